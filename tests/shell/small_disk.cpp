#include "small_disk.h"

#include <filesystem>
#include <fstream>
#include <sys/mount.h>

namespace epilogue {

SmallDisk::SmallDisk(int kilobytes) {
    const std::string size = "size=" + std::to_string(kilobytes) + "k";
    mounted_ = ::mount("epilogue-test", folder_.path().c_str(), "tmpfs", 0, size.c_str()) == 0;
}

SmallDisk::~SmallDisk() {
    if (mounted_)
        ::umount2(folder_.path().c_str(), MNT_DETACH);
}

int SmallDisk::beside_bank(int kilobytes) {
    const auto program = std::filesystem::path(EPILOGUE_PROGRAM);
    const auto bank = program.parent_path().parent_path() / "share/epilogue/bank.db";
    return static_cast<int>(std::filesystem::file_size(bank) / 1024) + kilobytes;
}

void SmallDisk::fill() {
    std::ofstream file(folder_ / "ballast", std::ios::binary);
    const std::string block(4096, 'x');
    while (file.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) {
    }
}

void SmallDisk::clear() {
    std::filesystem::remove(folder_ / "ballast");
}

bool SmallDisk::read_only(bool on) {
    const unsigned long flags = MS_REMOUNT | (on ? MS_RDONLY : 0);
    return ::mount("epilogue-test", folder_.path().c_str(), "tmpfs", flags, nullptr) == 0;
}

} // namespace epilogue

// A disk of a few hundred kilobytes, in memory, that can be filled and made read-only. Needs the
// right to mount; `usable()` is false without it.
#pragma once

#include "program.h"

#include <string>

namespace epilogue {

class SmallDisk {
  public:
    explicit SmallDisk(int kilobytes);
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk();

    // Room for the shipped bank, and so much more.
    static int beside_bank(int kilobytes);

    bool usable() const { return mounted_; }

    const std::string& path() const { return folder_.path(); }

    void fill();  // to the last byte
    void clear(); // of what filled it
    bool read_only(bool on);

  private:
    TempFolder folder_;
    bool mounted_ = false;
};

inline constexpr const char* no_mount = "skipped: this machine does not let the test mount a disk";

} // namespace epilogue

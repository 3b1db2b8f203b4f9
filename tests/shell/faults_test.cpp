#include "program.h"
#include "small_disk.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>

using namespace epilogue;
namespace fs = std::filesystem;

namespace {

// A data folder in which Nora plays, with a bank and without a backup.
void settle(const std::string& folder) {
    REQUIRE(run({"players", "add", "Nora", "--data", folder}).code == 0);
    REQUIRE(run({"packs", "--data", folder}).code == 0);
}

std::string damaged_name(const std::string& folder) {
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".damaged")
            return entry.path().filename().string();
    return {};
}

// As SQLite keeps it: big-endian at byte 60 of the header.
void make_newer(const std::string& path) {
    std::string bytes = text_of_file(path);
    REQUIRE(bytes.size() > 100);
    bytes[62] = 1;
    write_text(path, bytes);
}

void must_refuse(const Ran& ran, const std::string& path) {
    CAPTURE(ran.code, ran.out, ran.err);
    CHECK(ran.code == 3);
    CHECK(ran.out.empty());
    CHECK(is_sentence(ran.err));
    CHECK(ran.err.find(path) != std::string::npos);
}

} // namespace

TEST_CASE("faults: a player file that is not one is told of and left as it is", "[shell]") {
    const TempFolder data;
    const std::string folder = data / "d";
    const std::string file = folder + "/player.db";
    settle(folder);
    const std::string whole = text_of_file(file);
    const auto fault = GENERATE(values<std::string>({"empty", "text", "cut", "newer"}));
    CAPTURE(fault);
    if (fault == "empty")
        write_text(file, "");
    else if (fault == "text")
        write_text(file, "Dear Nora, this is a letter and no database, though it is long enough.");
    else if (fault == "cut")
        write_text(file, whole.substr(0, whole.size() / 2));
    else
        make_newer(file);
    const std::string before = text_of_file(file);

    for (const char* command : {"players", "history", "stats"})
        must_refuse(run({command, "--json", "--data", folder}), file);
    must_refuse(run({"backup", data / "copy.db", "--data", folder}), file);
    CHECK_FALSE(exists(data / "copy.db"));
    const Ran doctor = run({"doctor", "--json", "--data", folder});
    CHECK(doctor.code == 1);
    CHECK(doctor.json().at("whole") == false);
    CHECK(text_of_file(file) == before);
}

TEST_CASE("faults: a missing player file beside backups is not taken for a new player", "[shell]") {
    const TempFolder data;
    const std::string folder = data / "d";
    settle(folder);
    REQUIRE(run({"backup", data / "copy.db", "--data", folder}).code == 0);
    fs::create_directories(folder + "/backups");
    fs::copy_file(data / "copy.db", folder + "/backups/player-2026-11-20.db");
    fs::remove(folder + "/player.db");

    const Ran lost = run({"players", "--data", folder});
    must_refuse(lost, folder + "/player.db");
    CHECK(lost.err.find(folder + "/backups/player-2026-11-20.db") != std::string::npos);
    CHECK_FALSE(exists(folder + "/player.db"));

    CHECK(run({"restore", folder + "/backups/player-2026-11-20.db", "--data", folder}).code == 0);
    CHECK(run({"players", "--json", "--data", folder}).json().at(0).at("name") == "Nora");
}

TEST_CASE("faults: a damaged bank is rebuilt with the packs that were brought in", "[shell]") {
    const TempFolder data;
    const std::string folder = data / "d";
    const std::string file = folder + "/bank.db";
    settle(folder);
    write_text(data / "own.toml",
               run({"export", "epilogue.la-la-land.film", "--data", folder}).out);
    std::string own = text_of_file(data / "own.toml");
    own.replace(own.find("epilogue.la-la-land.film"), 24, "test.own.copy");
    write_text(data / "own.toml", own);
    REQUIRE(run({"import", data / "own.toml", "--data", folder}).code <= 1);
    const auto before = run({"packs", "--json", "--data", folder}).json();
    const std::string whole = text_of_file(file);
    const auto fault = GENERATE(values<std::string>({"empty", "text", "cut", "gone"}));
    CAPTURE(fault);
    if (fault == "empty")
        write_text(file, "");
    else if (fault == "text")
        write_text(file, std::string(5000, 'q'));
    else if (fault == "cut")
        write_text(file, whole.substr(0, 3000));
    else
        fs::remove(file);

    const Ran ran = run({"packs", "--json", "--data", folder});

    CAPTURE(ran.err);
    CHECK(ran.code == 0);
    CHECK(ran.err.find("The question bank is mended") != std::string::npos);
    CHECK(ran.json() == before);
    CHECK(damaged_name(folder).empty() == (fault == "gone"));
    CHECK(run({"packs", "--json", "--data", folder}).err.empty());
    CHECK(run({"players", "--json", "--data", folder}).json().size() == 1);
    CHECK(run({"doctor", "--data", folder}).code == 0);
}

TEST_CASE("faults: a flipped byte anywhere in the bank never stays unnoticed by the doctor",
          "[shell]") {
    const TempFolder data;
    const std::string folder = data / "d";
    const std::string file = folder + "/bank.db";
    settle(folder);
    const std::string whole = text_of_file(file);
    int found = 0;
    int mended = 0;
    for (int trial = 0; trial < 12; ++trial) {
        const std::size_t at = 200 + static_cast<std::size_t>(trial) * (whole.size() - 300) / 12;
        CAPTURE(at);
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x21);
        write_text(file, flipped);
        const Ran doctor = run({"doctor", "--repair", "--data", folder});
        CHECK((doctor.code == 0 || doctor.code == 1));
        found += doctor.code;
        mended += run({"doctor", "--data", folder}).code == 0 ? 1 : 0;
        CHECK(run({"questions", "--json", "--data", folder}).code == 0);
    }
    CHECK(found > 0);
    CHECK(mended == 12);
}

TEST_CASE("faults: a bank of a newer program is refused and left alone", "[shell]") {
    const TempFolder data;
    const std::string folder = data / "d";
    settle(folder);
    make_newer(folder + "/bank.db");
    const std::string before = text_of_file(folder + "/bank.db");

    must_refuse(run({"questions", "--json", "--data", folder}), folder + "/bank.db");
    CHECK(text_of_file(folder + "/bank.db") == before);
}

TEST_CASE("faults: a data folder that cannot be one gives one sentence", "[shell]") {
    const TempFolder data;
    write_text(data / "file", "not a folder");

    for (const char* command : {"players", "questions", "history", "packs"}) {
        CAPTURE(command);
        const Ran ran = run({command, "--json", "--data", data / "file/below"});
        must_refuse(ran, data / "file");
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    }
    const Ran nowhere = run_with({"HOME=", "XDG_DATA_HOME="}, {"players"});
    CHECK((nowhere.code == 3 || nowhere.code == 0)); // the system may know the home all the same
}

TEST_CASE("faults: a full disk is told of and what was there stays whole", "[shell]") {
    SmallDisk disk(SmallDisk::beside_bank(200));
    if (!disk.usable()) {
        WARN(no_mount);
        return;
    }
    const std::string folder = disk.path() + "/d";
    settle(folder);
    disk.fill();

    Ran ran;
    int added = 0;
    for (int i = 0; i < 200; ++i) { // a few rows fit into pages that are there already
        ran = run({"players", "add", "Player " + std::to_string(i), "--data", folder});
        if (ran.code != 0)
            break;
        ++added;
    }
    must_refuse(ran, folder);
    CHECK(ran.err.find("disk is full") != std::string::npos);
    const Ran copy = run({"backup", disk.path() + "/copy.db", "--data", folder});
    CHECK(copy.code == 3);
    CHECK(is_sentence(copy.err));
    CHECK_FALSE(exists(disk.path() + "/copy.db"));

    disk.clear();
    CHECK(run({"players", "--json", "--data", folder}).json().size() ==
          static_cast<std::size_t>(1 + added));
    CHECK(run({"doctor", "--data", folder}).code == 0);
}

TEST_CASE("faults: a first start on a full disk leaves nothing half made", "[shell]") {
    SmallDisk disk(200); // less than the bank needs
    if (!disk.usable()) {
        WARN(no_mount);
        return;
    }
    const Ran ran = run({"questions", "--json", "--data", disk.path() + "/d"});

    CHECK(ran.code == 3);
    CHECK(ran.out.empty());
    CHECK(is_sentence(ran.err));
    CHECK_FALSE(exists(disk.path() + "/d/bank.db"));
}

TEST_CASE("faults: on a read-only disk nothing is written and questions can be read", "[shell]") {
    SmallDisk disk(SmallDisk::beside_bank(1000));
    if (!disk.usable()) {
        WARN(no_mount);
        return;
    }
    const std::string folder = disk.path() + "/d";
    settle(folder);
    REQUIRE(disk.read_only(true));

    must_refuse(run({"players", "add", "Ines", "--data", folder}), folder);
    CHECK(run({"questions", "--json", "--data", folder}).json().size() >= 120);
    must_refuse(run({"players", "--data", disk.path() + "/new"}), disk.path() + "/new");
    REQUIRE(disk.read_only(false));
    CHECK(run({"players", "--json", "--data", folder}).json().size() == 1);
}

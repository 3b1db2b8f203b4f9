#include "program.h"
#include "small_disk.h"
#include "support/catch.h"
#include "terminal.h"

#include <algorithm>
#include <filesystem>

using namespace epilogue;
namespace fs = std::filesystem;

namespace {

nlohmann::json history(const std::string& folder) {
    const Ran ran = run({"history", "--json", "--data", folder});
    CAPTURE(ran.err);
    REQUIRE(ran.code == 0);
    return ran.json();
}

// Every stem in the order in which it was asked.
std::vector<std::string> stems(const std::string& text) {
    std::vector<std::string> found;
    for (auto at = text.find("La La Land. Question "); at != std::string::npos;
         at = text.find("La La Land. Question ", at + 1)) {
        const auto start = text.find("\n\n", at);
        if (start == std::string::npos)
            break;
        const std::string stem = text.substr(start + 2, 40);
        if (found.empty() || found.back() != stem)
            found.push_back(stem);
    }
    return found;
}

// Whether these words stand on the pages, however the lines are broken.
bool says(std::string text, const std::string& words) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("play: answers from a pipe play a round that the history shows", "[shell]") {
    const TempFolder data;
    Terminal terminal(data / "d");

    introduce(terminal, "Nora");
    begin_or_continue(terminal);
    const int asked = play_questions(terminal, 100);
    const int code = terminal.finish();

    CAPTURE(terminal.all());
    CHECK(code == 0);
    CHECK(asked >= 10); // ten questions; a near miss in words is asked once more
    CHECK(reveals_in(terminal.all()) == 10);
    const auto rounds = history(data / "d");
    REQUIRE(rounds.size() == 1);
    const auto& round = rounds.at(0);
    CHECK(round.at("game") == "quiz");
    CHECK(round.at("mode") == "five_seasons");
    CHECK(round.at("finished").is_string());
    REQUIRE(round.at("players").size() == 1);
    CHECK(round.at("players").at(0).at("name") == "Nora");
    CHECK(round.at("players").at(0).at("asked") == 10);
    const auto stats = run({"stats", "--json", "--data", data / "d"}).json();
    CHECK(stats.at(0).at("rounds") == 1);
    CHECK(stats.at(0).at("answers").at("asked") == 10);
    CHECK(stats.at(0).at("points") == round.at("players").at(0).at("points"));
}

TEST_CASE("play: the end of input leaves a round that can be continued", "[shell]") {
    const TempFolder data;
    {
        Terminal terminal(data / "d");
        introduce(terminal, "Nora");
        begin_or_continue(terminal);
        play_questions(terminal, 4);
        CHECK(terminal.finish() == 0);
    }
    CHECK(history(data / "d").at(0).at("finished").is_null());
    CHECK(history(data / "d").at(0).at("players").at(0).at("asked") == 4);

    Terminal again(data / "d");
    begin_or_continue(again);
    play_questions(again, 100);

    CHECK(again.finish() == 0);
    CHECK(says(again.all(), "Question 5 of 10"));
    REQUIRE(history(data / "d").size() == 1);
    CHECK(history(data / "d").at(0).at("players").at(0).at("asked") == 10);
}

TEST_CASE("play: the same seed gives the same questions to everybody", "[shell]") {
    const TempFolder data;
    std::vector<std::vector<std::string>> played;
    for (const char* folder : {"a", "b", "b"}) { // the second time Nora has met them before
        Terminal terminal(data / folder, {"--seed", "4711"});
        if (!exists(data / folder + std::string("/player.db")))
            introduce(terminal, "Nora");
        begin_or_continue(terminal);
        play_questions(terminal, 100);
        CHECK(terminal.finish() == 0);
        played.push_back(stems(terminal.all()));
    }
    REQUIRE(played.at(0).size() == 10);
    CHECK(played.at(0) == played.at(1));
    CHECK(played.at(0) == played.at(2));
}

TEST_CASE("play: without a display the terminal game starts and says why in one line", "[shell]") {
    const TempFolder data;

    const Ran ran = run({"--data", data / "d"}, "Nora\n2\nq\n");

    CHECK(ran.code == 0);
    CHECK(ran.err.find("Playing in the terminal, because ") == 0);
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    CHECK(ran.out.find("Good night.") != std::string::npos);
}

TEST_CASE("play: a round goes on while the disk is full and is saved when there is room",
          "[shell]") {
    SmallDisk disk(SmallDisk::beside_bank(500));
    if (!disk.usable()) {
        WARN(no_mount);
        return;
    }
    const std::string folder = disk.path() + "/d";
    {
        Terminal terminal(folder);
        introduce(terminal, "Nora");
        begin_or_continue(terminal);
        play_questions(terminal, 3);
        disk.fill();
        play_questions(terminal, 100);
        CHECK(says(terminal.all(), "disk is full"));
        disk.clear();
        begin_or_continue(terminal); // from the result to the first page
        CHECK(terminal.finish() == 0);
        CAPTURE(terminal.all());
        CHECK(says(terminal.all(), "Saved. What waited in memory is on disk."));
    }
    const auto rounds = history(folder);
    CHECK(rounds.back().at("players").at(0).at("asked") == 10);
    CHECK(rounds.back().at("finished").is_string());
    CHECK(run({"doctor", "--data", folder}).code == 0);
}

TEST_CASE("play: a player file that cannot be opened is a page and nothing is made in its place",
          "[shell]") {
    const TempFolder data;
    const std::string folder = data / "d";
    REQUIRE(run({"players", "add", "Nora", "--data", folder}).code == 0);
    fs::create_directories(folder + "/backups");
    REQUIRE(run({"backup", folder + "/backups/player-2026-11-20.db", "--data", folder}).code == 0);
    const auto fault = GENERATE(values<std::string>({"gone", "empty"}));
    CAPTURE(fault);
    fs::remove(folder + "/player.db");
    if (fault == "empty")
        write_text(folder + "/player.db", "");

    const Ran ran = run({"--text", "--data", folder}, "\n1\nq\n");

    CHECK(ran.code == 3);
    CHECK(ran.out.find("epilogue restore") != std::string::npos);
    CHECK(ran.out.find("player-2026-11-20.db") != std::string::npos);
    CHECK(exists(folder + "/player.db") == (fault == "empty"));
}

TEST_CASE("play: a damaged bank is mended and told of and the game goes on", "[shell]") {
    const TempFolder data;
    const std::string folder = data / "d";
    {
        Terminal first(folder);
        introduce(first, "Nora");
        first.page();
        CHECK(first.finish() == 0);
    }
    write_text(folder + "/bank.db", std::string(9000, 'b'));

    Terminal terminal(folder);
    const auto told = terminal.page();
    terminal.type("");
    begin_or_continue(terminal);
    play_questions(terminal, 100);

    REQUIRE(told);
    CHECK(says(*told, "The question bank is mended"));
    CHECK(says(*told, ".damaged"));
    CHECK(terminal.finish() == 0);
    CHECK(history(folder).at(0).at("players").at(0).at("asked") == 10);
}

TEST_CASE("play: on a read-only disk one can play but is told that nothing is kept", "[shell]") {
    SmallDisk disk(SmallDisk::beside_bank(500));
    if (!disk.usable()) {
        WARN(no_mount);
        return;
    }
    const std::string folder = disk.path() + "/d";
    REQUIRE(run({"players", "add", "Nora", "--data", folder}).code == 0);
    REQUIRE(disk.read_only(true));

    Terminal terminal(folder);
    const auto told = terminal.page();
    terminal.type("");
    introduce(terminal, "Ines");
    begin_or_continue(terminal);
    play_questions(terminal, 100);
    const int code = terminal.finish();

    REQUIRE(told);
    CHECK(says(*told, "Nothing can be kept"));
    CHECK(reveals_in(terminal.all()) == 10);
    CHECK(code == 0);
    REQUIRE(disk.read_only(false));
    CHECK(run({"players", "--json", "--data", folder}).json().size() == 1);
}

TEST_CASE("play: a player file that is taken away under us is told of and play goes on",
          "[shell]") {
    const TempFolder data;
    const std::string folder = data / "d";
    Terminal terminal(folder);
    introduce(terminal, "Nora");
    begin_or_continue(terminal);
    play_questions(terminal, 3);

    fs::rename(folder + "/player.db", data / "taken.db");
    play_questions(terminal, 3);
    const bool told = says(terminal.all(), "was removed while it was open");
    fs::rename(data / "taken.db", folder + "/player.db");
    play_questions(terminal, 100);
    const int code = terminal.finish();

    CAPTURE(terminal.all());
    CHECK(told);
    CHECK(code == 0);
    CHECK(history(folder).at(0).at("players").at(0).at("asked") == 10);
}

TEST_CASE("play: looking at the history while a round is played does not disturb it", "[shell]") {
    const TempFolder data;
    const std::string folder = data / "d";
    Terminal terminal(folder);
    introduce(terminal, "Nora");
    begin_or_continue(terminal);
    for (int looks = 0; looks < 3; ++looks) {
        play_questions(terminal, 1);
        CHECK(history(folder).size() == 1);
    }
    play_questions(terminal, 100);

    CHECK(terminal.finish() == 0);
    CAPTURE(terminal.all());
    CHECK_FALSE(says(terminal.all(), "Could not save"));
    CHECK(history(folder).at(0).at("players").at(0).at("asked") == 10);
}

TEST_CASE("play: two games share one folder and both rounds are kept", "[shell]") {
    const TempFolder data;
    const std::string folder = data / "d";
    REQUIRE(run({"players", "--data", folder}).code == 0);
    Terminal first(folder);
    introduce(first, "Nora");
    first.page();
    Terminal second(folder);
    second.page();

    first.type("1");
    second.type("1");
    for (int turn = 0; turn < 4; ++turn) { // an answer here, an answer there
        play_questions(first, 1);
        play_questions(second, 1);
    }
    play_questions(first, 100);
    play_questions(second, 100);

    CHECK(first.finish() == 0);
    CHECK(second.finish() == 0);
    const auto rounds = history(folder);
    REQUIRE(rounds.size() == 2);
    for (const auto& round : rounds)
        CHECK(round.at("players").at(0).at("asked") == 10);
    CHECK(run({"doctor", "--data", folder}).code == 0);
}

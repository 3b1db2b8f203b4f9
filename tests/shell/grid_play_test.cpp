// The Movie Grid played at the terminal by the built program, killed in between.
#include "program.h"
#include "support/catch.h"
#include "terminal.h"

#include <array>
#include <set>

using namespace epilogue;

namespace {

constexpr int moment_us = 400'000; // for the answer to be shown before the kill

nlohmann::json todays_grid(const std::string& folder) {
    const Ran ran = run({"grid", "--answers", "--json", "--data", folder});
    CAPTURE(ran.err);
    REQUIRE(ran.code == 0);
    return ran.json();
}

std::string typed(const nlohmann::json& cell, const nlohmann::json& film) {
    return cell.get<std::string>() + " " + film.at("title").get<std::string>() + " " +
           std::to_string(film.at("year").get<int>());
}

// The line that names the film of the proof in each cell.
std::vector<std::string> right_lines(const nlohmann::json& grid) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < grid.at("proof").size(); ++i) {
        const auto& proof = grid.at("proof").at(i);
        for (const auto& film : grid.at("cells").at(i).at("answers"))
            if (film.at("id") == proof.at("id"))
                lines.push_back(typed(proof.at("cell"), film));
    }
    REQUIRE(lines.size() == 9);
    return lines;
}

// Whether the film is missed in the first cell: one that cannot be decided costs no guess.
bool misses(const std::string& folder, const nlohmann::json& film) {
    const std::string name = film.at("title").get<std::string>() + " (" +
                             std::to_string(film.at("year").get<int>()) + ")";
    const Ran ran = run({"grid", "check", "--cell", "r1c1", name, "--json", "--data", folder});
    return ran.code == 0 && ran.json().at("verdict") == "wrong";
}

// Nine films that do not fit the first cell.
std::vector<std::string> wrong_lines(const std::string& folder) {
    const nlohmann::json grid = todays_grid(folder);
    std::vector<std::string> lines;
    std::set<std::string> named;
    for (const auto& cell : grid.at("cells"))
        for (const auto& film : cell.at("answers"))
            if (lines.size() < 9 && named.insert(film.at("id")).second && misses(folder, film))
                lines.push_back(typed("r1c1", film));
    REQUIRE(lines.size() == 9);
    return lines;
}

void open_grid(Terminal& terminal) {
    REQUIRE(terminal.page());
    terminal.type("2");
    REQUIRE(terminal.page());
}

// Types the lines, and is killed after each of these; what the last page said.
std::string play(const std::string& folder, const std::vector<std::string>& lines,
                 const std::set<std::size_t>& kills) {
    auto terminal = std::make_unique<Terminal>(folder);
    open_grid(*terminal);
    std::string page;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CAPTURE(i, lines[i]);
        terminal->type(lines[i]);
        if (kills.contains(i)) {
            terminal->killed_after(moment_us);
            terminal = std::make_unique<Terminal>(folder);
            open_grid(*terminal);
            continue;
        }
        const auto shown = terminal->page();
        REQUIRE(shown);
        page = *shown;
    }
    terminal->type("");
    terminal->page();
    CHECK(terminal->finish() == 0);
    return page;
}

nlohmann::json only_round(const std::string& folder) {
    const Ran ran = run({"history", "--json", "--data", folder});
    REQUIRE(ran.code == 0);
    REQUIRE(ran.json().size() == 1);
    return ran.json().at(0);
}

} // namespace

TEST_CASE("grid: nine right films fill today's board over kills in between", "[shell][slow]") {
    const TempFolder data;
    const std::string folder = data / "d";
    REQUIRE(run({"players", "add", "Nora", "--data", folder}).code == 0);

    play(folder, right_lines(todays_grid(folder)), {1, 4, 7});

    const auto round = only_round(folder);
    CHECK(round.at("game") == "grid");
    CHECK_FALSE(round.at("finished").is_null());
    CHECK(round.at("players").at(0).at("right") == 9);
    CHECK(run({"doctor", "--data", folder}).code == 0);
}

TEST_CASE("grid: nine misses end today's board over a kill in between", "[shell][slow]") {
    const TempFolder data;
    const std::string folder = data / "d";
    REQUIRE(run({"players", "add", "Nora", "--data", folder}).code == 0);

    const std::string last = play(folder, wrong_lines(folder), {3});

    CAPTURE(last);
    CHECK(last.find("does not fit") != std::string::npos);
    const auto round = only_round(folder);
    CHECK_FALSE(round.at("finished").is_null());
    CHECK(round.at("players").at(0).at("right") == 0);
    Terminal again(folder);
    const auto home = again.page();
    REQUIRE(home);
    CHECK(home->find("0 of 9") != std::string::npos);
}

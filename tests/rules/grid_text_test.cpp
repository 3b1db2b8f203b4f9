// Grids as text: what is written comes back, and what is damaged is told, never believed.
#include "rules/grid.h"

#include "rules/grid_maker.h"
#include "support/catch.h"
#include "support/film_bank.h"
#include "support/golden.h"
#include "support/grid_builders.h"
#include "support/print.h"

#include <string>
#include <utility>
#include <vector>

using namespace epilogue;

namespace {

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

std::vector<Grid::Params> some_params() {
    return {{.number = 326, .board = std::nullopt},
            {.number = -12, .board = std::nullopt, .mode = GridMode::ThreeLives},
            {.number = std::nullopt, .board = any_board(), .mode = GridMode::Free},
            {.number = 1, .board = any_board()}};
}

std::vector<Grid::Move> some_moves() {
    auto ruled = guess_of(8, "am\u00E9lie-2001", Fit::No, Fit::Unknown);
    ruled.film = {"am\u00E9lie-2001", "Am\u00E9lie \"1\"\t\\", 2001, -1};
    ruled.row.house = true;
    return {right_guess(0),
            miss(4),
            ruled,
            Grid::Overrule{"known_title", "", a_day},
            Grid::Overrule{"catalogue_wrong", "A \"note\"\nof two lines", a_day},
            Grid::GiveUp{"2024-02-29"}};
}

Bank films_only() {
    Bank bank;
    put_made_films(bank);
    return bank;
}

Grid::Puzzle made_puzzle(int number) {
    Rng rng(1);
    auto puzzle = Grid::generate({.number = number, .board = std::nullopt}, films_only(), rng);
    INFO((puzzle ? std::string() : puzzle.error().message));
    REQUIRE(puzzle);
    return std::move(puzzle).value();
}

} // namespace

TEST_CASE("grid text: settings come back as they were", "[rules]") {
    for (const Grid::Params& params : some_params()) {
        const std::string text = Grid::encode(params);
        CAPTURE(text);
        CHECK(text.find('\n') == std::string::npos);
        const auto back = Grid::decode_params(text);
        REQUIRE(back);
        CHECK(back.value() == params);
    }
}

TEST_CASE("grid text: moves come back as they were", "[rules]") {
    for (const Grid::Move& move : some_moves()) {
        const std::string text = Grid::encode(move);
        CAPTURE(text);
        CHECK(text.find('\n') == std::string::npos);
        const auto back = Grid::decode_move(text);
        REQUIRE(back);
        CHECK(back.value() == move);
    }
}

TEST_CASE("grid text: a note of 200 characters of any width comes back", "[rules]") {
    std::string note;
    for (int i = 0; i < 200; ++i)
        note += "\U0001F3AC";

    const auto back = Grid::decode_move(Grid::encode(Grid::Overrule{"custom", note, a_day}));

    REQUIRE(back);
    CHECK(std::get<Grid::Overrule>(back.value()).note == note);
}

TEST_CASE("grid text: a puzzle comes back as it was", "[rules]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const auto puzzle = tight_puzzle(rng, static_cast<GridMode>(seed % 3));

    const auto back = Grid::decode_puzzle(Grid::encode(puzzle));

    INFO((back ? std::string() : back.error().message));
    REQUIRE(back);
    CHECK(back.value() == puzzle);
}

TEST_CASE("grid text: a puzzle of a day comes back as it was", "[rules]") {
    const auto puzzle = made_puzzle(326);

    const auto back = Grid::decode_puzzle(Grid::encode(puzzle));

    REQUIRE(back);
    CHECK(back.value() == puzzle);
}

TEST_CASE("grid text: cut anywhere it is an error and never a crash", "[rules]") {
    for (const Grid::Params& params : some_params()) {
        const std::string text = Grid::encode(params);
        for (std::size_t cut = 0; cut < text.size(); ++cut)
            CHECK_FALSE(Grid::decode_params(text.substr(0, cut)));
    }
    for (const Grid::Move& move : some_moves()) {
        const std::string text = Grid::encode(move);
        for (std::size_t cut = 0; cut < text.size(); ++cut)
            CHECK_FALSE(Grid::decode_move(text.substr(0, cut)));
    }
    const std::string text = Grid::encode(roomy_puzzle());
    for (std::size_t cut = 0; cut < text.size(); ++cut)
        CHECK_FALSE(Grid::decode_puzzle(text.substr(0, cut)));
}

TEST_CASE("grid text: with any byte changed it is read or refused", "[rules]") {
    const std::string puzzle = Grid::encode(roomy_puzzle());
    const std::string move = Grid::encode(some_moves().at(2));
    Rng rng(7);
    for (int i = 0; i < 3000; ++i) {
        std::string text = i % 2 == 0 ? puzzle : move;
        text.at(rng.index(text.size())) = static_cast<char>(rng.below(256));
        if (i % 2 == 0) {
            if (const auto read = Grid::decode_puzzle(text))
                CHECK(Grid::decode_puzzle(Grid::encode(read.value())).value() == read.value());
        } else if (const auto read = Grid::decode_move(text)) {
            CHECK(Grid::decode_move(Grid::encode(read.value())).value() == read.value());
        }
    }
}

TEST_CASE("grid text: settings that are none are refused with what is wrong", "[rules]") {
    const std::vector<std::pair<std::string, std::string>> lines = {
        {"", "reading the settings of a grid"},
        {"[]", "reading the settings of a grid"},
        {R"({"mode":"classic"})", "the number of a day, or three rows and three columns"},
        {R"({"mode":"hard","number":1})", "classic, three_lives or free"},
        {R"({"number":1})", "'mode'"},
        {R"({"mode":"free","number":4000001})", "number"},
        {R"({"mode":"free","number":"1"})", "number"},
        {R"({"mode":"free","number":1.5})", "number"},
        {R"({"mode":"free","rows":["genre:War"]})", "three criteria"},
        {R"({"mode":"free","rows":["genre:War","genre:Crime","genre:Drama"]})", "three criteria"},
        {R"({"mode":"free","rows":["genre:War","genre:Crime","x"],"columns":[]})",
         "three criteria"},
    };
    for (const auto& [line, told] : lines) {
        CAPTURE(line);
        const auto params = Grid::decode_params(line);
        REQUIRE_FALSE(params);
        CHECK(params.error().message.find("reading the settings of a grid") == 0);
        CHECK(params.error().message.find(told) != std::string::npos);
    }
}

TEST_CASE("grid text: moves that are none are refused with what is wrong", "[rules]") {
    const std::string guess = Grid::encode(some_moves().at(0));
    const std::string overrule = Grid::encode(some_moves().at(3));
    const std::vector<std::pair<std::string, std::string>> lines = {
        {"", "reading a move of a grid"},
        {"{}", "'do'"},
        {R"({"do":"undo"})", "guess, overrule or give_up"},
        {R"({"do":"give_up"})", "'day'"},
        {R"({"do":"give_up","day":"2026-02-30"})", "a date"},
        {replaced(guess, R"("cell":0)", R"("cell":9)"), "cell"},
        {replaced(guess, R"("cell":0)", R"("cell":-1)"), "cell"},
        {replaced(guess, R"("fame":60)", R"("fame":101)"), "fame"},
        {replaced(guess, R"("fit":"yes")", R"("fit":"maybe")"), "yes, no or unknown"},
        {replaced(guess, R"("day":"2026-11-22")", R"("day":"today")"), "a date"},
        {replaced(overrule, "known_title", "because"), "known_title, catalogue_wrong or custom"},
        {Grid::encode(Grid::Overrule{"custom", std::string(801, 'x'), a_day}), "800 bytes"},
    };
    for (const auto& [line, told] : lines) {
        CAPTURE(line);
        const auto move = Grid::decode_move(line);
        REQUIRE_FALSE(move);
        CHECK(move.error().message.find("reading a move of a grid") == 0);
        CHECK(move.error().message.find(told) != std::string::npos);
    }
}

TEST_CASE("grid text: a puzzle that cannot be is refused with its line", "[rules]") {
    const std::string text = Grid::encode(roomy_puzzle());
    const std::vector<std::pair<std::string, std::string>> bad = {
        {replaced(text, "grid\t1", "grid\t2"), "line 1"},
        {replaced(text, "number\t326", "number\t"), "line 2"},
        {replaced(text, "number\t326", "number\t99999999"), "line 2"},
        {replaced(text, "mode\tclassic", "mode\tquick"), "line 3"},
        {replaced(text, "catalogue\t18364758544493064720", "catalogue\t18446744073709551616"),
         "line 4"},
        {replaced(text, "rows\tcast:", "rows\tcost:"), "line 5"},
        {replaced(text, "\t1999\t75", "\t1999\t101"), "line 7"},
        {replaced(text, "\t1999\t75", "\t1999"), "line 7"},
        {replaced(text, "cell\t0\t1\t2\t3", "cell\t0\t2\t1\t3"), "line 35"},
        {replaced(text, "cell\t0\t1\t2\t3", "cell\t0\t1\t1\t3"), "line 35"},
        {replaced(text, "cell\t0\t1\t2\t3", "cell\t0\t1\t2\t28"), "line 35"},
        {replaced(text, "cell\t0\t1\t2\t3", "cell"), "line 35"},
        {replaced(text, "proof\t1\t4", "proof\t1\t7"), "line 44"},
        {replaced(text, "proof\t1\t4", "proof\t0\t0"), "line 44"},
        {text + "cell\t0\n", "line 44"},
    };
    for (const auto& [damaged, line] : bad) {
        CAPTURE(line);
        const auto puzzle = Grid::decode_puzzle(damaged);
        REQUIRE_FALSE(puzzle);
        CAPTURE(puzzle.error().message);
        CHECK(puzzle.error().message.find("reading the puzzle of a grid: " + line + " ") == 0);
    }
}

TEST_CASE("grid: a day or a board is needed and one that can be filled", "[rules]") {
    const Bank bank = films_only();
    Rng rng(1);
    const auto nothing = Grid::generate({}, bank, rng);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().message == "making a grid: neither a day nor a board was given");

    Grid::Params strange{.number = std::nullopt, .board = any_board()};
    CHECK_FALSE(Grid::generate(strange, bank, rng)); // criteria that the catalogue lacks

    const auto day = made_puzzle(5);
    Grid::Params same_rows{.number = std::nullopt, .board = day.board};
    same_rows.board->rows = {decode_criterion("years:1930-1939").value(),
                             decode_criterion("years:1940-1949").value(),
                             decode_criterion("years:1950-1959").value()};
    same_rows.board->columns = {decode_criterion("years:2000-2009").value(),
                                decode_criterion("years:2010-2019").value(),
                                decode_criterion("genre:War").value()};
    const auto unfillable = Grid::generate(same_rows, bank, rng);
    REQUIRE_FALSE(unfillable);
    CHECK(unfillable.error().message ==
          "making a grid: nine different films cannot fill this board");
}

TEST_CASE("golden: five days have the boards they always had", "[rules]") {
    const auto number = GENERATE(1, 60, 326, 1000, -5);
    CAPTURE(number);

    check_golden("grid_" + std::to_string(number) + ".txt", Grid::encode(made_puzzle(number)));
}

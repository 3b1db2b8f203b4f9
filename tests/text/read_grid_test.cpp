#include "support/catch.h"

#include "base/rng.h"
#include "rules/board.h"
#include "text/read_grid.h"

#include <array>

using namespace epilogue;
using namespace epilogue::terminal;

TEST_CASE("text: a cell and a film are read in any case and with anything between", "[text]") {
    for (const char* typed : {"r1c2 la la land", "R1C2: la la land", "r1 c2, la la land",
                              "r1c2   la la land", "r1c2:la la land"}) {
        CAPTURE(typed);
        const auto line = read_cell_line(typed);
        REQUIRE(line);
        CHECK(line->cell == 1);
        CHECK(line->film == "la la land");
    }
}

TEST_CASE("text: each of the nine cells is read alone", "[text]") {
    for (int cell = 0; cell < board_cells; ++cell) {
        const std::string name =
            "r" + std::to_string(cell / 3 + 1) + "c" + std::to_string(cell % 3 + 1);
        CAPTURE(name);
        const auto line = read_cell_line(name);
        REQUIRE(line);
        CHECK(line->cell == cell);
        CHECK(line->film.empty());
    }
}

TEST_CASE("text: a cell outside the board is known as none", "[text]") {
    for (const char* typed : {"r0c1", "r4c1 heat", "r1c4", "r1c0 heat", "r9c9"}) {
        CAPTURE(typed);
        const auto line = read_cell_line(typed);
        REQUIRE(line);
        CHECK_FALSE(line->cell);
    }
}

TEST_CASE("text: a line that begins with no cell is not read as one", "[text]") {
    for (const char* typed : {"", "r", "r1", "r1c", "rc", "heat", "r1c22", "r1c2x", "c2r1 heat",
                              "rocky", "r1  c2 heat", "1 2 heat", "\xFFr1c2"}) {
        CAPTURE(typed);
        CHECK_FALSE(read_cell_line(typed));
    }
}

TEST_CASE("text: a film keeps what its title begins with", "[text]") {
    CHECK(read_cell_line("r2c2 ...And Justice for All")->film == "...And Justice for All");
    CHECK(read_cell_line("r2c2 (500) Days of Summer")->film == "(500) Days of Summer");
    CHECK(read_cell_line("r2c2 r3c3 heat")->film == "r3c3 heat");
    CHECK(read_cell_line("r2c2 1917")->film == "1917");
}

TEST_CASE("text: a side and what follows are read", "[text]") {
    const auto row = read_side_line("row 1 director chazelle");
    REQUIRE(row);
    CHECK(row->side == 0);
    CHECK(row->rest == "director chazelle");
    CHECK(read_side_line("Column 3")->side == 5);
    CHECK(read_side_line("col 1: years 2010")->side == 3);
    CHECK(read_side_line("col 1: years 2010")->rest == "years 2010");
    CHECK_FALSE(read_side_line("row 4")->side);
    CHECK_FALSE(read_side_line("row 0")->side);
    CHECK_FALSE(read_side_line("row")->side);
    CHECK_FALSE(read_side_line("row 12")->side);
    CHECK_FALSE(read_side_line("rows 1"));
    CHECK_FALSE(read_side_line("swap"));
    for (int side = 0; side < 6; ++side)
        CHECK(read_side_line(side_name(side))->side == side);
}

TEST_CASE("text: a kind of criterion is read by any of its words", "[text]") {
    const std::array<std::pair<const char*, CriterionKind>, 12> kinds = {
        {{"person emma stone", CriterionKind::Person},
         {"Two People emma stone", CriterionKind::TwoPeople},
         {"pair emma stone", CriterionKind::TwoPeople},
         {"director emma stone", CriterionKind::Director},
         {"decade emma stone", CriterionKind::Years},
         {"genre emma stone", CriterionKind::Genre},
         {"oscar emma stone", CriterionKind::Award},
         {"title emma stone", CriterionKind::Title},
         {"us gross emma stone", CriterionKind::Gross},
         {"running time emma stone", CriterionKind::Minutes},
         {"language emma stone", CriterionKind::Language},
         {"studio emma stone", CriterionKind::Distributor}}};
    for (const auto& [typed, kind] : kinds) {
        CAPTURE(typed);
        const auto line = read_kind_line(typed);
        REQUIRE(line);
        CHECK(line->kind == kind);
        CHECK(line->rest == "emma stone");
    }
    CHECK_FALSE(read_kind_line("chazelle"));
    CHECK_FALSE(read_kind_line("directors"));
    CHECK_FALSE(read_kind_line(""));
}

TEST_CASE("text: what follows a word keeps its own spelling", "[text]") {
    CHECK(after_word("OPEN 7K2M-qd4r", "open") == "7K2M-qd4r");
    CHECK(after_word("bring in ./Nora's rulings.toml", "bring in") == "./Nora's rulings.toml");
    CHECK_FALSE(after_word("open", "open"));
    CHECK_FALSE(after_word("open  ", "open"));
    CHECK_FALSE(after_word("opened x", "open"));
}

TEST_CASE("text: no line of any bytes is read outside itself", "[text]") {
    const std::array<std::string, 10> pieces = {"r",    "1",      "c2",   " ",   "row",
                                                "open", "\u00E9", "\xFF", "two", ":"};
    Rng rng(11);
    for (int round = 0; round < 2'000; ++round) {
        std::string typed;
        for (std::uint64_t i = rng.below(9); i > 0; --i)
            typed += pieces.at(static_cast<std::size_t>(rng.below(pieces.size())));
        CAPTURE(typed);
        const auto within = [&](std::string_view part) {
            return part.empty() || typed.find(part) != std::string::npos;
        };
        if (const auto line = read_cell_line(typed)) {
            CHECK(within(line->film));
            if (line->cell) {
                CHECK(*line->cell >= 0);
                CHECK(*line->cell < board_cells);
            }
        }
        if (const auto line = read_side_line(typed))
            CHECK(within(line->rest));
        if (const auto line = read_kind_line(typed))
            CHECK(within(line->rest));
        if (const auto rest = after_word(typed, "open"))
            CHECK(within(*rest));
    }
}

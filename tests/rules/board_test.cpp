#include "rules/board.h"

#include "base/rng.h"
#include "support/catch.h"
#include "support/made_films.h"

#include <set>

using namespace epilogue;

TEST_CASE("board: cells are named by row and column and found by their names", "[rules]") {
    CHECK(cell_name(0) == "r1c1");
    CHECK(cell_name(5) == "r2c3");
    CHECK(cell_name(8) == "r3c3");
    for (int cell = 0; cell < board_cells; ++cell)
        CHECK(cell_named(cell_name(cell)) == cell);
    for (const char* name : {"", "r0c1", "r4c1", "r1c4", "c1r1", "r1c1 ", "R1C1"})
        CHECK_FALSE(cell_named(name).has_value());
}

TEST_CASE("board: a cell's films are those in the lists of its row and its column", "[rules]") {
    const auto catalogue = made_catalogue();
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        CAPTURE(seed);
        Rng rng(seed);
        Board board;
        for (std::size_t i = 0; i < 3; ++i) {
            board.rows[i] = catalogue->criteria()[rng.index(catalogue->criteria().size())];
            board.columns[i] = catalogue->criteria()[rng.index(catalogue->criteria().size())];
        }

        const auto films = films_of(*catalogue, board);

        REQUIRE(films);
        for (int cell = 0; cell < board_cells; ++cell) {
            const auto at = static_cast<std::size_t>(cell);
            const auto row = catalogue->accepted(*catalogue->index_of(row_of(board, cell)));
            const auto column = catalogue->accepted(*catalogue->index_of(column_of(board, cell)));
            const std::set<FilmIndex> of_column(column.begin(), column.end());
            Postings both;
            for (const FilmIndex film : row) {
                if (of_column.count(film) != 0)
                    both.push_back(film);
            }
            CHECK(films.value().accepted.at(at) == both);
            CHECK(std::includes(both.begin(), both.end(), films.value().firm.at(at).begin(),
                                films.value().firm.at(at).end()));
        }
    }
}

TEST_CASE("board: a criterion that the catalogue lacks is named", "[rules]") {
    const auto catalogue = made_catalogue();
    Board board;
    board.rows.fill(catalogue->criteria().front());
    board.columns.fill({.kind = CriterionKind::Person, .subject = "Nobody"});

    const auto films = films_of(*catalogue, board);

    REQUIRE_FALSE(films);
    CHECK(films.error().message ==
          "reading a board: 'cast:Nobody' is none of the catalogue's criteria");
}

#include "rules/criterion_cases.h"

#include "rules/grid_maker.h"
#include "support/catch.h"
#include "support/film_bank.h"
#include "support/made_films.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace epilogue;

namespace {

const Bank& films() {
    static const Bank bank = [] {
        Bank made;
        put_made_films(made);
        return made;
    }();
    return bank;
}

std::optional<FilmFacts> facts_of_film(const std::string& id) {
    return films().film(id).value();
}

std::string named(const BoardFilm& film) {
    return film.title + " (" + std::to_string(film.year) + ")";
}

// The film that the help begins with, "Title (year)".
std::string film_of(const std::string& told) {
    const auto end = told.find("): ");
    return end == std::string::npos ? std::string() : told.substr(0, end + 1);
}

// Whether a film of this name fits, by the catalogue's own lists.
std::set<bool> fits_of(const Catalogue& catalogue, const Criterion& criterion,
                       const std::string& name) {
    const auto accepted = catalogue.accepted(catalogue.index_of(criterion).value());
    std::set<bool> found;
    for (FilmIndex film = 0; film < catalogue.films().size(); ++film)
        if (named(catalogue.films()[film]) == name)
            found.insert(std::binary_search(accepted.begin(), accepted.end(), film));
    return found;
}

} // namespace

TEST_CASE("criterion cases: one film fits and the other does not and both say why", "[rules]") {
    const auto catalogue = films().catalogue().value();
    int told = 0;
    for (const Criterion& criterion : catalogue->criteria()) {
        CAPTURE(encode(criterion));
        const Cases cases = cases_of(*catalogue, criterion, {}, facts_of_film);
        CHECK(fits_of(*catalogue, criterion, film_of(cases.yes)).contains(true));
        CHECK(fits_of(*catalogue, criterion, film_of(cases.no)).contains(false));
        CHECK(cases.yes.back() == '.');
        CHECK(cases.no.back() == '.');
        told += cases.yes == cases.no ? 0 : 1;
    }
    CHECK(told == static_cast<int>(catalogue->criteria().size()));
}

TEST_CASE("criterion cases: help on a board names none of its answers", "[rules]") {
    const auto catalogue = films().catalogue().value();
    GridMaker maker(catalogue);
    int told = 0;
    for (int number = 300; number < 360; ++number) {
        CAPTURE(number);
        const Board board = maker.board(number).value().board;
        const auto puzzle = puzzle_of(*catalogue, board, number, GridMode::Classic).value();
        std::set<std::string> answers;
        for (const BoardFilm& film : puzzle.films)
            answers.insert(named(film));
        const Postings hidden = answers_to_hide(*catalogue, puzzle);
        for (int cell = 0; cell < board_cells; cell += 4) {
            for (const Criterion& criterion : {row_of(board, cell), column_of(board, cell)}) {
                const Cases cases = cases_of(*catalogue, criterion, hidden, facts_of_film);
                for (const std::string& text : {cases.yes, cases.no}) {
                    told += text.empty() ? 0 : 1;
                    if (answers.contains(film_of(text)))
                        FAIL_CHECK(encode(criterion) << " names " << text);
                }
            }
        }
    }
    CHECK(told > 600);
}

TEST_CASE("criterion cases: a film that nearly fits is told first", "[rules]") {
    const auto catalogue = films().catalogue().value();
    const auto year_of = [&](const std::string& line) {
        const Cases cases = cases_of(*catalogue, decode_criterion(line).value(), {}, facts_of_film);
        return film_of(cases.no).substr(film_of(cases.no).size() - 5, 4);
    };

    CHECK(year_of("years:1980-1989") == "1990");
    CHECK(year_of("years:-1959") == "1960");
    const Cases words =
        cases_of(*catalogue, decode_criterion("title:one-word").value(), {}, facts_of_film);
    CHECK(words.no.find("which is two words.") != std::string::npos);
    const Cases award =
        cases_of(*catalogue, decode_criterion("award:won").value(), {}, facts_of_film);
    CHECK(award.no.find("did not win.") != std::string::npos);
}

TEST_CASE("criterion cases: answers of the board as it was made are hidden too", "[rules]") {
    const auto catalogue = films().catalogue().value();
    Grid::Puzzle old;
    old.board.rows.fill(decode_criterion("cast:Nobody Known").value());
    old.board.columns.fill(decode_criterion("cast:Nobody Either").value());
    old.films = {catalogue->films()[7], {"gone-1999", "Gone", 1999, 50}, catalogue->films()[3]};

    CHECK(answers_to_hide(*catalogue, old) == Postings{3, 7});
}

#include "support/grid_builders.h"

#include <algorithm>
#include <set>

namespace epilogue {

namespace {

constexpr std::uint64_t some_mark = 0xFEDC'BA98'7654'3210; // needs all 64 bits

// Positions of these ids, which are in order, become the cell's list.
void put_cell(Grid::Puzzle& puzzle, std::size_t cell, const std::set<std::string>& ids) {
    for (std::size_t i = 0; i < puzzle.films.size(); ++i)
        if (ids.contains(puzzle.films[i].id))
            puzzle.cells.at(cell).push_back(static_cast<FilmIndex>(i));
    puzzle.single.at(cell) = ids.size() == 1;
}

bool fits(const Grid::Puzzle& puzzle, int cell, const BoardFilm& film) {
    const Postings& fitting = puzzle.cells.at(static_cast<std::size_t>(cell));
    return std::any_of(fitting.begin(), fitting.end(),
                       [&](FilmIndex one) { return puzzle.films[one].id == film.id; });
}

std::optional<Grid::Guess> random_guess(const Grid::Puzzle& puzzle, const Grid::State& state,
                                        Rng& rng) {
    const int cell = static_cast<int>(rng.below(board_cells));
    const Postings& fitting = puzzle.cells.at(static_cast<std::size_t>(cell));
    const bool from_cell = rng.below(2) == 0;
    const BoardFilm film = from_cell ? puzzle.films[fitting[rng.index(fitting.size())]]
                                     : puzzle.films[rng.index(puzzle.films.size())];
    Fit row = Fit::Yes;
    Fit column = Fit::Yes;
    if (!fits(puzzle, cell, film))
        (rng.below(2) == 0 ? row : column) = rng.below(4) == 0 ? Fit::Unknown : Fit::No;
    Grid::Guess guess = guess_of(cell, film.id, row, column);
    guess.film = film;
    if (rng.below(8) == 0)
        (row != Fit::Yes ? guess.row : guess.column).house = row != Fit::Yes || column != Fit::Yes;
    if (!Grid::apply(puzzle, state, guess))
        return std::nullopt;
    return guess;
}

} // namespace

Board any_board() {
    const auto read = [](const char* line) { return decode_criterion(line).value(); };
    return {
        {read("cast:Emma Stone"), read("years:2010-2019"), read("title:letter:B")},
        {read("award:nominated:picture"), read("pair:Brad Pitt+Emma Stone"), read("minutes:-89")}};
}

Grid::Puzzle roomy_puzzle(GridMode mode) {
    Grid::Puzzle puzzle;
    puzzle.number = 326;
    puzzle.mode = mode;
    puzzle.board = any_board();
    puzzle.catalogue = some_mark;
    puzzle.films.push_back({"anywhere", "Anywhere", 1999, 75});
    for (int cell = 0; cell < board_cells; ++cell)
        for (int film = 0; film < 3; ++film) {
            const std::string id = cell_name(cell) + "-" + std::to_string(film);
            puzzle.films.push_back({id, "Film " + id, 1950 + cell, 90 - 30 * film});
        }
    for (std::size_t cell = 0; cell < puzzle.cells.size(); ++cell) {
        const std::string name = cell_name(static_cast<int>(cell));
        put_cell(puzzle, cell, {"anywhere", name + "-0", name + "-1", name + "-2"});
        puzzle.proof.at(cell) = puzzle.cells.at(cell).at(1);
    }
    return puzzle;
}

Grid::Puzzle tight_puzzle(Rng& rng, GridMode mode) {
    Grid::Puzzle puzzle;
    puzzle.mode = mode;
    puzzle.board = any_board();
    puzzle.catalogue = rng.next();
    if (rng.below(2) == 0)
        puzzle.number = static_cast<int>(rng.below(8000)) - 4000;
    for (;;) {
        puzzle.films.clear();
        puzzle.cells = {};
        const std::uint64_t films = 9 + rng.below(6);
        for (std::uint64_t i = 0; i < films; ++i)
            puzzle.films.push_back({"film-" + std::to_string(10 + i), "Film " + std::to_string(i),
                                    1930 + static_cast<int>(rng.below(90)),
                                    static_cast<int>(rng.below(102)) - 1});
        for (std::size_t cell = 0; cell < puzzle.cells.size(); ++cell) {
            std::set<std::string> ids;
            for (std::uint64_t i = 1 + rng.below(4); i > 0; --i)
                ids.insert(puzzle.films[rng.index(puzzle.films.size())].id);
            put_cell(puzzle, cell, ids);
        }
        if (const auto proof = filling_of(puzzle.cells)) {
            puzzle.proof = *proof;
            return puzzle;
        }
    }
}

Grid::Half half(Fit fit) {
    switch (fit) {
    case Fit::Yes:
        return {fit, "It is from 2016.", false};
    case Fit::No:
        return {fit, "Emma Stone is not in its cast.", false};
    case Fit::Unknown:
        break;
    }
    return {fit, "The catalogue does not know its running time.", false};
}

Grid::Guess guess_of(int cell, const std::string& film, Fit row, Fit column) {
    return {cell, {film, "Film " + film, 2016, 60}, half(row), half(column), a_day};
}

Grid::Guess right_guess(int cell, int film) {
    return guess_of(cell, cell_name(cell) + "-" + std::to_string(film), Fit::Yes, Fit::Yes);
}

Grid::Guess miss(int cell, const std::string& film) {
    return guess_of(cell, film, Fit::Yes, Fit::No);
}

Grid::Move random_grid_move(const Grid::Puzzle& puzzle, const Grid::State& state, Rng& rng) {
    constexpr int tries = 60; // then there is hardly a legal guess left
    if (open_miss(puzzle, state) != nullptr && rng.below(6) == 0)
        return Grid::Overrule{"custom",
                              rng.below(2) == 0 ? "" : "We \u2014 all of us \u2014 say so", a_day};
    for (int i = 0; i < tries && rng.below(60) != 0; ++i)
        if (const auto guess = random_guess(puzzle, state, rng))
            return *guess;
    return Grid::GiveUp{a_day};
}

} // namespace epilogue

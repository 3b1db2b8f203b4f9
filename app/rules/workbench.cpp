#include "rules/workbench.h"

#include <numeric>

namespace epilogue {

namespace {

constexpr std::size_t side = 3;
constexpr std::size_t lines = 2 * side; // rows, then columns

// A row or a column: 0 to 2 are the rows, 3 to 5 the columns.
std::string line_name(std::size_t line) {
    return (line < side ? "row " : "column ") + std::to_string(line % side + 1);
}

std::string capital(std::string sentence) {
    if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z')
        sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
    return sentence;
}

const std::optional<Criterion>& criterion_at(const Draft& draft, std::size_t line) {
    return line < side ? draft.rows.at(line) : draft.columns.at(line - side);
}

std::optional<std::string> same_twice(const Draft& draft) {
    for (std::size_t a = 0; a < lines; ++a) {
        for (std::size_t b = a + 1; b < lines; ++b) {
            if (!criterion_at(draft, a) || criterion_at(draft, a) != criterion_at(draft, b))
                continue;
            if ((a < side) != (b < side))
                return capital(line_name(a)) + " and " + line_name(b) + " ask the same.";
            return std::string(a < side ? "Rows " : "Columns ") + std::to_string(a % side + 1) +
                   " and " + std::to_string(b % side + 1) + " ask the same.";
        }
    }
    return std::nullopt;
}

std::optional<std::string> not_listed(const Catalogue& catalogue, const Draft& draft) {
    for (std::size_t line = 0; line < lines; ++line) {
        const auto& criterion = criterion_at(draft, line);
        if (criterion && !catalogue.index_of(*criterion))
            return capital(line_name(line)) + " asks for what the catalogue does not list.";
    }
    return std::nullopt;
}

std::array<std::size_t, side> cells_of(std::size_t line) {
    if (line < side)
        return {line * side, line * side + 1, line * side + 2};
    return {line - side, line, line + side};
}

// Whether there is exactly one way to fill a line's three cells with different films. The search
// ends with the second, so lists longer than a few films end it at once.
bool one_way_only(const Cells& cells, std::size_t line) {
    const auto [first, second, third] = cells_of(line);
    int ways = 0;
    for (const FilmIndex a : cells.at(first)) {
        for (const FilmIndex b : cells.at(second)) {
            if (a == b)
                continue;
            for (const FilmIndex c : cells.at(third)) {
                ways += c != a && c != b ? 1 : 0;
                if (ways > 1)
                    return false;
            }
        }
    }
    return ways == 1;
}

std::vector<std::string> warnings_of(const Cells& cells) {
    std::vector<std::string> warnings;
    int singles = 0;
    for (const Postings& cell : cells)
        singles += cell.size() == 1 ? 1 : 0;
    if (singles == 1)
        warnings.emplace_back("1 cell has a single film. It will be flagged on the board.");
    if (singles > 1)
        warnings.push_back(std::to_string(singles) +
                           " cells have a single film. They will be flagged on the board.");
    constexpr std::array<const char*, side> places = {"first", "second", "third"};
    for (std::size_t line = 0; line < lines; ++line) {
        if (one_way_only(cells, line))
            warnings.push_back("The " + std::string(places.at(line % side)) +
                               (line < side ? " row" : " column") +
                               " fills in one way only. Hard for a weekday.");
    }
    return warnings;
}

std::string why_no_filling(const Cells& cells) {
    for (std::size_t cell = 0; cell < board_cells; ++cell) {
        if (cells[cell].empty())
            return capital(line_name(cell / side)) + " and " + line_name(side + cell % side) +
                   " share no film.";
    }
    std::vector<int> open(board_cells);
    std::iota(open.begin(), open.end(), 0);
    const auto left = out_of_reach(cells, open, {}).lost;
    return "Only " + std::to_string(board_cells - left) +
           " cells can be filled with different films.";
}

} // namespace

std::optional<Board> whole(const Draft& draft) {
    Board board;
    for (std::size_t i = 0; i < side; ++i) {
        if (!draft.rows.at(i) || !draft.columns.at(i))
            return std::nullopt;
        board.rows.at(i) = *draft.rows.at(i);
        board.columns.at(i) = *draft.columns.at(i);
    }
    return board;
}

Workbench look_over(const Catalogue& catalogue, const Draft& draft) {
    Workbench bench;
    for (std::size_t row = 0; row < side; ++row) {
        const auto index =
            draft.rows.at(row) ? catalogue.index_of(*draft.rows.at(row)) : std::nullopt;
        if (!index)
            continue;
        const auto counts = crossing_counts(catalogue, *index, draft.columns);
        for (std::size_t column = 0; column < side; ++column)
            bench.counts.at(row * side + column) = counts.at(column);
    }
    const auto board = whole(draft);
    bench.whole = board.has_value();
    if (const auto twice = same_twice(draft)) {
        bench.why_not = *twice;
        return bench;
    }
    if (const auto missing = not_listed(catalogue, draft)) {
        bench.why_not = *missing;
        return bench;
    }
    if (!board)
        return bench;
    const BoardFilms films = films_of(catalogue, *board).value(); // all six are listed
    const Cells& cells = films.accepted;
    bench.proved = filling_of(cells).has_value();
    if (bench.proved)
        bench.warnings = warnings_of(cells);
    else
        bench.why_not = why_no_filling(cells);
    return bench;
}

std::array<std::optional<int>, 3>
crossing_counts(const Catalogue& catalogue, int index,
                const std::array<std::optional<Criterion>, 3>& crossing) {
    std::array<std::optional<int>, 3> counts;
    for (std::size_t i = 0; i < crossing.size(); ++i) {
        const auto other = crossing.at(i) ? catalogue.index_of(*crossing.at(i)) : std::nullopt;
        if (other)
            counts.at(i) = shared_films(catalogue.accepted(index), catalogue.accepted(*other));
    }
    return counts;
}

} // namespace epilogue

#include "rules/board.h"

namespace epilogue {

namespace {

constexpr int side = 3;

} // namespace

const Criterion& row_of(const Board& board, int cell) {
    return board.rows.at(static_cast<std::size_t>(cell / side));
}

const Criterion& column_of(const Board& board, int cell) {
    return board.columns.at(static_cast<std::size_t>(cell % side));
}

std::string cell_name(int cell) {
    return "r" + std::to_string(cell / side + 1) + "c" + std::to_string(cell % side + 1);
}

std::optional<int> cell_named(std::string_view name) {
    for (int cell = 0; cell < board_cells; ++cell) {
        if (cell_name(cell) == name)
            return cell;
    }
    return std::nullopt;
}

std::optional<Board> ready_board(const Catalogue& catalogue, int number) {
    const auto day = catalogue.day(number);
    if (!day)
        return std::nullopt;
    Board board;
    for (std::size_t i = 0; i < board.rows.size(); ++i) {
        board.rows.at(i) = catalogue.criteria().at(day->at(i));
        board.columns.at(i) = catalogue.criteria().at(day->at(i + board.rows.size()));
    }
    return board;
}

Result<ReadyDay> ready_day(const Catalogue& catalogue, const Board& board) {
    ReadyDay day{};
    for (std::size_t i = 0; i < day.size(); ++i) {
        const Criterion& criterion =
            i < board.rows.size() ? board.rows.at(i) : board.columns.at(i - board.rows.size());
        const auto index = catalogue.index_of(criterion);
        if (!index)
            return Error{"keeping a grid: '" + encode(criterion) + "' is not in the catalogue"};
        day.at(i) = static_cast<std::uint32_t>(*index);
    }
    return day;
}

Result<BoardFilms> films_of(const Catalogue& catalogue, const Board& board) {
    std::array<int, board_cells> rows{};
    std::array<int, board_cells> columns{};
    for (int cell = 0; cell < board_cells; ++cell) {
        const auto at = static_cast<std::size_t>(cell);
        for (const auto& [criterion, into] : {std::pair{&row_of(board, cell), &rows},
                                              std::pair{&column_of(board, cell), &columns}}) {
            const auto index = catalogue.index_of(*criterion);
            if (!index)
                return Error{"reading a board: '" + epilogue::encode(*criterion) +
                             "' is none of the catalogue's criteria"};
            into->at(at) = *index;
        }
    }
    BoardFilms films;
    for (std::size_t cell = 0; cell < board_cells; ++cell) {
        films.accepted[cell] =
            intersection(catalogue.accepted(rows[cell]), catalogue.accepted(columns[cell]));
        films.firm[cell] = intersection(catalogue.firm(rows[cell]), catalogue.firm(columns[cell]));
    }
    return films;
}

} // namespace epilogue

// A grid's puzzle as text: lines of words parted by tabs. Not JSON, as a board of wide criteria has
// thousands of films, and it is read whenever the board is opened.
#include "rules/grid.h"

#include "base/text.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr std::string_view heading = "grid\t1"; // the form's version
constexpr std::size_t longest_puzzle = 64'000'000;

Error damaged(std::size_t line, const std::string& expected, std::string_view found) {
    return Error{"reading the puzzle of a grid: line " + std::to_string(line) + " is '" +
                 std::string(found.substr(0, 60)) + "', expected " + expected};
}

template <class List, class Text>
std::string row_of_texts(std::string_view name, const List& items, Text text) {
    std::string row(name);
    for (const auto& item : items)
        row += "\t" + text(item);
    return row + "\n";
}

std::string number_text(FilmIndex number) {
    return std::to_string(number);
}

// Walks the lines; the first one that is not as expected ends the reading.
class Lines {
  public:
    explicit Lines(std::string_view text) : left_(text) {}

    // The words of the next line after its name, `least` of them or more; nothing after a failure.
    std::vector<std::string_view> next(std::string_view name, std::size_t least) {
        ++number_;
        const auto end = left_.find('\n');
        line_ = left_.substr(0, end);
        left_ = end == std::string_view::npos ? std::string_view() : left_.substr(end + 1);
        auto words = split(line_, '\t');
        if (end == std::string_view::npos || words.front() != name || words.size() <= least) {
            fail(std::string(name) + " and " + std::to_string(least) + " words or more");
            return std::vector<std::string_view>(least);
        }
        words.erase(words.begin());
        return words;
    }

    bool is_next(std::string_view name) const {
        return left_.starts_with(name) && left_.substr(name.size()).starts_with("\t");
    }

    template <class T> T number(std::string_view word, T least, T most) {
        const auto value = whole_number<T>(word);
        if (value && *value >= least && *value <= most)
            return *value;
        fail("a number from " + std::to_string(least) + " to " + std::to_string(most));
        return least;
    }

    void fail(const std::string& expected) {
        if (!problem_)
            problem_ = damaged(number_, expected, line_);
    }

    bool at_end() const { return left_.empty(); }

    const std::optional<Error>& problem() const { return problem_; }

  private:
    std::string_view left_;
    std::string_view line_;
    std::size_t number_ = 0;
    std::optional<Error> problem_;
};

std::array<Criterion, 3> read_sides(Lines& lines, std::string_view name) {
    std::array<Criterion, 3> sides;
    const auto words = lines.next(name, sides.size());
    for (std::size_t i = 0; i < sides.size() && !lines.problem(); ++i) {
        const auto criterion = decode_criterion(words[i]);
        if (criterion)
            sides.at(i) = criterion.value();
        else
            lines.fail("three criteria");
    }
    return sides;
}

void read_films(Lines& lines, std::vector<BoardFilm>& films) {
    constexpr int latest = 9'999;
    while (!lines.problem() && lines.is_next("film")) {
        const auto words = lines.next("film", 4);
        films.push_back({std::string(words[0]), std::string(words[1]),
                         lines.number<int>(words[2], 0, latest),
                         lines.number<int>(words[3], -1, 100)});
    }
    if (films.empty())
        lines.fail("a film");
}

FilmIndex read_place(Lines& lines, std::string_view word, std::size_t films) {
    return lines.number<FilmIndex>(word, 0,
                                   static_cast<FilmIndex>(std::max<std::size_t>(films, 1) - 1));
}

void read_cells(Lines& lines, Grid::Puzzle& puzzle) {
    for (std::size_t cell = 0; cell < puzzle.cells.size() && !lines.problem(); ++cell) {
        Postings& fitting = puzzle.cells.at(cell);
        for (const std::string_view word : lines.next("cell", 1))
            fitting.push_back(read_place(lines, word, puzzle.films.size()));
        if (std::adjacent_find(fitting.begin(), fitting.end(), std::greater_equal<>()) !=
            fitting.end())
            lines.fail("numbers that rise");
        puzzle.single.at(cell) = fitting.size() == 1;
    }
}

// Nine different films, each one that fits its cell.
void read_proof(Lines& lines, Grid::Puzzle& puzzle) {
    const auto words = lines.next("proof", puzzle.proof.size());
    for (std::size_t cell = 0; cell < puzzle.proof.size() && !lines.problem(); ++cell) {
        puzzle.proof.at(cell) = read_place(lines, words[cell], puzzle.films.size());
        const Postings& fitting = puzzle.cells.at(cell);
        if (!std::binary_search(fitting.begin(), fitting.end(), puzzle.proof.at(cell)))
            lines.fail("a film that fits its cell");
    }
    auto sorted = puzzle.proof;
    std::sort(sorted.begin(), sorted.end());
    if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
        lines.fail("nine different films");
}

} // namespace

std::string Grid::encode(const Puzzle& puzzle) {
    const auto criterion_text = [](const Criterion& criterion) {
        return epilogue::encode(criterion);
    };
    std::string text = std::string(heading) + "\n";
    text += "number\t" + (puzzle.number ? std::to_string(*puzzle.number) : "own") + "\n";
    text += "mode\t" + std::string(name_of(puzzle.mode)) + "\n";
    text += "catalogue\t" + std::to_string(puzzle.catalogue) + "\n";
    text += row_of_texts("rows", puzzle.board.rows, criterion_text);
    text += row_of_texts("columns", puzzle.board.columns, criterion_text);
    for (const BoardFilm& film : puzzle.films)
        text += "film\t" + film.id + "\t" + film.title + "\t" + std::to_string(film.year) + "\t" +
                std::to_string(film.fame) + "\n";
    for (const Postings& cell : puzzle.cells)
        text += row_of_texts("cell", cell, number_text);
    return text + row_of_texts("proof", puzzle.proof, number_text);
}

Result<Grid::Puzzle> Grid::decode_puzzle(std::string_view text) {
    if (text.size() > longest_puzzle || !valid_utf8(text))
        return damaged(1, "text of a grid", "");
    Lines lines(text);
    Puzzle puzzle;
    if (lines.next("grid", 1).front() != "1")
        lines.fail(std::string(heading));
    const auto number = lines.next("number", 1).front();
    if (number != "own")
        puzzle.number = lines.number<int>(number, -farthest_grid_day, farthest_grid_day);
    const auto mode = grid_mode(lines.next("mode", 1).front());
    if (!mode)
        lines.fail("classic, three_lives or free");
    puzzle.mode = mode.value_or(GridMode::Classic);
    puzzle.catalogue =
        lines.number<std::uint64_t>(lines.next("catalogue", 1).front(), 0, UINT64_MAX);
    puzzle.board.rows = read_sides(lines, "rows");
    puzzle.board.columns = read_sides(lines, "columns");
    read_films(lines, puzzle.films);
    read_cells(lines, puzzle);
    read_proof(lines, puzzle);
    if (!lines.at_end())
        lines.fail("nothing after the proof");
    if (lines.problem())
        return *lines.problem();
    return puzzle;
}

} // namespace epilogue

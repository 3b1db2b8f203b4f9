// A day's grid: printed, with its answers and the proof, and one answer judged.
#include "shell/commands/command.h"
#include "shell/film_finder.h"
#include "shell/stores.h"

#include "base/text.h"
#include "model/grid_words.h"
#include "rules/grid_maker.h"

#include <cstdlib>
#include <memory>
#include <optional>
#include <ostream>
#include <sstream>

namespace epilogue {

namespace {

struct GridOptions {
    std::optional<std::string> date; // today otherwise
    bool answers = false;
    std::string cell;
    std::string film;
};

// A day's puzzle with the catalogue it is made from.
struct DayGrid {
    Date day;
    std::shared_ptr<const Catalogue> catalogue;
    Grid::Puzzle puzzle;
};

// What is wrong with a day as it was typed; empty: nothing. The variable of a script that was never
// set comes as an empty text, and must not pass for today.
std::string fault_of_day(const std::string& text) {
    if (text.empty())
        return "the day is empty; expected one such as 2026-11-22, or no --date for today";
    const auto day = parse_date(text);
    if (!day)
        return day.error().message;
    if (std::abs(grid_number(day.value())) > farthest_grid_day)
        return "there is no grid of " + text + "; the last is that of " +
               iso(grid_day(farthest_grid_day));
    return {};
}

Result<DayGrid> grid_of(const Desk& desk, const Bank& bank,
                        const std::optional<std::string>& date) {
    const auto day = date ? parse_date(*date) : Result<Date>(desk.now.today);
    if (!day)
        return day.error();
    const auto catalogue = bank.catalogue();
    if (!catalogue)
        return catalogue.error();
    const int number = grid_number(day.value());
    Rng rng(0);
    auto puzzle = Grid::generate(
        {.number = number, .board = std::nullopt, .mode = GridMode::Classic}, bank, rng);
    if (!puzzle)
        return puzzle.error();
    return DayGrid{day.value(), catalogue.value(), std::move(puzzle).value()};
}

Json side_json(const std::array<Criterion, 3>& side) {
    Json list = Json::array();
    for (const Criterion& criterion : side)
        list.push_back({{"kind", name_of(criterion.kind)},
                        {"label", label_of(criterion)},
                        {"detail", detail_of(criterion)},
                        {"definition", definition_of(criterion)},
                        {"criterion", encode(criterion)}});
    return list;
}

std::vector<int> rarities_of(const Grid::Puzzle& puzzle, const Postings& cell) {
    std::vector<int> fame;
    for (const FilmIndex film : cell)
        fame.push_back(puzzle.films[film].fame);
    return rarities(fame);
}

Json answers_json(const Grid::Puzzle& puzzle, const Postings& cell) {
    Json answers = Json::array();
    const auto rarity = rarities_of(puzzle, cell);
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const BoardFilm& film = puzzle.films[cell[i]];
        answers.push_back(
            {{"id", film.id}, {"title", film.title}, {"year", film.year}, {"rarity", rarity[i]}});
    }
    return answers;
}

std::string mark_text(std::uint64_t mark) {
    std::ostringstream text;
    text << std::hex << mark;
    return text.str();
}

Json grid_json(const DayGrid& grid, bool answers) {
    const Grid::Puzzle& puzzle = grid.puzzle;
    Json cells = Json::array();
    Json proof = Json::array();
    for (int i = 0; i < board_cells; ++i) {
        const auto place = static_cast<std::size_t>(i);
        Json cell = {{"cell", cell_name(i)},
                     {"count", puzzle.cells.at(place).size()},
                     {"single", puzzle.single.at(place)}};
        if (answers) {
            cell["answers"] = answers_json(puzzle, puzzle.cells.at(place));
            proof.push_back(
                {{"cell", cell_name(i)}, {"id", puzzle.films[puzzle.proof.at(place)].id}});
        }
        cells.push_back(std::move(cell));
    }
    Json json = {{"date", iso(grid.day)},
                 {"number", *puzzle.number},
                 {"catalogue", mark_text(puzzle.catalogue)},
                 {"rows", side_json(puzzle.board.rows)},
                 {"columns", side_json(puzzle.board.columns)},
                 {"cells", std::move(cells)}};
    if (answers) {
        json["proof"] = std::move(proof);
        json["best_possible"] = best_total(puzzle);
    }
    return json;
}

void print_side(std::ostream& out, const char* name, const std::array<Criterion, 3>& side) {
    for (std::size_t i = 0; i < side.size(); ++i)
        out << name << " " << i + 1 << ": " << label_of(side.at(i)) << ", " << detail_of(side.at(i))
            << ".\n";
}

void print_cell(std::ostream& out, const Grid::Puzzle& puzzle, int index) {
    const auto place = static_cast<std::size_t>(index);
    const Postings& cell = puzzle.cells.at(place);
    const auto rarity = rarities_of(puzzle, cell);
    out << "\n"
        << cell_name(index) << ": " << sentence_of(row_of(puzzle.board, index)) << "; "
        << sentence_of(column_of(puzzle.board, index)) << ". "
        << count_of(static_cast<std::int64_t>(cell.size()), "film fits", "films fit") << ".\n";
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const BoardFilm& film = puzzle.films[cell[i]];
        out << "  " << film.title << " (" << film.year << "), rarity " << rarity[i]
            << (puzzle.proof.at(place) == cell[i] ? ", in the proof" : "") << "\n";
    }
}

int print_grid(const Desk& desk, const GridOptions& options) {
    auto stores = bank_stores_for(desk);
    if (!stores)
        return failed(desk, stores.error());
    const World world = world_of(*stores.value());
    const auto grid = grid_of(desk, world.bank, options.date);
    if (!grid)
        return failed(desk, grid.error());
    if (desk.json) {
        print(desk, grid_json(grid.value(), options.answers));
        return exit_done;
    }
    const Grid::Puzzle& puzzle = grid.value().puzzle;
    desk.out << "Movie Grid No. " << *puzzle.number << ", " << in_words_weekday(grid.value().day)
             << ".\n";
    print_side(desk.out, "Column", puzzle.board.columns);
    print_side(desk.out, "Row", puzzle.board.rows);
    for (int cell = 0; options.answers && cell < board_cells; ++cell)
        print_cell(desk.out, puzzle, cell);
    if (options.answers)
        desk.out << "\nBest possible: " << best_total(puzzle) << " of 900.\n";
    return exit_done;
}

// yes, no, or null when the catalogue lacks the fact.
Json fit_json(Fit fit) {
    return fit == Fit::Unknown ? Json(nullptr) : Json(fit == Fit::Yes);
}

const char* verdict_of(const Grid::Half& row, const Grid::Half& column) {
    if (row.fit == Fit::Yes && column.fit == Fit::Yes)
        return "right";
    return row.fit == Fit::No || column.fit == Fit::No ? "wrong" : "unknown";
}

std::string no_film(const std::string& typed, const std::vector<std::string>& near) {
    return "The catalogue has no film called " + typed + "." +
           (near.empty() ? "" : " Near to it: " + listed(near) + ".");
}

std::string several_films(const std::string& typed, const std::vector<std::string>& names,
                          const std::vector<BoardFilm>& films) {
    std::vector<std::string> with_ids;
    for (std::size_t i = 0; i < films.size(); ++i)
        with_ids.push_back(names[i] + ", " + films[i].id);
    return "Several films are called " + typed + ". Name " + what_tells_apart(films) + ": " +
           join(with_ids, "; ") + ".";
}

// No film, or several: what was typed decides nothing.
int undecided(const Desk& desk, const GridOptions& options, const std::string& reason) {
    if (desk.json)
        print(desk, {{"cell", options.cell},
                     {"film", nullptr},
                     {"verdict", "unknown"},
                     {"fits_row", nullptr},
                     {"fits_column", nullptr},
                     {"reason", reason}});
    else
        desk.out << reason << "\n";
    return exit_problems;
}

int judge(const Desk& desk, const GridOptions& options, const DayGrid& grid, int cell,
          const FilmFacts& facts) {
    const auto [row, column] = halves_of(grid.puzzle.board, cell, facts);
    const std::string verdict = verdict_of(row, column);
    const std::string reason = "Row, " + label_of(row_of(grid.puzzle.board, cell)) + ": " +
                               row.fact + " Column, " +
                               label_of(column_of(grid.puzzle.board, cell)) + ": " + column.fact;
    if (desk.json) {
        print(desk,
              {{"cell", cell_name(cell)},
               {"film",
                {{"id", facts.film.id}, {"title", facts.film.title}, {"year", facts.film.year}}},
               {"verdict", verdict},
               {"fits_row", fit_json(row.fit)},
               {"fits_column", fit_json(column.fit)},
               {"reason", reason}});
        return exit_done;
    }
    desk.out << facts.film.title << " (" << facts.film.year << ") in " << options.cell << ": "
             << verdict << ".\n"
             << reason << "\n";
    return exit_done;
}

int check_grid(const Desk& desk, const GridOptions& options) {
    const auto cell = cell_named(options.cell);
    if (!cell) {
        desk.err << "epilogue grid check: expected a cell from r1c1 to r3c3, found '"
                 << options.cell << "'.\n";
        return exit_usage;
    }
    auto stores = bank_stores_for(desk);
    if (!stores)
        return failed(desk, stores.error());
    const World world = world_of(*stores.value());
    const auto grid = grid_of(desk, world.bank, options.date);
    if (!grid)
        return failed(desk, grid.error());
    const auto search = world.bank.film_search();
    if (!search)
        return failed(desk, search.error());
    const Catalogue& catalogue = *grid.value().catalogue;
    const auto found = films_named(catalogue, *search.value(), options.film);
    if (found.named.empty())
        return undecided(desk, options,
                         no_film(options.film, distinct_names(world.bank, catalogue, found.near)));
    if (found.named.size() > 1)
        return undecided(desk, options,
                         several_films(options.film,
                                       distinct_names(world.bank, catalogue, found.named),
                                       found.named));
    const auto facts = world.bank.film(found.named.front().id);
    if (!facts)
        return failed(desk, facts.error());
    if (!facts.value())
        return undecided(desk, options, no_film(options.film, {}));
    return judge(desk, options, grid.value(), *cell, *facts.value());
}

} // namespace

void add_grid(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand("grid", "Print the Movie Grid of a day");
    auto options = std::make_shared<GridOptions>();
    command->add_option("--date", options->date, "The day, such as 2026-11-22; today otherwise")
        ->type_name("D")
        ->check(fault_of_day);
    command->add_flag("--answers", options->answers,
                      "With every film that fits, its rarity, and the proof (it spoils)");
    command->require_subcommand(0, 1);
    command->callback([options, command, &work] {
        if (command->get_subcommands().empty())
            work = [options](const Desk& desk) { return print_grid(desk, *options); };
    });
    CLI::App* check = command->add_subcommand("check", "Judge one film in one cell, and say why");
    check->add_option("--date", options->date, "The day; today otherwise")
        ->type_name("D")
        ->check(fault_of_day);
    check->add_option("--cell", options->cell, "The cell, r1c1 to r3c3")
        ->type_name("CELL")
        ->required();
    check->add_option("film", options->film, "The film, such as \"La La Land (2016)\", or its id")
        ->type_name("FILM")
        ->required()
        ->check(not_blank("a film is needed, such as \"La La Land (2016)\""));
    check->callback([options, &work] {
        work = [options](const Desk& desk) { return check_grid(desk, *options); };
    });
}

} // namespace epilogue

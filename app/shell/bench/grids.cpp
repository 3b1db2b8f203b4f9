// Boards of the Movie Grid: making them, and opening today's.
#include "shell/bench/measure.h"

#include "shell/clock.h"
#include "shell/game_session.h"

#include "rules/grid_maker.h"

#include <functional>

namespace epilogue {

namespace {

constexpr double slowest_us = 10'000; // a hundred boards a second

Result<std::string> catalogue_bytes(const Paths& paths) {
    const auto bank = BankStore::open(paths.shipped_bank);
    if (!bank)
        return bank.error();
    return bank.value().film_catalogue();
}

// A board as anybody would count it: the films of nine cells, list by list.
void count_cells(const Catalogue& catalogue, const Board& board) {
    const auto films = films_of(catalogue, board);
    check(static_cast<bool>(films), "a made board is of the catalogue's criteria");
}

// Ten years of days: each made, and its nine cells counted.
Result<Measure> making(const std::shared_ptr<const Catalogue>& catalogue) {
    constexpr int days = 3'653;
    constexpr int days_of_sample = 64;
    GridMaker maker(catalogue);
    std::vector<double> ours;
    std::vector<double> theirs;
    double slowest = 0;
    for (int day = 1; day + days_of_sample <= days; day += days_of_sample) {
        std::vector<Board> boards;
        bool fine = true;
        const double made = us_of([&] {
            for (int next = day; next < day + days_of_sample; ++next) {
                auto board = maker.board(next);
                fine = fine && board;
                if (board)
                    boards.push_back(std::move(board).value().board);
            }
        });
        if (!fine)
            return Error{"could not make the boards from No. " + std::to_string(day) + " on"};
        const double counted = us_of([&] {
            for (const Board& board : boards)
                count_cells(*catalogue, board);
        });
        slowest = std::max(slowest, made / days_of_sample);
        ours.push_back(made / days_of_sample);
        theirs.push_back(counted / days_of_sample);
    }
    Measure measure;
    measure.name = "grid-make";
    measure.what = "one day's board made and proved, in blocks of 64 over ten years";
    measure.reference = "the nine cells of a board counted list by list";
    measure.unit = "us";
    measure.kept = slowest <= slowest_us;
    measure.note = "slowest block " + std::to_string(static_cast<int>(slowest)) +
                   " us a board; bar " + std::to_string(static_cast<int>(slowest_us)) +
                   " us, a hundred a second";
    return measure_of(std::move(measure), ours, theirs);
}

// What opening any day costs with nothing in memory, as against reading the catalogue.
Result<Measure> cold_day(const std::string& bytes, int runs) {
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < runs; ++run) {
        std::shared_ptr<const Catalogue> catalogue;
        theirs.push_back(us_of([&] {
            if (auto decoded = Catalogue::decode(bytes))
                catalogue = std::make_shared<const Catalogue>(std::move(decoded).value());
        }));
        if (!catalogue)
            return Error{"could not read the catalogue of the shipped bank"};
        const double made = us_of([&] {
            GridMaker maker(catalogue);
            check(static_cast<bool>(maker.board(64 + 63 + run * 128)), "any day has a board");
        });
        ours.push_back(theirs.back() + made);
    }
    Measure measure;
    measure.name = "grid-cold";
    measure.what = "the last day of a block that needs three, from bytes to board";
    measure.reference = "reading the catalogue";
    measure.unit = "us";
    return measure_of(std::move(measure), ours, theirs);
}

// The first view of the grid after a key, against that of home after a start.
Result<Measure> opening(const BenchOptions& options) {
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < options.runs; ++run) {
        std::unique_ptr<GameSession> game;
        Error why;
        theirs.push_back(us_of([&] {
            GameOptions wanted{options.paths, std::nullopt, {}, clock_now};
            auto started = GameSession::start(std::move(wanted));
            if (!started) {
                why = started.error();
                return;
            }
            game = std::move(started).value();
            check(!game->view().mark.empty(), "home has a mark");
        }));
        if (!game)
            return why;
        game->read_films_ahead(); // as behind the window
        if (std::holds_alternative<FirstRunView>(game->view().screen))
            game->act(FirstRunSkip{});
        ours.push_back(us_of([&] {
            game->act(OpenGrid{});
            check(std::holds_alternative<GridView>(game->view().screen), "the grid is shown");
        }));
    }
    Measure measure;
    measure.name = "grid-open";
    measure.what = "today's grid opened with the films read behind the window, to its first view";
    measure.reference = "the game started, to home's first view";
    measure.unit = "us";
    measure.bar = 1.0;
    return measure_of(std::move(measure), ours, theirs);
}

} // namespace

Result<std::vector<Measure>> bench_grid(const BenchOptions& options) {
    const auto bytes = catalogue_bytes(options.paths);
    if (!bytes)
        return bytes.error();
    auto decoded = Catalogue::decode(bytes.value());
    if (!decoded)
        return decoded.error();
    const auto catalogue = std::make_shared<const Catalogue>(std::move(decoded).value());
    std::vector<Measure> measures;
    for (const auto& measured :
         {std::function([&] { return making(catalogue); }),
          std::function([&] { return cold_day(bytes.value(), options.runs); }),
          std::function([&] { return opening(options); })}) {
        auto measure = measured();
        if (!measure)
            return measure.error();
        measures.push_back(std::move(measure).value());
    }
    return measures;
}

} // namespace epilogue

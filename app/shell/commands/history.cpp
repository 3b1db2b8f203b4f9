#include "shell/clock.h"
#include "shell/commands/command.h"
#include "shell/player_data.h"

#include "base/text.h"
#include "round/round.h"
#include "rules/grid.h"
#include "rules/quiz.h"

#include <algorithm>
#include <map>
#include <ostream>
#include <vector>

namespace epilogue {

namespace {

struct Seat {
    std::string name;
    int points = 0;
    int right = 0;
    int asked = 0;
};

struct Played {
    RoundRecord round;
    std::string mode;
    std::vector<Seat> seats;
};

using Names = std::map<PlayerId, std::string>;

std::string name_of(const Names& names, PlayerId player) {
    const auto found = names.find(player);
    return found == names.end() ? "a removed player" : found->second;
}

template <Game G> std::string mode_in(const std::string& params) {
    const auto read = G::decode_params(params);
    return read ? std::string(name_of(read.value().mode)) : std::string();
}

std::string mode_of(const RoundRecord& round) {
    return round.game == Grid::name ? mode_in<Grid>(round.params) : mode_in<Quiz>(round.params);
}

// What the answers of an unfinished quiz add up to; a finished one has its results.
std::vector<Seat> seats_from_answers(const RoundRecord& round, const Names& names,
                                     const std::vector<AnswerRecord>& answers) {
    std::vector<Seat> seats;
    for (const PlayerId player : round.players)
        seats.push_back({.name = name_of(names, player)});
    for (const AnswerRecord& answer : answers) {
        const auto seat = static_cast<std::size_t>(answer.seat);
        if (answer.round != round.id || seat >= seats.size())
            continue;
        seats[seat].points += answer.points;
        seats[seat].right += answer.verdict == Verdict::Right ? 1 : 0;
        seats[seat].asked += 1;
    }
    return seats;
}

// An unfinished grid has no answers: it is its moves. One that cannot be read any more shows the
// players alone, for the other rounds are to be listed all the same.
std::vector<Seat> seats_from_moves(const PlayerStore& store, const RoundRecord& round,
                                   const Names& names) {
    const auto whole = store.round(round.id);
    const auto grid = whole ? restore<Grid>(whole.value().params, whole.value().seed,
                                            whole.value().puzzle, whole.value().moves)
                            : Result<Round<Grid>>(whole.error());
    std::vector<Seat> seats;
    for (const PlayerId player : round.players) {
        Seat seat{.name = name_of(names, player)};
        if (grid) {
            seat.points = total_rarity(grid.value().state);
            seat.right = solved(grid.value().state);
            seat.asked = board_cells;
        }
        seats.push_back(std::move(seat));
    }
    return seats;
}

Result<std::vector<Seat>> seats_of(const PlayerStore& store, const RoundRecord& round,
                                   const Names& names) {
    if (round.finished_ms != 0) {
        const auto results = store.results_of(round.id);
        if (!results)
            return results.error();
        std::vector<Seat> seats;
        for (const ResultRecord& result : results.value())
            seats.push_back(
                {name_of(names, result.player), result.points, result.right, result.asked});
        return seats;
    }
    if (round.game == Grid::name)
        return seats_from_moves(store, round, names);
    std::vector<AnswerRecord> answers;
    std::vector<PlayerId> players = round.players;
    std::sort(players.begin(), players.end());
    players.erase(std::unique(players.begin(), players.end()), players.end());
    for (const PlayerId player : players) {
        auto given = store.answers(player);
        if (!given)
            return given.error();
        for (AnswerRecord& answer : given.value())
            answers.push_back(std::move(answer));
    }
    return seats_from_answers(round, names, answers);
}

Result<std::vector<Played>> history_of(const PlayerStore& store) {
    const auto players = store.players();
    if (!players)
        return players.error();
    Names names;
    for (const Player& player : players.value())
        names[player.id] = player.name;
    auto rounds = store.rounds();
    if (!rounds)
        return rounds.error();
    std::vector<Played> history;
    for (RoundRecord& round : rounds.value()) {
        auto seats = seats_of(store, round, names);
        if (!seats)
            return seats.error();
        std::string mode = mode_of(round);
        history.push_back({std::move(round), std::move(mode), std::move(seats).value()});
    }
    return history;
}

Json json_of(const Played& played) {
    Json players = Json::array();
    for (const Seat& seat : played.seats)
        players.push_back({{"name", seat.name},
                           {"points", seat.points},
                           {"right", seat.right},
                           {"asked", seat.asked}});
    const std::int64_t finished = played.round.finished_ms;
    return {{"round", static_cast<std::int64_t>(played.round.id)},
            {"game", played.round.game},
            {"mode", played.mode},
            {"title", played.round.title},
            {"seed", played.round.seed},
            {"started", iso_moment(played.round.started_ms)},
            {"finished", finished == 0 ? Json(nullptr) : Json(iso_moment(finished))},
            {"players", std::move(players)}};
}

std::string line_of(const Played& played) {
    std::string line = local_moment(played.round.started_ms) + "  " + played.round.title;
    if (played.round.finished_ms == 0)
        line += ", not finished";
    for (const Seat& seat : played.seats)
        line += "; " + seat.name + " " + count_of(seat.points, "point", "points") + ", " +
                grouped(seat.right) + " of " + grouped(seat.asked) + " right";
    return line;
}

int show_history(const Desk& desk) {
    const auto store = open_players(desk.paths, desk.now);
    if (!store)
        return failed(desk, store.error());
    const auto history = history_of(store.value());
    if (!history)
        return failed(desk, history.error());
    if (desk.json) {
        Json list = Json::array();
        for (const Played& played : history.value())
            list.push_back(json_of(played));
        print(desk, list);
        return exit_done;
    }
    for (const Played& played : history.value())
        desk.out << line_of(played) << "\n";
    if (history.value().empty())
        desk.out << "Nothing has been played yet.\n";
    return exit_done;
}

} // namespace

void add_history(CLI::App& app, Work& work) {
    app.add_subcommand("history", "What was played, newest first")->callback([&work] {
        work = show_history;
    });
}

} // namespace epilogue

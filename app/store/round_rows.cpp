// The rows of rounds: begun, moved on, ended.
#include "store/answer_reads.h"
#include "store/connection.h"
#include "store/player_store.h"
#include "store/ruling_uses.h"
#include "store/tally.h"

#include <algorithm>

namespace epilogue {

namespace {

std::string name_of_round(RoundId round) {
    return "round " + std::to_string(static_cast<std::int64_t>(round));
}

void insert_seats(Connection& connection, std::int64_t round,
                  const std::vector<PlayerId>& players) {
    int seat = 0;
    for (const PlayerId player : players)
        connection
            .query("INSERT INTO round_player(round, seat, player, checksum) "
                   "VALUES(?1, ?2, ?3, seal(?1, ?2, ?3))")
            .bind(round, seat++, player)
            .run();
}

void insert_round(Connection& connection, std::int64_t id, const NewRound& round) {
    connection
        .query("INSERT INTO round(id, game, title, seed, params, seats, started_ms, checksum, "
               "state, why, finished_ms, results, state_checksum) "
               "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, seal(?1, ?2, ?3, ?4, ?5, ?6, ?7), "
               "'open', '', 0, 0, seal(?1, 'open', '', 0, 0))")
        .bind(id, round.game, round.title, round.seed, round.params,
              static_cast<int>(round.players.size()), round.started_ms)
        .run();
    connection.query("INSERT INTO puzzle(round, puzzle, checksum) VALUES(?1, ?2, seal(?1, ?2))")
        .bind(id, round.puzzle)
        .run();
}

void insert_answer(Connection& connection, const NewMove& move, const AnswerRecord& answer) {
    connection
        .query("INSERT INTO answer(player, pack, question, round, seat, number, move, category, "
               "difficulty, verdict, points, elapsed_ms, at_ms, day, checksum) "
               "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, "
               "seal(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))")
        .bind(answer.player, answer.question.pack, answer.question.id, move.round, answer.seat,
              answer.number, move.index, answer.category, answer.difficulty,
              name_of(answer.verdict), answer.points, answer.elapsed_ms, answer.at_ms,
              day_number(answer.day))
        .run();
    add_to_tally(connection, "answers", static_cast<std::int64_t>(answer.player), 1);
}

void insert_result(Connection& connection, const ResultRecord& result) {
    connection
        .query("INSERT INTO result(round, seat, player, game, mode, title, points, correct, asked, "
               "best_streak, elapsed_ms, finished_ms, day, checksum) "
               "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, "
               "seal(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13))")
        .bind(result.round, result.seat, result.player, result.game, result.mode, result.title,
              result.points, result.right, result.asked, result.best_streak, result.elapsed_ms,
              result.finished_ms, day_number(result.day))
        .run();
    add_to_tally(connection, "results", static_cast<std::int64_t>(result.player), 1);
}

Result<std::string> state_of(Connection& connection, const char* doing, RoundId round) {
    auto row = connection.query("SELECT state FROM round WHERE id = ?1");
    row.bind(round);
    if (!row.step())
        return Error{std::string("could not ") + doing + ": there is no " + name_of_round(round) +
                     " in " + connection.path() + "."};
    return row.text(0);
}

// From open to a state that stays. The text of the round is not touched.
void end_round(Connection& connection, RoundId round, const char* state, const std::string& why,
               std::int64_t finished_ms, int results) {
    connection
        .query("UPDATE round SET state = ?2, why = ?3, finished_ms = ?4, results = ?5, "
               "state_checksum = seal(?1, ?2, ?3, ?4, ?5) WHERE id = ?1")
        .bind(round, state, why, finished_ms, results)
        .run();
    add_to_tally(connection, "open", 0, -1);
}

Done must_be_open(Connection& connection, const char* doing, RoundId round) {
    const auto state = state_of(connection, doing, round);
    if (!state)
        return state.error();
    if (state.value() != "open")
        return Error{std::string("could not ") + doing + ": " + name_of_round(round) + " is " +
                     state.value() + " already. It may have been ended in another window."};
    return ok();
}

// The move that is stored at this place, compared with the one that is to be: a second try of the
// same move has nothing left to do.
Done same_move(Connection& connection, const char* doing, const NewMove& move) {
    auto row = connection.query("SELECT move, answers FROM move WHERE round = ?1 AND n = ?2");
    row.bind(move.round, move.index);
    if (row.step() && row.text(0) == move.move &&
        row.number(1) == static_cast<int>(move.answers.size()))
        return ok();
    return Error{std::string("could not ") + doing + ": " + name_of_round(move.round) +
                 " has gone on elsewhere: its move " + std::to_string(move.index + 1) +
                 " is another one. Go home and continue it from there."};
}

} // namespace

Result<RoundId> PlayerStore::begin_round(const NewRound& round) {
    if (round.players.empty() || round.players.size() > most_players)
        return Error{"could not begin the round: it takes 1 to 8 players, not " +
                     std::to_string(round.players.size()) + "."};
    return connection_->write("begin the round", [&]() -> Result<RoundId> {
        const std::int64_t id = tally(*connection_, "rounds", 0) + 1;
        insert_round(*connection_, id, round);
        insert_seats(*connection_, id, round.players);
        add_to_tally(*connection_, "rounds", 0, 1);
        add_to_tally(*connection_, "open", 0, 1);
        return RoundId{id};
    });
}

Done PlayerStore::append_move(const NewMove& move) {
    static constexpr const char* doing = "save the move";
    return connection_->write(doing, [&]() -> Done {
        const auto round = static_cast<std::int64_t>(move.round);
        const std::int64_t there = tally(*connection_, "moves", round);
        if (move.index >= 0 && move.index < there)
            return same_move(*connection_, doing, move);
        if (auto open = must_be_open(*connection_, doing, move.round); !open)
            return open;
        if (move.index != there)
            return Error{std::string("could not ") + doing + ": it is number " +
                         std::to_string(move.index + 1) + " of " + name_of_round(move.round) +
                         ", where number " + std::to_string(there + 1) + " is expected."};
        connection_
            ->query("INSERT INTO move(round, n, move, answers, checksum) "
                    "VALUES(?1, ?2, ?3, ?4, seal(?1, ?2, ?3, ?4))")
            .bind(round, move.index, move.move, static_cast<int>(move.answers.size()))
            .run();
        add_to_tally(*connection_, "moves", round, 1);
        for (const AnswerRecord& answer : move.answers)
            insert_answer(*connection_, move, answer);
        return ok();
    });
}

Done PlayerStore::finish_round(RoundId round, std::int64_t finished_ms,
                               const std::vector<ResultRecord>& results,
                               const std::vector<RulingUse>& uses) {
    static constexpr const char* doing = "save the result";
    for (const ResultRecord& result : results)
        if (result.round != round)
            return Error{"could not save the result: one of them is of another round."};
    // Asked before the write, so that a second try of the same result succeeds.
    if (const auto known = connection_->read(
            doing, [&] { return results_as_written(*connection_, doing, round); });
        known && !known.value().empty() && known.value() == results)
        return still_there();
    return connection_->write(doing, [&]() -> Done {
        if (auto open = must_be_open(*connection_, doing, round); !open)
            return open;
        for (const ResultRecord& result : results)
            insert_result(*connection_, result);
        if (auto used = insert_uses(*connection_, doing, round, uses); !used)
            return used;
        end_round(*connection_, round, "finished", "", finished_ms,
                  static_cast<int>(results.size()));
        return ok();
    });
}

Done PlayerStore::abandon_round(RoundId round) {
    static constexpr const char* doing = "leave the round for good";
    return connection_->write(doing, [&]() -> Done {
        if (auto open = must_be_open(*connection_, doing, round); !open)
            return open;
        end_round(*connection_, round, "abandoned", "", 0, 0);
        return ok();
    });
}

Done PlayerStore::mark_unreadable(RoundId round, const std::string& why) {
    static constexpr const char* doing = "set the round aside";
    return connection_->write(doing, [&]() -> Done {
        if (auto open = must_be_open(*connection_, doing, round); !open)
            return open;
        end_round(*connection_, round, "unreadable", why, 0, 0);
        return ok();
    });
}

} // namespace epilogue

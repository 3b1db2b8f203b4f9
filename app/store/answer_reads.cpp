// Answers and results as they come back: every row checked against its checksum, none missing.
#include "base/text.h"
#include "store/connection.h"
#include "store/player_store.h"
#include "store/tally.h"

#include <algorithm>
#include <tuple>

namespace epilogue {

namespace {

std::optional<Verdict> verdict_named(std::string_view name) {
    for (const Verdict verdict :
         {Verdict::Right, Verdict::Partly, Verdict::Wrong, Verdict::Passed, Verdict::TimedOut})
        if (name_of(verdict) == name)
            return verdict;
    return std::nullopt;
}

Error not_whole(Connection& connection, const char* doing, const char* what, std::int64_t round) {
    return damaged(doing, connection.file(),
                   std::string(what) + " of round " + std::to_string(round) + " is not whole");
}

// Columns 0 to 13 as AnswerRecord has them, 14: whole.
Result<AnswerRecord> answer_of(Connection& connection, const char* doing, Query& row) {
    const auto verdict = verdict_named(row.text(8));
    if (!row.truth(13) || !verdict)
        return not_whole(connection, doing, "an answer", row.integer(0));
    return AnswerRecord{.round = RoundId{row.integer(0)},
                        .player = PlayerId{row.integer(1)},
                        .seat = row.number(2),
                        .number = row.number(3),
                        .question = {row.text(4), row.text(5)},
                        .category = row.text(6),
                        .difficulty = row.number(7),
                        .verdict = *verdict,
                        .points = row.number(9),
                        .elapsed_ms = row.number(10),
                        .at_ms = row.integer(11),
                        .day = date_of(row.number(12))};
}

Result<ResultRecord> result_of(Connection& connection, const char* doing, Query& row) {
    if (!row.truth(13))
        return not_whole(connection, doing, "a result", row.integer(0));
    return ResultRecord{.round = RoundId{row.integer(0)},
                        .player = PlayerId{row.integer(1)},
                        .seat = row.number(2),
                        .game = row.text(3),
                        .mode = row.text(4),
                        .title = row.text(5),
                        .points = row.number(6),
                        .right = row.number(7),
                        .asked = row.number(8),
                        .best_streak = row.number(9),
                        .elapsed_ms = row.number(10),
                        .finished_ms = row.integer(11),
                        .day = date_of(row.number(12))};
}

using Place = std::tuple<RoundId, int, int>;

Place place_of(const AnswerRecord& answer) {
    return {answer.round, answer.seat, answer.number};
}

Place place_of(const ResultRecord& result) {
    return {result.round, result.seat, 0};
}

// All rows of a query as records, oldest first; an error at the first that is damaged.
template <class Record, class Reader, class Time>
Result<std::vector<Record>> all_of(Connection& connection, const char* doing, Query& rows,
                                   Reader reader, Time time) {
    std::vector<Record> records;
    while (rows.step()) {
        auto record = reader(connection, doing, rows);
        if (!record)
            return record.error();
        records.push_back(std::move(record).value());
    }
    const auto order = [&](const Record& record) {
        return std::pair(time(record), place_of(record));
    };
    std::sort(records.begin(), records.end(),
              [&](const Record& a, const Record& b) { return order(a) < order(b); });
    // A page that a damaged tree reaches twice gives its rows twice.
    const auto twice =
        std::adjacent_find(records.begin(), records.end(), [](const Record& a, const Record& b) {
            return place_of(a) == place_of(b);
        });
    if (twice != records.end())
        return damaged(doing, connection.file(), "some of its rows come twice");
    return records;
}

std::int64_t answered_at(const AnswerRecord& answer) {
    return answer.at_ms;
}

std::int64_t finished_at(const ResultRecord& result) {
    return result.finished_ms;
}

// How often these players have missed a question: the rows of the index that
// answers_to_missed() starts from, which must all be there.
std::int64_t misses(Connection& connection, PlayerId player) {
    auto count =
        connection.query("SELECT count(*) FROM answer WHERE player = ?1 AND verdict <> 'right'");
    count.bind(player);
    return count.step() ? count.integer(0) : 0;
}

} // namespace

Result<std::vector<AnswerRecord>> PlayerStore::answers(PlayerId player) const {
    static constexpr const char* doing = "read the answers";
    return connection_->read(doing, [&]() -> Result<std::vector<AnswerRecord>> {
        auto rows = connection_->query(
            "SELECT round, player, seat, number, pack, question, category, difficulty, verdict, "
            "points, elapsed_ms, at_ms, day, "
            "checksum IS seal(round, seat, number, move, player, pack, question, category, "
            "difficulty, verdict, points, elapsed_ms, at_ms, day) "
            "FROM answer WHERE +player = ?1");
        rows.bind(player);
        auto answers = all_of<AnswerRecord>(*connection_, doing, rows, answer_of, answered_at);
        if (!answers)
            return answers;
        if (auto all =
                expect_tally(*connection_, doing, "answers", static_cast<std::int64_t>(player),
                             static_cast<std::int64_t>(answers.value().size()));
            !all)
            return all.error();
        return answers;
    });
}

Result<std::vector<AnswerRecord>> PlayerStore::answers_to_missed(PlayerId player) const {
    static constexpr const char* doing = "read the missed questions";
    return connection_->read(doing, [&]() -> Result<std::vector<AnswerRecord>> {
        if (auto all =
                expect_tally(*connection_, doing, "misses", static_cast<std::int64_t>(player),
                             misses(*connection_, player));
            !all)
            return all.error();
        auto rows = connection_->query(
            "SELECT a.round, a.player, a.seat, a.number, a.pack, a.question, a.category, "
            "a.difficulty, a.verdict, a.points, a.elapsed_ms, a.at_ms, a.day, "
            "a.checksum IS seal(a.round, a.seat, a.number, a.move, a.player, a.pack, a.question, "
            "a.category, a.difficulty, a.verdict, a.points, a.elapsed_ms, a.at_ms, a.day) "
            "FROM (SELECT DISTINCT pack, question FROM answer "
            "WHERE player = ?1 AND verdict <> 'right') AS missed "
            "CROSS JOIN answer AS a INDEXED BY answer_player "
            "ON a.player = ?1 AND a.pack = missed.pack AND a.question = missed.question");
        rows.bind(player);
        return all_of<AnswerRecord>(*connection_, doing, rows, answer_of, answered_at);
    });
}

Result<std::vector<ResultRecord>> PlayerStore::results(PlayerId player) const {
    static constexpr const char* doing = "read the results";
    return connection_->read(doing, [&]() -> Result<std::vector<ResultRecord>> {
        auto rows = connection_->query(
            "SELECT round, player, seat, game, mode, title, points, correct, asked, best_streak, "
            "elapsed_ms, finished_ms, day, "
            "checksum IS seal(round, seat, player, game, mode, title, points, correct, asked, "
            "best_streak, elapsed_ms, finished_ms, day) FROM result WHERE player = ?1");
        rows.bind(player);
        auto results = all_of<ResultRecord>(*connection_, doing, rows, result_of, finished_at);
        if (!results)
            return results;
        if (auto all =
                expect_tally(*connection_, doing, "results", static_cast<std::int64_t>(player),
                             static_cast<std::int64_t>(results.value().size()));
            !all)
            return all.error();
        return results;
    });
}

Result<std::vector<ResultRecord>> PlayerStore::results_of(RoundId round) const {
    static constexpr const char* doing = "read the results";
    return connection_->read(doing, [&]() -> Result<std::vector<ResultRecord>> {
        auto rows = connection_->query(
            "SELECT round, player, seat, game, mode, title, points, correct, asked, best_streak, "
            "elapsed_ms, finished_ms, day, "
            "checksum IS seal(round, seat, player, game, mode, title, points, correct, asked, "
            "best_streak, elapsed_ms, finished_ms, day) FROM result WHERE round = ?1 "
            "ORDER BY seat");
        rows.bind(round);
        auto results = all_of<ResultRecord>(*connection_, doing, rows, result_of, finished_at);
        if (!results)
            return results;
        auto expected = connection_->query("SELECT results FROM round WHERE id = ?1");
        expected.bind(round);
        const int count = expected.step() ? expected.number(0) : 0;
        if (count != static_cast<int>(results.value().size()))
            return damaged(doing, connection_->file(),
                           "results of round " + std::to_string(static_cast<std::int64_t>(round)) +
                               " are missing");
        return results;
    });
}

Result<std::map<QuestionKey, int>>
PlayerStore::times_asked(const std::vector<PlayerId>& players) const {
    using Times = std::map<QuestionKey, int>;
    return connection_->read("read which questions were asked", [&]() -> Result<Times> {
        Times times;
        for (const PlayerId player : players) {
            auto rows = connection_->query("SELECT pack, question, count(*) FROM answer "
                                           "WHERE player = ?1 GROUP BY pack, question");
            rows.bind(player);
            while (rows.step()) {
                int& most = times[{rows.text(0), rows.text(1)}];
                most = std::max(most, rows.number(2));
            }
        }
        return times;
    });
}

} // namespace epilogue

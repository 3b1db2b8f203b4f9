// Answers and results as they come back: every row checked against its checksum, none missing.
#include "store/answer_reads.h"

#include "base/text.h"
#include "store/connection.h"
#include "store/player_store.h"
#include "store/ruling_uses.h"
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

// Columns in the order of the members, then whether the row is whole.
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

template <class Record, class Time> void oldest_first(std::vector<Record>& records, Time time) {
    const auto order = [&](const Record& record) {
        return std::pair(time(record), place_of(record));
    };
    std::sort(records.begin(), records.end(),
              [&](const Record& a, const Record& b) { return order(a) < order(b); });
}

// A page that a damaged tree reaches twice gives its rows twice, and others not at all.
Error out_of_order(Connection& connection, const char* doing) {
    return damaged(doing, connection.file(), "its rows are not in order");
}

Result<std::vector<ResultRecord>> all_results(Connection& connection, const char* doing,
                                              Query& rows) {
    std::vector<ResultRecord> results;
    while (rows.step()) {
        auto result = result_of(connection, doing, rows);
        if (!result)
            return result.error();
        if (!results.empty() && place_of(results.back()) >= place_of(result.value()))
            return out_of_order(connection, doing);
        results.push_back(std::move(result).value());
    }
    oldest_first(results, [](const ResultRecord& result) { return result.finished_ms; });
    return results;
}

using AnswerKey = std::pair<QuestionKey, Place>;

AnswerKey key_of(const AnswerRecord& answer) {
    return {answer.question, place_of(answer)};
}

// All answers of a player, question by question. `question_ended` is told where in the vector the
// answers to the question just read begin, and may take them out again.
template <class Ended>
Result<std::vector<AnswerRecord>> answers_by_question(Connection& connection, const char* doing,
                                                      PlayerId player, Ended question_ended) {
    std::vector<AnswerRecord> answers;
    std::size_t start = 0;
    std::int64_t count = 0;
    AnswerKey before;
    auto rows = connection.query(
        "SELECT round, player, seat, number, pack, question, category, difficulty, verdict, "
        "points, elapsed_ms, at_ms, day, "
        "checksum IS seal(player, pack, question, round, seat, number, move, category, "
        "difficulty, verdict, points, elapsed_ms, at_ms, day) "
        "FROM answer WHERE player = ?1 ORDER BY pack, question, round, seat, number");
    rows.bind(player);
    for (; rows.step(); ++count) {
        auto answer = answer_of(connection, doing, rows);
        if (!answer)
            return answer.error();
        AnswerKey key = key_of(answer.value());
        if (count > 0 && before >= key)
            return out_of_order(connection, doing);
        before = std::move(key);
        if (answers.size() > start && answers.back().question != answer.value().question) {
            question_ended(answers, start);
            start = answers.size();
        }
        answers.push_back(std::move(answer).value());
    }
    question_ended(answers, start);
    if (auto all =
            expect_tally(connection, doing, "answers", static_cast<std::int64_t>(player), count);
        !all)
        return all.error();
    oldest_first(answers, [](const AnswerRecord& answer) { return answer.at_ms; });
    return answers;
}

Done leave_out_lost(Connection& connection, const char* doing, std::vector<ResultRecord>& results) {
    const auto sums = use_sums(connection, doing);
    if (!sums)
        return sums.error();
    for (ResultRecord& result : results)
        leave_out_lost(result, sums.value());
    return ok();
}

} // namespace

Result<std::vector<AnswerRecord>> PlayerStore::answers(PlayerId player) const {
    static constexpr const char* doing = "read the answers";
    return connection_->read(doing, [&] {
        return answers_by_question(*connection_, doing, player,
                                   [](std::vector<AnswerRecord>&, std::size_t) {});
    });
}

Result<std::vector<AnswerRecord>> PlayerStore::answers_to_missed(PlayerId player) const {
    static constexpr const char* doing = "read the missed questions";
    const auto drop_unless_missed = [](std::vector<AnswerRecord>& answers, std::size_t start) {
        const auto first = answers.begin() + static_cast<std::ptrdiff_t>(start);
        const bool missed = std::any_of(first, answers.end(), [](const AnswerRecord& answer) {
            return answer.verdict != Verdict::Right;
        });
        if (!missed)
            answers.erase(first, answers.end());
    };
    return connection_->read(doing, [&] {
        return answers_by_question(*connection_, doing, player, drop_unless_missed);
    });
}

Result<std::vector<ResultRecord>> results_that_count(Connection& connection, const char* doing,
                                                     PlayerId player) {
    auto rows = connection.query(
        "SELECT round, player, seat, game, mode, title, points, correct, asked, best_streak, "
        "elapsed_ms, finished_ms, day, "
        "checksum IS seal(round, seat, player, game, mode, title, points, correct, asked, "
        "best_streak, elapsed_ms, finished_ms, day) FROM result WHERE player = ?1 "
        "ORDER BY round, seat");
    rows.bind(player);
    auto results = all_results(connection, doing, rows);
    if (!results)
        return results;
    if (auto all = expect_tally(connection, doing, "results", static_cast<std::int64_t>(player),
                                static_cast<std::int64_t>(results.value().size()));
        !all)
        return all.error();
    if (auto left = leave_out_lost(connection, doing, results.value()); !left)
        return left.error();
    return results;
}

Result<std::vector<ResultRecord>> results_as_written(Connection& connection, const char* doing,
                                                     RoundId round) {
    auto rows = connection.query(
        "SELECT round, player, seat, game, mode, title, points, correct, asked, best_streak, "
        "elapsed_ms, finished_ms, day, "
        "checksum IS seal(round, seat, player, game, mode, title, points, correct, asked, "
        "best_streak, elapsed_ms, finished_ms, day) FROM result WHERE round = ?1 "
        "ORDER BY seat");
    rows.bind(round);
    auto results = all_results(connection, doing, rows);
    if (!results)
        return results;
    auto expected = connection.query("SELECT results FROM round WHERE id = ?1");
    expected.bind(round);
    const int count = expected.step() ? expected.number(0) : 0;
    if (count != static_cast<int>(results.value().size()))
        return damaged(doing, connection.file(),
                       "results of round " + std::to_string(static_cast<std::int64_t>(round)) +
                           " are missing");
    return results;
}

Result<std::vector<ResultRecord>> PlayerStore::results(PlayerId player) const {
    static constexpr const char* doing = "read the results";
    return connection_->read(doing,
                             [&] { return results_that_count(*connection_, doing, player); });
}

Result<std::vector<ResultRecord>> PlayerStore::results_of(RoundId round) const {
    static constexpr const char* doing = "read the results";
    return connection_->read(doing, [&]() -> Result<std::vector<ResultRecord>> {
        auto results = results_as_written(*connection_, doing, round);
        if (!results)
            return results;
        if (auto left = leave_out_lost(*connection_, doing, results.value()); !left)
            return left.error();
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

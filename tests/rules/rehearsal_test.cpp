#include "rules/rehearsal.h"

#include "base/rng.h"
#include "support/catch.h"
#include "support/print.h"

#include <string>
#include <vector>

using namespace epilogue;

namespace {

const Date first_day{2026, 11, 22};

Date day(int after) {
    return date_of(day_number(first_day) + after);
}

AnswerRecord answer(const std::string& id, Verdict verdict, int after) {
    AnswerRecord record;
    record.question = {"test.pack", id};
    record.verdict = verdict;
    record.day = day(after);
    return record;
}

bool is_due(const std::vector<AnswerRecord>& answers, int after) {
    return !due_cards(rehearsal_cards(answers), day(after)).empty();
}

} // namespace

TEST_CASE("rehearsal: a missed question returns the next day", "[rules]") {
    const auto verdict =
        GENERATE(Verdict::Wrong, Verdict::Passed, Verdict::TimedOut, Verdict::Partly);
    const std::vector<AnswerRecord> answers = {answer("q", verdict, 0)};

    CHECK_FALSE(is_due(answers, 0));
    CHECK(is_due(answers, 1));
    CHECK(is_due(answers, 400));
}

TEST_CASE("rehearsal: what was never missed is not rehearsed", "[rules]") {
    CHECK(
        rehearsal_cards({answer("q", Verdict::Right, 0), answer("q", Verdict::Right, 9)}).empty());
    CHECK(rehearsal_cards({}).empty());
}

TEST_CASE("rehearsal: returns after one and three and seven and twenty-one days", "[rules]") {
    std::vector<AnswerRecord> answers = {answer("q", Verdict::Wrong, 0)};
    int today = 0;

    for (const int days : {1, 3, 7, 21}) {
        CAPTURE(days);
        CHECK_FALSE(is_due(answers, today + days - 1));
        CHECK(is_due(answers, today + days));
        today += days;
        answers.push_back(answer("q", Verdict::Right, today));
    }

    CHECK(rehearsal_cards(answers).front().known());
    CHECK_FALSE(is_due(answers, today + 10'000));
}

TEST_CASE("rehearsal: a late answer counts from the day it was given", "[rules]") {
    const std::vector<AnswerRecord> answers = {answer("q", Verdict::Wrong, 0),
                                               answer("q", Verdict::Right, 10)};

    CHECK_FALSE(is_due(answers, 12));
    CHECK(is_due(answers, 13));
}

TEST_CASE("rehearsal: a right answer before its day moves nothing", "[rules]") {
    const std::vector<AnswerRecord> answers = {
        answer("q", Verdict::Wrong, 0), answer("q", Verdict::Right, 0),
        answer("q", Verdict::Right, 0), answer("q", Verdict::Right, 0),
        answer("q", Verdict::Right, 0)};

    const auto cards = rehearsal_cards(answers);

    REQUIRE(cards.size() == 1);
    CHECK(cards.front().box == 0);
    CHECK(cards.front().due == day(1));
}

TEST_CASE("rehearsal: a miss goes back to the first box", "[rules]") {
    std::vector<AnswerRecord> answers = {answer("q", Verdict::Wrong, 0),
                                         answer("q", Verdict::Right, 1),
                                         answer("q", Verdict::Right, 4)};
    CHECK(rehearsal_cards(answers).front().box == 2);

    answers.push_back(answer("q", Verdict::Partly, 5));

    const auto card = rehearsal_cards(answers).front();
    CHECK(card.box == 0);
    CHECK(card.misses == 2);
    CHECK(card.due == day(6));
}

TEST_CASE("rehearsal: a known question that is missed again returns", "[rules]") {
    std::vector<AnswerRecord> answers = {
        answer("q", Verdict::Wrong, 0), answer("q", Verdict::Right, 1),
        answer("q", Verdict::Right, 4), answer("q", Verdict::Right, 11),
        answer("q", Verdict::Right, 32)};
    REQUIRE(rehearsal_cards(answers).front().known());
    answers.push_back(answer("q", Verdict::Right, 40));
    CHECK(rehearsal_cards(answers).front().known());

    answers.push_back(answer("q", Verdict::Wrong, 50));

    CHECK_FALSE(rehearsal_cards(answers).front().known());
    CHECK(is_due(answers, 51));
}

TEST_CASE("rehearsal: answers before the first miss count for nothing", "[rules]") {
    const auto cards =
        rehearsal_cards({answer("q", Verdict::Right, 0), answer("q", Verdict::Right, 5),
                         answer("q", Verdict::Wrong, 9)});

    REQUIRE(cards.size() == 1);
    CHECK(cards.front().box == 0);
    CHECK(cards.front().due == day(10));
}

TEST_CASE("rehearsal: the longest due comes first and then the order is of the keys", "[rules]") {
    const auto cards =
        rehearsal_cards({answer("d", Verdict::Wrong, 2), answer("b", Verdict::Wrong, 1),
                         answer("c", Verdict::Wrong, 0), answer("a", Verdict::Wrong, 1),
                         answer("later", Verdict::Wrong, 3)});

    std::vector<std::string> ids;
    for (const RehearsalCard& card : due_cards(cards, day(3)))
        ids.push_back(card.question.id);

    CHECK(ids == std::vector<std::string>{"c", "a", "b", "d"});
}

TEST_CASE("rehearsal: a clock that was ahead loses no question", "[rules]") {
    std::vector<AnswerRecord> answers = {answer("q", Verdict::Wrong, 10'000)};
    CHECK(is_due(answers, 1));

    answers.push_back(answer("q", Verdict::Right, 1));

    const auto card = rehearsal_cards(answers).front();
    CHECK(card.box == 1);
    CHECK(card.due == day(4));
}

TEST_CASE("rehearsal: every card is in one box", "[rules]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    std::vector<AnswerRecord> answers;
    int today = 0;
    for (int i = 0; i < 120; ++i) {
        today += static_cast<int>(rng.below(3));
        answers.push_back(answer("q" + std::to_string(rng.below(12)),
                                 rng.below(3) == 0 ? Verdict::Wrong : Verdict::Right, today));
    }

    const auto cards = rehearsal_cards(answers);
    const auto counts = box_counts(cards);

    int sum = 0;
    for (const int count : counts)
        sum += count;
    CHECK(sum == static_cast<int>(cards.size()));
    for (const RehearsalCard& card : cards) {
        CHECK(card.misses > 0);
        CHECK((card.known() || card.last < card.due));
    }
    CHECK(static_cast<int>(due_cards(cards, day(today + 30)).size()) == sum - counts.back());
}

#include "rules/quiz.h"

#include "support/catch.h"
#include "support/print.h"
#include "support/quiz_builders.h"

#include <cmath>
#include <limits>
#include <string>

using namespace epilogue;

namespace {

Outcome judged(const Question& question, const Given& given, bool* close = nullptr) {
    return judge(puzzle_of({question}), 0, given, close);
}

} // namespace

TEST_CASE("judge: the right answer of every kind is right and a wrong one is wrong", "[rules]") {
    const auto index = GENERATE(range(0, kind_count));
    const auto id = GENERATE(range(0, 20));
    const Kind kind = all_kinds.at(static_cast<std::size_t>(index));
    const Question question = any_question(kind, "q" + std::to_string(id));
    CAPTURE(kind, id);

    const Outcome good = judged(question, right_answer(question));
    const Outcome bad = judged(question, wrong_answer(question));

    CHECK(good.verdict == Verdict::Right);
    CHECK(good.right_parts == good.parts);
    CHECK(good.parts == parts_of(question));
    CHECK(bad.verdict == Verdict::Wrong);
    CHECK(bad.right_parts == 0);
}

TEST_CASE("judge: several right choices count by their fraction", "[rules]") {
    const Question question = multiple("q", {"A", "B", "C"}, {"x", "y", "z"});

    const Outcome two = judged(question, Picks{{0, 2}});
    const Outcome two_and_one = judged(question, Picks{{0, 2, 4}});

    CHECK(two.verdict == Verdict::Partly);
    CHECK(two.right_parts == 2);
    CHECK(two.parts == 3);
    CHECK(two_and_one.verdict == Verdict::Partly);
    CHECK(two_and_one.right_parts == 2);
    CHECK(judged(question, Picks{{0, 1, 2}}).verdict == Verdict::Right);
    CHECK(judged(question, Picks{{3, 4, 5}}).verdict == Verdict::Wrong);
}

TEST_CASE("judge: an order counts the items in their place", "[rules]") {
    const Question question = order("q", {"A", "B", "C", "D", "E"});

    const Outcome swapped = judged(question, Arrangement{{0, 1, 4, 3, 2}});

    CHECK(swapped.verdict == Verdict::Partly);
    CHECK(swapped.right_parts == 3);
    CHECK(swapped.parts == 5);
    CHECK(judged(question, Arrangement{{4, 3, 0, 1, 2}}).verdict == Verdict::Wrong);
}

TEST_CASE("judge: a match counts the pairs and leaves the spare aside", "[rules]") {
    const Question question = match("q", {"A", "B", "C"}, {"a", "b", "c", "spare"});

    const Outcome two = judged(question, Links{{0, 1, 3}});

    CHECK(two.verdict == Verdict::Partly);
    CHECK(two.right_parts == 2);
    CHECK(two.parts == 3);
    CHECK(judged(question, Links{{3, 0, 1}}).verdict == Verdict::Wrong);
}

TEST_CASE("judge: partners that read alike are alike", "[rules]") {
    const Question question = match("q", {"A", "B", "C"}, {"one Oscar", "none", "one Oscar"});

    CHECK(judged(question, Links{{2, 1, 0}}).verdict == Verdict::Right);
}

TEST_CASE("judge: a number counts within its tolerance and at its edges", "[rules]") {
    const Question question = number("q", 128, 2, "minutes");

    CHECK(judged(question, Figure{126}).verdict == Verdict::Right);
    CHECK(judged(question, Figure{130}).verdict == Verdict::Right);
    CHECK(judged(question, Figure{125.9}).verdict == Verdict::Wrong);
    CHECK(judged(question, Figure{130.1}).verdict == Verdict::Wrong);
    CHECK(judged(number("q", 0.3, 0), Figure{0.1 + 0.2}).verdict == Verdict::Right);
    CHECK(judged(number("q", 2016, 0), Figure{2017}).verdict == Verdict::Wrong);
}

TEST_CASE("judge: typed text that is nearly right says so", "[rules]") {
    const Question question = typed("q", "Whiplash");
    bool close = false;

    CHECK(judged(question, TypedText{"wiplash"}, &close).verdict == Verdict::Right);
    CHECK_FALSE(close);
    CHECK(judged(question, TypedText{"wipalsh"}, &close).verdict == Verdict::Wrong);
    CHECK(close);
    CHECK(judged(question, TypedText{"moonlight"}, &close).verdict == Verdict::Wrong);
    CHECK_FALSE(close);
}

TEST_CASE("judge: an answer of another kind does not fit", "[rules]") {
    for (const Kind kind : all_kinds) {
        for (const Kind other : all_kinds) {
            const Question question = any_question(kind, "q");
            const Given given = right_answer(any_question(other, "q"));
            const bool same = given.index() == right_answer(question).index();
            CAPTURE(kind, other);

            CHECK(static_cast<bool>(fits(question, given)) == same);
        }
    }
}

TEST_CASE("judge: ticking more than there are keys does not fit", "[rules]") {
    const Question question = multiple("q", {"A", "B"}, {"x", "y"});

    CHECK(fits(question, Picks{{1}}));
    CHECK(fits(question, Picks{{0, 3}}));
    const auto done = fits(question, Picks{{0, 1, 2}});
    REQUIRE_FALSE(done);
    CHECK(done.error().message ==
          "the answer does not fit the question: choose at most two, found three");
}

TEST_CASE("judge: an answer out of range or ill-formed does not fit", "[rules]") {
    const Question several = multiple("q", {"A", "B", "C"}, {"x"});
    CHECK_FALSE(fits(several, Picks{{}}));
    CHECK_FALSE(fits(several, Picks{{1, 1}}));
    CHECK_FALSE(fits(several, Picks{{1, 0}}));
    CHECK_FALSE(fits(several, Picks{{4}}));
    CHECK_FALSE(fits(several, Picks{{-1, 0}}));

    CHECK_FALSE(fits(single("q", "A", {"x"}), Pick{2}));
    CHECK_FALSE(fits(single("q", "A", {"x"}), Pick{-1}));
    CHECK_FALSE(fits(true_false("q", true), Pick{2}));

    CHECK_FALSE(fits(order("q", {"A", "B", "C"}), Arrangement{{0, 1}}));
    CHECK_FALSE(fits(order("q", {"A", "B", "C"}), Arrangement{{0, 1, 1}}));
    CHECK_FALSE(fits(order("q", {"A", "B", "C"}), Arrangement{{1, 2, 3}}));

    const Question pairs = match("q", {"A", "B"}, {"a", "b", "c"});
    CHECK(fits(pairs, Links{{2, 0}}));
    CHECK_FALSE(fits(pairs, Links{{0, 1, 2}}));
    CHECK_FALSE(fits(pairs, Links{{0, 0}}));
    CHECK_FALSE(fits(pairs, Links{{-1, 0}}));
    CHECK_FALSE(fits(pairs, Links{{0, 3}}));

    CHECK_FALSE(fits(number("q", 1), Figure{std::nan("")}));
    CHECK_FALSE(fits(number("q", 1), Figure{std::numeric_limits<double>::infinity()}));

    CHECK(fits(typed("q", "A"), TypedText{""}));
    CHECK(fits(typed("q", "A"), TypedText{std::string(longest_typed, 'a')}));
    CHECK_FALSE(fits(typed("q", "A"), TypedText{std::string(longest_typed + 1, 'a')}));
    CHECK_FALSE(fits(typed("q", "A"), TypedText{"\xFF"}));
}

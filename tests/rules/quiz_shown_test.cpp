#include "rules/quiz_shown.h"

#include "support/catch.h"
#include "support/print.h"
#include "support/quiz_builders.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <vector>

using namespace epilogue;

namespace {

Question with_choices(int count, const std::string& id) {
    std::vector<std::string> distractors;
    for (int i = 1; i < count; ++i)
        distractors.push_back("wrong " + std::to_string(i));
    return single(id, "key", distractors);
}

std::vector<Quiz::Asked> arranged(std::vector<Question> questions, std::uint64_t seed) {
    std::vector<Quiz::Asked> asked;
    for (Question& question : questions)
        asked.push_back({std::move(question), {}, 0});
    Rng rng(seed);
    arrange(asked, rng);
    return asked;
}

std::vector<int> first(std::size_t count) {
    std::vector<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

std::size_t place_of_key(const Quiz::Asked& asked) {
    return static_cast<std::size_t>(std::find(asked.shown.begin(), asked.shown.end(), 0) -
                                    asked.shown.begin());
}

} // namespace

TEST_CASE("shown: every choice is shown once", "[rules]") {
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    std::vector<Question> questions;
    for (const Kind kind : all_kinds)
        questions.push_back(any_question(kind, "q" + std::to_string(questions.size())));

    for (const Quiz::Asked& asked : arranged(questions, static_cast<std::uint64_t>(seed))) {
        auto sorted = asked.shown;
        std::sort(sorted.begin(), sorted.end());
        CHECK(sorted == first(sorted.size()));
        const auto* pairs = std::get_if<MatchAnswer>(&asked.question.answer);
        CHECK(sorted.size() ==
              (pairs != nullptr ? pairs->rights.size() : choices_of(asked.question).size()));
    }
}

TEST_CASE("shown: no position gets more than its fair share of keys and one", "[rules]") {
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    Rng chance(static_cast<std::uint64_t>(seed));
    std::vector<Question> questions;
    for (std::uint64_t i = 1 + chance.below(40); i > 0; --i) {
        const int choices = chance.below(3) == 0 ? 2 + static_cast<int>(chance.below(7)) : 4;
        questions.push_back(with_choices(choices, "q" + std::to_string(i)));
    }

    std::map<std::size_t, double> fair;
    std::map<std::size_t, int> keys;
    for (const Quiz::Asked& asked : arranged(questions, static_cast<std::uint64_t>(seed))) {
        ++keys[place_of_key(asked)];
        for (std::size_t place = 0; place < asked.shown.size(); ++place)
            fair[place] += 1.0 / static_cast<double>(asked.shown.size());
    }

    for (const auto& [place, count] : keys) {
        CAPTURE(place);
        CHECK(count <= fair[place] + 1 + 1e-9);
        CHECK(count >= fair[place] - 8);
    }
}

TEST_CASE("shown: ten questions of four choices use each position two or three times", "[rules]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    std::vector<Question> questions;
    for (int i = 0; i < 10; ++i)
        questions.push_back(with_choices(4, "q" + std::to_string(i)));

    std::map<std::size_t, int> keys;
    for (const Quiz::Asked& asked : arranged(questions, static_cast<std::uint64_t>(seed)))
        ++keys[place_of_key(asked)];

    REQUIRE(keys.size() == 4);
    for (const auto& [place, count] : keys)
        CHECK((count == 2 || count == 3));
}

TEST_CASE("shown: over many rounds every place of every question is met", "[rules]") {
    std::map<std::size_t, std::set<std::size_t>> met;

    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        std::vector<Question> questions;
        for (int i = 0; i < 5; ++i)
            questions.push_back(with_choices(4, "q" + std::to_string(i)));
        const auto asked = arranged(questions, seed);
        for (std::size_t i = 0; i < asked.size(); ++i)
            met[i].insert(place_of_key(asked[i]));
    }

    for (const auto& [question, places] : met)
        CHECK(places.size() == 4);
}

TEST_CASE("shown: choices the author ordered stay as written", "[rules]") {
    const auto seed = GENERATE(range(0, 50));
    Question one = with_choices(5, "one");
    Question several = multiple("several", {"A", "B"}, {"C", "D"});
    one.shuffle = several.shuffle = false;

    const auto asked = arranged({one, several}, static_cast<std::uint64_t>(seed));

    CHECK(asked[0].shown == first(5));
    CHECK(asked[1].shown == first(4));
}

TEST_CASE("shown: true always stands before false", "[rules]") {
    const auto seed = GENERATE(range(0, 50));

    const auto asked =
        arranged({true_false("a", true), true_false("b", false)}, static_cast<std::uint64_t>(seed));

    CHECK(asked[0].shown == std::vector<int>{0, 1});
    CHECK(asked[1].shown == std::vector<int>{0, 1});
}

TEST_CASE("shown: an order never starts as the right one", "[rules]") {
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);

    for (const Quiz::Asked& asked : arranged({order("a", {"A", "B"}), order("b", {"A", "B", "C"}),
                                              order("c", {"A", "B", "C", "D"})},
                                             static_cast<std::uint64_t>(seed)))
        CHECK(asked.shown != first(asked.shown.size()));
}

TEST_CASE("shown: a match of three never starts as the right one", "[rules]") {
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);

    const auto asked = arranged(
        {match("a", {"A", "B", "C"}, {"a", "b", "c"}), match("b", {"A", "B"}, {"a", "b", "spare"})},
        static_cast<std::uint64_t>(seed));

    CHECK(asked[0].shown != first(3));
    CHECK(asked[1].shown != first(3));
}

TEST_CASE("shown: every other order of three items occurs", "[rules]") {
    std::set<std::vector<int>> seen;

    for (std::uint64_t seed = 0; seed < 200; ++seed)
        seen.insert(arranged({order("a", {"A", "B", "C"})}, seed).front().shown);

    CHECK(seen.size() == 5);
}

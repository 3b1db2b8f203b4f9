#include "bank/pack.h"
#include "bank/question.h"

#include "support/catch.h"
#include "support/quiz_builders.h"

#include <set>
#include <string>
#include <vector>

using namespace epilogue;

TEST_CASE("question: choices stand keys first and then distractors", "[bank]") {
    CHECK(choices_of(multiple("q", {"A", "B"}, {"C"})) == std::vector<std::string>{"A", "B", "C"});
    CHECK(choices_of(true_false("q", false)) == std::vector<std::string>{"True", "False"});
    CHECK(choices_of(order("q", {"A", "B"})) == std::vector<std::string>{"A", "B"});
    CHECK(choices_of(match("q", {"A", "B"}, {"x", "y", "z"})) ==
          std::vector<std::string>{"A", "B"});
    CHECK(choices_of(typed("q", "A")).empty());
    CHECK(choices_of(number("q", 3)).empty());
}

TEST_CASE("question: the right answer is said in words", "[bank]") {
    CHECK(answer_text(single("q", "Six", {"Five"})) == "Six");
    CHECK(answer_text(multiple("q", {"A", "B", "C"}, {"D"})) == "A, B and C");
    CHECK(answer_text(true_false("q", true)) == "True");
    CHECK(answer_text(true_false("q", false)) == "False");
    CHECK(answer_text(typed("q", "Hurwitz", {"Justin"})) == "Hurwitz");
    CHECK(answer_text(number("q", 128, 2, "minutes")) == "128 minutes");
    CHECK(answer_text(number("q", 2.5)) == "2.5");
    CHECK(answer_text(order("q", {"A", "B", "C"})) == "A, B, C");
    CHECK(answer_text(match("q", {"A", "B"}, {"x", "y", "spare"})) == "A: x; B: y");
}

TEST_CASE("question: a spoiler is about its first film", "[bank]") {
    Question question = spoiling(any_question(Kind::Single, "q"), "La La Land", 2016);
    question.films.push_back({"Whiplash", 2014});

    CHECK(spoiler_film(question) == "La La Land|2016");
    CHECK(spoiler_film(any_question(Kind::Single, "q")).empty());
}

TEST_CASE("question: every kind and verdict has a name of its own", "[bank]") {
    std::set<std::string_view> names;

    for (const Kind kind : all_kinds)
        names.insert(name_of(kind));
    for (const Verdict verdict :
         {Verdict::Right, Verdict::Partly, Verdict::Wrong, Verdict::Passed, Verdict::TimedOut})
        names.insert(name_of(verdict));

    CHECK(names.size() == 12);
}

TEST_CASE("pack: versions compare by number and not by letter", "[bank]") {
    CHECK(Version{1, 10, 0} > Version{1, 9, 9});
    CHECK(Version{2, 0, 0} > Version{1, 99, 99});
    CHECK(text_of(Version{1, 2, 0}) == "1.2.0");
}

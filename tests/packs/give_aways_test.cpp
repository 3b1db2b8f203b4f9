#include "packs/lint.h"

#include "support/catch.h"

using namespace epilogue;

namespace {

using Pairs = std::vector<std::pair<int, int>>;

const std::vector<FilmRef> the_film = {{"Night Train", 1959}};

Question asked(const std::string& stem, const std::string& answer,
               const std::string& explanation = "") {
    Question question;
    question.stem = stem;
    question.answer = ChoiceAnswer{{answer}, {"Somebody Else"}};
    question.explanation = explanation;
    question.films = the_film;
    return question;
}

Question typed(const std::string& stem, const TypedAnswer& answer) {
    Question question = asked(stem, "");
    question.kind = Kind::Typed;
    question.answer = answer;
    return question;
}

Question matched(const std::string& stem, const MatchAnswer& answer) {
    Question question = asked(stem, "");
    question.kind = Kind::Match;
    question.answer = answer;
    return question;
}

} // namespace

TEST_CASE("give-aways: an answer in another question's stem or explanation is one", "[packs]") {
    const Question who = asked("Who wrote the score of Night Train?", "Andrzej Trzaskowski");

    CHECK(find_give_aways({who, asked("How long did Andrzej Trzaskowski work on the score?",
                                      "x")}) == Pairs{{0, 1}});
    CHECK(find_give_aways({asked("What runs through the score?", "A vocalise",
                                 "Andrzej Trzaskowski wrote it for one voice."),
                           who}) == Pairs{{0, 1}});
}

TEST_CASE("give-aways: without a further word of what is asked there is none", "[packs]") {
    const Question who = asked("Who wrote the score of Night Train?", "Andrzej Trzaskowski");

    CHECK(find_give_aways({who, asked("Where was Andrzej Trzaskowski born?", "x")}).empty());
    CHECK(find_give_aways(
              {who, asked("Which train does Andrzej Trzaskowski take in Night Train?", "x")})
              .empty());
    CHECK(find_give_aways({who, asked("What did Andrzej Trzaskowski say of it when asked?", "x")})
              .empty());
    CHECK(find_give_aways({who, asked("What is the score?", "x")}).empty());
}

TEST_CASE("give-aways: plurals, possessives, accents and capitals make no difference", "[packs]") {
    const Question who = asked("Which composer wrote it?", "Krzysztof Pender\xC3\xA9"
                                                           "cki");

    CHECK(find_give_aways({who, asked("Name one of KRZYSZTOF PENDERECKI'S composers.", "x")}) ==
          Pairs{{0, 1}});
}

TEST_CASE("give-aways: an answer must be whole words and specific", "[packs]") {
    const auto clash = [](const std::string& answer, const std::string& told) {
        return !find_give_aways({asked("What does the heroine carry?", answer),
                                 asked("Of the heroine we hear: " + told, "x")})
                    .empty();
    };

    CHECK(clash("Camera", "she has a camera"));
    CHECK_FALSE(clash("Camera", "she has cameramen"));
    CHECK_FALSE(clash("Axe", "she has an axe"));          // too short
    CHECK_FALSE(clash("Seven", "she has seven of them")); // a number
    CHECK_FALSE(clash("1,959,000", "she has 1,959,000"));
    CHECK_FALSE(clash("Night Train", "she boards a night train")); // the film itself
    CHECK_FALSE(clash("Red Camera", "red is her camera"));         // not in order
}

TEST_CASE("give-aways: every accepted spelling of a typed answer counts", "[packs]") {
    const Question who =
        typed("Who plays the doctor?", {"Leon Niemczyk", {"Niemczyk", "Leo"}, {}, false});

    CHECK(find_give_aways({who, asked("Is the doctor kind to Niemczyk?", "x")}) == Pairs{{0, 1}});
    CHECK(find_give_aways({who, asked("Is the doctor kind to Leo?", "x")}).empty());
}

TEST_CASE("give-aways: a pair of a match ties its two sides together", "[packs]") {
    const Question who = asked("Who plays the priest?", "Zbigniew Cybulski");

    CHECK(find_give_aways({who, matched("Match them.", {{"Zbigniew Cybulski", "B"},
                                                        {"The priest", "The guard"}})}) ==
          Pairs{{0, 1}});
    CHECK(find_give_aways({who, matched("Match them.",
                                        {{"Zbigniew Cybulski", "B"}, {"The guard", "The priest"}})})
              .empty());
}

TEST_CASE("give-aways: a choice that merely is the answer tells nothing", "[packs]") {
    const Question who = asked("Which role opens the film?", "The ticket collector");
    const Question other = asked("Which role closes the film?", "The ticket collector");

    CHECK(find_give_aways({who, other}).empty());
}

TEST_CASE("give-aways: no question gives itself away", "[packs]") {
    CHECK(find_give_aways({asked("Which station does the train leave from?", "Warsaw station",
                                 "It leaves from Warsaw station.")})
              .empty());
}

TEST_CASE("give-aways: pairs come sorted and once", "[packs]") {
    const Question a =
        asked("Who wrote the script?", "Jerzy Lutowski", "The lawyer is Ewa Krzyzewska.");
    const Question b =
        asked("Who plays the lawyer?", "Ewa Krzyzewska", "Jerzy Lutowski wrote the script.");
    const Question c = asked("What did Jerzy Lutowski do after this script?", "x");

    CHECK(find_give_aways({a, b, c}) == Pairs{{0, 1}, {0, 2}});
    CHECK(find_give_aways({}).empty());
}

TEST_CASE("give-aways: a pack that repeats one name a thousand times is still read", "[packs]") {
    std::vector<Question> questions;
    questions.reserve(3000);
    for (int i = 0; i < 3000; ++i)
        questions.push_back(
            asked("Who is number " + std::to_string(i) + " after Jerzy Kawalerowicz?",
                  "Jerzy Kawalerowicz"));

    CHECK(find_give_aways(questions).empty());
}

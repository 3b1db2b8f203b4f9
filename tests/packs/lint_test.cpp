#include "packs/lint.h"

#include "support/catch.h"
#include "support/pack_builders.h"

#include <algorithm>
#include <functional>

using namespace epilogue;

namespace {

Question good(int number = 0) {
    Question question;
    question.key = {"org.example.test", "q" + std::to_string(number)};
    question.stem = "Which town is reached by train number " + std::to_string(number) + "?";
    question.answer = ChoiceAnswer{{"Lodz"}, {"Gdansk", "Krakow"}};
    question.explanation = "The line was opened in 1865.";
    question.sources = {"A timetable"};
    return question;
}

FullPack pack_of(std::vector<Question> questions) {
    FullPack pack;
    pack.pack.id = "org.example.test";
    pack.questions = std::move(questions);
    return pack;
}

// The codes for a good question after a change.
std::vector<std::string> codes_after(const std::function<void(Question&)>& change) {
    Question question = good();
    change(question);
    return codes(lint(pack_of({question})));
}

std::vector<std::string> codes_of_stem(const std::string& stem) {
    return codes_after([&](Question& question) { question.stem = stem; });
}

std::vector<std::string> codes_of_choices(const std::string& key, const std::string& wrong) {
    return codes_after([&](Question& question) {
        question.answer = ChoiceAnswer{{key}, {wrong, "Something else"}};
    });
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("lint: a good question has no finding", "[packs]") {
    CHECK(sentences(lint(pack_of({good()}))) == none);
    CHECK(lint(pack_of({})).empty());
}

TEST_CASE("lint: a finding names the pack and the question and says what to do", "[packs]") {
    Question question = good();
    question.sources.clear();

    CHECK(sentences(lint(pack_of({question}))) ==
          Codes{"org.example.test: warning L123 question \"q0\": it names no source. Say where the "
                "fact can be looked up."});
}

TEST_CASE("lint: a wrong choice must not pass for the right one", "[packs]") {
    CHECK(codes_of_choices("Emma Stone", "Stone") == Codes{"L111"});
    CHECK(codes_of_choices("Audition", "Audition (The Fools Who Dream)") == Codes{"L111"});
    CHECK(codes_of_choices("Kawalerowicz", "Kawalerowitz") == Codes{"L112"});
    CHECK(codes_of_choices("Kawalerowicz", "Kawalreowicz") == Codes{"L112"});
    CHECK(codes_of_choices("Kawalerowicz", "Polanski").empty());
    CHECK(codes_of_choices("35mm film", "65mm film").empty());
    CHECK(codes_of_choices("Up", "Us").empty());
    CHECK(codes_of_choices("Gdynia", "All of the above") == Codes{"L113"});
}

TEST_CASE("lint: shuffle = false is only for choices that have an order", "[packs]") {
    CHECK(codes_after([](Question& question) { question.shuffle = false; }) == Codes{"L114"});
}

TEST_CASE("lint: typed answers are short and their spellings add something", "[packs]") {
    const auto typed = [](const std::string& answer, const Codes& accept) {
        return codes_after([&](Question& question) {
            question.kind = Kind::Typed;
            question.answer = TypedAnswer{answer, accept, {}, false};
        });
    };

    CHECK(typed(std::string(40, 'x'), {}).empty());
    CHECK(typed(std::string(41, 'x'), {}) == Codes{"L115"});
    CHECK(typed("Leon Niemczyk", {"Niemczyk"}).empty());
    CHECK(typed("The Messengers", {"Messengers"}) == Codes{"L116"});
    CHECK(typed("Leon Niemczyk", {"Niemczyk", "NIEMCZYK"}) == Codes{"L116"});
}

TEST_CASE("lint: the stem must not hold the answer", "[packs]") {
    CHECK(codes_of_stem("Which town, if not Lodz, has trams?").empty()); // too short to tell
    CHECK(codes_after([](Question& question) {
              question.stem = "In which town is the Krakow tram depot?";
              question.answer = ChoiceAnswer{{"Krakow"}, {"Lodz"}};
          }) == Codes{"L117"});
}

TEST_CASE("lint: an explanation and a source are missed", "[packs]") {
    CHECK(codes_after([](Question& question) { question.explanation.clear(); }) == Codes{"L121"});
    CHECK(codes_after([](Question& question) {
              question.explanation = "The town that is reached by train number 0 is Lodz.";
          }) == Codes{"L122"});
    CHECK(codes_after([](Question& question) { question.sources.clear(); }) == Codes{"L123"});
}

TEST_CASE("lint: what is too long to read well is found one past the limit", "[packs]") {
    const auto of_length = [](std::size_t length) {
        return "Which " + std::string(length - 7, 'x') + "?";
    };

    CHECK(codes_of_stem(of_length(180)).empty());
    CHECK(codes_of_stem(of_length(181)) == Codes{"L131"});
    CHECK(codes_of_choices(of_length(60), "Gdynia").empty());
    CHECK(codes_of_choices(of_length(61), "Gdynia") == Codes{"L132"});
    CHECK(codes_after([&](Question& question) { question.explanation = of_length(260); }).empty());
    CHECK(codes_after([&](Question& question) { question.explanation = of_length(261); }) ==
          Codes{"L133"});
    CHECK(codes_after([&](Question& question) {
              question.kind = Kind::Match;
              question.answer = MatchAnswer{{"A", "B"}, {of_length(61), "2"}};
          }) == Codes{"L132"});
}

TEST_CASE("lint: stems are positive and stay true", "[packs]") {
    CHECK(codes_of_stem("Who did not want nobody to come?") == Codes{"L141"});
    CHECK(codes_of_stem("Which of these did not come?") == Codes{"L142"});
    CHECK(codes_of_stem("Whom did she not recognise?").empty());
    CHECK(codes_of_stem("Who currently owns the train?") == Codes{"L143"});
    CHECK(codes_of_stem("Who made Last Year at Marienbad?").empty());
    CHECK(codes_of_stem("How many prizes has it won so far?") == Codes{"L143"});
    CHECK(codes_of_stem("Who was the youngest winner?") == Codes{"L144"});
    CHECK(codes_of_stem("Who was the youngest winner when prizes were given in 1960?").empty());
}

TEST_CASE("lint: a spoiler names its film and a question its category", "[packs]") {
    CHECK(codes_after([](Question& question) { question.spoiler = true; }) == Codes{"L151"});
    CHECK(codes_after([](Question& question) {
              question.films = {{"Metropolis", 1927}};
              question.explanation += " In the final scene it is all a dream.";
          }) == Codes{"L153"});
    CHECK(codes_after([](Question& question) {
              question.spoiler = true;
              question.films = {{"Night Train", 1959}};
          }).empty());

    FullPack pack = pack_of({good()});
    pack.pack.categories = {{"film", "The Film"}};
    CHECK(codes(lint(pack)) == Codes{"L152"});
}

TEST_CASE("lint: doubles and near doubles are found", "[packs]") {
    Question same = good(1);
    same.stem = "WHICH town is reached by train number 0";
    same.answer = ChoiceAnswer{{"Radom"}, {"Kielce"}};
    CHECK(sentences(lint(pack_of({good(0), same}))) ==
          Codes{"org.example.test: warning L101 question \"q1\": it has the same text as \"q0\". "
                "Reword one of the two so that players can tell them apart."});

    Question near = good(1);
    near.stem = "Which is the town reached by the train of number 0?";
    CHECK(codes(lint(pack_of({good(0), near}))) == Codes{"L102"});
    near.answer = same.answer;
    CHECK(codes(lint(pack_of({good(0), near}))).empty());
}

TEST_CASE("lint: right answers that are too often the longest are found", "[packs]") {
    const auto codes_with_longest = [](int longest) {
        std::vector<Question> questions;
        for (int i = 0; i < 20; ++i) {
            Question question = good(i);
            question.stem =
                "Number " + std::to_string(i) + " stops where? " + std::to_string(i * 7);
            question.answer =
                ChoiceAnswer{{"Town " + std::to_string(i) + (i < longest ? "00" : "")},
                             {"Town 40", "Town 50", "Town 60"}};
            questions.push_back(question);
        }
        return codes(lint(pack_of(questions)));
    };

    CHECK(codes_with_longest(8).empty()); // 5 by chance, and two standard deviations are 3.9
    CHECK(codes_with_longest(9) == Codes{"L105"});
    CHECK(codes_with_longest(20) == Codes{"L105"});
}

TEST_CASE("lint: true and false are about as many", "[packs]") {
    const auto codes_with_true = [](int truths) {
        std::vector<Question> questions;
        for (int i = 0; i < 8; ++i) {
            Question question = good(i);
            question.stem =
                "Fact " + std::to_string(i) + " of train " + std::to_string(i * 7) + ".";
            question.kind = Kind::TrueFalse;
            question.answer = TruthAnswer{i < truths};
            questions.push_back(question);
        }
        auto found = codes(lint(pack_of(questions)));
        found.erase(std::remove(found.begin(), found.end(), "L102"), found.end());
        return found;
    };

    CHECK(codes_with_true(6).empty());
    CHECK(codes_with_true(7) == Codes{"L106"});
    CHECK(codes_with_true(2).empty());
    CHECK(codes_with_true(1) == Codes{"L106"});
}

TEST_CASE("lint: a question that clashes with a crowd is found", "[packs]") {
    std::vector<Question> questions;
    for (int i = 0; i < 12; ++i) {
        Question question = good(i);
        question.answer = ChoiceAnswer{{"Town " + std::to_string(i)}, {"Gdansk"}};
        questions.push_back(question);
    }
    FullPack pack = pack_of(questions);
    for (int i = 1; i <= 10; ++i)
        pack.give_aways.emplace_back(0, i);
    CHECK(codes(lint(pack)).empty());

    pack.give_aways.emplace_back(0, 11);
    CHECK(codes(lint(pack)) == Codes{"L107"});
}

// What stands on the screen after an answer, kind by kind, in the words of the boards.
#include "base/overloaded.h"
#include "support/house.h"
#include "support/print.h"

#include <set>

using namespace epilogue;

namespace {

using Line = std::pair<std::string, std::string>;
using Lines = std::vector<Line>;

// A house whose only question is this one; the round is endless, so that nothing else shows.
House asking(Question question, const Quiz::Params& params = {}) {
    House house =
        House::with_players({"Nora"}, {feature_pack("awards", "Awards", {std::move(question)})});
    house.model.settings.last_setup = Quiz::encode(params);
    house.act(PlayMode{Mode::Endless});
    return house;
}

Quiz::Params with_bonuses(int timer_ms) {
    Quiz::Params params;
    params.timer_ms = timer_ms;
    params.speed_bonus = true;
    params.streak_bonus = true;
    return params;
}

RevealView reveal_after(House& house, const Given& given) {
    house.act(Answered{given});
    const auto view = house.screen<QuestionView>();
    REQUIRE(view.reveal);
    return *view.reveal;
}

std::string voice_after(House& house, const Given& given) {
    return reveal_after(house, given).voice;
}

template <class Body> std::vector<ChoiceRow> rows_of(const House& house) {
    return std::get<Body>(house.screen<QuestionView>().body).rows;
}

Question awards_won() {
    return single("oscars", "Six", {"Five", "Seven", "Eight"});
}

} // namespace

TEST_CASE("model: a right answer is broken down into points that add up", "[model]") {
    House house = asking(awards_won(), with_bonuses(20'000));
    house.wait(6000);

    const auto reveal = reveal_after(house, Pick{0});

    CHECK(reveal.word == "Right");
    CHECK(reveal.answer == "Six");
    CHECK(reveal.explanation == "Why it is so in oscars.");
    CHECK(reveal.source == "The source of oscars");
    CHECK(reveal.lines == Lines{{"Right answer, difficulty 3", "140"},
                                {"Speed, 14 of 20 s left", "49"},
                                {"Streak of 1", "10"}});
    CHECK(reveal.total == "+199");
    CHECK(house.screen<QuestionView>().points == "199");
}

TEST_CASE("model: without bonuses only the difficulty earns", "[model]") {
    House house = asking(awards_won());

    const auto reveal = reveal_after(house, Pick{0});

    CHECK(reveal.lines == Lines{{"Right answer, difficulty 3", "140"}});
    CHECK(reveal.total == "+140");
}

TEST_CASE("model: a wrong answer shows both rows in words", "[model]") {
    House house = asking(awards_won());

    const auto reveal = reveal_after(house, Pick{2});

    CHECK(reveal.word == "Wrong");
    CHECK(reveal.voice == "Close. It was six.");
    CHECK(reveal.lines == Lines{{"Wrong answer", "0"}, {"Added to Rehearsal", ""}});
    CHECK(reveal.total == "0 points");
    std::map<std::string, std::string> words;
    for (const ChoiceRow& row : rows_of<SingleView>(house))
        words[row.text] = row.word;
    CHECK(words == std::map<std::string, std::string>{{"Five", ""},
                                                      {"Six", "Right answer"},
                                                      {"Seven", "Wrong, your answer"},
                                                      {"Eight", ""}});
}

TEST_CASE("model: a miss says at how many the streak ends", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    for (int i = 0; i < 2; ++i) {
        house.answer_right();
        house.act(NextQuestion{});
    }

    house.act(PassQuestion{});

    CHECK(house.screen<QuestionView>().reveal->lines ==
          Lines{{"Passed", "0"}, {"Streak ends at 2", "0"}, {"Added to Rehearsal", ""}});
}

TEST_CASE("model: several choices are told apart by their words", "[model]") {
    House house = asking(multiple("oscar-winners", {"Damien Chazelle", "Linus Sandgren"},
                                  {"Ryan Gosling", "Tom Cross", "Mary Zophres", "Ai-Ling Lee"}));
    CHECK(std::get<SeveralView>(house.screen<QuestionView>().body).tag == "Choose two");

    const auto reveal = reveal_after(house, Picks{{0, 4}});

    CHECK(reveal.word == "Partly right");
    CHECK(reveal.voice == "One of the pair.");
    CHECK(reveal.lines ==
          Lines{{"Difficulty 3", "140"}, {"1 of 2 right", "half"}, {"Added to Rehearsal", ""}});
    CHECK(reveal.total == "+70");
    std::map<std::string, std::string> words;
    for (const ChoiceRow& row : rows_of<SeveralView>(house))
        words[row.text] = row.word;
    CHECK(words["Damien Chazelle"] == "Right, chosen");
    CHECK(words["Linus Sandgren"] == "Right, not chosen");
    CHECK(words["Mary Zophres"] == "Wrong, chosen");
    CHECK(words["Tom Cross"].empty());
}

TEST_CASE("model: a number tells how far off it was", "[model]") {
    House house = asking(number("running-time", 128, 2, "minutes"));
    CHECK(std::get<NumberView>(house.screen<QuestionView>().body).tolerance ==
          "Within 2 minutes counts");
    CHECK(std::get<NumberView>(house.screen<QuestionView>().body).right.empty());

    const auto reveal = reveal_after(house, Figure{122});

    CHECK(reveal.voice == "Six minutes short of the credits.");
    CHECK(reveal.lines.front() == Line{"Difficulty 3, 6 minutes off", "0"});
    const auto body = std::get<NumberView>(house.screen<QuestionView>().body);
    CHECK(body.given == "122");
    CHECK(body.right == "128");
    CHECK(body.band == 2);
    CHECK(body.mark == Mark::WrongYours);
}

TEST_CASE("model: a number without room for error says so", "[model]") {
    House house = asking(number("won", 6, 0, "Oscars"));

    CHECK(std::get<NumberView>(house.screen<QuestionView>().body).tolerance ==
          "Only the exact figure counts");
    CHECK(voice_after(house, Figure{7}) == "One Oscar too many.");
    CHECK(house.screen<QuestionView>().reveal->lines.front() ==
          Line{"Difficulty 3, 1 Oscar off", "0"});
}

TEST_CASE("model: each item of an order says its place", "[model]") {
    Question films =
        order("films", {"Guy and Madeline", "Whiplash", "La La Land", "First Man", "Babylon"});
    films.stem = "Put these Damien Chazelle films in order of release.";
    films.difficulty = 4;
    std::get<OrderAnswer>(films.answer).notes = {"2009", "2014", "2016", "2018", "2022"};
    House house = asking(films);
    CHECK(std::get<OrderView>(house.screen<QuestionView>().body).help_title ==
          "Earliest at the top");
    CHECK(std::get<OrderView>(house.screen<QuestionView>().body).help ==
          "Each one in its exact place earns a fifth of the points, so a near miss still counts.");

    const auto reveal = reveal_after(house, Arrangement{{0, 1, 4, 3, 2}});

    CHECK(reveal.voice == "Three in their place, two astray.");
    CHECK(reveal.lines ==
          Lines{{"Difficulty 4", "160"}, {"3 of 5 in their place", "three fifths"}});
    CHECK(reveal.total == "+96");
    const auto rows = std::get<OrderView>(house.screen<QuestionView>().body).rows;
    CHECK(rows[0].word == "Right place");
    CHECK(rows[0].note == "2009");
    CHECK(rows[2].text == "Babylon");
    CHECK(rows[2].word == "Wrong place, it is number 5");
    CHECK(rows[4].word == "Wrong place, it is number 3");
}

TEST_CASE("model: pairs show what was linked and what belongs together", "[model]") {
    Question people =
        match("people", {"Linus Sandgren", "Tom Cross", "Mary Zophres", "David Wasco"},
              {"Camera", "Film editing", "Costumes", "Production design"});
    people.difficulty = 4;
    House house = asking(people);

    const auto reveal = reveal_after(house, Links{{0, 1, 3, 2}});

    CHECK(reveal.voice == "Two seats right, two swapped.");
    CHECK(reveal.lines ==
          Lines{{"Difficulty 4", "160"}, {"2 of 4 right", "half"}, {"Added to Rehearsal", ""}});
    CHECK(reveal.total == "+80");
    const auto body = std::get<MatchView>(house.screen<QuestionView>().body);
    CHECK(body.given == std::vector<int>{0, 1, 3, 2});
    CHECK(body.correct == std::vector<int>{0, 1, 2, 3});
}

TEST_CASE("model: before an answer no view gives it away", "[model]") {
    const auto kind = GENERATE(from_range(all_kinds));
    CAPTURE(kind);
    House house = asking(any_question(kind, "q"));

    const auto view = house.screen<QuestionView>();

    CHECK_FALSE(view.reveal);
    std::visit(Overloaded{[](const TypedView& body) { CHECK(body.right.empty()); },
                          [](const NumberView& body) {
                              CHECK(body.right.empty());
                              CHECK(body.right_value == 0);
                              CHECK(body.band == 0);
                          },
                          [](const MatchView& body) { CHECK(body.correct.empty()); },
                          [](const OrderView& body) {
                              for (const OrderRow& row : body.rows)
                                  CHECK((row.mark == Mark::Rest && row.note.empty()));
                          },
                          [](const auto& body) {
                              for (const ChoiceRow& row : body.rows)
                                  CHECK((row.mark == Mark::Rest && row.word.empty()));
                          }},
               view.body);
}

TEST_CASE("model: a reveal without an answer still shows the right one", "[model]") {
    const auto kind = GENERATE(from_range(all_kinds));
    CAPTURE(kind);
    House house = asking(any_question(kind, "q"));

    house.act(PassQuestion{});

    const auto view = house.screen<QuestionView>();
    CHECK(view.reveal->word == "Passed");
    CHECK_FALSE(view.reveal->answer.empty());
    if (const auto* body = std::get_if<SingleView>(&view.body))
        CHECK(std::count_if(body->rows.begin(), body->rows.end(), [](const ChoiceRow& row) {
                  return row.mark == Mark::Right && row.word == "Right answer";
              }) == 1);
    if (const auto* body = std::get_if<TypedView>(&view.body))
        CHECK((body->mark == Mark::RightMissed && body->given.empty()));
}

TEST_CASE("model: the right answer in the voice fits its sentence", "[model]") {
    House truth = asking(true_false("digital", false));
    CHECK((voice_after(truth, Pick{0}) == "Not this time. It was false." ||
           truth.screen<QuestionView>().reveal->voice.find("It was") == std::string::npos));

    House long_answer = asking(single("long", std::string(60, 'x') + " end", {"short"}));
    CHECK(voice_after(long_answer, Pick{1}).find("xxx") == std::string::npos);

    House loud = asking(single("loud", "Mamma Mia!", {"Chicago"}));
    CHECK(voice_after(loud, Pick{1}).find('!') == std::string::npos);
}

TEST_CASE("model: out of time says what it was", "[model]") {
    House house = asking(awards_won(), with_bonuses(20'000));
    house.wait(20'000);

    house.act(Tick{});

    const auto view = house.screen<QuestionView>();
    CHECK(view.reveal->word == "Time is up");
    CHECK(view.reveal->voice == "The reel ran out. It was six.");
    CHECK(view.reveal->lines.front() == Line{"Out of time", "0"});
    CHECK(view.clock->left_ms == 0);
}

TEST_CASE("model: no line of the voice is said twice running", "[model]") {
    const auto seed = GENERATE(range(0, 18));
    CAPTURE(seed);
    House house = House::with_players({"Nora"});
    house.world.chance = static_cast<std::uint64_t>(seed) * 7919;
    house.act(PlayMode{Mode::Endless});

    std::string before;
    for (int i = 0; i < 30; ++i) {
        if (seed % 3 == 0)
            house.answer_right();
        else if (seed % 3 == 1)
            house.act(PassQuestion{});
        else
            house.answer_wrong();
        const std::string voice = house.screen<QuestionView>().reveal->voice;
        const bool told = voice.find("short") != std::string::npos ||
                          voice.find("too many") != std::string::npos ||
                          voice.find("credits") != std::string::npos ||
                          voice.find("It was false") != std::string::npos ||
                          voice.find("It was true") != std::string::npos;
        if (!told) // facts may repeat
            CHECK(voice != before);
        before = voice;
        house.act(NextQuestion{});
    }
}

TEST_CASE("model: the voice is the same when a round is gone through again", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    house.answer_right();
    const auto once = *house.screen<QuestionView>().reveal;

    CHECK(house.screen<QuestionView>().reveal->voice == once.voice);
    CHECK(view_of(house.model, house.world, house.now).mark == house.view().mark);
}

#include "rules/quiz.h"

#include "support/catch.h"
#include "support/print.h"
#include "support/quiz_play.h"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

using namespace epilogue;

namespace {

const Bank& sample_bank() {
    static const Bank bank = memory_bank({sample_pack()});
    return bank;
}

Quiz::Params any_params(std::uint64_t seed) {
    Rng rng(seed);
    Quiz::Params params = random_params(all_modes.at(rng.index(all_modes.size())), rng);
    params.level = static_cast<Level>(rng.below(4));
    for (std::uint64_t i = rng.below(3); i > 0; --i) {
        params.packs.push_back("pack #" + std::to_string(i));
        params.categories.push_back("\"catégorie\" \n" + std::to_string(i));
        params.seen_films.insert("Film # " + std::to_string(i) + "|2016");
        params.players.push_back(static_cast<PlayerId>(rng.next() >> 1U));
        params.only.push_back({"pack", "question-" + std::to_string(i)});
    }
    return params;
}

// A puzzle with all that a question can hold.
Quiz::Puzzle full_puzzle() {
    std::vector<Question> questions;
    for (const Kind kind : all_kinds)
        questions.push_back(any_question(kind, "q" + std::to_string(questions.size())));
    Question& first = questions.front();
    first.stem = "Quotes \" \\ and \n lines, é \U0001F3AC, # and \t";
    first.spoiler = true;
    first.shuffle = false;
    first.films = {{"La La Land", 2016}, {"#Alive", 0}};
    first.tags = {"one", "two"};
    first.license = "CC0-1.0";
    first.difficulty = 5;
    std::get<NumberAnswer>(questions.at(4).answer) = {0.1, 0.025, "%"};
    std::get<OrderAnswer>(questions.at(5).answer).notes = {"a", "b", "", "d"};
    std::get<TypedAnswer>(questions.at(3).answer).exact = true;
    Quiz::Puzzle puzzle = puzzle_of(std::move(questions), Mode::FiveSeasons, 3);
    puzzle.timer_ms = 20'000;
    puzzle.speed_bonus = true;
    puzzle.turn_length = 7;
    puzzle.questions.back().stage = 4;
    return puzzle;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

struct Change {
    const char* from;
    const char* to;
};

} // namespace

TEST_CASE("text: settings come back as they were and fit a game id", "[rules]") {
    const auto seed = GENERATE(range(0, 300));
    const auto params = any_params(static_cast<std::uint64_t>(seed));

    const std::string text = Quiz::encode(params);
    const auto read = Quiz::decode_params(text);

    INFO((read ? std::string() : read.error().message));
    REQUIRE(read);
    CHECK(read.value() == params);
    CHECK(Quiz::encode(read.value()) == text);
    CHECK(text.find_first_of("#\n\r") == std::string::npos);
}

TEST_CASE("text: a puzzle comes back as it was", "[rules]") {
    const auto mode = GENERATE(from_range(all_modes));
    const auto seed = GENERATE(range(0, 30));
    CAPTURE(mode, seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    Quiz::Params params = random_params(mode, rng);
    params.only = {{"test.pack", "test.pack-3"}, {"test.pack", "test.pack-30"}};
    const auto puzzle = Quiz::generate(params, sample_bank(), rng).value();

    const auto read = Quiz::decode_puzzle(Quiz::encode(puzzle));

    INFO((read ? std::string() : read.error().message));
    REQUIRE(read);
    CHECK(read.value() == puzzle);
}

TEST_CASE("text: a puzzle with all a question can hold comes back", "[rules]") {
    const auto read = Quiz::decode_puzzle(Quiz::encode(full_puzzle()));

    INFO((read ? std::string() : read.error().message));
    REQUIRE(read);
    CHECK(read.value() == full_puzzle());
}

TEST_CASE("text: moves come back as they were", "[rules]") {
    const std::vector<Quiz::Move> moves = {
        Quiz::BeginTurn{},
        Quiz::SkipTurn{},
        Quiz::TimeUp{},
        Quiz::Stop{},
        Quiz::Pass{0},
        Quiz::Pass{std::numeric_limits<int>::max()},
        Quiz::GiveAnswer{Pick{0}, 1'234},
        Quiz::GiveAnswer{Picks{{0, 2, 11}}, 1},
        Quiz::GiveAnswer{TypedText{""}, 1},
        Quiz::GiveAnswer{TypedText{"\"Amélie\" # \n \\ \U0001F3AC"}, 1},
        Quiz::GiveAnswer{Figure{0.1}, 1},
        Quiz::GiveAnswer{Figure{-1e300}, 1},
        Quiz::GiveAnswer{Figure{128}, 1},
        Quiz::GiveAnswer{Arrangement{{2, 0, 1}}, 1},
        Quiz::GiveAnswer{Links{{3, 1}}, 1}};

    for (const Quiz::Move& move : moves) {
        const auto read = Quiz::decode_move(Quiz::encode(move));
        INFO((read ? std::string() : read.error().message));
        REQUIRE(read);
        CHECK(read.value() == move);
    }
}

TEST_CASE("text: moves of whole rounds come back as they were", "[rules]") {
    const auto seed = GENERATE(range(0, 100));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const auto params = random_params(Mode::Classic, rng);
    const auto puzzle = Quiz::generate(params, sample_bank(), rng).value();
    auto state = Quiz::start(puzzle);

    while (Quiz::status(puzzle, state) == Status::Playing) {
        const auto move = random_move(puzzle, state, rng);
        const auto read = Quiz::decode_move(Quiz::encode(move));
        REQUIRE(read);
        REQUIRE(read.value() == move);
        state = Quiz::apply(puzzle, state, read.value()).value().state;
    }
}

TEST_CASE("text: a text cut short is an error and never a crash", "[rules]") {
    const std::string puzzle = Quiz::encode(full_puzzle());
    const std::string params = Quiz::encode(any_params(7));
    const std::string move = Quiz::encode(Quiz::Move(Quiz::GiveAnswer{Links{{3, 1}}, 5}));
    int read = 0;

    for (std::size_t cut = 0; cut < puzzle.size(); ++cut)
        read += Quiz::decode_puzzle(puzzle.substr(0, cut)) ? 1 : 0;
    for (std::size_t cut = 0; cut < params.size(); ++cut)
        read += Quiz::decode_params(params.substr(0, cut)) ? 1 : 0;
    for (std::size_t cut = 0; cut < move.size(); ++cut)
        read += Quiz::decode_move(move.substr(0, cut)) ? 1 : 0;

    CHECK(read == 0);
}

TEST_CASE("text: a text with a byte changed is an error or can be played", "[rules]") {
    const auto seed = GENERATE(range(0, 400));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    std::string text = Quiz::encode(full_puzzle());
    for (std::uint64_t i = 1 + rng.below(3); i > 0; --i)
        text[rng.index(text.size())] = static_cast<char>(rng.below(256));

    const auto read = Quiz::decode_puzzle(text);
    if (!read) {
        CHECK_FALSE(read.error().message.empty());
        return;
    }
    auto state = Quiz::start(read.value());
    while (Quiz::status(read.value(), state) == Status::Playing)
        state =
            Quiz::apply(read.value(), state, random_move(read.value(), state, rng)).value().state;
    CHECK(Quiz::decode_puzzle(Quiz::encode(read.value())).value() == read.value());
}

TEST_CASE("text: a puzzle that breaks a rule is refused", "[rules]") {
    const auto change = GENERATE(values<Change>({
        {R"("mode":"five_seasons")", R"("mode":"four_seasons")"},
        {R"("mode":"five_seasons")", R"("mode":5)"},
        {R"("seats":3)", R"("seats":0)"},
        {R"("seats":3)", R"("seats":9)"},
        {R"("seats":3)", R"("seats":3.5)"},
        {R"("seats":3)", R"("seats":99999999999999999999)"},
        {R"("seats":3,)", ""},
        {R"("timer_ms":20000)", R"("timer_ms":-1)"},
        {R"("timer_ms":20000)", R"("timer_ms":1e999)"},
        {R"("turn_length":7)", R"("turn_length":3)"},
        {R"("turn_length":7)", R"("turn_length":-7)"},
        {R"("speed_bonus":true)", R"("speed_bonus":1)"},
        {R"("questions":[)", R"("questions":[7,)"},
        {R"("questions":[)", R"("questions":[],"other":[)"},
        {R"("questions":[)", R"("other":[)"},
        {R"("difficulty":5)", R"("difficulty":6)"},
        {R"("difficulty":5)", R"("difficulty":0)"},
        {R"("kind":"single")", R"("kind":"typed")"},
        {R"("kind":"single")", R"("kind":"true_false")"},
        {R"("kind":"single")", R"("kind":"riddle")"},
        {R"("keys":["key of q0"])", R"("keys":[])"},
        {R"("keys":["key of q0"])", R"("keys":["a","b"])"},
        {R"("keys":["key of q0"])", R"("keys":[1])"},
        {R"("shown":[0,1,2,3])", R"("shown":[0,1,2,2])"},
        {R"("shown":[0,1,2,3])", R"("shown":[0,1,2])"},
        {R"("shown":[0,1,2,3])", R"("shown":[1,2,3,4])"},
        {R"("shown":[0,1,2,3])", R"("shown":[0,1,2,-3])"},
        {R"("shown":[0,1,2,3])", R"("shown":{})"},
        {R"("stage":4)", R"("stage":5)"},
        {R"("stage":4)", R"("stage":-1)"},
        {R"("year":2016)", R"("year":-2016)"},
        {R"("title":"La La Land")", R"("title":null)"},
        {R"("tolerance":0.025)", R"("tolerance":-0.025)"},
        {R"("value":0.1)", R"("value":"0.1")"},
        {R"("notes":["a",)", R"("notes":[)"},
        {R"("rights":["one of q6","two of q6",)", R"("rights":[)"},
        {R"("exact":true)", R"("exact":"yes")"},
        {R"("id":"q1")", R"("id":"")"},
        {R"("answer":{"distractors")", R"("reply":{"distractors")"},
    }));
    CAPTURE(change.from, change.to);
    const std::string text = replaced(Quiz::encode(full_puzzle()), change.from, change.to);

    const auto read = Quiz::decode_puzzle(text);

    REQUIRE_FALSE(read);
    CHECK(read.error().message.rfind("reading a saved quiz", 0) == 0);
}

TEST_CASE("text: settings that break a rule are refused", "[rules]") {
    const auto change = GENERATE(values<Change>({
        {R"("mode":"classic")", R"("mode":"")"},
        {R"("level":"mixed")", R"("level":"soft")"},
        {R"("length":10)", R"("length":11)"},
        {R"("length":10)", R"("length":-1)"},
        {R"("timer_ms":0)", R"("timer_ms":3600001)"},
        {R"("seats":1)", R"("seats":9)"},
        {R"("spoilers":false)", R"("spoilers":0)"},
        {R"("players":[])", R"("players":[1,2,3,4,5,6,7,8,9])"},
        {R"("players":[])", R"("players":["Nora"])"},
        {R"("only":[])", R"("only":[["pack"]])"},
        {R"("only":[])", R"("only":["pack","id"])"},
        {R"("packs":[])", R"("packs":"all")"},
        {R"("seen_films":[])", R"("seen_films":[1])"},
    }));
    CAPTURE(change.from, change.to);
    Quiz::Params params;
    params.mode = Mode::Classic;

    const auto read = Quiz::decode_params(replaced(Quiz::encode(params), change.from, change.to));

    REQUIRE_FALSE(read);
    CHECK(read.error().message.rfind("reading the settings of a quiz: ", 0) == 0);
}

TEST_CASE("text: what is no move is refused", "[rules]") {
    const auto text = GENERATE(values<std::string>({
        "",
        "[]",
        "null",
        "7",
        "{}",
        R"({"do":"dance"})",
        R"({"do":7})",
        R"({"do":"answer"})",
        R"({"do":"answer","ms":5})",
        R"({"do":"answer","pick":1})",
        R"({"do":"answer","pick":1,"ms":-1})",
        R"({"do":"answer","pick":1,"ms":2147483648})",
        R"({"do":"answer","pick":-1,"ms":5})",
        R"({"do":"answer","pick":12,"ms":5})",
        R"({"do":"answer","pick":"1","ms":5})",
        R"({"do":"answer","picks":[0,"1"],"ms":5})",
        R"({"do":"answer","picks":3,"ms":5})",
        R"({"do":"answer","text":7,"ms":5})",
        R"({"do":"answer","figure":"7","ms":5})",
        R"({"do":"answer","figure":1e999,"ms":5})",
        R"({"do":"answer","order":[99],"ms":5})",
        R"({"do":"pass"})",
        R"({"do":"pass","ms":1.5})",
        R"({"do":"stop"} {"do":"stop"})",
        "\xFF\xFE",
    }));
    CAPTURE(text);

    const auto read = Quiz::decode_move(text);

    REQUIRE_FALSE(read);
    CHECK(read.error().message.rfind("reading a move of a quiz: ", 0) == 0);
}

TEST_CASE("text: deep nesting is refused and does not end the program", "[rules]") {
    const std::string deep(200'000, '[');

    CHECK_FALSE(Quiz::decode_puzzle(deep));
    CHECK_FALSE(Quiz::decode_puzzle(deep + std::string(200'000, ']')));
    CHECK_FALSE(
        Quiz::decode_move(R"({"do":"pass","ms":)" + deep + std::string(200'000, ']') + "}"));
}

TEST_CASE("text: the sentence says where and what was expected", "[rules]") {
    const std::string text =
        replaced(Quiz::encode(full_puzzle()), R"("difficulty":5)", R"("difficulty":"hard")");

    CHECK(
        Quiz::decode_puzzle(text).error().message ==
        R"(reading a saved quiz, question 1: 'difficulty' is "hard", expected a whole number from )"
        "1 to 5");
}

TEST_CASE("text: every mode and level is found by its name", "[rules]") {
    for (const Mode mode : all_modes)
        CHECK(mode_named(name_of(mode)) == mode);
    for (const Level level : {Level::Easy, Level::Medium, Level::Hard, Level::Mixed})
        CHECK(level_named(name_of(level)) == level);
    CHECK_FALSE(mode_named("Classic"));
    CHECK_FALSE(level_named(""));
}

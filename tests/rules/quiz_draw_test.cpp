#include "rules/quiz_draw.h"

#include "rules/clashes.h"
#include "support/catch.h"
#include "support/print.h"
#include "support/quiz_play.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace epilogue;

namespace {

const FullPack& sample() {
    static const FullPack full = sample_pack();
    return full;
}

const Bank& sample_bank() {
    static const Bank bank = memory_bank({sample()});
    return bank;
}

Quiz::Params settings(Mode mode) {
    Quiz::Params params;
    params.mode = mode;
    params.spoilers = true;
    if (mode == Mode::Rehearsal)
        for (int i = 0; i < 12; ++i)
            params.only.push_back({"test.pack", "test.pack-" + std::to_string(7 * i)});
    return params;
}

Quiz::Puzzle round_of(const Quiz::Params& params, const Bank& bank, std::uint64_t seed) {
    Rng rng(seed);
    auto puzzle = Quiz::generate(params, bank, rng);
    INFO((puzzle ? std::string() : puzzle.error().message));
    REQUIRE(puzzle);
    return std::move(puzzle).value();
}

std::string refusal(const Quiz::Params& params, const Bank& bank) {
    Rng rng(1);
    const auto puzzle = Quiz::generate(params, bank, rng);
    REQUIRE_FALSE(puzzle);
    return puzzle.error().message;
}

std::vector<QuestionKey> keys_of(const Quiz::Puzzle& puzzle) {
    std::vector<QuestionKey> keys;
    for (const Quiz::Asked& asked : puzzle.questions)
        keys.push_back(asked.question.key);
    return keys;
}

std::vector<int> difficulties_of(const Quiz::Puzzle& puzzle) {
    std::vector<int> difficulties;
    for (const Quiz::Asked& asked : puzzle.questions)
        difficulties.push_back(asked.question.difficulty);
    return difficulties;
}

template <class Item> std::size_t different(const std::vector<Item>& items) {
    return std::set<Item>(items.begin(), items.end()).size();
}

// Pairs of this round that must not share one.
int clashes_in(const Quiz::Puzzle& puzzle, const FullPack& full) {
    const auto keys = keys_of(puzzle);
    const std::set<QuestionKey> asked(keys.begin(), keys.end());
    int count = 0;
    for (const auto& [first, second] : full.give_aways) {
        const auto& one = full.questions.at(static_cast<std::size_t>(first)).key;
        const auto& other = full.questions.at(static_cast<std::size_t>(second)).key;
        count += asked.contains(one) && asked.contains(other) ? 1 : 0;
    }
    return count;
}

FullPack same_kind_pack(int count, Kind kind = Kind::Single) {
    std::vector<Question> questions;
    for (int i = 0; i < count; ++i)
        questions.push_back(any_question(kind, "q" + std::to_string(i)));
    return pack_of(std::move(questions));
}

} // namespace

TEST_CASE("draw: no question comes twice and no two give each other away", "[rules]") {
    const auto mode = GENERATE(from_range(all_modes));
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(mode, seed);
    const FullPack& full = sample();
    Quiz::Params params = settings(mode);
    params.length = classic_lengths.at(static_cast<std::size_t>(seed) % 4);

    const auto puzzle = round_of(params, sample_bank(), static_cast<std::uint64_t>(seed));

    CHECK(different(keys_of(puzzle)) == puzzle.questions.size());
    if (mode != Mode::Rehearsal)
        CHECK(clashes_in(puzzle, full) == 0);
    if (const int length = length_of(params); length > 0)
        CHECK(puzzle.questions.size() == static_cast<std::size_t>(length));
}

TEST_CASE("draw: the same seed and packs and settings give the same round", "[rules]") {
    const auto mode = GENERATE(from_range(all_modes));
    const auto seed = GENERATE(range(0, 50));
    CAPTURE(mode, seed);

    const auto one = round_of(settings(mode), sample_bank(), static_cast<std::uint64_t>(seed));
    const auto two =
        round_of(settings(mode), memory_bank({sample()}), static_cast<std::uint64_t>(seed));
    const auto other =
        round_of(settings(mode), sample_bank(), static_cast<std::uint64_t>(seed) + 1);

    CHECK(one == two);
    CHECK_FALSE(one == other);
}

TEST_CASE("draw: five seasons rises through five stages and ends with the ending", "[rules]") {
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);

    const auto puzzle =
        round_of(settings(Mode::FiveSeasons), sample_bank(), static_cast<std::uint64_t>(seed));

    const auto difficulties = difficulties_of(puzzle);
    REQUIRE(difficulties.size() == 10);
    CHECK(puzzle.turn_length == 2);
    CHECK(std::is_sorted(difficulties.begin(), difficulties.begin() + 8));
    CHECK(std::is_sorted(difficulties.begin() + 8, difficulties.end()));
    CHECK(difficulties.front() < difficulties.at(7));
    for (std::size_t i = 0; i < 10; ++i) {
        CHECK(puzzle.questions[i].stage == static_cast<int>(i / 2));
        CHECK((puzzle.questions[i].question.category == "ending") == (i >= 8));
    }
}

TEST_CASE("draw: five seasons without the ending closes with the hardest", "[rules]") {
    const auto seed = GENERATE(range(0, 100));
    CAPTURE(seed);
    Quiz::Params params = settings(Mode::FiveSeasons);
    params.spoilers = false;

    const auto puzzle = round_of(params, sample_bank(), static_cast<std::uint64_t>(seed));

    const auto difficulties = difficulties_of(puzzle);
    CHECK(std::is_sorted(difficulties.begin(), difficulties.end()));
    for (const Quiz::Asked& asked : puzzle.questions)
        CHECK_FALSE(asked.question.spoiler);
}

TEST_CASE("draw: spoilers are asked only of who has seen the film", "[rules]") {
    Quiz::Params params = settings(Mode::Endless);
    const auto spoilers = [&] {
        const auto puzzle = round_of(params, sample_bank(), 3);
        return std::count_if(puzzle.questions.begin(), puzzle.questions.end(),
                             [](const Quiz::Asked& asked) { return asked.question.spoiler; });
    };

    CHECK(spoilers() > 0);
    params.spoilers = false;
    CHECK(spoilers() == 0);
    params.seen_films = {"Whiplash|2014"};
    CHECK(spoilers() == 0);
    params.seen_films = {"La La Land|2016"};
    CHECK(spoilers() > 0);
}

TEST_CASE("draw: a round of ten mixes kinds and categories", "[rules]") {
    const auto mode = GENERATE(Mode::FiveSeasons, Mode::Classic);
    const auto seed = GENERATE(range(0, 100));
    CAPTURE(mode, seed);

    const auto puzzle = round_of(settings(mode), sample_bank(), static_cast<std::uint64_t>(seed));

    std::set<std::string> categories;
    std::set<Kind> kinds;
    for (const Quiz::Asked& asked : puzzle.questions) {
        categories.insert(asked.question.category);
        kinds.insert(asked.question.kind);
    }
    CHECK(categories.size() >= 4);
    CHECK(kinds.size() >= 4);
}

TEST_CASE("draw: classic gives its questions evenly to the stages", "[rules]") {
    const auto length = GENERATE(from_range(classic_lengths));
    Quiz::Params params = settings(Mode::Classic);
    params.length = length;

    const auto puzzle = round_of(params, sample_bank(), 5);

    CHECK(puzzle.turn_length == length / 5);
    std::map<int, int> of_stage;
    for (const Quiz::Asked& asked : puzzle.questions)
        ++of_stage[asked.stage];
    REQUIRE(of_stage.size() == 5);
    for (const auto& [stage, count] : of_stage)
        CHECK(count == length / 5);
}

TEST_CASE("draw: the level decides the difficulty but in five seasons", "[rules]") {
    const auto level = GENERATE(Level::Easy, Level::Medium, Level::Hard, Level::Mixed);
    Quiz::Params params = settings(Mode::Endless);
    params.level = level;
    const std::map<Level, std::pair<int, int>> range = {{Level::Easy, {1, 2}},
                                                        {Level::Medium, {2, 4}},
                                                        {Level::Hard, {4, 5}},
                                                        {Level::Mixed, {1, 5}}};

    const auto difficulties = difficulties_of(round_of(params, sample_bank(), 2));
    const auto [lowest, highest] = std::minmax_element(difficulties.begin(), difficulties.end());

    CHECK(std::pair(*lowest, *highest) == range.at(level));
    params.mode = Mode::FiveSeasons;
    CHECK(filter_of(params).min_difficulty == 1);
    CHECK(filter_of(params).max_difficulty == 5);
}

TEST_CASE("draw: the filter asks for what the settings say", "[rules]") {
    Quiz::Params params = settings(Mode::Classic);
    params.packs = {"a"};
    params.categories = {"film"};
    params.level = Level::Hard;
    params.spoilers = false;
    params.seen_films = {"La La Land|2016"};
    params.players = {static_cast<PlayerId>(3)};

    const PoolFilter filter = filter_of(params);
    params.mode = Mode::Rehearsal;
    const PoolFilter everything = filter_of(params);

    CHECK(filter == PoolFilter{{"a"}, {"film"}, 4, 5, false, {"La La Land|2016"}, params.players});
    CHECK(everything == PoolFilter{{}, {}, 1, 5, true, {}, params.players});
}

TEST_CASE("draw: sprint asks only what is answered at once and gently first", "[rules]") {
    const auto seed = GENERATE(range(0, 100));
    CAPTURE(seed);

    const auto puzzle =
        round_of(settings(Mode::Sprint), sample_bank(), static_cast<std::uint64_t>(seed));

    const auto difficulties = difficulties_of(puzzle);
    for (const Quiz::Asked& asked : puzzle.questions)
        CHECK((asked.question.kind == Kind::Single || asked.question.kind == Kind::TrueFalse));
    for (std::size_t i = 0; i < difficulties.size(); i += sprint_wave) {
        const auto wave = difficulties.begin() + static_cast<std::ptrdiff_t>(i);
        const auto end =
            difficulties.size() - i < sprint_wave ? difficulties.end() : wave + sprint_wave;
        CHECK(std::is_sorted(wave, end));
    }
    CHECK(difficulties.front() == 1);
    CHECK(puzzle.turn_length == 0);
    CHECK(puzzle.timer_ms == 0);
}

TEST_CASE("draw: sudden death rises quickly and stays long", "[rules]") {
    const auto seed = GENERATE(range(0, 100));
    CAPTURE(seed);

    const auto puzzle =
        round_of(settings(Mode::SuddenDeath), sample_bank(), static_cast<std::uint64_t>(seed));

    const auto difficulties = difficulties_of(puzzle);
    CHECK(difficulties.size() == ladder_length);
    CHECK(std::is_sorted(difficulties.begin(), difficulties.end()));
    CHECK(difficulties.front() == 1);
    CHECK(difficulties.at(15) >= 4);
}

TEST_CASE("draw: sudden death asks a small pool whole", "[rules]") {
    const FullPack full = same_kind_pack(8);

    const auto puzzle = round_of(settings(Mode::SuddenDeath), memory_bank({full}), 1);

    CHECK(puzzle.questions.size() == 8);
}

TEST_CASE("draw: sprint and endless ask the whole pool", "[rules]") {
    const FullPack full = same_kind_pack(60);

    CHECK(round_of(settings(Mode::Sprint), memory_bank({full}), 1).questions.size() == 60);
    CHECK(round_of(settings(Mode::Endless), memory_bank({full}), 1).questions.size() == 60);
}

TEST_CASE("draw: a large pool is cut to the longest run", "[rules]") {
    const Bank bank = memory_bank({same_kind_pack(700)});

    CHECK(round_of(settings(Mode::Endless), bank, 1).questions.size() == longest_run);
}

TEST_CASE("draw: rehearsal asks exactly what is given in another order", "[rules]") {
    const auto seed = GENERATE(range(0, 50));
    Quiz::Params params = settings(Mode::Rehearsal);
    params.timer_ms = 10'000;
    params.spoilers = false;
    params.categories = {"film"};

    const auto puzzle = round_of(params, sample_bank(), static_cast<std::uint64_t>(seed));

    auto asked = keys_of(puzzle);
    auto wanted = params.only;
    std::sort(asked.begin(), asked.end());
    std::sort(wanted.begin(), wanted.end());
    CHECK(asked == wanted);
    CHECK(puzzle.turn_length == 0);
    CHECK(puzzle.timer_ms == 0);
}

TEST_CASE("draw: rehearsal leaves out what is no longer in the bank", "[rules]") {
    Quiz::Params params = settings(Mode::Rehearsal);
    params.only = {{"test.pack", "test.pack-1"}, {"gone.pack", "gone"}};

    CHECK(round_of(params, sample_bank(), 1).questions.size() == 1);
    params.only = {{"gone.pack", "gone"}};
    CHECK(refusal(params, sample_bank()) ==
          "None of the questions to rehearse is in the packs that are switched on.");
}

TEST_CASE("draw: no question comes back until the pool is used up", "[rules]") {
    const auto mode = GENERATE(Mode::FiveSeasons, Mode::Classic);
    const auto seed = GENERATE(range(0, 20));
    CAPTURE(mode, seed);
    FullPack full = sample_pack();
    full.give_aways.clear(); // a clash may hold one question back
    Quiz::Params params = settings(mode);
    params.players = {static_cast<PlayerId>(1)};
    std::map<QuestionKey, int> asked;

    for (int round = 0; round < 30; ++round) {
        const auto puzzle = round_of(params, memory_bank({full}, asked),
                                     static_cast<std::uint64_t>(seed * 100 + round));
        for (const QuestionKey& key : keys_of(puzzle))
            ++asked[key];
        int least = 1'000;
        int most = 0;
        for (const Question& question : full.questions) {
            least = std::min(least, asked[question.key]);
            most = std::max(most, asked[question.key]);
        }
        CHECK(most - least <= 1);
    }
}

TEST_CASE("draw: in a run nothing comes back before what was asked less often", "[rules]") {
    const auto mode = GENERATE(Mode::Sprint, Mode::SuddenDeath, Mode::Endless);
    const auto seed = GENERATE(range(0, 50));
    CAPTURE(mode, seed);
    const FullPack& full = sample();
    Rng rng(static_cast<std::uint64_t>(seed));
    std::map<QuestionKey, int> asked;
    for (const Question& question : full.questions)
        asked[question.key] = static_cast<int>(rng.below(3));
    Quiz::Params params = settings(mode);
    params.players = {static_cast<PlayerId>(1)};

    const auto puzzle =
        round_of(params, memory_bank({full}, asked), static_cast<std::uint64_t>(seed));

    std::vector<int> times;
    for (const QuestionKey& key : keys_of(puzzle))
        times.push_back(asked.at(key));
    CHECK(std::is_sorted(times.begin(), times.end()));
}

TEST_CASE("draw: a run keeps fresh questions first even where answers agree", "[rules]") {
    const auto mode = GENERATE(Mode::Sprint, Mode::SuddenDeath, Mode::Endless);
    std::vector<Question> questions;
    std::map<QuestionKey, int> asked;
    for (int i = 0; i < 20; ++i) {
        questions.push_back(single("q" + std::to_string(i), "Key " + std::to_string(i / 2), {"x"}));
        asked[questions.back().key] = i < 10 ? 0 : 1;
    }
    Quiz::Params params = settings(mode);
    params.players = {static_cast<PlayerId>(1)};

    const auto puzzle = round_of(params, memory_bank({pack_of(questions)}, asked), 1);

    REQUIRE(puzzle.questions.size() == 20);
    for (std::size_t i = 0; i < 20; ++i)
        CHECK(asked.at(puzzle.questions[i].question.key) == (i < 10 ? 0 : 1));
}

TEST_CASE("draw: a question held back clashes with one that is asked", "[rules]") {
    const auto seed = GENERATE(range(0, 100));
    CAPTURE(seed);
    const FullPack& full = sample();
    Rng rng(static_cast<std::uint64_t>(seed));
    std::map<QuestionKey, int> asked;
    for (const Question& question : full.questions)
        asked[question.key] = rng.below(20) == 0 ? 0 : 1;
    Quiz::Params params = settings(Mode::Classic);
    params.players = {static_cast<PlayerId>(1)};

    const auto puzzle =
        round_of(params, memory_bank({full}, asked), static_cast<std::uint64_t>(seed));

    const auto keys = keys_of(puzzle);
    const std::set<QuestionKey> chosen(keys.begin(), keys.end());
    const bool repeats = std::any_of(keys.begin(), keys.end(),
                                     [&](const QuestionKey& key) { return asked.at(key) > 0; });
    for (std::size_t i = 0; repeats && i < full.questions.size(); ++i) {
        const QuestionKey& key = full.questions[i].key;
        if (asked.at(key) > 0 || chosen.contains(key))
            continue;
        const bool held =
            std::any_of(full.give_aways.begin(), full.give_aways.end(), [&](const auto& pair) {
                const int me = static_cast<int>(i);
                const int other = pair.first == me ? pair.second : pair.first;
                return (pair.first == me || pair.second == me) &&
                       chosen.contains(full.questions.at(static_cast<std::size_t>(other)).key);
            });
        CHECK(held);
    }
}

TEST_CASE("draw: two questions with one answer share a round only in need", "[rules]") {
    const auto seed = GENERATE(range(0, 100));
    CAPTURE(seed);
    std::vector<Question> questions;
    for (int i = 0; i < 12; ++i)
        questions.push_back(
            single("q" + std::to_string(i), "Key " + std::to_string(i % 6), {"x", "y", "z"}));
    const Bank bank = memory_bank({pack_of(questions)});
    Quiz::Params params = settings(Mode::Classic);
    const auto answers = [&](int length) {
        params.length = length;
        std::vector<std::string> all;
        for (const Quiz::Asked& asked :
             round_of(params, bank, static_cast<std::uint64_t>(seed)).questions)
            all.push_back(answer_text(asked.question));
        return different(all);
    };

    CHECK(answers(5) == 5);
    CHECK(answers(10) == 6);
}

TEST_CASE("draw: many true statements share a round", "[rules]") {
    Quiz::Params params = settings(Mode::Classic);
    params.length = 15;

    const auto puzzle = round_of(params, memory_bank({same_kind_pack(15, Kind::TrueFalse)}), 1);

    CHECK(puzzle.questions.size() == 15);
}

TEST_CASE("draw: a round is found where clashes leave just enough", "[rules]") {
    const auto seed = GENERATE(range(0, 100));
    CAPTURE(seed);
    FullPack full = same_kind_pack(11);
    // Five pairs and one that clashes with a question of each: without it ten minus five and one.
    for (int i = 0; i < 5; ++i)
        full.give_aways.emplace_back(2 * i, 10);
    for (int i = 0; i < 5; ++i)
        full.give_aways.emplace_back(2 * i, 2 * i + 1);
    Quiz::Params params = settings(Mode::Classic);
    params.length = 5;

    const auto puzzle = round_of(params, memory_bank({full}), static_cast<std::uint64_t>(seed));

    CHECK(clashes_in(puzzle, full) == 0);
}

TEST_CASE("draw: an entangled pool yields a round whenever there is one", "[rules]") {
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    Rng chance(static_cast<std::uint64_t>(seed));
    FullPack full = same_kind_pack(9);
    for (std::uint64_t i = 4 + chance.below(10); i > 0; --i) {
        const std::uint64_t one = chance.below(8);
        const std::uint64_t other = one + 1 + chance.below(8 - one);
        full.give_aways.emplace_back(static_cast<int>(one), static_cast<int>(other));
    }
    Quiz::Params params = settings(Mode::Classic);
    params.length = 5;
    const Bank bank = memory_bank({full});
    const auto pool = bank.pool(filter_of(params)).value();
    const std::vector<int> everything = {0, 1, 2, 3, 4, 5, 6, 7, 8};
    const bool possible = most_together(Clashes(pool), everything).size() >= 5;
    Rng rng(static_cast<std::uint64_t>(seed));

    const auto puzzle = Quiz::generate(params, bank, rng);

    CHECK(static_cast<bool>(puzzle) == possible);
    if (puzzle)
        CHECK(clashes_in(puzzle.value(), full) == 0);
}

TEST_CASE("draw: a pool too small says how many match and what to widen", "[rules]") {
    Quiz::Params params = settings(Mode::Classic);
    params.length = 10;
    CHECK(refusal(params, memory_bank({same_kind_pack(7)})) ==
          "Only 7 questions match these settings. The round needs 10. Play a shorter round.");

    params.categories = {"film"};
    params.level = Level::Medium;
    params.spoilers = false;
    CHECK(refusal(params, memory_bank({same_kind_pack(1)})) ==
          "Only 1 question matches these settings. The round needs 10. Choose more categories, "
          "choose mixed difficulty, play a shorter round or say that you have seen the film.");

    params = settings(Mode::FiveSeasons);
    params.packs = {"test.pack"};
    CHECK(refusal(params, memory_bank({same_kind_pack(9)})) ==
          "Only 9 questions match these settings. The round needs 10. Choose more packs.");
}

TEST_CASE("draw: a pool too entangled says so", "[rules]") {
    FullPack full = same_kind_pack(6);
    for (int i = 0; i < 6; i += 2)
        full.give_aways.emplace_back(i, i + 1);
    Quiz::Params params = settings(Mode::Classic);
    params.length = 5;

    CHECK(refusal(params, memory_bank({full})) ==
          "6 questions match these settings, but only 3 can be asked together without one telling "
          "another's answer. The round needs 5. Switch on or import another pack.");
}

TEST_CASE("draw: no question at all is an error in every mode", "[rules]") {
    const auto mode = GENERATE(from_range(all_modes));
    CAPTURE(mode);

    const std::string sentence = refusal(settings(mode), memory_bank({}));

    CHECK(sentence.rfind("No", 0) == 0);
    CHECK(sentence.back() == '.');
}

TEST_CASE("draw: sprint needs questions that are answered at once", "[rules]") {
    CHECK(refusal(settings(Mode::Sprint), memory_bank({same_kind_pack(9, Kind::Typed)})) ==
          "No question that can be answered at once matches these settings. Switch on or import "
          "another pack.");
}

TEST_CASE("draw: a run takes what can be together and leaves out the rest", "[rules]") {
    FullPack full = same_kind_pack(4);
    full.give_aways = {{0, 1}, {2, 3}};

    const auto puzzle = round_of(settings(Mode::Endless), memory_bank({full}), 1);

    CHECK(puzzle.questions.size() == 2);
    CHECK(clashes_in(puzzle, full) == 0);
}

TEST_CASE("draw: settings that no round has are refused", "[rules]") {
    Quiz::Params params = settings(Mode::Classic);
    params.length = 7;
    CHECK_FALSE(refusal(params, sample_bank()).empty());
    params = settings(Mode::Classic);
    params.seats = 9;
    CHECK_FALSE(refusal(params, sample_bank()).empty());
    params.seats = 0;
    CHECK_FALSE(refusal(params, sample_bank()).empty());
    params = settings(Mode::Classic);
    params.timer_ms = -1;
    CHECK_FALSE(refusal(params, sample_bank()).empty());
}

TEST_CASE("draw: an ill-formed question of the bank is named and not asked", "[rules]") {
    Question bad = any_question(Kind::Single, "bad");
    std::get<ChoiceAnswer>(bad.answer).distractors.clear();

    CHECK(refusal(settings(Mode::Endless), memory_bank({pack_of({bad})})) ==
          "question 'bad' of pack 'test.pack' needs 2 to 12 choices");
}

TEST_CASE("draw: a failing bank passes its sentence on", "[rules]") {
    Bank bank = sample_bank();
    bank.pool = [](const PoolFilter&) -> Result<std::vector<PoolEntry>> {
        return Error{"the bank is away"};
    };
    CHECK(refusal(settings(Mode::Classic), bank) == "the bank is away");

    bank = sample_bank();
    bank.questions = [](const std::vector<QuestionKey>&) -> Result<std::vector<Question>> {
        return Error{"the bank has gone"};
    };
    CHECK(refusal(settings(Mode::Classic), bank) == "the bank has gone");
}

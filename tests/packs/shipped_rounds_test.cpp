// Rounds as players of the shipped La La Land packs meet them.
#include "packs/native.h"
#include "rules/quiz.h"

#include "support/catch.h"
#include "support/quiz_builders.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <numeric>
#include <set>

using namespace epilogue;

namespace {

std::vector<FullPack> packs_in(const std::string& folder) {
    std::vector<FullPack> packs;
    for (const auto& file :
         std::filesystem::directory_iterator(std::string(QUESTIONS_DIR) + "/" + folder)) {
        std::ifstream in(file.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        ParsedPack parsed = parse_native(text, file.path().string());
        REQUIRE(parsed.pack);
        packs.push_back(std::move(*parsed.pack));
    }
    return packs;
}

// The next round of a player who has been asked these questions so often.
std::vector<Question> next_round(const std::vector<FullPack>& packs,
                                 std::map<QuestionKey, int>& asked, std::uint64_t seed) {
    Quiz::Params params;
    params.mode = Mode::FiveSeasons;
    params.spoilers = true;
    params.players = {PlayerId{1}};
    Rng rng(seed);
    const auto puzzle = Quiz::generate(params, memory_bank(packs, asked), rng);
    REQUIRE(puzzle);
    std::vector<Question> questions;
    for (const Quiz::Asked& one : puzzle.value().questions) {
        questions.push_back(one.question);
        ++asked[one.question.key];
    }
    return questions;
}

double mean_difficulty(const std::vector<Question>& questions, std::size_t from, std::size_t to) {
    double sum = 0;
    for (std::size_t i = from; i < to; ++i)
        sum += questions[i].difficulty;
    return sum / static_cast<double>(to - from);
}

} // namespace

TEST_CASE("shipped rounds: 640 questions on La La Land and 150 by hand on film at large") {
    const auto count = [](const std::vector<FullPack>& packs) {
        return std::accumulate(
            packs.begin(), packs.end(), std::size_t{0},
            [](std::size_t sum, const FullPack& pack) { return sum + pack.questions.size(); });
    };
    CHECK(count(packs_in("la-la-land")) >= 640);
    CHECK(count(packs_in("film-at-large")) >= 150);
}

TEST_CASE("shipped rounds: three Five Seasons in a row differ and rise and end on the ending") {
    const auto packs = packs_in("la-la-land");
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        std::map<QuestionKey, int> asked;
        std::set<QuestionKey> met;
        for (std::uint64_t turn = 0; turn < 3; ++turn) {
            INFO("seed " << seed << ", round " << turn + 1);
            const auto round = next_round(packs, asked, seed * 3 + turn);
            REQUIRE(round.size() == 10);
            std::set<Kind> kinds;
            std::set<std::string> categories;
            for (const Question& question : round) {
                CHECK(met.insert(question.key).second);
                kinds.insert(question.kind);
                categories.insert(question.category);
            }
            CHECK(kinds.size() >= 3);
            CHECK(categories.size() >= 4);
            CHECK(mean_difficulty(round, 0, 4) < mean_difficulty(round, 4, 8));
            CHECK(round[8].category == "ending");
            CHECK(round[9].category == "ending");
        }
    }
}

// The rounds of five seeds, letter by letter: a change here changes the rounds that people share.
#include "rules/quiz.h"

#include "support/catch.h"
#include "support/golden.h"
#include "support/quiz_play.h"

#include <string>

using namespace epilogue;

TEST_CASE("golden: five seeds give the rounds they always gave", "[rules]") {
    const auto seed = GENERATE(range(1, 6));
    CAPTURE(seed);
    const Bank bank = memory_bank({sample_pack(6)});
    Quiz::Params params;
    params.mode = all_modes.at(static_cast<std::size_t>(seed - 1));
    params.length = 5;
    params.spoilers = true;
    Rng rng(static_cast<std::uint64_t>(seed));

    const auto puzzle = Quiz::generate(params, bank, rng);

    REQUIRE(puzzle);
    check_golden("quiz_" + std::to_string(seed) + ".json", Quiz::encode(puzzle.value()) + "\n");
}

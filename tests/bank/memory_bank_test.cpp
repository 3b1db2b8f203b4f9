// The bank that tests of other layers play on keeps what bank/bank.h promises.
#include "support/catch.h"
#include "support/print.h"
#include "support/quiz_builders.h"

#include <algorithm>
#include <vector>

using namespace epilogue;

TEST_CASE("memory bank: the pool is sorted by key and its clashes go both ways", "[bank]") {
    const Bank bank = memory_bank({sample_pack(8, "b.pack"), sample_pack(4, "a.pack")});

    const auto pool = bank.pool({}).value();

    CHECK(std::is_sorted(pool.begin(), pool.end(),
                         [](const PoolEntry& a, const PoolEntry& b) { return a.key < b.key; }));
    int clashes = 0;
    for (int i = 0; i < static_cast<int>(pool.size()); ++i) {
        for (const int other : pool.at(static_cast<std::size_t>(i)).clashes) {
            const auto& back = pool.at(static_cast<std::size_t>(other)).clashes;
            CHECK(std::count(back.begin(), back.end(), i) == 1);
            ++clashes;
        }
    }
    CHECK(clashes > 0);
}

TEST_CASE("memory bank: the pool holds what the filter lets through", "[bank]") {
    const Bank bank = memory_bank({sample_pack(8, "a.pack"), sample_pack(8, "b.pack")});
    const auto count = [&](const PoolFilter& filter) { return bank.pool(filter).value().size(); };

    CHECK(count({}) == 64); // without the endings
    CHECK(count({.spoilers = true}) == 80);
    CHECK(count({.seen_films = {"La La Land|2016"}}) == 80);
    CHECK(count({.seen_films = {"Whiplash|2014"}}) == 64);
    CHECK(count({.packs = {"a.pack"}, .spoilers = true}) == 40);
    CHECK(count({.categories = {"film", "songs"}}) == 32);
    CHECK(count({.packs = {"c.pack"}}) == 0);
    CHECK(count({.min_difficulty = 1, .max_difficulty = 2}) +
              count({.min_difficulty = 3, .max_difficulty = 5}) ==
          64);
}

TEST_CASE("memory bank: times asked count for named players only", "[bank]") {
    const QuestionKey key{"test.pack", "test.pack-0"};
    const Bank bank = memory_bank({sample_pack()}, {{key, 3}});
    const auto asked = [&](const PoolFilter& filter) {
        int sum = 0;
        for (const PoolEntry& entry : bank.pool(filter).value())
            sum += entry.times_asked;
        return sum;
    };

    CHECK(asked({}) == 0);
    CHECK(asked({.players = {static_cast<PlayerId>(1)}}) == 3);
}

TEST_CASE("memory bank: questions come in the order asked for", "[bank]") {
    const Bank bank = memory_bank({sample_pack()});
    const std::vector<QuestionKey> keys = {{"test.pack", "test.pack-9"},
                                           {"test.pack", "test.pack-2"}};

    const auto questions = bank.questions(keys).value();

    REQUIRE(questions.size() == 2);
    CHECK(questions[0].key == keys[0]);
    CHECK(questions[1].key == keys[1]);
    CHECK_FALSE(bank.questions({{"test.pack", "gone"}}));
}

TEST_CASE("memory bank: tells of its packs what the shelf shows", "[bank]") {
    const auto infos = memory_bank({sample_pack(6)}).packs().value();

    REQUIRE(infos.size() == 1);
    CHECK(infos.front().questions == 30);
    CHECK(infos.front().spoilers == 6);
    CHECK(infos.front().pack.categories.size() == 5);
    CHECK(infos.front().per_category.at("songs") == 6);
    CHECK(infos.front().spoilers_per_category.at("ending") == 6);
}

#include "store/bank_store.h"

#include "base/text.h"
#include "store/sandbox.h"
#include "support/catch.h"

#include <algorithm>

using namespace epilogue;
using namespace epilogue::testing;

namespace {

std::vector<QuestionKey> keys_of(const FullPack& pack) {
    std::vector<QuestionKey> keys;
    for (const Question& question : pack.questions)
        keys.push_back(question.key);
    return keys;
}

} // namespace

TEST_CASE("bank store: every kind of question comes back as it was installed", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    const FullPack pack = a_pack("test.pack", 70);
    REQUIRE(bank.install(pack, "source text", true, 1000));

    const auto questions = bank.questions(keys_of(pack));

    REQUIRE(questions);
    CHECK(questions.value() == pack.questions);
}

TEST_CASE("bank store: a bank on disk is the same after it was closed", "[store]") {
    const Sandbox sandbox;
    const FullPack pack = a_pack("test.pack", 70);
    REQUIRE(BankStore::create(sandbox.bank_db()).value().install(pack, "source", false, 1000));

    auto bank = BankStore::open(sandbox.bank_db());

    REQUIRE(bank);
    CHECK(bank.value().questions(keys_of(pack)).value() == pack.questions);
    CHECK(bank.value().packs().value().at(0).pack == pack.pack);
    CHECK(bank.value().imported_texts().value() ==
          std::vector<std::pair<std::string, std::string>>{{"test.pack", "source"}});
    CHECK(bank.value().integrity().value().empty());
}

TEST_CASE("bank store: the pool is sorted by key and leaves out spoilers", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("b.pack", 40), "", true, 1));
    REQUIRE(bank.install(a_pack("a.pack", 40), "", true, 1));

    const auto pool = bank.pool({}).value();

    CHECK(pool.size() == 60);
    CHECK(std::is_sorted(pool.begin(), pool.end(),
                         [](const auto& a, const auto& b) { return a.key < b.key; }));
    CHECK(std::none_of(pool.begin(), pool.end(), [](const auto& entry) { return entry.spoiler; }));
}

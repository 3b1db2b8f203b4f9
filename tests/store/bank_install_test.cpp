// Packs in, packs out, and back.
#include "store/bank_store.h"

#include "store/sandbox.h"
#include "support/catch.h"

#include <limits>

using namespace epilogue;
using namespace epilogue::testing;

namespace {

// Everything the bank shows, to compare before and after.
struct Shown {
    std::vector<Pack> packs;
    std::vector<bool> enabled;
    std::vector<int> counts;
    std::vector<PoolEntry> pool;
    std::vector<Question> questions;
    std::vector<std::pair<std::string, std::string>> texts;

    bool operator==(const Shown&) const = default;
};

Shown shown(const BankStore& bank) {
    Shown all;
    const auto packs = bank.packs().value();
    for (const PackInfo& info : packs) {
        all.packs.push_back(info.pack);
        all.enabled.push_back(info.enabled);
        all.counts.push_back(info.questions);
    }
    PoolFilter everything;
    everything.spoilers = true;
    all.pool = bank.pool(everything).value();
    all.questions = bank.list("", "", 0).value();
    all.texts = bank.imported_texts().value();
    return all;
}

// Version 2 of a pack of ten: q0 to q2 changed, q8 and q9 gone, q10 and q11 new.
FullPack second_version() {
    FullPack pack = a_pack("test.pack", 12, {2, 0, 0});
    for (std::size_t i = 0; i < 3; ++i)
        pack.questions[i].explanation += " And more.";
    pack.questions.erase(pack.questions.begin() + 8, pack.questions.begin() + 10);
    pack.give_aways = {{1, 2}};
    pack.pack.title = "The second";
    return pack;
}

} // namespace

TEST_CASE("bank install: a new pack counts all its questions as added", "[store]") {
    auto bank = BankStore::create(":memory:").value();

    const auto installed = bank.install(a_pack("test.pack", 10), "", true, 1);

    REQUIRE(installed);
    CHECK(installed.value().pack == "test.pack");
    CHECK(installed.value().added == 10);
    CHECK(installed.value().changed == 0);
    CHECK(installed.value().retired == 0);
    CHECK_FALSE(installed.value().unchanged);
}

TEST_CASE("bank install: the same pack again changes nothing", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("test.pack", 10), "text", false, 1));
    const Shown before = shown(bank);

    const auto again = bank.install(a_pack("test.pack", 10), "text", false, 2);

    REQUIRE(again);
    CHECK(again.value().unchanged);
    CHECK(again.value().added + again.value().changed + again.value().retired == 0);
    CHECK(shown(bank) == before);
}

TEST_CASE("bank install: an upgrade adds, changes and retires", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    const FullPack first = a_pack("test.pack", 10);
    REQUIRE(bank.install(first, "one", false, 1));

    const auto upgraded = bank.install(second_version(), "two", false, 2);

    REQUIRE(upgraded);
    CHECK(upgraded.value().added == 2);
    CHECK(upgraded.value().changed == 3);
    CHECK(upgraded.value().retired == 2);
    CHECK(bank.list("", "", 0).value().size() == 10);
    CHECK(bank.packs().value().at(0).questions == 10);
    CHECK(bank.packs().value().at(0).pack.title == "The second");
    CHECK(bank.imported_texts().value().at(0).second == "two");
    CHECK(bank.integrity().value().empty());
}

TEST_CASE("bank install: a retired question is not drawn but still there by key", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    const FullPack first = a_pack("test.pack", 10);
    REQUIRE(bank.install(first, "one", false, 1));
    REQUIRE(bank.install(second_version(), "two", false, 2));
    PoolFilter everything;
    everything.spoilers = true;

    const auto pool = bank.pool(everything).value();

    for (const PoolEntry& entry : pool)
        CHECK((entry.key.id != "q8" && entry.key.id != "q9"));
    CHECK(bank.questions({first.questions[8].key}).value().at(0) == first.questions[8]);
}

TEST_CASE("bank install: a question that comes back counts as added", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("test.pack", 10), "", false, 1));
    REQUIRE(bank.install(second_version(), "", false, 2));

    const auto third = bank.install(a_pack("test.pack", 12, {3, 0, 0}), "", false, 3);

    REQUIRE(third);
    CHECK(third.value().added == 2);
    CHECK(third.value().changed == 3);
    CHECK(third.value().retired == 0);
    CHECK(bank.packs().value().at(0).questions == 12);
}

TEST_CASE("bank install: a lower version is refused and nothing changes", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("test.pack", 10, {1, 10, 0}), "", false, 1));
    const Shown before = shown(bank);

    const auto lower = bank.install(a_pack("test.pack", 12, {1, 9, 5}), "", false, 2);

    REQUIRE_FALSE(lower);
    CHECK(holds(lower.error().message, "version 1.10.0 is installed"));
    CHECK(holds(lower.error().message, "older version 1.9.5"));
    CHECK(shown(bank) == before);
}

TEST_CASE("bank install: the same version with other content is taken and told", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("test.pack", 10), "", false, 1));
    FullPack other = a_pack("test.pack", 10);
    other.questions[4].stem = "Another stem";

    const auto installed = bank.install(other, "", false, 2);

    REQUIRE(installed);
    CHECK(installed.value().changed == 1);
    CHECK_FALSE(installed.value().unchanged);
    CHECK(bank.questions({other.questions[4].key}).value().at(0).stem == "Another stem");
}

TEST_CASE("bank install: a change of the pack's own words alone is a change", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("test.pack", 10), "", false, 1));
    FullPack other = a_pack("test.pack", 10);
    const bool words = GENERATE(true, false);
    if (words)
        other.pack.summary = "Other words";
    else
        other.give_aways.pop_back();

    const auto installed = bank.install(other, "", false, 2);

    REQUIRE(installed);
    CHECK_FALSE(installed.value().unchanged);
    CHECK(bank.packs().value().at(0).pack == other.pack);
}

TEST_CASE("bank install: an upgrade leaves a pack switched off", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("test.pack", 10), "", true, 1));
    expect(bank.enable("test.pack", false));

    REQUIRE(bank.install(second_version(), "", true, 2));

    CHECK_FALSE(bank.packs().value().at(0).enabled);
}

TEST_CASE("bank install: a preview tells what an install does and does nothing", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("test.pack", 10), "", false, 1));
    const Shown before = shown(bank);

    const auto preview = bank.preview(second_version());
    const auto fresh = bank.preview(a_pack("new.pack", 5));
    const auto older = bank.preview(a_pack("test.pack", 5, {0, 9, 0}));

    REQUIRE(preview);
    CHECK(preview.value().added == 2);
    CHECK(preview.value().changed == 3);
    CHECK(preview.value().retired == 2);
    CHECK(fresh.value().added == 5);
    CHECK_FALSE(older);
    CHECK(shown(bank) == before);
}

TEST_CASE("bank install: a pack that contradicts itself is refused as a whole", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    FullPack pack = a_pack("test.pack", 10);
    const int fault = GENERATE(range(0, 8));
    CAPTURE(fault);
    if (fault == 0)
        pack.questions[3].key.id = "q2";
    if (fault == 1)
        pack.questions[3].key.pack = "other.pack";
    if (fault == 2)
        pack.give_aways.emplace_back(3, 10);
    if (fault == 3)
        pack.give_aways.emplace_back(-1, 3);
    if (fault == 4)
        pack.give_aways.emplace_back(3, 3);
    if (fault == 5)
        pack.questions[9].difficulty = 6;
    if (fault == 6)
        pack.questions[9].stem = "not \xFF UTF-8";
    if (fault == 7) {
        pack.questions[9].kind = Kind::Number;
        pack.questions[9].answer = NumberAnswer{std::numeric_limits<double>::quiet_NaN(), 0, ""};
    }

    const auto installed = bank.install(pack, "", false, 1);

    CHECK_FALSE(installed);
    CHECK(bank.packs().value().empty());
    CHECK(bank.integrity().value().empty());
}

TEST_CASE("bank install: a pack that comes with the program is not removed", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("test.pack", 10), "", true, 1));

    const auto done = bank.remove("test.pack");

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, "comes with the program. It can be switched off."));
    CHECK(bank.packs().value().size() == 1);
    CHECK_FALSE(bank.remove("no.pack"));
}

TEST_CASE("bank install: a removed pack is gone and the others stay", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("a.pack", 10), "", false, 1));
    const Shown before = shown(bank);
    REQUIRE(bank.install(a_pack("b.pack", 10), "", false, 1));

    expect(bank.remove("b.pack"));

    CHECK(shown(bank) == before);
    CHECK(bank.integrity().value().empty());
}

TEST_CASE("bank install: every change of a player can be taken back in turn", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("shipped", 10), "", true, 1));
    std::vector<Shown> past = {shown(bank)};
    REQUIRE(bank.install(a_pack("test.pack", 10), "one", false, 2));
    expect(bank.enable("test.pack", false));
    past.push_back(shown(bank));
    REQUIRE(bank.install(second_version(), "two", false, 3));
    past.push_back(shown(bank));
    REQUIRE(bank.install(a_pack("test.pack", 12, {3, 0, 0}), "three", false, 3));
    past.push_back(shown(bank));
    expect(bank.remove("test.pack"));
    const std::vector<std::string> told = {
        "the removal of \"The pack test.pack\" 3.0.0", "the import of \"The pack test.pack\" 3.0.0",
        "the import of \"The second\" 2.0.0", "the import of \"The pack test.pack\" 1.0.0"};

    for (const std::string& expected : told) {
        const auto back = bank.undo_last();

        REQUIRE(back);
        CHECK(back.value() == expected);
        CHECK(shown(bank) == past.back());
        CHECK(bank.integrity().value().empty());
        past.pop_back();
    }
    CHECK(past.empty());
    CHECK_FALSE(bank.undo_last());
}

TEST_CASE("bank install: what comes with the program is not taken back", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("test.pack", 10), "", true, 1));
    REQUIRE(bank.install(second_version(), "", true, 2));

    const auto back = bank.undo_last();

    REQUIRE_FALSE(back);
    CHECK(holds(back.error().message, "no import or removal is left to take back"));
    CHECK(bank.packs().value().size() == 1);
}

TEST_CASE("bank install: a newer version of a shipped pack can be brought in and taken back",
          "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("test.pack", 10), "shipped", true, 1));
    const Shown before = shown(bank);
    REQUIRE(bank.install(second_version(), "brought", false, 2));
    CHECK(bank.packs().value().at(0).built_in);
    CHECK(bank.imported_texts().value().at(0).second == "brought");
    CHECK_FALSE(bank.remove("test.pack"));

    REQUIRE(bank.undo_last());

    CHECK(shown(bank) == before);
    CHECK(bank.packs().value().at(0).built_in);
    CHECK(bank.imported_texts().value().empty());
}

TEST_CASE("bank install: an older pack of the program leaves a newer one in its place", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(second_version(), "brought", false, 1));
    const Shown before = shown(bank);

    const auto shipped = bank.install(a_pack("test.pack", 10), "shipped", true, 2);

    REQUIRE(shipped);
    CHECK(shipped.value().unchanged);
    CHECK(shown(bank) == before);
}

TEST_CASE("bank install: what the program brings over an import is not taken back", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("test.pack", 10), "brought", false, 1));
    REQUIRE(bank.install(second_version(), "shipped", true, 2));

    CHECK_FALSE(bank.undo_last());

    CHECK(bank.packs().value().at(0).pack.version == Version{2, 0, 0});
    CHECK_FALSE(bank.remove("test.pack"));
}

TEST_CASE("bank install: an unchanged pack leaves nothing to take back", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    REQUIRE(bank.install(a_pack("test.pack", 10), "", false, 1));
    REQUIRE(bank.install(a_pack("test.pack", 10), "", false, 2));

    REQUIRE(bank.undo_last());

    CHECK(bank.packs().value().empty());
    CHECK_FALSE(bank.undo_last());
}

TEST_CASE("bank install: the last ten changes are remembered", "[store]") {
    auto bank = BankStore::create(":memory:").value();
    for (int i = 1; i <= 14; ++i)
        REQUIRE(bank.install(a_pack("test.pack", i, {i, 0, 0}), "", false, i));

    int back = 0;
    while (back < 20 && bank.undo_last())
        ++back;

    CHECK(back == 10);
    CHECK(bank.packs().value().at(0).pack.version == Version{4, 0, 0});
    CHECK(bank.integrity().value().empty());
}

TEST_CASE("bank install: two programs share a bank", "[store]") {
    const Sandbox sandbox;
    auto one = BankStore::create(sandbox.bank_db()).value();
    auto two = BankStore::open(sandbox.bank_db()).value();

    REQUIRE(one.install(a_pack("a.pack", 10), "", false, 1));
    REQUIRE(two.install(a_pack("b.pack", 10), "", false, 1));
    expect(one.enable("b.pack", false));

    CHECK(shown(one) == shown(two));
    CHECK(two.packs().value().size() == 2);
    CHECK(one.integrity().value().empty());
}

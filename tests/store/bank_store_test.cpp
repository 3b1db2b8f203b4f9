#include "store/bank_store.h"

#include "base/text.h"
#include "store/condition.h"
#include "store/sandbox.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>

using namespace epilogue;
using namespace epilogue::testing;

namespace {

std::vector<QuestionKey> keys_of(const FullPack& pack) {
    std::vector<QuestionKey> keys;
    for (const Question& question : pack.questions)
        keys.push_back(question.key);
    return keys;
}

BankStore bank_with(const std::vector<FullPack>& packs) {
    auto bank = BankStore::create(":memory:").value();
    for (const FullPack& pack : packs)
        REQUIRE(bank.install(pack, "", true, 1));
    return bank;
}

std::string refusal(const std::string& path) {
    const auto bank = BankStore::open(path);
    return bank ? std::string("it opened") : bank.error().message;
}

// The pool as it must be, worked out from the packs themselves.
std::vector<PoolEntry> expected_pool(std::vector<FullPack> packs, const PoolFilter& filter) {
    std::sort(packs.begin(), packs.end(),
              [](const FullPack& a, const FullPack& b) { return a.pack.id < b.pack.id; });
    std::vector<PoolEntry> pool;
    std::vector<std::pair<QuestionKey, QuestionKey>> pairs;
    for (const FullPack& full : packs) {
        const auto start = static_cast<std::ptrdiff_t>(pool.size());
        for (const Question& question : full.questions) {
            const auto& wanted = filter.categories;
            if (question.difficulty < filter.min_difficulty ||
                question.difficulty > filter.max_difficulty ||
                (!wanted.empty() &&
                 std::find(wanted.begin(), wanted.end(), question.category) == wanted.end()) ||
                (question.spoiler && !filter.spoilers &&
                 !filter.seen_films.contains(spoiler_film(question))))
                continue;
            PoolEntry entry;
            entry.key = question.key;
            entry.kind = question.kind;
            entry.category = question.category;
            entry.difficulty = question.difficulty;
            entry.spoiler = question.spoiler;
            if (question.kind != Kind::TrueFalse)
                entry.answer_fold = fold(answer_text(question));
            pool.push_back(entry);
        }
        std::sort(pool.begin() + start, pool.end(),
                  [](const PoolEntry& a, const PoolEntry& b) { return a.key < b.key; });
        for (const auto& [first, second] : full.give_aways)
            pairs.emplace_back(full.questions[static_cast<std::size_t>(first)].key,
                               full.questions[static_cast<std::size_t>(second)].key);
    }
    for (std::size_t i = 0; i < pool.size(); ++i)
        for (std::size_t j = 0; j < pool.size(); ++j)
            for (const auto& [first, second] : pairs)
                if ((pool[i].key == first && pool[j].key == second) ||
                    (pool[i].key == second && pool[j].key == first))
                    pool[i].clashes.push_back(static_cast<int>(j));
    return pool;
}

} // namespace

TEST_CASE("bank store: every kind of question comes back as it was installed", "[store]") {
    const FullPack pack = a_pack("test.pack", 70);
    const auto bank = bank_with({pack});

    const auto questions = bank.questions(keys_of(pack));

    REQUIRE(questions);
    CHECK(questions.value() == pack.questions);
}

TEST_CASE("bank store: questions come in the order asked for, as often as asked", "[store]") {
    const FullPack pack = a_pack("test.pack", 10);
    const auto bank = bank_with({pack});
    const auto& all = pack.questions;

    const auto questions = bank.questions({all[7].key, all[2].key, all[7].key});

    REQUIRE(questions);
    CHECK(questions.value() == std::vector<Question>{all[7], all[2], all[7]});
    CHECK(bank.questions({}).value().empty());
}

TEST_CASE("bank store: an unknown question is named in the error", "[store]") {
    const auto bank = bank_with({a_pack("test.pack", 10)});

    const auto unknown = bank.questions({{"test.pack", "q3"}, {"test.pack", "q99"}});
    const auto elsewhere = bank.questions({{"no.pack", "q3"}});

    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message ==
          "could not read the questions: there is no question \"q99\" in the pack \"test.pack\".");
    CHECK_FALSE(elsewhere);
}

TEST_CASE("bank store: numbers keep every digit", "[store]") {
    FullPack pack = a_pack("test.pack", 1);
    const double value = GENERATE(0.1, 1e-300, 1e300, -12345.678901234567, 1186.0, 1.0 / 3.0);
    pack.questions[0].kind = Kind::Number;
    pack.questions[0].answer = NumberAnswer{value, value / 7, "units"};

    const auto bank = bank_with({pack});

    CHECK(bank.questions(keys_of(pack)).value() == pack.questions);
}

TEST_CASE("bank store: the pool is what the filter says, in the order of keys", "[store]") {
    const std::vector<FullPack> packs = {a_pack("b.pack", 40), a_pack("a.pack", 55)};
    const auto bank = bank_with(packs);
    PoolFilter filter;
    const auto shape = GENERATE(range(0, 8));
    CAPTURE(shape);
    if (shape == 1)
        filter.spoilers = true;
    if (shape == 2)
        filter.seen_films = {"La La Land|2016"};
    if (shape == 3)
        filter.seen_films = {"Moonlight|2016"};
    if (shape == 4)
        filter.categories = {"songs"};
    if (shape == 5)
        filter.categories = {"songs", "no such", "film", "songs"};
    if (shape == 6)
        filter.min_difficulty = 4;
    if (shape == 7) {
        filter.max_difficulty = 2;
        filter.categories = {"cast"};
        filter.spoilers = true;
    }

    const auto pool = bank.pool(filter);

    REQUIRE(pool);
    CHECK(pool.value() == expected_pool(packs, filter));
    CHECK_FALSE(pool.value().empty());
}

TEST_CASE("bank store: a spoiler without a film is kept for those who want all spoilers",
          "[store]") {
    FullPack pack = a_pack("test.pack", 1);
    pack.questions[0].spoiler = true;
    pack.questions[0].films.clear();
    const auto bank = bank_with({pack});
    PoolFilter seen;
    seen.seen_films = {"", "La La Land|2016"};
    PoolFilter all;
    all.spoilers = true;

    CHECK(bank.pool(seen).value().empty());
    CHECK(bank.pool(all).value().size() == 1);
}

TEST_CASE("bank store: the pool takes packs that are on, or those that are named", "[store]") {
    auto bank = bank_with({a_pack("a.pack", 10), a_pack("b.pack", 10)});
    expect(bank.enable("a.pack", false));
    PoolFilter named;
    named.packs = {"a.pack"};
    PoolFilter unknown;
    unknown.packs = {"a.pack", "c.pack"};

    const auto of_all = bank.pool({}).value();
    const auto of_named = bank.pool(named).value();
    const auto of_unknown = bank.pool(unknown);

    CHECK(of_all.front().key.pack == "b.pack");
    CHECK(of_all.back().key.pack == "b.pack");
    CHECK(of_named.front().key.pack == "a.pack");
    REQUIRE_FALSE(of_unknown);
    CHECK(holds(of_unknown.error().message, "there is no pack \"c.pack\""));
}

TEST_CASE("bank store: the shelf shows built-in packs first, then by title, with counts",
          "[store]") {
    FullPack zebra = a_pack("a.first", 12);
    zebra.pack.title = "The Zebra";
    FullPack ape = a_pack("z.last", 12);
    ape.pack.title = "an ape";
    FullPack mine = a_pack("b.mine", 12);
    mine.pack.title = "A";
    auto bank = bank_with({zebra, ape});
    REQUIRE(bank.install(mine, "text", false, 2));
    expect(bank.enable("z.last", false));

    const auto packs = bank.packs();

    REQUIRE(packs);
    REQUIRE(packs.value().size() == 3);
    CHECK(packs.value()[0].pack == ape.pack);
    CHECK(packs.value()[1].pack == zebra.pack);
    CHECK(packs.value()[2].pack == mine.pack);
    CHECK_FALSE(packs.value()[0].enabled);
    CHECK(packs.value()[1].enabled);
    CHECK(packs.value()[1].built_in);
    CHECK_FALSE(packs.value()[2].built_in);
    const PackInfo& info = packs.value()[1];
    CHECK(info.questions == 12);
    CHECK(info.spoilers == 3);
    CHECK(info.per_category == std::map<std::string, int>{{"cast", 4}, {"film", 4}, {"songs", 4}});
    CHECK(info.spoilers_per_category ==
          std::map<std::string, int>{{"cast", 1}, {"film", 1}, {"songs", 1}});
}

TEST_CASE("bank store: switching an unknown pack is an error", "[store]") {
    auto bank = bank_with({a_pack("a.pack", 3)});

    const auto done = bank.enable("b.pack", true);

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, "there is no pack \"b.pack\""));
}

TEST_CASE("bank store: a list is narrowed by pack, category and difficulty", "[store]") {
    const FullPack a = a_pack("a.pack", 30);
    const FullPack b = a_pack("b.pack", 30);
    const auto bank = bank_with({b, a});

    CHECK(bank.list("", "", 0).value().size() == 60);
    CHECK(bank.list("", "", 0).value().front().key.pack == "a.pack");
    CHECK(bank.list("b.pack", "", 0).value().size() == 30);
    CHECK(bank.list("b.pack", "songs", 0).value().size() == 10);
    CHECK(bank.list("b.pack", "songs", 3).value().size() == 2);
    CHECK(bank.list("", "", 5).value().size() == 12);
    CHECK(bank.list("a.pack", "no such", 0).value().empty());
    CHECK_FALSE(bank.list("c.pack", "", 0));
}

TEST_CASE("bank store: a bank on disk is the same after it was closed", "[store]") {
    const Sandbox sandbox;
    const FullPack pack = a_pack("test.pack", 70);
    {
        auto bank = BankStore::create(sandbox.bank_db()).value();
        REQUIRE(bank.install(pack, "source\0text", false, 1000));
        expect(bank.set_content_mark("abc"));
    }

    auto bank = BankStore::open(sandbox.bank_db());

    REQUIRE(bank);
    CHECK(bank.value().questions(keys_of(pack)).value() == pack.questions);
    CHECK(bank.value().packs().value().at(0).pack == pack.pack);
    CHECK(bank.value().content_mark().value() == "abc");
    CHECK(bank.value().integrity().value().empty());
    CHECK(bytes_of(sandbox.bank_db()).at(18) == 1); // no log: readable from a read-only folder
    CHECK_FALSE(is_there(sandbox.bank_db() + "-journal"));
}

TEST_CASE("bank store: the mark of the shipped packs is empty until it is set", "[store]") {
    auto bank = BankStore::create(":memory:").value();

    CHECK(bank.content_mark().value().empty());
    expect(bank.set_content_mark("one"));
    expect(bank.set_content_mark("two"));
    CHECK(bank.content_mark().value() == "two");
}

TEST_CASE("bank store: only texts that a player brought in are kept for a rebuild", "[store]") {
    auto bank = bank_with({a_pack("shipped", 3)});
    REQUIRE(bank.install(a_pack("b.mine", 3), "text of b", false, 1));
    REQUIRE(bank.install(a_pack("a.mine", 3), "text of a", false, 1));

    CHECK(bank.imported_texts().value() == std::vector<std::pair<std::string, std::string>>{
                                               {"a.mine", "text of a"}, {"b.mine", "text of b"}});
}

TEST_CASE("bank store: a new bank is not made over a file that is there", "[store]") {
    const Sandbox sandbox;
    write_bytes(sandbox.bank_db(), "something");

    const auto bank = BankStore::create(sandbox.bank_db());

    REQUIRE_FALSE(bank);
    CHECK(holds(bank.error().message, sandbox.bank_db() + " is there already"));
    CHECK(bytes_of(sandbox.bank_db()) == "something");
}

TEST_CASE("bank store: what is left of an old bank does not get into a new one", "[store]") {
    const Sandbox sandbox;
    for (const char* rest : {"-journal", "-wal", "-shm"})
        write_bytes(sandbox.bank_db() + rest, "rest");

    REQUIRE(BankStore::create(sandbox.bank_db()));

    for (const char* rest : {"-journal", "-wal", "-shm"})
        CHECK_FALSE(is_there(sandbox.bank_db() + rest));
}

TEST_CASE("bank store: what cannot be a bank is refused with its path", "[store]") {
    const Sandbox sandbox;
    const std::string& path = sandbox.bank_db();

    CHECK(holds(refusal(path), path + " is missing"));
    CHECK(inspect_bank(path).condition == Condition::Missing);

    write_bytes(path, "");
    CHECK(holds(refusal(path), path + " is empty"));
    CHECK(inspect_bank(path).condition == Condition::Empty);

    write_bytes(path, std::string(4096, 'x'));
    CHECK(holds(refusal(path), "is not a database"));
    CHECK(inspect_bank(path).condition == Condition::NotADatabase);

    std::filesystem::remove(path);
    REQUIRE(PlayerStore::open(path));
    CHECK(holds(refusal(path), "another program"));
    CHECK(inspect_bank(path).condition == Condition::OtherProgram);

    std::filesystem::remove(path);
    std::filesystem::create_directory(path);
    CHECK(holds(refusal(path), "is a folder"));
    CHECK(holds(refusal(sandbox.path("nowhere/bank.db")), "nowhere is not there"));
}

TEST_CASE("bank store: a bank of another schema is refused as older or newer", "[store]") {
    const Sandbox sandbox;
    REQUIRE(BankStore::create(sandbox.bank_db()));

    run_sql(sandbox.bank_db(), "PRAGMA user_version = 3");
    CHECK(holds(refusal(sandbox.bank_db()), "newer version"));
    CHECK(inspect_bank(sandbox.bank_db()).condition == Condition::Newer);

    run_sql(sandbox.bank_db(), "PRAGMA user_version = 0");
    CHECK(holds(refusal(sandbox.bank_db()), "older version"));
}

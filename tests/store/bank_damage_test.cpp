// A damaged bank.db: no wrong question is ever shown, and what a player brought in is saved.
#include "store/bank_store.h"

#include "base/rng.h"
#include "store/sandbox.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <map>

using namespace epilogue;
using namespace epilogue::testing;

namespace {

struct Original {
    Sandbox sandbox;
    FullPack shipped = a_pack("shipped.pack", 60);
    FullPack mine = a_pack("mine.pack", 20);
    FilmTables films = some_films(30);
    std::string catalogue = std::string(3000, 'c');
    std::string search = std::string(3000, '\0');
    std::string bytes;

    Original() {
        {
            auto bank = BankStore::create(sandbox.bank_db()).value();
            REQUIRE(bank.install(shipped, "shipped text", true, 1));
            REQUIRE(bank.install(mine, std::string(9000, 'm'), false, 1));
            expect(bank.set_films(films, catalogue, search));
        }
        bytes = bytes_of(sandbox.bank_db());
    }

    const Question* find(const QuestionKey& key) const {
        for (const FullPack* pack : {&shipped, &mine})
            for (const Question& question : pack->questions)
                if (question.key == key)
                    return &question;
        return nullptr;
    }
};

// Whether what the bank gives out is a part of what was put in; counts answers and refusals.
struct Seen {
    int right = 0;
    int wrong = 0;
    int refused = 0;

    void add(bool is_right) { ++(is_right ? right : wrong); }
};

void look_at_pool(const Original& original, const BankStore& bank, Seen& seen) {
    PoolFilter everything;
    everything.spoilers = true;
    const auto pool = bank.pool(everything);
    if (!pool) {
        ++seen.refused;
        return;
    }
    for (const PoolEntry& entry : pool.value()) {
        const Question* question = original.find(entry.key);
        seen.add(question != nullptr && question->kind == entry.kind &&
                 question->category == entry.category && question->difficulty == entry.difficulty &&
                 question->spoiler == entry.spoiler);
    }
}

void look_at_questions(const Original& original, const BankStore& bank, Seen& seen) {
    for (const FullPack* pack : {&original.shipped, &original.mine})
        for (const Question& question : pack->questions) {
            const auto read = bank.questions({question.key});
            if (read)
                seen.add(read.value().at(0) == question);
            else
                ++seen.refused;
        }
}

void look_at_shelf(const Original& original, const BankStore& bank, Seen& seen) {
    const auto packs = bank.packs();
    if (!packs) {
        ++seen.refused;
        return;
    }
    for (const PackInfo& info : packs.value())
        seen.add(info.pack == original.shipped.pack || info.pack == original.mine.pack);
}

void look_at_films(const Original& original, const BankStore& bank, Seen& seen) {
    for (std::size_t i = 0; i < original.films.films.size(); ++i) {
        const auto film = bank.film(original.films.films[i].id);
        if (film)
            seen.add(film.value() == facts_in(original.films, i));
        else
            ++seen.refused;
    }
    const auto catalogue = bank.film_catalogue();
    const auto search = bank.film_search();
    seen.refused += (catalogue ? 0 : 1) + (search ? 0 : 1);
    if (catalogue)
        seen.add(catalogue.value() == original.catalogue);
    if (search)
        seen.add(search.value() == original.search);
}

void look_at_texts(const std::string& path, Seen& seen) {
    const Salvage salvage = BankStore::salvage(path);
    for (const auto& [pack, text] : salvage.texts)
        seen.add(pack == "mine.pack" && text == std::string(9000, 'm'));
    seen.refused += static_cast<int>(salvage.lost.size());
}

} // namespace

TEST_CASE("bank damage: a flipped byte never makes a wrong question", "[store]") {
    const Original original;
    Rng rng(17);
    Seen all;
    int refused_whole = 0;
    const std::size_t flips = 200;
    for (std::size_t i = 0; i < flips; ++i) {
        std::string damaged = original.bytes;
        const std::size_t at = i * damaged.size() / flips + rng.index(damaged.size() / flips);
        const auto flip = static_cast<char>(1 + rng.below(255));
        damaged[at] = static_cast<char>(damaged[at] ^ flip);
        write_bytes(original.sandbox.bank_db(), damaged);
        CAPTURE(at, static_cast<int>(flip));
        Seen seen;

        const auto bank = BankStore::open(original.sandbox.bank_db());
        if (bank) {
            look_at_pool(original, bank.value(), seen);
            look_at_questions(original, bank.value(), seen);
            look_at_shelf(original, bank.value(), seen);
            look_at_films(original, bank.value(), seen);
        } else {
            ++refused_whole;
        }
        look_at_texts(original.sandbox.bank_db(), seen);

        CHECK(seen.wrong == 0);
        if (seen.refused > 0 && bank)
            CHECK_FALSE(bank.value().integrity().value().empty());
        all.right += seen.right;
        all.refused += seen.refused;
    }
    CHECK(all.right > 5'000);
    CHECK(all.refused > 50);
    CHECK(refused_whole > 0);
}

TEST_CASE("bank damage: a damaged question is told and named by the check", "[store]") {
    struct Case {
        const char* sql;
        const char* sentence;
    };

    const auto damage = GENERATE(
        Case{"UPDATE question SET difficulty = 1 WHERE name = 'q9'", "question is damaged"},
        Case{"UPDATE question SET spoiler = 0 WHERE name = 'q3'", "question is damaged"},
        Case{"UPDATE question SET answer_fold = 'x' WHERE name = 'q3'", "question is damaged"},
        Case{"UPDATE question_text SET content = replace(content, 'Because', 'becausE') "
             "WHERE id = 3",
             "1 question is damaged."},
        Case{"UPDATE question SET text = 2 WHERE text = 3", "1 question is damaged."},
        Case{"DELETE FROM question_text WHERE id = 3", "1 question is damaged."},
        Case{"DELETE FROM question WHERE text = 3", "question's text is missing or left over"},
        Case{"UPDATE pack SET content = replace(content, 'summary', 'sumnary')",
             "2 packs are damaged."},
        Case{"UPDATE pack_source SET text = 'x' WHERE name = 'mine.pack'",
             "1 pack's source is damaged."},
        Case{"UPDATE film SET content = replace(content, 'Musical', 'Western') WHERE n = 2",
             "1 film is damaged."},
        Case{"UPDATE film SET id = 'film-99999' WHERE n = 2", "1 film is damaged."},
        Case{"DELETE FROM film WHERE n = 2", "1 film is missing or uncounted."},
        Case{"UPDATE film_part SET data = zeroblob(3000) WHERE name = 'catalogue'",
             "1 part made of the films is damaged."},
        Case{"DELETE FROM film_part WHERE name = 'search'",
             "1 part made of the films is missing or left over."});
    CAPTURE(damage.sql);
    const Original original;
    run_sql(original.sandbox.bank_db(), damage.sql);

    const auto bank = BankStore::open(original.sandbox.bank_db()).value();

    Seen seen;
    look_at_pool(original, bank, seen);
    look_at_questions(original, bank, seen);
    look_at_shelf(original, bank, seen);
    look_at_films(original, bank, seen);
    look_at_texts(original.sandbox.bank_db(), seen);
    CHECK(seen.refused > 0);
    CHECK(seen.wrong == 0);
    std::string found;
    const auto sentences = bank.integrity().value();
    for (const std::string& sentence : sentences)
        found += sentence + " ";
    CAPTURE(found);
    const std::string plural = std::string(damage.sentence) == "question is damaged"
                                   ? "questions are damaged"
                                   : damage.sentence;
    CHECK((holds(found, damage.sentence) || holds(found, plural)));
}

TEST_CASE("bank damage: the error for a damaged question says that the bank is rebuilt",
          "[store]") {
    const Original original;
    run_sql(original.sandbox.bank_db(),
            "UPDATE question_text SET content = content || ' ' WHERE id = 1");
    const auto bank = BankStore::open(original.sandbox.bank_db()).value();

    const auto all = bank.list("", "", 0);

    REQUIRE_FALSE(all);
    CHECK(holds(all.error().message, "the file is damaged: the question"));
    CHECK(holds(all.error().message, "It is rebuilt from its packs"));
}

TEST_CASE("bank damage: a damaged record is not taken back", "[store]") {
    const auto sql = GENERATE("UPDATE change SET enabled = 0",
                              "UPDATE change_row SET content = replace(content, 'Because', 'B')",
                              "UPDATE change_row SET retired = 1 WHERE name = 'q3'",
                              "DELETE FROM change_row WHERE name = 'q3'");
    CAPTURE(sql);
    const Original original;
    {
        auto bank = BankStore::open(original.sandbox.bank_db()).value();
        expect(bank.remove("mine.pack"));
    }
    run_sql(original.sandbox.bank_db(), sql);
    auto bank = BankStore::open(original.sandbox.bank_db()).value();

    const auto back = bank.undo_last();

    REQUIRE_FALSE(back);
    CHECK(holds(back.error().message, "the removal of \"The pack mine.pack\" 1.0.0 is not whole"));
    CHECK(bank.packs().value().size() == 1);
    CHECK_FALSE(bank.integrity().value().empty());
}

TEST_CASE("bank damage: an upgrade does not call a damaged question whole", "[store]") {
    const Original original;
    run_sql(original.sandbox.bank_db(), "UPDATE question SET spoiler = 0 WHERE name = 'q19'");
    auto bank = BankStore::open(original.sandbox.bank_db()).value();

    REQUIRE(bank.install(a_pack("mine.pack", 15, {2, 0, 0}), "text", false, 2));

    CHECK_FALSE(bank.questions({{"mine.pack", "q19"}}));
    CHECK_FALSE(bank.integrity().value().empty());
}

TEST_CASE("bank damage: texts are saved from a bank that does not open", "[store]") {
    const Original original;
    run_sql(original.sandbox.bank_db(), "PRAGMA user_version = 0");
    REQUIRE_FALSE(BankStore::open(original.sandbox.bank_db()));

    const Salvage salvage = BankStore::salvage(original.sandbox.bank_db());

    CHECK(salvage.texts ==
          std::vector<std::pair<std::string, std::string>>{{"mine.pack", std::string(9000, 'm')}});
    CHECK(salvage.lost.empty());
}

TEST_CASE("bank damage: where nothing can be saved that is told", "[store]") {
    const Sandbox sandbox;
    const bool missing = GENERATE(false, true);
    if (!missing)
        write_bytes(sandbox.bank_db(), std::string(10'000, 'x'));

    const Salvage salvage = BankStore::salvage(sandbox.bank_db());

    CHECK(salvage.texts.empty());
    CHECK(salvage.lost.size() == (missing ? 0 : 1));
    CHECK(is_there(sandbox.bank_db()) != missing);
}

#include "shell/stores.h"

#include "shell/bank_data.h"
#include "shell/film_data.h"

#include "bank/catalogue.h"
#include "bank/film_search.h"

#include <algorithm>

namespace epilogue {

namespace {

// Asks the bank; when it will not answer because its file is damaged, mends it and asks again.
template <class T, class Ask> Result<T> ask_bank(Stores& stores, Ask ask) {
    if (!stores.bank)
        return T{};
    Result<T> answer = ask(*stores.bank);
    if (answer)
        return answer;
    const auto problems = stores.bank->integrity();
    if (problems && problems.value().empty())
        return answer; // the bank is whole: the question was wrong
    stores.bank.reset();
    stores.catalogue.reset();
    stores.film_search.reset();
    auto mended = rebuild_bank(stores.paths, stores.opened);
    if (!mended)
        return mended.error();
    auto opened = std::move(mended).value();
    stores.bank.emplace(std::move(opened.store));
    stores.bank_mended = true;
    return ask(*stores.bank);
}

// As ask_bank; a bank that is whole and yet has no films, or none that this program can read, is
// given those that came with the program.
template <class T, class Ask> Result<T> ask_films(Stores& stores, Ask ask) {
    if (!stores.bank)
        return Error{"could not read the films: there is no question bank; see epilogue doctor"};
    auto answer = ask_bank<T>(stores, ask);
    if (answer || !stores.bank || !put_shipped_films(*stores.bank, stores.paths))
        return answer;
    return ask(*stores.bank);
}

// Read and opened once, then kept.
template <class T, class Ask>
Result<std::shared_ptr<const T>> kept_films(Stores& stores, std::shared_ptr<const T>& kept,
                                            Ask ask) {
    if (!kept) {
        auto made = ask_films<std::shared_ptr<const T>>(stores, ask);
        if (!made)
            return made;
        kept = std::move(made).value();
    }
    return kept;
}

Result<std::shared_ptr<const Catalogue>> catalogue_in(const BankStore& bank) {
    const auto bytes = bank.film_catalogue();
    if (!bytes)
        return bytes.error();
    auto catalogue = Catalogue::decode(bytes.value());
    if (!catalogue)
        return catalogue.error();
    return std::make_shared<const Catalogue>(std::move(catalogue).value());
}

Result<std::shared_ptr<const FilmSearch>> film_search_in(const BankStore& bank) {
    auto bytes = bank.film_search();
    if (!bytes)
        return bytes.error();
    auto search = FilmSearch::open(std::move(bytes).value());
    if (!search)
        return search.error();
    return std::make_shared<const FilmSearch>(std::move(search).value());
}

// Without a player.db nobody has played and nothing is set.
template <class T, class Ask> Result<T> ask_player(const Stores& stores, Ask ask) {
    if (!stores.player)
        return T{};
    return ask(*stores.player);
}

using Pool = std::vector<PoolEntry>;
using TimesAsked = std::map<QuestionKey, int>;

Result<Pool> pool_of(Stores& stores, const PoolFilter& filter) {
    auto pool = ask_bank<Pool>(stores, [&](const BankStore& bank) { return bank.pool(filter); });
    if (!pool || filter.players.empty() || stores.seeded)
        return pool;
    const auto asked = ask_player<TimesAsked>(
        stores, [&](const PlayerStore& player) { return player.times_asked(filter.players); });
    if (!asked)
        return asked.error();
    for (PoolEntry& entry : pool.value())
        if (const auto found = asked.value().find(entry.key); found != asked.value().end())
            entry.times_asked = found->second;
    return pool;
}

Bank bank_of(Stores& stores) {
    Bank bank;
    bank.packs = [&stores] {
        return ask_bank<std::vector<PackInfo>>(
            stores, [](const BankStore& store) { return store.packs(); });
    };
    bank.pool = [&stores](const PoolFilter& filter) { return pool_of(stores, filter); };
    bank.questions = [&stores](const std::vector<QuestionKey>& keys) {
        return ask_bank<std::vector<Question>>(
            stores, [&](const BankStore& store) { return store.questions(keys); });
    };
    bank.catalogue = [&stores] { return kept_films(stores, stores.catalogue, catalogue_in); };
    bank.film_search = [&stores] { return kept_films(stores, stores.film_search, film_search_in); };
    bank.film = [&stores](const std::string& id) {
        return ask_bank<std::optional<FilmFacts>>(
            stores, [&](const BankStore& store) { return store.film(id); });
    };
    return bank;
}

Records records_of(const Stores& stores) {
    using Settings = std::map<std::string, std::string>;
    Records records;
    records.players = [&stores] {
        return ask_player<std::vector<Player>>(
            stores, [](const PlayerStore& store) { return store.players(); });
    };
    records.unfinished = [&stores] {
        return ask_player<std::vector<RoundRecord>>(
            stores, [](const PlayerStore& store) { return store.unfinished(); });
    };
    records.results = [&stores](PlayerId id) {
        return ask_player<std::vector<ResultRecord>>(
            stores, [&](const PlayerStore& store) { return store.results(id); });
    };
    records.answers_to_missed = [&stores](PlayerId id) {
        return ask_player<std::vector<AnswerRecord>>(
            stores, [&](const PlayerStore& store) { return store.answers_to_missed(id); });
    };
    records.settings = [&stores] {
        return ask_player<Settings>(stores,
                                    [](const PlayerStore& store) { return store.settings(); });
    };
    records.grids = [&stores](PlayerId id) {
        return ask_player<std::vector<PlayedGrid>>(
            stores, [&](const PlayerStore& store) { return store.grids(id); });
    };
    records.round = [&stores](RoundId id) -> Result<RoundRecord> {
        if (!stores.player)
            return Error{"could not read the round: there is no file of your scores"};
        return stores.player->round(id);
    };
    records.rulings = [&stores] {
        return ask_player<std::vector<Ruling>>(
            stores, [](const PlayerStore& store) { return store.rulings(); });
    };
    return records;
}

} // namespace

void read_catalogue_ahead(Stores& stores) {
    if (!stores.bank || stores.catalogue)
        return;
    if (auto read = catalogue_in(*stores.bank))
        stores.catalogue = std::move(read).value();
}

World world_of(Stores& stores) {
    World world;
    world.bank = bank_of(stores);
    world.records = records_of(stores);
    world.version = EPILOGUE_VERSION;
    return world;
}

} // namespace epilogue

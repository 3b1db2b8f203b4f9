#include "shell/stores.h"

#include "shell/bank_data.h"

#include <algorithm>

namespace epilogue {

namespace {

// Asks the bank; when it will not answer because its file is damaged, mends it and asks again.
template <class Ask> auto ask_bank(Stores& stores, Ask ask) -> decltype(ask(*stores.bank)) {
    if (!stores.bank)
        return decltype(ask(*stores.bank)){{}};
    auto answer = ask(*stores.bank);
    if (answer)
        return answer;
    const auto problems = stores.bank->integrity();
    if (problems && problems.value().empty())
        return answer; // the bank is whole: the question was wrong
    stores.bank.reset();
    auto mended = rebuild_bank(stores.paths, stores.opened);
    if (!mended)
        return mended.error();
    stores.bank.emplace(std::move(mended).value().store);
    return ask(*stores.bank);
}

// Nobody has played, nothing is set: what there is to read without a player.db.
template <class Ask> auto ask_player(const Stores& stores, Ask ask) -> decltype(ask(*stores.player)) {
    if (!stores.player)
        return decltype(ask(*stores.player)){{}};
    return ask(*stores.player);
}

Result<std::vector<PoolEntry>> pool_of(Stores& stores, const PoolFilter& filter) {
    auto pool = ask_bank(stores, [&](const BankStore& bank) { return bank.pool(filter); });
    if (!pool || filter.players.empty())
        return pool;
    const auto asked = ask_player(
        stores, [&](const PlayerStore& player) { return player.times_asked(filter.players); });
    if (!asked)
        return asked.error();
    for (PoolEntry& entry : pool.value())
        if (const auto found = asked.value().find(entry.key); found != asked.value().end())
            entry.times_asked = found->second;
    return pool;
}

Bank bank_of(Stores& stores) {
    return {.packs = [&stores] {
                return ask_bank(stores, [](const BankStore& bank) { return bank.packs(); });
            },
            .pool = [&stores](const PoolFilter& filter) { return pool_of(stores, filter); },
            .questions =
                [&stores](const std::vector<QuestionKey>& keys) {
                    return ask_bank(stores,
                                    [&](const BankStore& bank) { return bank.questions(keys); });
                }};
}

Records records_of(const Stores& stores) {
    return {.players = [&stores] {
                return ask_player(stores, [](const auto& player) { return player.players(); });
            },
            .unfinished = [&stores] {
                return ask_player(stores, [](const auto& player) { return player.unfinished(); });
            },
            .results = [&stores](PlayerId id) {
                return ask_player(stores, [&](const auto& player) { return player.results(id); });
            },
            .answers_to_missed = [&stores](PlayerId id) {
                return ask_player(stores,
                                  [&](const auto& player) { return player.answers_to_missed(id); });
            },
            .settings = [&stores] {
                return ask_player(stores, [](const auto& player) { return player.settings(); });
            }};
}

} // namespace

World world_of(Stores& stores) {
    World world;
    world.bank = bank_of(stores);
    world.records = records_of(stores);
    world.version = EPILOGUE_VERSION;
    return world;
}

} // namespace epilogue

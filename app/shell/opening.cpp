#include "shell/opening.h"

#include "shell/bank_data.h"
#include "shell/files.h"
#include "shell/player_data.h"

#include "base/text.h"
#include "store/condition.h"

#include <utility>

namespace epilogue {

namespace {

// One page can be shown: the gravest. What the others have to say goes into its details.
void tell(std::optional<Mended>& page, Mended other) {
    if (!page) {
        page = std::move(other);
        return;
    }
    page->details += "\n" + other.title + ". " + other.story;
}

// Whether the folder takes as much as a few answers need.
Done room_in(const std::string& folder) {
    constexpr std::size_t a_few_answers = std::size_t{128} * 1024;
    const std::string probe = name_beside(folder + "/room", "probe");
    const auto written = write_file(probe, std::string(a_few_answers, '\0'));
    auto removed = remove_file(probe);
    if (!written)
        return Error{"nothing can be written in the folder " + folder +
                     ": make room on its disk or make it writable, or name another place with "
                     "--data."};
    return removed;
}

// What the first screen needs can be read; a damaged row would stop it.
Done can_begin(const PlayerStore& store) {
    if (const auto players = store.players(); !players)
        return players.error();
    if (const auto settings = store.settings(); !settings)
        return settings.error();
    return ok();
}

void open_player_store(Opened& opened, const Now& now) {
    Stores& stores = *opened.stores;
    auto player = open_players(stores.paths, now);
    if (const auto readable = player ? can_begin(player.value()) : ok(); !readable) {
        tell(opened.page, lost_players(stores.paths, readable.error()));
        return;
    }
    if (player) {
        stores.player.emplace(std::move(player).value());
        return;
    }
    if (const auto room = room_in(stores.paths.data); room) {
        tell(opened.page, lost_players(stores.paths, player.error()));
        return;
    }
    auto memory = PlayerStore::open(":memory:");
    if (!memory) {
        tell(opened.page, lost_players(stores.paths, player.error()));
        return;
    }
    stores.player.emplace(std::move(memory).value());
    stores.in_memory = true;
    tell(opened.page, memory_only(player.error()));
}

// One damaged round must not hide the others.
void look_at_rounds(Opened& opened) {
    if (!opened.stores->player || opened.stores->player->unfinished())
        return;
    const auto aside = opened.stores->player->set_aside_damaged();
    Mended page;
    page.title = "A round could not be read";
    page.voice = "A page of the prompt book is torn.";
    page.story = "It is kept, but cannot be continued. Everything else is as it was.";
    page.details = aside ? join(aside.value(), "\n") : aside.error().message;
    tell(opened.page, std::move(page));
}

Done open_bank_store(Opened& opened, const Now& now) {
    Stores& stores = *opened.stores;
    auto bank = open_bank(stores.paths, now);
    if (bank) {
        auto found = std::move(bank).value();
        stores.bank.emplace(std::move(found.store));
        if (found.mended)
            tell(opened.page, std::move(*found.mended));
        return ok();
    }
    auto memory = bank_in_memory(stores.paths, now);
    if (!memory)
        return bank.error();
    stores.bank.emplace(std::move(memory).value());
    tell(opened.page, shipped_questions_only(bank.error()));
    return ok();
}

} // namespace

Result<Opened> open_for_play(const Paths& paths, const Now& now) {
    Opened opened{std::make_unique<Stores>(), std::nullopt};
    opened.stores->paths = paths;
    opened.stores->opened = now;
    open_player_store(opened, now);
    look_at_rounds(opened);
    if (const auto bank = open_bank_store(opened, now); !bank)
        return bank.error();
    if (opened.page && opened.stores->player && !opened.stores->in_memory)
        add_players_row(*opened.page, *opened.stores->player);
    return opened;
}

} // namespace epilogue

#include "shell/commands/command.h"
#include "shell/player_data.h"

#include "base/text.h"

#include <memory>
#include <ostream>

namespace epilogue {

namespace {

constexpr int longest_name = 40; // code points

struct NewPlayer {
    std::string name;
    int colour = 0; // 1 to 8 as people count; 0: the first that is free
};

Json json_of(const Player& player) {
    return {{"id", static_cast<std::int64_t>(player.id)},
            {"name", player.name},
            {"colour", player.colour + 1},
            {"seen_films", player.seen_films}};
}

int list_players(const Desk& desk) {
    const auto store = open_players(desk.paths, desk.now);
    if (!store)
        return failed(desk, store.error());
    const auto players = store.value().players();
    if (!players)
        return failed(desk, players.error());
    if (desk.json) {
        Json list = Json::array();
        for (const Player& player : players.value())
            list.push_back(json_of(player));
        print(desk, list);
        return exit_done;
    }
    for (const Player& player : players.value())
        desk.out << player.name << ", colour " << player.colour + 1 << "\n";
    if (players.value().empty())
        desk.out << "Nobody has played yet.\n";
    return exit_done;
}

int first_free(const std::vector<Player>& players) {
    for (int colour = 0; colour < player_colours; ++colour)
        if (std::none_of(players.begin(), players.end(),
                         [&](const Player& player) { return player.colour == colour; }))
            return colour;
    return static_cast<int>(players.size()) % player_colours;
}

Done acceptable(const std::string& name, const std::vector<Player>& players) {
    if (name.empty())
        return Error{"could not add a player: a name is needed"};
    if (!valid_utf8(name) || length(name) > longest_name)
        return Error{"could not add a player: a name is text of at most " +
                     std::to_string(longest_name) + " letters"};
    for (const Player& player : players)
        if (fold(player.name) == fold(name))
            return Error{"could not add " + name + ": " + player.name + " plays already"};
    return ok();
}

int add_player(const Desk& desk, const NewPlayer& asked) {
    auto store = open_players(desk.paths, desk.now);
    if (!store)
        return failed(desk, store.error());
    const auto players = store.value().players();
    if (!players)
        return failed(desk, players.error());
    const std::string name(trim(asked.name));
    if (const auto good = acceptable(name, players.value()); !good)
        return failed(desk, good.error());
    const int colour = asked.colour > 0 ? asked.colour - 1 : first_free(players.value());
    const auto id = store.value().add_player(name, colour, desk.now.unix_ms);
    if (!id)
        return failed(desk, id.error());
    if (desk.json)
        print(desk, json_of(Player{id.value(), name, colour, {}}));
    else
        desk.out << name << " plays now, colour " << colour + 1 << ".\n";
    return exit_done;
}

} // namespace

void add_players(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand("players", "Who plays: list, add");
    command->require_subcommand(0, 1);
    command->add_subcommand("list", "List the players (what happens without a word)");
    CLI::App* add = command->add_subcommand("add", "Add a player");
    auto options = std::make_shared<NewPlayer>();
    add->add_option("name", options->name, "The player's name")->type_name("NAME")->required();
    add->add_option("--colour", options->colour, "The player's colour, 1 to 8")
        ->type_name("N")
        ->check(CLI::Range(1, player_colours));
    command->callback([options, add, &work] {
        if (add->parsed())
            work = [options](const Desk& desk) { return add_player(desk, *options); };
        else
            work = [](const Desk& desk) { return list_players(desk); };
    });
}

} // namespace epilogue

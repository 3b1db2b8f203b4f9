// Who plays: the first run, the menu of players, new names.
#include "model/turn.h"

#include "model/player_name.h"

#include <algorithm>

namespace epilogue {

namespace {

int clamped_colour(int colour) {
    return std::clamp(colour, 0, player_colours - 1);
}

void keep_first_run(Model& model, const std::string& name, int colour) {
    model.first_run.name = clean_name(name);
    model.first_run.colour = clamped_colour(colour);
}

void finish_first_run(Turn& turn, bool seen_film) {
    Model& model = turn.model;
    if (model.screen != Screen::FirstRun)
        return;
    const std::string name =
        model.first_run.name.empty() ? stand_in_name(model.players) : model.first_run.name;
    turn.effect(AddPlayerRow{name, model.first_run.colour, seen_film, feature_film});
    model.settings.first_run_done = true;
    save_settings(turn);
    go_home(turn);
}

void choose(Turn& turn, PlayerId player) {
    Model& model = turn.model;
    model.current = player;
    if (model.settings.player == static_cast<std::int64_t>(player))
        return;
    model.settings.player = static_cast<std::int64_t>(player);
    save_settings(turn);
}

// What the screen shows depends on who plays.
void read_again(Turn& turn) {
    Model& model = turn.model;
    model.offer.reset();
    if (model.screen == Screen::Setup)
        seat_current_player(turn);
    else if (model.screen == Screen::Home)
        read_home(turn);
    else if (model.screen == Screen::Archive)
        open_archive(turn);
    else if (model.screen == Screen::Grid && model.grid)
        open_board(turn, Grid::Params(model.grid->round.params));
    else if (model.screen == Screen::Settings &&
             (model.below == Screen::Grid || model.below == Screen::Archive)) {
        leave_grid(turn); // what lies below is another player's
        model.below = Screen::Home;
    }
}

} // namespace

const Player* player_of(const Model& model, PlayerId id) {
    const auto found = std::find_if(model.players.begin(), model.players.end(),
                                    [&](const Player& player) { return player.id == id; });
    return found == model.players.end() ? nullptr : &*found;
}

void read_players(Turn& turn) {
    Model& model = turn.model;
    auto players = turn.world.records.players();
    if (!players)
        return toast_error(turn, players.error());
    model.players = std::move(players).value();
    if (player_of(model, model.current) != nullptr)
        return;
    const PlayerId last{model.settings.player};
    if (player_of(model, last) != nullptr)
        model.current = last;
    else
        model.current = model.players.empty() ? PlayerId{} : model.players.front().id;
}

std::set<std::string> seen_by_all(const Model& model, const std::vector<PlayerId>& players) {
    std::set<std::string> seen;
    bool first = true;
    for (const PlayerId id : players) {
        const Player* player = player_of(model, id);
        if (player == nullptr)
            return {};
        if (std::exchange(first, false))
            seen = player->seen_films;
        else
            std::erase_if(
                seen, [&](const std::string& film) { return !player->seen_films.contains(film); });
    }
    return seen;
}

void mark_seen(Turn& turn, const std::vector<PlayerId>& players, const std::string& film,
               bool seen) {
    for (Player& player : turn.model.players) {
        if (std::find(players.begin(), players.end(), player.id) == players.end())
            continue;
        if (seen)
            player.seen_films.insert(film);
        else
            player.seen_films.erase(film);
    }
    turn.effect(MarkSeen{players, film, seen});
}

void handle(Turn& turn, const FirstRunName& intent) {
    if (turn.model.screen == Screen::FirstRun)
        keep_first_run(turn.model, intent.name, intent.colour);
}

void handle(Turn& turn, const FirstRunNext& intent) {
    if (turn.model.screen != Screen::FirstRun)
        return;
    keep_first_run(turn.model, intent.name, intent.colour);
    turn.model.first_run.step = 2;
    ++turn.model.visit;
}

void handle(Turn& turn, const FirstRunBack&) {
    if (turn.model.screen != Screen::FirstRun || turn.model.first_run.step == 1)
        return;
    turn.model.first_run.step = 1;
    ++turn.model.visit;
}

void handle(Turn& turn, const FirstRunFinish& intent) {
    finish_first_run(turn, intent.seen_film);
}

void handle(Turn& turn, const FirstRunSkip&) {
    finish_first_run(turn, false);
}

void handle(Turn& turn, const OpenPlayers&) {
    Model& model = turn.model;
    if (model.play)
        return toast(turn, ToastKind::Info, "Players change when this round is over or left.");
    model.player_menu = !model.player_menu;
}

void handle(Turn& turn, const AskAddPlayer&) {
    Model& model = turn.model;
    if (model.play)
        return;
    DialogView view;
    view.icon = "user";
    view.title = "Who else plays?";
    view.text = "A name for the tickets and the standings. It stays on this computer.";
    view.safe = "Not now";
    view.act = "Add player";
    view.dangerous = false;
    view.name_form = true;
    view.colour = free_colour(model.players);
    model.player_menu = false;
    model.asking = Asking{std::move(view), AskName{}};
}

void handle(Turn& turn, const AddPlayer& intent) {
    Model& model = turn.model;
    if (model.play)
        return;
    std::string name = clean_name(intent.name);
    if (name.empty())
        name = stand_in_name(model.players);
    if (!model.notice.empty()) // the name before it may still be waiting, unknown to us
        return toast(turn, ToastKind::Warning,
                     "A new player can be added when the disk takes rows again.");
    if (const Player* bearer = bearer_of(model.players, name))
        return toast(turn, ToastKind::Warning,
                     bearer->name + " already plays here. Choose another name.");
    model.asking.reset();
    model.player_menu = false;
    model.setup.seat_wanted = model.screen == Screen::Setup;
    turn.effect(AddPlayerRow{name, clamped_colour(intent.colour), false, {}});
}

void handle(Turn& turn, const ChoosePlayer& intent) {
    Model& model = turn.model;
    model.player_menu = false;
    if (model.play || player_of(model, intent.player) == nullptr)
        return;
    choose(turn, intent.player);
    read_again(turn);
}

void handle(Turn& turn, const PlayersChanged& intent) {
    Model& model = turn.model;
    read_players(turn);
    const bool known = player_of(model, intent.current) != nullptr;
    if (known && std::exchange(model.setup.seat_wanted, false) && model.screen == Screen::Setup)
        return add_seat(turn, intent.current);
    if (known && !model.play)
        choose(turn, intent.current);
    read_again(turn);
}

} // namespace epilogue

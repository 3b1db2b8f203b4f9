#include "model/update.h"

#include "model/turn.h"

namespace epilogue {

namespace {

void first_screen(Turn& turn) {
    Model& model = turn.model;
    if (model.mended)
        return show(turn, Screen::Trouble);
    if (model.players.empty())
        return show(turn, Screen::FirstRun);
    go_home(turn);
}

} // namespace

Result<Started> start_model(const World& world, const Now& now, std::optional<Mended> mended) {
    const auto rows = world.records.settings();
    if (!rows)
        return rows.error();
    const auto players = world.records.players();
    if (!players)
        return players.error();

    Started started;
    started.model.settings = read_settings(rows.value());
    started.model.mended = std::move(mended);
    Turn turn{started.model, world, now};
    read_players(turn);
    first_screen(turn);
    started.effects = std::move(turn.effects);
    return started;
}

} // namespace epilogue

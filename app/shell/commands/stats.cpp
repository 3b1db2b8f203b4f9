#include "shell/commands/command.h"
#include "shell/commands/figures.h"
#include "shell/player_data.h"

#include "base/text.h"

#include <ostream>

namespace epilogue {

namespace {

struct Row {
    Player player;
    Figures figures;
};

Result<std::vector<Row>> rows_of(const PlayerStore& store, const Date& today) {
    auto players = store.players();
    if (!players)
        return players.error();
    std::vector<Row> rows;
    for (Player& player : players.value()) {
        const auto answers = store.answers(player.id);
        if (!answers)
            return answers.error();
        const auto results = store.results(player.id);
        if (!results)
            return results.error();
        Figures figures = figures_of(answers.value(), results.value(), today);
        rows.push_back({std::move(player), std::move(figures)});
    }
    return rows;
}

Json json_of(const Share& share) {
    return {{"right", share.right}, {"asked", share.asked}};
}

Json json_of(const Row& row) {
    const Figures& figures = row.figures;
    Json categories = Json::array();
    for (const auto& [category, share] : figures.by_category)
        categories.push_back(
            {{"category", category}, {"right", share.right}, {"asked", share.asked}});
    Json difficulties = Json::array();
    for (const auto& [difficulty, share] : figures.by_difficulty)
        difficulties.push_back(
            {{"difficulty", difficulty}, {"right", share.right}, {"asked", share.asked}});
    Json bests = Json::array();
    for (const auto& [round, best] : figures.bests)
        bests.push_back({{"mode", round.first},
                         {"title", round.second},
                         {"points", best.points},
                         {"right", best.right},
                         {"asked", best.asked},
                         {"day", iso(best.day)}});
    return {{"name", row.player.name},
            {"rounds", figures.rounds},
            {"points", figures.points},
            {"answers", json_of(figures.all)},
            {"best_streak", figures.best_streak},
            {"days_played", figures.days_played},
            {"day_streak", figures.day_streak},
            {"by_category", std::move(categories)},
            {"by_difficulty", std::move(difficulties)},
            {"bests", std::move(bests)}};
}

std::string text_of(const Share& share) {
    return grouped(share.right) + " of " + grouped(share.asked) + " right";
}

void print_row(std::ostream& out, const Row& row) {
    const Figures& figures = row.figures;
    out << row.player.name << ": " << count_of(figures.rounds, "round", "rounds") << ", "
        << count_of(figures.points, "point", "points") << ", " << text_of(figures.all)
        << ", best streak " << figures.best_streak << ", "
        << count_of(figures.days_played, "day", "days") << " played, "
        << count_of(figures.day_streak, "day", "days") << " in a row.\n";
    for (const auto& [category, share] : figures.by_category)
        out << "  " << (category.empty() ? "no category" : category) << ": " << text_of(share)
            << "\n";
    for (const auto& [difficulty, share] : figures.by_difficulty)
        out << "  difficulty " << difficulty << ": " << text_of(share) << "\n";
    for (const auto& [round, best] : figures.bests)
        out << "  best of " << round.second << " (" << round.first
            << "): " << count_of(best.points, "point", "points") << ", " << best.right << " of "
            << best.asked << " right, " << in_words_short(best.day) << "\n";
}

int show_stats(const Desk& desk) {
    const auto store = open_players(desk.paths, desk.now);
    if (!store)
        return failed(desk, store.error());
    const auto rows = rows_of(store.value(), desk.now.today);
    if (!rows)
        return failed(desk, rows.error());
    if (desk.json) {
        Json list = Json::array();
        for (const Row& row : rows.value())
            list.push_back(json_of(row));
        print(desk, list);
        return exit_done;
    }
    for (const Row& row : rows.value())
        print_row(desk.out, row);
    if (rows.value().empty())
        desk.out << "Play one round and the curve begins.\n";
    return exit_done;
}

} // namespace

void add_stats(CLI::App& app, Work& work) {
    app.add_subcommand("stats", "Figures of each player, computed from what was played")
        ->callback([&work] { work = show_stats; });
}

} // namespace epilogue

// The grid workshop and the list of house rulings.
#include "model/views.h"

#include "base/text.h"
#include "model/grid_words.h"
#include "model/saved_boards.h"

#include <algorithm>

namespace epilogue {

namespace {

using Level = WorkshopView::Level;
using Proof = WorkshopView::Proof;

WorkshopView::Side side_view(const std::optional<Criterion>& criterion, bool edited) {
    WorkshopView::Side side;
    if (criterion)
        side.criterion = view_of_criterion(*criterion);
    side.edited = edited;
    return side;
}

WorkshopView::Count count_view(const std::optional<int>& count) {
    WorkshopView::Count view;
    view.level = level_of(count);
    if (!count)
        return view;
    view.count = grouped(*count);
    switch (view.level) {
    case Level::None:
        view.word = "films, none";
        break;
    case Level::Forced:
        view.word = "film, forced";
        break;
    case Level::Few:
        view.word = "films, few";
        break;
    case Level::Fair:
        view.word = "films, fair";
        break;
    default:
        view.word = "films, many";
    }
    return view;
}

void add_proof(WorkshopView& view, const Workbench& bench) {
    if (bench.proved) {
        view.proof = Proof::Proved;
        view.proof_title = "Proved: 9 different films can fill it";
        view.proof_lines = bench.warnings;
        return;
    }
    if (bench.whole) {
        view.proof = Proof::NotFillable;
        view.proof_title = "Not fillable";
        view.proof_lines = {bench.why_not};
        return;
    }
    view.proof_title = "Six criteria make a board";
    view.proof_lines = {bench.why_not.empty() ? "Choose the sides that are still empty."
                                              : bench.why_not};
}

std::string name_of_board(const Board& board) {
    std::vector<std::string> names;
    for (const auto& side : {board.rows, board.columns})
        for (const Criterion& criterion : side)
            names.push_back(short_label_of(criterion));
    return join(names, ", ");
}

} // namespace

WorkshopView workshop_view(const Model& model) {
    const Workshop& state = model.workshop;
    const auto boards = saved_boards(model.settings.boards);
    WorkshopView view;
    for (std::size_t i = 0; i < 3; ++i) {
        const int side = static_cast<int>(i);
        view.rows.at(i) = side_view(state.draft.rows.at(i), state.side == side);
        view.columns.at(i) = side_view(state.draft.columns.at(i), state.side == side + 3);
    }
    for (std::size_t cell = 0; cell < view.counts.size(); ++cell)
        view.counts.at(cell) = count_view(state.bench.counts.at(cell));
    add_proof(view, state.bench);
    view.code = state.code;
    view.can_play = state.bench.proved;
    const auto board = whole(state.draft);
    view.saved = board && is_saved(boards, *board);
    view.aside = view.saved ? "A board of your own, saved" : "A board of your own, unsaved";
    view.choice = state.choice;
    for (const SavedBoard& saved : boards)
        view.saved_boards.push_back(
            {name_of_board(saved.board), "saved " + in_words_short(saved.day)});
    view.code_error = state.code_error;
    return view;
}

RulingsView rulings_view(const Model& model, const Date& today) {
    RulingsView view;
    int in_force = 0;
    for (const Ruling& ruling : model.rulings) {
        const auto criterion = decode_criterion(ruling.criterion);
        std::string day = in_words_short(ruling.day);
        const std::string year = " " + std::to_string(ruling.day.year);
        if (ruling.day.year == today.year && day.ends_with(year))
            day.resize(day.size() - year.size());
        view.rows.push_back({day, ruling.film_title, std::to_string(ruling.film_year),
                             criterion ? sentence_of(criterion.value()) : ruling.criterion,
                             reason_in_words(ruling.reason), ruling.player_name,
                             count_of(ruling.rounds, "grid", "grids"), ruling.in_force});
        in_force += ruling.in_force ? 1 : 0;
    }
    if (view.rows.empty())
        view.nothing = "No rulings yet. After a miss, Overrule counts it for your house.";
    else
        view.summary =
            std::to_string(view.rows.size()) + " kept, " + std::to_string(in_force) + " in force";
    return view;
}

} // namespace epilogue

#include "model/grid_standing.h"

#include <algorithm>

namespace epilogue {

namespace {

bool in_force(const Model& model, const std::string& film, const Criterion& criterion) {
    const std::string text = encode(criterion);
    return std::any_of(model.rulings.begin(), model.rulings.end(), [&](const Ruling& ruling) {
        return ruling.in_force && ruling.film == film && ruling.criterion == text;
    });
}

bool lapsed(const Model& model, const GridPlay& play, const Grid::Try& one) {
    if (!play.ended || !by_ruling(one))
        return false;
    const auto owed = failed_criteria(play.round.puzzle.board, one.guess);
    return !std::all_of(owed.begin(), owed.end(), [&](const Criterion& criterion) {
        return in_force(model, one.guess.film.id, criterion);
    });
}

} // namespace

Grid::State grid_standing(const Model& model, const GridPlay& play) {
    Grid::State state = play.round.state;
    for (Grid::Try& one : state.tries) {
        if (!lapsed(model, play, one))
            continue;
        one.verdict = Grid::Judgement::Missed;
        one.guess.row.house = one.guess.column.house = false;
        one.rarity = 0;
        state.filled.at(static_cast<std::size_t>(one.guess.cell)).reset();
    }
    return state;
}

int lapsed_rulings(const Model& model, const GridPlay& play) {
    const auto& tries = play.round.state.tries;
    return static_cast<int>(std::count_if(tries.begin(), tries.end(), [&](const Grid::Try& one) {
        return lapsed(model, play, one);
    }));
}

} // namespace epilogue

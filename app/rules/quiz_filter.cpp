// What may be drawn for these settings.
#include "rules/quiz.h"

#include <tuple>
#include <utility>

namespace epilogue {

namespace {

std::pair<int, int> difficulties(Level level) {
    switch (level) {
    case Level::Easy:
        return {1, 2};
    case Level::Medium:
        return {2, 4};
    case Level::Hard:
        return {4, 5};
    case Level::Mixed:
        break;
    }
    return {1, 5};
}

} // namespace

PoolFilter filter_of(const Quiz::Params& params) {
    PoolFilter filter;
    filter.players = params.players;
    if (params.mode == Mode::Rehearsal) { // what was asked once may be asked again
        filter.spoilers = true;
        return filter;
    }
    filter.packs = params.packs;
    filter.categories = params.categories;
    filter.spoilers = params.spoilers;
    filter.seen_films = params.seen_films;
    if (params.mode != Mode::FiveSeasons)
        std::tie(filter.min_difficulty, filter.max_difficulty) = difficulties(params.level);
    return filter;
}

} // namespace epilogue

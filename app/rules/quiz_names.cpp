#include "rules/quiz.h"

#include <array>

namespace epilogue {

namespace {

constexpr std::array<Mode, 6> modes = {Mode::FiveSeasons, Mode::Classic, Mode::Sprint,
                                       Mode::SuddenDeath, Mode::Endless, Mode::Rehearsal};
constexpr std::array<Level, 4> levels = {Level::Easy, Level::Medium, Level::Hard, Level::Mixed};

template <class Names, class Item = typename Names::value_type>
std::optional<Item> named(const Names& items, std::string_view name) {
    for (const Item item : items)
        if (name_of(item) == name)
            return item;
    return std::nullopt;
}

} // namespace

std::string_view name_of(Mode mode) {
    switch (mode) {
    case Mode::FiveSeasons:
        return "five_seasons";
    case Mode::Classic:
        return "classic";
    case Mode::Sprint:
        return "sprint";
    case Mode::SuddenDeath:
        return "sudden_death";
    case Mode::Endless:
        return "endless";
    case Mode::Rehearsal:
        return "rehearsal";
    }
    return "classic";
}

std::string_view name_of(Level level) {
    switch (level) {
    case Level::Easy:
        return "easy";
    case Level::Medium:
        return "medium";
    case Level::Hard:
        return "hard";
    case Level::Mixed:
        return "mixed";
    }
    return "mixed";
}

std::optional<Mode> mode_named(std::string_view name) {
    return named(modes, name);
}

std::optional<Level> level_named(std::string_view name) {
    return named(levels, name);
}

} // namespace epilogue

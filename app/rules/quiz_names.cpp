#include "rules/quiz.h"

namespace epilogue {

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

} // namespace epilogue

#include "model/words.h"

#include "base/text.h"
#include "model/model.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace epilogue {

namespace {

constexpr double grouped_from = 10'000; // below, a figure may be a year
constexpr std::array<const char*, stage_count> stage_names = {"Winter", "Spring", "Summer", "Fall",
                                                              "Winter"};

std::string part_word(int of) {
    constexpr std::array<const char*, 13> words = {
        "",        "",       "half",  "third", "quarter",  "fifth",  "sixth",
        "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"};
    return of > 1 && of < static_cast<int>(words.size()) ? words.at(static_cast<std::size_t>(of))
                                                         : "";
}

std::string initial_of(std::string_view name) {
    if (name.empty())
        return "?";
    std::string letter;
    append_code_point(letter, next_code_point(name).value_or(U'?'));
    return upper(letter);
}

} // namespace

std::string capital(std::string text) {
    if (text.empty())
        return text;
    std::string_view rest = text;
    std::string first;
    append_code_point(first, next_code_point(rest).value_or(U'?'));
    return upper(first) + std::string(rest);
}

std::string sentence(const Error& error) {
    std::string text = capital(std::string(trim(error.message)));
    if (!text.empty() && text.back() != '.' && text.back() != '?')
        text += '.';
    return text;
}

PlayerMark mark_of(const Player& player) {
    return {player.id, player.name, initial_of(player.name), player.colour};
}

PlayerMark mark_of(const Model& model, PlayerId id) {
    const auto found = std::find_if(model.players.begin(), model.players.end(),
                                    [&](const Player& player) { return player.id == id; });
    return found == model.players.end() ? PlayerMark{id, "Someone", "?", 0} : mark_of(*found);
}

std::string difficulty_word(int difficulty) {
    return difficulty <= 2 ? "easy" : difficulty == 3 ? "medium" : "hard";
}

std::string points_of(int points) {
    return count_of(points, "point", "points");
}

std::string players_in_words(int count) {
    return count_of(count, "player", "players");
}

std::string fraction_word(int parts, int of) {
    for (int divisor = std::min(parts, of); divisor > 1; --divisor)
        if (parts % divisor == 0 && of % divisor == 0)
            return fraction_word(parts / divisor, of / divisor);
    const std::string part = part_word(of);
    if (parts == 1 && of == 2)
        return "half";
    if (parts < 1 || parts >= of || part.empty())
        return std::to_string(parts) + " of " + std::to_string(of);
    return number_word(parts) + " " + part + (parts == 1 ? "" : "s");
}

int seconds_left(int left_ms) {
    return (std::max(0, left_ms) + 999) / 1000;
}

std::string time_left(int left_ms, int total_ms) {
    return std::to_string(seconds_left(left_ms)) + " of " + std::to_string(seconds_left(total_ms)) +
           " s left";
}

std::string figure(double value) {
    const bool whole = std::floor(value) == value && std::fabs(value) < 1e15;
    return whole && std::fabs(value) >= grouped_from ? grouped(static_cast<std::int64_t>(value))
                                                     : plain_number(value);
}

// Units are written in the plural; of one thing the last word loses its s. "million dollars" keeps
// it: that is no count of dollars.
std::string amount(double value, const std::string& unit) {
    if (unit.empty())
        return figure(value);
    const bool one = std::fabs(value) == 1 && unit.ends_with('s') && !unit.starts_with("million") &&
                     !unit.starts_with("billion");
    return figure(value) + " " + (one ? unit.substr(0, unit.size() - 1) : unit);
}

std::string stage_name(int stage) {
    return stage_names.at(static_cast<std::size_t>(stage));
}

std::string stage_aside(int stage) {
    return stage == stage_count - 1 ? "five years later" : "";
}

std::string stage_in_words(int stage) {
    return stage == stage_count - 1 ? stage_aside(stage) : stage_name(stage);
}

} // namespace epilogue

#include "text/read_grid.h"

#include "base/text.h"

#include <array>
#include <utility>
#include <vector>

namespace epilogue::terminal {

namespace {

constexpr std::string_view between = " \t:,"; // no full stop: a title or a path may begin with it

// The names of a kind, the longest first where one begins another; the first one is told.
struct KindNames {
    CriterionKind kind;
    std::array<std::string_view, 4> names;
};

constexpr std::array<KindNames, 11> kinds = {{
    {CriterionKind::TwoPeople, {"two people", "pair", "two", ""}},
    {CriterionKind::Person, {"person", "cast", "actor", "actress"}},
    {CriterionKind::Director, {"director", "directed by", "", ""}},
    {CriterionKind::Years, {"years", "year", "decade", ""}},
    {CriterionKind::Genre, {"genre", "", "", ""}},
    {CriterionKind::Award, {"award", "awards", "oscar", ""}},
    {CriterionKind::Title, {"title", "", "", ""}},
    {CriterionKind::Gross, {"gross", "us gross", "", ""}},
    {CriterionKind::Minutes, {"running time", "minutes", "", ""}},
    {CriterionKind::Language, {"language", "", "", ""}},
    {CriterionKind::Distributor, {"distributor", "studio", "", ""}},
}};

std::string_view without_lead(std::string_view text) {
    const auto first = text.find_first_not_of(between);
    return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

bool takes_letter(std::string_view& text, char letter) {
    if (text.empty() || (text.front() != letter && text.front() != letter - 'a' + 'A'))
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<int> takes_digit(std::string_view& text) {
    if (text.empty() || text.front() < '0' || text.front() > '9')
        return std::nullopt;
    const int digit = text.front() - '0';
    text.remove_prefix(1);
    return digit;
}

bool ends_here(std::string_view text) {
    return text.empty() || between.find(text.front()) != std::string_view::npos;
}

// What follows a name at the front of a text, spelled in any case; nothing when it is not there.
std::optional<std::string_view> after_name(std::string_view text, std::string_view name) {
    if (text.size() < name.size() || lower(text.substr(0, name.size())) != name ||
        !ends_here(text.substr(name.size())))
        return std::nullopt;
    return without_lead(text.substr(name.size()));
}

} // namespace

std::optional<CellLine> read_cell_line(std::string_view typed) {
    if (!takes_letter(typed, 'r'))
        return std::nullopt;
    const auto row = takes_digit(typed);
    if (typed.starts_with(' '))
        typed.remove_prefix(1);
    if (!row || !takes_letter(typed, 'c'))
        return std::nullopt;
    const auto column = takes_digit(typed);
    if (!column || !ends_here(typed))
        return std::nullopt;
    CellLine line;
    line.film = without_lead(typed);
    if (*row >= 1 && *row <= 3 && *column >= 1 && *column <= 3)
        line.cell = (*row - 1) * 3 + *column - 1;
    return line;
}

std::optional<SideLine> read_side_line(std::string_view typed) {
    constexpr std::array<std::pair<std::string_view, int>, 3> sides = {
        {{"row", 0}, {"column", 3}, {"col", 3}}};
    for (const auto& [name, first] : sides) {
        const auto rest = after_name(typed, name);
        if (!rest)
            continue;
        std::string_view left = *rest;
        const auto number = takes_digit(left);
        if (!number || !ends_here(left))
            return SideLine{};
        SideLine line;
        line.rest = without_lead(left);
        if (*number >= 1 && *number <= 3)
            line.side = first + *number - 1;
        return line;
    }
    return std::nullopt;
}

std::string side_name(int side) {
    return side < 3 ? "row " + std::to_string(side + 1) : "column " + std::to_string(side - 2);
}

std::optional<KindLine> read_kind_line(std::string_view typed) {
    for (const auto& [kind, names] : kinds)
        for (const std::string_view name : names)
            if (const auto rest = name.empty() ? std::nullopt : after_name(typed, name))
                return KindLine{kind, *rest};
    return std::nullopt;
}

std::string kind_words() {
    std::vector<std::string> words;
    for (const auto& [kind, names] : kinds)
        words.emplace_back(names.front());
    return listed(words);
}

std::optional<std::string_view> after_word(std::string_view typed, std::string_view word) {
    const auto rest = after_name(typed, word);
    return rest && !rest->empty() ? rest : std::nullopt;
}

} // namespace epilogue::terminal

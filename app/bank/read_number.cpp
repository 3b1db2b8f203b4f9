#include "bank/answer.h"

#include "base/text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace epilogue {

namespace {

struct Scale {
    std::string_view word;
    double factor;
};

constexpr std::array<Scale, 4> scales = {
    {{"hundred", 1e2}, {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}}};

bool digit(char c) {
    return c >= '0' && c <= '9';
}

// "1,128" without its commas; nothing when they do not part thousands ("1,5", "12,34").
std::optional<std::string> without_commas(std::string_view figure) {
    const auto point = figure.find('.');
    const auto groups = split(figure.substr(0, point), ',');
    std::string plain(groups.front());
    if (groups.size() > 1 && (plain.empty() || plain.size() > 3))
        return std::nullopt;
    for (std::size_t i = 1; i < groups.size(); ++i) {
        if (groups[i].size() != 3)
            return std::nullopt;
        plain += groups[i];
    }
    if (point == std::string_view::npos)
        return plain;
    const std::string_view decimals = figure.substr(point + 1);
    if (decimals.find_first_of(".,") != std::string_view::npos)
        return std::nullopt;
    return plain + "." + std::string(decimals);
}

// The sign that stands right before the figure, and nothing but a space or a currency before it.
bool negative(std::string_view before) {
    for (const std::string_view minus : {"-", "\u2212", "\u2013"}) {
        if (!before.ends_with(minus))
            continue;
        before.remove_suffix(minus.size());
        return before.empty() || before.back() == ' ' || before.back() == '(';
    }
    return false;
}

double factor_after(std::string_view rest, std::string_view unit) {
    const auto words = split(trim(rest), ' ');
    for (const Scale& scale : scales)
        if (fold(words.front()) == scale.word && unit.find(scale.word) == std::string_view::npos)
            return scale.factor;
    return 1;
}

bool has_digit(std::string_view text) {
    for (const char32_t code : code_points(text))
        if (is_digit(code))
            return true;
    return false;
}

} // namespace

std::optional<double> read_number(std::string_view typed, std::string_view unit) {
    std::size_t start = 0;
    while (start < typed.size() && !digit(typed[start]))
        ++start;
    if (start == typed.size())
        return std::nullopt;
    if (start > 0 && typed[start - 1] == '.')
        --start;
    auto end = typed.find_first_not_of("0123456789.,", start);
    end = end == std::string_view::npos ? typed.size() : end;
    std::string_view figure = typed.substr(start, end - start);
    while (figure.back() == '.' || figure.back() == ',') // the end of a sentence
        figure.remove_suffix(1);

    const std::string_view rest = typed.substr(end);
    const auto plain = without_commas(figure);
    if (!plain || has_digit(rest))
        return std::nullopt;
    double value = 0;
    const auto [stop, error] = std::from_chars(plain->data(), plain->data() + plain->size(), value);
    if (error != std::errc{} || stop != plain->data() + plain->size())
        return std::nullopt;
    value *= factor_after(rest, unit);
    if (!std::isfinite(value))
        return std::nullopt;
    return negative(typed.substr(0, start)) ? -value : value;
}

} // namespace epilogue

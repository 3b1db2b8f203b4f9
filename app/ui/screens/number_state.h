// The figure that the player is typing: digits, a sign, a decimal point.
#pragma once

#include "rules/quiz.h"

#include <optional>
#include <string>

namespace epilogue {

inline constexpr std::size_t longest_figure = 13; // characters: a sign and twelve digits

struct NumberState {
    std::string text; // as typed

    // Leaves only what a figure may hold: digits, one sign in front, one point where decimals are
    // expected, not more than longest_figure characters. Commas and spaces of a pasted figure go.
    void clean(bool whole_numbers);
    // Adds to the figure; an empty one counts from 0. A figure that would not fit stays.
    void step(double by);
    std::optional<double> value() const;

    bool complete() const { return value().has_value(); }

    Given given() const; // 0 when there is no figure yet
};

} // namespace epilogue

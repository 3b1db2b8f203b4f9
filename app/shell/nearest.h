// "Did you mean": the known word nearest to one that is not known.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

// Nothing is suggested for what is longer: comparing it with everything known would take long.
inline constexpr std::size_t longest_guessed_at = 100; // code points

// Nothing when no word is near enough to be meant: one slip in three letters, at least one and at
// most two.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& known);

} // namespace epilogue

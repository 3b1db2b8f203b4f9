// "Did you mean": the known word nearest to one that is not known.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

// Nothing when no word is near enough to be meant: one slip in three letters, at least one.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& known);

} // namespace epilogue

// The names of a pack's fields: which there are, what a line with each looks like, and what is
// often written instead.
#pragma once

#include <string_view>
#include <vector>

namespace epilogue {

const std::vector<std::string_view>& pack_keys();
const std::vector<std::string_view>& default_keys();
const std::vector<std::string_view>& question_keys(); // of every kind

// A line to write for this field, such as: prompt = "...".
std::string_view example_of(std::string_view key);

// The known name that was probably meant; empty when none is near.
std::string_view nearest(std::string_view name, const std::vector<std::string_view>& known);

} // namespace epilogue

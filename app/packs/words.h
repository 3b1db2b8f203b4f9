// The words of a text as the pack doctor compares them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

// Folded, and without a plural or possessive s, so that "Oscar", "Oscars" and "Oscar's" agree.
std::vector<std::string> plain_words(std::string_view text);

// Says nothing of what a question is about: the, which, film, named.
bool is_stop_word(std::string_view word);

bool is_number_word(std::string_view word); // digits, or one to twenty, or hundred and the like

} // namespace epilogue

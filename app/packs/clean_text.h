// Text from a stranger's file, made fit to show: composed (NFC), without what cannot be seen but
// changes how text is read, ordered or compared.
#pragma once

#include <string>
#include <string_view>

namespace epilogue {

struct CleanText {
    std::string text;     // NFC, trimmed, line ends as \n
    int left_out = 0;     // characters that were dropped
    int line_breaks = 0;  // within the text
    int marks_on_one = 0; // the most combining marks on one character
};

// text: valid UTF-8. Drops control characters, marks that turn the direction of writing, soft
// hyphens, zero-width spaces and invisible tags; a joiner stays between two characters; a tab
// becomes a space. Cleaning twice is cleaning once.
CleanText clean(std::string_view text);

} // namespace epilogue

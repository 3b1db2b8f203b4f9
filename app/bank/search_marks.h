// Which bytes of a title somebody has typed, to show them.
#pragma once

#include "bank/search_query.h"
#include "bank/search_tiers.h"

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace epilogue {

using ByteRange = std::pair<std::size_t, std::size_t>; // the first, and past the last

// A folded title that still knows which bytes its letters come from.
struct MarkedName {
    struct Letter {
        char32_t code = 0;
        std::size_t first = 0; // bytes of the title
        std::size_t past = 0;
    };

    struct Word {
        std::size_t first = 0; // letters
        std::size_t past = 0;
    };

    std::vector<Letter> letters;
    std::vector<Word> words; // those of fold_with_article
};

MarkedName marked_name(std::string_view title);

// The bytes of a title that a sense found in that tier: in order, apart, never within a
// character. `article`: an article was typed before the words.
std::vector<ByteRange> typed_bytes(std::string_view title, const Sense& sense, Tier tier,
                                   bool article);

} // namespace epilogue

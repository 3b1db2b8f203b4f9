#include "bank/search_query.h"

#include "base/text.h"

#include <algorithm>
#include <optional>

namespace epilogue {

namespace {

constexpr std::size_t most_year_senses = 2;

// No longer than may be, and not cut within a character.
std::string_view capped(std::string_view typed) {
    if (typed.size() <= most_typed_bytes)
        return typed;
    std::size_t size = most_typed_bytes;
    while (size > 0 && (static_cast<unsigned char>(typed[size]) & 0xC0U) == 0x80U)
        --size;
    return typed.substr(0, size);
}

std::optional<int> year_of(std::string_view word) {
    constexpr std::size_t digits = 4;
    return word.size() == digits ? whole_number<int>(word) : std::nullopt;
}

} // namespace

std::string Sense::joined() const {
    return join(words, "");
}

bool is_article(std::string_view folded_word) {
    return folded_word == "the" || folded_word == "a" || folded_word == "an";
}

SearchQuery read_query(std::string_view typed) {
    const std::string folded = fold_with_article(capped(typed));
    if (folded.empty())
        return {};
    std::vector<std::string> words;
    for (const std::string_view word : split(folded, ' '))
        words.emplace_back(word);
    SearchQuery query;
    query.article = words.size() > 1 && is_article(words.front());
    if (query.article)
        words.erase(words.begin());
    words.resize(std::min(words.size(), most_typed_words));
    query.senses.push_back({words, 0});
    for (std::size_t i = 0; i < words.size() && query.senses.size() <= most_year_senses; ++i)
        if (const auto year = year_of(words[i]); year && *year > 0) {
            Sense sense{words, *year};
            sense.words.erase(sense.words.begin() + static_cast<std::ptrdiff_t>(i));
            query.senses.push_back(std::move(sense));
        }
    return query;
}

} // namespace epilogue

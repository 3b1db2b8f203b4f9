#include "bank/search_query.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace epilogue {

namespace {

constexpr std::size_t most_year_senses = 2;
constexpr std::size_t most_numbers = 2; // of a query, that are looked for written otherwise

// One number a line, in its ways to be written.
constexpr std::array<std::array<std::string_view, 3>, 20> numbers = {{
    {"1", "i", "one"},          {"2", "ii", "two"},          {"3", "iii", "three"},
    {"4", "iv", "four"},        {"5", "v", "five"},          {"6", "vi", "six"},
    {"7", "vii", "seven"},      {"8", "viii", "eight"},      {"9", "ix", "nine"},
    {"10", "x", "ten"},         {"11", "xi", "eleven"},      {"12", "xii", "twelve"},
    {"13", "xiii", "thirteen"}, {"14", "xiv", "fourteen"},   {"15", "xv", "fifteen"},
    {"16", "xvi", "sixteen"},   {"17", "xvii", "seventeen"}, {"18", "xviii", "eighteen"},
    {"19", "xix", "nineteen"},  {"20", "xx", "twenty"},
}};

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

// A letter alone is more often a letter.
std::vector<std::string_view> other_ways(std::string_view word) {
    if (word == "i" || word == "v" || word == "x")
        return {};
    for (const auto& ways : numbers) {
        if (std::find(ways.begin(), ways.end(), word) == ways.end())
            continue;
        std::vector<std::string_view> others(ways.begin(), ways.end());
        others.erase(std::find(others.begin(), others.end(), word));
        return others;
    }
    return {};
}

std::vector<Sense> with_other_numbers(const Sense& sense) {
    std::vector<Sense> senses;
    std::size_t found = 0;
    for (std::size_t i = 0; i < sense.words.size() && found < most_numbers; ++i) {
        const auto others = other_ways(sense.words[i]);
        for (const std::string_view way : others) {
            Sense other = sense;
            other.words[i] = way;
            other.other_number = i;
            senses.push_back(std::move(other));
        }
        found += others.empty() ? 0 : 1;
    }
    return senses;
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
    query.senses.push_back({words, 0, std::nullopt});
    for (std::size_t i = 0; i < words.size() && query.senses.size() <= most_year_senses; ++i)
        if (const auto year = year_of(words[i]); year && *year > 0) {
            Sense sense{words, *year, std::nullopt};
            sense.words.erase(sense.words.begin() + static_cast<std::ptrdiff_t>(i));
            query.senses.push_back(std::move(sense));
        }
    const std::size_t as_typed = query.senses.size();
    for (std::size_t i = 0; i < as_typed; ++i)
        for (Sense& sense : with_other_numbers(query.senses[i]))
            query.senses.push_back(std::move(sense));
    return query;
}

} // namespace epilogue

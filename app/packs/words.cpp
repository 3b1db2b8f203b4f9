#include "packs/words.h"

#include "base/text.h"

#include <algorithm>
#include <set>

namespace epilogue {

std::vector<std::string> plain_words(std::string_view text) {
    constexpr std::size_t shortest_plural = 4;
    std::vector<std::string> words;
    const std::string folded = fold(text);
    if (folded.empty())
        return words;
    for (std::string_view word : split(folded, ' ')) {
        if (word.size() >= shortest_plural && word.ends_with('s') && !word.ends_with("ss"))
            word.remove_suffix(1);
        words.emplace_back(word);
    }
    return words;
}

bool is_stop_word(std::string_view word) {
    // As plain_words leaves them: "was" stays, "does" loses its s.
    static const std::set<std::string_view> stop_words = {
        "about",   "after", "again",  "all",   "also",   "an",        "and",   "another", "any",
        "are",     "as",    "asked",  "at",    "be",     "become",    "been",  "before",  "being",
        "between", "both",  "but",    "by",    "call",   "called",    "came",  "can",     "come",
        "could",   "did",   "do",     "doe",   "down",   "during",    "each",  "earlier", "end",
        "even",    "ever",  "false",  "film",  "first",  "following", "for",   "from",    "gave",
        "get",     "give",  "given",  "go",    "goe",    "had",       "ha",    "has",     "have",
        "he",      "her",   "here",   "him",   "his",    "how",       "if",    "in",      "into",
        "it",      "its",   "itself", "just",  "last",   "later",     "like",  "made",    "make",
        "many",    "more",  "most",   "movie", "much",   "name",      "named", "never",   "next",
        "no",      "not",   "of",     "off",   "on",     "once",      "one",   "only",    "or",
        "other",   "out",   "over",   "own",   "part",   "people",    "play",  "played",  "put",
        "role",    "said",  "same",   "say",   "second", "see",       "she",   "so",      "some",
        "such",    "take",  "than",   "that",  "the",    "their",     "them",  "then",    "there",
        "these",   "they",  "this",   "those", "three",  "through",   "time",  "to",      "told",
        "too",     "took",  "true",   "two",   "under",  "until",     "up",    "us",      "was",
        "way",     "we",    "well",   "went",  "were",   "what",      "when",  "where",   "which",
        "while",   "who",   "whom",   "whose", "why",    "will",      "with",  "without", "work",
        "would",   "year",  "you",    "your",  "a",      "i",         "is"};
    return stop_words.count(word) > 0;
}

bool is_number_word(std::string_view word) {
    static const std::set<std::string_view> number_words = {
        "nil",      "zero",     "nought",   "one",      "two",     "three",     "four",
        "five",     "six",      "seven",    "eight",    "nine",    "ten",       "eleven",
        "twelve",   "thirteen", "fourteen", "fifteen",  "sixteen", "seventeen", "eighteen",
        "nineteen", "twenty",   "thirty",   "forty",    "fifty",   "sixty",     "seventy",
        "eighty",   "ninety",   "hundred",  "thousand", "million", "billion",   "dozen",
        "once",     "twice",    "half",     "quarter",  "and",     "minute",    "hour",
        "day",      "week",     "month",    "year",     "percent"};
    return number_words.count(word) > 0 ||
           std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace epilogue

// What a title is made of: words, first letter, numbers.
#include "bank/film_fit.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace epilogue {

namespace {

constexpr std::array cardinals = {
    "zero",      "two",      "three",    "four",    "five",     "six",      "seven",   "eight",
    "nine",      "ten",      "eleven",   "twelve",  "thirteen", "fourteen", "fifteen", "sixteen",
    "seventeen", "eighteen", "nineteen", "twenty",  "thirty",   "forty",    "fifty",   "sixty",
    "seventy",   "eighty",   "ninety",   "hundred", "thousand", "million",  "billion"};

// Places, and one, which is as often a pronoun.
constexpr std::array counted_words = {
    "one",       "first",     "second",    "third",      "fourth",   "fifth",   "sixth",
    "seventh",   "eighth",    "ninth",     "tenth",      "eleventh", "twelfth", "thirteenth",
    "fifteenth", "twentieth", "hundredth", "thousandth", "millionth"};

constexpr std::array unclear_words = {"dozen", "dozens"};

// What a Roman numeral of one letter stands after.
constexpr std::array parts = {"part", "vol", "volume", "episode", "chapter", "book", "act"};

constexpr std::array romans = {"II",  "III",  "IV",  "VI", "VII", "VIII", "IX",    "XI",
                               "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX"};

template <class List> bool among(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool in_word(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 || (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') ||
           (code >= 'a' && code <= 'z') || byte == '\'';
}

struct Word {
    std::string_view text;
    bool ends = false; // the title, or a part of it, ends here
};

// Runs of letters, figures and apostrophes.
std::vector<Word> plain_words(std::string_view title) {
    std::vector<Word> words;
    std::size_t at = 0;
    while (at < title.size()) {
        if (!in_word(title[at])) {
            if (!words.empty() && (title[at] == ':' || title[at] == '-'))
                words.back().ends = true;
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < title.size() && in_word(title[end]))
            ++end;
        words.push_back({title.substr(at, end - at), end == title.size()});
        at = end;
    }
    return words;
}

NumberIn roman_letter(const Word& word, const std::string& before) {
    if (among(parts, before))
        return NumberIn::Counted;
    if (before.empty() || !word.ends || word.text == "I")
        return NumberIn::None;
    return word.text == "V" ? NumberIn::Counted : NumberIn::Unclear;
}

NumberIn number_in_word(const Word& word, const std::string& before) {
    if (std::any_of(word.text.begin(), word.text.end(),
                    [](char byte) { return byte >= '0' && byte <= '9'; }))
        return NumberIn::Plainly;
    if (word.text == "I" || word.text == "V" || word.text == "X")
        return roman_letter(word, before);
    if (among(romans, word.text))
        return NumberIn::Counted;
    const std::string small = lower(word.text);
    if (among(cardinals, small))
        return NumberIn::Plainly;
    if (among(counted_words, small))
        return NumberIn::Counted;
    return among(unclear_words, small) ? NumberIn::Unclear : NumberIn::None;
}

} // namespace

int words_in_title(const std::string& title) {
    int words = 0;
    for (const std::string_view piece : split(title, ' '))
        if (piece == "&" || std::any_of(piece.begin(), piece.end(), in_word))
            ++words;
    return words;
}

char first_letter(const std::string& title) {
    const std::string folded = fold(title);
    if (folded.empty())
        return 0;
    const char first = folded.front();
    return first >= 'a' && first <= 'z' ? static_cast<char>(first - 'a' + 'A') : '\0';
}

NumberIn number_in_title(const std::string& title) {
    NumberIn found = NumberIn::None;
    std::string before;
    for (const Word& word : plain_words(title)) {
        found = std::max(found, number_in_word(word, before));
        before = lower(word.text);
    }
    return found;
}

} // namespace epilogue

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
    "one",        "first",      "second",     "third",     "fourth",     "fifth",
    "sixth",      "seventh",    "eighth",     "ninth",     "tenth",      "eleventh",
    "twelfth",    "thirteenth", "fourteenth", "fifteenth", "sixteenth",  "seventeenth",
    "eighteenth", "nineteenth", "twentieth",  "hundredth", "thousandth", "millionth"};

constexpr std::array unclear_words = {"dozen",    "dozens",    "hundreds", "thousands", "millions",
                                      "billions", "twenties",  "thirties", "forties",   "fifties",
                                      "sixties",  "seventies", "eighties", "nineties"};

// What a Roman numeral of one letter stands after.
constexpr std::array parts = {"part", "vol", "volume", "episode", "chapter", "book", "act"};

constexpr std::array romans = {"II",  "III",  "IV",  "VI", "VII", "VIII", "IX",    "XI",
                               "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX"};

template <class List> bool among(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

// Dashes, dots and marks beyond ASCII stand between words as those of ASCII do.
bool in_word(char32_t code) {
    constexpr char32_t first_beyond = 0x80;
    if (code >= first_beyond)
        return !(code >= 0x2010 && code <= 0x2027 && code != 0x2019) && code != 0xA0 &&
               code != 0xA1 && code != 0xAB && code != 0xB7 && code != 0xBB && code != 0xBF;
    return (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') ||
           (code >= 'a' && code <= 'z') || code == '\'';
}

// The halves and the raised figures of Unicode, as in 9\u00BD Weeks and Alien\u00B3.
bool small_figure(char32_t code) {
    return code == 0xB2 || code == 0xB3 || code == 0xB9 || (code >= 0xBC && code <= 0xBE) ||
           (code >= 0x2070 && code <= 0x2089) || (code >= 0x2150 && code <= 0x215E);
}

bool has_small_figure(std::string_view word) {
    const std::u32string codes = code_points(word);
    return std::any_of(codes.begin(), codes.end(), small_figure);
}

struct Word {
    std::string_view text;
    bool ends = false; // the title, or a part of it, ends here
};

// Runs of letters, figures and apostrophes.
std::vector<Word> plain_words(std::string_view title) {
    constexpr char32_t en_dash = 0x2013;
    constexpr char32_t em_dash = 0x2014;
    std::vector<Word> words;
    bool within = false;
    std::size_t from = 0;
    for (std::string_view left = title; !left.empty();) {
        const std::size_t at = title.size() - left.size();
        const char32_t code = next_code_point(left).value_or(U' ');
        const std::size_t end = title.size() - left.size();
        if (!in_word(code)) {
            const bool dash = code == '-' || code == en_dash || code == em_dash;
            if (!words.empty() && (code == ':' || (dash && !within))) // A-X-L is one word
                words.back().ends = true;
            within = false;
            continue;
        }
        if (!within) {
            from = at;
            words.emplace_back();
        }
        within = true;
        words.back() = {title.substr(from, end - from), end == title.size()};
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
    if (has_small_figure(word.text))
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
    for (const std::string_view piece : split(title, ' ')) {
        const std::u32string codes = code_points(piece);
        words += piece == "&" || std::any_of(codes.begin(), codes.end(), in_word) ? 1 : 0;
    }
    return words;
}

char first_letter(const std::string& title) {
    // An article is a word of its own: A-X-L begins with A.
    const std::string head = lower(title.substr(0, title.find(' ')));
    const bool article = head == "the" || head == "a" || head == "an";
    const std::string folded = article ? fold(title) : fold_with_article(title);
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

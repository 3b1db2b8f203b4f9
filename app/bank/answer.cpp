#include "bank/answer.h"

#include "base/check.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace epilogue {

namespace {

// Up to this many letters nothing is close: "Up" and "Us" are two films.
constexpr std::size_t too_short_for_close = 2;

// A folded text cut at what no slip may touch: digits, and the roman numerals of sequels.
// parts.size() == fixed.size() + 1.
struct Anchored {
    std::vector<std::u32string> parts = {{}}; // letters between, without spaces
    std::vector<std::u32string> fixed;
    std::size_t letters = 0; // of the whole, without spaces
};

// Sequels seldom pass XXXIX, and leaving L, C, D and M out keeps words such as "mix" words.
bool is_sequel_numeral(std::u32string_view word) {
    constexpr std::array<std::u32string_view, 10> ones = {U"",  U"i",  U"ii",  U"iii",  U"iv",
                                                          U"v", U"vi", U"vii", U"viii", U"ix"};
    std::size_t tens = 0;
    while (tens < word.size() && tens < 3 && word[tens] == U'x')
        ++tens;
    const std::u32string_view rest = word.substr(tens);
    return !word.empty() && std::find(ones.begin(), ones.end(), rest) != ones.end();
}

// A numeral of one letter counts at the end only ("Malcolm X", "Rocky V"), and none at the
// beginning ("I, Tonya"): elsewhere an "i" is more likely an "in" with a slip.
bool is_fixed_numeral(const std::u32string& word, bool first, bool last) {
    return !first && (last || word.size() > 1) && is_sequel_numeral(word);
}

void add_word(Anchored& out, const std::u32string& word, bool first, bool last) {
    out.letters += word.size();
    if (is_fixed_numeral(word, first, last)) {
        out.fixed.push_back(word);
        out.parts.emplace_back();
        return;
    }
    bool in_digits = false;
    for (const char32_t code : word) {
        if (!is_digit(code)) {
            out.parts.back() += code;
            in_digits = false;
        } else if (in_digits) {
            out.fixed.back() += code;
        } else {
            out.fixed.emplace_back(1, code);
            out.parts.emplace_back();
            in_digits = true;
        }
    }
}

Anchored anchored(std::string_view folded) {
    Anchored out;
    const auto words = split(folded, ' ');
    for (std::size_t i = 0; i < words.size(); ++i)
        add_word(out, code_points(words[i]), i == 0, i + 1 == words.size());
    return out;
}

std::string without_spaces(std::string text) {
    std::erase(text, ' ');
    return text;
}

int distance(std::u32string_view a, std::u32string_view b, int limit) {
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t shorter = std::min(a.size(), b.size());
    if (longer - shorter > static_cast<std::size_t>(limit))
        return limit + 1;
    std::vector<int> before(b.size() + 1); // row i - 2
    std::vector<int> above(b.size() + 1);  // row i - 1
    std::vector<int> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::swap(before, above);
        std::swap(above, row);
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int changed = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({changed, above[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > limit)
            return limit + 1;
    }
    return std::min(row[b.size()], limit + 1);
}

// Slips between two texts; limit + 1 when there are more, or when what is fixed differs.
int slips(const Anchored& typed, const Anchored& known, int limit) {
    if (typed.fixed != known.fixed)
        return limit + 1;
    int sum = 0;
    for (std::size_t i = 0; i < known.parts.size() && sum <= limit; ++i)
        sum += distance(typed.parts[i], known.parts[i], limit - sum);
    return std::min(sum, limit + 1);
}

struct Folded {
    explicit Folded(std::string_view text)
        : plain(fold(text)), solid(without_spaces(plain)),
          solid_with_article(without_spaces(fold_with_article(text))) {}

    std::string plain;
    std::string solid;              // "lalaland"
    std::string solid_with_article; // "thelighthouse"
};

// Equal but for what folding forgives. A title of signs only ("$") folds to nothing: its signs
// must agree.
bool same_answer(std::string_view typed, const Folded& folded, std::string_view known) {
    const Folded other(known);
    if (other.solid.empty())
        return trim(typed) == trim(known);
    return folded.solid == other.solid || folded.solid_with_article == other.solid_with_article;
}

int slips_for_close(std::size_t letters, bool exact) {
    if (letters <= too_short_for_close)
        return 0;
    return slips_forgiven(letters) + (exact && letters > 4 ? 0 : 1);
}

} // namespace

int slips_forgiven(std::size_t letters) {
    return letters <= 4 ? 0 : letters <= 8 ? 1 : 2;
}

int edit_distance(std::string_view a, std::string_view b, int limit) {
    check(limit >= 0, "edit_distance needs a limit of 0 or more");
    return distance(code_points(a), code_points(b), limit);
}

Reading read_typed(std::string_view typed, const TypedAnswer& spec,
                   const std::vector<std::string>& rivals) {
    const Folded folded(typed);
    std::vector<std::string> known = {spec.answer};
    known.insert(known.end(), spec.accept.begin(), spec.accept.end());
    for (const std::string& right : known)
        if (same_answer(typed, folded, right))
            return Reading::Right;
    if (folded.solid.empty())
        return Reading::Wrong;

    std::vector<std::string> wrong = spec.reject;
    wrong.insert(wrong.end(), rivals.begin(), rivals.end());
    const auto nearest_rival = [&](int limit) {
        int nearest = limit + 1;
        for (const std::string& rival : wrong)
            nearest = std::min(nearest, edit_distance(folded.solid, Folded(rival).solid, limit));
        return nearest;
    };

    const Anchored mine = anchored(folded.plain);
    bool close = false;
    for (const std::string& right : known) {
        const Anchored theirs = anchored(fold(right));
        const int forgiven = spec.exact ? 0 : slips_forgiven(theirs.letters);
        const int most = slips_for_close(theirs.letters, spec.exact);
        const int made = slips(mine, theirs, most);
        if (made > most)
            continue;
        const int rival = nearest_rival(made);
        if (made <= forgiven && rival > made)
            return Reading::Right;
        close = close || rival >= made;
    }
    return close ? Reading::Close : Reading::Wrong;
}

} // namespace epilogue

#include "support/search_reference.h"

#include "bank/answer.h"
#include "base/text.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <tuple>
#include <utility>

namespace epilogue {

namespace {

using Words = std::vector<std::string>;

constexpr int slips_tier = 5;
constexpr int no_tier = 6;

bool article(const std::string& word) {
    return word == "the" || word == "a" || word == "an";
}

Words words_of(std::string_view text) {
    Words words;
    const std::string folded = fold_with_article(text);
    for (const std::string_view word : split(folded, ' '))
        words.emplace_back(word);
    return words;
}

std::string from(const Words& words, std::size_t first, const char* between) {
    return join({words.begin() + static_cast<std::ptrdiff_t>(first), words.end()}, between);
}

// Each typed word is found in a word of its own.
bool apart(std::size_t typed, std::size_t words,
           const std::function<bool(std::size_t, std::size_t)>& found) {
    std::vector<bool> used(words);
    const std::function<bool(std::size_t)> place = [&](std::size_t next) {
        if (next == typed)
            return true;
        for (std::size_t word = 0; word < words; ++word) {
            if (used[word] || !found(next, word))
                continue;
            used[word] = true;
            if (place(next + 1))
                return true;
            used[word] = false;
        }
        return false;
    };
    return place(0);
}

bool has_digit(const std::u32string& letters) {
    return std::any_of(letters.begin(), letters.end(), is_digit);
}

std::string text_of(const std::u32string& letters) {
    std::string text;
    for (const char32_t letter : letters)
        append_code_point(text, letter);
    return text;
}

bool begins_with_slips(const std::string& word, const std::string& typed) {
    const std::u32string letters = code_points(word);
    const std::u32string meant = code_points(typed);
    if (has_digit(meant))
        return false;
    for (std::size_t size = 1; size <= letters.size() && !has_digit(letters.substr(0, size));
         ++size) {
        const int forgiven = slips_forgiven(std::max(size, meant.size()));
        if (edit_distance(typed, text_of(letters.substr(0, size)), forgiven) <= forgiven)
            return true;
    }
    return false;
}

// The words with two neighbours as one.
Words merged(Words words, std::size_t first) {
    words[first] += words[first + 1];
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(first) + 1);
    return words;
}

bool joined(const Words& own, const Words& typed) {
    const auto runs_on = [&](const std::string& text, std::size_t word) {
        return from(own, word, "").starts_with(text);
    };
    if (apart(typed.size(), own.size(),
              [&](std::size_t t, std::size_t w) { return runs_on(typed[t], w); }))
        return true;
    for (std::size_t i = 0; i + 1 < typed.size(); ++i) {
        const Words with_pair = merged(typed, i);
        if (apart(with_pair.size(), own.size(), [&](std::size_t t, std::size_t w) {
                return t == i ? own[w].starts_with(with_pair[t]) : runs_on(with_pair[t], w);
            }))
            return true;
    }
    for (std::size_t word = 0; word < own.size(); ++word)
        if (runs_on(join(typed, ""), word))
            return true;
    return false;
}

// The numbers up to twenty: in figures, Roman, as words.
const std::vector<Words>& numbers() {
    static const std::vector<Words> all = [] {
        const Words romans = {"i",    "ii",  "iii",  "iv",    "v",   "vi",   "vii",
                              "viii", "ix",  "x",    "xi",    "xii", "xiii", "xiv",
                              "xv",   "xvi", "xvii", "xviii", "xix", "xx"};
        const Words names = {"one",     "two",       "three",    "four",     "five",
                             "six",     "seven",     "eight",    "nine",     "ten",
                             "eleven",  "twelve",    "thirteen", "fourteen", "fifteen",
                             "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
        std::vector<Words> made;
        for (std::size_t i = 0; i < romans.size(); ++i)
            made.push_back({std::to_string(i + 1), romans[i], names[i]});
        return made;
    }();
    return all;
}

bool same_number(const std::string& typed, const std::string& own) {
    if (typed == own || typed == "i" || typed == "v" || typed == "x")
        return false;
    return std::any_of(numbers().begin(), numbers().end(), [&](const Words& ways) {
        return std::count(ways.begin(), ways.end(), typed) > 0 &&
               std::count(ways.begin(), ways.end(), own) > 0;
    });
}

// One typed number, of the first two, stands in the title written otherwise.
bool renumbered(const Words& own, const Words& typed) {
    std::size_t met = 0;
    for (std::size_t i = 0; i < typed.size() && met < 2; ++i) {
        const bool letter = typed[i] == "i" || typed[i] == "v" || typed[i] == "x";
        const bool number =
            !letter && std::any_of(numbers().begin(), numbers().end(), [&](const Words& ways) {
                return std::count(ways.begin(), ways.end(), typed[i]) > 0;
            });
        met += number ? 1 : 0;
        if (number && apart(typed.size(), own.size(), [&](std::size_t t, std::size_t w) {
                return t == i ? same_number(typed[t], own[w]) : own[w].starts_with(typed[t]);
            }))
            return true;
    }
    return false;
}

struct Sense {
    Words words;
    int year = 0;
};

std::vector<Sense> senses_of(std::string_view typed) {
    Words words = words_of(typed);
    if (words.size() > 1 && article(words.front()))
        words.erase(words.begin());
    std::vector<Sense> senses = {{words, 0}};
    for (std::size_t i = 0; i < words.size() && senses.size() < 3; ++i)
        if (const auto year = whole_number<int>(words[i]);
            words[i].size() == 4 && year.value_or(0) > 0) {
            senses.push_back({words, *year});
            senses.back().words.erase(senses.back().words.begin() + static_cast<std::ptrdiff_t>(i));
        }
    return senses;
}

} // namespace

SearchReference::Name SearchReference::name_of(const std::string& text) {
    Name name{text, words_of(text), 0};
    name.head = name.words.size() > 1 && article(name.words.front()) ? 1 : 0;
    return name;
}

SearchReference::SearchReference(const std::vector<SearchedFilm>& films) {
    for (const SearchedFilm& film : films) {
        Entry entry{film.id, film.year, fold(film.title), {name_of(film.title)}};
        entry.names.front().text.clear();
        for (const std::string& alias : film.aliases)
            entry.names.push_back(name_of(alias));
        entries_.push_back(std::move(entry));
    }
    std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.order, a.year, a.id) < std::tie(b.order, b.year, b.id);
    });
}

int SearchReference::tier_of(const Name& name, const Words& typed) {
    const Words& own = name.words;
    const std::string plain = from(own, name.head, " ");
    const std::string wanted = join(typed, " ");
    if (from(own, name.head, "") == join(typed, ""))
        return 0;
    if (plain.starts_with(wanted))
        return 1;
    if (apart(typed.size(), own.size(),
              [&](std::size_t t, std::size_t w) { return own[w].starts_with(typed[t]); }))
        return 2;
    if (joined(own, typed))
        return 3;
    if (renumbered(own, typed))
        return 4;
    if (apart(typed.size(), own.size(), [&](std::size_t t, std::size_t w) {
            return from(own, w, "").starts_with(typed[t]) || begins_with_slips(own[w], typed[t]);
        }))
        return slips_tier;
    return no_tier;
}

std::vector<ReferenceHit> SearchReference::find(std::string_view typed) const {
    if (fold_with_article(typed).empty())
        return {};
    const std::vector<Sense> senses = senses_of(typed);
    std::vector<std::vector<ReferenceHit>> tiers(no_tier);
    for (const Entry& entry : entries_) {
        int best = no_tier;
        const Name* found = nullptr;
        for (const Name& name : entry.names)
            for (const Sense& sense : senses) {
                if (sense.year != 0 && sense.year != entry.year)
                    continue;
                const bool year_alone = sense.words.empty();
                const int tier = year_alone ? slips_tier : tier_of(name, sense.words);
                if (tier < best) {
                    best = tier;
                    found = &name;
                }
            }
        if (found != nullptr)
            tiers[static_cast<std::size_t>(best)].push_back({entry.id, found->text});
    }
    std::vector<ReferenceHit> all;
    for (const std::vector<ReferenceHit>& tier : tiers)
        all.insert(all.end(), tier.begin(), tier.end());
    return all;
}

} // namespace epilogue

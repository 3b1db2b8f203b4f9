#include "bank/search_tiers.h"

#include "bank/search_match.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <utility>

namespace epilogue {

namespace {

// Adds to `lowest` what one sense finds in one tier; earlier tiers may be found again.
class TierSearch {
  public:
    TierSearch(const SearchTables& tables, const Sense& sense, Lowest& lowest)
        : tables_(tables), sense_(sense), lowest_(lowest) {}

    void run(Tier tier) {
        if (sense_.other_number.has_value() != (tier == Tier::Numbers))
            return;
        if (sense_.words.empty()) {
            if (tier == Tier::Slips)
                year_alone();
            return;
        }
        switch (tier) {
        case Tier::Equal:
            return equal();
        case Tier::Begins:
            return begins();
        case Tier::Words:
            return add_matches(tables_, sets(Leniency::Words), sense_.year, lowest_);
        case Tier::Joined:
            return joined();
        case Tier::Numbers:
            return add_matches(tables_, with_number(), sense_.year, lowest_);
        case Tier::Slips:
            return slips();
        }
    }

  private:
    void add_name(std::uint32_t name) {
        if (of_year(name))
            lowest_.add(tables_.name_token[name]);
    }

    void add_token(std::uint32_t at) {
        if (lowest_.wants(at) && (sense_.year == 0 || of_year(tables_.name_of(at))))
            lowest_.add(at);
    }

    bool of_year(std::uint32_t name) const {
        return sense_.year == 0 || tables_.film_year[tables_.name_film[name]] ==
                                       static_cast<std::uint32_t>(sense_.year);
    }

    void year_alone() {
        const Stretch films = tables_.films_of(sense_.year);
        for (std::uint32_t i = films.first; i < films.past && i - films.first < lowest_.films();
             ++i)
            add_name(tables_.film_name[tables_.by_year[i]]);
    }

    void equal() {
        const std::string text = sense_.joined();
        Stretch found = tables_.joined_with(text);
        found.past = first_not(found, [&](std::uint32_t index) {
            const std::uint32_t at = tables_.joined[index];
            return tables_.standing(at, text) == Standing::Equal && tables_.is_head(at);
        });
        for (std::uint32_t index = found.first; index < found.past; ++index)
            add_token(tables_.joined[index]);
    }

    void begins() {
        Opening opening;
        for (std::size_t i = 0; i + 1 < sense_.words.size(); ++i) {
            const Stretch word = tables_.word_equal(sense_.words[i]);
            if (word.size() == 0)
                return;
            opening.words.push_back(word.first);
        }
        opening.last = tables_.words_with(sense_.words.back());
        if (opening.last.size() == 0)
            return;
        titles(stretch_of({0, tables_.films}, opening,
                          [&](std::uint32_t film) { return tables_.film_name[film]; }));
        const auto other_name = [&](std::uint32_t index) { return tables_.other[index]; };
        const Stretch others = stretch_of({0, tables_.other.size()}, opening, other_name);
        for (std::uint32_t index = others.first; index < others.past; ++index)
            add_name(tables_.other[index]);
    }

    // Films are numbered by title, so the first ones come first.
    void titles(Stretch films) {
        if (sense_.year == 0) {
            films.past = std::min<std::uint32_t>(
                films.past, films.first + static_cast<std::uint32_t>(lowest_.films()));
            for (std::uint32_t film = films.first; film < films.past; ++film)
                add_name(tables_.film_name[film]);
            return;
        }
        const Stretch of_year = tables_.films_of(sense_.year);
        std::uint32_t i = first_not(
            of_year, [&](std::uint32_t index) { return tables_.by_year[index] < films.first; });
        for (; i < of_year.past && tables_.by_year[i] < films.past; ++i)
            add_name(tables_.film_name[tables_.by_year[i]]);
    }

    struct Opening {
        std::vector<std::uint32_t> words; // all but the last, whole
        Stretch last;                     // any of these
    };

    // How a name stands to those that open so: before, among or after them.
    int place(std::uint32_t name, const Opening& opening) const {
        std::uint32_t at = tables_.head_of(name);
        const std::uint32_t past = tables_.tokens_of(name).past;
        for (const std::uint32_t word : opening.words) {
            if (at >= past)
                return -1;
            const std::uint32_t own = tables_.token[at++] & word_bits;
            if (own != word)
                return own < word ? -1 : 1;
        }
        if (at >= past)
            return -1;
        const std::uint32_t own = tables_.token[at] & word_bits;
        return own < opening.last.first ? -1 : own < opening.last.past ? 0 : 1;
    }

    template <class NameAt>
    Stretch stretch_of(Stretch all, const Opening& opening, NameAt name_at) const {
        const std::uint32_t first =
            first_not(all, [&](std::uint32_t index) { return place(name_at(index), opening) < 0; });
        return {first, first_not({first, all.past}, [&](std::uint32_t index) {
                    return place(name_at(index), opening) <= 0;
                })};
    }

    std::vector<WordSet> sets(Leniency leniency) const {
        std::vector<WordSet> sets;
        for (const std::string& word : sense_.words)
            sets.push_back(word_set(tables_, word, leniency));
        return sets;
    }

    std::vector<WordSet> with_number() const {
        std::vector<WordSet> all = sets(Leniency::Words);
        all[*sense_.other_number] = whole_word(tables_, sense_.words[*sense_.other_number]);
        return all;
    }

    // Without a word in which something may have slipped it would be the tier before again.
    void slips() {
        std::vector<WordSet> near = sets(Leniency::Slips);
        if (std::any_of(near.begin(), near.end(), [](const WordSet& set) { return set.slips; }))
            add_matches(tables_, std::move(near), sense_.year, lowest_);
    }

    void joined() {
        std::vector<WordSet> as_typed = sets(Leniency::Joined);
        const std::size_t count = as_typed.size();
        for (std::size_t i = 0; count > 2 && i + 1 < count; ++i) {
            WordSet pair =
                word_set(tables_, sense_.words[i] + sense_.words[i + 1], Leniency::Words);
            if (pair.size == 0)
                continue;
            std::vector<WordSet> with_pair = as_typed;
            with_pair[i] = std::move(pair);
            with_pair.erase(with_pair.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            add_matches(tables_, std::move(with_pair), sense_.year, lowest_);
        }
        if (count > 1) {
            const Stretch found = tables_.joined_with(sense_.joined());
            for (std::uint32_t index = found.first; index < found.past; ++index)
                add_token(tables_.joined[index]);
        }
        add_joined_matches(tables_, std::move(as_typed), sense_.year, lowest_);
    }

    const SearchTables& tables_;
    const Sense& sense_;
    Lowest& lowest_;
};

// A film once, under the name and sense that come first.
std::vector<Found> of_tier(const SearchTables& tables, const SearchQuery& query, Tier tier,
                           std::size_t most) {
    std::vector<Found> found;
    for (std::size_t sense = 0; sense < query.senses.size(); ++sense) {
        Lowest lowest(tables, most);
        TierSearch(tables, query.senses[sense], lowest).run(tier);
        for (const std::uint32_t name : lowest.names())
            found.push_back({tables.name_film[name], name, tier, sense});
    }
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return std::tie(a.film, a.name, a.sense) < std::tie(b.film, b.name, b.sense);
    });
    return found;
}

} // namespace

std::vector<Found> find_films(const SearchTables& tables, const SearchQuery& query,
                              std::size_t most) {
    std::vector<Found> all;
    for (const Tier tier :
         {Tier::Equal, Tier::Begins, Tier::Words, Tier::Joined, Tier::Numbers, Tier::Slips}) {
        std::vector<std::uint32_t> films; // those of better tiers
        films.reserve(all.size());
        for (const Found& found : all)
            films.push_back(found.film);
        std::sort(films.begin(), films.end());
        std::uint32_t last = UINT32_MAX;
        for (const Found& found : of_tier(tables, query, tier, most + films.size())) {
            if (found.film == last || std::binary_search(films.begin(), films.end(), found.film))
                continue;
            last = found.film;
            all.push_back(found);
            if (all.size() == most)
                return all;
        }
    }
    return all;
}

} // namespace epilogue

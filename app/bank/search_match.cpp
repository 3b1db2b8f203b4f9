#include "bank/search_match.h"

#include "bank/search_tree.h"

#include <algorithm>
#include <array>
#include <utility>

namespace epilogue {

namespace {

std::uint32_t tokens_in(const SearchTables& tables, Stretch words) {
    return Stretch{tables.post_at[words.first], tables.post_at[words.past]}.size();
}

// Gives each set a token of its own, by augmenting paths (Kuhn 1955).
class Assignment {
  public:
    explicit Assignment(const std::vector<std::uint64_t>& choices) : choices_(choices) {
        owner_.fill(nobody);
    }

    bool possible() {
        for (std::size_t set = 0; set < choices_.size(); ++set) {
            tried_ = 0;
            if (!place(set))
                return false;
        }
        return true;
    }

  private:
    static constexpr std::size_t nobody = SIZE_MAX;

    bool place(std::size_t set) {
        for (std::uint32_t at = 0; at < most_name_tokens; ++at) {
            const std::uint64_t bit = std::uint64_t{1} << at;
            if ((choices_[set] & bit) == 0 || (tried_ & bit) != 0)
                continue;
            tried_ |= bit;
            if (owner_[at] == nobody || place(owner_[at])) {
                owner_[at] = set;
                return true;
            }
        }
        return false;
    }

    const std::vector<std::uint64_t>& choices_;
    std::array<std::size_t, most_name_tokens> owner_{};
    std::uint64_t tried_ = 0;
};

class Search {
  public:
    Search(const SearchTables& tables, std::vector<WordSet> sets, int year, Lowest& lowest)
        : tables_(tables), sets_(std::move(sets)), year_(year), lowest_(lowest),
          choices_(sets_.size()) {
        // The rarest first: most names fail it.
        std::stable_sort(sets_.begin(), sets_.end(),
                         [](const WordSet& a, const WordSet& b) { return a.size < b.size; });
        if (year_ != 0)
            of_year_ = tables_.films_of(year_);
    }

    void run() {
        if (sets_.front().size == 0 || (year_ != 0 && of_year_.size() == 0))
            return;
        if (sets_.size() == 1 && year_ == 0)
            each_token(sets_.front(), [&](std::uint32_t at) { return lowest_.add(at); });
        else if (!from_the_front())
            from_the_rarest();
    }

    // Only names in which a typed word runs on over the end of a word.
    void run_joined() {
        if (sets_.front().size == 0 || (year_ != 0 && of_year_.size() == 0))
            return;
        for (const WordSet& set : sets_)
            for (const std::uint32_t opening : set.openings)
                each_post({opening, opening + 1}, [&](std::uint32_t at) {
                    if (!lowest_.wants(at))
                        return false;
                    if (set.runs_on(tables_, at))
                        look_at(at);
                    return true;
                });
    }

  private:
    // Word by word, each ascending; a word is left when act answers false.
    template <class Act> void each_post(Stretch words, Act act) const {
        constexpr std::uint32_t ahead = 16; // far enough for memory to answer in time
        for (std::uint32_t word = words.first; word < words.past; ++word) {
            const std::uint32_t past = tables_.post_at[word + 1];
            for (std::uint32_t i = tables_.post_at[word]; i < past; ++i) {
                if (i + ahead < past)
                    tables_.token.prefetch(tables_.post[i + ahead]);
                if (!act(tables_.post[i]))
                    break;
            }
        }
    }

    template <class Act> void each_token(const WordSet& set, Act act) const {
        for (const Stretch words : set.words)
            each_post(words, act);
        for (std::uint32_t i = set.joined.first; i < set.joined.past; ++i)
            act(tables_.joined[i]);
    }

    bool fits(Stretch name) {
        name.past = std::min(name.past, name.first + most_name_tokens);
        for (std::size_t set = 0; set < sets_.size(); ++set) {
            std::uint64_t found = 0;
            for (std::uint32_t at = name.first; at < name.past; ++at)
                if (sets_[set].has(tables_, at))
                    found |= std::uint64_t{1} << (at - name.first);
            if (found == 0)
                return false;
            choices_[set] = found;
        }
        return Assignment(choices_).possible();
    }

    bool of_year(std::uint32_t name) const {
        return tables_.film_year[tables_.name_film[name]] == static_cast<std::uint32_t>(year_);
    }

    void from_the_rarest() {
        if (year_ != 0 && of_year_.size() < sets_.front().size) {
            films_of_year();
            return;
        }
        each_token(sets_.front(), [&](std::uint32_t at) {
            if (!lowest_.wants(at))
                return false;
            look_at(at);
            return true;
        });
    }

    void look_at(std::uint32_t at) {
        const Stretch name = tables_.name_around(at);
        if (fits(name) && (year_ == 0 || of_year(tables_.name_of(name.first))))
            lowest_.add(name.first);
    }

    void films_of_year() {
        for (std::uint32_t i = of_year_.first; i < of_year_.past; ++i) {
            const std::uint32_t film = tables_.by_year[i];
            for (std::uint32_t name = tables_.film_name[film];
                 name < tables_.names && tables_.name_film[name] == film; ++name)
                if (fits(tables_.tokens_of(name)))
                    lowest_.add(tables_.name_token[name]);
        }
    }

    // Where every typed word is common ("of the"), enough names are soon found one after the other.
    // Gives up, and says so, when it takes much longer than was to be expected.
    bool from_the_front() {
        if (some_overlap())
            return false;
        auto names = static_cast<double>(lowest_.films());
        for (const WordSet& set : sets_)
            names *=
                std::max(1.0, static_cast<double>(tables_.names) / static_cast<double>(set.size));
        if (year_ != 0)
            names *= static_cast<double>(tables_.films) / static_cast<double>(of_year_.size());
        // A name out of its turn has to be fetched from memory: measured, about four times as long.
        constexpr double out_of_turn = 4;
        auto rarest = static_cast<double>(sets_.front().size);
        if (year_ != 0)
            rarest = std::min(rarest, static_cast<double>(of_year_.size()));
        if (names > out_of_turn * rarest)
            return false;
        constexpr double patience = 3;
        const double budget = patience * names;
        std::size_t films = 0;
        std::uint32_t last_film = UINT32_MAX;
        for (std::uint32_t name = 0; name < tables_.names; ++name) {
            if (films == lowest_.films())
                return true;
            if (name > budget)
                return false;
            if (tables_.name_film[name] == last_film || !fits(tables_.tokens_of(name)) ||
                (year_ != 0 && !of_year(name)))
                continue;
            lowest_.add(tables_.name_token[name]);
            last_film = tables_.name_film[name];
            ++films;
        }
        return true;
    }

    // What is expected of words that have nothing to do with each other does not hold for these.
    bool some_overlap() const {
        for (std::size_t set = 1; set < sets_.size(); ++set)
            for (std::size_t other = 0; other < set; ++other)
                if (sets_[set].text.starts_with(sets_[other].text) ||
                    sets_[other].text.starts_with(sets_[set].text))
                    return true;
        return false;
    }

    const SearchTables& tables_;
    std::vector<WordSet> sets_;
    int year_;
    Stretch of_year_;
    Lowest& lowest_;
    std::vector<std::uint64_t> choices_;
};

} // namespace

bool WordSet::has(const SearchTables& tables, std::uint32_t at) const {
    const std::uint32_t id = tables.token[at] & word_bits;
    if (words.size() == 1) {
        if (words.front().holds(id))
            return true;
    } else {
        const auto after = std::upper_bound(
            words.begin(), words.end(), id,
            [](std::uint32_t number, const Stretch& stretch) { return number < stretch.first; });
        if (after != words.begin() && std::prev(after)->holds(id))
            return true;
    }
    return std::find(openings.begin(), openings.end(), id) != openings.end() && runs_on(tables, at);
}

bool WordSet::runs_on(const SearchTables& tables, std::uint32_t at) const {
    const Standing standing = tables.standing(at, text);
    return standing == Standing::Equal || standing == Standing::Begins;
}

WordSet word_set(const SearchTables& tables, std::string_view text, Leniency leniency) {
    WordSet set;
    set.text = text;
    const Stretch exact = tables.words_with(text);
    const std::uint32_t exact_size = exact.size() > 0 ? tokens_in(tables, exact) : 0;
    if (leniency == Leniency::Slips)
        set.words = words_near(tables, text);
    if (set.words.empty() && exact.size() > 0)
        set.words.push_back(exact);
    for (const Stretch words : set.words)
        set.size += tokens_in(tables, words);
    set.slips = set.size > exact_size;
    if (leniency == Leniency::Words)
        return set;
    const Stretch joined = tables.joined_with(text);
    if (joined.size() <= exact_size)
        return set;
    set.joined = joined;
    set.size += joined.size();
    for (std::size_t bytes = 1; bytes < text.size(); ++bytes)
        if (const Stretch opening = tables.word_equal(text.substr(0, bytes)); opening.size() > 0)
            set.openings.push_back(opening.first);
    return set;
}

WordSet whole_word(const SearchTables& tables, std::string_view text) {
    WordSet set;
    set.text = text;
    if (const Stretch word = tables.word_equal(text); word.size() > 0) {
        set.words.push_back(word);
        set.size = tokens_in(tables, word);
    }
    return set;
}

void Lowest::thin_out() {
    std::sort(kept_.begin(), kept_.end());
    std::vector<std::uint32_t> thin;
    std::uint32_t past_name = 0;
    std::uint32_t last_film = UINT32_MAX;
    for (const std::uint32_t at : kept_) {
        if (at < past_name)
            continue;
        const std::uint32_t name = tables_.name_of(at);
        past_name = tables_.name_token[name + 1];
        if (tables_.name_film[name] == last_film)
            continue;
        last_film = tables_.name_film[name];
        thin.push_back(at);
        if (thin.size() == films_) {
            bound_ = at;
            break;
        }
    }
    kept_ = std::move(thin);
}

std::vector<std::uint32_t> Lowest::names() {
    thin_out();
    std::vector<std::uint32_t> names;
    names.reserve(kept_.size());
    for (const std::uint32_t at : kept_)
        names.push_back(tables_.name_of(at));
    return names;
}

void add_matches(const SearchTables& tables, std::vector<WordSet> sets, int year, Lowest& lowest) {
    Search(tables, std::move(sets), year, lowest).run();
}

void add_joined_matches(const SearchTables& tables, std::vector<WordSet> sets, int year,
                        Lowest& lowest) {
    Search(tables, std::move(sets), year, lowest).run_joined();
}

} // namespace epilogue

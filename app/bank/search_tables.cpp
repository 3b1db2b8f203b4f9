#include "bank/search_tables.h"

#include <algorithm>
#include <array>
#include <utility>

namespace epilogue {

namespace {

// From 0 to last without a step back.
bool ascends(NumberColumn numbers, std::uint64_t last) {
    bool fine = numbers.size() > 0 && numbers[0] == 0 && numbers[numbers.size() - 1] == last;
    for (std::uint32_t i = 1; i < numbers.size(); ++i)
        fine &= numbers[i - 1] <= numbers[i];
    return fine;
}

bool below(NumberColumn numbers, std::uint32_t bound) {
    bool fine = true;
    for (std::uint32_t i = 0; i < numbers.size(); ++i)
        fine &= numbers[i] < bound;
    return fine;
}

// Takes the sections off the bytes, one after the other.
class Sections {
  public:
    explicit Sections(std::string_view bytes) : rest_(bytes) {}

    // There were enough bytes, none are left over, and every text lies within its pool.
    bool fit() const { return fit_ && rest_.empty(); }

    NumberColumn numbers(std::uint64_t count) {
        const std::string_view taken = text(count * 4);
        return {taken.data(), fit_ ? static_cast<std::uint32_t>(count) : 0};
    }

    TextView texts(std::uint64_t count, std::uint64_t bytes) {
        const NumberColumn at = numbers(count + 1);
        const std::string_view pool = text(bytes);
        fit_ = fit_ && ascends(at, bytes);
        return {at, pool};
    }

  private:
    std::string_view text(std::uint64_t size) {
        fit_ = fit_ && size <= rest_.size();
        if (!fit_)
            return {};
        const std::string_view taken = rest_.substr(0, static_cast<std::size_t>(size));
        rest_.remove_prefix(taken.size());
        return taken;
    }

    std::string_view rest_;
    bool fit_ = true;
};

// Every name has tokens, its first one is marked, no other one is, and name_near agrees.
bool names_fit(const SearchTables& tables) {
    std::uint32_t marked = 0;
    bool fine = true;
    for (std::uint32_t at = 0; at < tables.tokens; ++at) {
        fine &= (tables.token[at] & word_bits) < tables.words;
        marked += tables.token[at] >> 31U;
        fine &= at % near_step != 0 || tables.name_near[at / near_step] + 1 == marked;
    }
    fine = fine && marked == tables.names && ascends(tables.name_token, tables.tokens);
    for (std::uint32_t name = 0; fine && name < tables.names; ++name) {
        const Stretch own = tables.tokens_of(name);
        fine = own.size() > 0 && (tables.token[own.first] & first_of_name) != 0;
    }
    return fine;
}

// Children come after their parent and belong to one only, so that every walk ends.
bool tree_fits(const SearchTables& tables) {
    bool fine = below(tables.node_word, tables.words);
    for (std::uint32_t node = 0; node < tables.nodes; ++node)
        fine &= tables.node_child[node] > node &&
                tables.node_child[node] <= tables.node_child[node + 1] &&
                tables.node_child[node + 1] <= tables.nodes;
    return fine;
}

bool numbers_fit(const SearchTables& tables) {
    return names_fit(tables) && tree_fits(tables) && ascends(tables.post_at, tables.tokens) &&
           below(tables.post, tables.tokens) && below(tables.joined, tables.tokens) &&
           below(tables.other, tables.names) && below(tables.by_year, tables.films) &&
           below(tables.name_film, tables.films) && below(tables.film_name, tables.names);
}

Error unfit(const std::string& what) {
    return Error{"could not read the search index of the films: " + what +
                 ". Building the bank again makes a new one"};
}

} // namespace

Done open_tables(SearchTables& tables, std::string bytes) {
    tables.bytes = std::move(bytes);
    std::array<std::uint32_t, search_counts> counts{};
    if (tables.bytes.size() < sizeof counts)
        return unfit("it has " + std::to_string(tables.bytes.size()) +
                     " bytes, fewer than its head");
    const NumberColumn head(tables.bytes.data(), search_counts);
    for (std::uint32_t i = 0; i < search_counts; ++i)
        counts[i] = head[i];
    const auto count = [&](Count which) { return counts.at(static_cast<std::size_t>(which)); };
    if (count(Count::Mark) != search_mark || count(Count::Version) != search_version)
        return unfit("it is of another kind or version");
    tables.films = count(Count::Films);
    tables.names = count(Count::Names);
    tables.tokens = count(Count::Tokens);
    tables.words = count(Count::Words);
    tables.nodes = count(Count::Nodes);
    if (tables.nodes == 0 || tables.words == 0 || tables.names < tables.films)
        return unfit("its counts contradict each other");

    Sections sections(std::string_view(tables.bytes).substr(sizeof counts));
    tables.word = sections.texts(tables.words, count(Count::WordBytes));
    tables.node_letter = sections.numbers(tables.nodes);
    tables.node_child = sections.numbers(std::uint64_t{tables.nodes} + 1);
    tables.node_word = sections.numbers(tables.nodes);
    tables.token = sections.numbers(tables.tokens);
    tables.post_at = sections.numbers(std::uint64_t{tables.words} + 1);
    tables.post = sections.numbers(tables.tokens);
    tables.joined = sections.numbers(tables.tokens);
    tables.other = sections.numbers(tables.names - tables.films);
    tables.by_year = sections.numbers(tables.films);
    tables.film_id = sections.texts(tables.films, count(Count::IdBytes));
    tables.name_text = sections.texts(tables.names, count(Count::TextBytes));
    tables.name_token = sections.numbers(std::uint64_t{tables.names} + 1);
    tables.name_near = sections.numbers((std::uint64_t{tables.tokens} + near_step - 1) / near_step);
    tables.name_film = sections.numbers(tables.names);
    tables.film_name = sections.numbers(tables.films);
    tables.film_year = sections.numbers(tables.films);
    if (!sections.fit())
        return unfit("its parts are not as long as its head says");
    if (!numbers_fit(tables))
        return unfit("a number in it leads outside");
    return ok();
}

Stretch SearchTables::name_around(std::uint32_t at) const {
    Stretch own{at, at + 1};
    while (own.first > 0 && (token[own.first] & first_of_name) == 0)
        --own.first;
    while (own.past < tokens && (token[own.past] & first_of_name) == 0)
        ++own.past;
    return own;
}

std::uint32_t SearchTables::name_of(std::uint32_t at) const {
    std::uint32_t name = name_near[at / near_step];
    for (std::uint32_t token_before = at / near_step * near_step; token_before < at; ++token_before)
        name += token[token_before + 1] >> 31U;
    return name;
}

std::uint32_t SearchTables::head_of(std::uint32_t name) const {
    const std::uint32_t first = name_token[name];
    const bool skip = (token[first] & leading_article) != 0 && !ends_name(first);
    return skip ? first + 1 : first;
}

bool SearchTables::is_head(std::uint32_t at) const {
    if ((token[at] & first_of_name) != 0)
        return (token[at] & leading_article) == 0 || ends_name(at);
    constexpr std::uint32_t article = first_of_name | leading_article;
    return at > 0 && (token[at - 1] & article) == article;
}

Stretch SearchTables::words_with(std::string_view text) const {
    const std::uint32_t first =
        first_not({0, words}, [&](std::uint32_t index) { return word[index] < text; });
    return {first, first_not({first, words},
                             [&](std::uint32_t index) { return word[index].starts_with(text); })};
}

Stretch SearchTables::word_equal(std::string_view text) const {
    const std::uint32_t first =
        first_not({0, words}, [&](std::uint32_t index) { return word[index] < text; });
    return {first, first < words && word[first] == text ? first + 1 : first};
}

Stretch SearchTables::films_of(int year) const {
    const auto wanted = static_cast<std::uint32_t>(year);
    const std::uint32_t first = first_not(
        {0, films}, [&](std::uint32_t index) { return film_year[by_year[index]] < wanted; });
    return {first, first_not({first, films}, [&](std::uint32_t index) {
                return film_year[by_year[index]] <= wanted;
            })};
}

Standing SearchTables::standing(std::uint32_t at, std::string_view text) const {
    while (true) {
        const std::string_view own = word_of(at);
        const std::size_t common = std::min(own.size(), text.size());
        const int order = own.substr(0, common).compare(text.substr(0, common));
        if (order != 0)
            return order < 0 ? Standing::Before : Standing::After;
        const bool last = ends_name(at);
        if (common == text.size())
            return common == own.size() && last ? Standing::Equal : Standing::Begins;
        if (last)
            return Standing::Before;
        text.remove_prefix(common);
        ++at;
    }
}

Stretch SearchTables::joined_with(std::string_view text) const {
    const std::uint32_t first = first_not({0, tokens}, [&](std::uint32_t index) {
        return standing(joined[index], text) == Standing::Before;
    });
    return {first, first_not({first, tokens}, [&](std::uint32_t index) {
                return standing(joined[index], text) != Standing::After;
            })};
}

} // namespace epilogue

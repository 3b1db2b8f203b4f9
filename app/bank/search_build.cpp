#include "bank/search_build.h"

#include "bank/search_query.h"
#include "bank/search_tables.h"
#include "bank/search_tree.h"

#include "base/check.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace epilogue {

namespace {

using Numbers = std::vector<std::uint32_t>;

std::uint32_t narrow(std::size_t size) {
    check(size < leading_article, "a search index of a thousand million words");
    return static_cast<std::uint32_t>(size);
}

struct Name {
    std::string_view text;
    Numbers words; // by first appearance, later by order of bytes
    std::uint32_t head = 0;
};

// Every word once, with a number.
class Vocabulary {
  public:
    std::uint32_t number_of(std::string_view word) {
        return numbers_.emplace(std::string(word), narrow(numbers_.size())).first->second;
    }

    // What the numbers become when the words are in order of their bytes.
    Numbers put_in_order() {
        for (const auto& [word, number] : numbers_)
            words_.push_back(word);
        std::sort(words_.begin(), words_.end());
        Numbers places(words_.size());
        for (std::size_t place = 0; place < words_.size(); ++place)
            places[numbers_.at(words_[place])] = narrow(place);
        return places;
    }

    const std::vector<std::string>& words() const { return words_; }

  private:
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<std::string> words_;
};

Name name_of(std::string_view text, Vocabulary& vocabulary) {
    Name name{text, {}, 0};
    const std::string folded = fold_with_article(text);
    const auto words = split(folded, ' '); // of an empty text: one empty word
    for (std::size_t i = 0; i < std::min<std::size_t>(words.size(), most_name_tokens); ++i)
        name.words.push_back(vocabulary.number_of(words[i]));
    name.head = words.size() > 1 && is_article(words.front()) ? 1 : 0;
    return name;
}

// A film's names, the title first.
struct Entry {
    const SearchedFilm* film = nullptr;
    std::vector<Name> names;
};

bool by_words(const Name& a, const Name& b) {
    return std::lexicographical_compare(a.words.begin() + a.head, a.words.end(),
                                        b.words.begin() + b.head, b.words.end());
}

bool shown_before(const Entry& a, const Entry& b) {
    if (by_words(a.names.front(), b.names.front()))
        return true;
    if (by_words(b.names.front(), a.names.front()))
        return false;
    return std::pair(a.film->year, std::string_view(a.film->id)) <
           std::pair(b.film->year, std::string_view(b.film->id));
}

std::vector<Entry> entries_of(const std::vector<SearchedFilm>& films, Vocabulary& vocabulary) {
    vocabulary.number_of("");
    std::vector<Entry> entries;
    entries.reserve(films.size());
    for (const SearchedFilm& film : films) {
        Entry entry{&film, {name_of(film.title, vocabulary)}};
        for (const std::string& alias : film.aliases)
            entry.names.push_back(name_of(alias, vocabulary));
        entries.push_back(std::move(entry));
    }
    const Numbers places = vocabulary.put_in_order();
    for (Entry& entry : entries)
        for (Name& name : entry.names)
            for (std::uint32_t& word : name.words)
                word = places[word];
    std::sort(entries.begin(), entries.end(), shown_before);
    return entries;
}

// The numbers of the index, from films in their order.
struct Columns {
    Numbers token, name_token, name_near, name_film, film_name, film_year, other, by_year;
    std::vector<const Name*> names;

    explicit Columns(const std::vector<Entry>& entries) {
        for (const Entry& entry : entries) {
            film_name.push_back(narrow(name_film.size()));
            film_year.push_back(static_cast<std::uint32_t>(std::max(entry.film->year, 0)));
            for (const Name& name : entry.names)
                add(name, narrow(film_year.size() - 1));
        }
        name_token.push_back(narrow(token.size()));
        put_in_order();
    }

  private:
    void add(const Name& name, std::uint32_t film) {
        if (film_name[film] != name_film.size())
            other.push_back(narrow(name_film.size()));
        names.push_back(&name);
        name_film.push_back(film);
        name_token.push_back(narrow(token.size()));
        for (const std::uint32_t word : name.words) {
            if (token.size() % near_step == 0)
                name_near.push_back(narrow(names.size() - 1));
            token.push_back(word);
        }
        token[name_token.back()] |= first_of_name | (name.head > 0 ? leading_article : 0);
    }

    void put_in_order() {
        std::stable_sort(other.begin(), other.end(), [&](std::uint32_t a, std::uint32_t b) {
            return by_words(*names[a], *names[b]);
        });
        by_year.resize(film_year.size());
        std::iota(by_year.begin(), by_year.end(), 0U);
        std::stable_sort(by_year.begin(), by_year.end(), [&](std::uint32_t a, std::uint32_t b) {
            return film_year[a] < film_year[b];
        });
    }
};

struct Postings {
    Numbers at;
    Numbers tokens;
};

Postings postings_of(const Numbers& token, std::size_t words) {
    Postings postings{Numbers(words + 1), Numbers(token.size())};
    for (const std::uint32_t one : token)
        ++postings.at[(one & word_bits) + 1];
    std::partial_sum(postings.at.begin(), postings.at.end(), postings.at.begin());
    Numbers next = postings.at;
    for (std::size_t at = 0; at < token.size(); ++at)
        postings.tokens[next[token[at] & word_bits]++] = narrow(at);
    return postings;
}

// Tokens by what follows in their name written as one word.
class Joined {
  public:
    Joined(const Numbers& token, const std::vector<std::string>& words)
        : token_(token), words_(words) {}

    Numbers in_order() const {
        std::vector<std::pair<std::uint64_t, std::uint32_t>> keyed;
        keyed.reserve(token_.size());
        for (std::size_t at = 0; at < token_.size(); ++at)
            keyed.emplace_back(first_bytes(at), narrow(at));
        std::sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
            return a.first != b.first ? a.first < b.first : before(a.second, b.second);
        });
        Numbers order;
        order.reserve(keyed.size());
        for (const auto& [key, at] : keyed)
            order.push_back(at);
        return order;
    }

  private:
    const std::string& word(std::size_t at) const { return words_[token_[at] & word_bits]; }

    bool ends_name(std::size_t at) const {
        return at + 1 >= token_.size() || (token_[at + 1] & first_of_name) != 0;
    }

    bool is_head(std::size_t at) const {
        constexpr std::uint32_t article = first_of_name | leading_article;
        return (token_[at] & article) == first_of_name ||
               (at > 0 && (token_[at - 1] & article) == article);
    }

    // Most of the comparing is decided by the first eight bytes.
    std::uint64_t first_bytes(std::size_t at) const {
        std::uint64_t key = 0;
        int shift = 56;
        for (bool more = true; more && shift >= 0; more = !ends_name(at), ++at)
            for (const char byte : word(at)) {
                if (shift < 0)
                    break;
                key |= std::uint64_t{static_cast<unsigned char>(byte)} << shift;
                shift -= 8;
            }
        return key;
    }

    std::string rest_of(std::size_t at) const {
        std::string text = word(at);
        for (; !ends_name(at); ++at)
            text += word(at + 1);
        return text;
    }

    bool before(std::size_t a, std::size_t b) const {
        if (const int order = rest_of(a).compare(rest_of(b)); order != 0)
            return order < 0;
        return is_head(a) != is_head(b) ? is_head(a) : a < b;
    }

    const Numbers& token_;
    const std::vector<std::string>& words_;
};

// Appends the sections in the order in which they are read.
class Writer {
  public:
    void number(std::size_t value) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes_ += static_cast<char>((value >> shift) & 0xFFU);
    }

    void numbers(const Numbers& values) {
        for (const std::uint32_t value : values)
            number(value);
    }

    void texts(const std::vector<std::string_view>& texts) {
        std::size_t at = 0;
        for (const std::string_view text : texts) {
            number(at);
            at += text.size();
        }
        number(at);
        for (const std::string_view text : texts)
            bytes_ += text;
    }

    std::string take() { return std::move(bytes_); }

  private:
    std::string bytes_;
};

std::size_t bytes_of(const std::vector<std::string_view>& texts) {
    std::size_t bytes = 0;
    for (const std::string_view text : texts)
        bytes += text.size();
    narrow(bytes);
    return bytes;
}

} // namespace

std::string build_search(const std::vector<SearchedFilm>& films) {
    Vocabulary vocabulary;
    const std::vector<Entry> entries = entries_of(films, vocabulary);
    const Columns columns(entries);
    const std::vector<std::string_view> words(vocabulary.words().begin(), vocabulary.words().end());
    std::vector<std::string_view> ids;
    ids.reserve(entries.size());
    for (const Entry& entry : entries)
        ids.emplace_back(entry.film->id);
    std::vector<std::string_view> texts;
    texts.reserve(columns.names.size());
    for (const Name* name : columns.names)
        texts.push_back(name->text);
    const SearchTree tree = search_tree(vocabulary.words());
    const Postings postings = postings_of(columns.token, words.size());

    Writer writer;
    for (const std::size_t count :
         {std::size_t{search_mark}, std::size_t{search_version}, entries.size(), texts.size(),
          columns.token.size(), words.size(), tree.letter.size(), bytes_of(words), bytes_of(ids),
          bytes_of(texts)})
        writer.number(count);
    writer.texts(words);
    for (const Numbers* numbers :
         {&tree.letter, &tree.child, &tree.word, &columns.token, &postings.at, &postings.tokens})
        writer.numbers(*numbers);
    writer.numbers(Joined(columns.token, vocabulary.words()).in_order());
    writer.numbers(columns.other);
    writer.numbers(columns.by_year);
    writer.texts(ids);
    writer.texts(texts);
    for (const Numbers* numbers : {&columns.name_token, &columns.name_near, &columns.name_film,
                                   &columns.film_name, &columns.film_year})
        writer.numbers(*numbers);
    return writer.take();
}

} // namespace epilogue

#include "support/film_names.h"

#include <algorithm>
#include <cctype>

namespace epilogue {

namespace {

bool in_word(const std::string& text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte >= 0x80 || std::isalnum(byte) != 0;
}

bool of_several_words(const std::string& name) {
    return name.find(' ') != std::string::npos;
}

std::string without_label(const std::string& person) {
    return person.substr(0, person.find(" ("));
}

} // namespace

FilmNames::FilmNames(const FilmTables& tables, const std::vector<Question>& questions) {
    const auto add_person = [&](const std::string& person) {
        const std::string name = without_label(person);
        if (of_several_words(name) && !name.starts_with("Best ")) // an award in most sentences
            add(name, false);
    };
    for (const Film& film : tables.films) {
        for (const Credit& credit : film.cast)
            add_person(credit.person);
        std::for_each(film.directors.begin(), film.directors.end(), add_person);
    }
    for (const Nomination& one : tables.nominations) {
        std::for_each(one.nominees.begin(), one.nominees.end(), add_person);
        if (one.category == "BEST PICTURE")
            add(one.film_title, true);
    }
    for (const Film& film : tables.films)
        if (of_several_words(film.title))
            add(film.title, true);
    for (const Question& question : questions)
        for (const FilmRef& film : question.films)
            add(film.title, true);
}

void FilmNames::add(const std::string& name, bool film) {
    films_[name] = film;
    longest_ = std::max(longest_, name.size());
}

std::vector<Mention> FilmNames::in(const std::string& text) const {
    std::vector<Mention> found;
    for (std::size_t i = 0; i < text.size();) {
        const bool first = in_word(text, i) && (i == 0 || !in_word(text, i - 1));
        const Mention mention = first ? at(text, i) : Mention{};
        if (!mention.name.empty())
            found.push_back(mention);
        i = std::max(i + 1, mention.end);
    }
    return found;
}

// The longest name that begins here and ends with a word or its punctuation; none: without a name.
Mention FilmNames::at(const std::string& text, std::size_t begin) const {
    for (std::size_t end = std::min(text.size(), begin + longest_); end > begin; --end) {
        if (end < text.size() && in_word(text, end) && in_word(text, end - 1))
            continue;
        const std::string name = text.substr(begin, end - begin);
        if (const auto found = films_.find(name); found != films_.end())
            return {begin, end, found->second, name};
    }
    return {};
}

} // namespace epilogue

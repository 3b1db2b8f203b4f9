#include "rules/criterion_cases.h"

#include "bank/film_fit.h"

#include <algorithm>

namespace epilogue {

namespace {

bool holds(std::span<const FilmIndex> films, FilmIndex film) {
    return std::binary_search(films.begin(), films.end(), film);
}

class Chooser {
  public:
    Chooser(const Catalogue& catalogue, const Criterion& criterion, const Postings& hidden)
        : catalogue_(catalogue), criterion_(criterion), hidden_(hidden) {
        if (const auto index = catalogue.index_of(criterion))
            fitting_ = catalogue.accepted(*index);
    }

    std::optional<FilmIndex> yes() const {
        return best_known([](FilmIndex) { return true; }, true);
    }

    // The best known near miss; else the best known film that does not fit.
    std::optional<FilmIndex> no() const {
        if (const auto near = near_miss())
            return near;
        return best_known([](FilmIndex) { return true; }, false);
    }

  private:
    template <class Wanted> std::optional<FilmIndex> best_known(Wanted wanted, bool fits) const {
        std::optional<FilmIndex> best;
        const auto& films = catalogue_.films();
        for (FilmIndex film = 0; film < films.size(); ++film)
            if ((!best || films[film].fame > films[*best].fame) && holds(fitting_, film) == fits &&
                !holds(hidden_, film) && wanted(film))
                best = film;
        return best;
    }

    std::optional<FilmIndex> best_of(const Criterion& other) const {
        const auto index = catalogue_.index_of(other);
        if (!index)
            return std::nullopt;
        const auto films = catalogue_.accepted(*index);
        return best_known([&](FilmIndex film) { return holds(films, film); }, false);
    }

    std::optional<FilmIndex> best_of_year(int year) const {
        return best_known([&](FilmIndex film) { return catalogue_.films()[film].year == year; },
                          false);
    }

    std::optional<FilmIndex> best_of_words(int words) const {
        return best_known(
            [&](FilmIndex film) { return words_in_title(catalogue_.films()[film].title) == words; },
            false);
    }

    std::optional<FilmIndex> near_title() const {
        constexpr int just_too_few = 4;
        if (criterion_.subject == "one-word")
            return best_of_words(2);
        if (criterion_.subject == "five-words")
            return best_of_words(just_too_few);
        return std::nullopt;
    }

    // Something that is often taken for what is asked.
    std::optional<FilmIndex> near_miss() const {
        Criterion other = criterion_;
        switch (criterion_.kind) {
        case CriterionKind::Person:
            other.kind = CriterionKind::Director;
            return best_of(other);
        case CriterionKind::Director:
            other.kind = CriterionKind::Person;
            return best_of(other);
        case CriterionKind::TwoPeople:
            return best_of({.kind = CriterionKind::Person, .subject = criterion_.subject});
        case CriterionKind::Years:
            return best_of_year(criterion_.to == 0 ? criterion_.from - 1 : criterion_.to + 1);
        case CriterionKind::Award:
            if (criterion_.subject == "won")
                other.subject = "nominated";
            else
                other.other.clear();
            return best_of(other);
        case CriterionKind::Title:
            return near_title();
        default:
            return std::nullopt;
        }
    }

    const Catalogue& catalogue_;
    const Criterion& criterion_;
    const Postings& hidden_;
    std::span<const FilmIndex> fitting_;
};

std::string told(const Catalogue& catalogue, const Criterion& criterion,
                 std::optional<FilmIndex> index, const FactsOf& facts) {
    if (!index)
        return {};
    const BoardFilm& film = catalogue.films()[*index];
    const auto known = facts(film.id);
    if (!known)
        return {};
    return film.title + " (" + std::to_string(film.year) + "): " + deciding_fact(criterion, *known);
}

} // namespace

Cases cases_of(const Catalogue& catalogue, const Criterion& criterion, const Postings& hidden,
               const FactsOf& facts) {
    const Chooser chooser(catalogue, criterion, hidden);
    return {told(catalogue, criterion, chooser.yes(), facts),
            told(catalogue, criterion, chooser.no(), facts)};
}

Postings answers_to_hide(const Catalogue& catalogue, const Grid::Puzzle& puzzle) {
    Postings answers;
    for (const BoardFilm& film : puzzle.films)
        if (const auto index = catalogue.film(film.id))
            answers.push_back(*index);
    if (const auto films = films_of(catalogue, puzzle.board))
        for (const Postings& cell : films.value().accepted)
            answers.insert(answers.end(), cell.begin(), cell.end());
    std::sort(answers.begin(), answers.end());
    return answers;
}

} // namespace epilogue

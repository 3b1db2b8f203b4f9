// Questions on who directed what.
#include "base/text.h"
#include "rules/making.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

namespace epilogue {

namespace {

using Career = FilmLore::Career;

constexpr std::size_t wrong_choices = 3;
constexpr std::size_t in_a_set = 4;

class DirectorMaker {
  public:
    explicit DirectorMaker(Making& making) : making_(making), lore_(making.lore()) {}

    void ask() {
        ask_films();
        for (std::size_t i = 0; i < lore_.directors().size(); ++i) {
            const Career& career = lore_.directors()[i];
            if (i % 3 == 2)
                ask_two(career);
            else
                ask_which(career);
            if (i % 3 == 0)
                ask_order(career);
        }
        ask_matches();
    }

  private:
    // The best known films, not too many of one director.
    void ask_films() {
        constexpr std::size_t films_asked = 190;
        constexpr int of_one_director = 2;
        std::map<std::string, int> asked;
        std::size_t made = 0;
        for (const Film* film : lore_.films()) {
            if (made == films_asked)
                break;
            if (film->directors.size() != 1 || is_namesake(film->directors.front()) ||
                ++asked[film->directors.front()] > of_one_director)
                continue;
            constexpr std::size_t turns = 8;
            if (made % turns == 4)
                ask_truth(*film);
            else if (made % turns == 7)
                ask_name(*film);
            else
                ask_who(*film);
            ++made;
        }
    }

    bool is_namesake(const std::string& person) const {
        return lore_.tables().name_of(person) != person;
    }

    // Directors of films like this one.
    std::vector<std::string> rivals(const Film& film) {
        constexpr std::size_t nearest = 14;
        const auto akin = lore_.akin(film, nearest, [&](const Film& other) {
            return other.directors.size() != 1 || is_namesake(other.directors.front()) ||
                   has_directed(film, other.directors.front());
        });
        std::vector<std::string> names;
        for (const Film* other : akin)
            if (std::find(names.begin(), names.end(), other->directors.front()) == names.end())
                names.push_back(other->directors.front());
        return drawn(making_.rng(), std::move(names), wrong_choices);
    }

    std::string told(const Film& film) const {
        const std::string& director = film.directors.front();
        std::vector<const Film*> others;
        std::copy_if(lore_.films().begin(), lore_.films().end(), std::back_inserter(others),
                     [&](const Film* other) {
                         return other->directors.size() == 1 && has_directed(*other, director);
                     });
        return explained(
            {lore_.cast_told(film), known_for(director, "also directed", others, {&film})});
    }

    Making::Asked asked(const Film& film, const std::string& what, std::string stem) const {
        return {.id = what + "-" + film.id,
                .stem = std::move(stem),
                .explanation = told(film),
                .source = source_of(film),
                .difficulty = difficulty_of(film) + 1,
                .films = {&film}};
    }

    void ask_who(const Film& film) {
        making_.single(asked(film, "who", "Who directed " + title_and_year(film) + "?"),
                       film.directors.front(), rivals(film));
    }

    void ask_truth(const Film& film) {
        const auto others = rivals(film);
        const bool truth = others.empty() || making_.next_truth();
        Making::Asked about =
            asked(film, "truth",
                  sentence("True or false: " + title_and_year(film) + " was directed by " +
                           (truth ? film.directors.front() : others.front())));
        if (!truth)
            about.explanation =
                explained({sentence("It was directed by " + film.directors.front()), told(film)});
        making_.truth(std::move(about), truth);
    }

    void ask_name(const Film& film) {
        TypedAnswer answer;
        answer.answer = film.directors.front();
        answer.accept = short_names(answer.answer);
        making_.typed(asked(film, "name", "Who directed " + title_and_year(film) + "?"),
                      std::move(answer));
    }

    // Films like this one that somebody else directed.
    std::vector<const Film*> foreign(const Career& career, const Film& like) {
        constexpr std::size_t pool = 10;
        return drawn(making_.rng(),
                     lore_.akin(like, pool,
                                [&](const Film& other) {
                                    return career.all.contains(&other) || other.directors.empty();
                                }),
                     wrong_choices);
    }

    Making::Asked about(const Career& career, const std::string& what, std::string stem,
                        const std::vector<const Film*>& films) const {
        int fame = 0;
        for (const Film* film : films)
            fame += film->fame.value_or(0) / static_cast<int>(films.size());
        return {.id = what + "-" + slug_of(career.person->name),
                .stem = std::move(stem),
                .explanation = known_for(career.person->name, "also directed", career.films, films),
                .source = "Epilogue's film tables: films directed by " + career.person->name,
                .difficulty = difficulty_of_fame(fame) + 1,
                .films = films};
    }

    void ask_which(const Career& career) {
        constexpr std::size_t of_the_best = 5;
        const Film& key =
            *career.films[making_.rng().index(std::min(of_the_best, career.films.size()))];
        const auto wrong = foreign(career, key);
        if (wrong.size() == wrong_choices)
            making_.single(about(career, "films-of",
                                 "Which of these films did " + career.person->name + " direct?",
                                 {&key}),
                           title_and_year(key), titles_of(wrong));
    }

    void ask_two(const Career& career) {
        const Film& first = *career.films[0];
        const Film& second = *career.films[career.films.size() / 2];
        auto wrong = foreign(career, second);
        const auto more = foreign(career, first);
        for (const Film* film : more)
            if (wrong.size() < wrong_choices &&
                std::find(wrong.begin(), wrong.end(), film) == wrong.end())
                wrong.push_back(film);
        if (wrong.size() == wrong_choices)
            making_.several(
                about(career, "two-of",
                      "Which two of these films did " + career.person->name + " direct?",
                      {&first, &second}),
                titles_of({&first, &second}), titles_of(wrong));
    }

    void ask_order(const Career& career) {
        constexpr int apart = 2; // years, or nobody could tell
        std::vector<const Film*> films = career.films;
        std::sort(films.begin(), films.end(),
                  [](const Film* a, const Film* b) { return a->year < b->year; });
        std::vector<const Film*> chosen;
        for (const Film* film : films)
            if (chosen.empty() || film->year - chosen.back()->year >= apart)
                chosen.push_back(film);
        if (chosen.size() < in_a_set)
            return;
        const std::size_t step = (chosen.size() - 1) / (in_a_set - 1);
        std::vector<const Film*> items;
        std::vector<std::string> titles;
        std::vector<std::string> years;
        for (std::size_t k = 0; k < in_a_set; ++k) {
            items.push_back(chosen[k * step]);
            titles.push_back(items.back()->title);
            years.push_back(std::to_string(items.back()->year));
        }
        Making::Asked question = about(career, "order-of",
                                       "Put these films by " + career.person->name +
                                           " in the order of their release, earliest first.",
                                       items);
        question.explanation =
            explained({known_for(career.person->name, "also directed", career.films, items),
                       "These came out in " + listed(years) + "."});
        making_.order(std::move(question), titles, years);
    }

    void ask_matches() {
        constexpr std::size_t sets = 28;
        const std::vector<Career>& careers = lore_.directors();
        for (std::size_t set = 0; set < sets && (set + 1) * in_a_set <= careers.size(); ++set) {
            std::vector<const Film*> films;
            std::vector<std::string> titles;
            std::vector<std::string> names;
            for (std::size_t k = 0; k < in_a_set; ++k) {
                const Career& career = careers[set * in_a_set + k];
                const auto alone =
                    std::find_if(career.films.begin() + 1, career.films.end(),
                                 [](const Film* film) { return film->directors.size() == 1; });
                if (alone == career.films.end())
                    continue;
                films.push_back(*alone);
                titles.push_back((*alone)->title);
                names.push_back(career.person->name);
            }
            if (films.size() < in_a_set)
                continue;
            int fame = 0;
            for (const Film* film : films)
                fame += film->fame.value_or(0) / static_cast<int>(in_a_set);
            making_.match({.id = "match-" + std::to_string(set + 1),
                           .stem = "Match each film to its director.",
                           .explanation = explained(
                               {sentence(films.front()->title + " and " + films.back()->title +
                                         " are of " + years_of({films.front(), films.back()})),
                                lore_.cast_told(*films.front())}),
                           .source = "Epilogue's film tables: directors",
                           .difficulty = difficulty_of_fame(fame) + 1,
                           .films = films},
                          titles, names);
        }
    }

    static std::string years_of(const std::vector<const Film*>& films) {
        std::vector<std::string> years;
        years.reserve(films.size());
        for (const Film* film : films)
            years.push_back(std::to_string(film->year));
        return listed(years);
    }

    Making& making_;
    const FilmLore& lore_;
};

} // namespace

FullPack make_director_pack(const FilmLore& lore, std::uint64_t seed) {
    Making making(lore, seed, "directors", "Directors and Their Films",
                  "Who made what, and in which order.", people_category);
    DirectorMaker(making).ask();
    return std::move(making).take();
}

} // namespace epilogue

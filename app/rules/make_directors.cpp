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
constexpr int near_years = 8; // a wrong choice of about the same time is plausible

bool of_one_time(const Film& a, const Film& b) {
    return std::abs(a.year - b.year) <= near_years;
}

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

    // Directors of films like this one, about as well known.
    std::vector<std::string> rivals(const Film& film) {
        constexpr std::size_t nearest = 9;
        std::vector<std::string> names;
        std::vector<std::pair<int, std::string>> near;
        const int fame = lore_.directing_fame(film.directors.front());
        std::set<std::string> seen;
        for (const Film* other : lore_.films()) {
            if (other->directors.size() != 1 || !share_genre(film, *other) ||
                !of_one_time(film, *other))
                continue;
            const std::string& director = other->directors.front();
            if (!is_namesake(director) && !has_directed(film, director) &&
                seen.insert(director).second)
                near.emplace_back(std::abs(lore_.directing_fame(director) - fame), director);
        }
        std::sort(near.begin(), near.end());
        for (const auto& [apart, name] : near)
            if (names.size() < nearest)
                names.push_back(name);
        return drawn(making_.rng(), std::move(names), wrong_choices);
    }

    std::string told(const Film& film) const {
        const std::string& director = film.directors.front();
        std::vector<std::string> players;
        for (std::size_t i = 0; i < film.cast.size() && players.size() < 3; ++i)
            if (film.cast[i].confirmed)
                players.push_back(lore_.tables().name_of(film.cast[i].person));
        std::vector<std::string> others;
        for (const Film* other : lore_.films())
            if (other != &film && others.size() < 3 && other->directors.size() == 1 &&
                other->directors.front() == director)
                others.push_back(title_and_year(*other));
        return explained(
            {players.empty() ? "" : "In the cast: " + listed(players) + ".",
             others.empty() ? "" : director + " also directed " + listed(others) + "."});
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
        Making::Asked about = asked(film, "truth",
                                    "True or false: " + title_and_year(film) + " was directed by " +
                                        (truth ? film.directors.front() : others.front()) + ".");
        if (!truth)
            about.explanation =
                explained({"It was directed by " + film.directors.front() + ".", told(film)});
        making_.truth(std::move(about), truth);
    }

    void ask_name(const Film& film) {
        TypedAnswer answer;
        answer.answer = film.directors.front();
        answer.accept = short_names(answer.answer);
        making_.typed(asked(film, "name",
                            "Who directed " + title_and_year(film) +
                                "? Name the "
                                "director."),
                      std::move(answer));
    }

    // Films like this one that somebody else directed.
    std::vector<const Film*> foreign(const Career& career, const Film& like) {
        std::vector<const Film*> near;
        constexpr std::size_t pool = 24;
        for (const Film* other : lore_.films())
            if (near.size() < pool && !career.all.contains(other) && !other->directors.empty() &&
                share_genre(like, *other) && std::abs(other->year - like.year) <= near_years / 2 &&
                other->fame.value_or(0) <= like.fame.value_or(0) + 4)
                near.push_back(other);
        return drawn(making_.rng(), std::move(near), wrong_choices);
    }

    static std::vector<std::string> names(const std::vector<const Film*>& films) {
        return titles_of(films, films.size());
    }

    Making::Asked about(const Career& career, const std::string& what, std::string stem,
                        const std::vector<const Film*>& films) const {
        int fame = 0;
        for (const Film* film : films)
            fame += film->fame.value_or(0) / static_cast<int>(films.size());
        return {.id = what + "-" + slug_of(career.person->name),
                .stem = std::move(stem),
                .explanation = known_for(career, "also directed", films.front()),
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
                           title_and_year(key), names(wrong));
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
                names({&first, &second}), names(wrong));
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
        question.explanation = "They came out in " + listed(years) + ".";
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
            making_.match(
                {.id = "match-" + std::to_string(set + 1),
                 .stem = "Match each film to its director.",
                 .explanation = "The films are of " + years_of(films) + ", in this order.",
                 .source = "Epilogue's film tables: directors",
                 .difficulty = difficulty_of_fame(fame) + 1,
                 .films = films},
                titles, names);
        }
    }

    static std::string years_of(const std::vector<const Film*>& films) {
        std::vector<std::string> years;
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

// Questions on who is in what.
#include "base/text.h"
#include "rules/making.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

namespace epilogue {

namespace {

using Career = FilmLore::Career;
using Careers = std::vector<Career>;

constexpr std::size_t wrong_choices = 3;
constexpr std::size_t leading = 4; // places of the billing worth asking about

// Among the leading players of the film, by a source, and not in passing.
bool leads(const Film& film, const std::string& person) {
    for (std::size_t i = 0; i < film.cast.size() && i < leading; ++i) {
        const Credit& credit = film.cast[i];
        if (credit.person == person)
            return credit.confirmed && credit.placed && !credit.cameo;
    }
    return false;
}

class CastMaker {
  public:
    explicit CastMaker(Making& making) : making_(making), lore_(making.lore()) {}

    void ask() {
        for (std::size_t i = 0; i < lore_.actors().size(); ++i) {
            if (i % 4 == 3)
                ask_two(lore_.actors()[i]);
            else
                ask_which(lore_.actors()[i]);
        }
        ask_films();
        ask_pairs();
    }

  private:
    Making::Asked asked(const std::string& id, std::string stem, std::string explanation,
                        std::string source, const std::vector<const Film*>& films) const {
        int fame = 0;
        for (const Film* film : films)
            fame += film->fame.value_or(0) / static_cast<int>(films.size());
        return {.id = id,
                .stem = std::move(stem),
                .explanation = std::move(explanation),
                .source = std::move(source),
                .difficulty = difficulty_of_fame(fame),
                .films = films};
    }

    // Films of this person's in which they are among the leading players, and that are not too
    // little known beside the best of them.
    std::vector<const Film*> leads_of(const Career& career) const {
        constexpr int worth_asking = 69;
        constexpr int below_the_best = 20;
        std::vector<const Film*> films;
        for (const Film* film : career.films) {
            const int fame = film->fame.value_or(0);
            if (leads(*film, career.person->id) && fame >= worth_asking &&
                (films.empty() || fame >= films.front()->fame.value_or(0) - below_the_best))
                films.push_back(film);
        }
        return films;
    }

    // Films of the same time and kind without this person.
    std::vector<const Film*> without(const Career& career, const Film& like) {
        constexpr std::size_t pool = 10;
        return drawn(
            making_.rng(),
            lore_.akin(like, pool, [&](const Film& other) { return career.all.contains(&other); }),
            wrong_choices);
    }

    void note(const Film& film, const Career& career) { told_.emplace(&film, career.person->id); }

    void ask_which(const Career& career) {
        const auto films = leads_of(career);
        if (films.empty())
            return;
        constexpr std::size_t of_the_best = 6;
        const Film& key = *films[making_.rng().index(std::min(of_the_best, films.size()))];
        const auto wrong = without(career, key);
        note(key, career);
        if (wrong.size() == wrong_choices)
            making_.single(
                asked("films-with-" + slug_of(career.person->name),
                      "Which of these films has " + career.person->name + " in its cast?",
                      explained({known_for(career.person->name, "is also in", films, {&key}),
                                 lore_.cast_told(key)}),
                      "Epilogue's film tables: films with " + career.person->name, {&key}),
                title_and_year(key), titles_of(wrong));
    }

    void ask_two(const Career& career) {
        const auto films = leads_of(career);
        if (films.size() < 2)
            return;
        const Film& first = *films.front();
        const Film& second = *films[films.size() / 2];
        const auto wrong = without(career, second);
        note(first, career);
        note(second, career);
        if (wrong.size() == wrong_choices)
            making_.several(
                asked("two-with-" + slug_of(career.person->name),
                      "Which two of these films have " + career.person->name + " in their casts?",
                      explained(
                          {known_for(career.person->name, "is also in", films, {&first, &second}),
                           lore_.cast_told(first)}),
                      "Epilogue's film tables: films with " + career.person->name,
                      {&first, &second}),
                titles_of({&first, &second}), titles_of(wrong));
    }

    // People of whom it is certain that they are not in this film, at work at its time and about as
    // well known as the key; at most one of them known to be of the other sex.
    std::vector<std::string> absent(const Film& film, const Career& key) {
        constexpr std::size_t nearest = 14;
        std::vector<std::pair<int, const Career*>> near;
        for (const Career& other : lore_.actors()) {
            const bool of_the_time =
                other.first_year + 2 <= film.year &&
                std::any_of(other.films.begin(), other.films.end(),
                            [&](const Film* one) { return std::abs(one->year - film.year) <= 3; });
            if (of_the_time && !other.all.contains(&film) && !has_directed(film, other.person->id))
                near.emplace_back(std::abs(other.fame - key.fame), &other);
        }
        std::stable_sort(near.begin(), near.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        near.resize(std::min(near.size(), nearest));
        making_.rng().shuffle(near);
        std::vector<std::string> names;
        bool other_sex = false;
        for (const auto& [apart, other] : near) {
            const bool differs = of_other_sex(key.person->id, other->person->id);
            if (names.size() == wrong_choices || (differs && other_sex))
                continue;
            other_sex = other_sex || differs;
            names.push_back(other->person->name);
        }
        return names;
    }

    bool of_other_sex(const std::string& a, const std::string& b) const {
        return lore_.is_actress(a) ? !lore_.is_actress(b) : lore_.is_actress(b);
    }

    void ask_films() {
        constexpr std::size_t films_asked = 130;
        constexpr int of_one_person = 2;
        std::map<std::string, int> asked_of;
        std::size_t made = 0;
        for (const Film* film : lore_.films()) {
            const Career* const key = leader(*film);
            if (key == nullptr || told_.contains({film, key->person->id}) ||
                ++asked_of[key->person->id] > of_one_person)
                continue;
            if (made++ == films_asked)
                break;
            const auto wrong = absent(*film, *key);
            if (wrong.size() < wrong_choices)
                continue;
            if (made % 5 == 0)
                ask_truth(*film, *key, wrong.front());
            else
                making_.single(
                    asked("in-" + film->id,
                          "Who of these is in the cast of " + title_and_year(*film) + "?",
                          told(*film), source_of(*film), {film}),
                    key->person->name, wrong);
        }
    }

    void ask_truth(const Film& film, const Career& key, const std::string& other) {
        const bool truth = making_.next_truth();
        making_.truth(asked("truth-" + film.id,
                            "True or false: " + (truth ? key.person->name : other) +
                                " is in the cast of " + title_and_year(film) + ".",
                            told(film), source_of(film), {&film}),
                      truth);
    }

    // The first of the leading players whose career is known.
    const Career* leader(const Film& film) const {
        for (const Credit& credit : film.cast)
            for (const Career& career : lore_.actors())
                if (career.person->id == credit.person && leads(film, credit.person))
                    return &career;
        return nullptr;
    }

    std::string told(const Film& film) const {
        const std::string directors = lore_.directors_told(film);
        return explained(
            {lore_.cast_told(film), directors.empty() ? "" : sentence("Directed by " + directors)});
    }

    // Two people, the one film that has both, and films that have one of them.
    void ask_pairs() {
        constexpr std::size_t pairs_asked = 80;
        constexpr std::size_t steps = 37; // so that a person does not meet neighbours in fame only
        std::set<std::string> used;
        std::size_t made = 0;
        const Careers& all = lore_.actors();
        for (std::size_t step = 1; step < steps; ++step)
            for (std::size_t i = 0; i + step < all.size() && made < pairs_asked; ++i)
                if (!used.contains(all[i].person->id) && !used.contains(all[i + step].person->id) &&
                    ask_pair(all[i], all[i + step])) {
                    used.insert(all[i].person->id);
                    used.insert(all[i + step].person->id);
                    ++made;
                }
    }

    bool ask_pair(const Career& a, const Career& b) {
        std::vector<const Film*> both;
        std::vector<const Film*> one;
        for (const Film* film : a.films)
            if (b.all.contains(film))
                both.push_back(film);
            else if (leads(*film, a.person->id))
                one.push_back(film);
        for (const Film* film : b.films)
            if (!a.all.contains(film) && leads(*film, b.person->id))
                one.push_back(film);
        if (both.size() != 1 || !leads(*both.front(), a.person->id) ||
            !leads(*both.front(), b.person->id))
            return false;
        const Film& key = *both.front();
        constexpr std::size_t pool = 8;
        std::stable_sort(one.begin(), one.end(), [&](const Film* x, const Film* y) {
            return std::abs(x->year - key.year) < std::abs(y->year - key.year);
        });
        if (one.size() > pool)
            one.resize(pool);
        const auto wrong = drawn(making_.rng(), one, wrong_choices);
        if (wrong.size() < wrong_choices)
            return false;
        making_.single(asked("together-" + slug_of(a.person->name) + "-" + slug_of(b.person->name),
                             "In which of these films do both " + a.person->name + " and " +
                                 b.person->name + " appear?",
                             explained({"Each of the others has only one of the two.", told(key)}),
                             source_of(key), {&key}),
                       title_and_year(key), titles_of(wrong));
        return true;
    }

    Making& making_;
    const FilmLore& lore_;
    std::set<std::pair<const Film*, std::string>> told_; // who was asked about in which film
};

} // namespace

FullPack make_cast_pack(const FilmLore& lore, std::uint64_t seed) {
    Making making(lore, seed, "casts", "Who Was in What",
                  "Players and their films, alone and together.", people_category);
    CastMaker(making).ask();
    return std::move(making).take();
}

} // namespace epilogue

#include "rules/making.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <map>
#include <utility>

namespace epilogue {

namespace {

constexpr int well_sourced = 3;      // families of sources that agree
constexpr int heard_of = 62;         // fame from which a film is worth asking about
constexpr int could_confuse = 40;    // fame from which another film of the same title would confuse
constexpr std::size_t few_films = 6; // less is no career to ask about
constexpr std::size_t best_known = 5; // films that make a person's fame
constexpr std::string_view has_packs_of_its_own = "la-la-land-2016";
constexpr std::size_t longest_id = 60; // of a film: a question's holds it
constexpr std::size_t most_directors = 3;
constexpr std::size_t longest_explanation = 250;
constexpr std::size_t longest_typed = 40;

bool known_before(const Film* a, const Film* b) {
    const int fame_a = a->fame.value_or(0);
    const int fame_b = b->fame.value_or(0);
    return fame_a != fame_b ? fame_a > fame_b : a->id < b->id;
}

// Both titles of films and their aliases, with the number of films that have them.
std::map<std::string, int> title_counts(const std::vector<Film>& films) {
    std::map<std::string, int> counts;
    for (const Film& film : films) {
        if (film.fame.value_or(0) < could_confuse)
            continue;
        std::set<std::string> names = {fold(film.title)};
        for (const std::string& alias : film.aliases)
            names.insert(fold(alias));
        for (const std::string& name : names)
            ++counts[name];
    }
    return counts;
}

// Neither too long, nor one the beginning of another: Home Alone, Home Alone 2.
bool fit_together(const std::vector<std::string>& choices) {
    std::set<std::string> folded;
    for (const std::string& choice : choices)
        if (length(choice) > longest_choice || !folded.insert(fold(choice)).second)
            return false;
    for (auto one = folded.begin(); one != folded.end(); ++one) {
        const auto next = std::next(one); // the nearest that could begin so
        if (next != folded.end() && next->starts_with(*one + " "))
            return false;
    }
    return true;
}

bool fit_together(std::vector<std::string> some, const std::vector<std::string>& others) {
    some.insert(some.end(), others.begin(), others.end());
    return fit_together(some);
}

// Nobody should guess the key because it is so much longer than the rest.
bool tells_by_length(const std::string& key, const std::vector<std::string>& wrong) {
    std::size_t longest = 0;
    for (const std::string& choice : wrong)
        longest = std::max(longest, length(choice));
    constexpr std::size_t short_enough = 20;
    return length(key) > short_enough && length(key) > 2 * longest;
}

// Of one series, as far as titles tell: the same two first words, or one title begins the other.
bool of_one_series(const std::string& a, const std::string& b) {
    const auto words = split(a, ' ');
    const std::string start =
        words.size() > 2 ? std::string(words[0]) + " " + std::string(words[1]) : a;
    return b.starts_with(start) || a.starts_with(b);
}

} // namespace

FilmLore::FilmLore(const FilmTables& tables) : tables_(tables) {
    choose_films();
    for (const Nomination& nomination : tables.nominations) {
        if (nomination.category.starts_with("ACTRESS"))
            actresses_.insert(nomination.nominees.begin(), nomination.nominees.end());
        if (nomination.category.starts_with("ACTOR"))
            male_actors_.insert(nomination.nominees.begin(), nomination.nominees.end());
    }
    actors_ = careers(true);
    directors_ = careers(false);
}

void FilmLore::choose_films() {
    const auto counts = title_counts(tables_.films);
    for (const Film& film : tables_.films)
        if (film.kind == FilmKind::Feature && film.id.size() <= longest_id &&
            film.id != has_packs_of_its_own && film.sources >= well_sourced &&
            film.fame.value_or(0) >= heard_of && counts.at(fold(film.title)) == 1 &&
            !has_genre(film, "Documentary"))
            films_.push_back(&film);
    std::sort(films_.begin(), films_.end(), known_before);
}

std::vector<FilmLore::Career> FilmLore::careers(bool acting) const {
    std::map<std::string, Career> by_person;
    for (const Person& person : tables_.people)
        if ((acting ? person.whole_as_cast : person.whole_as_director) && person.id == person.name)
            by_person[person.id].person = &person;
    const auto for_each_of = [&](const Film& film, auto note) {
        const auto found = [&](const std::string& id) {
            if (const auto at = by_person.find(id); at != by_person.end())
                note(at->second);
        };
        if (acting)
            for (const Credit& credit : film.cast)
                found(credit.person);
        else if (film.directors.size() <= most_directors) // an anthology is nobody's film
            std::for_each(film.directors.begin(), film.directors.end(), found);
    };
    for (const Film& film : tables_.films)
        for_each_of(film, [&](Career& career) {
            career.all.insert(&film);
            if (career.first_year == 0 || film.year < career.first_year)
                career.first_year = film.year;
        });
    for (const Film* film : films_)
        for_each_of(*film, [&](Career& career) { career.films.push_back(film); });
    std::vector<Career> all;
    for (auto& [id, career] : by_person) {
        if (career.films.size() < few_films)
            continue;
        for (std::size_t i = 0; i < best_known; ++i)
            career.fame += career.films[i]->fame.value_or(0);
        all.push_back(std::move(career));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Career& a, const Career& b) { return a.fame > b.fame; });
    return all;
}

std::vector<const Film*> FilmLore::akin(const Film& film, std::size_t most,
                                        const std::function<bool(const Film&)>& out) const {
    constexpr int years = 8;
    constexpr int better_known = 4;
    constexpr int less_known = 14;
    const int fame = film.fame.value_or(0);
    std::vector<std::pair<int, const Film*>> near;
    for (const Film* other : films_) {
        const int more = other->fame.value_or(0) - fame;
        const auto shared =
            std::count_if(film.genres.begin(), film.genres.end(),
                          [&](const std::string& genre) { return has_genre(*other, genre); });
        if (other == &film || shared == 0 || more > better_known || more < -less_known ||
            std::abs(other->year - film.year) > years || other->language != film.language ||
            has_genre(*other, "Animation") != has_genre(film, "Animation") || out(*other))
            continue;
        constexpr int a_genre = 5; // weighs as much as so many steps of fame or years
        near.emplace_back(std::abs(more) + std::abs(other->year - film.year) -
                              a_genre * static_cast<int>(shared),
                          other);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Film*> films;
    for (const auto& [distance, other] : near)
        if (films.size() < most)
            films.push_back(other);
    return films;
}

std::string FilmLore::cast_told(const Film& film) const {
    constexpr std::size_t some = 4;
    std::vector<std::string> players;
    for (const Credit& credit : film.cast)
        if (credit.confirmed && credit.placed && players.size() < some)
            players.push_back(tables_.name_of(credit.person));
    if (players.empty())
        return {};
    return sentence((has_genre(film, "Animation") ? "Among the voices: " : "In its cast: ") +
                    listed(players));
}

std::string FilmLore::directors_told(const Film& film) const {
    constexpr std::size_t few = 2;
    std::vector<std::string> names;
    for (const std::string& director : film.directors)
        names.push_back(tables_.name_of(director));
    return names.size() > few ? std::string() : listed(names);
}

Making::Making(const FilmLore& lore, std::uint64_t seed, const std::string& id,
               const std::string& title, const std::string& summary, const Category& category)
    : lore_(lore), rng_(seed ^ fnv1a64(id)) {
    full_.pack.id = "epilogue.film." + id;
    full_.pack.version = {1, 0, 0};
    full_.pack.title = title;
    full_.pack.series = "Film at Large";
    full_.pack.summary = summary;
    full_.pack.authors = {"Epilogue"};
    full_.pack.language = "en";
    full_.pack.license = "CC-BY-4.0";
    full_.pack.categories = {category};
}

void Making::add(Asked asked, Kind kind, AnswerSpec answer) {
    Question question;
    question.key = {full_.pack.id, std::move(asked.id)};
    question.kind = kind;
    question.category = full_.pack.categories.front().key;
    question.difficulty = std::clamp(asked.difficulty, 1, 5);
    question.stem = std::move(asked.stem);
    question.answer = std::move(answer);
    question.explanation = std::move(asked.explanation);
    question.sources = {std::move(asked.source)};
    for (const Film* film : asked.films)
        question.films.push_back({film->title, film->year});
    full_.questions.push_back(std::move(question));
}

void Making::single(Asked asked, const std::string& key, const std::vector<std::string>& wrong) {
    constexpr std::size_t fewest = 2;
    if (wrong.size() >= fewest && fit_together({key}, wrong) && !tells_by_length(key, wrong))
        add(std::move(asked), Kind::Single, ChoiceAnswer{{key}, wrong});
}

void Making::several(Asked asked, const std::vector<std::string>& keys,
                     const std::vector<std::string>& wrong) {
    if (fit_together(keys, wrong))
        add(std::move(asked), Kind::Multiple, ChoiceAnswer{keys, wrong});
}

void Making::truth(Asked asked, bool truth) {
    constexpr int hardest_toss = 4; // one of two is right
    asked.difficulty = std::min(asked.difficulty, hardest_toss);
    add(std::move(asked), Kind::TrueFalse, TruthAnswer{truth});
}

void Making::typed(Asked asked, TypedAnswer answer) {
    if (length(answer.answer) <= longest_typed)
        add(std::move(asked), Kind::Typed, std::move(answer));
}

void Making::number(Asked asked, double value, double tolerance, const std::string& unit) {
    add(std::move(asked), Kind::Number, NumberAnswer{value, tolerance, unit});
}

void Making::order(Asked asked, const std::vector<std::string>& items,
                   const std::vector<std::string>& notes) {
    if (fit_together(items))
        add(std::move(asked), Kind::Order, OrderAnswer{items, notes});
}

void Making::match(Asked asked, const std::vector<std::string>& lefts,
                   const std::vector<std::string>& rights) {
    if (fit_together(lefts) && fit_together(rights))
        add(std::move(asked), Kind::Match, MatchAnswer{lefts, rights});
}

std::string title_and_year(const Film& film) {
    return film.title + " (" + std::to_string(film.year) + ")";
}

int difficulty_of_fame(int fame) {
    constexpr std::array steps = {90, 84, 77, 69}; // about 12, 25, 30 and 20 % of what is asked
    return 1 + static_cast<int>(std::count_if(steps.begin(), steps.end(),
                                              [&](int step) { return fame < step; }));
}

int difficulty_of(const Film& film) {
    return difficulty_of_fame(film.fame.value_or(0));
}

std::string explained(const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& sentence : sentences) {
        if (sentence.empty())
            continue;
        if (!text.empty() && length(text) + 1 + length(sentence) > longest_explanation)
            continue;
        text += (text.empty() ? "" : " ") + sentence;
    }
    return text;
}

std::string sentence(const std::string& text) {
    return text.ends_with('.') || text.ends_with('?') || text.ends_with('!') ? text : text + ".";
}

std::vector<std::string> short_names(const std::string& name) {
    static const std::set<std::string> endings = {"Jr.", "Sr.", "II", "III"};
    static const std::set<std::string> particles = {"da", "de",  "del", "der", "di",  "du",
                                                    "la", "Le",  "van", "von", "Van", "Von",
                                                    "De", "Del", "Di",  "St."};
    static const std::set<std::string> family_first = {"Bong", "Park", "Youn"};
    auto words = split(name, ' ');
    if (words.size() > 1 && endings.contains(std::string(words.back())))
        words.pop_back();
    constexpr std::size_t telling = 3;
    if (words.size() < 2)
        return {};
    if (family_first.contains(std::string(words.front())))
        return {std::string(words.front())};
    std::string surname(words.back());
    std::vector<std::string> names;
    if (length(surname) >= telling)
        names.push_back(surname);
    for (std::size_t i = words.size() - 1; i > 1 && particles.contains(std::string(words[i - 1]));
         --i) {
        surname.insert(0, std::string(words[i - 1]) + " ");
        names.push_back(surname);
    }
    return names;
}

std::string slug_of(std::string_view text) {
    std::string slug;
    for (const char c : fold_with_article(text)) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (word)
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    return slug;
}

std::string source_of(const Film& film) {
    return "Epilogue's film tables: " + title_and_year(film) + ", " + number_word(film.sources) +
           " kinds of source agree";
}

bool has_directed(const Film& film, const std::string& person) {
    return std::find(film.directors.begin(), film.directors.end(), person) != film.directors.end();
}

bool has_genre(const Film& film, std::string_view genre) {
    return std::find(film.genres.begin(), film.genres.end(), genre) != film.genres.end();
}

bool share_genre(const Film& a, const Film& b) {
    return std::any_of(a.genres.begin(), a.genres.end(),
                       [&](const std::string& genre) { return has_genre(b, genre); });
}

std::vector<std::string> titles_of(const std::vector<const Film*>& films) {
    std::vector<std::string> titles;
    std::transform(films.begin(), films.end(), std::back_inserter(titles),
                   [](const Film* film) { return title_and_year(*film); });
    return titles;
}

std::string known_for(const std::string& name, const std::string& as,
                      const std::vector<const Film*>& films, const std::vector<const Film*>& told) {
    constexpr std::size_t some = 4;
    std::vector<const Film*> shown;
    for (const Film* film : films) {
        const bool again = std::find(told.begin(), told.end(), film) != told.end() ||
                           std::any_of(shown.begin(), shown.end(), [&](const Film* other) {
                               return of_one_series(film->title, other->title);
                           });
        if (!again && shown.size() < some)
            shown.push_back(film);
    }
    if (shown.empty())
        return {};
    return sentence(name + " " + as + " " + enumerated(titles_of(shown)));
}

std::string enumerated(const std::vector<std::string>& items) {
    const bool plain = std::none_of(items.begin(), items.end(), [](const std::string& item) {
        return item.find(", ") != std::string::npos || item.find(" and ") != std::string::npos;
    });
    return plain || items.size() < 2 ? listed(items) : join(items, "; ");
}

} // namespace epilogue

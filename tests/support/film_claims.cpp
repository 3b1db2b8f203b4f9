#include "support/film_claims.h"

#include "base/text.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace epilogue {

namespace {

constexpr int first_year = 1900; // a larger number of a ceremony is its year

// What an award is called in the questions, and how its categories begin in the tables.
const std::map<std::string, std::string>& awards() {
    static const std::map<std::string, std::string> all = {
        {"Acting", "ACT"},
        {"Adapted Screenplay", "WRITING (Adapted Screenplay)"},
        {"Best Actor", "ACTOR IN A LEADING ROLE"},
        {"Best Actress", "ACTRESS IN A LEADING ROLE"},
        {"Best Director", "DIRECTING"},
        {"Best Picture", "BEST PICTURE"},
        {"Casting", "CASTING"},
        {"Cinematography", "CINEMATOGRAPHY"},
        {"Costume Design", "COSTUME DESIGN"},
        {"Film Editing", "FILM EDITING"},
        {"Foreign Film", "INTERNATIONAL FEATURE FILM"},
        {"Make-up", "MAKEUP"},
        {"Music", "MUSIC"},
        {"Original Score", "MUSIC (Original Score)"},
        {"Original Screenplay", "WRITING (Original Screenplay)"},
        {"Original Song", "MUSIC (Original Song)"},
        {"Production Design", "ART DIRECTION"},
        {"Sound Editing", "SOUND EDITING"},
        {"Sound Mixing", "SOUND MIXING"},
        {"Supporting Actor", "ACTOR IN A SUPPORTING ROLE"},
        {"Supporting Actress", "ACTRESS IN A SUPPORTING ROLE"},
        {"Writing", "WRITING"}};
    return all;
}

// The year in which a ceremony was held: two in 1930, none in 1933.
int year_held(int ceremony) {
    constexpr std::array<int, 6> first = {0, 1929, 1930, 1930, 1931, 1932};
    return ceremony < 6 ? first.at(static_cast<std::size_t>(ceremony)) : ceremony + 1928;
}

// "89", "..88", "1977.." or "2013..2017": years, or numbers of ceremonies, which are smaller.
class Range {
  public:
    explicit Range(const std::string& text) {
        const std::size_t dots = text.find("..");
        low_ = whole_number<int>(text.substr(0, dots));
        high_ = dots == std::string::npos ? low_ : whole_number<int>(text.substr(dots + 2));
    }

    bool holds(int number, int year) const {
        const auto meant = [&](int bound) { return bound >= first_year ? year : number; };
        return (!low_ || meant(*low_) >= *low_) && (!high_ || meant(*high_) <= *high_);
    }

  private:
    std::optional<int> low_;
    std::optional<int> high_;
};

std::string_view plain_name(std::string_view id) {
    return id.substr(0, id.find(" ("));
}

bool has_marks(std::string_view name) {
    return std::any_of(name.begin(), name.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool has_player(const Film& film, const std::string& name) {
    return std::any_of(film.cast.begin(), film.cast.end(),
                       [&](const Credit& credit) { return is_person(credit.person, name); });
}

bool is_among(const std::vector<std::string>& people, const std::string& name) {
    return std::any_of(people.begin(), people.end(),
                       [&](const std::string& person) { return is_person(person, name); });
}

// A title and the year in brackets at its end; 0: none.
std::pair<std::string, int> parted(const std::string& title) {
    if (title.size() > 7 && title.ends_with(')') && title[title.size() - 6] == '(')
        if (const auto year = whole_number<int>(title.substr(title.size() - 5, 4)))
            return {title.substr(0, title.size() - 7), *year};
    return {title, 0};
}

template <class Which> int count_of_films(const FilmTables& tables, Which which) {
    return static_cast<int>(
        std::count_if(tables.films.begin(), tables.films.end(), [&](const Film& film) {
            return film.kind == FilmKind::Feature && which(film);
        }));
}

} // namespace

bool is_person(const std::string& id, const std::string& name) {
    const std::string_view plain = plain_name(id);
    if (plain == name)
        return true;
    // To fold every name would take seconds, and only marks are spelt in more than one way.
    constexpr std::size_t most_marks = 5;
    const auto [shorter, longer] = std::minmax({plain.size(), name.size()});
    return longer - shorter <= most_marks && (has_marks(plain) || has_marks(name)) &&
           fold(plain) == fold(name);
}

FilmClaims::FilmClaims(const FilmTables& tables) : tables_(tables) {
    for (const Film& film : tables.films) {
        by_title_[fold_with_article(film.title)].push_back(&film);
        for (const std::string& alias : film.aliases)
            by_title_[fold_with_article(alias)].push_back(&film);
    }
    std::set<std::string> ids;
    for (const Film& film : tables.films) {
        ids.insert(film.directors.begin(), film.directors.end());
        for (const Credit& credit : film.cast)
            ids.insert(credit.person);
    }
    for (const Nomination& one : tables.nominations) {
        ids.insert(one.nominees.begin(), one.nominees.end());
        nominated_titles_.push_back(fold_with_article(one.film_title));
    }
    for (const std::string& id : ids)
        people_.insert(fold(plain_name(id)));
}

bool FilmClaims::knows_person(const std::string& name) const {
    return name.empty() || people_.contains(fold(name));
}

bool FilmClaims::knows_title(const std::string& title) const {
    return title.empty() || !called(title).empty() ||
           std::find(nominated_titles_.begin(), nominated_titles_.end(),
                     fold_with_article(title)) != nominated_titles_.end();
}

std::vector<const Film*> FilmClaims::called(const std::string& title) const {
    const auto [name, year] = parted(title);
    std::vector<const Film*> films;
    if (const auto at = by_title_.find(fold_with_article(name)); at != by_title_.end())
        for (const Film* film : at->second)
            if (year == 0 || film->year == year)
                films.push_back(film);
    return films;
}

bool FilmClaims::credited(const std::string& person, const Film& film) const {
    return has_player(film, person) || is_among(film.directors, person) ||
           std::any_of(tables_.nominations.begin(), tables_.nominations.end(),
                       [&](const Nomination& one) {
                           return one.film == film.id && is_among(one.nominees, person);
                       });
}

Result<bool> FilmClaims::holds(const std::string& claim) const {
    constexpr std::string_view joint = " & ";
    std::size_t begin = 0;
    while (true) {
        const std::size_t end = claim.find(joint, begin);
        auto one = holds_once(claim.substr(begin, end - begin));
        if (!one || !one.value() || end == std::string::npos)
            return one;
        begin = end + joint.size();
    }
}

// A verb with a number asks whether there are so many, one without whether there is any. Of films
// that share a title one is enough.
Result<bool> FilmClaims::holds_once(const std::string& claim) const {
    const bool denied = claim.starts_with("not ");
    const std::size_t colon = claim.find(": ");
    if (colon == std::string::npos)
        return Error{"'" + claim + "' is no claim: a verb, a colon and details are expected"};
    const auto head = split(std::string_view(claim).substr(0, colon).substr(denied ? 4 : 0), ' ');
    Details details;
    std::size_t count = 0;
    for (const std::string_view detail : split(std::string_view(claim).substr(colon + 2), ';'))
        if (count < details.size())
            details.at(count++) = trim(detail);

    const auto number = head.size() == 2 ? whole_number<int>(head.back()) : std::nullopt;
    if (head.size() > 2 || (head.size() == 2 && !number))
        return Error{"a verb and perhaps a number are expected, in '" + claim + "'"};

    bool so = false;
    for (const std::string& film : one_by_one(details[0])) {
        details[0] = film;
        const auto found = measure(std::string(head.front()), details);
        if (!found)
            return Error{found.error().message + ", in '" + claim + "'"};
        so = so || (number ? found.value() == *number : found.value() > 0);
    }
    return so != denied;
}

// Films that share a title, told apart by their years; what is no title stays as it is.
std::vector<std::string> FilmClaims::one_by_one(const std::string& title) const {
    const std::vector<const Film*> films = called(title);
    if (films.size() < 2)
        return {title};
    std::vector<std::string> all;
    all.reserve(films.size());
    for (const Film* film : films)
        all.push_back(parted(title).first + " (" + std::to_string(film->year) + ")");
    return all;
}

Result<int> FilmClaims::measure(const std::string& verb, const Details& details) const {
    static const std::set<std::string> films = {"cast", "directed", "year", "minutes", "longer"};
    static const std::set<std::string> people = {"films_with", "films_by", "together", "made"};
    if (people.contains(verb))
        return of_people(verb, details);
    if (!knows_title(details[0]))
        return Error{"the tables have no film '" + details[0] + "'"};
    return films.contains(verb) ? of_film(verb, details) : of_awards(verb, details);
}

Result<int> FilmClaims::of_film(const std::string& verb, const Details& details) const {
    const std::vector<const Film*> films = called(details[0]);
    if (films.empty())
        return Error{"the tables have no film '" + details[0] + "'"};
    if (!knows_person(details[1]) && verb != "longer")
        return Error{"the tables know nobody called '" + details[1] + "'"};
    const auto fitting = [&](auto fits) {
        return static_cast<int>(std::count_if(films.begin(), films.end(), fits));
    };
    if (verb == "cast")
        return fitting([&](const Film* film) { return has_player(*film, details[1]); });
    if (verb == "directed")
        return fitting([&](const Film* film) { return is_among(film->directors, details[1]); });
    if (films.size() > 1)
        return Error{"several films are called '" + details[0] + "'"};
    if (verb == "year")
        return films.front()->year;
    if (verb == "minutes")
        return films.front()->minutes.value_or(0);
    const std::vector<const Film*> other = called(details[1]);
    if (other.size() != 1)
        return Error{"not one film is called '" + details[1] + "'"};
    return films.front()->minutes.value_or(0) - other.front()->minutes.value_or(0);
}

Result<int> FilmClaims::of_people(const std::string& verb, const Details& details) const {
    if (!knows_person(details[0]))
        return Error{"the tables know nobody called '" + details[0] + "'"};
    const Range years(details[1]);
    return count_of_films(tables_, [&](const Film& film) {
        if (verb == "films_with")
            return years.holds(film.year, film.year) && has_player(film, details[0]);
        if (verb == "films_by")
            return years.holds(film.year, film.year) && is_among(film.directors, details[0]);
        if (verb == "together")
            return has_player(film, details[0]) && has_player(film, details[1]);
        return is_among(film.directors, details[0]) && has_player(film, details[1]);
    });
}

Result<int> FilmClaims::of_awards(const std::string& verb, const Details& details) const {
    if (verb == "met")
        return met(details);
    if (!knows_person(details[1]))
        return Error{"the tables know nobody called '" + details[1] + "'"};
    if (!details[2].empty() && !awards().contains(details[2]))
        return Error{"'" + details[2] + "' is no known award"};
    const std::vector<const Nomination*> found = nominations(details);
    const auto wins = static_cast<int>(std::count_if(
        found.begin(), found.end(), [](const Nomination* nomination) { return nomination->won; }));
    if (verb == "won" || verb == "wins")
        return wins;
    if (verb == "nominated" || verb == "nominations")
        return static_cast<int>(found.size());
    if (verb == "lost")
        return wins == 0 ? static_cast<int>(found.size()) : 0;
    if (verb != "categories")
        return Error{"'" + verb + "' is no known verb"};
    std::set<std::string> categories;
    for (const Nomination* one : found)
        categories.insert(one->category);
    return static_cast<int>(categories.size());
}

int FilmClaims::met(const Details& details) const {
    std::set<std::string> categories;
    for (const Nomination* one : nominations({details[0], "", "", details[2], ""}))
        for (const Nomination* other : nominations({details[1], "", "", details[2], ""}))
            if (one->category == other->category)
                categories.insert(one->category);
    return static_cast<int>(categories.size());
}

std::vector<const Nomination*> FilmClaims::nominations(const Details& details) const {
    const auto& [title, person, award, ceremony, song] = details;
    const std::vector<const Film*> films = called(title);
    const std::string folded = fold_with_article(title);
    const std::string category = award.empty() ? "" : awards().at(award);
    const Range ceremonies(ceremony);
    const auto is_for = [&](const Nomination& one, const std::string& nominated_title) {
        return std::any_of(films.begin(), films.end(),
                           [&](const Film* film) { return film->id == one.film; }) ||
               (one.film.empty() && nominated_title == folded);
    };
    std::vector<const Nomination*> found;
    for (std::size_t i = 0; i < tables_.nominations.size(); ++i) {
        const Nomination& one = tables_.nominations[i];
        if (one.category.starts_with(category) &&
            ceremonies.holds(one.ceremony, year_held(one.ceremony)) &&
            (title.empty() || is_for(one, nominated_titles_[i])) &&
            (person.empty() || is_among(one.nominees, person)) &&
            (song.empty() || fold(one.detail) == fold(song)))
            found.push_back(&one);
    }
    return found;
}

} // namespace epilogue

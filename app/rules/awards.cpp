#include "rules/awards.h"

#include "base/text.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace epilogue {

std::string evening(const Edition& edition) {
    return "the " + ordinal(edition.ceremony) + " Academy Awards, for " + edition.year;
}

std::string source_of(const Edition& edition) {
    return "Academy Awards Database, " + ordinal(edition.ceremony) + " ceremony, awards for " +
           edition.year;
}

std::string film_of(const Nomination& nomination) {
    return nomination.film_title;
}

bool share_someone(const Nomination& a, const Nomination& b) {
    return std::any_of(a.nominees.begin(), a.nominees.end(), [&](const std::string& name) {
        return std::find(b.nominees.begin(), b.nominees.end(), name) != b.nominees.end();
    });
}

void add_once(std::vector<std::string>& texts, const std::string& text) {
    const auto same = [&](const std::string& other) { return fold(other) == fold(text); };
    if (!text.empty() && std::none_of(texts.begin(), texts.end(), same))
        texts.push_back(text);
}

std::string people(const Nomination& nomination) {
    return listed(nomination.nominees);
}

// Its small words begin with small letters, but not at the start of a title within it.
std::string song_title(const Nomination& nomination) {
    static const std::set<std::string> small = {"A",  "An", "And", "At", "By",  "For", "From",
                                                "In", "Of", "On",  "Or", "The", "To",  "With"};
    std::string text;
    bool begins = true;
    const auto words = split(nomination.detail, ' ');
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string word(words[i]);
        if (!begins && i + 1 < words.size() && small.contains(word))
            word.front() =
                static_cast<char>(std::tolower(static_cast<unsigned char>(word.front())));
        begins = word.starts_with("-") || word.ends_with(":") || word.ends_with("(") ||
                 word.ends_with(")") ||
                 fold(join({words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end()},
                           " ")) == fold(film_of(nomination));
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

Awards::Awards(const FilmLore& lore) : lore_(lore), nominations_(lore.tables().nominations) {
    for (Nomination& nomination : nominations_) {
        if (const Film* const film = lore.tables().film(nomination.film))
            nomination.film_title = film->title;
        for (std::string& person : nomination.nominees)
            person = lore.tables().name_of(person);
    }
    for (const Nomination& nomination : nominations_)
        by_ceremony_[nomination.ceremony].push_back(&nomination);
}

std::vector<Edition> Awards::editions(const std::set<std::string>& categories) const {
    std::vector<Edition> all;
    for (const auto& [ceremony, nominations] : by_ceremony_) {
        Edition edition{ceremony, nominations.front()->year, {}, {}};
        for (const Nomination* nomination : nominations)
            if (categories.contains(nomination->category))
                (nomination->won ? edition.won : edition.lost).push_back(nomination);
        if (!edition.won.empty())
            all.push_back(std::move(edition));
    }
    return all;
}

std::string Awards::tally(const Nomination& of) const {
    int nominated = 0;
    int won = 0;
    for (const Nomination* nomination : by_ceremony_.at(of.ceremony))
        if (!of.film.empty() && nomination->film == of.film) {
            ++nominated;
            won += nomination->won ? 1 : 0;
        }
    if (nominated < 2 || of.ceremony == without_nominations)
        return {};
    std::string share =
        std::to_string(won) + " of its " + std::to_string(nominated) + " nominations";
    if (won == nominated)
        share = won == 2 ? "both its nominations"
                         : "all " + std::to_string(won) + " of its nominations";
    return film_of(of) + " won " + share + " that year.";
}

int Awards::fame(const Nomination& of) const {
    constexpr int of_winners = 75; // of Best Picture and Directing
    constexpr int of_others = 60;
    const Film* const film = lore_.tables().film(of.film);
    const bool great = of.category == "BEST PICTURE" || of.category == "DIRECTING";
    return film != nullptr && film->fame ? *film->fame : great ? of_winners : of_others;
}

std::string Awards::directors_of(const Nomination& of) const {
    for (const Nomination* nomination : by_ceremony_.at(of.ceremony))
        if (!of.film.empty() && nomination->film == of.film &&
            nomination->category.starts_with("DIRECTING"))
            return people(*nomination);
    const Film* const film = lore_.tables().film(of.film);
    return film == nullptr ? std::string() : lore_.directors_told(*film);
}

std::vector<const Film*> Awards::films_of(const Nomination& of) const {
    const Film* const film = lore_.tables().film(of.film);
    return film != nullptr ? std::vector{film} : std::vector<const Film*>{};
}

} // namespace epilogue

// The Academy Awards, ceremony by ceremony, for the makers of questions.
#pragma once

#include "bank/film.h"
#include "rules/making.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace epilogue {

using Nominations = std::vector<const Nomination*>;

// One award at one ceremony.
struct Edition {
    int ceremony = 0;
    std::string year;
    Nominations won;
    Nominations lost;
};

// At the second ceremony only winners were named; who else had been considered was told later.
inline constexpr int without_nominations = 2;

// "the 89th Academy Awards, for 2016"
std::string evening(const Edition& edition);
std::string source_of(const Edition& edition);

std::string film_of(const Nomination& nomination); // its title
std::string people(const Nomination& nomination);  // "Joel Coen and Ethan Coen"
std::string song_title(const Nomination& nomination);
bool share_someone(const Nomination& a, const Nomination& b);
// Unless one that folds to the same is there.
void add_once(std::vector<std::string>& texts, const std::string& text);

class Awards {
  public:
    explicit Awards(const FilmLore& lore);
    Awards(const Awards&) = delete;
    Awards& operator=(const Awards&) = delete;

    const FilmLore& lore() const { return lore_; }

    // Every ceremony at which there was such an award, earliest first.
    std::vector<Edition> editions(const std::set<std::string>& categories) const;
    // "La La Land won six of its 14 nominations that year."; empty for a single one.
    std::string tally(const Nomination& of) const;
    int fame(const Nomination& of) const; // of its film; a guess where it is unknown
    // Who was nominated for directing it, else who directed it, in words; empty when unknown.
    std::string directors_of(const Nomination& of) const;
    // The film, if the catalogue has it.
    std::vector<const Film*> films_of(const Nomination& of) const;

  private:
    const FilmLore& lore_;
    std::vector<Nomination> nominations_; // with names for ids and the catalogue's titles
    std::map<int, Nominations> by_ceremony_;
};

} // namespace epilogue

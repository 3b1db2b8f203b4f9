// What the makers of questions share: the tables, what is worth asking about, the pack in the
// making.
#pragma once

#include "bank/film.h"
#include "bank/pack.h"
#include "base/rng.h"

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

inline constexpr std::size_t longest_choice = 60; // in code points

// Which films and people of the tables a question may be about.
class FilmLore {
  public:
    explicit FilmLore(const FilmTables& tables);

    const FilmTables& tables() const { return tables_; }

    // Features that several sources agree on, whose title no other known film has; best known
    // first.
    const std::vector<const Film*>& films() const { return films_; }

    // People whose films are believed to be all there, with them; best known first.
    struct Career {
        const Person* person = nullptr;
        std::vector<const Film*> films; // of films(), by fame
        std::set<const Film*> all;      // every film, known or not
        int fame = 0;                   // of the five best known together
        int first_year = 0;             // of the earliest
    };

    const std::vector<Career>& actors() const { return actors_; }

    const std::vector<Career>& directors() const { return directors_; }

    // Of films(): so many of one time, kind and language with this one and about as well known,
    // likest first; without those for which `out` holds.
    std::vector<const Film*> akin(const Film& film, std::size_t most,
                                  const std::function<bool(const Film&)>& out) const;

    // "In its cast: A, B and C.", by place in the billing; empty when nobody's is known.
    std::string cast_told(const Film& film) const;
    // "Joel Coen and Ethan Coen"; empty when they are more than a few.
    std::string directors_told(const Film& film) const;

    // Whether the Academy has nominated this person as an actress, or as an actor.
    bool is_actress(const std::string& person) const { return actresses_.contains(person); }

    bool is_actor(const std::string& person) const { return male_actors_.contains(person); }

  private:
    void choose_films();
    std::vector<Career> careers(bool acting) const;

    const FilmTables& tables_;
    std::vector<const Film*> films_;
    std::vector<Career> actors_;
    std::vector<Career> directors_;
    std::set<std::string> actresses_;
    std::set<std::string> male_actors_;
};

// A pack that grows question by question.
class Making {
  public:
    // The title is shown; the id is the last part of epilogue.film.ID.
    Making(const FilmLore& lore, std::uint64_t seed, const std::string& id,
           const std::string& title, const std::string& summary, const Category& category);

    const FilmLore& lore() const { return lore_; }

    Rng& rng() { return rng_; }

    // What all kinds have in common.
    struct Asked {
        std::string id;
        std::string stem;
        std::string explanation;
        std::string source;
        int difficulty = 3;
        std::vector<const Film*> films;
    };

    // Nothing is made when a choice would stand there twice, or too long.
    void single(Asked asked, const std::string& key, const std::vector<std::string>& wrong);
    void several(Asked asked, const std::vector<std::string>& keys,
                 const std::vector<std::string>& wrong);
    void truth(Asked asked, bool truth);
    void typed(Asked asked, TypedAnswer answer);
    void number(Asked asked, double value, double tolerance, const std::string& unit);
    void order(Asked asked, const std::vector<std::string>& items,
               const std::vector<std::string>& notes);
    void match(Asked asked, const std::vector<std::string>& lefts,
               const std::vector<std::string>& rights);

    // True and false by turns, so that neither is the better guess.
    bool next_truth() { return turn_ = !turn_; }

    FullPack take() && { return std::move(full_); }

  private:
    void add(Asked asked, Kind kind, AnswerSpec answer);

    const FilmLore& lore_;
    Rng rng_;
    FullPack full_;
    bool turn_ = false;
};

std::string title_and_year(const Film& film); // La La Land (2016)
// 1 for what nearly everybody has heard of, 5 for what few have.
int difficulty_of(const Film& film);
int difficulty_of_fame(int fame);
// The sentences that fit into an explanation, in their order; the first always does.
std::string explained(const std::vector<std::string>& sentences);
std::string sentence(const std::string& text); // with a full stop, unless it ends in one
// The surname alone, with and without its particles; nothing where there is but one word.
std::vector<std::string> short_names(const std::string& name);
std::string slug_of(std::string_view text); // words with hyphens
std::string source_of(const Film& film);
bool has_directed(const Film& film, const std::string& person);
bool share_genre(const Film& a, const Film& b);
bool has_genre(const Film& film, std::string_view genre);
std::vector<std::string> titles_of(const std::vector<const Film*>& films); // with years
// "Emma Stone is also in A, B and C.", from the best known of these films, one of a series, without
// those that were told already.
std::string known_for(const std::string& name, const std::string& as,
                      const std::vector<const Film*>& films, const std::vector<const Film*>& told);
// As listed(), with semicolons where an item has a comma or an "and" of its own.
std::string enumerated(const std::vector<std::string>& items);

// Up to so many, by chance.
template <class T> std::vector<T> drawn(Rng& rng, std::vector<T> from, std::size_t most) {
    rng.shuffle(from);
    if (from.size() > most)
        from.resize(most);
    return from;
}

inline const Category people_category = {"people", "People"};

// The makers, each a pack or several.
void make_award_packs(const FilmLore& lore, std::uint64_t seed, std::vector<FullPack>& packs);
FullPack make_director_pack(const FilmLore& lore, std::uint64_t seed);
FullPack make_cast_pack(const FilmLore& lore, std::uint64_t seed);
FullPack make_year_pack(const FilmLore& lore, std::uint64_t seed);
FullPack make_figure_pack(const FilmLore& lore, std::uint64_t seed);
FullPack make_song_film_pack(const FilmLore& lore, std::uint64_t seed);

} // namespace epilogue

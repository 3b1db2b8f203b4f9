// What games may ask of the stored questions and films. Functions, not a class to derive from: the
// store fills them from bank.db, tests from values in memory; rules and model see no difference.
#pragma once

#include "bank/film.h"
#include "bank/pack.h"
#include "bank/records.h"
#include "base/result.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace epilogue {

class Catalogue;
class FilmSearch;

// What a round may be drawn from. Empty packs: every pack that is switched on. Empty categories:
// all.
struct PoolFilter {
    std::vector<std::string> packs = {};
    std::vector<std::string> categories = {};
    int min_difficulty = 1;
    int max_difficulty = 5;
    bool spoilers = false;                 // false: no question marked as a spoiler ...
    std::set<std::string> seen_films = {}; // ... but for films in this set (spoiler_film keys)
    std::vector<PlayerId> players = {};    // whose history counts as times_asked; empty: nobody's

    bool operator==(const PoolFilter&) const = default;
};

// All that drawing a round needs to know of a question, without its text.
struct PoolEntry {
    QuestionKey key;
    Kind kind = Kind::Single;
    std::string category;
    int difficulty = 3;
    bool spoiler = false;
    int times_asked = 0;      // of the players of this round, the highest
    std::string answer_fold;  // folded right answer: two questions with one are not asked together
    std::vector<int> clashes; // positions in the pool that must not share a round with this one

    bool operator==(const PoolEntry&) const = default;
};

// What the set-up screen and the shelf show of a pack.
struct PackInfo {
    Pack pack;
    bool enabled = true;
    bool built_in = false;
    int questions = 0;
    int spoilers = 0;
    std::map<std::string, int> per_category;
    std::map<std::string, int> spoilers_per_category;
};

struct Bank {
    // Packs in the order they are offered: built-in first, then by title.
    std::function<Result<std::vector<PackInfo>>()> packs;
    // Sorted by key, so that a draw depends on no file order or locale.
    std::function<Result<std::vector<PoolEntry>>(const PoolFilter&)> pool;
    // In the order asked for; an unknown key is an error.
    std::function<Result<std::vector<Question>>(const std::vector<QuestionKey>&)> questions;

    // The films: read when first asked for, then the same ones again.
    std::function<Result<std::shared_ptr<const Catalogue>>()> catalogue;
    std::function<Result<std::shared_ptr<const FilmSearch>>()> film_search;
    // All that is said of the film of this id; nothing when there is none.
    std::function<Result<std::optional<FilmFacts>>(const std::string&)> film;
};

} // namespace epilogue

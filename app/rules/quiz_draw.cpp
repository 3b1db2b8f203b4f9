#include "rules/quiz_draw.h"

#include "base/text.h"
#include "rules/clashes.h"
#include "rules/quiz_order.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace epilogue {

namespace {

const PoolEntry& entry_at(const std::vector<PoolEntry>& pool, int position) {
    return pool.at(static_cast<std::size_t>(position));
}

// How often each category, kind and difficulty occurs.
class Tally {
  public:
    void add(const PoolEntry& entry) {
        ++category_[entry.category];
        ++kind_.at(static_cast<std::size_t>(entry.kind));
        ++difficulty_[entry.difficulty];
        ++total_;
    }

    std::array<int, 3> of(const PoolEntry& entry) const {
        return {count(category_, entry.category), kind_.at(static_cast<std::size_t>(entry.kind)),
                count(difficulty_, entry.difficulty)};
    }

    int total() const { return total_; }

  private:
    template <class Key> static int count(const std::map<Key, int>& counts, const Key& key) {
        const auto found = counts.find(key);
        return found == counts.end() ? 0 : found->second;
    }

    std::map<std::string, int> category_;
    std::array<int, kind_count> kind_{};
    std::map<int, int> difficulty_;
    int total_ = 0;
};

// Chooses entries one by one: the least asked, and among them what the round has least of.
class Chooser {
  public:
    Chooser(const std::vector<PoolEntry>& pool, const Clashes& clashes, std::vector<int> candidates,
            bool endings_apart)
        : pool_(pool), clashes_(clashes), candidates_(std::move(candidates)),
          barred_(pool.size(), false), endings_apart_(endings_apart) {
        for (const int candidate : candidates_)
            there_.add(entry_at(pool_, candidate));
    }

    // Until `most` are chosen or no candidate is left that fits them.
    void choose(std::size_t most, bool same_answers) {
        while (chosen_.size() < most) {
            const int next = best(same_answers);
            if (next < 0)
                return;
            take(next);
        }
    }

    const std::vector<int>& chosen() const { return chosen_; }

  private:
    // Smaller is better. The share of what is there follows Sainte-Laguë, with an eighth of the
    // whole added to every group, so that rare kinds come up more often than by chance alone.
    std::tuple<int, int, std::int64_t> rank(const PoolEntry& entry) const {
        const auto there = there_.of(entry);
        const auto taken = taken_.of(entry);
        std::int64_t crowd = 0;
        for (std::size_t i = 0; i < there.size(); ++i)
            crowd += (2 * taken.at(i) + 1) * std::int64_t{1'000'000} /
                     (there.at(i) + there_.total() / 8 + 1);
        return {entry.times_asked, turn_of(entry), crowd};
    }

    // Five Seasons wants two endings, then the rest, then whatever there is.
    int turn_of(const PoolEntry& entry) const {
        if (!endings_apart_)
            return 0;
        if (entry.category != ending_category)
            return 1;
        return endings_ < five_seasons_length / stage_count ? 0 : 2;
    }

    bool allowed(int candidate, bool same_answers) const {
        if (barred_.at(static_cast<std::size_t>(candidate)))
            return false;
        return same_answers || !answers_.contains(answer_of(entry_at(pool_, candidate)));
    }

    // Two true statements do not tell of each other.
    static std::string answer_of(const PoolEntry& entry) {
        return entry.kind == Kind::TrueFalse ? std::string() : entry.answer_fold;
    }

    int best(bool same_answers) const {
        int best = -1;
        std::tuple<int, int, std::int64_t> best_rank;
        for (const int candidate : candidates_) {
            if (!allowed(candidate, same_answers))
                continue;
            const auto its_rank = rank(entry_at(pool_, candidate));
            if (best < 0 || its_rank < best_rank) {
                best = candidate;
                best_rank = its_rank;
            }
        }
        return best;
    }

    void take(int position) {
        const PoolEntry& entry = entry_at(pool_, position);
        chosen_.push_back(position);
        taken_.add(entry);
        if (entry.category == ending_category)
            ++endings_;
        if (const std::string answer = answer_of(entry); !answer.empty())
            answers_.insert(answer);
        barred_.at(static_cast<std::size_t>(position)) = true;
        for (const int other : clashes_.of(position))
            barred_.at(static_cast<std::size_t>(other)) = true;
    }

    const std::vector<PoolEntry>& pool_;
    const Clashes& clashes_;
    std::vector<int> candidates_;
    std::vector<bool> barred_; // chosen, or clashing with what is chosen
    bool endings_apart_;
    Tally there_;
    Tally taken_;
    std::set<std::string> answers_;
    int endings_ = 0;
    std::vector<int> chosen_;
};

bool answered_at_once(Kind kind) {
    return kind == Kind::Single || kind == Kind::TrueFalse;
}

// What this mode can ask of the pool, in random order, the least asked first.
std::vector<int> candidates_for(const Quiz::Params& params, const std::vector<PoolEntry>& pool,
                                Rng& rng) {
    std::vector<int> candidates;
    for (int i = 0; i < static_cast<int>(pool.size()); ++i)
        if (params.mode != Mode::Sprint || answered_at_once(entry_at(pool, i).kind))
            candidates.push_back(i);
    rng.shuffle(candidates);
    std::stable_sort(candidates.begin(), candidates.end(), [&](int a, int b) {
        return entry_at(pool, a).times_asked < entry_at(pool, b).times_asked;
    });
    return candidates;
}

std::string ways_to_widen(const Quiz::Params& params, int needed) {
    std::vector<std::string> ways;
    if (!params.categories.empty())
        ways.emplace_back("choose more categories");
    if (!params.packs.empty())
        ways.emplace_back("choose more packs");
    if (params.level != Level::Mixed && params.mode != Mode::FiveSeasons)
        ways.emplace_back("choose mixed difficulty");
    if (needed > classic_lengths.front() && params.mode == Mode::Classic)
        ways.emplace_back("play a shorter round");
    if (!params.spoilers)
        ways.emplace_back("let questions about the endings of films in");
    if (ways.empty())
        ways.emplace_back("switch on or import another pack");
    const std::string last = ways.back();
    ways.pop_back();
    return ways.empty() ? last : join(ways, ", ") + " or " + last;
}

std::string capital(std::string text) {
    return upper(text.substr(0, 1)) + text.substr(1);
}

Error too_few(const Quiz::Params& params, std::size_t matching, std::size_t together, int needed) {
    const std::string remedy = capital(ways_to_widen(params, needed)) + ".";
    const std::string kind = params.mode == Mode::Sprint ? " that can be answered at once" : "";
    if (matching == 0)
        return Error{"No question" + kind + " matches these settings. " + remedy};
    const std::string found =
        "Only " +
        count_of(static_cast<std::int64_t>(matching), "question matches", "questions match") +
        " these settings";
    const std::string wanted = std::to_string(needed);
    if (matching < static_cast<std::size_t>(needed))
        return Error{found + ", the round needs " + wanted + ". " + remedy};
    return Error{found + ", and " + std::to_string(together) + " of them, not the " + wanted +
                 " of the round, can be asked together without one telling another's answer. " +
                 remedy};
}

Result<std::vector<int>> draw_rehearsal(const Quiz::Params& params,
                                        const std::vector<PoolEntry>& pool, Rng& rng) {
    const std::set<QuestionKey> only(params.only.begin(), params.only.end());
    std::vector<int> chosen;
    for (int i = 0; i < static_cast<int>(pool.size()); ++i)
        if (only.contains(entry_at(pool, i).key))
            chosen.push_back(i);
    if (chosen.empty())
        return Error{"None of the questions to rehearse is in the packs that are switched on."};
    rng.shuffle(chosen);
    return chosen;
}

} // namespace

int length_of(const Quiz::Params& params) {
    switch (params.mode) {
    case Mode::FiveSeasons:
        return five_seasons_length;
    case Mode::Classic:
        return params.length;
    default:
        return 0;
    }
}

Result<std::vector<int>> draw(const Quiz::Params& params, const std::vector<PoolEntry>& pool,
                              Rng& rng) {
    if (params.mode == Mode::Rehearsal)
        return draw_rehearsal(params, pool, rng);

    const int length = length_of(params);
    const auto wanted = static_cast<std::size_t>(length > 0 ? length : longest_run);
    const Clashes clashes(pool);
    const auto candidates = candidates_for(params, pool, rng);
    auto weighed = candidates;
    weighed.resize(std::min<std::size_t>(weighed.size(), most_weighed));
    Chooser chooser(pool, clashes, weighed, params.mode == Mode::FiveSeasons);
    chooser.choose(wanted, false);
    chooser.choose(wanted, true);
    std::vector<int> chosen = chooser.chosen();
    if (length > 0 && chosen.size() < wanted) {
        chosen = most_together(clashes, weighed);
        if (chosen.size() < wanted)
            return too_few(params, candidates.size(), chosen.size(), length);
        chosen.resize(wanted);
    }
    if (chosen.empty())
        return too_few(params, 0, 0, 1);
    put_in_order(params.mode, pool, chosen, rng);
    return chosen;
}

} // namespace epilogue

#include "rules/quiz_draw.h"

#include "base/text.h"
#include "rules/clashes.h"
#include "rules/quiz_order.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>

namespace epilogue {

namespace {

const PoolEntry& entry_at(const std::vector<PoolEntry>& pool, int position) {
    return pool.at(static_cast<std::size_t>(position));
}

constexpr std::size_t aspects = 3; // category, kind, difficulty

// What choosing needs of an entry, with numbers for names: every one is looked at many times.
struct Candidate {
    int position = 0; // in the pool
    int times_asked = 0;
    bool ending = false;
    std::array<std::size_t, aspects> groups{}; // its category, its kind, its difficulty
    std::optional<std::size_t> answer;         // the same number, the same answer
    bool barred = false;                       // chosen, or clashing with what is chosen
};

// Numbers in the order of first meeting.
class Numbering {
  public:
    std::size_t operator()(const std::string& name) {
        return numbers_.emplace(name, numbers_.size()).first->second;
    }

    std::size_t size() const { return numbers_.size(); }

  private:
    std::map<std::string, std::size_t> numbers_;
};

// Chooses entries one by one: the least asked, and among them what the round has least of.
class Chooser {
  public:
    Chooser(const std::vector<PoolEntry>& pool, const Clashes& clashes,
            const std::vector<int>& positions, bool endings_apart)
        : clashes_(clashes), endings_apart_(endings_apart) {
        Numbering groups;
        Numbering answers;
        for (const int position : positions) {
            at_[position] = candidates_.size();
            candidates_.push_back(candidate(position, entry_at(pool, position), groups, answers));
        }
        there_.resize(groups.size());
        taken_.resize(groups.size());
        answered_.resize(answers.size());
        for (const Candidate& candidate : candidates_)
            for (const std::size_t group : candidate.groups)
                ++there_.at(group);
    }

    // Until `most` are chosen or no candidate is left that fits them.
    void choose(std::size_t most, bool same_answers) {
        while (chosen_.size() < most) {
            Candidate* next = best(same_answers);
            if (next == nullptr)
                return;
            take(*next);
        }
    }

    const std::vector<int>& chosen() const { return chosen_; }

  private:
    using Rank = std::tuple<int, int, std::int64_t>;

    static Candidate candidate(int position, const PoolEntry& entry, Numbering& groups,
                               Numbering& answers) {
        Candidate made;
        made.position = position;
        made.times_asked = entry.times_asked;
        made.ending = entry.category == ending_category;
        made.groups = {groups("category " + entry.category),
                       groups("kind " + std::string(name_of(entry.kind))),
                       groups("difficulty " + std::to_string(entry.difficulty))};
        // Two true statements do not tell of each other.
        if (entry.kind != Kind::TrueFalse && !entry.answer_fold.empty())
            made.answer = answers(entry.answer_fold);
        return made;
    }

    // Smaller is better. The share of what is there follows Sainte-Laguë, with an eighth of the
    // whole added to every group, so that rare kinds come up more often than by chance alone.
    Rank rank(const Candidate& candidate) const {
        const auto smoothing = static_cast<std::int64_t>(candidates_.size() / 8 + 1);
        std::int64_t crowd = 0;
        for (const std::size_t group : candidate.groups)
            crowd += (2 * taken_.at(group) + 1) * 1'000'000 / (there_.at(group) + smoothing);
        return {candidate.times_asked, turn_of(candidate), crowd};
    }

    // Five Seasons wants two endings, then the rest, then whatever there is.
    int turn_of(const Candidate& candidate) const {
        if (!endings_apart_)
            return 0;
        if (!candidate.ending)
            return 1;
        return endings_ < five_seasons_length / stage_count ? 0 : 2;
    }

    Candidate* best(bool same_answers) {
        Candidate* best = nullptr;
        Rank best_rank;
        for (Candidate& candidate : candidates_) {
            if (candidate.barred)
                continue;
            if (!same_answers && candidate.answer && answered_.at(*candidate.answer))
                continue;
            const Rank its_rank = rank(candidate);
            if (best == nullptr || its_rank < best_rank) {
                best = &candidate;
                best_rank = its_rank;
            }
        }
        return best;
    }

    void take(Candidate& candidate) {
        chosen_.push_back(candidate.position);
        for (const std::size_t group : candidate.groups)
            ++taken_.at(group);
        if (candidate.ending)
            ++endings_;
        if (candidate.answer)
            answered_.at(*candidate.answer) = true;
        candidate.barred = true;
        for (const int other : clashes_.of(candidate.position))
            if (const auto found = at_.find(other); found != at_.end())
                candidates_.at(found->second).barred = true;
    }

    const Clashes& clashes_;
    bool endings_apart_;
    std::vector<Candidate> candidates_;
    std::map<int, std::size_t> at_;   // position in the pool -> place in candidates_
    std::vector<std::int64_t> there_; // candidates of each group
    std::vector<std::int64_t> taken_; // of them chosen
    std::vector<bool> answered_;      // answers of what is chosen
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
    if (!params.spoilers && params.seen_films.empty())
        ways.emplace_back("say that you have seen the film");
    if (ways.empty())
        ways.emplace_back("switch on or import another pack");
    const std::string last = ways.back();
    ways.pop_back();
    return ways.empty() ? last : join(ways, ", ") + " or " + last;
}

std::string capital(const std::string& text) {
    return upper(text.substr(0, 1)) + text.substr(1);
}

Error too_few(const Quiz::Params& params, std::size_t matching, std::size_t together, int needed) {
    const std::string remedy = capital(ways_to_widen(params, needed)) + ".";
    const std::string kind = params.mode == Mode::Sprint ? " that can be answered at once" : "";
    if (matching == 0)
        return Error{"No question" + kind + " matches these settings. " + remedy};
    const std::string found =
        count_of(static_cast<std::int64_t>(matching), "question matches", "questions match") +
        " these settings";
    const std::string wanted = "The round needs " + std::to_string(needed) + ". ";
    if (matching < static_cast<std::size_t>(needed))
        return Error{"Only " + found + ". " + wanted + remedy};
    return Error{found + ", but only " + std::to_string(together) +
                 " can be asked together without one telling another's answer. " + wanted + remedy};
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
    // What was left for last because of its answer is not to wait behind what was asked before.
    std::stable_sort(chosen.begin(), chosen.end(), [&](int a, int b) {
        return entry_at(pool, a).times_asked < entry_at(pool, b).times_asked;
    });
    put_in_order(params.mode, pool, chosen, rng);
    return chosen;
}

} // namespace epilogue

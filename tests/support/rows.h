// Everything that lies on the disk of a house (support/house.h), and what may be asked of it.
#pragma once

#include "model/effect.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace epilogue {

struct KeptRuling {
    Ruling ruling;
    bool removed = false;
};

struct Rows {
    std::vector<Player> players;
    std::vector<RoundRecord> rounds;
    std::set<RoundId> put_away; // abandoned or unreadable
    std::vector<AnswerRecord> answers;
    std::vector<ResultRecord> results; // as they were written
    std::map<std::string, std::string> settings;
    std::vector<KeptRuling> rulings;                 // by id, the removed ones too
    std::vector<std::pair<RoundId, RulingUse>> uses; // with ids, not names

    // The row of this round, the last one for no id; null when there is none.
    RoundRecord* row_of(RoundId id);

    std::vector<ResultRecord> results_of(PlayerId player) const; // without what no longer counts
    std::vector<PlayedGrid> grids_of(PlayerId player) const;
    std::vector<Ruling> rulings_there() const;

    void add_ruling(const Ruling& ruling);
    Done set_ruling(RulingId id, bool in_force);
    Done remove_ruling(RulingId id);
    // False when a use names a ruling that is not there.
    bool add_uses(RoundId round, const std::vector<RulingUse>& uses);

  private:
    const KeptRuling* ruling_named(const std::string& film, const std::string& criterion) const;
    bool counts(const RulingUse& use) const; // every ruling behind it is in force
};

} // namespace epilogue

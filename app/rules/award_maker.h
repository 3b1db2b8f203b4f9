// Makes the questions on one of the Academy Awards, from the first ceremony to the last.
#pragma once

#include "rules/awards.h"

#include <set>
#include <string>
#include <vector>

namespace epilogue {

inline constexpr std::size_t winners_in_a_set = 4;

// One award's questions, from first ceremony to last.
class AwardMaker {
  public:
    struct Award {
        std::string slug;  // in ids
        std::string title; // Best Actress
        std::set<std::string> categories = {};
        bool acting = false;
        std::set<std::string> kindred = {}; // categories whose nominees fill up the wrong choices
        bool renamed = false;               // often: asked for by those who won it, not by its name
    };

    AwardMaker(Making& making, const Awards& awards, Award award);

    // For an award that goes to people: who won it, and for what.
    void ask_people();

    // For an award that goes to a film: which one.
    void ask_films();

    // For an award whose name has changed over the years: which film brought it to them.
    void ask_work(const std::string& honour);

    void ask_songs();

    // Four winners in order of their years.
    void ask_orders();

  private:
    std::string id(const Edition& edition, const std::string& what) const;

    Making::Asked asked(const Edition& edition, const std::string& what, std::string stem,
                        std::string explanation) const;

    // What the losers of this ceremony give, then those of kindred awards at it, then whoever was
    // nominated a year before or after; never what shares anybody with a winner.
    std::vector<std::string> others(const Edition& edition, std::string (*read)(const Nomination&),
                                    const Edition* kindred = nullptr);

    // Of the same ceremony; null when the award has no kindred.
    const Edition* kindred_of(const Edition& edition) const;

    // "Also nominated: A, B and C.", each told by `tell`.
    static std::string also(const Edition& edition, std::string (*tell)(const Nomination&));
    // Players are named with their films; of the others the films are enough.
    std::string rivals_of_people(const Edition& edition) const;

    std::string told_of_person(const Edition& edition) const;

    void ask_person(const Edition& edition);

    void ask_film_of_person(const Edition& edition);

    void ask_truth_of_person(const Edition& edition);

    void ask_name(const Edition& edition);

    // Two winners, or one for several films.
    void ask_shared(const Edition& edition);

    std::vector<std::string> told_of_film(const Edition& edition) const; // sentences

    void ask_film(const Edition& edition);

    void ask_truth_of_film(const Edition& edition);

    void ask_title(const Edition& edition);

    void ask_work_of(const Edition& edition, const Nomination& won, const std::string& honour);

    void ask_song(const Edition& edition);

    void ask_film_of_song(const Edition& edition);

    // Winners and their films, four ceremonies at a time.
    void ask_matches();

    Making& making_;
    const Awards& awards_;
    Award award_;
    std::vector<Edition> editions_;
    std::vector<Edition> kindred_;
};

} // namespace epilogue

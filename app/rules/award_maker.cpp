#include "rules/award_maker.h"

#include "base/text.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace epilogue {

namespace {

constexpr std::size_t wrong_choices = 3;

// The further back, the fewer remember.
int difficulty_of_award(int ceremony, int fame) {
    constexpr int long_ago = 40;
    constexpr int lately = 85;
    const int age = ceremony < long_ago ? 1 : ceremony >= lately ? -1 : 0;
    return std::clamp(difficulty_of_fame(fame) + 1 + age, 1, 5);
}

} // namespace

AwardMaker::AwardMaker(Making& making, const Awards& awards, Award award)
    : making_(making), awards_(awards), award_(std::move(award)),
      editions_(awards.editions(award_.categories)), kindred_(awards.editions(award_.kindred)) {}

const Edition* AwardMaker::kindred_of(const Edition& edition) const {
    const auto at = std::find_if(kindred_.begin(), kindred_.end(), [&](const Edition& other) {
        return other.ceremony == edition.ceremony;
    });
    return at == kindred_.end() ? nullptr : &*at;
}

std::string AwardMaker::id(const Edition& edition, const std::string& what) const {
    return award_.slug + "-" + std::to_string(edition.ceremony) + (what.empty() ? "" : "-") + what;
}

Making::Asked AwardMaker::asked(const Edition& edition, const std::string& what, std::string stem,
                                std::string explanation) const {
    const Nomination& won = *edition.won.front();
    return {.id = id(edition, what),
            .stem = std::move(stem),
            .explanation = std::move(explanation),
            .source = source_of(edition),
            .difficulty = difficulty_of_award(edition.ceremony, awards_.fame(won)),
            .films = awards_.films_of(won)};
}

std::vector<std::string> AwardMaker::others(const Edition& edition,
                                            std::string (*read)(const Nomination&),
                                            const Edition* kindred) {
    std::vector<std::string> texts;
    const Nominations& winners = kindred != nullptr ? kindred->won : edition.won;
    const auto take = [&](Nominations more) {
        making_.rng().shuffle(more);
        for (const Nomination* nomination : more) {
            const bool right =
                std::any_of(winners.begin(), winners.end(), [&](const Nomination* won) {
                    return share_someone(*won, *nomination) ||
                           fold(film_of(*won)) == fold(film_of(*nomination));
                });
            const std::string text = read(*nomination);
            if (!right && texts.size() < wrong_choices && length(text) <= longest_choice)
                add_once(texts, text);
        }
    };
    take(edition.lost);
    if (kindred != nullptr)
        take(kindred->lost);
    for (const Edition& near : editions_)
        if (std::abs(near.ceremony - edition.ceremony) == 1) {
            take(near.lost);
            take(near.won);
        }
    return texts;
}

std::string AwardMaker::also(const Edition& edition, std::string (*tell)(const Nomination&)) {
    std::vector<std::string> names;
    for (const Nomination* nomination : edition.lost)
        add_once(names, tell(*nomination));
    constexpr std::size_t many = 5;
    const bool more = names.size() > many;
    if (names.empty())
        return {};
    names.resize(std::min(many, names.size()));
    const std::string how = edition.ceremony == without_nominations ? "considered" : "nominated";
    return sentence((more ? "Among the others " + how : "Also " + how) + ": " + enumerated(names));
}

} // namespace epilogue

#include "rules/award_maker.h"

#include "base/text.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace epilogue {

namespace {

constexpr std::size_t wrong_choices = 3;

} // namespace

AwardMaker::AwardMaker(Making& making, const Awards& awards, Award award)
    : making_(making), awards_(awards), award_(std::move(award)),
      editions_(awards.editions(award_.categories)) {}

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
            .difficulty = difficulty_of_fame(awards_.fame(won)) + (award_.acting ? 0 : 1),
            .films = awards_.films_of(won)};
}

std::vector<std::string> AwardMaker::others(const Edition& edition,
                                            std::string (*read)(const Nomination&)) {
    std::vector<std::string> texts;
    const auto take = [&](const Edition& from, bool winners) {
        Nominations more = from.lost;
        if (winners)
            more.insert(more.end(), from.won.begin(), from.won.end());
        making_.rng().shuffle(more);
        for (const Nomination* nomination : more) {
            const bool right =
                std::any_of(edition.won.begin(), edition.won.end(), [&](const Nomination* won) {
                    return share_someone(*won, *nomination) ||
                           fold(film_of(*won)) == fold(film_of(*nomination));
                });
            const std::string text = read(*nomination);
            if (!right && texts.size() < wrong_choices && length(text) <= longest_choice)
                add_once(texts, text);
        }
    };
    take(edition, false);
    for (const Edition& near : editions_)
        if (std::abs(near.ceremony - edition.ceremony) == 1)
            take(near, true);
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
    return sentence((more ? "Among the others " + how : "Also " + how) + ": " + listed(names));
}

} // namespace epilogue

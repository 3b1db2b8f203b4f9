// Questions on awards that go to people.
#include "base/text.h"
#include "rules/award_maker.h"

#include <algorithm>
#include <utility>

namespace epilogue {

namespace {

std::string person_and_film(const Nomination& nomination) {
    return people(nomination) + " for " + film_of(nomination);
}

} // namespace

void AwardMaker::ask_people() {
    for (std::size_t i = 0; i < editions_.size(); ++i) {
        const Edition& edition = editions_[i];
        if (edition.won.size() > 1) {
            ask_shared(edition);
            continue;
        }
        constexpr std::size_t turns = 10; // the kinds come round
        switch (i % turns) {
        case 2:
        case 7:
            ask_truth_of_person(edition);
            break;
        case 4:
            ask_name(edition);
            break;
        case 1:
        case 6:
        case 9:
            ask_film_of_person(edition);
            break;
        default:
            ask_person(edition);
        }
    }
    ask_matches();
}

std::string AwardMaker::rivals_of_people(const Edition& edition) const {
    return also(edition, award_.acting ? person_and_film : film_of);
}

std::string AwardMaker::told_of_person(const Edition& edition) const {
    const Nomination& won = *edition.won.front();
    return explained(
        {sentence("It was for " + film_of(won)), rivals_of_people(edition), awards_.tally(won)});
}

void AwardMaker::ask_person(const Edition& edition) {
    if (edition.won.front()->nominees.size() > 1) { // two names among single ones tell
        ask_film_of_person(edition);
        return;
    }
    making_.single(asked(edition, "",
                         "Who won the Oscar for " + award_.title + " at " + evening(edition) + "?",
                         told_of_person(edition)),
                   people(*edition.won.front()), others(edition, people, kindred_of(edition)));
}

void AwardMaker::ask_film_of_person(const Edition& edition) {
    const Nomination& won = *edition.won.front();
    const std::string also_there = rivals_of_people(edition);
    making_.single(asked(edition, "film",
                         "For which film did " + people(won) + " win the Oscar for " +
                             award_.title + " at " + evening(edition) + "?",
                         explained({awards_.tally(won).empty() ? also_there : awards_.tally(won),
                                    awards_.tally(won).empty() ? "" : also_there})),
                   film_of(won), others(edition, film_of));
}

void AwardMaker::ask_truth_of_person(const Edition& edition) {
    const Nomination& won = *edition.won.front();
    const bool truth = edition.lost.empty() || making_.next_truth();
    const Nomination& told = truth ? won : *edition.lost[making_.rng().index(edition.lost.size())];
    if (!truth && share_someone(won, told)) {
        ask_person(edition);
        return;
    }
    const std::string winner = sentence(people(won) + " won for " + film_of(won));
    making_.truth(
        asked(edition, "truth",
              sentence("True or false: at " + evening(edition) + ", the Oscar for " + award_.title +
                       " went to " + people(told) + " for " + film_of(told)),
              truth ? explained({rivals_of_people(edition), awards_.tally(won)})
                    : explained({winner, rivals_of_people(edition), awards_.tally(won)})),
        truth);
}

void AwardMaker::ask_name(const Edition& edition) {
    const Nomination& won = *edition.won.front();
    if (won.nominees.size() != 1) {
        ask_person(edition);
        return;
    }
    TypedAnswer answer;
    answer.answer = people(won);
    answer.accept = short_names(answer.answer);
    for (const Nomination* lost : edition.lost)
        for (const std::string& name : lost->nominees) {
            add_once(answer.reject, name);
            for (const std::string& surname : short_names(name))
                std::erase(answer.accept, surname);
        }
    making_.typed(asked(edition, "name",
                        "Who won the Oscar for " + award_.title + " at " + evening(edition) +
                            ", with " + film_of(won) + "?",
                        explained({rivals_of_people(edition), awards_.tally(won)})),
                  std::move(answer));
}

void AwardMaker::ask_shared(const Edition& edition) {
    std::vector<std::string> winners;
    std::vector<std::string> films;
    for (const Nomination* won : edition.won) {
        add_once(winners, people(*won));
        add_once(films, film_of(*won));
    }
    const std::string award = "the Oscar for " + award_.title + " at " + evening(edition);
    if (winners.size() == 1) {
        making_.single(asked(edition, "",
                             "Whose work in " + number_word(static_cast<int>(films.size())) +
                                 " films together won " + award + "?",
                             explained({"The films were " + enumerated(films) +
                                        "; only in the first years could one award be for "
                                        "several."})),
                       winners.front(), others(edition, people));
        return;
    }
    making_.several(
        asked(edition, "shared",
              "Which " + number_word(static_cast<int>(winners.size())) + " shared " + award + "?",
              explained({sentence("A tie: the films were " + enumerated(films))})),
        winners, others(edition, people));
}

void AwardMaker::ask_matches() {
    for (std::size_t first = 0; first + winners_in_a_set <= editions_.size();
         first += winners_in_a_set) {
        std::vector<std::string> winners;
        std::vector<std::string> films;
        int fame = 0;
        for (std::size_t k = 0; k < winners_in_a_set; ++k) {
            const Nomination& won = *editions_[first + k].won.front();
            if (editions_[first + k].won.size() == 1 && won.nominees.size() == 1) {
                winners.push_back(people(won));
                films.push_back(film_of(won));
            }
            fame += awards_.fame(won) / static_cast<int>(winners_in_a_set);
        }
        if (winners.size() < winners_in_a_set)
            continue;
        const Edition& from = editions_[first];
        const Edition& to = editions_[first + winners_in_a_set - 1];
        making_.match({.id = award_.slug + "-match-" + std::to_string(from.ceremony),
                       .stem = "Match these winners of the Oscar for " + award_.title + ", " +
                               ordinal(from.ceremony) + " to " + ordinal(to.ceremony) +
                               " Academy Awards, to their films.",
                       .explanation = explained(
                           {awards_.tally(*to.won.front()), awards_.tally(*from.won.front()),
                            sentence("In the order of the ceremonies: " + listed(winners))}),
                       .source = "Academy Awards Database, " + ordinal(from.ceremony) + " to " +
                                 ordinal(to.ceremony) + " ceremonies",
                       .difficulty = difficulty_of_fame(fame),
                       .films = {}},
                      winners, films);
    }
}

} // namespace epilogue

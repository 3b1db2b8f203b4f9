// Questions on awards that go to films and songs.
#include "base/text.h"
#include "rules/award_maker.h"

#include <algorithm>
#include <utility>

namespace epilogue {

namespace {

// A long word of the film's title begins as one of the song's does: The Muppets, Man or Muppet.
bool named_in_song(const Nomination& nomination) {
    constexpr std::size_t telling = 5;
    const std::string song = fold(nomination.detail);
    const std::string title = fold(film_of(nomination));
    const auto words = split(title, ' ');
    return song.find(title) != std::string::npos ||
           std::any_of(words.begin(), words.end(), [&](std::string_view word) {
               return word.size() >= telling &&
                      song.find(word.substr(0, telling)) != std::string::npos;
           });
}

} // namespace

void AwardMaker::ask_films() {
    for (std::size_t i = 0; i < editions_.size(); ++i) {
        const Edition& edition = editions_[i];
        constexpr std::size_t turns = 8;
        if (i % turns == 3)
            ask_truth_of_film(edition);
        else if (i % turns == 6)
            ask_title(edition);
        else
            ask_film(edition);
    }
}

void AwardMaker::ask_work(const std::string& honour) {
    for (const Edition& edition : editions_)
        for (const Nomination* won : edition.won)
            ask_work_of(edition, *won, honour);
}

void AwardMaker::ask_songs() {
    for (std::size_t i = 0; i < editions_.size(); ++i) {
        if (i % 3 == 2 && !named_in_song(*editions_[i].won.front()))
            ask_film_of_song(editions_[i]);
        else
            ask_song(editions_[i]);
    }
}

void AwardMaker::ask_orders() {
    constexpr std::size_t apart = 7; // ceremonies between two of them
    for (std::size_t first = 0; first + apart * (winners_in_a_set - 1) < editions_.size();
         first += winners_in_a_set) {
        std::vector<std::string> items;
        std::vector<std::string> notes;
        std::vector<const Film*> films;
        int fame = 0;
        for (std::size_t k = 0; k < winners_in_a_set; ++k) {
            const Edition& edition = editions_[first + k * apart];
            items.push_back(film_of(*edition.won.front()));
            notes.push_back(edition.year);
            fame += awards_.fame(*edition.won.front()) / static_cast<int>(winners_in_a_set);
        }
        const Edition& last = editions_[first + (winners_in_a_set - 1) * apart];
        making_.order({.id = award_.slug + "-order-" + std::to_string(editions_[first].ceremony),
                       .stem = "Put these winners of the Oscar for " + award_.title +
                               " in the order of their years, earliest first.",
                       .explanation = explained({"The awards were for " + listed(notes) + ".",
                                                 awards_.tally(*last.won.front())}),
                       .source = "Academy Awards Database, " + ordinal(editions_[first].ceremony) +
                                 " to " + ordinal(last.ceremony) + " ceremonies",
                       .difficulty = difficulty_of_fame(fame),
                       .films = films},
                      items, notes);
    }
}

std::vector<std::string> AwardMaker::told_of_film(const Edition& edition) const {
    const Nomination& won = *edition.won.front();
    const std::string directors = awards_.directors_of(won);
    return {awards_.tally(won), directors.empty() ? "" : sentence("Directed by " + directors),
            also(edition, film_of)};
}

void AwardMaker::ask_film(const Edition& edition) {
    making_.single(
        asked(edition, "",
              "Which film won the Oscar for " + award_.title + " at " + evening(edition) + "?",
              explained(told_of_film(edition))),
        film_of(*edition.won.front()), others(edition, film_of));
}

void AwardMaker::ask_truth_of_film(const Edition& edition) {
    const bool truth = edition.lost.empty() || making_.next_truth();
    const Nomination& told =
        truth ? *edition.won.front() : *edition.lost[making_.rng().index(edition.lost.size())];
    auto sentences = told_of_film(edition);
    if (!truth)
        sentences.insert(sentences.begin(), sentence("It was " + film_of(*edition.won.front())));
    making_.truth(asked(edition, "truth",
                        "True or false: " + film_of(told) + " won the Oscar for " + award_.title +
                            " at " + evening(edition) + ".",
                        explained(sentences)),
                  truth);
}

void AwardMaker::ask_title(const Edition& edition) {
    const Nomination& won = *edition.won.front();
    TypedAnswer answer;
    answer.answer = film_of(won);
    for (const Film* film : awards_.films_of(won)) {
        add_once(answer.accept, film->title);
        for (const std::string& alias : film->aliases)
            add_once(answer.accept, alias);
    }
    std::erase_if(answer.accept,
                  [&](const std::string& other) { return fold(other) == fold(answer.answer); });
    for (const Nomination* lost : edition.lost)
        add_once(answer.reject, film_of(*lost));
    making_.typed(
        asked(edition, "title",
              "Which film won the Oscar for " + award_.title + " at " + evening(edition) + "?",
              explained(told_of_film(edition))),
        std::move(answer));
}

void AwardMaker::ask_work_of(const Edition& edition, const Nomination& won,
                             const std::string& honour) {
    constexpr std::size_t few = 3;        // names in a stem
    constexpr int split_screenplays = 30; // the first ceremony with Adapted and Original as we
                                          // tell them apart today
    bool twice = false; // the same people won another of these awards, for another film
    const Edition& kindred = *kindred_of(edition);
    for (const Nomination* other : kindred.won) {
        if (other->category == won.category || !share_someone(*other, won))
            continue;
        twice = twice || film_of(*other) != film_of(won);
        if (film_of(*other) == film_of(won) && other->category > won.category)
            return; // asked about there
    }
    const bool by_people = !twice && won.nominees.size() <= few &&
                           (award_.renamed || edition.ceremony < split_screenplays);
    const std::string prize =
        by_people ? people(won) + " an Oscar for " + honour : "the Oscar for " + award_.title;
    Making::Asked about = asked(edition, slug_of(film_of(won)),
                                "Which film won " + prize + " at " + evening(edition) + "?", "");
    about.films = awards_.films_of(won);
    const std::string tally = awards_.tally(won);
    about.explanation =
        by_people
            ? explained({tally, also(edition, film_of)})
            : explained({sentence("It went to " + people(won)), also(edition, film_of), tally});
    if (about.explanation.empty())
        about.explanation =
            "The Academy's list names no other nomination for " + honour + " that year.";
    making_.single(std::move(about), film_of(won),
                   others(edition, film_of, by_people ? &kindred : nullptr));
}

void AwardMaker::ask_song(const Edition& edition) {
    const Nomination& won = *edition.won.front();
    making_.single(
        asked(edition, "",
              "Which song won the Oscar for Original Song at " + evening(edition) + "?",
              explained({"It is from " + film_of(won) + ", written by " + people(won) + ".",
                         awards_.tally(won), also(edition, song_title)})),
        song_title(won), others(edition, song_title));
}

void AwardMaker::ask_film_of_song(const Edition& edition) {
    const Nomination& won = *edition.won.front();
    making_.single(asked(edition, "film",
                         "From which film is " + song_title(won) +
                             ", winner of the Oscar for Original Song at " + evening(edition) + "?",
                         explained({"It was written by " + people(won) + ".", awards_.tally(won),
                                    also(edition, song_title)})),
                   film_of(won), others(edition, film_of));
}

} // namespace epilogue

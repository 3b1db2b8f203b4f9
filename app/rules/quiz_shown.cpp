#include "rules/quiz_shown.h"

#include "rules/quiz_valid.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace epilogue {

namespace {

std::vector<int> in_order(std::size_t count) {
    std::vector<int> places(count);
    std::iota(places.begin(), places.end(), 0);
    return places;
}

std::vector<int> shuffled(std::size_t count, Rng& rng) {
    auto places = in_order(count);
    rng.shuffle(places);
    return places;
}

// Never the right order: then it is turned by one, which is as random as any other.
std::vector<int> disarranged(std::size_t count, Rng& rng) {
    auto places = shuffled(count, rng);
    if (places == in_order(count))
        std::rotate(places.begin(), places.begin() + 1, places.end());
    return places;
}

// Hands out the places of right choices so that each place is owed as little as can be.
class Places {
  public:
    // A place among `count`, the one with the largest debt; chance decides between equals.
    std::size_t next(std::size_t count, Rng& rng) {
        std::vector<std::size_t> best;
        for (std::size_t place = 0; place < count; ++place) {
            owed_.at(place) += whole / static_cast<int>(count);
            if (!best.empty() && owed_.at(place) < owed_.at(best.front()))
                continue;
            if (!best.empty() && owed_.at(place) > owed_.at(best.front()))
                best.clear();
            best.push_back(place);
        }
        const std::size_t chosen = best.at(rng.index(best.size()));
        owed_.at(chosen) -= whole;
        return chosen;
    }

  private:
    static constexpr int whole = 27'720; // divided by 2 to 12 without rest
    std::array<int, most_choices> owed_{};
};

std::size_t choice_count(const Question& question) {
    return choices_of(question).size();
}

bool has_one_place(const Quiz::Asked& asked) {
    return asked.question.kind == Kind::Single && asked.question.shuffle;
}

// Questions with fewer choices go first: what later ones owe to a low place then never has to be
// taken by one that has no other. Within equal counts the order is random, or every fourth place
// could be foretold.
void place_keys(std::vector<Quiz::Asked>& questions, Rng& rng) {
    std::vector<std::size_t> turn;
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (has_one_place(questions[i]))
            turn.push_back(i);
    rng.shuffle(turn);
    std::stable_sort(turn.begin(), turn.end(), [&](std::size_t a, std::size_t b) {
        return choice_count(questions[a].question) < choice_count(questions[b].question);
    });
    Places places;
    for (const std::size_t i : turn) {
        const std::size_t count = choice_count(questions[i].question);
        auto shown = shuffled(count, rng);
        const auto key = std::find(shown.begin(), shown.end(), 0);
        std::iter_swap(key, shown.begin() + static_cast<std::ptrdiff_t>(places.next(count, rng)));
        questions[i].shown = std::move(shown);
    }
}

std::vector<int> arranged(const Question& question, Rng& rng) {
    switch (question.kind) {
    case Kind::Order:
        return disarranged(choice_count(question), rng);
    case Kind::Match: {
        const auto count = std::get<MatchAnswer>(question.answer).rights.size();
        return count >= 3 ? disarranged(count, rng) : shuffled(count, rng);
    }
    case Kind::Multiple:
        return question.shuffle ? shuffled(choice_count(question), rng)
                                : in_order(choice_count(question));
    default:
        return in_order(choice_count(question));
    }
}

} // namespace

void arrange(std::vector<Quiz::Asked>& questions, Rng& rng) {
    for (Quiz::Asked& asked : questions)
        if (!has_one_place(asked))
            asked.shown = arranged(asked.question, rng);
    place_keys(questions, rng);
}

} // namespace epilogue

#include "model/grid_words.h"

#include "base/text.h"
#include "rules/grid_maker.h"

namespace epilogue {

namespace {

constexpr const char* right_mark = "\u2713";
constexpr const char* wrong_mark = "\u2717";

} // namespace

CriterionView view_of_criterion(const Criterion& criterion) {
    return {criterion.kind, label_of(criterion), detail_of(criterion), sentence_of(criterion)};
}

std::string day_in_words(const Date& day, const Date& today) {
    std::string words = in_words_weekday(day);
    std::erase(words, ',');
    const std::string year = " " + std::to_string(day.year);
    if (day.year == today.year && words.ends_with(year))
        words.resize(words.size() - year.size());
    return words;
}

std::string guesses_in_words(GridMode mode, std::optional<int> left) {
    if (!left)
        return "As many guesses as you like";
    return mode == GridMode::ThreeLives ? count_of(*left, "life left", "lives left")
                                        : count_of(*left, "guess left", "guesses left");
}

std::string rulings_in_words(int rulings) {
    return count_of(rulings, "house ruling", "house rulings");
}

std::string reason_in_words(const std::string& reason) {
    if (reason == "known_title")
        return "Known by this title";
    return reason == "catalogue_wrong" ? "The catalogue is wrong" : "House custom";
}

std::vector<std::string> share_lines(const GridPlay& play, const Grid::State& state) {
    std::string first = "Epilogue " + round_title(play.round.params) + ": " +
                        std::to_string(solved(state)) + "/9, rarity " +
                        std::to_string(total_rarity(state));
    if (play.round.puzzle.mode == GridMode::ThreeLives)
        first += ", three lives";
    if (play.round.puzzle.mode == GridMode::Free)
        first += ", free";
    if (const int ruled = rulings(state); ruled > 0)
        first += ", " + rulings_in_words(ruled);
    std::vector<std::string> lines = {std::move(first)};
    for (std::size_t row = 0; row < 3; ++row) {
        std::string marks;
        for (std::size_t column = 0; column < 3; ++column)
            marks += state.filled.at(row * 3 + column) ? right_mark : wrong_mark;
        lines.push_back(std::move(marks));
    }
    return lines;
}

GridMark mark_of(const Grid::Try& one) {
    if (by_ruling(one))
        return GridMark::Ruled;
    if (counts(one))
        return GridMark::Right;
    return one.verdict == Grid::Judgement::Undecided ? GridMark::Undecided : GridMark::Missed;
}

} // namespace epilogue

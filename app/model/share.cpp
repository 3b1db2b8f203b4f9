#include "model/share.h"

#include "base/text.h"
#include "model/round_title.h"
#include "model/standings.h"
#include "model/views.h"
#include "model/words.h"

namespace epilogue {

namespace {

constexpr std::size_t marks_in_group = 10;
constexpr std::size_t most_marks = 60; // a longer run is told in figures

const char* mark_of(Pip pip) {
    switch (pip) {
    case Pip::Right:
        return "\u2713";
    case Pip::Partly:
        return "~";
    case Pip::Wrong:
        return "\u2717";
    case Pip::ToCome:
    case Pip::Now:
        break;
    }
    return "\u25A1";
}

std::string stage_marks(const StageView& stage, int index) {
    std::string text = capital(stage_in_words(index)) + " ";
    for (const Pip pip : stage.pips)
        text += mark_of(pip);
    return text;
}

// Four stages on one line, the last, which has the longest name, on its own.
std::vector<std::string> stage_lines(const std::vector<StageView>& stages) {
    std::vector<std::string> first;
    for (int i = 0; i + 1 < stage_count; ++i)
        first.push_back(stage_marks(stages.at(static_cast<std::size_t>(i)), i));
    return {join(first, "  "), stage_marks(stages.back(), stage_count - 1)};
}

std::vector<std::string> run_lines(const Quiz::Seat& seat) {
    const int right = right_of(seat);
    if (seat.outcomes.empty())
        return {};
    if (seat.outcomes.size() > most_marks)
        return {std::to_string(right) + " right, " +
                std::to_string(static_cast<int>(seat.outcomes.size()) - right) + " missed"};
    std::string marks;
    for (std::size_t i = 0; i < seat.outcomes.size(); ++i) {
        if (i > 0 && i % marks_in_group == 0)
            marks += ' ';
        marks += mark_of(pip_of(seat.outcomes[i].verdict));
    }
    return {marks};
}

std::string mode_prefix(const InPlay& play) {
    const Mode mode = play.round.puzzle.mode;
    const bool named = has_stages(play) || mode == Mode::Rehearsal;
    return named ? "" : title_of(mode) + ", ";
}

std::vector<std::string> lines_for_one(const InPlay& play) {
    const Quiz::Seat& seat = seat_of(play, 0);
    std::vector<std::string> lines = {"Epilogue: " + mode_prefix(play) + short_title(play.title) +
                                      " " + std::to_string(right_of(seat)) + "/" +
                                      std::to_string(seat.outcomes.size()) + ", " +
                                      points_of(seat.points)};
    const auto more = has_stages(play) ? stage_lines(stages_of(play, 0, -1)) : run_lines(seat);
    lines.insert(lines.end(), more.begin(), more.end());
    return lines;
}

std::vector<std::string> lines_for_several(const Model& model, const InPlay& play) {
    std::vector<std::string> lines = {"Epilogue: " + mode_prefix(play) + short_title(play.title) +
                                      ", " +
                                      players_in_words(static_cast<int>(play.players.size()))};
    for (const Standing& standing : standings_of(play))
        lines.push_back(
            std::to_string(standing.place) + ". " +
            mark_of(model, play.players.at(static_cast<std::size_t>(standing.seat))).name + ", " +
            points_of(seat_of(play, standing.seat).points));
    return lines;
}

} // namespace

std::vector<std::string> share_lines(const Model& model, const InPlay& play) {
    return play.players.size() > 1 ? lines_for_several(model, play) : lines_for_one(play);
}

} // namespace epilogue

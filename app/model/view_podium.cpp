#include "model/views.h"

#include "base/text.h"
#include "model/round_title.h"
#include "model/share.h"
#include "model/standings.h"
#include "model/words.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr std::size_t steps_shown = 3;
constexpr int last_stage = stage_count - 1;

PlayerMark player_at(const Model& model, const InPlay& play, int seat) {
    return mark_of(model, play.players.at(static_cast<std::size_t>(seat)));
}

std::string questions_each(const InPlay& play, TimerPace pace) {
    switch (play.round.puzzle.mode) {
    case Mode::Sprint:
        return std::to_string(sprint_ms * pace_halves(pace) / 2000) + " seconds each";
    case Mode::SuddenDeath:
        return "one life each";
    case Mode::Endless:
    case Mode::Rehearsal:
        return "one run each";
    case Mode::FiveSeasons:
    case Mode::Classic:
        break;
    }
    return count_of(static_cast<std::int64_t>(play.round.puzzle.questions.size()), "question",
                    "questions") +
           " each";
}

std::vector<int> winners_of(const std::vector<Standing>& standings) {
    std::vector<int> winners;
    for (const Standing& standing : standings)
        if (standing.place == 1)
            winners.push_back(standing.seat);
    return winners;
}

std::string voice(const Model& model, const InPlay& play, const std::vector<int>& winners) {
    std::vector<std::string> names;
    names.reserve(winners.size());
    for (const int seat : winners)
        names.push_back(player_at(model, play, seat).name);
    return names.size() == 1 ? names.front() + " takes the last reel."
                             : listed(names) + " share the last reel.";
}

// Points that this seat was ahead of the best of the others after the stage; negative: behind.
int lead_after(const InPlay& play, int seat, int stage) {
    int best = 0;
    for (int other = 0; other < static_cast<int>(play.players.size()); ++other)
        if (other != seat)
            best = std::max(best, points_after(play, other, stage));
    return points_after(play, seat, stage) - best;
}

// The stage from which the winner was never level or behind again.
int ahead_since(const InPlay& play, int seat) {
    int since = last_stage;
    while (since > 0 && lead_after(play, seat, since - 1) > 0)
        --since;
    return since;
}

int best_other(const InPlay& play, int seat, int stage) {
    int best = seat == 0 ? 1 : 0;
    for (int other = 0; other < static_cast<int>(play.players.size()); ++other)
        if (other != seat && points_after(play, other, stage) > points_after(play, best, stage))
            best = other;
    return best;
}

// "Level with Ines after Fall, then two right, five years later."
std::string late_win(const Model& model, const InPlay& play, int winner) {
    const int before = last_stage - 1;
    const int lead = lead_after(play, winner, before);
    const std::string rival = player_at(model, play, best_other(play, winner, before)).name;
    const int right = right_in_stage(play, winner, last_stage);
    const std::string how =
        lead == 0 ? "Level with " + rival : capital(points_of(-lead)) + " behind " + rival;
    return how + " after " + stage_name(before) + ", then " +
           (right == 0 ? "the better finish" : number_word(right) + " right") + ", " +
           stage_aside(last_stage) + ".";
}

std::string story(const Model& model, const InPlay& play, const std::vector<Standing>& standings) {
    const auto winners = winners_of(standings);
    const int winner = winners.front();
    if (winners.size() > 1)
        return "Level to the last question, with " + points_of(seat_of(play, winner).points) +
               " each.";
    if (!has_stages(play)) {
        const int second = standings.at(1).seat;
        const int by = seat_of(play, winner).points - seat_of(play, second).points;
        return capital(points_of(by)) + " ahead of " + player_at(model, play, second).name + ".";
    }
    const int since = ahead_since(play, winner);
    if (since == last_stage)
        return late_win(model, play, winner);
    return since == 0 ? "In front from the first question to the last."
                      : "In front since " + stage_name(since) + ", and never caught.";
}

std::string word_of(int place, bool shared) {
    switch (place) {
    case 1:
        return shared ? "Joint winner" : "Winner";
    case 2:
        return shared ? "Joint second" : "Second";
    default:
        return shared ? "Joint third" : "Third";
    }
}

std::string place_word(int place) {
    constexpr std::array<const char*, most_players> words = {
        "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth"};
    return words.at(static_cast<std::size_t>(place - 1));
}

bool is_shared(const std::vector<Standing>& standings, int place) {
    return std::count_if(standings.begin(), standings.end(),
                         [&](const Standing& standing) { return standing.place == place; }) > 1;
}

// "The hardest question was number 9: one of four knew."; empty when everybody knew everything, or
// when not everybody was asked the same.
std::string hardest(const InPlay& play) {
    if (!has_stages(play))
        return {};
    const int seats = static_cast<int>(play.players.size());
    int fewest = seats;
    std::size_t number = 0;
    for (std::size_t i = 0; i < play.round.puzzle.questions.size(); ++i) {
        int knew = 0;
        for (int seat = 0; seat < seats; ++seat)
            knew += seat_of(play, seat).outcomes.at(i).verdict == Verdict::Right ? 1 : 0;
        if (knew < fewest) {
            fewest = knew;
            number = i + 1;
        }
    }
    if (number == 0)
        return "Nobody missed a question.";
    const std::string knew =
        fewest == 0 ? "nobody" : number_word(fewest) + " of " + number_word(seats);
    return "The hardest question was number " + std::to_string(number) + ": " + knew + " knew.";
}

std::string note(const Model& model, const InPlay& play, const std::vector<Standing>& standings) {
    std::vector<std::string> parts;
    for (std::size_t i = steps_shown; i < standings.size(); ++i)
        parts.push_back(place_word(standings[i].place) + ": " +
                        player_at(model, play, standings[i].seat).name + ", " +
                        points_of(seat_of(play, standings[i].seat).points) + ".");
    if (std::string what = hardest(play); !what.empty())
        parts.push_back(std::move(what));
    return join(parts, " ");
}

} // namespace

PodiumView podium_view(const Model& model, const InPlay& play) {
    const auto standings = standings_of(play);
    PodiumView view;
    view.aside = play.series + ", " + players_in_words(static_cast<int>(play.players.size())) +
                 ", " + questions_each(play, model.settings.pace);
    view.voice = voice(model, play, winners_of(standings));
    view.story = story(model, play, standings);
    for (const Standing& standing : standings) {
        const Quiz::Seat& seat = seat_of(play, standing.seat);
        const PlayerMark player = player_at(model, play, standing.seat);
        if (view.steps.size() < steps_shown)
            view.steps.push_back({player, points_of(seat.points), standing.place,
                                  word_of(standing.place, is_shared(standings, standing.place))});
        view.lines.push_back(
            {player, std::to_string(right_of(seat)) + " of " + std::to_string(seat.outcomes.size()),
             "Best streak " + std::to_string(seat.best_streak)});
    }
    view.note = note(model, play, standings);
    view.share = share_lines(model, play);
    return view;
}

} // namespace epilogue

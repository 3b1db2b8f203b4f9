// House rulings: a miss is counted after all, and what was ruled is kept, switched and shared.
#include "model/turn.h"

#include "base/text.h"
#include "model/grid_words.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

constexpr std::size_t longest_note = 200; // characters
constexpr std::array reasons = {"known_title", "catalogue_wrong", "custom"};

// The note on one line, cut at its most.
std::string clean_note(const std::string& note) {
    std::string line = valid_utf8(note) ? note : std::string();
    std::replace_if(
        line.begin(), line.end(), [](char byte) { return byte >= 0 && byte < ' '; }, ' ');
    line = trim(line);
    if (length(line) <= longest_note)
        return line;
    std::string cut;
    for (const char32_t code : code_points(line).substr(0, longest_note))
        append_code_point(cut, code);
    return cut;
}

const Ruling* ruling_at(const Model& model, int index) {
    const bool there = index >= 0 && index < static_cast<int>(model.rulings.size());
    return there ? &model.rulings[static_cast<std::size_t>(index)] : nullptr;
}

} // namespace

void read_rulings(Turn& turn) {
    turn.model.rulings = value_or_toast(turn, turn.world.records.rulings());
}

void handle(Turn& turn, const AskOverrule&) {
    Model& model = turn.model;
    if (model.screen != Screen::Grid || !model.grid)
        return;
    GridPlay& play = *model.grid;
    if (play.miss_told && open_miss(play.round.puzzle, play.round.state) != nullptr)
        play.ruling_form = true;
}

void handle(Turn& turn, const CountIt& intent) {
    Model& model = turn.model;
    if (model.screen != Screen::Grid || !model.grid || !model.grid->ruling_form)
        return;
    GridPlay& play = *model.grid;
    const Grid::Try* miss = open_miss(play.round.puzzle, play.round.state);
    if (miss == nullptr)
        return;
    const Grid::Guess ruled = miss->guess; // a copy: the move changes the try
    const auto place = static_cast<std::size_t>(std::clamp(intent.reason, 0, 2));
    const std::string note = clean_note(intent.note);
    // The ruling is written first: a result that owes to it must find it, also when the program is
    // stopped in between.
    const std::string who = mark_of(model, play.player).name;
    for (const Criterion& criterion : failed_criteria(play.round.puzzle.board, ruled)) {
        Ruling made{.film = ruled.film.id,
                    .film_title = ruled.film.title,
                    .film_year = ruled.film.year,
                    .criterion = encode(criterion),
                    .reason = reasons.at(place),
                    .note = note,
                    .player = play.player,
                    .player_name = who,
                    .day = turn.now.today};
        // It counts from now on, also while the disk is full; read again when it is kept.
        model.rulings.insert(model.rulings.begin(), made);
        turn.effect(AddRuling{std::move(made)});
    }
    play.ruling_form = false;
    make_grid_move(turn, Grid::Overrule{reasons.at(place), note, iso(turn.now.today)});
    handle(turn, LeaveMiss{});
}

void handle(Turn& turn, const SetRulingOn& intent) {
    if (const Ruling* ruling = ruling_at(turn.model, intent.index))
        turn.effect(SetRuling{ruling->id, intent.on});
}

void handle(Turn& turn, const AskRemoveRuling& intent) {
    const Ruling* ruling = ruling_at(turn.model, intent.index);
    if (ruling == nullptr)
        return;
    DialogView view;
    view.icon = "gavel";
    view.title = "Remove this ruling?";
    view.text = ruling->film_title + " would not count here any more, and the scores it touched "
                                     "are worked out without it. Overruling the same miss again "
                                     "brings it back.";
    view.safe = "Keep the ruling";
    view.act = "Remove";
    turn.model.asking = Asking{std::move(view), AskRemoval{ruling->id}};
}

void remove_ruling(Turn& turn, RulingId ruling) {
    turn.effect(RemoveRuling{ruling});
}

void handle(Turn& turn, const ExportRulings&) {
    if (turn.model.rulings.empty())
        return toast(turn, ToastKind::Info, "There are no rulings to export yet.");
    turn.effect(WriteRulings{});
}

void handle(Turn& turn, const BringInRulings& intent) {
    const std::string path(trim(intent.path));
    if (!path.empty())
        turn.effect(ReadRulings{path});
}

void handle(Turn& turn, const RulingsChanged& intent) {
    if (!intent.error.empty())
        toast(turn, ToastKind::Warning, sentence({intent.error}));
    read_rulings(turn);
}

void handle(Turn& turn, const RulingsWritten& intent) {
    if (!intent.error.empty())
        return toast(turn, ToastKind::Warning, sentence({intent.error}));
    toast(turn, ToastKind::Check,
          count_of(intent.count, "ruling is", "rulings are") + " in " + intent.path + ".");
}

void handle(Turn& turn, const RulingsBrought& intent) {
    if (!intent.error.empty())
        return toast(turn, ToastKind::Warning, sentence({intent.error}));
    std::string told = count_of(intent.added, "ruling", "rulings") + " brought in";
    if (intent.known > 0)
        told += ", " + std::to_string(intent.known) + " known already";
    told += ".";
    if (intent.unknown > 0)
        told += " Of " + std::to_string(intent.unknown) +
                " the film or criterion is not in the catalogue.";
    toast(turn, intent.unknown > 0 ? ToastKind::Warning : ToastKind::Check, told);
}

} // namespace epilogue

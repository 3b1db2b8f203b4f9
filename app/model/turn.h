// One turn of update: what the handlers share. Each handler is for one intent.
#pragma once

#include "model/model.h"
#include "rules/criterion_cases.h"

#include <string>
#include <utility>
#include <vector>

namespace epilogue {

struct Turn {
    Model& model;
    const World& world;
    const Now& now;
    std::vector<Effect> effects = {};

    void effect(Effect wanted) { effects.push_back(std::move(wanted)); }
};

// ---- places (update_places.cpp)
void show(Turn& turn, Screen screen);
void read_home(Turn& turn); // what home tells of
void go_home(Turn& turn);
void handle(Turn& turn, const Go& intent);
void handle(Turn& turn, const Back& intent);
void handle(Turn& turn, const ToggleKeys& intent);
void handle(Turn& turn, const Quit& intent);
void handle(Turn& turn, const CarryOn& intent);
void handle(Turn& turn, const ShowTroubleDetails& intent);

// ---- dialogs and toasts (update_notices.cpp)
enum class ToastKind { Check, Warning, Info };
void toast(Turn& turn, ToastKind kind, const std::string& text, const std::string& act = {});
void toast_error(Turn& turn, const Error& error);

// The value, or its stand-in and a toast with the sentence.
template <class T> T value_or_toast(Turn& turn, Result<T> result) {
    if (result)
        return std::move(result).value();
    toast_error(turn, result.error());
    return T{};
}

void drop_old_toasts(Turn& turn);
void handle(Turn& turn, const Confirm& intent);
void handle(Turn& turn, const Decline& intent);
void handle(Turn& turn, const DismissToast& intent);
void handle(Turn& turn, const ToastAct& intent);
void handle(Turn& turn, const SaveFailed& intent);
void handle(Turn& turn, const SaveMended& intent);
void handle(Turn& turn, const Copied& intent);
void handle(Turn& turn, const BankMended& intent);

// ---- players (update_players.cpp)
const Player* player_of(const Model& model, PlayerId id); // nullptr: not known
void read_players(Turn& turn);
// Films that all of these players have seen.
std::set<std::string> seen_by_all(const Model& model, const std::vector<PlayerId>& players);
void mark_seen(Turn& turn, const std::vector<PlayerId>& players, const std::string& film,
               bool seen);
void handle(Turn& turn, const FirstRunName& intent);
void handle(Turn& turn, const FirstRunNext& intent);
void handle(Turn& turn, const FirstRunBack& intent);
void handle(Turn& turn, const FirstRunFinish& intent);
void handle(Turn& turn, const FirstRunSkip& intent);
void handle(Turn& turn, const OpenPlayers& intent);
void handle(Turn& turn, const AskAddPlayer& intent);
void handle(Turn& turn, const AddPlayer& intent);
void handle(Turn& turn, const ChoosePlayer& intent);
void handle(Turn& turn, const PlayersChanged& intent);

// ---- settings and data (update_settings.cpp, update_data.cpp)
void save_settings(Turn& turn);
void open_settings(Turn& turn, SettingsPage page);
void handle(Turn& turn, const OpenSettingsPage& intent);
void handle(Turn& turn, const SetTheme& intent);
void handle(Turn& turn, const SetTextSize& intent);
void handle(Turn& turn, const SetSafePalette& intent);
void handle(Turn& turn, const SetReducedMotion& intent);
void handle(Turn& turn, const SetPace& intent);
void handle(Turn& turn, const SetSeenFilm& intent);
void handle(Turn& turn, const SetFullScreen& intent);
void handle(Turn& turn, const UndoSetting& intent);
void handle(Turn& turn, const BackUpNow& intent);
void handle(Turn& turn, const ChooseBackup& intent);
void handle(Turn& turn, const RestoreBackup& intent);
void handle(Turn& turn, const ShowDataFolder& intent);
void handle(Turn& turn, const BackupsListed& intent);
void handle(Turn& turn, const Restored& intent);

// ---- set-up (update_setup.cpp)
void open_setup(Turn& turn);
void add_seat(Turn& turn, PlayerId player);
void seat_current_player(Turn& turn);
void handle(Turn& turn, const SetMode& intent);
void handle(Turn& turn, const SetLevel& intent);
void handle(Turn& turn, const SetLength& intent);
void handle(Turn& turn, const SetTimer& intent);
void handle(Turn& turn, const ToggleCategory& intent);
void handle(Turn& turn, const SetSeries& intent);
void handle(Turn& turn, const ToggleSpeedBonus& intent);
void handle(Turn& turn, const ToggleStreakBonus& intent);
void handle(Turn& turn, const ToggleSeenFilm& intent);
void handle(Turn& turn, const AddSeat& intent);
void handle(Turn& turn, const RemoveSeat& intent);
void handle(Turn& turn, const StartRound& intent);
void handle(Turn& turn, const ChangePlayers& intent);

// ---- beginning a round (update_begin.cpp)
struct RoundWish {
    Quiz::Params params; // before the pace; seats, players and seen films are filled in
    std::string title;
    std::string series;
    std::vector<PlayerId> players;
};

// Of the one who sits first.
RecordBefore record_before(Turn& turn, const InPlay& play);
// Puts the round on the screen; false, and a toast, when none can be made of the wish.
bool begin_round(Turn& turn, const RoundWish& wish);
void play_category(Turn& turn, const std::string& category);
void play_rehearsal(Turn& turn, std::vector<QuestionKey> questions);
void handle(Turn& turn, const PlayFeature& intent);
void handle(Turn& turn, const PlayCategory& intent);
void handle(Turn& turn, const PlayMode& intent);
void handle(Turn& turn, const PlayRehearsal& intent);
void handle(Turn& turn, const PlayAgain& intent);
void handle(Turn& turn, const RehearseMisses& intent);
void handle(Turn& turn, const RoundBegun& intent);

// ---- going on with a round (continue_round.cpp)
void read_offer(Turn& turn); // the newest round that can be gone on with
void handle(Turn& turn, const ContinueRound& intent);

// ---- a round (update_round.cpp)
void finish_round(Turn& turn); // the row and the result; the reveal may still be shown
void leave_round(Turn& turn);  // kept as what Continue goes on with
void start_over(Turn& turn);
void handle(Turn& turn, const Answered& intent);
void handle(Turn& turn, const PassQuestion& intent);
void handle(Turn& turn, const NextQuestion& intent);
void handle(Turn& turn, const TakeBow& intent);
void handle(Turn& turn, const TakeSeat& intent);
void handle(Turn& turn, const SkipSeat& intent);
void handle(Turn& turn, const PauseRound& intent);
void handle(Turn& turn, const ResumeRound& intent);
void handle(Turn& turn, const StartOver& intent);
void handle(Turn& turn, const LeaveRound& intent);
void handle(Turn& turn, const ReportFault& intent);
void handle(Turn& turn, const CopyShare& intent);
void handle(Turn& turn, const Tick& intent);

// ---- Movie Grid (update_grid.cpp, update_ruling.cpp)
// Makes the move and its row; false, and a toast, when it cannot be made.
bool make_grid_move(Turn& turn, const Grid::Move& move);
void back_from_grid(Turn& turn);
void read_rulings(Turn& turn);
FactsOf facts_of(const Turn& turn); // `turn` must outlive it
void give_up_grid(Turn& turn);
void handle(Turn& turn, const OpenGrid& intent);
void handle(Turn& turn, const OpenPicker& intent);
void handle(Turn& turn, const SearchFilms& intent);
void handle(Turn& turn, const GuessFilm& intent);
void handle(Turn& turn, const GuessTyped& intent);
void handle(Turn& turn, const AskOverrule& intent);
void handle(Turn& turn, const CountIt& intent);
void handle(Turn& turn, const LeaveMiss& intent);
void handle(Turn& turn, const AskGiveUp& intent);
void handle(Turn& turn, const ShowReach& intent);
void handle(Turn& turn, const SetGridMode& intent);
void handle(Turn& turn, const OpenCriterionHelp& intent);

// ---- opening and leaving a grid (open_grid.cpp)
bool open_board(Turn& turn, const Grid::Params& params); // false, and a toast, when it cannot
void leave_grid(Turn& turn); // kept as it is; a board that is over is finished
// Writes the result, when the board is over and nothing is left to be said against the last miss.
void finish_grid_if_over(Turn& turn);
void read_grid_record(Turn& turn); // of the one who plays, and the rulings of the house
void read_grid_tile(Turn& turn);   // what home tells of today's

// ---- archive (update_archive.cpp)
void open_archive(Turn& turn);
void handle(Turn& turn, const TurnMonth& intent);
void handle(Turn& turn, const ChooseDay& intent);

// ---- workshop (update_workshop.cpp)
void open_workshop(Turn& turn);
void back_from_workshop(Turn& turn);
void handle(Turn& turn, const EditSide& intent);
void handle(Turn& turn, const ChooseKind& intent);
void handle(Turn& turn, const SearchCriterion& intent);
void handle(Turn& turn, const PickCriterion& intent);
void handle(Turn& turn, const SwapSides& intent);
void handle(Turn& turn, const PlayDraft& intent);
void handle(Turn& turn, const SaveDraft& intent);
void handle(Turn& turn, const CopyCode& intent);
void handle(Turn& turn, const OpenCode& intent);
void handle(Turn& turn, const OpenSaved& intent);
void handle(Turn& turn, const DropSaved& intent);

// ---- house rulings (update_ruling.cpp)
void remove_ruling(Turn& turn, RulingId ruling);
void handle(Turn& turn, const RulingsChanged& intent);
void handle(Turn& turn, const RulingsWritten& intent);
void handle(Turn& turn, const RulingsBrought& intent);
void handle(Turn& turn, const SetRulingOn& intent);
void handle(Turn& turn, const AskRemoveRuling& intent);
void handle(Turn& turn, const ExportRulings& intent);
void handle(Turn& turn, const BringInRulings& intent);
void handle(Turn& turn, const SetReachMark& intent);

} // namespace epilogue

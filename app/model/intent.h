// What a front end may ask for: one value per act of the player, and the replies of the shell to
// effects. A front end makes at most one per frame or line.
#pragma once

#include "bank/records.h"
#include "base/one_of.h"
#include "model/settings.h"
#include "rules/quiz.h"

#include <string>
#include <variant>

namespace epilogue {

// ---- going places
enum class Place { Home, Setup, Settings, Rehearsal, Grid, Archive, Workshop };
enum class SettingsPage { Look, Reading, Timing, Spoilers, Rulings, Data, About };

struct Go {
    Place place = Place::Home;
};

struct Back {}; // Esc: closes what is on top, else pauses a round, else goes home

struct ToggleKeys {}; // F1

struct OpenPlayers {}; // the player menu behind the chip in the header

struct OpenSettingsPage {
    SettingsPage page = SettingsPage::Look;
};

struct Quit {};

// ---- first run
struct FirstRunName {
    std::string name;
    int colour = 0;
};

struct FirstRunNext { // step 1 to step 2, keeping name and colour
    std::string name;
    int colour = 0;
};

struct FirstRunBack {};

struct FirstRunFinish {
    bool seen_film = false;
};

struct FirstRunSkip {}; // with the values shown; "Not yet" is set

struct SetSafePalette {
    bool on = false;
};

// ---- players
struct AddPlayer { // becomes a seat of the round in set-up, or the one who plays elsewhere
    std::string name;
    int colour = 0;
};

struct ChoosePlayer {
    PlayerId player{};
};

struct AskAddPlayer {}; // opens the dialog with the name field

// ---- set-up
struct SetMode {
    Mode mode = Mode::Classic;
};

struct SetLevel {
    Level level = Level::Mixed;
};

struct SetLength {
    int length = 10;
};

struct SetTimer {
    int timer_ms = 0;
};

struct ToggleCategory {
    std::string category;
};

struct SetSeries { // which series or pack to play
    int index = 0;
};

struct ToggleSpeedBonus {};

struct ToggleStreakBonus {};

struct ToggleSeenFilm {}; // "I have seen the film", for the players of this set-up

struct AddSeat {
    PlayerId player{};
};

struct RemoveSeat {
    int seat = 0;
};

struct StartRound {}; // with the settings of set-up

// ---- home's shortcuts
struct PlayFeature {}; // Five Seasons of La La Land, at once

struct PlayCategory { // ten questions of one category; asks first where it spoils
    std::string category;
};

struct PlayMode { // Sprint, Sudden death, Endless of the feature, at once
    Mode mode = Mode::Sprint;
};

struct ContinueRound {}; // the newest unfinished round

struct PlayRehearsal {};

// ---- a round
struct Answered {
    Given given;
};

struct PassQuestion {};

struct NextQuestion {};

struct TakeBow {}; // Sudden death, Endless: stop and keep it

struct TakeSeat {}; // hot seat: I am the player named, start my turn

struct SkipSeat {};

struct PauseRound {};

struct ResumeRound {};

struct StartOver {}; // asks first

struct LeaveRound {}; // kept, may be continued any day

struct ReportFault {}; // copies a line that names the question

struct Tick {}; // time has passed: the clock of the question may have run out

// ---- after a round
struct PlayAgain {};

struct CopyShare {};

struct RehearseMisses {};

struct ChangePlayers {}; // to set-up, with this round's players

// ---- Movie Grid
struct OpenGrid {
    std::string day; // ISO 8601; empty: today's
};

struct OpenPicker { // "Name a film"
    int cell = 0;
};

struct SearchFilms {
    std::string typed;
};

struct GuessFilm { // into the picker's cell
    std::string film;
};

// A film as it was typed in the terminal: the one that is meant, or the rows of the picker.
struct GuessTyped {
    int cell = 0;
    std::string typed;
};

struct AskOverrule {}; // opens the form; Decline closes it

struct CountIt {    // the form's answer
    int reason = 0; // 0 known by this title, 1 the catalogue is wrong, 2 house custom
    std::string note;
};

struct LeaveMiss {};

struct AskGiveUp {};

struct ShowReach {}; // names the cells that cannot be filled; again: no more

struct SetGridMode {
    int mode = 0; // Classic, Three lives, Free
};

struct OpenCriterionHelp {
    int side = 0; // rows 0 to 2, columns 3 to 5
};

// ---- archive
struct TurnMonth {
    int by = 1; // months
};

struct ChooseDay {
    std::string day; // ISO 8601; empty: today
};

// ---- workshop
struct EditSide {
    int side = 0; // rows 0 to 2, columns 3 to 5; -1: none
};

struct ChooseKind {
    int kind = 0; // in the order of CriterionKind
};

struct SearchCriterion {
    std::string typed;
};

struct PickCriterion {
    int index = 0; // WorkshopView::Row::index
};

struct SwapSides {}; // rows and columns

struct PlayDraft {};

struct SaveDraft {};

struct CopyCode {};

struct OpenCode { // a friend's
    std::string code;
};

struct OpenSaved {
    int index = 0;
};

struct DropSaved {
    int index = 0;
};

// ---- house rulings
struct SetRulingOn {
    int index = 0; // of the list
    bool on = true;
};

struct AskRemoveRuling {
    int index = 0;
};

struct ExportRulings {};

struct BringInRulings {
    std::string path;
};

// ---- settings
struct SetReachMark {
    bool on = true;
};

struct SetTheme {
    Theme theme = Theme::Night;
};

struct SetTextSize {
    int per_cent = 100;
};

struct SetReducedMotion {
    bool on = false;
};

struct SetPace {
    TimerPace pace = TimerPace::Normal;
};

struct SetSeenFilm { // of the one who plays
    bool seen = false;
};

struct SetFullScreen {
    bool on = false;
};

struct UndoSetting {}; // Ctrl Z

struct BackUpNow {};

struct ChooseBackup {
    int index = 0;
};

struct RestoreBackup {}; // asks first

struct ShowDataFolder {};

// ---- dialogs and notices
struct Confirm {}; // the act the dialog names

struct Decline {}; // the safe way out

struct DismissToast {};

struct ToastAct {}; // the act the toast offers

struct CarryOn {}; // from the page that tells what was mended

struct ShowTroubleDetails {};

// ---- replies of the shell
struct BackupFile {
    std::string path;
    std::int64_t at_ms = 0;
    std::int64_t bytes = 0;
    std::string why;    // by hand, each day, before a restore, before an update
    bool whole = false; // checked
    std::map<std::string, std::int64_t> counts; // players, rounds, answers, results, ...
};

struct RoundBegun {
    RoundId round{};
};

struct PlayersChanged { // read again from Records; `current` becomes the one who plays if set
    PlayerId current{};
};

struct SaveFailed { // the move, result or setting stays in memory; the sentence says why
    Error error;
};

struct SaveMended {}; // what waited in memory is on disk now

struct BackupsListed {
    std::vector<BackupFile> backups;         // newest first
    std::map<std::string, std::int64_t> now; // counts of what is there now
    std::string folder;
    std::int64_t bytes = 0; // size of the data folder
    std::string error;      // empty, or why the last act failed
};

struct Restored { // player.db is another file now: everything is read again
    std::string from;
};

struct Copied {};

struct RulingsWritten {
    std::string path;
    int count = 0;
    std::string error; // empty, or why they could not be written
};

struct RulingsBrought {
    int added = 0;
    int known = 0; // were there already
    std::string error;
    int unknown = 0; // of them all, on a film or criterion that the catalogue does not have
};

struct BankMended {}; // found damaged while the game ran, and rebuilt

struct RulingsChanged { // read again from Records
    std::string error;  // empty, or why a ruling could not be set or removed
};

using AnyIntent = std::variant<
    Go, Back, ToggleKeys, OpenPlayers, OpenSettingsPage, Quit, FirstRunName, FirstRunNext,
    FirstRunBack, FirstRunFinish, FirstRunSkip, SetSafePalette, AddPlayer, ChoosePlayer,
    AskAddPlayer, SetMode, SetLevel, SetLength, SetTimer, ToggleCategory, SetSeries,
    ToggleSpeedBonus, ToggleStreakBonus, ToggleSeenFilm, AddSeat, RemoveSeat, StartRound,
    PlayFeature, PlayCategory, PlayMode, ContinueRound, PlayRehearsal, Answered, PassQuestion,
    NextQuestion, TakeBow, TakeSeat, SkipSeat, PauseRound, ResumeRound, StartOver, LeaveRound,
    ReportFault, Tick, PlayAgain, CopyShare, RehearseMisses, ChangePlayers, SetTheme, SetTextSize,
    SetReducedMotion, SetPace, SetSeenFilm, SetFullScreen, UndoSetting, BackUpNow, ChooseBackup,
    RestoreBackup, ShowDataFolder, Confirm, Decline, DismissToast, ToastAct, CarryOn,
    ShowTroubleDetails, RoundBegun, PlayersChanged, SaveFailed, SaveMended, BackupsListed, Restored,
    Copied, BankMended, OpenGrid, OpenPicker, SearchFilms, GuessFilm, GuessTyped, AskOverrule,
    CountIt, LeaveMiss, AskGiveUp, ShowReach, SetGridMode, OpenCriterionHelp, TurnMonth, ChooseDay,
    EditSide, ChooseKind, SearchCriterion, PickCriterion, SwapSides, PlayDraft, SaveDraft, CopyCode,
    OpenCode, OpenSaved, DropSaved, SetRulingOn, AskRemoveRuling, ExportRulings, BringInRulings,
    SetReachMark, RulingsChanged, RulingsWritten, RulingsBrought>;

using Intent = OneOf<AnyIntent>;
extern template class OneOf<AnyIntent>;

} // namespace epilogue

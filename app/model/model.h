// The application model: where the player is, the round in play, what was asked to be done.
// Pure but for itself: it asks Bank and Records, and tells what it wants done as effects.
#pragma once

#include "bank/bank.h"
#include "bank/records.h"
#include "model/effect.h"
#include "model/grid_play.h"
#include "model/home_facts.h"
#include "model/in_play.h"
#include "model/intent.h"
#include "model/setup_state.h"
#include "model/view.h"
#include "model/workshop_state.h"

#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace epilogue {

struct World {
    Bank bank;
    Records records;
    std::string version;      // of the program
    std::uint64_t chance = 0; // a fresh seed for the next round, from the shell; changes each turn
};

// What start-up found and mended, told on the page of board 19a before anything else.
struct Mended {
    std::string title;
    std::string voice;
    std::string story;
    std::vector<TroubleView::Row> rows;
    std::string file;
    std::string details;
    bool can_carry_on = true;
};

enum class Screen {
    FirstRun,
    Trouble,
    Home,
    Setup,
    Round,
    Result,
    Settings,
    Rehearsal,
    Grid,
    Archive,
    Workshop
};

// What the dialog on the screen is about: done when it is confirmed.
struct AskStartOver {};

struct AskSeen { // "Have you seen the film?" before a category that tells its end
    std::string category;
};

struct AskRestore {
    std::string path;
};

struct AskName {}; // answered by AddPlayer

struct AskGivingUp {};

struct AskRemoval {
    RulingId ruling{};
};

struct Asking {
    DialogView view;
    std::variant<AskStartOver, AskSeen, AskRestore, AskName, AskGivingUp, AskRemoval> about;
};

// One step that UndoSetting takes back.
struct UndoStep {
    Settings settings;
    std::optional<MarkSeen> seen; // what to mark so that it is as before
};

struct Model {
    Screen screen = Screen::Home;
    Screen below = Screen::Home; // what settings lie on
    int visit = 0;               // counts changes of screen

    Settings settings;
    std::vector<UndoStep> undo; // newest last
    std::vector<Player> players;
    PlayerId current{}; // who plays; 0: nobody yet

    FirstRunView first_run;
    std::optional<Mended> mended;
    bool details_open = false;
    HomeFacts home;
    Setup setup;

    std::optional<InPlay> play;  // on the screen, or below settings
    std::optional<InPlay> offer; // left: what Continue goes on with
    std::optional<InPlay> ended; // whose result is on the screen
    int begins = 0;              // rows of rounds asked for since the start
    int begins_pending = 0;      // those that have no id yet
    std::set<RoundId> closed;    // finished or put away since the start

    std::optional<GridPlay> grid;
    std::vector<GridPlay> kept_grids; // left while rows wait for room: the disk knows less of them
    Screen grid_from = Screen::Home;  // where Esc leads
    GridRecord grid_record;
    std::optional<GridOutline> today_grid; // when there is one of today
    std::vector<Ruling> rulings;           // newest first
    Archive archive;
    Workshop workshop;

    SettingsPage page = SettingsPage::Look;
    std::optional<BackupsListed> backups; // nothing: not asked yet
    int backup_chosen = 0;
    bool backing_up = false;

    std::optional<Asking> asking;
    bool player_menu = false;
    bool keys_open = false;
    std::vector<ToastView> toasts; // oldest first, at most two
    std::string notice;
};

} // namespace epilogue

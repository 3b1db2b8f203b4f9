// Dialogs, toasts, and what the disk says.
#include "model/turn.h"

#include "base/overloaded.h"
#include "model/words.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr int toast_ms = 4000;
constexpr std::size_t most_toasts = 2;

const char* icon_of(ToastKind kind) {
    switch (kind) {
    case ToastKind::Check:
        return "check";
    case ToastKind::Warning:
        return "warning";
    case ToastKind::Info:
        break;
    }
    return "info";
}

} // namespace

void toast(Turn& turn, ToastKind kind, const std::string& text, const std::string& act) {
    auto& toasts = turn.model.toasts;
    std::erase_if(toasts, [&](const ToastView& old) { return old.text == text; });
    toasts.push_back({icon_of(kind), text, act, turn.now.steady_ms + toast_ms});
    if (toasts.size() > most_toasts)
        toasts.erase(toasts.begin());
}

void toast_error(Turn& turn, const Error& error) {
    toast(turn, ToastKind::Warning, sentence(error));
}

void drop_old_toasts(Turn& turn) {
    std::erase_if(turn.model.toasts,
                  [&](const ToastView& old) { return old.until_ms <= turn.now.steady_ms; });
}

void handle(Turn& turn, const Confirm&) {
    if (!turn.model.asking || turn.model.asking->view.name_form)
        return;
    const auto about = turn.model.asking->about;
    turn.model.asking.reset();
    std::visit(Overloaded{[&](const AskStartOver&) { start_over(turn); },
                          [&](const AskSeen& ask) {
                              handle(turn, SetSeenFilm{true});
                              toast(turn, ToastKind::Info, "Noted: you have seen the film.",
                                    "Undo");
                              play_category(turn, ask.category);
                          },
                          [&](const AskRestore& ask) { turn.effect(RestoreFrom{ask.path}); },
                          [&](const AskGivingUp&) { give_up_grid(turn); },
                          [&](const AskRemoval& ask) { remove_ruling(turn, ask.ruling); },
                          [](const AskName&) {}},
               about);
}

void handle(Turn& turn, const Decline&) {
    Model& model = turn.model;
    if (!model.asking && model.grid)
        model.grid->ruling_form = false;
    model.asking.reset();
}

void handle(Turn& turn, const DismissToast&) {
    if (!turn.model.toasts.empty())
        turn.model.toasts.pop_back();
}

// The only act that toasts offer is to take the last setting back.
void handle(Turn& turn, const ToastAct&) {
    auto& toasts = turn.model.toasts;
    const auto offering = std::find_if(toasts.rbegin(), toasts.rend(),
                                       [](const ToastView& shown) { return !shown.act.empty(); });
    if (offering == toasts.rend())
        return;
    toasts.erase(std::next(offering).base());
    handle(turn, UndoSetting{});
}

void handle(Turn& turn, const SaveFailed& intent) {
    const bool full = intent.error.message.find("disk is full") != std::string::npos;
    const std::string what = turn.model.play ? "This round" : "What you do";
    turn.model.notice =
        full ? "The disk is full. " + what + " is kept in memory until there is room."
             : sentence(intent.error) + " " + what + " is kept in memory until it can be saved.";
}

void handle(Turn& turn, const SaveMended&) {
    turn.model.notice.clear();
    turn.model.kept_grids.clear();
    if (turn.model.screen == Screen::Home)
        read_grid_tile(turn);
    toast(turn, ToastKind::Check, "Saved. What waited in memory is on disk.");
}

void handle(Turn& turn, const Copied&) {
    toast(turn, ToastKind::Check, "Copied. Paste it anywhere.");
}

void handle(Turn& turn, const BankMended&) {
    toast(turn, ToastKind::Warning,
          "The question bank was damaged and is mended. Your scores are whole.");
}

} // namespace epilogue

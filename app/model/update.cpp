#include "model/update.h"

#include "base/overloaded.h"
#include "model/turn.h"

#include <algorithm>
#include <type_traits>

namespace epilogue {

namespace {

template <class Intent, class... Some>
inline constexpr bool one_of = (std::is_same_v<Intent, Some> || ...);

// Before the first run is done, and before trouble is read, the way to everything else is shut.
bool admitted(const Model& model, const Intent& intent) {
    if (model.screen != Screen::FirstRun && model.screen != Screen::Trouble)
        return true;
    return std::visit(
        []<class I>(const I&) {
            return one_of<I, Back, ToggleKeys, Quit, FirstRunName, FirstRunNext, FirstRunBack,
                          FirstRunFinish, FirstRunSkip, SetSafePalette, SetTheme, SetTextSize,
                          SetReducedMotion, SetFullScreen, UndoSetting, ShowDataFolder,
                          DismissToast, ToastAct, CarryOn, ShowTroubleDetails, RoundBegun,
                          PlayersChanged, SaveFailed, SaveMended, BackupsListed, Restored, Copied,
                          BankMended, RulingsChanged, Tick>;
        },
        intent);
}

// An answer given with the last tick of the clock counts; whatever else comes, time is up first.
bool answers(const Intent& intent) {
    return std::holds_alternative<Answered>(intent) || std::holds_alternative<PassQuestion>(intent);
}

// The clock of the question at hand runs while the question can be seen.
void settle_clock(Model& model, const Now& now) {
    if (!model.play)
        return;
    const bool seen = model.screen == Screen::Round && !model.play->paused && !model.keys_open &&
                      !model.asking && !model.player_menu;
    if (seen && question_is_open(*model.play))
        start_clock(*model.play, now);
    else
        stop_clock(*model.play, now);
}

bool tells_the_day(Screen screen) {
    return screen == Screen::Home || screen == Screen::Archive || screen == Screen::Grid;
}

std::int64_t to_midnight_ms(const Now& now) {
    constexpr std::int64_t minute_ms = 60'000;
    constexpr std::int64_t day_minutes = 1440;
    return (day_minutes - now.minute_of_day) * minute_ms - now.unix_ms % minute_ms;
}

} // namespace

std::vector<Effect> update(Model& model, const Intent& intent, const World& world, const Now& now) {
    Turn turn{model, world, now};
    drop_old_toasts(turn);
    if (!admitted(model, intent))
        return {};
    if (!answers(intent))
        handle(turn, Tick{});
    std::visit([&](const auto& wanted) { handle(turn, wanted); }, intent);
    if (model.screen == Screen::Home && model.home.day != now.today)
        read_home(turn); // past midnight
    settle_clock(model, now);
    return std::move(turn.effects);
}

std::optional<std::int64_t> next_deadline(const Model& model, const Now& now) {
    std::optional<std::int64_t> next;
    const auto wake_at = [&](std::int64_t steady_ms) {
        next = std::min(next.value_or(steady_ms), steady_ms);
    };
    for (const ToastView& toast : model.toasts)
        wake_at(std::max(toast.until_ms, now.steady_ms));
    if (model.screen == Screen::Home && model.home.day != now.today)
        wake_at(now.steady_ms); // the computer slept over midnight
    else if (tells_the_day(model.screen))
        wake_at(now.steady_ms + to_midnight_ms(now));
    if (!model.play || !model.play->since)
        return next;
    const InPlay& play = *model.play;
    const int limit = limit_ms(play, model.settings.pace);
    if (limit == 0)
        return next;
    if (*play.since > now.steady_ms) { // the count of three
        const std::int64_t wait = *play.since - now.steady_ms;
        wake_at(now.steady_ms + (wait % 1000 == 0 ? 1000 : wait % 1000));
        return next;
    }
    const int left = std::max(0, limit - used_ms(play, now));
    wake_at(now.steady_ms + (left > 0 && left % 1000 == 0 ? 1000 : left % 1000));
    return next;
}

} // namespace epilogue

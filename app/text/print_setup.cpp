// Setting up a round: one line for each thing to choose, with a number that never changes; a list
// of values opens when its number is typed, or "2 3" sets line 2 to its value 3 at once.
#include "text/pages.h"

#include "base/text.h"

#include <array>

namespace epilogue::terminal {

namespace {

// Numbers of the lines, and of the lists that they open.
constexpr int no_field = 0;
constexpr int series_field = 1;
constexpr int mode_field = 2;
constexpr int categories_field = 3;
constexpr int level_field = 4;
constexpr int length_field = 5;
constexpr int timer_field = 6;
constexpr int speed_field = 7;
constexpr int streak_field = 8;
constexpr int players_field = 9;
constexpr int seen_field = 10;

constexpr std::array<Mode, 5> modes = {Mode::FiveSeasons, Mode::Classic, Mode::Sprint,
                                       Mode::SuddenDeath, Mode::Endless};
constexpr std::array<Level, 4> levels = {Level::Easy, Level::Medium, Level::Hard, Level::Mixed};
constexpr std::array<int, 4> timers_ms = {0, 30'000, 20'000, 10'000};

// One value of a list; no intent: it is as it is and cannot be chosen.
struct Value {
    std::string label;
    std::optional<Intent> intent;
};

std::string on_off(bool on) {
    return on ? "on" : "off";
}

template <class Options> std::string chosen(const Options& options) {
    for (const Option& option : options)
        if (option.on)
            return option.label;
    return "";
}

template <class Options, class MakeIntent>
std::vector<Value> values_of(const Options& options, MakeIntent intent_for) {
    std::vector<Value> values;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Option& option = options[i];
        std::string label = option.label + (option.on ? ", chosen" : "");
        if (option.enabled)
            values.push_back({std::move(label), intent_for(i)});
        else
            values.push_back({label + ", not to be had here", std::nullopt});
    }
    return values;
}

std::vector<Value> category_values(const SetupView& view) {
    std::vector<Value> values;
    for (const auto& option : view.categories)
        values.push_back({option.category.title + (option.on ? ": chosen" : ": left out"),
                          Intent{ToggleCategory{option.category.key}}});
    return values;
}

std::vector<Value> player_values(const SetupView& view) {
    std::vector<Value> values;
    for (std::size_t i = 0; i < view.seats.size(); ++i) {
        const auto& seat = view.seats[i];
        const std::string label = seat.player.name + " plays " + seat.place;
        if (seat.removable)
            values.push_back({label + ": take out", Intent{RemoveSeat{static_cast<int>(i)}}});
        else
            values.push_back({label, std::nullopt});
    }
    if (!view.can_add_seat)
        return values;
    for (const PlayerMark& other : view.others)
        values.push_back({other.name + ": let play", Intent{AddSeat{other.id}}});
    values.push_back({"Somebody new", Intent{AskAddPlayer{}}});
    return values;
}

// The values behind a line; empty where the line has no list or cannot be changed now.
std::vector<Value> values_of_field(const SetupView& view, int field) {
    switch (field) {
    case series_field:
        return values_of(view.series,
                         [](std::size_t i) { return Intent{SetSeries{static_cast<int>(i)}}; });
    case mode_field:
        return values_of(view.modes, [](std::size_t i) { return Intent{SetMode{modes.at(i)}}; });
    case categories_field:
        return category_values(view);
    case level_field:
        if (!view.rising.empty())
            return {};
        return values_of(view.levels, [](std::size_t i) { return Intent{SetLevel{levels.at(i)}}; });
    case length_field:
        if (view.fixed_length || !view.show_length)
            return {};
        return values_of(view.lengths, [&](std::size_t i) {
            return Intent{SetLength{whole_number<int>(view.lengths.at(i).label).value_or(10)}};
        });
    case timer_field:
        if (!view.show_timer)
            return {};
        return values_of(view.timers,
                         [](std::size_t i) { return Intent{SetTimer{timers_ms.at(i)}}; });
    case players_field:
        return player_values(view);
    default:
        return {};
    }
}

std::string categories_line(const SetupView& view) {
    std::vector<std::string> on;
    for (const auto& option : view.categories)
        if (option.on)
            on.push_back(option.category.title);
    return "Categories: " + (on.empty() ? "none" : listed(on)) +
           (view.categories_detail.empty() ? "" : ". " + view.categories_detail);
}

std::string players_line(const SetupView& view) {
    std::vector<std::string> names;
    for (const auto& seat : view.seats)
        names.push_back(seat.player.name);
    return "Players: " + join(names, ", then ");
}

void add_field(Page& page, const SetupView& view, int field, const std::string& label) {
    const std::string key = std::to_string(field);
    if (!values_of_field(view, field).empty()) {
        page.choice(key, label, OpenList{field});
        return;
    }
    Lines why;
    why.say(sentence(label) + " In this mode that cannot be changed.");
    page.choice(key, label, Tell{why});
}

void add_fields(Page& page, const SetupView& view) {
    add_field(page, view, series_field, "Pack: " + view.series_title + ", " + view.series_detail);
    add_field(page, view, mode_field, "Mode: " + chosen(view.modes));
    add_field(page, view, categories_field, categories_line(view));
    add_field(page, view, level_field,
              "Difficulty: " + (view.rising.empty() ? chosen(view.levels) : view.rising));
    if (view.show_length)
        add_field(page, view, length_field,
                  "Questions: " + chosen(view.lengths) +
                      (view.about.empty() ? "" : ". " + view.about));
    if (view.show_timer)
        add_field(page, view, timer_field, "Timer: " + lower_first(chosen(view.timers)));
    page.choice(std::to_string(speed_field), "Speed bonus: " + on_off(view.speed_bonus),
                Intent{ToggleSpeedBonus{}});
    page.choice(std::to_string(streak_field), "Streak bonus: " + on_off(view.streak_bonus),
                Intent{ToggleStreakBonus{}});
    add_field(page, view, players_field, players_line(view));
    if (view.gate)
        page.choice(std::to_string(seen_field),
                    std::string("I have seen the film: ") + (view.seen_film ? "yes" : "no"),
                    Intent{ToggleSeenFilm{}});
}

// What the lines above do not say: how many questions match, whether it can start.
void add_outlook(Page& page, const SetupView& view) {
    if (view.gate)
        page.lines.say(sentence(view.gate_title) + " " + view.gate_detail);
    for (const auto& [what, how] : view.ticket_rows)
        if (what == "In the hat")
            page.lines.fact(what, how);
    page.lines.say(sentence(view.last_time));
    page.lines.say(sentence(view.why_not));
}

Act start_act(const SetupView& view) {
    if (view.can_start)
        return Intent{StartRound{}};
    Lines why;
    why.say("It cannot start yet. " + sentence(view.why_not));
    return Tell{why};
}

// "2 3": line 2, value 3.
LineReading read_field_and_value(const SetupView& view, std::string_view typed) {
    const auto space = typed.find(' ');
    const auto field = whole_number<int>(typed.substr(0, space));
    if (!field)
        return Misread{"it takes the number of a line, or start"};
    if (space == std::string_view::npos)
        return Misread{"no line has that number"};
    const auto value = whole_number<int>(trim(typed.substr(space)));
    const auto values = values_of_field(view, *field);
    if (!value || *value < 1 || *value > static_cast<int>(values.size()))
        return Misread{"that line has no such value"};
    const auto& intent = values[static_cast<std::size_t>(*value) - 1].intent;
    if (!intent)
        return Misread{"that cannot be chosen here"};
    return Act{*intent};
}

std::string title_of(int field) {
    constexpr std::array<const char*, 11> titles = {
        "", "Pack",    "Mode", "Categories", "Difficulty", "Questions", "Timer", "",
        "", "Players", ""};
    return titles.at(static_cast<std::size_t>(field));
}

Page list_page(const std::vector<Value>& values, int field) {
    Page page;
    page.family = "setup";
    page.topic = "list " + std::to_string(field);
    page.lines.say(sentence(title_of(field)));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].intent)
            page.choice(std::to_string(i + 1), values[i].label, *values[i].intent);
        else
            page.lines.under(values[i].label);
    }
    page.ask = "Type a number. Enter alone changes nothing.";
    page.on_enter("back, nothing changed", OpenList{no_field});
    return page;
}

} // namespace

Page setup_page(const SetupView& view, int list) {
    if (const auto values = values_of_field(view, list); !values.empty())
        return list_page(values, list);
    Page page;
    page.family = "setup";
    page.topic = "lines";
    page.lines.say("Set up a round.");
    page.lines.blank();
    add_fields(page, view);
    add_outlook(page, view);
    page.ask = "Type a number to change its line, or start.";
    page.commands.push_back({"start", {"s"}, "start the round", start_act(view), Told::InHelp});
    page.command("b", {"back"}, "back", Intent{Back{}});
    page.help.say("Two numbers set a line at once: 2 3 sets line 2 to its third value.");
    page.read = [view](std::string_view typed) { return read_field_and_value(view, typed); };
    return page;
}

} // namespace epilogue::terminal

#include "ui/screens/setup_rows.h"

#include "ui/screens/parts.h"
#include "ui/screens/setup_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace epilogue {

namespace {

constexpr std::array modes = {Mode::FiveSeasons, Mode::Classic, Mode::Sprint, Mode::SuddenDeath,
                              Mode::Endless};
constexpr std::array levels = {Level::Easy, Level::Medium, Level::Hard, Level::Mixed};
constexpr std::array lengths = {5, 10, 15, 25};
constexpr std::array timers = {0, 30'000, 20'000, 10'000};

// Draws from the top down; each row knows where the one before it ended.
class Rows {
  public:
    Rows(Ui& ui, const Rect& area, const SetupView& setup)
        : ui_(ui), setup_(setup), area_(area), y_(area.y),
          high_(ui.layout.control(ui.layout.pick(44, 40))) {
        rows_.bottom = area.y;
    }

    SetupRows draw() {
        series();
        mode();
        categories();
        if (setup_.gate)
            gate();
        level();
        length();
        timer();
        seats();
        return rows_;
    }

  private:
    float gap() const { return ui_.layout.pick(20, 10); }

    void answer(Intent intent) {
        if (!rows_.intent)
            rows_.intent = std::move(intent);
    }

    // The name of a row; its control stands beside it, or with large text under it.
    Rect row(std::string_view label) {
        const bool stacked = ui_.layout.large;
        const float wide = ui_.layout.pick(128, 104) * (stacked ? 1 : ui_.layout.text);
        const float line = ui_.canvas.line(Type::BodyStrong);
        ui_.canvas.text_in({area_.x, y_, stacked ? area_.w : wide, stacked ? line : high_},
                           Type::BodyStrong, ui_.palette.text2, label);
        if (!stacked)
            return {area_.x + wide, y_, area_.w - wide, high_};
        return {area_.x, y_ + line + space::half, area_.w, high_};
    }

    void end(float bottom) {
        rows_.bottom = bottom;
        y_ = bottom + gap();
    }

    void series();
    void mode();
    void categories();
    void gate();
    void level();
    void length();
    void timer();
    void seats();
    bool draw_seat(const Rect& rect, const SetupView::Seat& seat);
    float seat_width(const SetupView::Seat& seat) const;

    Ui& ui_;
    const SetupView& setup_;
    Rect area_;
    float y_;
    float high_;
    SetupRows rows_;
};

void Rows::series() {
    const Rect rect = row("Pack");
    const Palette& p = ui_.palette;
    Canvas& canvas = ui_.canvas;
    const bool many = setup_.series.size() > 1;
    const Touch at = touch(ui_, "series", rect,
                           {.enabled = many, .pressed_by_enter = false, .uses_left_right = many});
    well(ui_, rect);
    const Rect inner = rect.inset(space::tile + 1, 0);
    const float arrow = many ? ui_.canvas.icon_width(Icon::ChevronDown, Type::Icon13) : 0;
    if (many)
        canvas.icon(inner.right_part(arrow), Icon::ChevronDown, Type::Icon13, p.text2);
    const float room = inner.w - arrow - space::one;
    const float title = icon_and_text(ui_, inner.left_part(room), Icon::Film, Type::Icon18,
                                      p.accent, Type::BodyStrong, p.text, setup_.series_title, 10) +
                        10;
    if (canvas.width(Type::Caption, setup_.series_detail) <= room - title)
        canvas.text_in({inner.x + title, inner.y, room - title, inner.h}, Type::Caption, p.text2,
                       setup_.series_detail);
    focus_ring(ui_, at, rect, radius::control);
    rows_.series = rect;
    if (at.pressed) {
        ui_.state.menu_open = true;
        ui_.state.row = static_cast<int>(SetupMenu::Series);
    }
    if (at.focused && many) {
        int on = 0;
        for (std::size_t i = 0; i < setup_.series.size(); ++i)
            if (setup_.series[i].on)
                on = static_cast<int>(i);
        const int last = static_cast<int>(setup_.series.size()) - 1;
        if (pressed(ui_, {Key::Left}) && on > 0)
            answer(SetSeries{on - 1});
        if (pressed(ui_, {Key::Right}) && on < last)
            answer(SetSeries{on + 1});
    }
    end(rect.bottom());
}

void Rows::mode() {
    const Rect rect = row("Mode");
    const ChosenOption one = draw_one_of(ui_, "mode", rect, setup_.modes);
    if (one.chosen >= 0)
        answer(SetMode{modes.at(static_cast<std::size_t>(one.chosen))});
    end(one.end.y + high_);
}

void Rows::categories() {
    if (setup_.categories.empty())
        return;
    const Rect rect = row("Categories");
    Flow flow(rect, high_, space::cell);
    for (std::size_t i = 0; i < setup_.categories.size(); ++i) {
        const SetupView::CategoryOption& option = setup_.categories[i];
        const IdScope scope(static_cast<int>(i));
        const ChipSpec chip{.icon = category_icon(option.category.key),
                            .label = option.category.title,
                            .on = option.on};
        if (draw_chip(ui_, "category", flow.place(chip_width(ui_, chip)), chip))
            answer(ToggleCategory{option.category.key});
    }
    const float wide = ui_.canvas.width(Type::Caption, setup_.categories_detail);
    const float x = rect.right() - wide;
    if (flow.next().x <= x)
        ui_.canvas.text_in({x, flow.next().y, wide, high_}, Type::Caption, ui_.palette.text2,
                           setup_.categories_detail);
    rows_.bottom = flow.bottom();
    y_ = flow.bottom() + (setup_.gate ? ui_.layout.pick(16, 10) : gap());
}

void Rows::gate() {
    const Palette& p = ui_.palette;
    Canvas& canvas = ui_.canvas;
    const bool stacked = ui_.layout.large;
    const float label = stacked ? 0 : ui_.layout.pick(128, 104) * ui_.layout.text;
    const char* const seen = "I have seen the film";
    const float tick = tick_width(ui_, seen);
    const float icon = ui_.canvas.icon_width(Icon::EyeSlash, Type::Icon28);
    constexpr float left = 26;
    constexpr float right = 14;
    Rect rect{area_.x + label, y_, area_.w - label, 0};
    const float beside = rect.w - left - icon - 18 - 18 - tick - right;
    const bool one_row = beside >= 200 * ui_.layout.text;
    const float room = one_row ? beside : rect.w - left - icon - 18 - right;
    const float first = canvas.height(Type::BodyStrong, setup_.gate_title, room);
    const float second = canvas.height(Type::Caption, setup_.gate_detail, room, {.balance = true});
    const float words = first + 2 + second;
    rect.h = std::max(ui_.layout.pick(96, 76), words + space::panel);
    if (!one_row)
        rect.h = words + space::panel + high_;
    canvas.fill(rect, p.magbg, radius::card);
    solid_edge(ui_, rect, radius::card, p.mag, 0.6F);
    canvas.edge(rect, p.mag, stroke::hair, radius::card);
    const Rect upper = one_row ? rect : rect.top_part(rect.h - high_);
    canvas.icon({rect.x + left, upper.y, icon, upper.h}, Icon::EyeSlash, Type::Icon28, p.mag);
    const float x = rect.x + left + icon + 18;
    const float y = upper.y + (upper.h - words) / 2;
    canvas.paragraph({x, y}, room, Type::BodyStrong, p.text, setup_.gate_title);
    canvas.paragraph({x, y + first + 2}, room, Type::Caption, p.text2, setup_.gate_detail,
                     {.balance = true});
    const Rect place = one_row ? Rect{rect.right() - right - tick, rect.y, tick, rect.h}
                               : Rect{x - 6, rect.bottom() - high_ - 4, tick, high_};
    if (draw_tick(ui_, "seen", place, seen, setup_.seen_film))
        answer(ToggleSeenFilm{});
    end(rect.bottom());
}

void Rows::level() {
    const Rect rect = row("Difficulty");
    if (!setup_.rising.empty()) {
        ui_.canvas.text_in(rect, Type::BodyStrong, ui_.palette.text3, setup_.rising);
        end(rect.bottom());
        return;
    }
    const ChosenOption one = draw_one_of(ui_, "level", rect, setup_.levels);
    if (one.chosen >= 0)
        answer(SetLevel{levels.at(static_cast<std::size_t>(one.chosen))});
    end(one.end.y + high_);
}

void Rows::length() {
    if (!setup_.show_length)
        return;
    const Rect rect = row("Questions");
    Point after{rect.x, rect.y};
    if (setup_.fixed_length) {
        const auto on = std::find_if(setup_.lengths.begin(), setup_.lengths.end(),
                                     [](const Option& option) { return option.on; });
        const std::string_view label =
            on == setup_.lengths.end() ? std::string_view() : std::string_view(on->label);
        after.x +=
            ui_.canvas.text_in(rect, Type::BodyStrong, ui_.palette.text3, label) + space::tile;
    } else {
        const ChosenOption one = draw_one_of(ui_, "length", rect, setup_.lengths);
        if (one.chosen >= 0)
            answer(SetLength{lengths.at(static_cast<std::size_t>(one.chosen))});
        after = one.end;
    }
    const float room = rect.right() - after.x;
    if (ui_.canvas.width(Type::Caption, setup_.about) <= room)
        ui_.canvas.text_in({after.x, after.y, room, high_}, Type::Caption, ui_.palette.text2,
                           setup_.about);
    end(after.y + high_);
}

void Rows::timer() {
    const Rect rect = row("Timer");
    const char* const speed = "Speed bonus";
    const char* const streak = "Streak bonus";
    constexpr float between = 10;
    const float bonuses = tick_width(ui_, speed) + tick_width(ui_, streak) + between;
    float bottom = rect.bottom();
    Rect rest = rect;
    if (setup_.show_timer) {
        // Closer together where both bonuses then stand beside it; else these go under it.
        const float room = rect.w - bonuses - space::tile;
        const bool beside = fits_as_segments(ui_, setup_.timers, room);
        const ChosenOption one =
            draw_one_of(ui_, "timer", beside ? rect.left_part(room) : rect, setup_.timers);
        if (one.chosen >= 0)
            answer(SetTimer{timers.at(static_cast<std::size_t>(one.chosen))});
        rest.x = one.end.x + 4;
        rest.y = one.end.y;
        bottom = rest.y + high_;
        if (!beside) {
            rest.x = rect.x - 6;
            rest.y = bottom + space::half;
            bottom = rest.y + high_;
        }
    }
    rest.w = rect.right() - rest.x;
    Flow flow(rest, high_, between);
    if (draw_tick(ui_, "speed", flow.place(tick_width(ui_, speed)), speed, setup_.speed_bonus))
        answer(ToggleSpeedBonus{});
    if (draw_tick(ui_, "streak", flow.place(tick_width(ui_, streak)), streak, setup_.streak_bonus))
        answer(ToggleStreakBonus{});
    end(std::max(bottom, flow.bottom()));
}

float Rows::seat_width(const SetupView::Seat& seat) const {
    const float disc = 28 + 10 * (ui_.layout.text - 1);
    float width = 8 + disc + 8 + ui_.canvas.width(Type::BodyStrong, seat.player.name) + 8 +
                  ui_.canvas.width(Type::Caption, seat.place) + 15;
    if (seat.removable)
        width += 8 + ui_.canvas.icon_width(Icon::Times, Type::Icon13);
    return std::ceil(width);
}

// True when it was taken away.
bool Rows::draw_seat(const Rect& rect, const SetupView::Seat& seat) {
    const Palette& p = ui_.palette;
    Canvas& canvas = ui_.canvas;
    const float disc = 28 + 10 * (ui_.layout.text - 1);
    // The cross is what answers; its ring goes around the whole.
    constexpr float target = 36;
    const Touch at = touch(ui_, "seat", rect.right_part(target),
                           {.enabled = seat.removable, .pressed_by_enter = false});
    canvas.fill(rect, p.panel, rect.h / 2);
    canvas.edge(rect, p.line, stroke::hair, rect.h / 2);
    avatar(ui_, {rect.x + 8 + disc / 2, rect.centre().y}, disc, seat.player, Type::CaptionStrong);
    float right = rect.right() - 15;
    if (seat.removable) {
        const float cross = ui_.canvas.icon_width(Icon::Times, Type::Icon13);
        canvas.icon({right - cross, rect.y, cross, rect.h}, Icon::Times, Type::Icon13,
                    at.hovered ? p.text : p.text3);
        right -= cross + 8;
    }
    const float place = canvas.width(Type::Caption, seat.place);
    canvas.text_in({right - place, rect.y, place, rect.h}, Type::Caption, p.text2, seat.place);
    const float x = rect.x + 8 + disc + 8;
    canvas.text_in({x, rect.y, right - place - 8 - x, rect.h}, Type::BodyStrong, p.text,
                   seat.player.name);
    focus_ring(ui_, at, rect, rect.h / 2);
    const bool deleted = at.focused && pressed(ui_, {Key::Delete});
    return at.pressed || deleted;
}

void Rows::seats() {
    const Rect rect = row("Players");
    Flow flow(rect, high_, space::cell);
    for (std::size_t i = 0; i < setup_.seats.size(); ++i) {
        const IdScope scope(static_cast<int>(i));
        const SetupView::Seat& seat = setup_.seats[i];
        if (draw_seat(flow.place(seat_width(seat)), seat))
            answer(RemoveSeat{static_cast<int>(i)});
    }
    if (setup_.can_add_seat) {
        const ButtonSpec add{.icon = Icon::Plus, .label = "Add player"};
        const Rect place = flow.place(button_width(ui_, add));
        if (button(ui_, "add", place, add)) {
            if (setup_.others.empty()) {
                answer(AskAddPlayer{});
            } else {
                ui_.state.menu_open = true;
                ui_.state.row = static_cast<int>(SetupMenu::Players);
            }
        }
        rows_.players = place;
    }
    end(flow.bottom());
}

} // namespace

SetupRows draw_setup_rows(Ui& ui, const Rect& area, const SetupView& setup) {
    return Rows(ui, area, setup).draw();
}

} // namespace epilogue

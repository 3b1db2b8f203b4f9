#include "ui/screens/screens.h"
#include "ui/sky.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace epilogue {

namespace {

// How many tiles stand in a row of this width: as many as have room for their words.
int columns_for(const Ui& ui, float width, int most) {
    constexpr float least = 160; // at text size 100 %
    const float each = least * (1 + 0.9F * (ui.layout.text - 1));
    return std::clamp(static_cast<int>((width + space::tile) / (each + space::tile)), 1, most);
}

// Tiles of one height in rows.
struct Grid {
    int columns = 1;
    float tile = 0; // its height

    float height(int count) const {
        const int rows = (count + columns - 1) / columns;
        return static_cast<float>(rows) * (tile + space::tile) - space::tile;
    }

    Rect place(const Rect& area, int i) const {
        const int row = i / columns;
        const Rect line = area.moved(0, (tile + space::tile) * static_cast<float>(row));
        return line.top_part(tile).column(i % columns, columns, space::tile);
    }
};

float greeting_height(const Ui& ui, const HomeView& home) {
    const float wide =
        ui.canvas.width(Type::Voice, home.greeting) + 24 + ui.canvas.width(Type::Body, home.date);
    const float one = ui.canvas.line(Type::Voice);
    return wide > ui.layout.width() ? one + ui.canvas.line(Type::Body) : one;
}

void greet(Ui& ui, const Rect& row, const HomeView& home) {
    const float one = ui.canvas.line(Type::Voice);
    ui.canvas.text_in(row.top_part(one), Type::Voice, ui.palette.text, home.greeting);
    if (row.h > one)
        ui.canvas.text_in(row.below(one), Type::Body, ui.palette.text2, home.date);
    else
        ui.canvas.text_in(row, Type::Body, ui.palette.text2, home.date, Align::Right);
}

void seasons(Ui& ui, Point at, float most) {
    constexpr std::array names = {"Winter", "Spring", "Summer", "Fall", "5 years later"};
    const float line = ui.canvas.line(Type::Caption);
    const float gap = ui.layout.beside(6);
    float x = at.x;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const float icon = ui.canvas.icon_width(season_icon(static_cast<int>(i)), Type::Icon15);
        const float word = ui.canvas.width(Type::Caption, names.at(i));
        if (x + icon + gap + word > at.x + most)
            return;
        ui.canvas.icon({x, at.y, icon, line}, season_icon(static_cast<int>(i)), Type::Icon15,
                       ui.palette.season.at(i));
        ui.canvas.text({x + icon + gap, at.y}, Type::Caption, ui.palette.text, names.at(i));
        x += icon + gap + word + 18;
    }
}

float hero_height(const Ui& ui) {
    const Layout& l = ui.layout;
    const float text = ui.canvas.line(Type::Caption) + l.pick(12, 10) + ui.canvas.line(Type::Hero) +
                       2 + ui.canvas.line(Type::Body) + l.pick(20, 14) +
                       ui.canvas.line(Type::Caption) + l.pick(24, 12) + l.control(44);
    const float pads = l.pick(26 + 28, 19 + 20);
    // On a window higher than its board the picture takes what is left over.
    const float spare = ui.layout.window.h - ui.layout.pick(800, 640);
    return std::max(text + pads, ui.layout.pick(312, 252) + std::clamp(spare, 0.0F, 120.0F));
}

std::optional<Intent> hero(Ui& ui, const Rect& rect) {
    std::optional<Intent> intent;
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float pad = ui.layout.pick(32, 22);
    const float lamp_x = rect.right() - std::min(rect.w * 0.22F, 260.0F);
    const float unit = rect.h / 150;
    const LampSpec lamp{{lamp_x, rect.y + rect.h * 0.33F}, unit, rect.h * 0.52F, rect.bottom() - 4};
    draw_sky_card(ui, rect, lamp, rect.left_part(rect.w * 0.48F));

    float y = rect.y + ui.layout.pick(27, 20);
    const float x = rect.x + pad + 1;
    const float caption = canvas.line(Type::CaptionStrong);
    const float icon = canvas.icon_width(Icon::Film, Type::Icon15);
    canvas.icon({x, y, icon, caption}, Icon::Film, Type::Icon15, p.accent);
    canvas.text({x + icon + 8, y}, Type::CaptionStrong, p.accent, "Tonight’s feature");
    y += caption + ui.layout.pick(12, 10);
    canvas.text({x, y}, Type::Hero, p.text, "La La Land");
    y += canvas.line(Type::Hero) + 2;
    canvas.text({x, y}, Type::Body, p.text, "Ten questions across five seasons.");
    y += canvas.line(Type::Body) + ui.layout.pick(20, 14);
    seasons(ui, {x, y}, lamp_x - 60 - x);

    const ButtonSpec play{.kind = ButtonKind::Primary,
                          .icon = Icon::Play,
                          .label = "Play a round",
                          .chord = {Key::D1},
                          .begin = true};
    const ButtonSpec set_up{
        .icon = Icon::Sliders, .label = "Set up", .chord = {Key::U}, .show_chord = false};
    const float h = ui.layout.control(44);
    const float top = rect.bottom() - ui.layout.pick(29, 21) - h;
    const float first = button_width(ui, play);
    if (button(ui, "play", {x, top, first, h}, play))
        intent = PlayFeature{};
    if (button(ui, "setup", {x + first + 12, top, button_width(ui, set_up), h}, set_up))
        intent = Go{Place::Setup};
    return intent;
}

// A card that is pressed whole; its edge warms up.
Touch tile(Ui& ui, const char* id, const Rect& rect) {
    const Touch at = touch(ui, id, rect);
    const Palette& p = ui.palette;
    const float hover =
        ui.animator.toward(at.id, at.hovered ? 1.0F : 0.0F, motion::hover, Ease::Linear);
    ui.canvas.fill(rect, mix(p.panel, p.panel2, hover), radius::card);
    ui.canvas.edge(rect, mix(p.line, p.accent, hover),
                   hover > 0.5F ? stroke::control : stroke::hair, radius::card);
    focus_ring(ui, at, rect, radius::card);
    return at;
}

Icon mark_of(const CategoryTile& category) {
    if (category.locked)
        return Icon::EyeSlash;
    return category.has_streak ? Icon::Fire : Icon::Minus;
}

constexpr float category_in = 17; // padding

float category_icon_width(const Ui& ui) {
    return std::max(20.0F, std::ceil(ui.canvas.em(Type::Icon18)));
}

float name_room(const Ui& ui, float width) {
    return width - category_in - 8 - category_icon_width(ui) - 12;
}

// Of one size in all tiles: the larger where every name has room.
Type name_type(const Ui& ui, const HomeView& home, float width) {
    const auto fits = [&](const CategoryTile& tile) {
        return ui.canvas.width(Type::LeadStrong, tile.category.title) <= name_room(ui, width);
    };
    const bool all = std::all_of(home.categories.begin(), home.categories.end(), fits);
    return all && !ui.layout.compact ? Type::LeadStrong : Type::BodyStrong;
}

// Best and streak side by side, or one over the other.
bool foot_fits(const Ui& ui, const CategoryTile& category, float width) {
    constexpr float least_gap = 8;
    return ui.canvas.width(Type::Caption, category.best) +
               ui.canvas.width(Type::Caption, category.streak) +
               ui.canvas.icon_width(mark_of(category), Type::Icon15) + 7 + least_gap <=
           width;
}

float category_height(const Ui& ui, const HomeView& home, float width) {
    const float base = ui.layout.pick(108, 84);
    const float name = ui.canvas.line(name_type(ui, home, width));
    const float foot = ui.canvas.line(Type::Caption);
    bool one_line = true;
    for (const CategoryTile& category : home.categories)
        one_line = one_line && foot_fits(ui, category, width - 32);
    const float around = ui.layout.pick(18 + 12 + 16, 11 + 8 + 13);
    return std::max(base, name + (one_line ? foot : 2 * foot + 4) + around);
}

bool category_tile(Ui& ui, const Rect& rect, const CategoryTile& category, Type type, Key key) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const Touch at = tile(ui, "category", rect);
    const float in = category_in;
    const float name = canvas.line(type);
    const float icon = category_icon_width(ui);
    const float y = rect.y + ui.layout.pick(18, 11);
    canvas.icon({rect.x + in, y, icon, name},
                category.locked ? Icon::Lock : category_icon(category.category.key), Type::Icon18,
                category.locked ? p.mag : p.accent);
    canvas.text_in({rect.x + in + icon + 12, y, name_room(ui, rect.w), name}, type, p.text,
                   category.category.title);

    const Icon mark = mark_of(category);
    const Colour ink = category.has_streak && !category.locked ? p.accent : p.text3;
    const float foot = canvas.line(Type::Caption);
    const float small = canvas.icon_width(mark, Type::Icon15);
    const float streak = canvas.width(Type::Caption, category.streak);
    const Rect last{rect.x + in, rect.bottom() - ui.layout.pick(17, 13) - foot, rect.w - 2 * in,
                    foot};
    if (foot_fits(ui, category, rect.w - 32)) {
        canvas.text_in(last, Type::Caption, p.text2, category.best);
        canvas.text_in(last, Type::Caption, p.text2, category.streak, Align::Right);
        canvas.icon({last.right() - streak - 7 - small, last.y, small, foot}, mark, Type::Icon15,
                    ink);
    } else {
        canvas.text_in(last.moved(0, -foot - 4), Type::Caption, p.text2, category.best);
        canvas.icon({last.x, last.y, small, foot}, mark, Type::Icon15, ink);
        canvas.text_in(last.after(small + 7), Type::Caption, p.text2, category.streak);
    }
    return at.pressed || pressed(ui, {key});
}

void rounds_heading(Ui& ui, const Rect& row, const HomeView& home) {
    ui.canvas.text_in(row, Type::CaptionStrong, ui.palette.text2, "Quiz rounds");
    if (home.daily_streak.empty())
        return;
    const float word = ui.canvas.width(Type::Caption, home.daily_streak);
    const float icon = std::ceil(ui.canvas.em(Type::Icon13));
    ui.canvas.text_in(row, Type::Caption, ui.palette.text2, home.daily_streak, Align::Right);
    ui.canvas.icon({row.right() - word - 7 - icon, row.y, icon, row.h}, Icon::Fire, Type::Icon13,
                   ui.palette.accent);
}

Grid category_grid(const Ui& ui, const HomeView& home, float width) {
    const auto count = static_cast<int>(home.categories.size());
    const int columns = columns_for(ui, width, std::clamp(count, 1, 5));
    const float each = Rect{0, 0, width, 0}.column(0, columns, space::tile).w;
    return {columns, category_height(ui, home, each)};
}

std::optional<Intent> category_tiles(Ui& ui, const Rect& area, const Grid& grid,
                                     const HomeView& home) {
    std::optional<Intent> intent;
    const Type type = name_type(ui, home, grid.place(area, 0).w);
    for (int i = 0; i < static_cast<int>(home.categories.size()); ++i) {
        const IdScope scope(i);
        const CategoryTile& category = home.categories[static_cast<std::size_t>(i)];
        const Key key = i < 5 ? digit_key(4 + i) : Key::None;
        if (category_tile(ui, grid.place(area, i), category, type, key))
            intent = PlayCategory{category.category.key};
    }
    return intent;
}

std::optional<Intent> continue_card(Ui& ui, const Rect& rect, const HomeView& home) {
    std::optional<Intent> intent;
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    card(ui, rect);
    const float pad = ui.layout.pick(21, 15);
    const Point disc{rect.x + pad + 22, rect.centre().y};
    canvas.disc(disc, 22, p.tealbg);
    canvas.icon({disc.x - 22, disc.y - 22, 44, 44}, Icon::Undo, Type::Icon18, p.teal);
    float right = rect.right() - pad;
    if (home.can_continue) {
        const ButtonSpec resume{.label = "Resume", .chord = {Key::C}};
        const float w = button_width(ui, resume);
        const float h = ui.layout.control(44);
        if (button(ui, "continue", {right - w, rect.y + (rect.h - h) / 2, w, h}, resume))
            intent = ContinueRound{};
        right -= w + 16;
    }
    const float x = disc.x + 22 + ui.layout.pick(16, 12);
    const float title = canvas.line(Type::BodyStrong);
    const float detail = canvas.line(Type::Caption);
    const float y = rect.y + (rect.h - title - 2 - detail) / 2;
    canvas.text_in({x, y, right - x, title}, Type::BodyStrong, p.text, home.continue_title);
    canvas.text_in({x, y + title + 2, right - x, detail}, Type::Caption, p.text2,
                   home.continue_detail);
    return intent;
}

constexpr int small_tile_count = 4;

bool small_tile(Ui& ui, const char* id, const Rect& rect, Icon icon, const std::string& name) {
    const Touch at = tile(ui, id, rect);
    const float size = std::ceil(ui.canvas.em(Type::Icon18));
    const float line = ui.canvas.line(Type::CaptionStrong);
    const float y = rect.y + (rect.h - size - 8 - line) / 2;
    ui.canvas.icon({rect.x, y, rect.w, size}, icon, Type::Icon18, ui.palette.teal);
    ui.canvas.text_in(Rect{rect.x, y + size + 8, rect.w, line}.inset(6, 0), Type::CaptionStrong,
                      ui.palette.text, name, Align::Centre);
    return at.pressed;
}

std::optional<Intent> small_tiles(Ui& ui, const Rect& area, const Grid& grid,
                                  const HomeView& home) {
    std::optional<Intent> intent;

    struct Tile {
        const char* id;
        Icon icon;
        std::string name;
        Intent intent;
    };

    const std::string due =
        home.rehearsal_due > 0 ? " " + std::to_string(home.rehearsal_due) : std::string();
    const std::array tiles = {
        Tile{"rehearsal", Icon::Refresh, "Rehearsal" + due, PlayRehearsal{}},
        Tile{"sprint", Icon::Clock, "Sprint", PlayMode{Mode::Sprint}},
        Tile{"sudden", Icon::Heart, "Sudden death", PlayMode{Mode::SuddenDeath}},
        Tile{"endless", Icon::Film, "Endless", PlayMode{Mode::Endless}},
    };
    for (int i = 0; i < small_tile_count; ++i) {
        const Tile& one = tiles.at(static_cast<std::size_t>(i));
        if (small_tile(ui, one.id, grid.place(area, i), one.icon, one.name))
            intent = one.intent;
    }
    return intent;
}

std::optional<Intent> shortcuts(Ui& ui) {
    if (pressed(ui, {Key::R}))
        return PlayRehearsal{};
    if (pressed(ui, {Key::L}))
        return OpenPlayers{};
    if (pressed(ui, {Key::S}))
        return Go{Place::Settings};
    return std::nullopt;
}

} // namespace

std::optional<Intent> draw_home(Ui& ui, const HomeView& home, const View& view) {
    const Layout& layout = ui.layout;
    ui.sky = {.seed = 11, .hills = 0.885F};
    std::optional<Intent> intent = header(ui, {.brand = true, .player = &view.player});
    const auto answer = [&](std::optional<Intent> given) {
        if (given)
            intent = std::move(given);
    };

    Scroll scroll(ui, {0, layout.body.y, layout.window.w, layout.body.h}, ui.state.body);
    const float width = layout.width() - (scroll.moves() ? 12.0F : 0.0F);
    float y = layout.body.y + layout.pick(8, 2);
    const auto row = [&](float height, float gap) {
        const Rect place{layout.left, y, width, height};
        y += height + gap;
        return place;
    };
    greet(ui, row(greeting_height(ui, home), layout.pick(16, 6)), home);
    answer(hero(ui, row(hero_height(ui), layout.pick(24, 14))));

    rounds_heading(ui, row(ui.canvas.line(Type::CaptionStrong) + 2, layout.pick(8, 8)), home);
    const Grid grid = category_grid(ui, home, width);
    const float categories = grid.height(static_cast<int>(home.categories.size()));
    answer(category_tiles(ui, row(categories, layout.pick(24, 14)), grid, home));

    const float foot = std::max(layout.pick(92, 76), layout.control(44) + 24);
    constexpr float side_by_side = 900;
    if (layout.text < 1.25F && width > side_by_side) {
        const Rect last = row(foot, 0);
        // A wider window widens the card, not the tiles.
        const float left = last.w - layout.gutter - layout.pick(592, 492);
        answer(continue_card(ui, last.left_part(left), home));
        answer(small_tiles(ui, last.after(left + layout.gutter), {small_tile_count, foot}, home));
    } else {
        answer(continue_card(ui, row(foot, 16), home));
        const bool one_row = columns_for(ui, width, small_tile_count) == small_tile_count;
        const Grid tiles{one_row ? small_tile_count : small_tile_count / 2, foot};
        answer(small_tiles(ui, row(tiles.height(small_tile_count), 0), tiles, home));
    }
    scroll.end(y - layout.body.y + 16);
    answer(shortcuts(ui));
    footer(ui,
           {{{"1"}, "Play"},
            {{"U"}, "Set up"},
            {{"4–8"}, "Categories"},
            {{"Tab"}, "Move"},
            {{"S"}, "Settings"},
            {{"F1"}, "All keys"}},
           home.footer);
    return intent;
}

} // namespace epilogue

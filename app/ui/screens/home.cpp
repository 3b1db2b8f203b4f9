#include "ui/screens/home_parts.h"
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
        x += icon + gap + word + ui.layout.pick(18, 11);
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
    const float lamp_x = rect.right() - std::min(rect.w * ui.layout.pick(0.146F, 0.068F), 260.0F);
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
    seasons(ui, {x, y}, lamp_x - ui.layout.pick(48, 20) - x);

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
    const Touch at = home_tile(ui, "category", rect);
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

TileGrid category_grid(const Ui& ui, const HomeView& home, float width) {
    const auto count = static_cast<int>(home.categories.size());
    const int columns = columns_for(ui, width, std::clamp(count, 1, 5));
    const float each = Rect{0, 0, width, 0}.column(0, columns, space::tile).w;
    return {columns, category_height(ui, home, each)};
}

std::optional<Intent> category_tiles(Ui& ui, const Rect& area, const TileGrid& grid,
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

// Hero and Movie Grid, side by side where both have room; `y` comes back under them.
std::optional<Intent> features(Ui& ui, const HomeView& home, float left, float width, float& y) {
    const Layout& l = ui.layout;
    const float high = hero_height(ui);
    const Rect whole{left, y, width, high};
    constexpr float side_by_side = 900;
    if (home.grid.number.empty()) {
        y += high;
        return hero(ui, whole);
    }
    if (l.text < 1.25F && width > side_by_side) {
        y += high;
        const float tile = l.pick(592, 492);
        auto intent = hero(ui, whole.left_part(width - tile - l.gutter));
        auto asked = draw_grid_tile(ui, whole.right_part(tile), home.grid);
        return asked ? asked : intent;
    }
    auto intent = hero(ui, whole);
    const Rect tile{left, y + high + space::tile, width, grid_tile_height(ui, home.grid, width)};
    auto asked = draw_grid_tile(ui, tile, home.grid);
    y = tile.bottom();
    return asked ? asked : intent;
}

std::optional<Intent> shortcuts(Ui& ui) {
    if (pressed(ui, {Key::A}))
        return Go{Place::Archive};
    if (pressed(ui, {Key::W}))
        return Go{Place::Workshop};
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
    answer(features(ui, home, layout.left, width, y));
    y += layout.pick(24, 14);

    rounds_heading(ui, row(ui.canvas.line(Type::CaptionStrong) + 2, layout.pick(8, 8)), home);
    const TileGrid grid = category_grid(ui, home, width);
    const float categories = grid.height(static_cast<int>(home.categories.size()));
    answer(category_tiles(ui, row(categories, layout.pick(24, 14)), grid, home));

    const float foot = std::max(layout.pick(92, 76), layout.control(44) + 24);
    constexpr float side_by_side = 900;
    if (layout.text < 1.25F && width > side_by_side) {
        const Rect last = row(foot, 0);
        // A wider window widens the card, not the tiles.
        const float left = last.w - layout.gutter - layout.pick(592, 492);
        answer(draw_continue(ui, last.left_part(left), home));
        answer(
            draw_small_tiles(ui, last.after(left + layout.gutter), {small_tile_count, foot}, home));
    } else {
        answer(draw_continue(ui, row(foot, 16), home));
        const bool one_row = columns_for(ui, width, small_tile_count) == small_tile_count;
        const TileGrid tiles{one_row ? small_tile_count : small_tile_count / 2, foot};
        answer(draw_small_tiles(ui, row(tiles.height(small_tile_count), 0), tiles, home));
    }
    scroll.end(y - layout.body.y + 16);
    answer(shortcuts(ui));
    footer(ui,
           {{{"1", "2"}, "Play"},
            {{"U"}, "Set up"},
            {{"4–8"}, "Categories"},
            {{"A"}, "Archive"},
            {{"W"}, "Workshop"},
            {{"S"}, "Settings"},
            {{"F1"}, "All keys"}},
           home.footer);
    return intent;
}

} // namespace epilogue

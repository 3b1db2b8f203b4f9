#include "ui/screens/home_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace epilogue {

Touch home_tile(Ui& ui, const char* id, const Rect& rect) {
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

std::optional<Intent> draw_continue(Ui& ui, const Rect& rect, const HomeView& home) {
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

namespace {

bool small_tile(Ui& ui, const char* id, const Rect& rect, Icon icon, const std::string& name) {
    const Touch at = home_tile(ui, id, rect);
    const float size = std::ceil(ui.canvas.em(Type::Icon18));
    const float line = ui.canvas.line(Type::CaptionStrong);
    const float y = rect.y + (rect.h - size - 8 - line) / 2;
    ui.canvas.icon({rect.x, y, rect.w, size}, icon, Type::Icon18, ui.palette.teal);
    ui.canvas.text_in(Rect{rect.x, y + size + 8, rect.w, line}.inset(6, 0), Type::CaptionStrong,
                      ui.palette.text, name, Align::Centre);
    return at.pressed;
}

} // namespace

std::optional<Intent> draw_small_tiles(Ui& ui, const Rect& area, const TileGrid& grid,
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
        Tile{"archive", Icon::Calendar, "Archive", Go{Place::Archive}},
        Tile{"workshop", Icon::Wrench, "Workshop", Go{Place::Workshop}},
        Tile{"sprint", Icon::Clock, "Sprint", PlayMode{Mode::Sprint}},
    };
    for (int i = 0; i < small_tile_count; ++i) {
        const Tile& one = tiles.at(static_cast<std::size_t>(i));
        if (small_tile(ui, one.id, grid.place(area, i), one.icon, one.name))
            intent = one.intent;
    }
    return intent;
}

} // namespace epilogue

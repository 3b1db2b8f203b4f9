#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr float pad = 41; // 40 and the edge

// What is safe and what was mended, a line each; returns the height.
float rows(Ui& ui, Point at, float width, const TroubleView& trouble) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float line = std::max(ui.layout.pick(44, 38), canvas.line(Type::Body) + 16);
    const float icon = canvas.icon_width(Icon::CheckCircle, Type::Icon18);
    const bool stacked = ui.layout.large;
    float widest = 180;
    for (const TroubleView::Row& row : trouble.rows)
        widest = std::max(widest, std::ceil(canvas.width(Type::BodyStrong, row.what)));
    // A name as long as a sentence leaves room for what is said of it.
    widest = std::min(widest, width * 0.4F);
    float y = at.y;
    for (const TroubleView::Row& row : trouble.rows) {
        canvas.hairline(at.x, y, width, p.line);
        const Rect r{at.x, y + 1, width, line - 1};
        canvas.icon(r.left_part(icon), Icon::CheckCircle, Type::Icon18, p.right);
        const float x = icon + 14;
        const float state = canvas.width(Type::Body, row.state);
        canvas.text_in(r, Type::Body, p.text, row.state, Align::Right);
        const float name = stacked ? width - x - state - 16 : widest;
        canvas.text_in({r.x + x, r.y, name, r.h}, Type::BodyStrong, p.text, row.what);
        y += line;
        if (stacked) {
            canvas.text_in({r.x + x, y - 8, width - x, canvas.line(Type::Body)}, Type::Body,
                           p.text2, row.detail);
            y += canvas.line(Type::Body);
        } else {
            const float from = r.x + x + widest + 14;
            canvas.text_in({from, r.y, r.right() - state - 16 - from, r.h}, Type::Body, p.text2,
                           row.detail);
        }
    }
    return y - at.y;
}

bool file_box(Ui& ui, const Rect& rect, const std::string& file) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    well(ui, rect, stroke::hair);
    const Touch at = touch(ui, "file", rect);
    const float icon = canvas.icon_width(Icon::File, Type::Icon15);
    canvas.icon({rect.x + 15, rect.y, icon, rect.h}, Icon::File, Type::Icon15, p.text3);
    const float word = canvas.width(Type::Caption, "Show it");
    const float cap = key_cap_width(ui, "F");
    const Rect last{rect.right() - 15 - word, rect.y, word, rect.h};
    canvas.text_in(last, Type::Caption, at.hovered ? p.text : p.text2, "Show it");
    key_cap(ui, {last.x - 10 - cap, rect.y, cap, rect.h}, "F", p.edge, p.text);
    const float x = rect.x + 15 + icon + 10;
    canvas.text_in({x, rect.y, last.x - 20 - cap - x, rect.h}, Type::Caption, p.text2, file);
    focus_ring(ui, at, rect, radius::control);
    return at.pressed || pressed(ui, {Key::F});
}

SkySpec sky_of(const Layout& layout) {
    SkySpec sky{.seed = 29, .hills = 0.82F};
    const float unit = layout.window.h / 800;
    if (!layout.large)
        sky.lamp = LampSpec{{layout.left + layout.width() * 0.9054F, 470 * unit},
                            1.92F * unit,
                            150 * unit,
                            700 * unit};
    return sky;
}

std::optional<Intent> acts(Ui& ui, const Rect& rect, const TroubleView& trouble) {
    std::optional<Intent> intent;
    const ButtonSpec on{.kind = ButtonKind::Primary,
                        .label = trouble.can_carry_on ? "Carry on" : "Close Epilogue",
                        .chord = {Key::Enter},
                        .begin = true};
    const ButtonSpec more{.label = trouble.details_open ? "Hide the details" : "Read the details",
                          .chord = {Key::D}};
    const bool has_more = !trouble.details.empty();
    if (button(ui, "on", has_more ? rect.column(0, 2, 14) : rect, on))
        intent = trouble.can_carry_on ? Intent{CarryOn{}} : Intent{Quit{}};
    if (has_more && button(ui, "details", rect.column(1, 2, 14), more))
        intent = ShowTroubleDetails{};
    return intent;
}

} // namespace

std::optional<Intent> draw_trouble(Ui& ui, const TroubleView& trouble, const View& /*view*/) {
    const Layout& layout = ui.layout;
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    std::optional<Intent> intent = header(
        ui, {.ring = Icon::Database, .ring_answers = false, .title = "Epilogue", .tools = false});
    ui.sky = sky_of(layout);

    Scroll scroll(ui, {0, layout.body.y, layout.window.w, layout.body.h}, ui.state.body);
    const float width = std::min(layout.large ? layout.width() - 12 : 688.0F, layout.width());
    Rect box{(layout.window.w - width) / 2, layout.body.y + layout.pick(32, 12), width, 0};
    const float inner = width - 2 * pad;
    const float title_w = inner - canvas.em(Type::Icon40) - 18;
    const float title = canvas.height(Type::Title, trouble.title, title_w);
    const float voice = canvas.height(Type::Voice, trouble.voice, inner);
    const float story = canvas.height(Type::Body, trouble.story, inner);
    const float details =
        trouble.details_open ? canvas.height(Type::Caption, trouble.details, inner) + 12 : 0;
    const float line = std::max(layout.pick(44, 38), canvas.line(Type::Body) + 16) +
                       (layout.large ? canvas.line(Type::Body) : 0);
    const float list = line * static_cast<float>(trouble.rows.size());
    const float file =
        trouble.file.empty() ? 0 : 18 + std::max(44.0F, canvas.line(Type::Caption) + 26);
    const float foot = layout.control(layout.pick(52, 44));
    const float over = layout.pick(37, 24);
    const float under = layout.pick(33, 20);
    const float before = layout.pick(38, 24);
    box.h =
        over + title + 10 + voice + 18 + story + 22 + list + file + details + before + foot + under;
    card(ui, box);

    const float x = box.x + pad;
    float y = box.y + over;
    const float icon = canvas.icon_width(Icon::Wrench, Type::Icon40);
    canvas.icon({x, y, icon, canvas.line(Type::Title)}, Icon::Wrench, Type::Icon40, p.teal);
    canvas.paragraph({x + icon + 18, y}, title_w, Type::Title, p.text, trouble.title);
    y += title + 10;
    y += canvas.paragraph({x, y}, inner, Type::Voice, p.text2, trouble.voice) + 18;
    y += canvas.paragraph({x, y}, inner, Type::Body, p.text, trouble.story) + 22;
    y += rows(ui, {x, y}, inner, trouble);
    if (!trouble.file.empty()) {
        if (file_box(ui, {x, y + 18, inner, file - 18}, trouble.file))
            intent = ShowDataFolder{};
        y += file;
    }
    if (trouble.details_open)
        canvas.paragraph({x, y + 12}, inner, Type::Caption, p.text2, trouble.details);

    if (const auto act = acts(ui, {x, box.bottom() - under - foot, inner, foot}, trouble))
        intent = act;
    scroll.end(box.bottom() - layout.body.y + 12);
    footer(ui, {{{"Enter"}, trouble.can_carry_on ? "Carry on" : "Close"},
                {{"D"}, "Details"},
                {{"F"}, "Show the file"}});
    return intent;
}

} // namespace epilogue

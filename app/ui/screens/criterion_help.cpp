#include "ui/screens/grid_over.h"
#include "ui/screens/grid_parts.h"

#include <algorithm>

namespace epilogue {

namespace {

struct HelpLine {
    Icon icon;
    Colour ink;
    const std::string* text;
};

float draw_lines(Ui& ui, const Rect& column, float y, const CriterionHelpView& help) {
    const Palette& p = ui.palette;
    y += ui.canvas.paragraph({column.x, y}, column.w, Type::Body, p.text, help.definition);
    for (const HelpLine& line :
         {HelpLine{Icon::Check, p.right, &help.yes}, HelpLine{Icon::Times, p.wrong, &help.no}}) {
        if (line.text->empty())
            continue;
        y += space::cell;
        y += icon_paragraph(ui, {column.x, y}, column.w, line.icon, Type::Icon15, line.ink,
                            Type::Body, p.text2, *line.text);
    }
    return y;
}

// Under a column's header, beside a row's, inside the window.
Point corner_for(const Ui& ui, const CriterionHelpView& help, float wide, float high) {
    const Rect& at =
        ui.state.grid.headers.at(static_cast<std::size_t>(std::clamp(help.side, 0, 5)));
    const Layout& l = ui.layout;
    const bool column = help.side >= 3;
    const float x = column ? at.centre().x - wide / 2 : at.right() + space::tile;
    const float y = column ? at.bottom() + space::cell : at.centre().y - high / 2;
    const float lowest = std::max(space::one, l.footer.y - space::one - high);
    return {std::clamp(x, l.left, std::max(l.left, l.right - wide)),
            std::clamp(y, space::one, lowest)};
}

} // namespace

std::optional<Intent> draw_criterion_help(Ui& ui, const CriterionHelpView& help) {
    const IdScope scope("help");
    std::optional<Intent> intent;
    const Layout& l = ui.layout;
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    scrim(ui);
    constexpr float pad = 25;
    const float wide = std::min(l.width(), 480 * (1 + 0.6F * (l.text - 1)));
    // As high as what was in it in the last frame.
    ScrollState& memory = ui.state.grid.over;
    const float usual = 240 * l.text;
    const float needed = (memory.content > 0 ? memory.content : usual) + 4;
    const float high = std::min(needed, l.footer.y - 2 * space::one);
    const Point corner = corner_for(ui, help, wide, high);
    const Rect box{corner.x, corner.y, wide, high};
    sheet(ui, box);
    Scroll scroll(ui, box.inset(2), memory);
    const Rect column{box.x + pad, box.y + 20, wide - 2 * pad, 0};
    float used = 0;
    const float head = std::max(canvas.line(Type::LeadStrong), key_cap_height(ui));
    if (close_cap(ui, {column.x, column.y, column.w, head}, "", used))
        intent = Back{};
    float y = column.y;
    y += icon_paragraph(ui, {column.x, y}, column.w - used - space::cell,
                        criterion_icon(help.criterion.kind), Type::Icon18, p.accent,
                        Type::LeadStrong, p.text, help.criterion.label);
    y += canvas.paragraph({column.x, y + 2}, column.w, Type::Caption, p.text2,
                          help.criterion.detail) +
         2;
    y = ruled_off(ui, column, y, 14, 14);
    y = draw_lines(ui, column, y, help) + 22;
    scroll.end(y - box.y - 4);
    if (!intent && (clicked_beside(ui, box) || pressed(ui, {Key::F1})))
        intent = Back{};
    footer(ui, {{{"Esc", "F1"}, "Close"}});
    return intent;
}

} // namespace epilogue

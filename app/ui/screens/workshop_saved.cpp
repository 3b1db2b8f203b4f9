#include "ui/screens/grid_parts.h"
#include "ui/screens/workshop_parts.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

float padding(const Ui& ui) {
    return ui.layout.pick(25, 17);
}

float row_height(const Ui& ui) {
    return std::max(ui.layout.pick(60, 52),
                    ui.canvas.line(Type::BodyStrong) + ui.canvas.line(Type::Caption) + 14);
}

// The row opens its board, the button at its end drops it.
void draw_row(Ui& ui, const Rect& rect, const WorkshopView::Saved& saved, int index,
              std::optional<Intent>& intent) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const IdScope scope(index);
    const float size = ui.layout.control(36);
    const Rect words = rect.left_part(rect.w - size - space::tile);
    const Touch at = list_row(ui, "saved", words, {});
    const float first = canvas.line(Type::BodyStrong);
    const float second = canvas.line(Type::Caption);
    const float y = rect.y + (rect.h - first - second) / 2;
    const float icon = std::max(20.0F, canvas.icon_width(Icon::Th, Type::Icon18));
    canvas.icon({rect.x + 8, rect.y, icon, rect.h}, Icon::Th, Type::Icon18, p.accent);
    const float x = rect.x + 8 + icon + 14;
    const float room = words.right() - 6 - x;
    canvas.text_in({x, y, room, first}, Type::BodyStrong, p.text, saved.name);
    canvas.text_in({x, y + first, room, second}, Type::Caption, p.text2, saved.detail);
    if (at.pressed)
        intent = OpenSaved{index};
    const Rect drop{rect.right() - size - 4, rect.centre().y - size / 2, size, size};
    const bool dropped = round_button(ui, "drop", drop, Icon::Trash, true, Group::Main);
    if (dropped || (at.focused && pressed(ui, {Key::Delete})))
        intent = DropSaved{index};
}

float draw_list(Ui& ui, const Rect& column, float y, const WorkshopView& workshop,
                std::optional<Intent>& intent) {
    const Palette& p = ui.palette;
    y += ui.canvas.paragraph({column.x, y}, column.w, Type::Card, p.text, "Saved boards") + 4;
    if (workshop.saved_boards.empty())
        return y + ui.canvas.paragraph({column.x, y}, column.w, Type::Body, p.text2,
                                       "None yet. Choose six criteria, and save what is proved.");
    y += ui.canvas.paragraph({column.x, y}, column.w, Type::Body, p.text2,
                             "Enter opens one, Del drops it.") +
         10;
    for (int i = 0; i < static_cast<int>(workshop.saved_boards.size()); ++i) {
        const Rect row{column.x, y, column.w, row_height(ui)};
        draw_row(ui, row, workshop.saved_boards[static_cast<std::size_t>(i)], i, intent);
        y += row.h;
    }
    return y;
}

float draw_code(Ui& ui, const Rect& column, float y, const WorkshopView& workshop,
                std::optional<Intent>& intent) {
    const Palette& p = ui.palette;
    const Layout& l = ui.layout;
    std::string& code = ui.state.workshop.code;
    y += ui.canvas.paragraph({column.x, y}, column.w, Type::Card, p.text, "A friend’s board") + 4;
    y += ui.canvas.paragraph({column.x, y}, column.w, Type::Body, p.text2,
                             "Type the code of another’s board to play the same one.") +
         12;
    const bool any = code.find_first_not_of(" -") != std::string::npos;
    const ButtonSpec open{.icon = Icon::ArrowRight, .label = "Open", .enabled = any};
    const float high = l.control(l.pick(48, 44));
    const float wide = button_width(ui, open);
    const Rect row{column.x, y, column.w, high};
    const Id field = ui.id("code");
    text_field(
        ui, "code", row.left_part(row.w - wide - space::cell), code,
        {.icon = Icon::Share, .hint = "7K2M-QD4R-09XA-B3TE", .type = Type::Body, .most = 60});
    const bool entered = ui.focus.is(field) && any && pressed(ui, {Key::Enter});
    if (button(ui, "open", row.right_part(wide), open) || entered)
        intent = OpenCode{code};
    y += high;
    if (!workshop.code_error.empty())
        y += 10 + icon_paragraph(ui, {column.x, y + 10}, column.w, Icon::TimesCircle, Type::Icon15,
                                 p.wrong, Type::Body, p.wrong, workshop.code_error);
    return y;
}

float draw_content(Ui& ui, const Rect& column, const WorkshopView& workshop,
                   std::optional<Intent>& intent) {
    const float apart = ui.layout.pick(24, 16);
    float y = draw_code(ui, column, column.y, workshop, intent);
    y = ruled_off(ui, column, y, apart, apart);
    return draw_list(ui, column, y, workshop, intent);
}

} // namespace

float draw_saved(Ui& ui, const Rect& rect, const WorkshopView& workshop, bool whole,
                 std::optional<Intent>& intent) {
    const IdScope scope("boards");
    card(ui, rect);
    const float pad = padding(ui);
    const float top = ui.layout.pick(22, 14);
    if (whole) {
        const Rect column{rect.x + pad, rect.y + top, rect.w - 2 * pad, 0};
        return draw_content(ui, column, workshop, intent) + top - rect.y;
    }
    const Rect view{rect.x + pad - 8, rect.y + 1, rect.w - 2 * pad + 16, rect.h - 2};
    Scroll scroll(ui, view, ui.state.side);
    Rect column = scroll.inside().inset(8, 0);
    column.y += top - 1;
    const float y = draw_content(ui, column, workshop, intent);
    scroll.end(y + top - view.y);
    return rect.h;
}

} // namespace epilogue

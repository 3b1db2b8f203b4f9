#include "ui/screens/grid_parts.h"
#include "ui/screens/workshop_parts.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

// ---- the proof
float proof_line(const Ui& ui, float width, const std::string& text) {
    return icon_paragraph_height(ui, width, Icon::ExclamationTriangle, Type::Icon13, Type::Caption,
                                 text);
}

float proof_height(const Ui& ui, float width, const WorkshopView& workshop) {
    const float inner = width - 33 - ui.layout.pick(25, 17);
    const Type type = ui.layout.pick(0, 1) > 0 ? Type::BodyStrong : Type::LeadStrong;
    float high = 2 * ui.layout.pick(16, 11) + icon_paragraph_height(ui, inner, Icon::CheckCircle,
                                                                    Type::Icon18, type,
                                                                    workshop.proof_title);
    for (const std::string& line : workshop.proof_lines)
        high += ui.layout.pick(5, 4) + proof_line(ui, inner, line);
    return std::max(ui.layout.pick(108, 96), high);
}

void draw_proof(Ui& ui, const Rect& rect, const WorkshopView& workshop) {
    using Proof = WorkshopView::Proof;
    const Palette& p = ui.palette;
    const bool proved = workshop.proof == Proof::Proved;
    const bool unfinished = workshop.proof == Proof::Unfinished;
    card(ui, rect);
    const Colour ink = proved ? p.right : unfinished ? p.text2 : p.wrong;
    if (proved)
        solid_edge(ui, rect, radius::card, ink, 0.8F);
    else if (!unfinished)
        hatched_edge(ui, rect, radius::card, ink, 0.8F);
    if (!unfinished)
        ui.canvas.edge(rect, ink, stroke::hair, radius::card);
    const Icon icon = proved       ? Icon::CheckCircle
                      : unfinished ? Icon::CircleOutline
                                   : Icon::TimesCircle;
    const Type type = ui.layout.compact ? Type::BodyStrong : Type::LeadStrong;
    const float x = rect.x + 33;
    const float inner = rect.w - 33 - ui.layout.pick(25, 17);
    float y = rect.y + ui.layout.pick(16, 11);
    y +=
        icon_paragraph(ui, {x, y}, inner, icon, Type::Icon18, ink, type, ink, workshop.proof_title);
    for (const std::string& line : workshop.proof_lines) {
        y += ui.layout.pick(5, 4);
        y += icon_paragraph(ui, {x, y}, inner, Icon::ExclamationTriangle, Type::Icon13,
                            proved ? p.accent : p.text2, Type::Caption, p.text, line);
    }
}

// ---- what can be done with it
void draw_acts(Ui& ui, const Rect& row, const WorkshopView& workshop,
               std::optional<Intent>& intent) {
    const bool caps = !ui.layout.compact;
    const bool whole = workshop.proof != WorkshopView::Proof::Unfinished;
    const float gap = ui.layout.pick(12, 8);
    const float first = std::floor((row.w - 2 * gap) * 0.352F);
    const Rect rest = row.after(first + gap);
    if (button(ui, "play", row.left_part(first),
               {.kind = ButtonKind::Primary,
                .icon = Icon::Play,
                .label = "Play it",
                .chord = {letter_key('P')},
                .enabled = workshop.can_play,
                .show_chord = caps}))
        intent = PlayDraft{};
    if (button(ui, "save", rest.column(0, 2, gap),
               {.icon = workshop.saved ? Icon::Check : Icon::Save,
                .label = workshop.saved ? "Saved" : "Save",
                .chord = {letter_key('S')},
                .enabled = whole && !workshop.saved,
                .show_chord = caps && !workshop.saved}))
        intent = SaveDraft{};
    if (button(ui, "copy", rest.column(1, 2, gap),
               {.icon = Icon::Share,
                .label = "Code",
                .chord = {letter_key('C')},
                .enabled = !workshop.code.empty(),
                .show_chord = caps}))
        intent = CopyCode{};
    if (pressed(ui, {letter_key('X')}))
        intent = SwapSides{};
}

float code_height(const Ui& ui, const WorkshopView& workshop) {
    return workshop.code.empty() ? 0 : ui.canvas.line(Type::BodyStrong);
}

void draw_code(Ui& ui, const Rect& row, const WorkshopView& workshop) {
    if (workshop.code.empty())
        return;
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const std::string_view before = "A friend types";
    const float word = canvas.width(Type::Caption, before) + 10;
    const float code = canvas.width(Type::BodyStrong, workshop.code);
    float x = row.x;
    if (word + code <= row.w)
        x += canvas.text_in(row, Type::Caption, p.text2, before) + 10;
    x += canvas.text_in({x, row.y, row.right() - x, row.h}, Type::BodyStrong, p.text,
                        workshop.code) +
         10;
    const std::string_view after = "and gets this board.";
    if (x + canvas.width(Type::Caption, after) <= row.right())
        canvas.text_in({x, row.y, row.right() - x, row.h}, Type::Caption, p.text2, after);
}

// Board, proof, acts and code, one under the other; returns the y under them.
float draw_draft(Ui& ui, const Rect& area, float cell, const WorkshopView& workshop,
                 std::optional<Intent>& intent) {
    const Layout& l = ui.layout;
    float y = draw_workshop_board(ui, area, cell, workshop, intent);
    y += l.pick(16, 14);
    const Rect proof{area.x, y, area.w, proof_height(ui, area.w, workshop)};
    draw_proof(ui, proof, workshop);
    y = proof.bottom() + l.pick(16, 14);
    const Rect acts{area.x, y, area.w, l.control(l.pick(52, 44))};
    draw_acts(ui, acts, workshop, intent);
    y = acts.bottom() + l.pick(10, 8);
    draw_code(ui, {area.x, y, area.w, code_height(ui, workshop)}, workshop);
    return y + code_height(ui, workshop);
}

// What is left for the board's cells over proof, acts and code.
float cell_height(const Ui& ui, float width, float room, const WorkshopView& workshop) {
    const Layout& l = ui.layout;
    const float rest = l.pick(16, 14) + proof_height(ui, width, workshop) + l.pick(16, 14) +
                       l.control(l.pick(52, 44)) + l.pick(10, 8) + code_height(ui, workshop);
    const float each = std::floor((room - rest - workshop_board_height(ui, 0)) / 3);
    const float least = ui.canvas.line(Type::Card) + ui.canvas.line(Type::Caption) + 14;
    return std::clamp(each, least, std::max(least, l.pick(132, 100)));
}

void draw_beside(Ui& ui, const WorkshopView& workshop, std::optional<Intent>& intent) {
    const Layout& l = ui.layout;
    const float top = l.body.y + l.pick(16, 10);
    const float panel = l.pick(512, 472);
    const float left = l.width() - panel - l.pick(32, 20);
    const float bottom = l.footer.y - l.pick(24, 12);
    const float room = bottom - top;
    const float cell = std::min(cell_height(ui, left, room, workshop), l.pick(108, 80) + 40);
    const Rect view{l.left - space::one, l.body.y, left + 2 * space::one, l.body.h};
    Scroll scroll(ui, view, ui.state.body);
    const float wide = left - (scroll.moves() ? space::one : 0);
    const float y = draw_draft(ui, {l.left, top, wide, 0}, cell, workshop, intent);
    scroll.end(y + space::half - l.body.y);
    const Rect side{l.right - panel, top, panel, bottom - top};
    if (workshop.choice) {
        if (auto asked = draw_choice_panel(ui, side, *workshop.choice))
            intent = std::move(asked);
    } else {
        draw_saved(ui, side, workshop, false, intent);
    }
}

// One column; a criterion is chosen over it.
void draw_stacked(Ui& ui, const WorkshopView& workshop, std::optional<Intent>& intent) {
    const Layout& l = ui.layout;
    const Rect view{l.left - space::one, l.body.y, l.width() + space::one + space::cell, l.body.h};
    Scroll scroll(ui, view, ui.state.body);
    const float width = scroll.inside().right() - l.left - (scroll.moves() ? 0 : space::cell);
    const float cell = l.pick(108, 80) * (1 + 0.35F * (l.text - 1));
    float y = draw_draft(ui, {l.left, l.body.y + space::one, width, 0}, cell, workshop, intent);
    y += space::panel;
    float& memory = ui.state.page_height;
    memory = draw_saved(ui, {l.left, y, width, std::max(60.0F, memory)}, workshop, true, intent);
    scroll.end(y + memory + space::tile - l.body.y);
}

// The side whose choice was drawn; none where it is asked for again, so that the search field has
// the keyboard as if it had just been opened.
int side_seen(const WorkshopView& workshop, const std::optional<Intent>& intent) {
    if (!workshop.choice)
        return -1;
    const auto* const edited = intent ? std::get_if<EditSide>(&*intent) : nullptr;
    return edited != nullptr && edited->side == workshop.choice->side ? -1 : workshop.choice->side;
}

void draw_footer(Ui& ui, const WorkshopView& workshop) {
    if (workshop.choice) {
        footer(ui,
               {{{"Tab"}, "Criterion"},
                {{"Enter"}, "Choose"},
                {{"X"}, "Swap rows, columns"},
                {{"P"}, "Play"},
                {{"S"}, "Save"},
                {{"C"}, "Code"},
                {{"Esc"}, "Close"}},
               "Counts never name a film");
        return;
    }
    footer(ui,
           {{{"Tab"}, "Criterion"},
            {{"Enter"}, "Change"},
            {{"X"}, "Swap rows, columns"},
            {{"P"}, "Play"},
            {{"S"}, "Save"},
            {{"C"}, "Code"},
            {{"Esc"}, "Back"}},
           "Counts never name a film");
}

} // namespace

std::optional<Intent> draw_workshop(Ui& ui, const WorkshopView& workshop, const View& view) {
    const Layout& l = ui.layout;
    ui.sky = {.seed = 27, .hills = 0.93F};
    std::optional<Intent> intent;
    // With large text the choice lies over the board, which is seen but answers nothing.
    const bool over = l.large && workshop.choice.has_value();
    const bool was_inert = ui.inert;
    ui.inert = was_inert || over;
    std::optional<Intent> asked =
        header(ui, {.title = "Grid workshop", .aside = workshop.aside, .player = &view.player});
    if (l.large)
        draw_stacked(ui, workshop, intent);
    else
        draw_beside(ui, workshop, intent);
    ui.inert = was_inert;
    if (over) {
        const float top = space::cell;
        const Rect box{l.left, top, l.width(), l.footer.y - top - space::one};
        ui.canvas.layer(ui.layer + 1);
        scrim(ui);
        intent = draw_choice_panel(ui, box, *workshop.choice);
        ui.canvas.layer(ui.layer);
    }
    draw_footer(ui, workshop);
    if (!was_inert)
        ui.state.workshop.side = side_seen(workshop, intent);
    return asked ? asked : intent;
}

} // namespace epilogue

#include "ui/utf8.h"
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>
#include <imgui.h>
#include <imgui_stdlib.h>

namespace epilogue {

namespace {

float gap_of(const FieldSpec& spec) {
    return spec.tall ? 16 : 14;
}

// Between the text and its unit, with room for the cursor.
float unit_gap_of(const FieldSpec& spec) {
    return spec.tall ? 28 : 14;
}

float padding_of(const FieldSpec& spec) {
    return spec.tall ? 24 : 18;
}

float radius_of(const FieldSpec& spec) {
    return spec.tall ? radius::card : radius::control;
}

struct Typing {
    std::size_t most;
    const std::string* replacement = nullptr;
    bool fresh = false; // the field has just got the focus
    int cursor = 0;
};

int while_typing(ImGuiInputTextCallbackData* data) {
    auto& typing = *static_cast<Typing*>(data->UserData);
    // While it is typed into, the library keeps its own copy: it must be told of another text.
    if (typing.replacement != nullptr && data->EventFlag == ImGuiInputTextFlags_CallbackAlways) {
        data->DeleteChars(0, data->BufTextLen);
        data->InsertChars(0, typing.replacement->c_str());
    }
    if (typing.fresh) { // behind what stands there, rather than all of it marked
        data->CursorPos = data->BufTextLen;
        data->ClearSelection();
    }
    typing.cursor = data->CursorPos;
    if (data->EventFlag == ImGuiInputTextFlags_CallbackEdit &&
        data->BufTextLen > static_cast<int>(typing.most)) {
        // Back to a whole character within the limit.
        int end = static_cast<int>(typing.most);
        while (end > 0 && (static_cast<unsigned char>(data->Buf[end]) & 0xC0U) == 0x80U)
            --end;
        data->DeleteChars(end, data->BufTextLen - end);
    }
    return 0;
}

// What was typed while the field had the focus but was not at work yet, which takes the library a
// frame or two: a fast typist's first letters. True when there were some.
bool take_early_letters(std::string& text, const FieldSpec& spec) {
    const std::size_t before = text.size();
    auto& queue = ImGui::GetIO().InputQueueCharacters;
    for (const ImWchar letter : queue) {
        const bool plain = letter >= ' ' && letter != 0x7F;
        const bool fits =
            !spec.digits_only || (letter >= '0' && letter <= '9') || letter == '.' || letter == '-';
        std::string bytes;
        append_character(bytes, letter);
        if (plain && fits && text.size() + bytes.size() <= spec.most)
            text += bytes;
    }
    queue.resize(0);
    return text.size() != before;
}

// The ground and the icon; returns where the text stands.
Rect field_box(Ui& ui, const Rect& rect, const FieldSpec& spec) {
    Canvas& canvas = ui.canvas;
    canvas.fill(rect, ui.palette.well, radius_of(spec));
    canvas.edge(rect, ui.palette.edge, stroke::control, radius_of(spec));
    const float padding = padding_of(spec);
    float x = rect.x + padding;
    if (spec.icon != Icon::None) {
        const float size = std::ceil(canvas.em(Type::Icon18));
        canvas.icon({x, rect.y, size, rect.h}, spec.icon, Type::Icon18, ui.palette.text2);
        x += size + gap_of(spec);
    }
    const float room = rect.right() - padding - spec.right - x;
    const float line = canvas.line(spec.type);
    return {x, rect.y + (rect.h - line) / 2 + spec_of(spec.type).nudge / 2, room, line};
}

void add_to_focus(Ui& ui, Id own, const Rect& rect, const FieldSpec& spec) {
    const Point shift = ui.canvas.shift();
    ui.focus.add(
        {.id = own,
         .rect =
             rect.left_part(rect.w - (spec.right_acts ? spec.right : 0)).moved(shift.x, shift.y),
         .uses_up_down = spec.up_down,
         .is_text = true},
        ui.layer);
    if (spec.begin)
        ui.focus.offer(own, ui.layer);
}

// The library's next field stands here, on the baseline that the canvas would give this text.
void place_input(const Canvas& canvas, const Rect& place, const ImFont& font, Type type) {
    const float baseline =
        std::round(canvas.real(Point{0, place.y + canvas.fonts().baseline(type)}).y);
    const Point corner = canvas.real(Point{place.x, place.y});
    ImGui::SetCursorScreenPos({std::round(corner.x), baseline - std::round(font.Ascent)});
    ImGui::SetNextItemWidth(std::max(1.0F, place.w * canvas.scale()));
}

struct Typed {
    bool changed = false;
    bool at_work = false;
    int cursor = 0;
};

// The library's own field, without a ground.
Typed type_into(Ui& ui, const char* id, Id own, std::string& text, const FieldSpec& spec) {
    const bool focused = ui.focus.is(own);
    const bool was_at_work = ui.state.typing_in == own;
    const std::string replacement = spec.replaced ? text : "";
    const bool by_mouse = ImGui::IsMouseDown(ImGuiMouseButton_Left);
    Typing typing{spec.most, spec.replaced ? &replacement : nullptr, !was_at_work && !by_mouse};
    ImGuiInputTextFlags flags =
        ImGuiInputTextFlags_CallbackAlways | ImGuiInputTextFlags_CallbackEdit;
    if (spec.digits_only)
        flags |= ImGuiInputTextFlags_CharsDecimal;
    if (focused && (ui.focus.moved() || !ImGui::IsAnyItemActive()))
        ImGui::SetKeyboardFocusHere();
    const bool early = focused && !was_at_work && take_early_letters(text, spec);
    const std::string before = text;
    const std::string no_label = std::string("##") + id;
    bool changed = ImGui::InputText(no_label.c_str(), &text, flags, while_typing, &typing);
    const bool at_work = ImGui::IsItemActive();
    // The library takes Esc for "as it was at first"; here it leaves, and what is typed stays.
    if (ui.keys.escaped()) {
        text = before;
        changed = false;
    }
    if (at_work)
        ui.state.typing_in = own;
    else if (was_at_work)
        ui.state.typing_in = 0;
    if (ImGui::IsItemActivated() && !focused)
        ui.focus.set(own);
    if (at_work && !focused && !ImGui::IsItemActivated())
        ImGui::SetWindowFocus(nullptr); // the focus has gone elsewhere: typing ends
    return {changed || early, at_work, typing.cursor};
}

// What the library's field leaves to us: hint, unit, and a cursor wider than its own, in the
// colour of the focus.
void draw_around(Ui& ui, const Rect& rect, const Rect& place, std::string_view text,
                 const FieldSpec& spec, const Typed& typed) {
    Canvas& canvas = ui.canvas;
    if (text.empty())
        canvas.text_in(place, spec.type, ui.palette.text3, spec.hint);
    const float width = canvas.width(spec.type, text);
    const float after = width + unit_gap_of(spec);
    if (!spec.unit.empty() && after < place.w)
        canvas.text_in({place.x + after, rect.y, place.w - after, rect.h}, Type::Lead,
                       ui.palette.text2, spec.unit);
    if (typed.at_work && width < place.w) {
        const auto cursor = static_cast<std::size_t>(std::max(0, typed.cursor));
        const float at = canvas.width(spec.type, text.substr(0, cursor));
        canvas.fill({place.x + at, rect.y + (rect.h - place.h) / 2, 2, place.h}, ui.palette.accent);
    }
}

} // namespace

bool text_field(Ui& ui, const char* id, const Rect& rect, std::string& text,
                const FieldSpec& spec) {
    const Rect place = field_box(ui, rect, spec);
    if (ui.inert) {
        ui.canvas.text_in(place, spec.type, ui.palette.text, text);
        return false;
    }

    const Id own = ImGui::GetID(id);
    add_to_focus(ui, own, rect, spec);
    const bool focused = ui.focus.is(own);
    ImFont& font = *ui.canvas.fonts().font(spec.type);
    place_input(ui.canvas, place, font, spec.type);
    ImGui::PushFont(&font);
    const Typed typed = type_into(ui, id, own, text, spec);
    ImGui::PopFont();
    draw_around(ui, rect, place, text, spec, typed);
    if (focused)
        focus_ring(ui, rect, radius_of(spec));
    return typed.changed;
}

Touch list_row(Ui& ui, const char* id, const Rect& rect, const RowSpec& spec) {
    const Touch at = touch(ui, id, rect, {.group = spec.group});
    if (spec.begin)
        begin_here(ui, at);
    const Palette& p = ui.palette;
    const float hover =
        ui.animator.toward(at.id, at.hovered ? 0.5F : 0.0F, motion::hover, Ease::Linear);
    if (spec.on)
        ui.canvas.fill(rect, p.panel2);
    else if (hover > 0)
        ui.canvas.fill(rect, p.panel2.faded(hover));
    if (spec.line)
        ui.canvas.hairline(rect.x, rect.y, rect.w, p.line);
    if (spec.on)
        ui.canvas.fill(rect.left_part(4), p.accent);
    if (at.focused)
        ui.canvas.edge(rect.inset(2), p.accent, stroke::focus, 6);
    return at;
}

bool nav_row(Ui& ui, const char* id, const Rect& rect, Icon icon, std::string_view name, bool on) {
    const Touch at = touch(ui, id, rect, {.group = Group::Side});
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    if (on) {
        canvas.fill(rect, p.panel2, radius::control);
        solid_edge(ui, rect, radius::control, p.accent, 0.4F);
    } else if (at.hovered) {
        canvas.fill(rect, p.panel2.faded(0.5F), radius::control);
    }
    const float in = on ? 20.0F : 16.0F; // the bar takes its own width
    const float size = std::max(20.0F, canvas.em(Type::Icon18) + 2);
    canvas.icon({rect.x + in, rect.y, size, rect.h}, icon, Type::Icon18, on ? p.accent : p.text2);
    canvas.text_in(Rect{rect.x + in + size + 14, rect.y, rect.w - in - size - 14 - 8, rect.h},
                   Type::BodyStrong, on ? p.text : p.text2, name);
    focus_ring(ui, at, rect, radius::control);
    return at.pressed;
}

} // namespace epilogue

#include "ui/screens/player_form.h"

#include "base/text.h"
#include "ui/utf8.h"

#include <imgui.h>

namespace epilogue {

namespace {

// The eight discs: left and right, or a click.
int colours(Ui& ui, const Rect& rect, int chosen, const std::string& letter) {
    const Touch at =
        touch(ui, "colour", rect,
              {.pressed_by_enter = false, .pressed_by_space = false, .uses_left_right = true});
    const Palette& p = ui.palette;
    if (at.focused && ui.keys.take(Key::Left))
        chosen = (chosen + player_colours - 1) % player_colours;
    if (at.focused && ui.keys.take(Key::Right))
        chosen = (chosen + 1) % player_colours;
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const Point pointer = ui.canvas.logical({mouse.x, mouse.y});
    const float size = rect.h;
    const float pitch = (rect.w - size) / static_cast<float>(player_colours - 1);
    for (int i = 0; i < player_colours; ++i) {
        const Rect disc{rect.x + pitch * static_cast<float>(i), rect.y, size, size};
        if (at.pressed && disc.contains(pointer))
            chosen = i;
        const PlayerMark mark{PlayerId{}, "", letter, i};
        avatar(ui, disc.centre(), size - 12, mark, Type::Card);
        if (i == chosen)
            ui.canvas.ring(disc.centre(), size / 2, p.accent, stroke::selected);
    }
    if (at.focused)
        focus_ring(ui, rect.inset(-2), size / 2);
    return chosen;
}

std::string letter_of(const std::string& name) {
    std::string_view rest = name;
    while (!rest.empty() && rest.front() == ' ')
        rest.remove_prefix(1);
    if (rest.empty())
        return "?";
    const std::string_view whole = rest;
    next_character(rest);
    return upper(whole.substr(0, whole.size() - rest.size()));
}

} // namespace

float player_form(Ui& ui, const Rect& area, PlayerFormState& form, std::string_view aside) {
    float y = area.y;
    Canvas& canvas = ui.canvas;
    const Palette& p = ui.palette;
    const float line = canvas.line(Type::BodyStrong);
    canvas.text_in({area.x, y, area.w, line}, Type::BodyStrong, p.text, "Your name");
    const float room = area.w - canvas.width(Type::BodyStrong, "Your name") - 16;
    if (canvas.width(Type::Caption, aside) <= room)
        canvas.text_in({area.x, y, area.w, line}, Type::Caption, p.text2, aside, Align::Right);
    y += line + 10;
    constexpr std::size_t longest_name = 40;
    const float field = ui.layout.control(56);
    text_field(ui, "name", {area.x, y, area.w, field}, form.name,
               {.icon = Icon::User, .hint = "A name", .most = longest_name, .begin = true});
    y += field + ui.layout.pick(30, 18);

    canvas.text_in({area.x, y, area.w, line}, Type::BodyStrong, p.text, "Your colour");
    const char* const word = player_colour_names.at(static_cast<std::size_t>(form.colour));
    const float wide = canvas.width(Type::BodyStrong, word);
    if (wide + 40 < area.w - canvas.width(Type::BodyStrong, "Your colour")) {
        canvas.text_in({area.x, y, area.w, line}, Type::BodyStrong, p.accent, word, Align::Right);
        const float icon = canvas.icon_width(Icon::Check, Type::Icon15);
        canvas.icon({area.right() - wide - 8 - icon, y, icon, line}, Icon::Check, Type::Icon15,
                    p.accent);
    }
    y += line + 12;
    form.colour = colours(ui, {area.x, y, area.w, 56}, form.colour, letter_of(form.name));
    return y + 56 - area.y;
}

} // namespace epilogue

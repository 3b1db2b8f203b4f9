#include "ui/screens/grid_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <imgui.h>

namespace epilogue {

Icon criterion_icon(CriterionKind kind) {
    switch (kind) {
    case CriterionKind::Person:
        return Icon::User;
    case CriterionKind::TwoPeople:
        return Icon::Users;
    case CriterionKind::Director:
        return Icon::VideoCamera;
    case CriterionKind::Years:
        return Icon::Calendar;
    case CriterionKind::Genre:
        return Icon::Tag;
    case CriterionKind::Award:
        return Icon::Trophy;
    case CriterionKind::Title:
        return Icon::Font;
    case CriterionKind::Gross:
        return Icon::Money;
    case CriterionKind::Minutes:
        return Icon::Clock;
    case CriterionKind::Language:
        return Icon::VolumeUp;
    case CriterionKind::Distributor:
        break;
    }
    return Icon::Film;
}

GridMarkLook look_of(const Ui& ui, GridMark mark) {
    const Palette& p = ui.palette;
    switch (mark) {
    case GridMark::Right:
        return {Icon::Check, p.right};
    case GridMark::Missed:
        return {Icon::Times, p.wrong};
    case GridMark::Undecided:
        return {Icon::Question, p.text2};
    case GridMark::Ruled:
        return {Icon::Gavel, p.accent};
    case GridMark::Left:
        break;
    }
    return {Icon::None, p.accent};
}

FitLook look_of(const Ui& ui, Fit fit) {
    const Palette& p = ui.palette;
    switch (fit) {
    case Fit::Yes:
        return {p.right, p.rightbg, Icon::CheckCircle, "fits"};
    case Fit::No:
        return {p.wrong, p.wrongbg, Icon::TimesCircle, "does not fit"};
    case Fit::Unknown:
        break;
    }
    return {p.text2, p.panel2, Icon::Question, "not known"};
}

float guess_dots(Ui& ui, Point corner, float width, std::span<const GridMark> dots, bool paint) {
    if (dots.empty())
        return 0;
    constexpr float usual = 7;
    constexpr float tight = 4;
    constexpr std::size_t most_lines = 2;
    const float size = std::max(22.0F, std::ceil(ui.canvas.em(Type::Icon13)) + 9);
    // A little closer where they then stand in one line.
    const auto count = static_cast<float>(dots.size());
    const float close = count > 1 ? (width - count * size) / (count - 1) : usual;
    const float gap = close < tight ? usual : std::min(usual, close);
    const auto line = static_cast<std::size_t>(std::max(1.0F, (width + gap + 0.1F) / (size + gap)));
    if (dots.size() > line * most_lines)
        dots = dots.last(line * most_lines);
    const std::size_t lines = (dots.size() + line - 1) / line;
    for (std::size_t i = 0; paint && i < dots.size(); ++i) {
        const Rect box{corner.x + static_cast<float>(i % line) * (size + gap),
                       corner.y + static_cast<float>(i / line) * (size + gap), size, size};
        const GridMarkLook look = look_of(ui, dots[i]);
        if (look.icon == Icon::None) {
            ui.canvas.ring(box.centre(), size / 2, look.colour, stroke::selected);
            continue;
        }
        ui.canvas.disc(box.centre(), size / 2, ui.palette.panel2);
        ui.canvas.icon(box, look.icon, Type::Icon13, look.colour);
    }
    return static_cast<float>(lines) * (size + gap) - gap;
}

float ruled_off(Ui& ui, const Rect& column, float y, float above, float below) {
    ui.canvas.hairline(column.x, y + above, column.w, ui.palette.line);
    return y + above + 1 + below;
}

namespace {

// The same in both themes: posters are.
constexpr Colour badge_ground = rgb(0x15102E);
constexpr Colour badge_edge = rgb(0x857CC6);
constexpr Colour badge_text = rgb(0xF7F1E3);
constexpr float badge_pad = 8;
constexpr float badge_gap = 5;

} // namespace

float poster_badge_height(const Ui& ui) {
    return std::max(24.0F, ui.canvas.line(Type::CaptionStrong) + 6);
}

float poster_badge_width(const Ui& ui, std::string_view number) {
    if (number.empty())
        return poster_badge_height(ui);
    return std::ceil(2 * badge_pad + ui.canvas.icon_width(Icon::Diamond, Type::Icon13) + badge_gap +
                     ui.canvas.width(Type::CaptionStrong, number));
}

void poster_badge(Ui& ui, const Rect& rect, Icon icon, const Colour& ink, std::string_view number) {
    ui.canvas.fill(rect, badge_ground, rect.h / 2);
    ui.canvas.edge(rect, badge_edge, stroke::hair, rect.h / 2);
    if (number.empty()) {
        ui.canvas.icon(rect, icon, Type::Icon13, ink);
        return;
    }
    icon_and_text(ui, rect.inset(badge_pad, 0), icon, Type::Icon13, ink, Type::CaptionStrong,
                  badge_text, number, badge_gap);
}

namespace {

float icon_column(const Ui& ui, Icon icon, Type type) {
    return std::max(ui.canvas.em(type), ui.canvas.icon_width(icon, type));
}

} // namespace

float icon_paragraph_height(const Ui& ui, float width, Icon icon, Type icon_type, Type type,
                            std::string_view text, float gap) {
    return ui.canvas.height(type, text, width - icon_column(ui, icon, icon_type) - gap);
}

float icon_paragraph(Ui& ui, Point corner, float width, Icon icon, Type icon_type,
                     const Colour& ink, Type type, const Colour& colour, std::string_view text,
                     float gap) {
    const float wide = icon_column(ui, icon, icon_type);
    ui.canvas.icon({corner.x, corner.y, wide, ui.canvas.line(type)}, icon, icon_type, ink);
    return ui.canvas.paragraph({corner.x + wide + gap, corner.y}, width - wide - gap, type, colour,
                               text);
}

bool clicked_beside(const Ui& ui, const Rect& box) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    return !ui.inert && ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
           !box.contains(ui.canvas.logical({mouse.x, mouse.y}));
}

bool close_cap(Ui& ui, const Rect& row, std::string_view word, float& width) {
    const Palette& p = ui.palette;
    const float cap = key_cap_width(ui, "Esc");
    const float text = word.empty() ? 0 : ui.canvas.width(Type::Caption, word) + space::one;
    width = text + cap;
    const Rect place = row.right_part(width);
    const float high = key_cap_height(ui);
    const Rect target = Rect{place.right() - std::max(36.0F, width), row.centre().y - 18,
                             std::max(36.0F, width), 36};
    const Touch at = touch(ui, "close", target, {.group = Group::Header});
    if (text > 0)
        ui.canvas.text_in(place.left_part(text), Type::Caption, at.hovered ? p.text : p.text2,
                          word);
    key_cap(ui, place.right_part(cap), "Esc", at.hovered ? p.accent : p.edge, p.text);
    focus_ring(ui, at, Rect{place.x, place.centre().y - high / 2, width, high}.inset(-1),
               radius::cap);
    return at.pressed;
}

} // namespace epilogue

#include "ui/screens/grid_parts.h"
#include "ui/screens/workshop_parts.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

float head_height(const Ui& ui) {
    return std::max(ui.layout.pick(60, 52),
                    ui.canvas.line(Type::BodyStrong) + ui.canvas.line(Type::Caption) + 12);
}

float gap(const Ui& ui) {
    return ui.layout.pick(12, 8);
}

// The larger where every side's name has room in one line.
Type name_type(const Ui& ui, const WorkshopView& workshop, float row, float column) {
    const auto fits = [&](const WorkshopView::Side& side, float room) {
        return !side.criterion || ui.canvas.width(Type::BodyStrong, side.criterion->label) <= room;
    };
    bool all = true;
    for (const auto& side : workshop.rows)
        all = all && fits(side, row);
    for (const auto& side : workshop.columns)
        all = all && fits(side, column);
    return all ? Type::BodyStrong : Type::CaptionStrong;
}

struct SidePlace {
    Rect rect;
    bool column = false;
    Type name = Type::BodyStrong;
};

// With small columns there is no room for icons.
bool has_icon(const Ui& ui) {
    return !ui.layout.compact || ui.layout.large;
}

float icon_room(const Ui& ui) {
    return has_icon(ui) ? std::max(16.0F, std::ceil(ui.canvas.em(Type::Icon15)) + 1) + space::one
                        : 0;
}

void draw_words(Ui& ui, const SidePlace& place, const CriterionView& criterion) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float in = place.column ? 4.0F : ui.layout.pick(12, 9);
    const Rect inner = place.rect.inset(in, 0);
    // In a column the icon makes way for the name.
    const bool crowded =
        place.column && canvas.width(place.name, criterion.label) > inner.w - icon_room(ui);
    const float icon = crowded ? 0 : icon_room(ui);
    constexpr int most_lines = 3;
    const Wrap wrap{.most_lines = place.column ? 1 : most_lines};
    const auto lines = canvas.lines(place.name, criterion.label, inner.w - icon, wrap);
    const float line = canvas.line(place.name);
    const float detail = canvas.line(Type::Caption);
    float y = place.rect.y + (place.rect.h - line * static_cast<float>(lines.size()) - detail) / 2;
    float widest = 0;
    for (const std::string& one : lines)
        widest = std::max(widest, canvas.width(place.name, one));
    const float x = place.column ? inner.x + (inner.w - icon - widest) / 2 : inner.x;
    if (icon > 0)
        canvas.icon({x, y, icon - space::one, line}, criterion_icon(criterion.kind), Type::Icon15,
                    p.accent);
    for (const std::string& one : lines) {
        canvas.text({x + icon, y}, place.name, p.text, one);
        y += line;
    }
    const Rect under{place.column ? inner.x : inner.x + icon, y,
                     place.column ? inner.w : inner.w - icon, detail};
    canvas.text_in(under, Type::Caption, p.text2, criterion.detail,
                   place.column ? Align::Centre : Align::Left);
}

void draw_empty(Ui& ui, const SidePlace& place) {
    const float icon = ui.canvas.icon_width(Icon::Plus, Type::Icon15);
    const float wide = icon + space::one + ui.canvas.width(Type::BodyStrong, "Choose") + 1;
    const Rect words = place.rect.middle(std::min(wide, place.rect.w - 8), place.rect.h);
    icon_and_text(ui, words, Icon::Plus, Type::Icon15, ui.palette.accent, Type::BodyStrong,
                  ui.palette.text2, "Choose");
}

bool draw_side(Ui& ui, const SidePlace& place, const WorkshopView::Side& side, bool begins,
               bool came_back) {
    const Palette& p = ui.palette;
    if (came_back)
        ui.focus.jump(ui.id("side"));
    const Touch at = touch(ui, "side", place.rect);
    if (begins)
        begin_here(ui, at);
    const float warm =
        ui.animator.toward(at.id, at.hovered ? 1.0F : 0.0F, motion::hover, Ease::Linear);
    ui.canvas.fill(place.rect, side.edited ? p.panel2 : mix(p.panel, p.panel2, warm),
                   radius::control);
    ui.canvas.edge(place.rect, side.edited ? p.accent : p.edge, stroke::control, radius::control);
    if (side.criterion)
        draw_words(ui, place, *side.criterion);
    else
        draw_empty(ui, place);
    focus_ring(ui, at, place.rect, radius::control);
    return at.pressed;
}

void draw_count(Ui& ui, const Rect& rect, const WorkshopView::Count& count) {
    using Level = WorkshopView::Level;
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    canvas.fill(rect, p.well, radius::control);
    const bool forced = count.level == Level::Forced;
    const bool none = count.level == Level::None;
    const Colour ink = forced ? p.accent : none ? p.wrong : p.text;
    const Colour edge = forced ? p.accent : none ? p.wrong : p.edge;
    if (count.level == Level::Empty) {
        canvas.edge(rect, p.line, stroke::control, radius::control);
        return;
    }
    canvas.edge(rect, edge, forced || none ? stroke::selected : stroke::control, radius::control);
    const float word = canvas.line(Type::Caption);
    const bool tall = rect.h >= canvas.line(Type::Title) + word + 18;
    const Type type = tall ? Type::Title : Type::Card;
    const float number = canvas.line(type);
    const float apart = tall ? 2.0F : 0.0F;
    const float y = rect.y + (rect.h - number - apart - word) / 2;
    canvas.text_in({rect.x, y, rect.w, number}, type, ink, count.count, Align::Centre);
    const Rect line{rect.x + 4, y + number + apart, rect.w - 8, word};
    if (!forced && !none) {
        canvas.text_in(line, Type::Caption, p.text2, count.word, Align::Centre);
        return;
    }
    const Icon icon = forced ? Icon::ExclamationTriangle : Icon::TimesCircle;
    constexpr float gap_after = 6;
    const float wide = canvas.icon_width(icon, Type::Icon13) + gap_after +
                       canvas.width(Type::CaptionStrong, count.word) + 1;
    icon_and_text(ui, line.middle(std::min(wide, line.w), word), icon, Type::Icon13, ink,
                  Type::CaptionStrong, ink, count.word, gap_after);
}

} // namespace

float workshop_board_height(const Ui& ui, float cell) {
    return head_height(ui) + 3 * (cell + gap(ui));
}

float draw_workshop_board(Ui& ui, const Rect& area, float cell, const WorkshopView& workshop,
                          std::optional<Intent>& intent) {
    const float apart = gap(ui);
    const float label = ui.layout.large ? std::max(area.w * 0.27F, 150.0F)
                                        : area.w * ui.layout.pick(184.0F / 640, 132.0F / 468);
    const float row = std::floor(label);
    const float w = std::floor((area.w - row - 3 * apart) / 3);
    const float head = head_height(ui);
    const float icon = icon_room(ui);
    const Type name = name_type(ui, workshop, row - 2 * ui.layout.pick(12, 9) - icon, w - 8 - icon);
    const bool choosing = workshop.choice.has_value();
    const int before = ui.state.workshop.side;
    const bool closed = !ui.inert && !choosing && before >= 0;
    for (int i = 0; i < 6; ++i) {
        const IdScope scope(i);
        const bool column = i >= 3;
        const auto number = static_cast<std::size_t>(i % 3);
        const auto along = static_cast<float>(number);
        const Rect rect =
            column ? Rect{area.x + row + apart + along * (w + apart), area.y, w, head}
                   : Rect{area.x, area.y + head + apart + along * (cell + apart), row, cell};
        const WorkshopView::Side& side =
            column ? workshop.columns.at(number) : workshop.rows.at(number);
        if (draw_side(ui, {rect, column, name}, side, choosing ? side.edited : i == 0,
                      closed && before == i))
            intent = EditSide{i};
    }
    for (std::size_t i = 0; i < workshop.counts.size(); ++i) {
        const Rect rect{area.x + row + apart + static_cast<float>(i % 3) * (w + apart),
                        area.y + head + apart + static_cast<float>(i / 3) * (cell + apart), w,
                        cell};
        draw_count(ui, rect, workshop.counts.at(i));
    }
    return area.y + workshop_board_height(ui, cell);
}

} // namespace epilogue

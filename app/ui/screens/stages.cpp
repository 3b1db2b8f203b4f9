#include "ui/screens/stages.h"

#include "ui/screens/parts.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr float pip_gap = 6;

float name_height(const Ui& ui) {
    return ui.canvas.line(Type::CaptionStrong) + space::one;
}

float pip_height(const Ui& ui) {
    return 8 + 6 * (ui.layout.text - 1);
}

void draw_name(Ui& ui, const Rect& rect, const StageView& stage, const Colour& season, int index) {
    const Palette& p = ui.palette;
    float x = rect.x +
              icon_and_text(ui, rect, season_icon(index), Type::Icon15, season, Type::CaptionStrong,
                            stage.now ? p.text : p.text2, stage.name) +
              space::one;
    const std::string_view aside = stage.now ? std::string_view("now") : stage.aside;
    const float room = rect.right() - x;
    // Half a word is worse than none.
    if (!aside.empty() && ui.canvas.width(Type::Caption, aside) <= room)
        ui.canvas.text_in({x, rect.y, room, rect.h}, Type::Caption, stage.now ? season : p.text2,
                          aside);
}

} // namespace

float stages_height(const Ui& ui, const StagesSpec& spec) {
    return pip_height(ui) + (spec.names ? name_height(ui) : 0);
}

void draw_stages(Ui& ui, const Rect& rect, std::span<const StageView> stages,
                 const StagesSpec& spec) {
    const auto count = static_cast<int>(stages.size());
    const float high = pip_height(ui);
    for (int i = 0; i < count; ++i) {
        const StageView& stage = stages[static_cast<std::size_t>(i)];
        const Rect column = rect.column(i, count, space::cell);
        const auto last = static_cast<int>(ui.palette.season.size()) - 1;
        const Colour& season = ui.palette.season.at(static_cast<std::size_t>(std::min(i, last)));
        float y = rect.y;
        if (spec.names) {
            draw_name(ui, column.top_part(name_height(ui)), stage, season, i);
            y += name_height(ui);
        }
        const auto pips = static_cast<int>(stage.pips.size());
        for (int k = 0; k < pips; ++k)
            pip(ui, Rect{column.x, y, column.w, high}.column(k, pips, pip_gap),
                stage.pips[static_cast<std::size_t>(k)], season, spec.used);
    }
}

} // namespace epilogue

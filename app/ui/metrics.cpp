#include "ui/metrics.h"

#include <algorithm>

namespace epilogue {

Layout layout_of(const Frame& frame, int text_per_cent, float taken) {
    constexpr float board_width = 1280;
    constexpr float board_height = 800;
    constexpr float least_width = 1200;
    constexpr float widest_content = 1424;
    constexpr float large_text = 1.5F;
    constexpr float least_columns = 855; // what 150 % leaves of a board, in its own letters

    Layout layout;
    const float w = frame.width / frame.density;
    const float h = frame.height / frame.density;
    const float fit = std::min(w / board_width, h / board_height);
    const float s = std::max(1.0F, fit);
    layout.scale = s * frame.density;
    layout.text = static_cast<float>(std::clamp(text_per_cent, 100, 200)) / 100;
    layout.window = {0, 0, w / s, h / s - taken};
    layout.large = layout.text >= large_text || layout.window.w / layout.text < least_columns;
    layout.compact = layout.window.w < least_width || layout.window.h < board_height;
    layout.margin = layout.pick(48, 32);
    layout.gutter = layout.pick(24, 16);

    const float content = std::min(layout.window.w, widest_content);
    layout.left = (layout.window.w - content) / 2 + layout.margin;
    layout.right = layout.left + content - 2 * layout.margin;

    const float more = layout.text - 1;
    const float header = layout.pick(72, 56) + 24 * more;
    const float footer = layout.pick(40, 36) + 32 * more;
    layout.header = {layout.left, 0, layout.width(), header};
    layout.footer = {layout.left, layout.window.h - footer, layout.width(), footer};
    layout.body = {layout.left, header, layout.width(), layout.window.h - header - footer};
    return layout;
}

} // namespace epilogue

// Places in logical pixels: the boards' own numbers, before the scale of the window is applied.
#pragma once

namespace epilogue {

struct Point {
    float x = 0;
    float y = 0;

    bool operator==(const Point&) const = default;
};

struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    float right() const { return x + w; }

    float bottom() const { return y + h; }

    Point centre() const { return {x + w / 2, y + h / 2}; }

    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }

    // Smaller by so much on each side; negative grows.
    Rect inset(float dx, float dy) const { return {x + dx, y + dy, w - 2 * dx, h - 2 * dy}; }

    Rect inset(float all) const { return inset(all, all); }

    Rect moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }

    // The part at one side, this wide or high; `after` and `below` are what is left beside it.
    Rect left_part(float width) const { return {x, y, width, h}; }

    Rect right_part(float width) const { return {right() - width, y, width, h}; }

    Rect top_part(float height) const { return {x, y, w, height}; }

    Rect bottom_part(float height) const { return {x, bottom() - height, w, height}; }

    Rect after(float width) const { return {x + width, y, w - width, h}; }

    Rect below(float height) const { return {x, y + height, w, h - height}; }

    // Column i of count, with this gap between columns.
    Rect column(int i, int count, float gap) const {
        const float each = (w - gap * static_cast<float>(count - 1)) / static_cast<float>(count);
        return {x + (each + gap) * static_cast<float>(i), y, each, h};
    }

    // A rectangle of this size in the middle.
    Rect middle(float width, float height) const {
        return {x + (w - width) / 2, y + (h - height) / 2, width, height};
    }

    bool operator==(const Rect&) const = default;
};

inline bool overlap(const Rect& a, const Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

} // namespace epilogue

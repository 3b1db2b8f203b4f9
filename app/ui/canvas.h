// Paint in logical pixels on a draw list: shapes and text, snapped to whole real pixels. Reads no
// input. Every text it draws is remembered: stars keep clear of it, and tests look for overlaps.
#pragma once

#include "ui/fonts.h"
#include "ui/geometry.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

struct ImDrawList;

namespace epilogue {

enum class Align { Left, Centre, Right };
enum class Digits { AsSet, Columns }; // Columns: each on the advance of "0"

struct DrawnText {
    Rect rect = {}; // logical, the letters without the space between lines
    int layer = 0;
    std::string text = {};
};

struct Wrap {
    bool balance = false; // lines of about one length
    int most_lines = 0;   // 0: as many as it takes; else the last ends in an ellipsis
    Align align = Align::Left;
};

class Canvas {
  public:
    Canvas(ImDrawList& list, Fonts& fonts, float scale)
        : list_(&list), fonts_(&fonts), scale_(scale) {}

    // ---- where and how
    void shift(float x, float y) { origin_ = {x, y}; } // logical, from the window's corner

    Point shift() const { return origin_; }

    void opacity(float part) { opacity_ = part; }

    void layer(int layer) { layer_ = layer; }

    void target(ImDrawList& list) { list_ = &list; }

    ImDrawList& list() const { return *list_; }

    Fonts& fonts() const { return *fonts_; }

    float scale() const { return scale_; }

    void clip(const Rect& rect);
    void unclip();

    Point real(Point logical) const;      // not rounded
    Rect real(const Rect& logical) const; // edges on whole pixels
    Point logical(Point real) const;
    float stroke_width(float logical) const; // whole real pixels, one at least

    // ---- shapes
    void fill(const Rect& rect, const Colour& colour, float radius = 0);
    // Inside the rectangle, as an edge.
    void edge(const Rect& rect, const Colour& colour, float width, float radius = 0);
    void dashed_edge(const Rect& rect, const Colour& colour, float width, float radius, float dash,
                     float space);
    void line(Point from, Point to, const Colour& colour, float width);
    void dashes(std::span<const Point> path, const Colour& colour, float width, float dash,
                float space);
    void path(std::span<const Point> points, const Colour& colour, float width);
    void disc(Point centre, float radius, const Colour& colour);
    void ring(Point centre, float radius, const Colour& colour, float width);
    // Clockwise from 12 o'clock, parts of a turn.
    void arc(Point centre, float radius, const Colour& colour, float width, float from, float to);
    void polygon(std::span<const Point> points, const Colour& colour); // convex
    void downwards(const Rect& rect, const Colour& top, const Colour& bottom);
    void hairline(float x, float y, float width, const Colour& colour);

    // ---- text
    float line(Type type) const { return line_of(type, fonts_->text()); }

    float em(Type type) const { return em_of(type, fonts_->text()); }

    float width(Type type, std::string_view text, Digits digits = Digits::AsSet) const;
    float widest_word(Type type, std::string_view text) const;
    // One line whose box begins here; returns its width.
    float text(Point corner, Type type, const Colour& colour, std::string_view text,
               Digits digits = Digits::AsSet);
    // One line in the middle of the box's height, cut with an ellipsis when it is wider; returns
    // the width drawn.
    float text_in(const Rect& box, Type type, const Colour& colour, std::string_view text,
                  Align align = Align::Left, Digits digits = Digits::AsSet);
    // Lines broken at spaces; a word too long for a line is broken too.
    std::vector<std::string> lines(Type type, std::string_view text, float width,
                                   const Wrap& wrap = {}) const;
    float height(Type type, std::string_view text, float width, const Wrap& wrap = {}) const;
    // Returns the height drawn.
    float paragraph(Point corner, float width, Type type, const Colour& colour,
                    std::string_view text, const Wrap& wrap = {});
    float icon_width(Icon icon, Type type) const;
    // In the middle of the box, as high as its style.
    void icon(const Rect& box, Icon icon, Type type, const Colour& colour);

    const std::vector<DrawnText>& drawn() const { return drawn_; }

  private:
    Type face_for(Type type, std::string_view text) const;
    float real_width(Type type, std::string_view text, Digits digits) const;
    std::string shortened(Type type, std::string_view text, float width) const;

    std::uint32_t ink(const Colour& colour) const { return packed(colour.faded(opacity_)); }

    ImDrawList* list_;
    Fonts* fonts_;
    float scale_;
    Point origin_ = {};
    float opacity_ = 1;
    int layer_ = 0;
    std::vector<DrawnText> drawn_ = {};
    std::vector<Rect> clips_ = {};
};

} // namespace epilogue

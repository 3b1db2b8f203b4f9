// The ten compositions of posters as shapes, in the order they are painted. Pure: the same plan and
// place give the same shapes.
#pragma once

#include "ui/geometry.h"
#include "ui/poster.h"

#include <vector>

namespace epilogue {

enum class ShapeInk { Ground, A, B };
enum class ShapeEdge { Top, Bottom, Left, Right }; // where it slides in from

struct PosterShape {
    std::vector<Point> points; // convex and closed, or the middle of a thick line
    ShapeInk ink = ShapeInk::A;
    ShapeEdge edge = ShapeEdge::Bottom;
    float thick = 0; // of a line; 0: a filled shape
};

// They may reach beyond `art`, which clips them.
std::vector<PosterShape> poster_shapes(const PosterPlan& plan, const Rect& art);

} // namespace epilogue

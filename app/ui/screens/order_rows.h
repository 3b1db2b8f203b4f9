// The rows of an order: where they stand, how they look, and how keys and mouse move them.
#pragma once

#include "ui/screens/screens.h"

#include <string>
#include <vector>

namespace epilogue {

struct OrderPlan {
    std::vector<std::vector<std::string>> lines; // of each row of the view
    float row = 72;                              // height of all rows: they change places
    float gap = 12;

    float height() const;
    Rect place(const Rect& area, int index) const;
};

OrderPlan plan_order(const Ui& ui, const Rect& area, const OrderView& view);
void draw_open_rows(Ui& ui, const Rect& area, const OrderPlan& plan, const OrderView& view);
void draw_judged_rows(Ui& ui, const Rect& area, const OrderPlan& plan, const OrderView& view);

} // namespace epilogue

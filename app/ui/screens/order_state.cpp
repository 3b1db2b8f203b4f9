#include "ui/screens/order_state.h"

#include <algorithm>

namespace epilogue {

void OrderState::start(std::vector<int> shown) {
    items = std::move(shown);
    lifted = -1;
    dragging = false;
    before.clear();
}

void OrderState::lift(int place) {
    lifted = lifted == place ? -1 : place;
}

bool OrderState::move(int by) {
    return lifted >= 0 && send(lifted, lifted + by);
}

bool OrderState::send(int from, int to) {
    const auto count = static_cast<int>(items.size());
    if (from < 0 || from >= count || to < 0 || to >= count || from == to)
        return false;
    if (!dragging)
        before.push_back(items);
    const auto at = [this](int place) { return items.begin() + place; };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    if (lifted == from)
        lifted = to;
    else
        lifted = -1;
    return true;
}

void OrderState::begin_drag(int place) {
    lifted = place;
    dragging = true;
    before.push_back(items);
}

void OrderState::drag_to(int place) {
    if (dragging)
        send(lifted, place);
}

void OrderState::end_drag() {
    if (dragging && !before.empty() && before.back() == items)
        before.pop_back();
    dragging = false;
    lifted = -1;
}

bool OrderState::undo() {
    if (before.empty() || dragging)
        return false;
    items = std::move(before.back());
    before.pop_back();
    lifted = -1;
    return true;
}

Given OrderState::given() const {
    return Arrangement{items};
}

} // namespace epilogue

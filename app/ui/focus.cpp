#include "ui/focus.h"

#include "base/check.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace epilogue {

namespace {

float gap(float a_low, float a_high, float b_low, float b_high) {
    return std::max({0.0F, b_low - a_high, a_low - b_high});
}

// How far `to` lies from `from` in a direction; infinite when it does not lie there.
float distance(const Rect& from, const Rect& to, int dx, int dy) {
    const Point a = from.centre();
    const Point b = to.centre();
    const float ahead =
        dx != 0 ? (b.x - a.x) * static_cast<float>(dx) : (b.y - a.y) * static_cast<float>(dy);
    if (ahead < 1)
        return std::numeric_limits<float>::infinity();
    const float across = gap(from.x, from.right(), to.x, to.right());
    const float down = gap(from.y, from.bottom(), to.y, to.bottom());
    constexpr float aside = 3; // a widget in line is nearer than one off to the side
    constexpr float slight = 0.1F;
    if (dx != 0)
        return across + aside * down + slight * std::abs(b.y - a.y);
    return down + aside * across + slight * std::abs(b.x - a.x);
}

} // namespace

const Focusable* Focus::find(Id id) const {
    const auto found = std::find_if(last_.begin(), last_.end(),
                                    [id](const Focusable& widget) { return widget.id == id; });
    return found == last_.end() ? nullptr : &*found;
}

void Focus::step(int by) {
    if (last_.empty())
        return;
    const auto count = static_cast<int>(last_.size());
    int place = by > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (last_[static_cast<std::size_t>(i)].id == current_)
            place = i;
    current_ = last_[static_cast<std::size_t>((place + by + count) % count)].id;
}

void Focus::go(int dx, int dy) {
    const Focusable* const from = find(current_);
    if (from == nullptr)
        return;
    Id best = 0;
    float nearest = std::numeric_limits<float>::infinity();
    for (const Focusable& widget : last_) {
        if (widget.id == current_ || widget.group != from->group)
            continue;
        const float far = distance(from->rect, widget.rect, dx, dy);
        if (far < nearest) {
            nearest = far;
            best = widget.id;
        }
    }
    if (best != 0)
        current_ = best;
}

void Focus::begin_frame(Keys& keys, int layer) {
    if (layer != layer_) {
        places_[layer_] = current_;
        const auto known = places_.find(layer);
        current_ = layer < layer_ && known != places_.end() ? known->second : 0;
        places_.erase(places_.upper_bound(layer), places_.end());
        layer_ = layer;
        last_.clear();
    }
    const Id before = current_;
    const bool fell_back = fell_back_;
    fell_back_ = false;
    offered_.clear();
    now_.clear();
    seen_.clear();
    if (keys.take({Key::Tab, false, true}))
        step(-1);
    else if (keys.take(Key::Tab))
        step(1);
    const Focusable* const at = find(current_);
    // A line of text has left and right of its own, but no up and down: they leave it.
    const bool sides = at == nullptr || !(at->uses_left_right || at->is_text);
    const bool heights = at == nullptr || !at->uses_up_down;
    if (sides && keys.take(Key::Left))
        go(-1, 0);
    if (sides && keys.take(Key::Right))
        go(1, 0);
    if (heights && keys.take(Key::Up))
        go(0, -1);
    if (heights && keys.take(Key::Down))
        go(0, 1);
    moved_ = current_ != before || fell_back || jumped_;
    jumped_ = false;
}

void Focus::add(const Focusable& widget, int layer) {
    check(seen_.insert(widget.id).second, "no two widgets of a frame share an id");
    if (layer == layer_)
        now_.push_back(widget);
}

void Focus::offer(Id id, int layer) {
    if (layer == layer_)
        offered_.push_back(id);
}

void Focus::end_frame() {
    const std::optional<Rect> old = rect();
    last_ = now_;
    if (find(current_) != nullptr || last_.empty())
        return;
    fell_back_ = true;
    for (const Id offered : offered_) {
        if (find(offered) != nullptr) {
            current_ = offered;
            return;
        }
    }
    // The widget is gone: the nearest takes its place.
    current_ = last_.front().id;
    if (!old)
        return;
    float nearest = std::numeric_limits<float>::infinity();
    for (const Focusable& widget : last_) {
        const float far = std::hypot(widget.rect.centre().x - old->centre().x,
                                     widget.rect.centre().y - old->centre().y);
        if (far < nearest) {
            nearest = far;
            current_ = widget.id;
        }
    }
}

void Focus::forget() {
    current_ = 0;
    last_.clear();
    places_.clear();
}

bool Focus::at_text() const {
    const Focusable* const at = find(current_);
    return at != nullptr && at->is_text;
}

bool Focus::takes_enter() const {
    const Focusable* const at = find(current_);
    return at != nullptr && at->pressed_by_enter;
}

std::optional<Rect> Focus::moved_into(std::size_t count) const {
    if (!moved_)
        return std::nullopt;
    for (std::size_t i = count; i < now_.size(); ++i)
        if (now_[i].id == current_)
            return now_[i].rect;
    return std::nullopt;
}

std::optional<Rect> Focus::rect() const {
    const Focusable* const at = find(current_);
    return at == nullptr ? std::nullopt : std::optional(at->rect);
}

} // namespace epilogue

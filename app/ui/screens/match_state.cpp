#include "ui/screens/match_state.h"

#include <algorithm>

namespace epilogue {

void MatchState::start(int lefts) {
    links.assign(static_cast<std::size_t>(lefts), -1);
    waiting = lefts > 0 ? 0 : -1;
    dragging = -1;
    before.clear();
}

void MatchState::choose_left(int left) {
    if (left >= 0 && left < static_cast<int>(links.size()))
        waiting = left;
}

bool MatchState::choose_right(int right) {
    if (waiting >= 0)
        return link(waiting, right);
    waiting = linked_left(right);
    return waiting >= 0;
}

bool MatchState::link(int left, int right) {
    if (left < 0 || left >= static_cast<int>(links.size()))
        return false;
    int& mine = links[static_cast<std::size_t>(left)];
    const bool changes = mine != right;
    if (changes) {
        before.push_back(links);
        if (const int other = linked_left(right); other >= 0)
            links[static_cast<std::size_t>(other)] = -1;
        mine = right;
    }
    waiting = next_open(left);
    return changes;
}

bool MatchState::unlink() {
    if (waiting < 0 || links[static_cast<std::size_t>(waiting)] < 0)
        return false;
    before.push_back(links);
    links[static_cast<std::size_t>(waiting)] = -1;
    return true;
}

bool MatchState::undo() {
    if (before.empty())
        return false;
    const std::vector<int> now = links;
    links = std::move(before.back());
    before.pop_back();
    // The left whose link came or went waits again.
    for (std::size_t i = 0; i < links.size(); ++i)
        if (links[i] != now[i]) {
            waiting = static_cast<int>(i);
            break;
        }
    return true;
}

int MatchState::linked_left(int right) const {
    const auto found = std::find(links.begin(), links.end(), right);
    return found == links.end() ? -1 : static_cast<int>(found - links.begin());
}

int MatchState::count() const {
    return static_cast<int>(
        std::count_if(links.begin(), links.end(), [](int right) { return right >= 0; }));
}

Given MatchState::given() const {
    return Links{links};
}

// The first open left after this one, then from the top; -1 when all are linked.
int MatchState::next_open(int after) const {
    const auto lefts = static_cast<int>(links.size());
    for (int step = 1; step <= lefts; ++step) {
        const int left = (after + step) % lefts;
        if (links[static_cast<std::size_t>(left)] < 0)
            return left;
    }
    return -1;
}

} // namespace epilogue

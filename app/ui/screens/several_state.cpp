#include "ui/screens/several_state.h"

#include <algorithm>

namespace epilogue {

bool SeveralState::is_ticked(int choice) const {
    return std::binary_search(ticked.begin(), ticked.end(), choice);
}

bool SeveralState::toggle(int choice, int wanted) {
    const auto place = std::lower_bound(ticked.begin(), ticked.end(), choice);
    if (place != ticked.end() && *place == choice) {
        ticked.erase(place);
        return true;
    }
    if (complete(wanted))
        return false;
    ticked.insert(place, choice);
    return true;
}

bool SeveralState::complete(int wanted) const {
    return static_cast<int>(ticked.size()) >= wanted;
}

Given SeveralState::given() const {
    return Picks{ticked};
}

} // namespace epilogue

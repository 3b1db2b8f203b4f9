#include "ui/screens/typed_state.h"

#include "base/text.h"

#include <algorithm>

namespace epilogue {

bool TypedState::complete() const {
    return !trim(text).empty();
}

int TypedState::letters() const {
    const auto spaces = std::count(text.begin(), text.end(), ' ');
    return static_cast<int>(length(text)) - static_cast<int>(spaces);
}

std::string TypedState::counted() const {
    return complete() ? count_of(letters(), "letter", "letters") + " so far" : "";
}

Given TypedState::given() const {
    return TypedText{std::string(trim(text))};
}

} // namespace epilogue

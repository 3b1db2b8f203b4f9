#include "ui/screens/number_state.h"

#include "base/text.h"

namespace epilogue {

void NumberState::clean(bool whole_numbers) {
    std::string kept;
    bool point = false;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        const bool sign = c == '-' && kept.empty();
        const bool first_point = c == '.' && !whole_numbers && !point;
        if (!digit && !sign && !first_point)
            continue;
        if (kept.size() == longest_figure)
            break;
        point = point || c == '.';
        kept += c;
    }
    text = std::move(kept);
}

void NumberState::step(double by) {
    const std::string next = plain_number(value().value_or(0) + by);
    if (next.size() <= longest_figure && next.find('e') == std::string::npos)
        text = next;
}

std::optional<double> NumberState::value() const {
    return whole_number<double>(text);
}

Given NumberState::given() const {
    return Figure{value().value_or(0)};
}

} // namespace epilogue

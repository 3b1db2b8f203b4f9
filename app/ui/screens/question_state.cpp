#include "ui/screens/question_state.h"

namespace epilogue {

void QuestionState::start(const BodyView& body) {
    *this = {};
    begun = true;
    if (const auto* view = std::get_if<OrderView>(&body)) {
        std::vector<int> shown;
        for (const OrderRow& row : view->rows)
            shown.push_back(row.item);
        order.start(std::move(shown));
    }
    if (const auto* view = std::get_if<MatchView>(&body))
        match.start(static_cast<int>(view->lefts.size()));
}

} // namespace epilogue

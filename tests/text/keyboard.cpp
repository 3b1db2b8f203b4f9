#include "text/keyboard.h"

namespace epilogue::terminal_tests {

namespace {

// The shown number of the row for which `wanted` holds, as many as are asked for.
template <class Rows, class Wanted>
std::string numbers_of(const Rows& rows, std::size_t count, Wanted wanted) {
    std::string line;
    for (std::size_t i = 0; i < rows.size() && count > 0; ++i) {
        if (!wanted(rows[i]))
            continue;
        line += (line.empty() ? "" : " ") + std::to_string(i + 1);
        --count;
    }
    return line;
}

std::string order_line(const OrderView& body, bool right) {
    std::string line;
    const auto count = static_cast<int>(body.rows.size());
    for (int place = 0; place < count; ++place)
        line += (line.empty() ? "" : ",") + numbers_of(body.rows, 1, [&](const OrderRow& row) {
                    return row.item == (right ? place : (place + 1) % count);
                });
    return line;
}

std::string match_line(const MatchView& body, bool right) {
    std::string line;
    const auto count = static_cast<int>(body.lefts.size());
    for (int left = 0; left < count; ++left) {
        line += (line.empty() ? "" : " ") + std::string(1, static_cast<char>('a' + left));
        line += numbers_of(body.rights, 1, [&](const MatchView::Right& row) {
            return row.right == (right ? left : (left + 1) % count);
        });
    }
    return line;
}

std::string several_line(const Question& question, const SeveralView& body, bool right) {
    const auto keys = static_cast<int>(std::get<ChoiceAnswer>(question.answer).keys.size());
    return numbers_of(body.rows, static_cast<std::size_t>(body.wanted),
                      [&](const ChoiceRow& row) { return (row.choice < keys) == right; });
}

} // namespace

std::string answer_line(const Question& question, const BodyView& body, bool right) {
    switch (question.kind) {
    case Kind::Single:
        return numbers_of(std::get<SingleView>(body).rows, 1,
                          [&](const ChoiceRow& row) { return (row.choice == 0) == right; });
    case Kind::TrueFalse:
        return std::get<TruthAnswer>(question.answer).truth == right ? "t" : "f";
    case Kind::Multiple:
        return several_line(question, std::get<SeveralView>(body), right);
    case Kind::Typed:
        return right ? std::get<TypedAnswer>(question.answer).answer : "something else entirely";
    case Kind::Number: {
        const auto& answer = std::get<NumberAnswer>(question.answer);
        return plain_number(answer.value + (right ? 0 : answer.tolerance + 1));
    }
    case Kind::Order:
        return order_line(std::get<OrderView>(body), right);
    case Kind::Match:
        return match_line(std::get<MatchView>(body), right);
    }
    return "";
}

std::optional<std::string> next_line(const House& house, bool right) {
    if (!house.model.play)
        return std::nullopt;
    const View view = house.view();
    if (view.dialog || view.paused || house.model.play->reveal ||
        std::holds_alternative<HandoverView>(view.screen))
        return "";
    const auto& question = std::get<QuestionView>(view.screen);
    return answer_line(house.question(), question.body, right);
}

} // namespace epilogue::terminal_tests

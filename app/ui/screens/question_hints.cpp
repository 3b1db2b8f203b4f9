#include "base/overloaded.h"
#include "base/text.h"
#include "ui/screens/parts.h"
#include "ui/screens/question_frame.h"

namespace epilogue {

namespace {

using Hints = std::vector<Hint>;

const Hint pause_hint{{"Esc"}, "Pause"};
const Hint pass_hint{{"Ctrl P"}, "Pass"};

Hint number_hint(std::size_t count, const char* word) {
    constexpr std::size_t few = 4;
    if (count > few)
        return {{span_of('1', static_cast<int>(count))}, word};
    Hint hint{{}, word};
    for (std::size_t i = 1; i <= count; ++i)
        hint.caps.push_back(std::to_string(i));
    return hint;
}

Hints open_hints(const QuestionView& question) {
    const Hint arrows{{"↑", "↓", "←", "→"}, "Move"};
    return std::visit(
        Overloaded{
            [&](const SingleView& view) {
                return Hints{
                    number_hint(view.rows.size(), "Answer"), arrows, {{"Enter"}, "Choose"}};
            },
            [&](const SeveralView& view) {
                const auto count = static_cast<int>(view.rows.size());
                return Hints{{{span_of('1', count)}, "Tick"},
                             arrows,
                             {{"Space"}, "Tick"},
                             {{"Enter"}, "Check"}};
            },
            [&](const TrueFalseView&) {
                return Hints{{{"1", "T"}, "True"},
                             {{"2", "F"}, "False"},
                             {{"←", "→"}, "Move"},
                             {{"Enter"}, "Choose"}};
            },
            [&](const TypedView&) {
                Hints hints{{{"Enter"}, "Check"}};
                if (question.can_pass)
                    hints.push_back(pass_hint);
                hints.push_back({{"Ctrl ⌫"}, "Clear"});
                return hints;
            },
            [&](const NumberView&) {
                Hints hints{{{"0–9"}, "Type"}, {{"↑", "↓"}, "By 1"}, {{"Enter"}, "Check"}};
                if (question.can_pass)
                    hints.push_back(pass_hint);
                return hints;
            },
            [&](const OrderView&) {
                return Hints{{{"Space"}, "Lift"}, {{"↑", "↓"}, "Move"}, {{"Enter"}, "Lock in"}};
            },
            [&](const MatchView& view) {
                return Hints{{{span_of('A', static_cast<int>(view.lefts.size()))}, "Left"},
                             {{span_of('1', static_cast<int>(view.rights.size()))}, "Right"},
                             {{"⌫"}, "Unlink"},
                             {{"Z"}, "Undo"},
                             {{"Enter"}, "Check"}};
            },
        },
        question.body);
}

} // namespace

std::vector<Hint> hints_of(const QuestionView& question) {
    if (question.reveal)
        return {{{"Enter"}, "Next question"}, {{"R"}, "Report a fault"}, pause_hint};
    Hints hints = open_hints(question);
    if (question.sprint) {
        hints.resize(1); // there is no time to read more
        if (question.can_pass)
            hints.push_back({{"P"}, "Pass"});
        hints.push_back({{"Esc"}, "Pause, the clock stops"});
        return hints;
    }
    if (question.can_stop) {
        hints.resize(1);
        const bool counted = question.chain && question.chain->in_a_row > 0;
        hints.push_back({{"B"},
                         counted ? "Stop and keep the " + std::to_string(question.chain->in_a_row)
                                 : question.stop_label});
    }
    hints.push_back(pause_hint);
    return hints;
}

std::string aside_of(const QuestionView& question) {
    if (question.reveal)
        return "";
    if (question.sprint)
        return "In the last 5 seconds the ring says hurry";
    if (question.chain)
        return "A pause is never a miss";
    if (const auto* view = std::get_if<SeveralView>(&question.body))
        return "Enter is ready when " + number_word(view->wanted) + " are ticked";
    if (std::holds_alternative<MatchView>(question.body))
        return "Or drag from one side to the other";
    if (std::holds_alternative<SingleView>(question.body))
        return "Wrong answers cost nothing but the streak";
    return "";
}

} // namespace epilogue

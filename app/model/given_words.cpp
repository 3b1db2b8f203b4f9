#include "model/given_words.h"

#include "base/overloaded.h"
#include "base/text.h"
#include "model/words.h"

namespace epilogue {

namespace {

std::string choice_at(const Question& question, int choice) {
    return choices_of(question).at(static_cast<std::size_t>(choice));
}

// "5 in place", "3 of 5 right".
std::string parts_words(const Question& question, const Outcome& outcome) {
    return std::to_string(outcome.right_parts) + " of " + std::to_string(outcome.parts) +
           (question.kind == Kind::Order ? " in place" : " right");
}

bool arranged(const Question& question) {
    return question.kind == Kind::Order || question.kind == Kind::Match;
}

std::string right_detail(const Question& question, const Outcome& outcome) {
    if (question.kind == Kind::Order)
        return "All " + number_word(outcome.parts) + " in place";
    if (question.kind == Kind::Match)
        return "All " + number_word(outcome.parts) + " pairs right";
    return right_words(question);
}

// "It was Moonlight"; of an order or pairs only how much of it was right.
std::string miss_detail(const Question& question, const Outcome& outcome,
                        const std::string& verdict) {
    if (arranged(question))
        return verdict + ". " + capital(parts_words(question, outcome));
    const std::string said = outcome.given ? given_words(question, *outcome.given) : "";
    return verdict + (said.empty() ? "" : ". You said " + said) + ". It was " +
           right_words(question);
}

} // namespace

std::string given_words(const Question& question, const Given& given) {
    return std::visit(
        Overloaded{[&](const Pick& pick) { return choice_at(question, pick.choice); },
                   [&](const Picks& picks) {
                       std::vector<std::string> words;
                       for (const int choice : picks.choices)
                           words.push_back(choice_at(question, choice));
                       return listed(words);
                   },
                   [](const TypedText& typed) { return std::string(trim(typed.text)); },
                   [&](const Figure& given_figure) {
                       const auto& answer = std::get<NumberAnswer>(question.answer);
                       return amount(given_figure.value, answer.unit);
                   },
                   [](const auto&) { return std::string(); }},
        given);
}

std::string right_words(const Question& question) {
    if (const auto* number = std::get_if<NumberAnswer>(&question.answer))
        return amount(number->value, number->unit);
    return answer_text(question);
}

std::string review_detail(const Question& question, const Outcome& outcome) {
    switch (outcome.verdict) {
    case Verdict::Right:
        return right_detail(question, outcome);
    case Verdict::Partly:
        return miss_detail(question, outcome, "Partly right");
    case Verdict::Passed:
        return miss_detail(question, outcome, "Passed");
    case Verdict::TimedOut:
        return miss_detail(question, outcome, "Out of time");
    case Verdict::Wrong:
        break;
    }
    return miss_detail(question, outcome, "Wrong");
}

} // namespace epilogue

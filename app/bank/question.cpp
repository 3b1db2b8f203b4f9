#include "bank/question.h"

#include "base/overloaded.h"
#include "base/text.h"

namespace epilogue {

template class OneOf<AnyAnswer>;

namespace {

std::string pairs_text(const MatchAnswer& match) {
    std::vector<std::string> pairs;
    for (std::size_t i = 0; i < match.lefts.size(); ++i)
        pairs.push_back(match.lefts[i] + ": " + match.rights[i]);
    return join(pairs, "; ");
}

} // namespace

std::vector<std::string> choices_of(const Question& question) {
    return std::visit(Overloaded{[](const ChoiceAnswer& choice) {
                                     auto all = choice.keys;
                                     all.insert(all.end(), choice.distractors.begin(),
                                                choice.distractors.end());
                                     return all;
                                 },
                                 [](const TruthAnswer&) {
                                     return std::vector<std::string>{"True", "False"};
                                 },
                                 [](const OrderAnswer& order) { return order.items; },
                                 [](const MatchAnswer& match) { return match.lefts; },
                                 [](const auto&) { return std::vector<std::string>{}; }},
                      question.answer);
}

std::string answer_text(const Question& question) {
    return std::visit(Overloaded{[](const ChoiceAnswer& choice) { return listed(choice.keys); },
                                 [](const TruthAnswer& truth) {
                                     return std::string(truth.truth ? "True" : "False");
                                 },
                                 [](const TypedAnswer& typed) { return typed.answer; },
                                 [](const NumberAnswer& number) {
                                     const std::string figure = plain_number(number.value);
                                     return number.unit.empty() ? figure
                                                                : figure + " " + number.unit;
                                 },
                                 [](const OrderAnswer& order) { return join(order.items, ", "); },
                                 [](const MatchAnswer& match) { return pairs_text(match); }},
                      question.answer);
}

std::string spoiler_film(const Question& question) {
    if (question.films.empty())
        return {};
    const FilmRef& film = question.films.front();
    return film.title + "|" + std::to_string(film.year);
}

} // namespace epilogue

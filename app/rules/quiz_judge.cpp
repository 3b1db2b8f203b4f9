// Reading an answer: may it be given to this question, and how much of it is right.
#include "rules/quiz.h"

#include "bank/answer.h"
#include "base/overloaded.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace epilogue {

namespace {

Error misfit(const std::string& found) {
    return Error{"the answer does not fit the question: " + found};
}

Error out_of_range(std::size_t count) {
    return misfit("expected choices from 1 to " + std::to_string(count));
}

bool within(const std::vector<int>& positions, std::size_t count) {
    return std::all_of(positions.begin(), positions.end(), [&](int position) {
        return position >= 0 && static_cast<std::size_t>(position) < count;
    });
}

bool distinct(const std::vector<int>& positions) {
    return std::set<int>(positions.begin(), positions.end()).size() == positions.size();
}

Done fits_picks(const ChoiceAnswer& answer, const Picks& picks) {
    const auto& chosen = picks.choices;
    if (chosen.empty())
        return misfit("nothing is chosen");
    if (!within(chosen, answer.keys.size() + answer.distractors.size()))
        return out_of_range(answer.keys.size() + answer.distractors.size());
    if (!std::is_sorted(chosen.begin(), chosen.end()) || !distinct(chosen))
        return misfit("a choice is named twice or out of order");
    if (chosen.size() > answer.keys.size()) // else ticking everything would earn everything
        return misfit("choose at most " + number_word(static_cast<int>(answer.keys.size())) +
                      ", found " + number_word(static_cast<int>(chosen.size())));
    return ok();
}

Done fits_pick(const Question& question, const Pick& pick) {
    const std::size_t count = choices_of(question).size();
    return within({pick.choice}, count) ? ok() : Done(out_of_range(count));
}

Done fits_text(const TypedText& typed) {
    if (typed.text.size() > longest_typed)
        return misfit("it is longer than " + grouped(longest_typed) + " bytes");
    return valid_utf8(typed.text) ? ok() : Done(misfit("it is not readable text"));
}

Done fits_arrangement(const OrderAnswer& answer, const Arrangement& arrangement) {
    const auto& items = arrangement.items;
    if (items.size() != answer.items.size() || !within(items, items.size()) || !distinct(items))
        return misfit("expected each of " + std::to_string(answer.items.size()) + " items once");
    return ok();
}

Done fits_links(const MatchAnswer& answer, const Links& links) {
    const auto& rights = links.rights;
    if (rights.size() != answer.lefts.size() || !within(rights, answer.rights.size()) ||
        !distinct(rights))
        return misfit("expected a partner of its own for each of " +
                      std::to_string(answer.lefts.size()));
    return ok();
}

// Equal words are equal answers, whichever of the two was meant.
int in_place(const std::vector<std::string>& words, const std::vector<int>& chosen) {
    int count = 0;
    for (std::size_t i = 0; i < chosen.size(); ++i)
        if (words[static_cast<std::size_t>(chosen[i])] == words[i])
            ++count;
    return count;
}

bool near_enough(const NumberAnswer& answer, double value) {
    // Room for the rounding of decimals such as 0.1 + 0.2.
    const double rounding = 1e-9 * std::max(1.0, std::fabs(answer.value));
    return std::fabs(value - answer.value) <= answer.tolerance + rounding;
}

int right_parts(const Question& question, const Given& given, bool& close) {
    return std::visit(
        Overloaded{[&](const Pick& pick) {
                       const auto* truth = std::get_if<TruthAnswer>(&question.answer);
                       const int key = truth != nullptr && !truth->truth ? 1 : 0;
                       return pick.choice == key ? 1 : 0;
                   },
                   [&](const Picks& picks) {
                       const auto keys = std::get<ChoiceAnswer>(question.answer).keys.size();
                       return static_cast<int>(std::count_if(
                           picks.choices.begin(), picks.choices.end(),
                           [&](int choice) { return static_cast<std::size_t>(choice) < keys; }));
                   },
                   [&](const TypedText& typed) {
                       const auto reading =
                           read_typed(typed.text, std::get<TypedAnswer>(question.answer), {});
                       close = reading == Reading::Close;
                       return reading == Reading::Right ? 1 : 0;
                   },
                   [&](const Figure& figure) {
                       const auto& answer = std::get<NumberAnswer>(question.answer);
                       return near_enough(answer, figure.value) ? 1 : 0;
                   },
                   [&](const Arrangement& arrangement) {
                       return in_place(std::get<OrderAnswer>(question.answer).items,
                                       arrangement.items);
                   },
                   [&](const Links& links) {
                       return in_place(std::get<MatchAnswer>(question.answer).rights, links.rights);
                   }},
        given);
}

} // namespace

int parts_of(const Question& question) {
    if (question.kind == Kind::Multiple)
        return static_cast<int>(std::get<ChoiceAnswer>(question.answer).keys.size());
    if (const auto* order = std::get_if<OrderAnswer>(&question.answer))
        return static_cast<int>(order->items.size());
    if (const auto* match = std::get_if<MatchAnswer>(&question.answer))
        return static_cast<int>(match->lefts.size());
    return 1;
}

Done fits(const Question& question, const Given& given) {
    const auto wrong_kind = [&] {
        return misfit("it is of another kind than " + std::string(name_of(question.kind)));
    };
    switch (question.kind) {
    case Kind::Single:
    case Kind::TrueFalse:
        if (const auto* pick = std::get_if<Pick>(&given))
            return fits_pick(question, *pick);
        return wrong_kind();
    case Kind::Multiple:
        if (const auto* picks = std::get_if<Picks>(&given))
            return fits_picks(std::get<ChoiceAnswer>(question.answer), *picks);
        return wrong_kind();
    case Kind::Typed:
        if (const auto* typed = std::get_if<TypedText>(&given))
            return fits_text(*typed);
        return wrong_kind();
    case Kind::Number:
        if (const auto* figure = std::get_if<Figure>(&given))
            return std::isfinite(figure->value) ? ok() : Done(misfit("it is not a number"));
        return wrong_kind();
    case Kind::Order:
        if (const auto* arrangement = std::get_if<Arrangement>(&given))
            return fits_arrangement(std::get<OrderAnswer>(question.answer), *arrangement);
        return wrong_kind();
    case Kind::Match:
        if (const auto* links = std::get_if<Links>(&given))
            return fits_links(std::get<MatchAnswer>(question.answer), *links);
        return wrong_kind();
    }
    return wrong_kind();
}

Outcome judge(const Quiz::Puzzle& puzzle, int question, const Given& given, bool* close) {
    const Question& asked = puzzle.questions.at(static_cast<std::size_t>(question)).question;
    check(static_cast<bool>(fits(asked, given)), "judge: the answer must fit the question");
    bool nearly = false;
    Outcome outcome;
    outcome.parts = parts_of(asked);
    outcome.right_parts = right_parts(asked, given, nearly);
    outcome.given = given;
    if (outcome.right_parts == outcome.parts)
        outcome.verdict = Verdict::Right;
    else
        outcome.verdict = outcome.right_parts > 0 ? Verdict::Partly : Verdict::Wrong;
    if (close != nullptr)
        *close = nearly;
    return outcome;
}

} // namespace epilogue

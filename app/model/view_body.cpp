// The answers of each kind of question, open and after the reveal.
#include "model/views.h"

#include "base/overloaded.h"
#include "base/text.h"
#include "model/words.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

template <class G> const G* given_as(const Outcome* outcome) {
    return outcome != nullptr && outcome->given ? std::get_if<G>(&*outcome->given) : nullptr;
}

std::string word_of(Mark mark) {
    switch (mark) {
    case Mark::RightYours:
        return "Right, your answer";
    case Mark::Right:
        return "Right answer";
    case Mark::WrongYours:
        return "Wrong, your answer";
    default:
        return {};
    }
}

Mark mark_of(bool right, bool chosen, const Outcome* outcome) {
    if (outcome == nullptr)
        return Mark::Rest;
    if (right)
        return chosen ? Mark::RightYours : Mark::Right;
    return chosen ? Mark::WrongYours : Mark::Other;
}

ChoiceRow choice_row(const std::vector<std::string>& choices, int choice, Mark mark) {
    return {choice, choices.at(static_cast<std::size_t>(choice)), mark, word_of(mark)};
}

SingleView single_view(const Quiz::Asked& asked, const Outcome* outcome) {
    SingleView view;
    const auto choices = choices_of(asked.question);
    const auto* pick = given_as<Pick>(outcome);
    for (const int choice : asked.shown) {
        const bool chosen = pick != nullptr && pick->choice == choice;
        view.rows.push_back(choice_row(choices, choice, mark_of(choice == 0, chosen, outcome)));
    }
    return view;
}

TrueFalseView true_false_view(const Quiz::Asked& asked, const Outcome* outcome) {
    TrueFalseView view;
    const int right = std::get<TruthAnswer>(asked.question.answer).truth ? 0 : 1;
    const auto choices = choices_of(asked.question);
    const auto* pick = given_as<Pick>(outcome);
    for (const int choice : {0, 1}) {
        const bool chosen = pick != nullptr && pick->choice == choice;
        view.rows.push_back(choice_row(choices, choice, mark_of(choice == right, chosen, outcome)));
    }
    return view;
}

ChoiceRow several_row(const Quiz::Asked& asked, int choice, const Outcome* outcome) {
    const auto keys = std::get<ChoiceAnswer>(asked.question.answer).keys.size();
    const auto* picks = given_as<Picks>(outcome);
    const bool right = static_cast<std::size_t>(choice) < keys;
    const bool chosen = picks != nullptr && std::find(picks->choices.begin(), picks->choices.end(),
                                                      choice) != picks->choices.end();
    ChoiceRow row = choice_row(choices_of(asked.question), choice, Mark::Rest);
    if (outcome == nullptr)
        return row;
    row.mark = right    ? (chosen ? Mark::RightYours : Mark::RightMissed)
               : chosen ? Mark::WrongYours
                        : Mark::Other;
    if (right)
        row.word = chosen ? "Right, chosen" : "Right, not chosen";
    else if (chosen)
        row.word = "Wrong, chosen";
    return row;
}

SeveralView several_view(const Quiz::Asked& asked, const Outcome* outcome) {
    SeveralView view;
    view.wanted = parts_of(asked.question);
    view.tag = "Choose " + number_word(view.wanted);
    for (const int choice : asked.shown)
        view.rows.push_back(several_row(asked, choice, outcome));
    return view;
}

// RightMissed: nothing was given.
Mark mark_of_field(const Outcome* outcome) {
    if (outcome == nullptr)
        return Mark::Rest;
    if (!outcome->given)
        return Mark::RightMissed;
    return outcome->verdict == Verdict::Right ? Mark::RightYours : Mark::WrongYours;
}

TypedView typed_view(const Quiz::Asked& asked, const Outcome* outcome, bool close) {
    TypedView view;
    view.mark = mark_of_field(outcome);
    if (outcome == nullptr) {
        view.close = close;
        return view;
    }
    view.right = std::get<TypedAnswer>(asked.question.answer).answer;
    if (const auto* typed = given_as<TypedText>(outcome)) {
        const auto text = trim(typed->text);
        view.given = text.empty() ? "nothing" : std::string(text);
    }
    return view;
}

bool whole(double value) {
    return std::floor(value) == value;
}

std::string tolerance_words(const NumberAnswer& answer) {
    if (answer.tolerance == 0)
        return "Only the exact figure counts";
    return "Within " + amount(answer.tolerance, answer.unit) + " counts";
}

NumberView number_view(const Quiz::Asked& asked, const Outcome* outcome) {
    const auto& answer = std::get<NumberAnswer>(asked.question.answer);
    NumberView view;
    view.unit = answer.unit;
    view.tolerance = tolerance_words(answer);
    view.whole_numbers = whole(answer.value) && whole(answer.tolerance);
    view.mark = mark_of_field(outcome);
    if (outcome == nullptr)
        return view;
    view.right = figure(answer.value);
    view.right_value = answer.value;
    view.band = answer.tolerance;
    if (const auto* given = given_as<Figure>(outcome)) {
        view.given = figure(given->value);
        view.given_value = given->value;
        view.has_given = true;
    }
    return view;
}

std::string note_of(const OrderAnswer& answer, int item) {
    return answer.notes.empty() ? "" : answer.notes.at(static_cast<std::size_t>(item));
}

// Equal words are equal answers, so the words are compared, as the rules do.
OrderRow order_row(const OrderAnswer& answer, int item, std::size_t place, const Outcome* outcome) {
    OrderRow row;
    row.item = item;
    row.text = answer.items.at(static_cast<std::size_t>(item));
    if (outcome == nullptr)
        return row;
    row.note = note_of(answer, item);
    const std::string number = std::to_string(item + 1);
    if (!outcome->given) {
        row.mark = Mark::Other;
        row.word = "It is number " + number;
    } else if (answer.items.at(place) == row.text) {
        row.mark = Mark::RightYours;
        row.word = "Right place";
    } else {
        row.mark = Mark::WrongYours;
        row.word = "Wrong place, it is number " + number;
    }
    return row;
}

bool names_time(const std::string& stem) {
    const std::string folded = fold(stem);
    for (const char* word : {"release", "earliest", "oldest", "chronolog"})
        if (folded.find(word) != std::string::npos)
            return true;
    return false;
}

// "half", "a fifth", "an eighth".
std::string one_part(int of) {
    std::string part = fraction_word(1, of);
    if (!part.starts_with("one "))
        return part;
    const std::string name = part.substr(4);
    return (name.starts_with('e') ? "an " : "a ") + name;
}

OrderView order_view(const Quiz::Asked& asked, const Outcome* outcome) {
    const auto& answer = std::get<OrderAnswer>(asked.question.answer);
    OrderView view;
    const int count = static_cast<int>(answer.items.size());
    view.help_title = names_time(asked.question.stem) ? "Earliest at the top" : "First at the top";
    view.help = "Each one in its exact place earns " + one_part(count) +
                " of the points, so a near miss still counts.";
    const auto* given = given_as<Arrangement>(outcome);
    const auto& order = given == nullptr ? asked.shown : given->items;
    for (std::size_t place = 0; place < order.size(); ++place)
        view.rows.push_back(order_row(answer, order[place], place, outcome));
    return view;
}

MatchView match_view(const Quiz::Asked& asked, const Outcome* outcome) {
    const auto& answer = std::get<MatchAnswer>(asked.question.answer);
    MatchView view;
    view.lefts = answer.lefts;
    for (const int right : asked.shown)
        view.rights.push_back({right, answer.rights.at(static_cast<std::size_t>(right))});
    if (outcome == nullptr)
        return view;
    const auto* links = given_as<Links>(outcome);
    for (std::size_t left = 0; left < answer.lefts.size(); ++left) {
        const int given = links == nullptr ? -1 : links->rights.at(left);
        const bool same =
            given >= 0 && answer.rights.at(static_cast<std::size_t>(given)) == answer.rights[left];
        view.given.push_back(given);
        view.correct.push_back(same ? given : static_cast<int>(left));
    }
    return view;
}

} // namespace

BodyView body_view(const Quiz::Asked& asked, const Outcome* outcome, bool close) {
    switch (asked.question.kind) {
    case Kind::Multiple:
        return several_view(asked, outcome);
    case Kind::TrueFalse:
        return true_false_view(asked, outcome);
    case Kind::Typed:
        return typed_view(asked, outcome, close);
    case Kind::Number:
        return number_view(asked, outcome);
    case Kind::Order:
        return order_view(asked, outcome);
    case Kind::Match:
        return match_view(asked, outcome);
    case Kind::Single:
        break;
    }
    return single_view(asked, outcome);
}

} // namespace epilogue

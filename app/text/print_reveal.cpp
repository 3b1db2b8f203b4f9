// What follows an answer: right or wrong, the right answer, why, the source, the points.
#include "text/pages.h"

#include "base/overloaded.h"
#include "base/text.h"
#include "text/read_answer.h"

#include <algorithm>

namespace epilogue::terminal {

namespace {

bool has_digits_only(const std::string& text) {
    return !text.empty() && text.find_first_not_of("0123456789,") == std::string::npos;
}

// "Speed, 14 of 20 s left": "49" as "49 for speed".
std::string points_words(const std::string& label, const std::string& value) {
    constexpr std::string_view right = "Right answer, ";
    if (label.starts_with(right))
        return value + " for " + label.substr(right.size());
    if (label.starts_with("Speed"))
        return value + " for speed";
    if (label.starts_with("Streak of"))
        return value + " for a " + lower_first(label);
    return value + " for " + lower_first(label);
}

std::string total_words(const std::string& total) {
    if (total.starts_with("0"))
        return "No points.";
    return sentence("That is " + total.substr(total.starts_with("+") ? 1 : 0));
}

// Figures go into one sentence, what only tells something into sentences of its own. Of an answer
// that earned nothing the first line has nothing new to tell.
void add_points(Lines& lines, const QuestionView& view) {
    const std::string& total = view.reveal->total;
    const bool nothing = total.starts_with("0");
    std::vector<std::string> parts;
    std::string told;
    for (std::size_t i = nothing ? 1 : 0; i < view.reveal->lines.size(); ++i) {
        const auto& [label, value] = view.reveal->lines[i];
        if (value.empty() || value == "0")
            told += sentence(label) + " ";
        else
            parts.push_back(has_digits_only(value) ? points_words(label, value)
                                                   : lower_first(label) + ", " + value);
    }
    if (!parts.empty())
        lines.say("Points: " + sentence(join(parts, ", ")));
    if (!total.empty())
        lines.say(total_words(total) + " " + sentence("Total " + view.points));
    lines.say(told);
}

void add_chosen(Lines& lines, const std::vector<ChoiceRow>& rows) {
    for (const ChoiceRow& row : rows)
        if (row.mark == Mark::WrongYours)
            lines.say(sentence("You said " + row.text));
}

void add_several(Lines& lines, const SeveralView& body) {
    for (std::size_t i = 0; i < body.rows.size(); ++i)
        if (!body.rows[i].word.empty())
            lines.item(std::to_string(i + 1),
                       body.rows[i].text + ": " + lower_first(body.rows[i].word));
}

// In the right order, which is the order of the items' own numbers, each with its place of yours.
void add_order(Lines& lines, const OrderView& body) {
    std::vector<std::size_t> places(body.rows.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::sort(places.begin(), places.end(),
              [&](std::size_t a, std::size_t b) { return body.rows[a].item < body.rows[b].item; });
    for (std::size_t right = 0; right < places.size(); ++right) {
        const OrderRow& row = body.rows[places[right]];
        std::string text = row.text;
        if (!row.note.empty())
            text += ", " + row.note;
        if (row.mark == Mark::RightYours)
            text += ": right place";
        else if (row.mark == Mark::WrongYours)
            text += ": you had it at number " + std::to_string(places[right] + 1);
        lines.item(std::to_string(right + 1), text);
    }
}

std::string right_text(const MatchView& body, int right) {
    for (const MatchView::Right& row : body.rights)
        if (row.right == right)
            return row.text;
    return "";
}

void add_match(Lines& lines, const MatchView& body) {
    for (std::size_t i = 0; i < body.lefts.size() && i < body.correct.size(); ++i) {
        std::string text = body.lefts[i] + ": " + right_text(body, body.correct[i]);
        const int given = i < body.given.size() ? body.given[i] : -1;
        if (given >= 0)
            text += given == body.correct[i] ? ", right" : ", you said " + right_text(body, given);
        lines.item(std::string(1, static_cast<char>('a' + static_cast<char>(i % 26))), text);
    }
}

// What the player said, where it differs from the right answer.
void add_given(Lines& lines, const BodyView& body) {
    std::visit(Overloaded{
                   [&](const SingleView& view) { add_chosen(lines, view.rows); },
                   [](const TrueFalseView&) {},
                   [&](const SeveralView& view) { add_several(lines, view); },
                   [&](const TypedView& view) {
                       if (view.mark == Mark::WrongYours)
                           lines.say(sentence("You said " + view.given));
                   },
                   [&](const NumberView& view) {
                       if (view.mark == Mark::WrongYours)
                           lines.say(sentence("You said " + view.given));
                   },
                   [&](const OrderView& view) { add_order(lines, view); },
                   [&](const MatchView& view) { add_match(lines, view); },
               },
               body);
}

// Order and match tell their answer line by line.
bool lists_answer(const BodyView& body) {
    return std::holds_alternative<OrderView>(body) || std::holds_alternative<MatchView>(body);
}

std::string ask_for_next(const QuestionView& view) {
    if (view.reveal->next != "Next")
        return "Enter: " + sentence(lower_first(view.reveal->next));
    const int number = question_number(view.meta);
    if (number == 0)
        return "Enter for the next question.";
    const std::string what = lower_first(view.meta.substr(0, view.meta.find(' ')));
    return "Enter for " + what + " " + std::to_string(number + 1) + ".";
}

} // namespace

void add_reveal(Page& page, const QuestionView& view) {
    const RevealView& reveal = *view.reveal;
    page.topic = "reveal";
    Lines& lines = page.lines;
    std::string first = sentence(reveal.word);
    if (!lists_answer(view.body) && !reveal.answer.empty())
        first += " " + sentence("The answer is " + reveal.answer);
    lines.say(first);
    add_given(lines, view.body);
    lines.say(reveal.explanation);
    if (!reveal.source.empty())
        lines.say(sentence("Source: " + reveal.source));
    add_points(lines, view);
    if (view.chain)
        lines.say(std::to_string(view.chain->in_a_row) + " in a row. " +
                  sentence(view.chain->longest) + (view.chain->life ? "" : " The life is lost."));

    page.ask = ask_for_next(view);
    page.on_enter(lower_first(reveal.next), Intent{NextQuestion{}});
    page.command("r", {"report"}, "report a fault", Intent{ReportFault{}});
    if (view.can_stop && (!view.chain || view.chain->life))
        page.command("b", {"bow", "stop"}, lower_first(view.stop_label), Intent{TakeBow{}});
    page.command("s", {"pause", "save"}, "pause and save", Intent{PauseRound{}});
    // Answers sent down a pipe without empty lines between must not stop here for ever.
    page.commands.push_back({"p",
                             {"pass"},
                             "goes on too, as there is nothing left to pass",
                             Intent{NextQuestion{}},
                             Told::InHelp});
    page.read = [](std::string_view typed) -> LineReading {
        if (looks_like_an_answer(typed))
            return Act{Intent{NextQuestion{}}};
        return Misread{"Enter alone goes on"};
    };
}

} // namespace epilogue::terminal

#include "text/pages.h"

#include "base/overloaded.h"
#include "base/text.h"
#include "text/read_answer.h"

#include <algorithm>

namespace epilogue::terminal {

namespace {

std::string seconds(int ms) {
    return std::to_string((std::max(0, ms) + 999) / 1000);
}

// "20 seconds" at first, "14 seconds left" when the question comes back.
std::string clock_words(const ClockView& clock) {
    if (seconds(clock.left_ms) == seconds(clock.total_ms))
        return seconds(clock.total_ms) + " seconds";
    return seconds(clock.left_ms) + " seconds left";
}

std::string stage_words(const std::vector<StageView>& stages) {
    for (const StageView& stage : stages)
        if (stage.now)
            return ", " + stage.name + (stage.aside.empty() ? "" : ", " + stage.aside);
    return "";
}

// "La La Land. Question 7 of 10, Fall. Awards, medium. 20 seconds."
std::string heading(const QuestionView& view) {
    const auto comma = view.meta.find(", ");
    const std::string level = comma == std::string::npos ? "" : view.meta.substr(comma + 2);
    std::string category = view.category.title;
    if (!level.empty())
        category += category.empty() ? level : ", " + level;
    std::string out = sentence(view.title);
    out += " " + sentence(view.meta.substr(0, comma) + stage_words(view.stages));
    if (!category.empty())
        out += " " + sentence(category);
    if (view.clock)
        out += " " + sentence(clock_words(*view.clock));
    return out;
}

// Sprint has no reveal: the next question says how the last one went.
std::string last_answer(const std::vector<Pip>& run) {
    if (run.size() < 2)
        return "";
    switch (run[run.size() - 2]) {
    case Pip::Right:
        return "The last one was right. ";
    case Pip::Partly:
        return "The last one was partly right. ";
    case Pip::Wrong:
        return "The last one was not right. ";
    case Pip::ToCome:
    case Pip::Now:
        break;
    }
    return "";
}

std::string sprint_words(const SprintView& sprint) {
    std::string out = last_answer(sprint.run) + std::to_string(sprint.right) + " right, " +
                      std::to_string(sprint.wrong) + " wrong.";
    if (!sprint.record.empty())
        out += " " + sentence(sprint.record);
    return out;
}

std::string chain_words(const ChainView& chain) {
    return std::to_string(chain.in_a_row) + " in a row. " + sentence(chain.longest) +
           (chain.life ? " One life: the first miss ends the run." : " The life is lost.");
}

void add_rows(Lines& lines, const std::vector<ChoiceRow>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i)
        lines.item(std::to_string(i + 1), rows[i].text);
}

void add_match(Lines& lines, const MatchView& body) {
    for (std::size_t i = 0; i < body.lefts.size(); ++i)
        lines.item(std::string(1, static_cast<char>('a' + static_cast<char>(i % 26))),
                   body.lefts[i]);
    lines.blank();
    for (std::size_t i = 0; i < body.rights.size(); ++i)
        lines.item(std::to_string(i + 1), body.rights[i].text);
}

// What stands between the question and the prompt.
void add_body(Lines& lines, const BodyView& body) {
    std::visit(Overloaded{
                   [&](const SingleView& view) { add_rows(lines, view.rows); },
                   [&](const SeveralView& view) { add_rows(lines, view.rows); },
                   [&](const TrueFalseView& view) { add_rows(lines, view.rows); },
                   [](const TypedView&) {},
                   [&](const NumberView& view) { lines.say(sentence(view.tolerance)); },
                   [&](const OrderView& view) {
                       for (std::size_t i = 0; i < view.rows.size(); ++i)
                           lines.item(std::to_string(i + 1), view.rows[i].text);
                       lines.say(sentence(view.help_title) + " " + view.help);
                   },
                   [&](const MatchView& view) { add_match(lines, view); },
               },
               body);
}

// "1 or 2", "1 to 4".
std::string span(std::size_t count) {
    return count == 2 ? "1 or 2" : "1 to " + std::to_string(count);
}

// "2 1", "3 1 2", "3 1 2 4": always the same, so that it hints at nothing.
std::string sample_order(std::size_t count) {
    std::string out = count < 3 ? "2 1" : "3 1 2";
    for (std::size_t i = 4; i <= count; ++i)
        out += " " + std::to_string(i);
    return out;
}

std::string sample_picks(int count) {
    std::string out = "1";
    for (int i = 2; i <= count; ++i)
        out += " " + std::to_string(i + 1);
    return out;
}

std::string sample_links(std::size_t count) {
    std::string out = "a2 b1";
    for (std::size_t i = 2; i < count; ++i)
        out += " " + std::string(1, static_cast<char>('a' + static_cast<char>(i % 26))) +
               std::to_string(i + 1);
    return out;
}

std::string ask_for(const BodyView& body) {
    return std::visit(
        Overloaded{
            [](const SingleView& view) { return "Your answer, " + span(view.rows.size()) + "."; },
            [](const SeveralView& view) {
                return "Your answer, " + number_word(view.wanted) + " of " +
                       span(view.rows.size()) + ", such as " + sample_picks(view.wanted) + ".";
            },
            [](const TrueFalseView&) { return std::string("Your answer, 1 or t, 2 or f."); },
            [](const TypedView&) { return std::string("Your answer in words."); },
            [](const NumberView& view) {
                return "Your answer in figures" + (view.unit.empty() ? "" : ", " + view.unit) + ".";
            },
            [](const OrderView& view) {
                return "Your order, the first one first, such as " +
                       sample_order(view.rows.size()) + ".";
            },
            [](const MatchView& view) {
                return "Your pairs, such as " + sample_links(view.lefts.size()) + ".";
            },
        },
        body);
}

void add_help(Lines& help, const QuestionView& view) {
    std::visit(
        Overloaded{
            [&](const SingleView& body) {
                if (!view.can_stop)
                    help.say("A choice may also be named by its letter, a for 1, b for 2.");
                help.say("The choices are " + span(body.rows.size()) + ".");
            },
            [&](const SeveralView& body) {
                help.say("Type the numbers of all " + number_word(body.wanted) +
                         " at once, with spaces or commas between.");
            },
            [](const TrueFalseView&) {},
            [&](const TypedView&) {
                help.say("Case, accents, a leading article and small slips are forgiven. Commands "
                         "begin with a colon here, as their letters may be an answer.");
            },
            [&](const NumberView&) {
                help.say("Digits, such as 128 or 2.5. The unit may be left out.");
            },
            [&](const OrderView&) {
                help.say("Type all the numbers in your order: the first number you type is the "
                         "first in order.");
            },
            [&](const MatchView&) {
                help.say("Give each letter its number, such as a2 b1. The numbers alone will do: "
                         "the first is for a, the second for b.");
            },
        },
        view.body);
}

// Letters of choices would clash with b, take the bow.
LineReading read_reply(const QuestionView& view, std::string_view typed) {
    const AnswerReading answer = read_answer(view.body, typed, !view.can_stop);
    if (const auto* misread = std::get_if<Misread>(&answer))
        return *misread;
    return Act{Intent{Answered{std::get<Given>(answer)}}};
}

void add_question(Page& page, const QuestionView& view) {
    page.topic = "asked";
    page.ask = ask_for(view.body);
    if (view.can_pass)
        page.command("p", {"pass"}, "pass", Intent{PassQuestion{}});
    if (view.can_stop)
        page.command("b", {"bow", "stop"}, lower_first(view.stop_label), Intent{TakeBow{}});
    page.command("s", {"pause", "save"}, "pause and save", Intent{PauseRound{}});
    add_help(page.help, view);
    page.read = [view](std::string_view typed) { return read_reply(view, typed); };
    if (const auto* typed = std::get_if<TypedView>(&view.body)) {
        page.colon = true;
        if (typed->close) {
            page.topic = "close";
            page.lines.say("Close: check the spelling. Nothing is lost, type it once more.");
        }
    }
}

} // namespace

int question_number(std::string_view meta) {
    const auto space = meta.find(' ');
    if (space == std::string_view::npos)
        return 0;
    meta.remove_prefix(space + 1);
    return whole_number<int>(meta.substr(0, meta.find_first_not_of("0123456789"))).value_or(0);
}

Page question_page(const QuestionView& view) {
    Page page;
    page.family = "question " + std::to_string(view.question) + " of " + view.player.name;
    const bool alone = !view.sprint && !view.chain;
    if (!alone && question_number(view.meta) == 1 && !view.aside.empty())
        page.context.say(sentence(view.title + ", " + view.aside));
    if (view.sprint)
        page.context.say(sprint_words(*view.sprint));
    page.context.say(heading(view));
    if (view.chain && !view.reveal)
        page.context.say(chain_words(*view.chain));
    page.context.blank();
    page.context.say(view.stem);
    if (const auto* several = std::get_if<SeveralView>(&view.body))
        page.context.say(sentence(several->tag));
    Lines body;
    add_body(body, view.body);
    if (!body.empty())
        page.context.blank();
    page.context.add(body);
    if (view.reveal)
        add_reveal(page, view);
    else
        add_question(page, view);
    return page;
}

} // namespace epilogue::terminal

// The workshop: six criteria of one's own, nine counts, the proof, and the code that gives a friend
// the same board. It never names a film that fits.
#include "text/pages.h"

#include "base/text.h"
#include "rules/board.h"
#include "text/grid_pages.h"
#include "text/read_grid.h"

#include <algorithm>
#include <utility>

namespace epilogue::terminal {

namespace {

constexpr std::size_t most_rows = 20;

Intent to_sides() {
    return EditSide{-1};
}

// The criterion that the typed words mean: the only row, or the only one that is called so.
std::vector<Intent> pick_of(const View& view, const std::string& words) {
    const auto* workshop = std::get_if<WorkshopView>(&view.screen);
    if (workshop == nullptr || !workshop->choice)
        return {};
    const auto& rows = workshop->choice->rows;
    if (rows.size() == 1)
        return {PickCriterion{rows.front().index}, to_sides()};
    std::vector<Intent> picks;
    for (const WorkshopView::Row& row : rows)
        if (fold(row.label) == fold(words))
            picks.emplace_back(PickCriterion{row.index});
    if (picks.size() != 1)
        return {};
    picks.push_back(to_sides());
    return picks;
}

// "director chazelle" for a side. With words that mean one criterion it is set at once.
LineReading read_criterion(int side, std::string_view rest) {
    if (rest.empty())
        return Act{Intent{EditSide{side}}};
    const auto kind = read_kind_line(rest);
    if (!kind)
        return Misread{"after " + side_name(side) + " comes a kind: " + kind_words()};
    InTurn turn;
    turn.intents = {EditSide{side}, ChooseKind{static_cast<int>(kind->kind)}};
    const std::string words(trim(cleaned(kind->rest)));
    if (!words.empty()) {
        turn.intents.emplace_back(SearchCriterion{words});
        turn.then = [words](const View& view) { return pick_of(view, words); };
    }
    return Act{turn};
}

std::optional<LineReading> read_side(std::string_view typed) {
    const auto line = read_side_line(typed);
    if (!line)
        return std::nullopt;
    if (!line->side)
        return LineReading{Misread{"the sides are row 1 to 3 and column 1 to 3"}};
    return read_criterion(*line->side, line->rest);
}

LineReading read_in_workshop(std::string_view typed) {
    if (const auto side = read_side(typed))
        return *side;
    if (const auto code = after_word(typed, "open"))
        return Act{Intent{OpenCode{std::string(*code)}}};
    return Misread{"it begins with a side, such as row 1 or column 2, or is open and a code"};
}

std::string side_words(const WorkshopView::Side& side) {
    return side.criterion ? words_of(*side.criterion) : "not chosen yet";
}

std::string count_words(const WorkshopView::Count& count) {
    return count.count.empty() ? "waits for its row and its column"
                               : count.count + " " + count.word;
}

void add_sides(Lines& lines, const WorkshopView& view) {
    for (std::size_t i = 0; i < view.columns.size(); ++i)
        lines.say(sentence("Column " + std::to_string(i + 1) + ": " + side_words(view.columns[i])));
    for (std::size_t row = 0; row < view.rows.size(); ++row) {
        lines.say(sentence("Row " + std::to_string(row + 1) + ": " + side_words(view.rows[row])));
        for (std::size_t cell = row * 3; cell < row * 3 + 3; ++cell)
            lines.item("  " + cell_name(static_cast<int>(cell)), count_words(view.counts[cell]));
    }
}

void add_proof(Lines& lines, const WorkshopView& view) {
    lines.say(sentence(view.proof_title));
    for (const std::string& line : view.proof_lines)
        lines.say(sentence(line));
    lines.fact("Code", view.code.empty() ? "none until the board is proved"
                                         : view.code + ", which gives a friend this board");
    lines.say(sentence(view.code_error));
}

void add_saved(Page& page, const WorkshopView& view) {
    if (view.saved_boards.empty())
        return;
    page.lines.say("Saved boards:");
    for (std::size_t i = 0; i < view.saved_boards.size(); ++i) {
        const auto& saved = view.saved_boards[i];
        const std::string number = std::to_string(i + 1);
        page.choice("saved " + number,
                    saved.name + (saved.detail.empty() ? "" : ", " + saved.detail),
                    Intent{OpenSaved{static_cast<int>(i)}});
        page.commands.push_back({"drop " + number,
                                 {},
                                 "drop " + saved.name,
                                 Intent{DropSaved{static_cast<int>(i)}},
                                 Told::InHelp});
    }
}

Act when_proved(bool ready, const WorkshopView& view, Intent intent) {
    if (ready)
        return intent;
    Lines why;
    why.say("Not yet. " + sentence(view.proof_title));
    return Tell{why};
}

Page sides_page(const WorkshopView& view) {
    Page page;
    page.family = "workshop";
    page.topic = "sides";
    page.lines.say(sentence("Grid workshop. " + view.aside));
    add_sides(page.lines, view);
    add_proof(page.lines, view);
    add_saved(page, view);
    page.ask = "Type a side, a kind and a name, such as row 1 director chazelle, or open and a "
               "code.";
    page.command("swap", {}, "rows and columns", Intent{SwapSides{}});
    page.command("play", {}, "this board", when_proved(view.can_play, view, PlayDraft{}));
    page.command("save", {"s"}, "it for later", Intent{SaveDraft{}});
    page.command("code", {"share"}, "to copy", when_proved(!view.code.empty(), view, CopyCode{}));
    page.command("b", {"back"}, "back", Intent{Back{}});
    page.help.say("Kinds: " + kind_words() + ".");
    page.help.say("A side alone lists what it may be. Saved boards open with saved 1 and go with "
                  "drop 1.");
    page.read = [](std::string_view typed) { return read_in_workshop(typed); };
    return page;
}

std::string kinds_words(const WorkshopView::Choice& choice) {
    std::vector<std::string> words;
    for (const auto& kind : choice.kinds)
        words.push_back(lower_first(kind.label) + (kind.on ? " (chosen)" : ""));
    return "Kinds: " + listed(words);
}

// "5 films; 2 with column 1, 1 with column 3".
std::string row_words(const WorkshopView::Row& row, int side) {
    std::string words = row.label + (row.detail.empty() ? "" : ", " + row.detail);
    std::vector<std::string> counts;
    for (std::size_t i = 0; i < row.counts.size(); ++i)
        if (!row.counts[i].empty())
            counts.push_back(row.counts[i] + " with " +
                             side_name((side < 3 ? 3 : 0) + static_cast<int>(i)));
    if (!counts.empty())
        words += "; " + join(counts, ", ");
    return words + (row.on ? "; chosen" : "");
}

void add_choice_rows(Lines& lines, const WorkshopView::Choice& choice) {
    const auto shown = std::min(choice.rows.size(), most_rows);
    lines.say(sentence(choice.order) + " " + sentence(choice.count));
    for (std::size_t i = 0; i < shown; ++i)
        lines.item(std::to_string(i + 1), row_words(choice.rows[i], choice.side));
    if (shown < choice.rows.size())
        lines.say("These are the first " + std::to_string(shown) + ". A name finds the others.");
    if (choice.rows.empty())
        lines.say("Nothing is called so.");
}

LineReading read_choice(const WorkshopView::Choice& choice, std::string_view typed) {
    const auto number = whole_number<std::size_t>(typed);
    if (number && *number >= 1 && *number <= std::min(choice.rows.size(), most_rows))
        return Act{InTurn{{PickCriterion{choice.rows[*number - 1].index}, to_sides()}, {}}};
    if (const auto side = read_side(typed))
        return *side;
    if (const auto rest = after_word(typed, "kind")) {
        if (!read_kind_line(*rest))
            return Misread{"the kinds are " + kind_words()};
        return read_criterion(choice.side, *rest);
    }
    return Act{Intent{SearchCriterion{std::string(trim(cleaned(typed)))}}};
}

Page choice_page(const WorkshopView& view) {
    const WorkshopView::Choice& choice = *view.choice;
    Page page;
    page.family = "workshop";
    page.topic = "choice";
    page.whole = true;
    page.colon = true;
    page.lines.say(sentence(choice.title));
    page.lines.say(sentence(kinds_words(choice)));
    add_choice_rows(page.lines, choice);
    page.lines.say(sentence(choice.definition_title) + " " + choice.definition);
    page.lines.say(choice.yes);
    page.lines.say(choice.no);
    page.ask = "Type a number, a name to find, or kind and its word. Enter alone goes back.";
    page.on_enter("back to the board", to_sides());
    page.read = [choice](std::string_view typed) { return read_choice(choice, typed); };
    return page;
}

} // namespace

Page workshop_page(const WorkshopView& view) {
    return view.choice ? choice_page(view) : sides_page(view);
}

} // namespace epilogue::terminal

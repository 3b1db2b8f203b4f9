// The grid workshop: six criteria, nine counts, the proof, a code.
#include "model/turn.h"

#include "base/text.h"
#include "model/grid_words.h"
#include "model/saved_boards.h"
#include "rules/grid_code.h"

#include <algorithm>

namespace epilogue {

namespace {

using Level = WorkshopView::Level;

constexpr std::array kind_labels = {"Person",       "Two people", "Director",   "Years",
                                    "Genre",        "Award",      "Title",      "US gross",
                                    "Running time", "Language",   "Distributor"};
constexpr std::array kind_hints = {"Find a person",   "Find two people",   "Find a director",
                                   "Find years",      "Find a genre",      "Find an award",
                                   "Find a title",    "Find a sum",        "Find a length",
                                   "Find a language", "Find a distributor"};

std::shared_ptr<const Catalogue> catalogue_of(Turn& turn) {
    return value_or_toast(turn, turn.world.bank.catalogue());
}

std::optional<Criterion>& side_of(Draft& draft, int side) {
    const auto place = static_cast<std::size_t>(side % 3);
    return side < 3 ? draft.rows.at(place) : draft.columns.at(place);
}

bool by_family_name(CriterionKind kind) {
    return kind == CriterionKind::Person || kind == CriterionKind::Director ||
           kind == CriterionKind::TwoPeople;
}

// Every typed word begins a word of the label.
bool found_by(const std::string& label, const std::string& typed) {
    const std::string wanted = fold(typed);
    if (wanted.empty())
        return true;
    const std::string within = " " + fold_with_article(label);
    for (const std::string_view word : split(wanted, ' '))
        if (within.find(" " + std::string(word)) == std::string::npos)
            return false;
    return true;
}

// Criteria of the kind that is open, in the order they are listed.
std::vector<int> listed_criteria(const Catalogue& catalogue, const Workshop& state) {
    std::vector<int> listed;
    const auto& criteria = catalogue.criteria();
    for (int i = 0; i < static_cast<int>(criteria.size()); ++i) {
        const Criterion& one = criteria[static_cast<std::size_t>(i)];
        if (one.kind == state.kind && found_by(label_of(one), state.typed))
            listed.push_back(i);
    }
    if (by_family_name(state.kind))
        std::stable_sort(listed.begin(), listed.end(), [&](int a, int b) {
            const auto name = [&](int i) {
                const Criterion& one = criteria[static_cast<std::size_t>(i)];
                return fold(short_label_of(one)) + " " + fold(label_of(one));
            };
            return name(a) < name(b);
        });
    return listed;
}

std::string films_in_words(std::size_t films) {
    return count_of(static_cast<std::int64_t>(films), "film", "films");
}

std::string all_in_words(const Catalogue& catalogue, CriterionKind kind) {
    const auto all = std::count_if(catalogue.criteria().begin(), catalogue.criteria().end(),
                                   [&](const Criterion& one) { return one.kind == kind; });
    const bool people = kind == CriterionKind::Person || kind == CriterionKind::Director;
    return std::to_string(all) + (people ? " believed complete" : " to choose from");
}

WorkshopView::Row row_of(const Catalogue& catalogue, int index,
                         const std::array<std::optional<Criterion>, 3>& crossing,
                         const std::optional<Criterion>& chosen) {
    const Criterion& criterion = catalogue.criteria()[static_cast<std::size_t>(index)];
    WorkshopView::Row row;
    row.index = index;
    row.label = by_family_name(criterion.kind) ? label_of(criterion) : sentence_of(criterion);
    row.detail = films_in_words(catalogue.accepted(index).size());
    row.on = chosen == criterion;
    const auto counts = crossing_counts(catalogue, index, crossing);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i))
            row.counts.at(i) = std::to_string(*counts.at(i));
        row.levels.at(i) = level_of(counts.at(i));
    }
    return row;
}

// What would be an answer on the board being made.
Postings answers_among(const Catalogue& catalogue, const Criterion& chosen,
                       const std::array<std::optional<Criterion>, 3>& crossing) {
    const auto own = catalogue.index_of(chosen);
    Postings answers;
    for (const auto& other : crossing) {
        const auto index = other ? catalogue.index_of(*other) : std::nullopt;
        if (!own || !index)
            continue;
        const Postings both = intersection(catalogue.accepted(*own), catalogue.accepted(*index));
        answers.insert(answers.end(), both.begin(), both.end());
    }
    std::sort(answers.begin(), answers.end());
    answers.erase(std::unique(answers.begin(), answers.end()), answers.end());
    return answers;
}

WorkshopView::Choice choice_of(Turn& turn, const Catalogue& catalogue) {
    Workshop& state = turn.model.workshop;
    WorkshopView::Choice choice;
    const bool row = state.side < 3;
    choice.side = state.side;
    choice.title = std::string("Criterion for ") + (row ? "row " : "column ") +
                   std::to_string(state.side % 3 + 1);
    for (std::size_t i = 0; i < kind_labels.size(); ++i)
        choice.kinds.push_back({kind_labels.at(i), i == static_cast<std::size_t>(state.kind)});
    choice.hint = kind_hints.at(static_cast<std::size_t>(state.kind));
    choice.typed = state.typed;
    choice.count = all_in_words(catalogue, state.kind);
    choice.order = by_family_name(state.kind) ? "Alphabetical by family name" : "In order";
    const auto& crossing = row ? state.draft.columns : state.draft.rows;
    for (std::size_t i = 0; i < crossing.size(); ++i)
        if (crossing.at(i))
            choice.crossing.at(i) = crossing.at(i)->kind;
    const auto& chosen = side_of(state.draft, state.side);
    for (const int index : listed_criteria(catalogue, state))
        choice.rows.push_back(row_of(catalogue, index, crossing, chosen));
    if (chosen && chosen->kind == state.kind) {
        const Cases cases = cases_of(catalogue, *chosen,
                                     answers_among(catalogue, *chosen, crossing), facts_of(turn));
        choice.definition_title = sentence_of(*chosen);
        choice.definition = definition_of(*chosen);
        choice.yes = cases.yes;
        choice.no = cases.no;
    }
    return choice;
}

// What follows from the draft; after each change of it.
void look_over_draft(Turn& turn) {
    Workshop& state = turn.model.workshop;
    const auto catalogue = catalogue_of(turn);
    if (!catalogue)
        return;
    state.bench = look_over(*catalogue, state.draft);
    state.code.clear();
    state.choice.reset();
    if (const auto board = whole(state.draft); board && state.bench.proved)
        if (const auto code = code_of(*catalogue, *board))
            state.code = code.value();
    if (state.side >= 0)
        state.choice = choice_of(turn, *catalogue);
}

void set_draft(Turn& turn, const Board& board) {
    Workshop& state = turn.model.workshop;
    for (std::size_t i = 0; i < board.rows.size(); ++i) {
        state.draft.rows.at(i) = board.rows.at(i);
        state.draft.columns.at(i) = board.columns.at(i);
    }
    state.side = -1;
    state.code_error.clear();
    look_over_draft(turn);
}

bool on_workshop(const Turn& turn) {
    return turn.model.screen == Screen::Workshop;
}

std::optional<Board> proved_board(const Turn& turn) {
    const Workshop& state = turn.model.workshop;
    return state.bench.proved ? whole(state.draft) : std::nullopt;
}

} // namespace

void open_workshop(Turn& turn) {
    Workshop& state = turn.model.workshop;
    state.code_error.clear();
    if (state.draft == Draft{})
        state.side = 0;
    look_over_draft(turn);
    show(turn, Screen::Workshop);
}

void back_from_workshop(Turn& turn) {
    if (turn.model.workshop.side < 0)
        return go_home(turn);
    handle(turn, EditSide{-1});
}

void handle(Turn& turn, const EditSide& intent) {
    if (!on_workshop(turn) || intent.side > 5)
        return;
    Workshop& state = turn.model.workshop;
    state.side = std::max(-1, intent.side);
    state.typed.clear();
    if (state.side >= 0)
        if (const auto& chosen = side_of(state.draft, state.side))
            state.kind = chosen->kind;
    look_over_draft(turn);
}

void handle(Turn& turn, const ChooseKind& intent) {
    if (!on_workshop(turn) || intent.kind < 0 ||
        intent.kind >= static_cast<int>(kind_labels.size()))
        return;
    turn.model.workshop.kind = static_cast<CriterionKind>(intent.kind);
    turn.model.workshop.typed.clear();
    look_over_draft(turn);
}

void handle(Turn& turn, const SearchCriterion& intent) {
    if (!on_workshop(turn))
        return;
    turn.model.workshop.typed = intent.typed;
    look_over_draft(turn);
}

void handle(Turn& turn, const PickCriterion& intent) {
    Workshop& state = turn.model.workshop;
    const auto catalogue = catalogue_of(turn);
    if (!on_workshop(turn) || !catalogue || state.side < 0 || intent.index < 0 ||
        intent.index >= static_cast<int>(catalogue->criteria().size()))
        return;
    side_of(state.draft, state.side) =
        catalogue->criteria()[static_cast<std::size_t>(intent.index)];
    look_over_draft(turn);
}

void handle(Turn& turn, const SwapSides&) {
    if (!on_workshop(turn))
        return;
    Workshop& state = turn.model.workshop;
    std::swap(state.draft.rows, state.draft.columns);
    if (state.side >= 0)
        state.side = (state.side + 3) % 6;
    look_over_draft(turn);
}

void handle(Turn& turn, const PlayDraft&) {
    const auto board = on_workshop(turn) ? proved_board(turn) : std::nullopt;
    if (!board)
        return;
    turn.model.grid_from = Screen::Workshop;
    const auto mode = grid_mode(turn.model.settings.grid_mode);
    open_board(turn,
               {.number = std::nullopt, .board = *board, .mode = mode.value_or(GridMode::Classic)});
}

void handle(Turn& turn, const SaveDraft&) {
    const auto board = on_workshop(turn) ? proved_board(turn) : std::nullopt;
    if (!board)
        return toast(turn, ToastKind::Info, "A board can be saved when it is proved.");
    Model& model = turn.model;
    auto boards = saved_boards(model.settings.boards);
    if (is_saved(boards, *board))
        return toast(turn, ToastKind::Info, "This board is saved already.");
    boards.insert(boards.begin(), {turn.now.today, *board});
    model.settings.boards = text_of(boards);
    save_settings(turn);
    toast(turn, ToastKind::Check, "Saved among your boards.");
}

void handle(Turn& turn, const CopyCode&) {
    if (on_workshop(turn) && !turn.model.workshop.code.empty())
        turn.effect(CopyText{turn.model.workshop.code});
}

void handle(Turn& turn, const OpenCode& intent) {
    const auto catalogue = catalogue_of(turn);
    if (!on_workshop(turn) || !catalogue)
        return;
    const auto board = board_of_code(*catalogue, intent.code);
    if (board)
        set_draft(turn, board.value());
    else
        turn.model.workshop.code_error = sentence(board.error());
}

void handle(Turn& turn, const OpenSaved& intent) {
    const auto boards = saved_boards(turn.model.settings.boards);
    if (on_workshop(turn) && intent.index >= 0 && intent.index < static_cast<int>(boards.size()))
        set_draft(turn, boards[static_cast<std::size_t>(intent.index)].board);
}

void handle(Turn& turn, const DropSaved& intent) {
    auto boards = saved_boards(turn.model.settings.boards);
    if (!on_workshop(turn) || intent.index < 0 || intent.index >= static_cast<int>(boards.size()))
        return;
    boards.erase(boards.begin() + intent.index);
    turn.model.settings.boards = text_of(boards);
    save_settings(turn);
}

} // namespace epilogue

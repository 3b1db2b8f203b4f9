// All texts that a view holds: those that must not be empty where their screen shows them, and the
// rest, which may be.
#pragma once

#include "base/overloaded.h"
#include "model/view.h"

#include <string>
#include <variant>
#include <vector>

namespace epilogue {

struct ViewTexts {
    std::vector<std::string> shown; // never empty
    std::vector<std::string> maybe; // may be empty

    std::vector<std::string> all() const {
        auto both = shown;
        both.insert(both.end(), maybe.begin(), maybe.end());
        return both;
    }
};

namespace texts {

using Rows = std::vector<std::pair<std::string, std::string>>;

inline void add(ViewTexts& out, const PlayerMark& player) {
    out.shown.insert(out.shown.end(), {player.name, player.letter});
}

inline void add(ViewTexts& out, const std::vector<StageView>& stages) {
    for (const StageView& stage : stages) {
        out.shown.push_back(stage.name);
        out.maybe.push_back(stage.aside);
    }
}

inline void add(ViewTexts& out, const std::vector<ChoiceRow>& rows) {
    for (const ChoiceRow& row : rows) {
        out.shown.push_back(row.text);
        const bool told = row.mark != Mark::Rest && row.mark != Mark::Other;
        (told ? out.shown : out.maybe).push_back(row.word);
    }
}

inline void add(ViewTexts& out, const BodyView& body, bool revealed) {
    std::visit(Overloaded{[&](const SingleView& view) { add(out, view.rows); },
                          [&](const TrueFalseView& view) { add(out, view.rows); },
                          [&](const SeveralView& view) {
                              add(out, view.rows);
                              out.shown.push_back(view.tag);
                          },
                          [&](const TypedView& view) {
                              (revealed ? out.shown : out.maybe).push_back(view.right);
                              out.maybe.push_back(view.given);
                          },
                          [&](const NumberView& view) {
                              out.shown.push_back(view.tolerance);
                              (revealed ? out.shown : out.maybe).push_back(view.right);
                              out.maybe.insert(out.maybe.end(), {view.unit, view.given});
                          },
                          [&](const OrderView& view) {
                              out.shown.insert(out.shown.end(), {view.help_title, view.help});
                              for (const OrderRow& row : view.rows) {
                                  out.shown.push_back(row.text);
                                  (revealed ? out.shown : out.maybe).push_back(row.word);
                                  out.maybe.push_back(row.note);
                              }
                          },
                          [&](const MatchView& view) {
                              for (const std::string& left : view.lefts)
                                  out.shown.push_back(left);
                              for (const auto& right : view.rights)
                                  out.shown.push_back(right.text);
                          }},
               body);
}

inline void add(ViewTexts& out, const RevealView& view) {
    out.shown.insert(out.shown.end(), {view.word, view.voice, view.answer, view.total, view.next});
    out.maybe.insert(out.maybe.end(), {view.explanation, view.source});
    for (const auto& [label, value] : view.lines) {
        out.shown.push_back(label);
        out.maybe.push_back(value);
    }
}

inline void add(ViewTexts& out, const QuestionView& view, bool hidden) {
    out.shown.insert(out.shown.end(), {view.title, view.points, view.streak, view.meta});
    out.maybe.insert(out.maybe.end(), {view.aside, view.stem});
    add(out, view.player);
    add(out, view.stages);
    if (view.can_stop)
        out.shown.push_back(view.stop_label);
    if (view.sprint) {
        out.shown.push_back(view.sprint->record);
        out.maybe.push_back(view.sprint->best);
    }
    if (view.chain)
        out.shown.push_back(view.chain->longest);
    if (hidden)
        return;
    out.shown.insert(out.shown.end(), {view.stem, view.category.title});
    add(out, view.body, view.reveal.has_value());
    if (view.reveal)
        add(out, *view.reveal);
}

inline void add(ViewTexts& out, const Rows& rows) {
    for (const auto& [what, how] : rows)
        out.shown.insert(out.shown.end(), {what, how});
}

inline void add(ViewTexts& out, const HomeView& view) {
    out.shown.insert(out.shown.end(), {view.greeting, view.date, view.continue_title,
                                       view.continue_detail, view.footer});
    out.maybe.push_back(view.daily_streak);
    for (const CategoryTile& tile : view.categories)
        out.shown.insert(out.shown.end(), {tile.category.title, tile.best, tile.streak});
}

inline void add(ViewTexts& out, const SetupView& view) {
    out.shown.insert(out.shown.end(), {view.series_title, view.series_detail, view.ticket_title,
                                       view.ticket_aside, view.categories_detail});
    out.maybe.insert(out.maybe.end(), {view.rising, view.about, view.last_time});
    for (const Option& mode : view.modes)
        out.shown.push_back(mode.label);
    for (const Option& level : view.levels)
        (view.rising.empty() ? out.shown : out.maybe).push_back(level.label);
    for (const Option& length : view.lengths)
        out.shown.push_back(length.label);
    for (const Option& timer : view.timers)
        out.shown.push_back(timer.label);
    if (view.gate)
        out.shown.insert(out.shown.end(), {view.gate_title, view.gate_detail});
    if (!view.can_start)
        out.shown.push_back(view.why_not);
    for (const auto& seat : view.seats) {
        add(out, seat.player);
        out.shown.push_back(seat.place);
    }
    add(out, view.ticket_rows);
}

inline void add(ViewTexts& out, const HandoverView& view) {
    out.shown.insert(out.shown.end(), {view.turn, view.detail, view.clock});
    add(out, view.player);
    for (const StandingRow& row : view.standings) {
        add(out, row.player);
        out.shown.push_back(row.points);
    }
}

inline void add(ViewTexts& out, const ResultView& view) {
    out.shown.insert(out.shown.end(), {view.title, view.date, view.points, view.best, view.row,
                                       view.seat, view.right_of});
    add(out, view.stages);
    add(out, view.rows);
    out.shown.insert(out.shown.end(), view.share.begin(), view.share.end());
    for (const ReviewRow& row : view.review) {
        out.shown.insert(out.shown.end(), {row.stem, row.detail, row.points});
        out.maybe.push_back(row.explanation);
    }
    (view.misses > 0 ? out.shown : out.maybe).push_back(view.rehearsal);
}

inline void add(ViewTexts& out, const PodiumView& view) {
    out.shown.insert(out.shown.end(), {view.aside, view.voice, view.story});
    out.maybe.push_back(view.note);
    for (const auto& step : view.steps) {
        add(out, step.player);
        out.shown.insert(out.shown.end(), {step.points, step.word});
    }
    for (const auto& line : view.lines) {
        add(out, line.player);
        out.shown.insert(out.shown.end(), {line.right, line.streak});
    }
    out.shown.insert(out.shown.end(), view.share.begin(), view.share.end());
}

inline void add(ViewTexts& out, const SettingsView& view) {
    out.shown.push_back(view.data_detail);
    out.maybe.insert(out.maybe.end(), {view.data_folder, view.backup_title, view.data_error});
    for (const BackupRow& row : view.backups)
        out.shown.insert(out.shown.end(), {row.when, row.why, row.size});
    for (const DifferenceRow& row : view.differences)
        out.shown.insert(out.shown.end(), {row.what, row.now, row.in_it, row.difference});
    add(out, view.about);
}

inline void add(ViewTexts& out, const CriterionView& view) {
    out.shown.insert(out.shown.end(), {view.label, view.detail, view.sentence});
}

inline void add(ViewTexts& out, const HalfView& view) {
    out.shown.insert(out.shown.end(), {view.label, view.word, view.fact});
}

inline void add(ViewTexts& out, const GridFinishedView& view) {
    out.shown.insert(out.shown.end(),
                     {view.number, view.date, view.score, view.points, view.of, view.best,
                      view.streak, view.longest, view.next, view.next_at});
    out.maybe.push_back(view.rulings);
    for (const CellAnswersView& cell : view.answers) {
        out.shown.insert(out.shown.end(), {cell.title, cell.count});
        for (const CellAnswersView::Row& row : cell.rows)
            out.shown.insert(out.shown.end(), {row.title, row.rarity});
    }
    out.shown.insert(out.shown.end(), view.share.begin(), view.share.end());
}

inline void add(ViewTexts& out, const PickerView& view) {
    add(out, view.row);
    add(out, view.column);
    out.shown.insert(out.shown.end(), {view.title, view.guesses, view.foot});
    out.maybe.insert(out.maybe.end(), {view.typed, view.count, view.nothing});
    for (const PickerRow& row : view.rows) {
        out.shown.insert(out.shown.end(), {row.id, row.title});
        out.maybe.push_back(row.alias);
    }
}

inline void add(ViewTexts& out, const MissView& view) {
    add(out, view.row);
    add(out, view.column);
    out.shown.insert(out.shown.end(), {view.word, view.guesses, view.title, view.leave});
    out.maybe.insert(out.maybe.end(), {view.rule, view.films_left});
}

inline void add(ViewTexts& out, const GridView& view) {
    out.shown.insert(out.shown.end(),
                     {view.title, view.aside, view.key, view.guesses, view.guesses_detail,
                      view.solved, view.rarity, view.streak, view.rarity_note});
    out.maybe.insert(out.maybe.end(), {view.mode_note, view.note});
    for (const auto& side : {view.rows, view.columns})
        for (const CriterionView& criterion : side)
            add(out, criterion);
    for (const GridCellView& cell : view.cells)
        (cell.state == GridCellView::State::Solved ? out.shown : out.maybe).push_back(cell.title);
    for (const GridTryView& one : view.tries)
        out.shown.insert(out.shown.end(), {one.title, one.note});
    if (view.miss)
        add(out, *view.miss);
    if (view.finished)
        add(out, *view.finished);
    if (view.picker)
        add(out, *view.picker);
}

inline void add(ViewTexts& out, const ArchiveView& view) {
    out.shown.insert(out.shown.end(), {view.month, view.title, view.number, view.word, view.act,
                                       view.date, view.note});
    out.maybe.push_back(view.detail);
    for (const ArchiveView::Day& day : view.days)
        out.shown.insert(out.shown.end(), {day.date, day.number});
}

inline void add(ViewTexts& out, const WorkshopView& view) {
    out.shown.insert(out.shown.end(), {view.aside, view.proof_title});
    out.maybe.insert(out.maybe.end(), {view.code, view.code_error});
    for (const auto& side : {view.rows, view.columns})
        for (const WorkshopView::Side& one : side)
            if (one.criterion)
                add(out, *one.criterion);
    for (const WorkshopView::Count& count : view.counts)
        out.maybe.insert(out.maybe.end(), {count.count, count.word});
    if (!view.choice)
        return;
    out.shown.insert(out.shown.end(), {view.choice->title, view.choice->hint, view.choice->count});
    for (const WorkshopView::Row& row : view.choice->rows)
        out.shown.insert(out.shown.end(), {row.label, row.detail});
}

inline void add(ViewTexts& out, const DialogView& view) {
    out.shown.insert(out.shown.end(), {view.icon, view.title, view.text, view.safe, view.act});
}

} // namespace texts

inline ViewTexts texts_of(const View& view) {
    ViewTexts out;
    std::visit(
        Overloaded{
            [&](const QuestionView& screen) { texts::add(out, screen, view.paused.has_value()); },
            [&](const EmptyView& screen) {
                out.shown.insert(out.shown.end(),
                                 {screen.header, screen.title, screen.voice, screen.detail});
            },
            [&](const TroubleView& screen) {
                out.shown.insert(out.shown.end(), {screen.title, screen.voice, screen.story});
            },
            [&](const FirstRunView& screen) { out.maybe.push_back(screen.name); },
            [&](const auto& screen) { texts::add(out, screen); }},
        view.screen);
    out.shown.push_back(view.mark);
    out.maybe.push_back(view.notice);
    if (view.dialog)
        texts::add(out, *view.dialog);
    if (view.paused)
        for (const auto& row : view.paused->kept)
            out.shown.insert(out.shown.end(), row.begin(), row.end());
    for (const ToastView& toast : view.toasts)
        out.shown.insert(out.shown.end(), {toast.icon, toast.text});
    return out;
}

} // namespace epilogue

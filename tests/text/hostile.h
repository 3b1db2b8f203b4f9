// A view whose every text has something hostile at its end: endless words, cursor moves, marks.
#pragma once

#include "model/view.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace epilogue::terminal_tests {

class Spoiler {
  public:
    explicit Spoiler(std::string tail) : tail_(std::move(tail)) {}

    void operator()(View& view) const {
        std::visit([&](auto& screen) { (*this)(screen); }, view.screen);
        all(view.player, view.notice, view.toasts);
        if (view.paused)
            (*this)(view.paused->kept);
        if (view.dialog)
            all(view.dialog->title, view.dialog->text, view.dialog->safe, view.dialog->act);
        if (view.player_menu)
            (*this)(view.player_menu->players);
    }

    void operator()(std::string& text) const { text += tail_; }

  private:
    template <class... Ts> void all(Ts&... parts) const { ((*this)(parts), ...); }

    template <class T> void operator()(std::vector<T>& rows) const {
        for (T& row : rows)
            (*this)(row);
    }

    template <class T, std::size_t N> void operator()(std::array<T, N>& rows) const {
        for (T& row : rows)
            (*this)(row);
    }

    template <class A, class B> void operator()(std::pair<A, B>& both) const {
        all(both.first, both.second);
    }

    void operator()(PlayerMark& it) const { (*this)(it.name); }

    void operator()(CategoryMark& it) const { (*this)(it.title); }

    void operator()(CategoryTile& it) const { all(it.category, it.best, it.streak); }

    void operator()(Option& it) const { (*this)(it.label); }

    void operator()(SetupView::CategoryOption& it) const { (*this)(it.category); }

    void operator()(SetupView::Seat& it) const { all(it.player, it.place); }

    void operator()(StageView& it) const { all(it.name, it.aside); }

    void operator()(ChoiceRow& it) const { all(it.text, it.word); }

    void operator()(OrderRow& it) const { all(it.text, it.note, it.word); }

    void operator()(MatchView::Right& it) const { (*this)(it.text); }

    void operator()(SingleView& it) const { (*this)(it.rows); }

    void operator()(TrueFalseView& it) const { (*this)(it.rows); }

    void operator()(SeveralView& it) const { all(it.rows, it.tag); }

    void operator()(TypedView& it) const { all(it.given, it.right); }

    void operator()(NumberView& it) const { all(it.unit, it.tolerance, it.given, it.right); }

    void operator()(OrderView& it) const { all(it.rows, it.help_title, it.help); }

    void operator()(MatchView& it) const { all(it.lefts, it.rights); }

    void operator()(RevealView& it) const {
        all(it.word, it.voice, it.answer, it.explanation, it.source, it.lines, it.total, it.next);
    }

    void operator()(QuestionView& it) const {
        all(it.title, it.aside, it.points, it.streak, it.player, it.stages, it.category, it.meta,
            it.stem, it.stop_label);
        std::visit([&](auto& body) { (*this)(body); }, it.body);
        if (it.reveal)
            (*this)(*it.reveal);
        if (it.sprint)
            (*this)(it.sprint->record);
        if (it.chain)
            (*this)(it.chain->longest);
    }

    void operator()(FirstRunView& it) const { (*this)(it.name); }

    void operator()(GridTileView& it) const { all(it.number, it.word, it.detail); }

    void operator()(HomeView& it) const {
        all(it.greeting, it.date, it.categories, it.grid, it.daily_streak, it.continue_title,
            it.continue_detail, it.footer);
    }

    void operator()(SetupView& it) const {
        all(it.series, it.series_title, it.series_detail, it.modes, it.categories,
            it.categories_detail, it.gate_title, it.gate_detail, it.levels, it.about, it.timers,
            it.seats, it.others, it.last_time, it.why_not);
        for (auto& [what, how] : it.ticket_rows)
            (*this)(how);
    }

    void operator()(StandingRow& it) const { all(it.player, it.points); }

    void operator()(HandoverView& it) const {
        all(it.turn, it.player, it.detail, it.clock, it.standings);
    }

    void operator()(ReviewRow& it) const { all(it.stem, it.detail, it.explanation, it.points); }

    void operator()(ResultView& it) const {
        all(it.title, it.date, it.points, it.best, it.stages, it.rows, it.right_of, it.share,
            it.review, it.rehearsal);
    }

    void operator()(PodiumView::Step& it) const { all(it.player, it.points, it.word); }

    void operator()(PodiumView::Line& it) const { all(it.player, it.right, it.streak); }

    void operator()(PodiumView& it) const {
        all(it.aside, it.voice, it.story, it.steps, it.lines, it.note, it.share);
    }

    void operator()(BackupRow& it) const { all(it.when, it.why, it.size); }

    void operator()(DifferenceRow& it) const { all(it.what, it.now, it.in_it, it.difference); }

    void operator()(SettingsView& it) const {
        all(it.data_folder, it.data_detail, it.backups, it.backup_title, it.differences,
            it.data_error, it.rulings, it.about);
    }

    void operator()(TroubleView::Row& it) const { all(it.what, it.detail, it.state); }

    void operator()(TroubleView& it) const {
        all(it.title, it.voice, it.story, it.rows, it.file, it.details);
    }

    void operator()(EmptyView& it) const { all(it.header, it.title, it.voice, it.detail); }

    template <class T> void operator()(std::optional<T>& it) const {
        if (it)
            (*this)(*it);
    }

    void operator()(RulingRow& it) const {
        all(it.date, it.film, it.year, it.counts_as, it.reason, it.by, it.scores);
    }

    void operator()(RulingsView& it) const { all(it.summary, it.rows, it.nothing); }

    void operator()(CriterionView& it) const { all(it.label, it.detail, it.sentence); }

    void operator()(GridCellView& it) const { all(it.title, it.rarity); }

    void operator()(GridTryView& it) const { all(it.title, it.note); }

    void operator()(GridView::Mode&) const {} // words of its own: they are typed

    void operator()(ReachView& it) const { all(it.title, it.detail); }

    void operator()(HalfView& it) const { all(it.label, it.fact); }

    void operator()(MissView& it) const {
        all(it.word, it.guesses, it.title, it.row, it.column, it.rule, it.films_left, it.leave);
    }

    void operator()(CellAnswersView::Row& it) const { all(it.title, it.rarity); }

    void operator()(CellAnswersView& it) const { all(it.title, it.count, it.rows); }

    void operator()(GridFinishedView& it) const {
        all(it.number, it.date, it.score, it.points, it.of, it.best, it.rulings, it.streak,
            it.longest, it.next, it.next_at, it.answers, it.share);
    }

    void operator()(PickerRow& it) const { all(it.title, it.alias); }

    void operator()(PickerView& it) const {
        all(it.title, it.row, it.column, it.guesses, it.typed, it.count, it.rows, it.nothing,
            it.foot);
    }

    void operator()(CriterionHelpView& it) const {
        all(it.criterion, it.definition, it.yes, it.no);
    }

    void operator()(RulingFormView& it) const { all(it.title, it.story, it.reasons, it.meaning); }

    void operator()(GridView& it) const {
        all(it.title, it.aside, it.rows, it.columns, it.cells, it.guesses, it.guesses_detail,
            it.solved, it.rarity, it.streak, it.rarity_note, it.tries, it.modes, it.mode_note,
            it.note, it.reach, it.miss, it.finished, it.picker, it.help, it.ruling);
    }

    void operator()(ArchiveView& it) const {
        all(it.month, it.weekdays, it.title, it.number, it.word, it.detail, it.act, it.note);
    }

    void operator()(WorkshopView::Side& it) const { (*this)(it.criterion); }

    void operator()(WorkshopView::Count& it) const { all(it.count, it.word); }

    void operator()(WorkshopView::Kind& it) const { (*this)(it.label); }

    void operator()(WorkshopView::Row& it) const { all(it.label, it.detail, it.counts); }

    void operator()(WorkshopView::Choice& it) const {
        all(it.title, it.kinds, it.hint, it.count, it.order, it.rows, it.definition_title,
            it.definition, it.yes, it.no);
    }

    void operator()(WorkshopView::Saved& it) const { all(it.name, it.detail); }

    void operator()(WorkshopView& it) const {
        all(it.aside, it.rows, it.columns, it.counts, it.proof_title, it.proof_lines, it.code,
            it.choice, it.saved_boards, it.code_error);
    }

    void operator()(ToastView& it) const { all(it.text, it.act); }

    std::string tail_;
};

} // namespace epilogue::terminal_tests

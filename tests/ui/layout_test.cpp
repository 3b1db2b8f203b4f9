// Nothing is cut, nothing lies over anything else: every screen, every size, every text size.
#include "shell/sample_views.h"
#include "support/catch.h"
#include "support/headless.h"

#include <algorithm>
#include <cmath>

using namespace epilogue;

namespace {

// Texts of one layer that cover each other, in words; empty: none.
std::string overlaps(const std::vector<DrawnText>& texts) {
    constexpr float touch = 2; // accents and tails may meet
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            const DrawnText& a = texts[i];
            const DrawnText& b = texts[k];
            if (a.layer == b.layer && overlap(a.rect.inset(touch), b.rect.inset(touch)))
                return "'" + a.text + "' and '" + b.text + "'";
        }
    }
    return {};
}

// A text that leaves the window, in words; empty: none.
std::string outside(const std::vector<DrawnText>& texts, const Layout& layout) {
    constexpr float slack = 1;
    const auto out = std::find_if(texts.begin(), texts.end(), [&](const DrawnText& text) {
        return text.rect.x < -slack || text.rect.right() > layout.window.w + slack ||
               text.rect.y < -slack || text.rect.bottom() > layout.window.h + slack;
    });
    return out == texts.end() ? std::string() : "'" + out->text + "'";
}

// A word whose letters stand one under the other, because it has no room; empty: none.
std::string letter_by_letter(const std::vector<DrawnText>& texts) {
    constexpr int many = 4;
    int column = 0;
    std::string word;
    for (std::size_t i = 1; i < texts.size(); ++i) {
        const bool letters = texts[i - 1].text.size() == 1 && texts[i].text.size() == 1;
        const bool under = texts[i].rect.y > texts[i - 1].rect.y &&
                           std::abs(texts[i].rect.x - texts[i - 1].rect.x) < 1;
        column = letters && under ? column + 1 : 0;
        word = column == 0 ? texts[i].text : word + texts[i].text;
        if (column >= many)
            return "'" + word + "'";
    }
    return {};
}

void check_all(const std::vector<Sample>& samples, const Screen& screen) {
    Headless ui(screen);
    for (const Sample& sample : samples) {
        View view = sample.view;
        view.mark = sample.name;
        ui.settle(view);
        CAPTURE(sample.name, screen.width, screen.height, screen.text);
        CHECK(overlaps(ui.state().last_texts) == "");
        CHECK(outside(ui.state().last_texts, ui.layout()) == "");
        CHECK(letter_by_letter(ui.state().last_texts) == "");
        CHECK_FALSE(ui.state().last_texts.empty());
    }
}

void lengthen(GridView& grid, const std::string& name, const std::string& sentence) {
    grid.title = "Your own grid";
    grid.aside = sentence;
    grid.note = sentence;
    grid.guesses_detail = sentence;
    grid.rarity = "900";
    grid.streak = "1,234";
    for (CriterionView& row : grid.rows)
        row = {CriterionKind::TwoPeople, name + " and " + name, "both of them in the cast",
               "With " + name + " and " + name};
    grid.columns = grid.rows;
    for (GridCellView& cell : grid.cells) {
        if (!cell.title.empty())
            cell.title = sentence;
    }
    grid.tries = {{GridMark::Undecided, sentence, sentence}, {GridMark::Ruled, name, name}};
    if (grid.reach)
        grid.reach->detail = sentence;
    if (grid.miss) {
        grid.miss->title = sentence;
        grid.miss->rule = sentence;
        grid.miss->row.label = name + " and " + name;
        grid.miss->row.fact = sentence;
        grid.miss->column.fact = sentence;
    }
    if (grid.finished) {
        grid.finished->number = "Movie Grid No. 12,345, played late";
        grid.finished->points = "900 rarity points";
        grid.finished->rulings = "9 house rulings";
        grid.finished->longest = "Longest 1,234";
        for (CellAnswersView& answers : grid.finished->answers) {
            answers.title = sentence;
            for (CellAnswersView::Row& row : answers.rows)
                row.title = sentence;
        }
    }
    if (grid.picker) {
        grid.picker->row = grid.picker->column = grid.rows.front();
        grid.picker->nothing = sentence;
        for (PickerRow& row : grid.picker->rows) {
            row.title = sentence;
            row.alias = sentence;
            row.typed = {{0, 12}};
        }
    }
    if (grid.help) {
        grid.help->criterion = grid.rows.front();
        grid.help->definition = grid.help->yes = grid.help->no = sentence;
    }
    if (grid.ruling) {
        grid.ruling->title = "Count " + sentence + " here?";
        grid.ruling->story = sentence + " " + sentence;
        grid.ruling->reasons.fill(sentence);
        grid.ruling->meaning.fill(sentence);
    }
}

void lengthen(WorkshopView& workshop, const std::string& name, const std::string& sentence) {
    const CriterionView both{CriterionKind::TwoPeople, name + " and " + name,
                             "both of them in the cast", sentence};
    for (std::size_t i = 0; i < 3; ++i) {
        workshop.rows.at(i).criterion = both;
        workshop.columns.at(i).criterion = both;
    }
    workshop.proof_title = sentence;
    workshop.proof_lines = {sentence, sentence};
    workshop.code_error = sentence;
    for (WorkshopView::Saved& saved : workshop.saved_boards)
        saved.name = saved.detail = sentence;
    if (workshop.choice) {
        workshop.choice->title = sentence;
        workshop.choice->hint = sentence;
        workshop.choice->count = sentence;
        workshop.choice->order = sentence;
        workshop.choice->definition_title = workshop.choice->definition = sentence;
        workshop.choice->yes = workshop.choice->no = sentence;
        for (WorkshopView::Row& row : workshop.choice->rows)
            row.label = row.detail = sentence;
    }
}

// The samples with every text as long as the rules allow.
std::vector<Sample> long_samples() {
    const std::string name = "Wilhelmina Featherstonehaugh-Cholmondele"; // 40 characters
    const std::string sentence = "The assistant director of the second unit, Maximilian "
                                 "Featherstonehaugh, remembers the whole of that long night";
    std::vector<Sample> samples = sample_views();
    for (Sample& sample : samples) {
        View& view = sample.view;
        view.player.name = name;
        if (auto* const home = std::get_if<HomeView>(&view.screen)) {
            home->greeting = "Good afternoon, " + name + ".";
            home->continue_title = "Continue: " + sentence;
            home->continue_detail = sentence;
            for (CategoryTile& tile : home->categories) {
                tile.category.title = "Costumes, Hair and Production Design";
                tile.best = "Not played yet by you";
                tile.streak = "Streak 1,000,000";
            }
            home->footer = sentence;
            home->grid.word = "not played yet by anyone";
            home->grid.detail = sentence;
        }
        if (auto* const grid = std::get_if<GridView>(&view.screen))
            lengthen(*grid, name, sentence);
        if (auto* const archive = std::get_if<ArchiveView>(&view.screen)) {
            archive->title = "Wednesday 23 September 2026";
            archive->detail = sentence;
            archive->note = sentence;
        }
        if (auto* const workshop = std::get_if<WorkshopView>(&view.screen))
            lengthen(*workshop, name, sentence);
        if (auto* const first = std::get_if<FirstRunView>(&view.screen))
            first->name = name;
        if (auto* const settings = std::get_if<SettingsView>(&view.screen)) {
            settings->data_folder = "/home/wilhelmina/a folder with spaces/" + sentence;
            settings->data_error = sentence;
            settings->data_detail = sentence;
            settings->backup_title = sentence;
            for (BackupRow& row : settings->backups)
                row.why = sentence;
            for (DifferenceRow& row : settings->differences) {
                row.now = "1,000,000";
                row.in_it = "1,000,000";
                row.difference = "1,000,000 fewer";
            }
            for (RulingRow& row : settings->rulings.rows) {
                row.film = row.counts_as = row.reason = sentence;
                row.by = name;
            }
            settings->about.emplace_back("Question packs", sentence + " " + sentence);
        }
        if (auto* const trouble = std::get_if<TroubleView>(&view.screen)) {
            trouble->title = sentence;
            trouble->voice = sentence;
            trouble->story = sentence + " " + sentence + " " + sentence;
            trouble->file = sentence;
            trouble->details = sentence + " " + sentence;
            trouble->details_open = true;
            for (TroubleView::Row& row : trouble->rows)
                row.detail = sentence;
        }
        if (auto* const empty = std::get_if<EmptyView>(&view.screen)) {
            empty->title = "Nothing at all to rehearse tonight";
            empty->detail = sentence;
        }
        if (view.dialog) {
            view.dialog->title = "Start this round over from the very beginning?";
            view.dialog->text = sentence + " " + sentence;
            view.dialog->safe = "Keep playing this round";
            view.dialog->act = "Start over and lose it";
        }
        if (view.player_menu)
            for (PlayerMark& player : view.player_menu->players)
                player.name = name;
        for (ToastView& toast : view.toasts) {
            toast.text = sentence;
            toast.act = "Undo it";
        }
    }
    return samples;
}

} // namespace

TEST_CASE("ui: no text is cut or covered at any size", "[ui]") {
    const auto size = GENERATE(std::pair{1280.0F, 800.0F}, std::pair{1024.0F, 640.0F},
                               std::pair{1920.0F, 1080.0F}, std::pair{1280.0F, 720.0F},
                               std::pair{2560.0F, 1080.0F}, std::pair{800.0F, 600.0F});
    const int text = GENERATE(100, 125, 150, 200);

    check_all(sample_views(), {.width = size.first, .height = size.second, .text = text});
}

TEST_CASE("ui: the longest legal texts are shortened or wrapped and never cut", "[ui]") {
    const auto size = GENERATE(std::pair{1280.0F, 800.0F}, std::pair{1024.0F, 640.0F});
    const int text = GENERATE(100, 200);

    check_all(long_samples(), {.width = size.first, .height = size.second, .text = text});
}

TEST_CASE("ui: a notice moves the screen down and covers nothing", "[ui]") {
    Headless ui({.width = 1280, .height = 800});
    for (Sample& sample : sample_views()) {
        sample.view.notice = "The disk is full. This round is kept in memory until there is room.";
        sample.view.mark = sample.name;
        ui.settle(sample.view);

        CAPTURE(sample.name);
        CHECK(ui.shows("The disk is full"));
        CHECK(overlaps(ui.state().last_texts) == "");
    }
}

TEST_CASE("ui: exactly one widget has the focus on every screen and it can be seen", "[ui]") {
    const int text = GENERATE(100, 200);
    Headless ui({.text = text});
    for (Sample& sample : sample_views()) {
        sample.view.mark = sample.name;
        ui.settle(sample.view);

        CAPTURE(sample.name, text);
        const auto rect = ui.state().focus.rect();
        REQUIRE(rect);
        CHECK(overlap(*rect, ui.layout().window));
    }
}

TEST_CASE("ui: tab reaches every widget and brings it into sight", "[ui]") {
    const int text = GENERATE(100, 200);
    Headless ui({.width = 1024, .height = 640, .text = text});
    for (Sample& sample : sample_views()) {
        sample.view.mark = sample.name;
        ui.settle(sample.view);
        const auto widgets = ui.state().focus.widgets();
        std::set<Id> reached;
        for (std::size_t i = 0; i < widgets.size(); ++i) {
            ui.press(sample.view, Key::Tab);
            ui.frame(sample.view);
            reached.insert(ui.state().focus.current());
            const auto rect = ui.state().focus.rect();

            CAPTURE(sample.name, text, i);
            REQUIRE(rect);
            CHECK(rect->centre().y >= 0);
            CHECK(rect->centre().y <= ui.layout().window.h);
        }
        CHECK(reached.size() == widgets.size());
    }
}

TEST_CASE("ui: the window scales as a whole from 1280 by 800 up", "[ui]") {
    const Layout board = layout_of({.width = 1280, .height = 800}, 100);
    CHECK(board.scale == 1);
    CHECK_FALSE(board.compact);

    const Layout large = layout_of({.width = 1920, .height = 1080}, 100);
    CHECK(large.scale == Approx(1.35));
    CHECK(large.window.w == Approx(1422.2).margin(0.1));
    CHECK(large.window.h == Approx(800));

    const Layout small = layout_of({.width = 1024, .height = 640}, 100);
    CHECK(small.scale == 1);
    CHECK(small.compact);

    const Layout dense = layout_of({.width = 2560, .height = 1600, .density = 2}, 100);
    CHECK(dense.scale == 2);
    CHECK(dense.window.w == 1280);

    const Layout wide = layout_of({.width = 3440, .height = 1440}, 100);
    CHECK(wide.width() == Approx(1424 - 96));
    CHECK(wide.left - wide.margin == Approx(wide.window.w - wide.right - wide.margin));
}

TEST_CASE("ui: home and set-up show all of themselves on their boards' sizes", "[ui]") {
    const auto size = GENERATE(std::pair{1280.0F, 800.0F}, std::pair{1024.0F, 640.0F});
    const std::string name = GENERATE("01-home", "02-quiz-setup");
    Headless ui({.width = size.first, .height = size.second});
    for (Sample& sample : sample_views()) {
        if (sample.name != name)
            continue;
        sample.view.mark = sample.name;
        ui.settle(sample.view);

        CAPTURE(name, size.first);
        CHECK(ui.state().screen.body.content <= ui.layout().body.h);
    }
}

TEST_CASE("ui: with large text the footer keeps the way out and F1", "[ui]") {
    Headless ui({.text = 200});
    for (Sample& sample : sample_views()) {
        if (sample.name != "03-question")
            continue;
        ui.settle(sample.view);

        CHECK(ui.shows("1–4"));
        CHECK(ui.shows("Pause"));
        CHECK(ui.shows("F1"));
        CHECK_FALSE(ui.shows("Move"));
    }
}

TEST_CASE("ui: what has scrolled out of sight answers no click", "[ui]") {
    Headless ui({.width = 1024, .height = 640, .text = 200});
    for (Sample& sample : sample_views()) {
        if (sample.name != "24c-match")
            continue;
        ui.settle(sample.view);
        const Rect& header = ui.layout().header;
        const Point under{header.centre().x, header.bottom() - 4};
        const auto is_under = [&](const Focusable& widget) {
            return widget.group == Group::Main && widget.rect.contains(under) &&
                   !ui.state().focus.is(widget.id);
        };
        const auto& widgets = ui.state().focus.widgets();
        constexpr float step = 10;
        for (float offset = 0; std::none_of(widgets.begin(), widgets.end(), is_under);
             offset += step) {
            REQUIRE(offset < ui.state().screen.body.content);
            ui.state().screen.body.offset = offset;
            ui.settle(sample.view);
        }

        const Id before = ui.state().focus.current();
        CHECK_FALSE(ui.click_at(sample.view, under));
        CHECK(ui.state().focus.current() == before);
    }
}

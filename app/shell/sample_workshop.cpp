#include "shell/sample_views.h"

#include <array>
#include <string>
#include <string_view>

namespace epilogue {

namespace {

ArchiveView archive() {
    ArchiveView view;
    view.month = "November 2026";
    view.weekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    view.first_column = 6;
    // s solved, p in part, x missed, i in play, o not played, l not out
    constexpr std::string_view days = "ssspsoxssssposopssssl";
    for (int i = 0; i < 30; ++i) {
        const char c = i < 20 ? days[static_cast<std::size_t>(i)] : 'l';
        ArchiveView::Day day;
        day.number = std::to_string(i + 1);
        day.date = "2026-11-" + std::string(i < 9 ? "0" : "") + day.number;
        day.state = c == 's'   ? DayState::Solved
                    : c == 'p' ? DayState::Part
                    : c == 'x' ? DayState::Missed
                    : c == 'o' ? DayState::NotPlayed
                               : DayState::NotOut;
        day.chosen = i + 1 == 19;
        day.today = i + 1 == 22;
        if (i + 1 == 21)
            day.state = DayState::Solved;
        if (day.today)
            day.state = DayState::InPlay;
        view.days.push_back(std::move(day));
    }
    view.title = "Thursday 19 November";
    view.number = "No. 323";
    view.state = DayState::Solved;
    view.word = "Solved";
    view.detail = "9 of 9, rarity 771";
    view.act = "Look again";
    view.date = "2026-11-19";
    view.note = "Days played late count for statistics, not for the streak.";
    return view;
}

ArchiveView archive_early() {
    ArchiveView view = archive();
    for (ArchiveView::Day& day : view.days)
        day.chosen = day.number == "25";
    view.title = "Wednesday 25 November";
    view.number = "No. 329";
    view.state = DayState::NotOut;
    view.word = "Not out yet";
    view.detail = {};
    view.act = "Play early";
    view.date = "2026-11-25";
    return view;
}

WorkshopView workshop() {
    using Level = WorkshopView::Level;
    WorkshopView view;
    view.aside = "A board of your own, unsaved";
    const auto side = [](CriterionKind kind, const char* label, const char* detail) {
        return WorkshopView::Side{CriterionView{kind, label, detail, label}, false};
    };
    view.columns = {side(CriterionKind::Award, "Best Picture", "nominee"),
                    side(CriterionKind::Title, "One-word title", "no subtitle"),
                    side(CriterionKind::Minutes, "150 minutes", "or more")};
    view.rows = {side(CriterionKind::Person, "Leonardo DiCaprio", "in the cast"),
                 side(CriterionKind::Person, "Cate Blanchett", "in the cast"),
                 side(CriterionKind::Director, "Damien Chazelle", "directed by")};
    view.rows.at(2).edited = true;
    view.counts = {{{"12", "films, many", Level::Many},
                    {"4", "films, fair", Level::Fair},
                    {"10", "films, many", Level::Many},
                    {"10", "films, many", Level::Many},
                    {"13", "films, many", Level::Many},
                    {"8", "films, fair", Level::Fair},
                    {"2", "films, few", Level::Few},
                    {"2", "films, few", Level::Few},
                    {"1", "film, forced", Level::Forced}}};
    view.proof = WorkshopView::Proof::Proved;
    view.proof_title = "Proved: 9 different films can fill it";
    view.proof_lines = {"1 cell has a single film. It will be flagged on the board.",
                        "The third row fills in one way only. Hard for a weekday."};
    view.code = "EPG-7K2M-QD4R-09";
    view.can_play = true;
    return view;
}

WorkshopView choosing() {
    using Level = WorkshopView::Level;
    WorkshopView view = workshop();
    WorkshopView::Choice choice;
    choice.side = 2;
    choice.title = "Criterion for row 3";
    for (const char* kind : {"Person", "Two people", "Director", "Years", "Genre", "Award", "Title",
                             "US gross", "Running time", "Language", "Distributor"})
        choice.kinds.push_back({kind, std::string_view(kind) == "Director"});
    choice.hint = "Find a director";
    choice.count = "412 believed complete";
    choice.order = "Alphabetical by family name";
    choice.crossing = {CriterionKind::Award, CriterionKind::Title, CriterionKind::Minutes};
    const auto level = [](const std::string& count) {
        return count == "0" ? Level::None : count == "1" ? Level::Forced : Level::Few;
    };
    const auto row = [&](const char* name, const char* films, std::array<std::string, 3> counts) {
        WorkshopView::Row made;
        made.index = static_cast<int>(choice.rows.size());
        made.label = name;
        made.detail = films;
        for (std::size_t i = 0; i < counts.size(); ++i)
            made.levels.at(i) = level(counts.at(i));
        made.counts = std::move(counts);
        made.on = choice.rows.empty();
        choice.rows.push_back(std::move(made));
    };
    row("Damien Chazelle", "5 films", {"2", "2", "1"});
    row("Greta Gerwig", "4 films", {"3", "1", "0"});
    row("Martin Scorsese", "34 films", {"10", "6", "11"});
    row("Steven Spielberg", "36 films", {"13", "8", "9"});
    row("Denis Villeneuve", "11 films", {"3", "7", "4"});
    choice.definition_title = "Directed by, alone or with others";
    choice.yes = "First Man fits: he directed it.";
    choice.no = "10 Cloverfield Lane does not: he was one of its writers.";
    view.choice = std::move(choice);
    return view;
}

WorkshopView not_fillable() {
    using Level = WorkshopView::Level;
    WorkshopView view = workshop();
    view.rows.at(2) = {CriterionView{CriterionKind::Director, "Greta Gerwig", "directed by", ""},
                       false};
    view.columns.at(1).criterion.reset();
    for (const std::size_t i : {1U, 4U, 7U})
        view.counts.at(i) = {};
    view.counts.at(8) = {"0", "films, none", Level::None};
    view.proof = WorkshopView::Proof::NotFillable;
    view.proof_title = "Not fillable";
    view.proof_lines = {"No film fits row 3 and column 3."};
    view.code.clear();
    view.can_play = false;
    view.saved_boards = {{"Gosling, Stone, 2010s and three more", "saved 22 Nov 2026, played"},
                         {"Best Picture, DiCaprio, Blanchett", "saved 3 Oct 2026"}};
    view.code_error = "The code 7K2M-QD4R has a slip: its check letter is another one.";
    return view;
}

SettingsView rulings() {
    SettingsView view;
    view.page = SettingsPage::Rulings;
    view.rulings.summary = "4 kept, 3 in force";
    view.rulings.rows = {{"22 Nov", "Birdman", "2014", "One-word title", "Known by this title",
                          "Nora", "1 grid", true},
                         {"14 Nov", "Magic Mike XXL", "2015", "Contains a number", "House custom",
                          "Ines", "3 grids", true},
                         {"6 Nov", "Inglourious Basterds", "2009", "Language not English",
                          "House custom", "Theo", "2 grids", true},
                         {"29 Oct", "Birds of Prey", "2020", "Five words or more",
                          "Known by this title", "Nora", "1 grid", false}};
    return view;
}

SettingsView no_rulings() {
    SettingsView view;
    view.page = SettingsPage::Rulings;
    view.rulings.nothing = "No rulings. Every miss was a miss.";
    return view;
}

} // namespace

std::vector<Sample> sample_workshop() {
    std::vector<Sample> samples;
    const auto add = [&](const char* name, ScreenView screen) {
        samples.push_back({name, sample_view(std::move(screen))});
    };
    add("11-archive", archive());
    add("11-archive-early", archive_early());
    add("27-workshop", choosing());
    add("27-workshop-saved", not_fillable());
    add("28b-rulings", rulings());
    add("28b-rulings-none", no_rulings());
    return samples;
}

} // namespace epilogue

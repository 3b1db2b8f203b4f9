// The house rulings: what the players of this house count, whatever the catalogue says.
#include "text/pages.h"

#include "base/text.h"
#include "text/read_grid.h"

namespace epilogue::terminal {

namespace {

std::string film_of(const RulingRow& row) {
    return row.film + (row.year.empty() ? "" : " (" + row.year + ")");
}

std::string row_words(const RulingRow& row) {
    std::string words = sentence(film_of(row) + ": " + row.counts_as) + " " + sentence(row.reason) +
                        " " + sentence(row.by + (row.by.empty() ? "" : ", ") + row.date);
    if (!row.scores.empty())
        words += " " + sentence("It touches " + row.scores);
    return words + (row.in_force ? " In force." : " Set aside.");
}

LineReading read_in_rulings(std::string_view typed) {
    if (const auto path = after_word(typed, "bring in"))
        return Act{Intent{BringInRulings{std::string(*path)}}};
    return Misread{"it is a ruling's number, remove and a number, or bring in and a file"};
}

} // namespace

Page rulings_page(const SettingsView& view) {
    const RulingsView& rulings = view.rulings;
    Page page;
    page.family = "settings";
    page.topic = "rulings";
    page.lines.say("House rulings. " + sentence(rulings.summary));
    for (std::size_t i = 0; i < rulings.rows.size(); ++i) {
        const RulingRow& row = rulings.rows[i];
        const std::string number = std::to_string(i + 1);
        const int index = static_cast<int>(i);
        page.choice(number, row_words(row), Intent{SetRulingOn{index, !row.in_force}});
        page.commands.push_back({"remove " + number,
                                 {},
                                 "remove the ruling on " + film_of(row),
                                 Intent{AskRemoveRuling{index}},
                                 Told::InHelp});
    }
    page.on_enter("back to the settings", Intent{OpenSettingsPage{SettingsPage::Look}});
    if (rulings.rows.empty()) {
        page.lines.say(sentence(rulings.nothing));
        page.ask = "Type bring in and a file. Enter alone goes back.";
    } else {
        page.ask = "Type a number to set a ruling aside or in force, remove and a number, or bring "
                   "in and a file. Enter alone goes back.";
        page.command("export", {}, "them all to a file", Intent{ExportRulings{}});
    }
    page.help.say("Removing asks first. Scores count a ruling only while it is in force.");
    page.read = [](std::string_view typed) { return read_in_rulings(typed); };
    return page;
}

} // namespace epilogue::terminal

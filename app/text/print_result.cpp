// The end of a round: one player's result with its review, or the standings of several.
#include "text/pages.h"

#include "base/text.h"

namespace epilogue::terminal {

namespace {

std::string word_of(Pip pip) {
    switch (pip) {
    case Pip::Right:
        return "Right";
    case Pip::Partly:
        return "Partly right";
    case Pip::Wrong:
        return "Wrong";
    case Pip::ToCome:
    case Pip::Now:
        break;
    }
    return "Not asked";
}

Lines review_of(const ResultView& view) {
    Lines lines;
    for (const StageView& stage : view.stages) {
        std::vector<std::string> words;
        for (const Pip pip : stage.pips)
            words.push_back(lower_first(word_of(pip)));
        const std::string aside = stage.aside.empty() ? "" : ", " + stage.aside;
        lines.say(sentence(stage.name + aside + ": " + join(words, ", ")));
    }
    if (!view.stages.empty())
        lines.blank();
    for (const ReviewRow& row : view.review) {
        lines.item(std::to_string(row.number), row.stem);
        const std::string word = word_of(row.pip);
        const std::string told = row.detail.starts_with(word) ? "" : word + ". ";
        lines.under(told + sentence(row.detail) + " " + sentence(row.points + " points"));
        lines.under(row.explanation);
    }
    return lines;
}

Lines share_of(const std::vector<std::string>& share) {
    Lines lines;
    lines.say("To copy and paste:");
    for (const std::string& line : share)
        lines.say(line);
    return lines;
}

// The rows both kinds of end share; numbers go on from `next`.
void add_ways_on(Page& page, int next, int misses) {
    if (misses > 0)
        page.choice(std::to_string(next++), "Rehearse what was missed: " + std::to_string(misses),
                    Intent{RehearseMisses{}});
    page.choice(std::to_string(next), "Change players", Intent{ChangePlayers{}});
    page.ask = "Type a number. Enter alone goes to the first page.";
    page.on_enter("to the first page", Intent{Go{Place::Home}});
}

} // namespace

Page result_page(const ResultView& view) {
    Page page;
    page.family = "result";
    Lines& lines = page.lines;
    lines.say("The round is over. " + sentence(view.title) + " " + sentence(view.date));
    lines.say(sentence(view.points + " points. " + view.right_of));
    lines.say(sentence(view.best));
    for (const auto& [what, how] : view.rows)
        lines.fact(what, how);
    lines.say(sentence(view.rehearsal));
    lines.blank();
    page.choice("1", "Play again", Intent{PlayAgain{}});
    page.choice("2", "Review, question by question", Tell{review_of(view)});
    page.choice("3", "Share text, without questions or answers", Tell{share_of(view.share)});
    add_ways_on(page, 4, view.misses);
    return page;
}

Page podium_page(const PodiumView& view) {
    Page page;
    page.family = "podium";
    Lines& lines = page.lines;
    lines.say(sentence("Final standings. " + view.aside));
    lines.say(view.voice);
    lines.say(view.story);
    for (const PodiumView::Step& step : view.steps)
        lines.say(sentence(step.word + ": " + step.player.name + ", " + step.points));
    for (const PodiumView::Line& line : view.lines)
        lines.say(sentence(line.player.name + ": " + line.right + " right. " + line.streak));
    lines.say(view.note);
    lines.blank();
    page.choice("1", "Play again", Intent{PlayAgain{}});
    page.choice("2", "Share text, without questions or answers", Tell{share_of(view.share)});
    add_ways_on(page, 3, 0);
    return page;
}

} // namespace epilogue::terminal

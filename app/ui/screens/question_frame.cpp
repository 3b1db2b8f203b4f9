#include "ui/screens/question_frame.h"

#include "ui/screens/parts.h"
#include "ui/screens/sprint.h"
#include "ui/screens/stages.h"
#include "ui/screens/sudden_death.h"
#include "ui/screens/timer.h"

#include <algorithm>

namespace epilogue {

namespace {

// Beside the number, however the number is said.
std::vector<HeaderChip> chips_of(const Ui& ui, const QuestionView& question) {
    const Palette& p = ui.palette;
    std::vector<HeaderChip> chips;
    chips.reserve(2);
    if (question.sprint) {
        if (!question.sprint->best.empty())
            chips.push_back({Icon::Trophy, question.sprint->best, "your best"});
        return chips;
    }
    if (question.chain) {
        if (question.chain->life)
            chips.push_back({Icon::Heart, "1", "life", p.mag});
        else
            chips.push_back({Icon::HeartOutline, "0", "lives", p.text3});
    }
    chips.push_back({Icon::Ticket, question.points, "points"});
    if (!question.streak.empty() && !question.chain)
        chips.push_back({Icon::Fire, question.streak, "streak"});
    return chips;
}

std::string lower_first(std::string text) {
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z')
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

// The season at hand in one line, where the strip has no room for names.
bool draw_season_line(Ui& ui, const QuestionView& question, const Rect& rect) {
    const auto now = std::find_if(question.stages.begin(), question.stages.end(),
                                  [](const StageView& stage) { return stage.now; });
    if (now == question.stages.end())
        return false;
    const auto index = static_cast<int>(now - question.stages.begin());
    const auto last = static_cast<int>(ui.palette.season.size()) - 1;
    const Colour& season = ui.palette.season.at(static_cast<std::size_t>(std::min(index, last)));
    icon_and_text(ui, rect, season_icon(index), Type::Icon15, season, Type::CaptionStrong, season,
                  now->name + ", " + lower_first(question.meta), space::cell);
    return true;
}

void draw_tag(Ui& ui, Point corner, float line, const std::string& tag) {
    const Palette& p = ui.palette;
    constexpr float padding = 10;
    constexpr float gap = 6;
    const float high = line + 6;
    const float icon = ui.canvas.icon_width(Icon::CheckSquare, Type::Icon13);
    const float wide = 2 * padding + icon + gap + ui.canvas.width(Type::CaptionStrong, tag);
    const Rect pill{corner.x, corner.y + (line - high) / 2, wide, high};
    ui.canvas.fill(pill, p.tealbg, high / 2);
    icon_and_text(ui, pill.inset(padding, 0), Icon::CheckSquare, Type::Icon13, p.teal,
                  Type::CaptionStrong, p.teal, tag, gap);
}

void draw_meta(Ui& ui, const QuestionView& question, const Rect& rect) {
    const Palette& p = ui.palette;
    float x = rect.x;
    const std::string tag = std::holds_alternative<SeveralView>(question.body)
                                ? std::get<SeveralView>(question.body).tag
                                : "";
    if (ui.layout.large && draw_season_line(ui, question, rect))
        return;
    if (!question.category.title.empty())
        x += icon_and_text(ui, rect.left_part(rect.w * 0.6F), category_icon(question.category.key),
                           Type::Icon15, p.accent, Type::CaptionStrong, p.accent,
                           question.category.title) +
             space::one;
    x += ui.canvas.text_in({x, rect.y, std::max(0.0F, rect.right() - x), rect.h}, Type::Caption,
                           p.text2, question.meta) +
         14;
    if (!tag.empty() && x + ui.canvas.width(Type::CaptionStrong, tag) + 40 < rect.right())
        draw_tag(ui, {x, rect.y}, rect.h, tag);
}

void set_sky(Ui& ui, const QuestionView& question, const QuestionPlaces& places) {
    const Layout& l = ui.layout;
    ui.sky.seed = question.mode == Mode::Sprint ? 25 : 3;
    ui.sky.stage = question.stage;
    const bool order = std::holds_alternative<OrderView>(question.body);
    const bool counter = std::holds_alternative<SeveralView>(question.body) ||
                         std::holds_alternative<MatchView>(question.body);
    const bool busy = question.reveal || order || question.sprint || question.chain || l.large;
    ui.sky.hills = busy ? 0.9F : counter ? 0.835F : l.pick(0.75F, 0.85F);
    if (busy || std::holds_alternative<TypedView>(question.body) || !places.names)
        return;
    const float x = l.right - l.pick(172, 88);
    if (l.compact)
        ui.sky.lamp = LampSpec{{x, l.footer.y - 114}, 0.95F, 67, l.footer.y};
    else if (counter)
        ui.sky.lamp = LampSpec{{l.right - 152, l.footer.y - 114}, 0.95F, 82, l.footer.y};
    else
        ui.sky.lamp = LampSpec{{x, l.footer.y - 166}, 1.43F, 102, l.footer.y + 6};
}

} // namespace

std::optional<Intent> draw_question_header(Ui& ui, const QuestionView& question, const View& view,
                                           Icon ring) {
    // In the hot seat it is the one whose turn it is.
    const PlayerMark& player = question.player.name.empty() ? view.player : question.player;
    const bool clock = ui.layout.large && question.clock && !view.paused;
    const float size = ui.layout.header.h - space::tile;
    auto intent = header(ui, {.ring = ring,
                              .title = question.title,
                              .aside = question.aside,
                              .chips = chips_of(ui, question),
                              .player = ui.layout.large ? nullptr : &player,
                              .tools = false,
                              .reserve = clock ? size + space::panel : 0});
    if (clock) {
        const Rect& bar = ui.layout.header;
        draw_timer(ui, {bar.right() - size, bar.y + (bar.h - size) / 2, size, size},
                   *question.clock, {.word = false});
    }
    return intent;
}

void draw_strip(Ui& ui, const QuestionView& question, const QuestionPlaces& places) {
    set_sky(ui, question, places);
    const float used = question.clock ? time_used(*question.clock) : 0;
    if (!question.stages.empty())
        draw_stages(ui, places.strip, question.stages, {.names = places.names, .used = used});
    else if (question.chain)
        draw_chain(ui, places.strip, *question.chain);
}

void draw_asked(Ui& ui, const QuestionView& question, const QuestionPlaces& places) {
    draw_meta(ui, question, places.meta);
    ui.canvas.paragraph({places.stem.x, places.stem.y}, places.stem.w, places.stem_type,
                        ui.palette.text, question.stem, {.balance = true});
    if (question.clock && places.ring.w > 0)
        draw_timer(ui, places.ring, *question.clock, {.big = question.sprint.has_value()});
    if (question.clock && question.clock->running && !ui.animator.reduced())
        ui.animator.keep_moving();
    if (!question.sprint)
        return;
    if (ui.layout.large)
        draw_count_line(ui, places.count, *question.sprint);
    else
        draw_count(ui, places.count, *question.sprint);
}

} // namespace epilogue

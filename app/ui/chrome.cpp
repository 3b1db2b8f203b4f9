#include "ui/chrome.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr float chip_gap = 12;

float chip_height(const Ui& ui) {
    return ui.layout.control(36);
}

float chip_width(const Ui& ui, const HeaderChip& chip, bool word) {
    float width = 15 + ui.canvas.icon_width(chip.icon, Type::Icon18) + 8 +
                  std::ceil(ui.canvas.width(Type::BodyStrong, chip.number, Digits::Columns)) + 15;
    if (word && !chip.word.empty())
        width += 8 + std::ceil(ui.canvas.width(Type::Caption, chip.word));
    return width;
}

void draw_chip(Ui& ui, const Rect& rect, const HeaderChip& chip, bool word) {
    const Palette& p = ui.palette;
    ui.canvas.fill(rect, p.panel, rect.h / 2);
    ui.canvas.edge(rect, p.line, stroke::hair, rect.h / 2);
    float x = rect.x + 15;
    const float icon = ui.canvas.icon_width(chip.icon, Type::Icon18);
    ui.canvas.icon({x, rect.y, icon, rect.h}, chip.icon, Type::Icon18,
                   chip.colour.value_or(p.accent));
    x += icon + 8;
    x += ui.canvas.text_in({x, rect.y, rect.right() - x, rect.h}, Type::BodyStrong, p.text,
                           chip.number, Align::Left, Digits::Columns) +
         8;
    if (word)
        ui.canvas.text_in({x, rect.y, rect.right() - x - 6, rect.h}, Type::Caption, p.text2,
                          chip.word);
}

// The player with a menu; returns whether it was pressed.
bool draw_player(Ui& ui, const Rect& rect, const PlayerMark& player, float name_width) {
    const Touch at = touch(ui, "player", rect, {.group = Group::Header});
    const Palette& p = ui.palette;
    ui.canvas.fill(rect, mix(p.panel, p.panel2, warmth(ui, at)), rect.h / 2);
    ui.canvas.edge(rect, p.line, stroke::hair, rect.h / 2);
    const float disc = rect.h - 8;
    avatar(ui, {rect.x + 5 + disc / 2, rect.centre().y}, disc, player, Type::CaptionStrong);
    float x = rect.x + 5 + disc + 8;
    x += ui.canvas.text_in({x, rect.y, name_width, rect.h}, Type::BodyStrong, p.text, player.name) +
         8;
    const float icon = ui.canvas.icon_width(Icon::ChevronDown, Type::Icon13);
    ui.canvas.icon({x, rect.y, icon, rect.h}, Icon::ChevronDown, Type::Icon13, p.text3);
    focus_ring(ui, at, rect, rect.h / 2);
    return at.pressed;
}

float player_width(const Ui& ui, float name_width) {
    return 5 + (chip_height(ui) - 8) + 8 + std::ceil(name_width) + 8 +
           ui.canvas.icon_width(Icon::ChevronDown, Type::Icon13) + 15;
}

// From right to left; what is left free begins at the returned x.
float right_side(Ui& ui, const HeaderSpec& spec, std::optional<Intent>& intent) {
    const float h = chip_height(ui);
    const Rect& bar = ui.layout.header;
    const float y = bar.y + (bar.h - h) / 2;
    float x = bar.right() - spec.reserve;
    const auto take = [&](float width) {
        x -= width;
        const Rect place{x, y, width, h};
        x -= chip_gap;
        return place;
    };
    Rect keys_place;
    Rect cog_place;
    if (spec.tools) {
        keys_place = take(h);
        cog_place = take(h);
    }
    // A long name is cut rather than pushed into the title.
    const float longest = ui.layout.pick(220, 140);
    Rect player_place;
    float name = 0;
    if (spec.player != nullptr) {
        name = std::min(longest, ui.canvas.width(Type::BodyStrong, spec.player->name));
        player_place = take(player_width(ui, name));
    }
    const bool words = !ui.layout.large;
    std::for_each(spec.chips.rbegin(), spec.chips.rend(), [&](const HeaderChip& chip) {
        draw_chip(ui, take(chip_width(ui, chip, words)), chip, words);
    });
    // In reading order, for Tab.
    if (spec.player != nullptr && draw_player(ui, player_place, *spec.player, name))
        intent = OpenPlayers{};
    if (spec.tools) {
        if (round_button(ui, "settings", cog_place, Icon::Cog, false, Group::Header))
            intent = Go{Place::Settings};
        if (round_button(ui, "keys", keys_place, Icon::Question, false, Group::Header))
            intent = ToggleKeys{};
    }
    return x;
}

void brand(Ui& ui) {
    const Rect& bar = ui.layout.header;
    const float line = ui.canvas.line(Type::Title);
    const float y = bar.y + (bar.h - line) / 2;
    float x = bar.x + ui.canvas.text({bar.x, y}, Type::Title, ui.palette.accent, "Epilogue") + 14;
    for (const Colour& season : ui.palette.season) {
        dot(ui, {x + 4, bar.centre().y}, 8, season);
        x += 13;
    }
}

} // namespace

std::optional<Intent> header(Ui& ui, const HeaderSpec& spec) {
    std::optional<Intent> intent;
    const Rect& bar = ui.layout.header;
    float x = bar.x;
    if (spec.brand) {
        brand(ui);
    } else {
        if (spec.ring) {
            const float size = ui.layout.control(36);
            const Rect ring{x, bar.y + (bar.h - size) / 2, size, size};
            if (spec.ring_answers) {
                if (round_button(ui, "ring", ring, *spec.ring, true, Group::Header))
                    intent = Back{};
            } else {
                ui.canvas.edge(ring, ui.palette.edge, stroke::control, size / 2);
                ui.canvas.icon(ring, *spec.ring, Type::Icon15, ui.palette.text);
            }
            x += size + space::tile;
        }
    }
    const float free = right_side(ui, spec, intent);
    if (!spec.brand) {
        const float room = std::max(0.0F, free - x);
        x += ui.canvas.text_in({x, bar.y, room, bar.h}, Type::Title, ui.palette.text, spec.title);
        const float aside = free - x - space::tile;
        if (!spec.aside.empty() && aside > 80)
            ui.canvas.text_in({x + space::tile, bar.y + 4, aside, bar.h}, Type::Body,
                              ui.palette.text2, spec.aside);
    }
    return intent;
}

namespace {

bool has_cap(const Hint& hint, std::string_view cap) {
    return std::find(hint.caps.begin(), hint.caps.end(), cap) != hint.caps.end();
}

// "1–4" for four keys: with large text they would fill the footer.
Hint in_short(Hint hint) {
    constexpr std::size_t few = 2;
    const auto is_digit = [](const std::string& cap) {
        return cap.size() == 1 && cap.front() >= '0' && cap.front() <= '9';
    };
    if (hint.caps.size() > few && std::all_of(hint.caps.begin(), hint.caps.end(), is_digit))
        hint.caps = {hint.caps.front() + "–" + hint.caps.back()};
    return hint;
}

// With large text the first is kept, the one with Esc or else the second, and F1, which shows all.
std::vector<Hint> kept_with_large_text(const std::vector<Hint>& hints) {
    std::vector<Hint> kept;
    const Hint* second = nullptr;
    for (const Hint& hint : hints) {
        if (has_cap(hint, "F1"))
            continue;
        if (kept.empty())
            kept.push_back(in_short(hint));
        else if (second == nullptr || has_cap(hint, "Esc"))
            second = &hint;
    }
    if (second != nullptr)
        kept.push_back(in_short(*second));
    const auto help = std::find_if(hints.begin(), hints.end(),
                                   [](const Hint& hint) { return has_cap(hint, "F1"); });
    kept.push_back(help == hints.end() ? Hint{{"F1"}, "Keys"} : *help);
    return kept;
}

} // namespace

void footer(Ui& ui, const std::vector<Hint>& hints, std::string_view aside) {
    const Palette& p = ui.palette;
    const Rect& bar = ui.layout.footer;
    const Rect strip{0, bar.y, ui.layout.window.w, bar.h};
    ui.canvas.fill(strip, p.sky0.faded(ui.layer > 0 ? 1.0F : 0.86F));
    const bool large = ui.layout.large;
    const float cap_gap = large ? 14 : 7;
    const float hint_gap = large ? 36 : 20;
    const auto width_of = [&](const Hint& hint) {
        float width = std::ceil(ui.canvas.width(Type::Caption, hint.word));
        for (const std::string& cap : hint.caps)
            width += key_cap_width(ui, cap) + cap_gap;
        return width;
    };
    const std::vector<Hint> wanted = large ? kept_with_large_text(hints) : hints;
    // As many as have room; the last of the three of large text before the others.
    std::vector<const Hint*> kept;
    float used = large ? width_of(wanted.back()) + hint_gap : 0;
    for (const Hint& hint : wanted) {
        const bool is_last = large && &hint == &wanted.back();
        if (!is_last && used + width_of(hint) > bar.w)
            continue;
        used += is_last ? 0 : width_of(hint) + hint_gap;
        kept.push_back(&hint);
    }
    float x = bar.x;
    for (const Hint* hint : kept) {
        for (const std::string& cap : hint->caps)
            x += key_cap(ui, {x, bar.y, 0, bar.h}, cap, p.edge, p.text) + cap_gap;
        x += ui.canvas.text_in({x, bar.y, bar.right() - x, bar.h}, Type::Caption, p.text2,
                               hint->word) +
             hint_gap;
    }
    const float room = bar.right() - x;
    if (!large && !aside.empty() && ui.canvas.width(Type::Caption, aside) <= room)
        ui.canvas.text_in({x, bar.y, room, bar.h}, Type::Caption, p.text2, aside, Align::Right);
}

} // namespace epilogue

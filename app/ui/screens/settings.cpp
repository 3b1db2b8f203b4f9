#include "ui/screens/screens.h"
#include "ui/screens/settings_data.h"
#include "ui/screens/settings_preview.h"
#include "ui/screens/settings_rulings.h"

#include <algorithm>
#include <array>
#include <functional>

namespace epilogue {

namespace {

struct Page {
    SettingsPage page;
    Icon icon;
    const char* name;
};

constexpr std::array pages = {Page{SettingsPage::Look, Icon::PaintBrush, "Look"},
                              Page{SettingsPage::Reading, Icon::LowVision, "Reading"},
                              Page{SettingsPage::Timing, Icon::Clock, "Timing"},
                              Page{SettingsPage::Spoilers, Icon::EyeSlash, "Spoilers"},
                              Page{SettingsPage::Rulings, Icon::Gavel, "Rulings"},
                              Page{SettingsPage::Data, Icon::FolderOpen, "Data"},
                              Page{SettingsPage::About, Icon::InfoCircle, "About"}};
constexpr std::array<Segment, 3> themes = {Segment{"Night"}, Segment{"Matinee"}, Segment{"System"}};
constexpr std::array<Segment, 4> paces = {Segment{"×1"}, Segment{"×1.5"}, Segment{"×2"},
                                          Segment{"Off"}};

// The pages, one under the other, or in a few columns with large text.
float navigation(Ui& ui, const Rect& area, SettingsPage on, std::optional<Intent>& intent) {
    const bool columns = ui.layout.large;
    const float line = std::max(ui.layout.pick(52, 44), ui.canvas.line(Type::BodyStrong) + 18);
    const int across = columns ? 3 : 1;
    const int rows = (static_cast<int>(pages.size()) + across - 1) / across;
    const float height = line * static_cast<float>(rows) + 26;
    const Rect box = area.top_part(height);
    card(ui, box);
    const Rect inner = box.inset(13);
    for (int i = 0; i < static_cast<int>(pages.size()); ++i) {
        const IdScope scope(i);
        const Page& page = pages.at(static_cast<std::size_t>(i));
        const int row = i / across;
        Rect place = inner.column(i % across, across, 8);
        place.y += line * static_cast<float>(row);
        place.h = line;
        if (nav_row(ui, "page", place, page.icon, page.name, page.page == on))
            intent = OpenSettingsPage{page.page};
        // A page of nothing but words leaves the focus at its name.
        if (page.page == on && on == SettingsPage::About)
            begin_at(ui, "page");
    }
    return height;
}

// Rows of settings, each a name, what it does, and its control.
class Rows {
  public:
    Rows(Ui& ui, const Rect& area) : ui_(ui), area_(area), y_(area.y) {}

    // The place of the control, `width` wide and `height` high.
    Rect row(std::string_view name, std::string_view detail, float width, float height) {
        Canvas& canvas = ui_.canvas;
        const Palette& p = ui_.palette;
        if (!first_) {
            canvas.hairline(area_.x, y_, area_.w, p.line);
            y_ += 1;
        }
        const float name_h = canvas.line(Type::BodyStrong);
        const float word = std::max(canvas.width(Type::BodyStrong, name),
                                    std::min(232.0F, canvas.width(Type::Caption, detail)));
        width = std::min(width, area_.w);
        const bool beside = word + 16 + width <= area_.w;
        const float text_w = beside ? area_.w - width - 16 : area_.w;
        const float detail_h = canvas.height(Type::Caption, detail, text_w);
        const float text_h = name_h + detail_h;
        const float usual = first_ ? 60.0F : 71.0F;
        const float least = std::max(usual, text_h + 16);
        const float whole = beside ? std::max(least, height + 16) : text_h + height + 28;
        const float text_y = beside ? y_ + (whole - text_h) / 2 : y_ + 10;
        canvas.text_in({area_.x, text_y, text_w, name_h}, Type::BodyStrong, p.text, name);
        canvas.paragraph({area_.x, text_y + name_h}, text_w, Type::Caption, p.text2, detail);
        const Rect place =
            beside ? Rect{area_.right() - width, y_ + (whole - height) / 2, width, height}
                   : Rect{area_.x, text_y + text_h + 8, width, height};
        y_ += whole;
        first_ = false;
        return place;
    }

    float y() const { return y_; }

    void skip(float by) { y_ += by; }

    Ui& ui() const { return ui_; }

    const Rect& area() const { return area_; }

  private:
    Ui& ui_;
    Rect area_;
    float y_;
    bool first_ = true;
};

void theme_row(Rows& rows, const Settings& settings, std::optional<Intent>& intent) {
    Ui& ui = rows.ui();
    const float w = segments_width(ui, themes, 14);
    const Rect place = rows.row("Theme", "", w, ui.layout.control(40));
    const int chosen = segments(ui, "theme", place, themes, static_cast<int>(settings.theme), 14);
    if (chosen >= 0)
        intent = SetTheme{static_cast<Theme>(chosen)};
}

void text_size_row(Rows& rows, const Settings& settings, std::optional<Intent>& intent) {
    Ui& ui = rows.ui();
    const std::string shown = std::to_string(settings.text_size) + " %";
    const float w =
        196 + 14 + std::max(52.0F, ui.canvas.width(Type::BodyStrong, "200 %", Digits::Columns) + 2);
    const Rect place = rows.row("Text size", "Layout follows, to 200 %", w, ui.layout.control(36));
    const int size = slider(ui, "text_size", place,
                            {.value = settings.text_size,
                             .least = smallest_text,
                             .most = largest_text,
                             .step = text_step,
                             .shown = shown});
    if (size != settings.text_size)
        intent = SetTextSize{size};
}

void toggle_row(Rows& rows, const char* id, std::string_view name, std::string_view detail, bool on,
                const std::function<void(bool)>& change) {
    Ui& ui = rows.ui();
    const Rect place = rows.row(name, detail, toggle_width(ui), ui.layout.control(36));
    if (toggle(ui, id, place, on))
        change(!on);
}

void palette_row(Rows& rows, const Settings& settings, std::optional<Intent>& intent) {
    toggle_row(rows, "palette", "Colour-blind palette", "Blue for right, orange for wrong",
               settings.safe_palette, [&](bool on) { intent = SetSafePalette{on}; });
}

void motion_row(Rows& rows, const Settings& settings, std::optional<Intent>& intent) {
    toggle_row(rows, "motion", "Reduced motion", "Cross-fades only, no slides",
               settings.reduced_motion, [&](bool on) { intent = SetReducedMotion{on}; });
}

void full_screen_row(Rows& rows, const Settings& settings, std::optional<Intent>& intent) {
    toggle_row(rows, "full_screen", "Full screen", "F11 does the same, anywhere",
               settings.full_screen, [&](bool on) { intent = SetFullScreen{on}; });
}

void pace_row(Rows& rows, const Settings& settings, std::optional<Intent>& intent) {
    Ui& ui = rows.ui();
    const float w = segments_width(ui, paces, 14);
    const Rect place = rows.row("Timer", "More time for every question", w, ui.layout.control(40));
    const int chosen = segments(ui, "pace", place, paces, static_cast<int>(settings.pace), 14);
    if (chosen >= 0)
        intent = SetPace{static_cast<TimerPace>(chosen)};
}

void reach_row(Rows& rows, const Settings& settings, std::optional<Intent>& intent) {
    toggle_row(rows, "reach", "Films left in a grid", "Says when a cell can no longer be filled",
               settings.reach_mark, [&](bool on) { intent = SetReachMark{on}; });
}

void spoiler_row(Rows& rows, const SettingsView& view, std::optional<Intent>& intent) {
    toggle_row(rows, "spoilers", "Hide The Ending", "Ask before any spoiler", !view.seen_film,
               [&](bool hide) { intent = SetSeenFilm{!hide}; });
}

void folder_row(Rows& rows, const SettingsView& view, std::optional<Intent>& intent) {
    Ui& ui = rows.ui();
    const ButtonSpec open{.icon = Icon::FolderOpen, .label = "Open"};
    const ButtonSpec back_up{.icon = Icon::Save, .label = "Back up"};
    const float first = button_width(ui, open) - 12;
    const float second = button_width(ui, back_up) - 12;
    const Rect place =
        rows.row("Data folder", view.data_detail, first + 10 + second, ui.layout.control(40));
    if (button(ui, "open", place.left_part(first), open))
        intent = ShowDataFolder{};
    if (button(ui, "back_up", place.after(first + 10), back_up))
        intent = BackUpNow{};
    const Rect box{rows.area().x, rows.y(), rows.area().w,
                   std::max(40.0F, ui.canvas.line(Type::Body) + 18)};
    well(ui, box);
    const float icon = ui.canvas.icon_width(Icon::Database, Type::Icon15);
    ui.canvas.icon({box.x + 15, box.y, icon, box.h}, Icon::Database, Type::Icon15,
                   ui.palette.text3);
    ui.canvas.text_in(Rect{box.x + 15 + icon + 10, box.y, box.w - 40 - icon, box.h}, Type::Body,
                      ui.palette.text2, view.data_folder);
    rows.skip(box.h + 12);
}

void about(Rows& rows, const SettingsView& view) {
    Ui& ui = rows.ui();
    const float left = rows.area().w * 0.3F;
    const auto& area = rows.area();
    rows.skip(12);
    rows.skip(
        ui.canvas.paragraph({area.x, rows.y()}, area.w, Type::Card, ui.palette.text, "Epilogue") +
        4);
    rows.skip(ui.canvas.paragraph({area.x, rows.y()}, area.w, Type::Aside, ui.palette.text2,
                                  "A game about film, for one chair or eight.") +
              16);
    for (const auto& [name, value] : view.about) {
        ui.canvas.hairline(area.x, rows.y(), area.w, ui.palette.line);
        const float high =
            std::max(44.0F, ui.canvas.height(Type::Body, value, area.w - left - 12) + 22);
        const Rect row{area.x, rows.y(), area.w, high};
        ui.canvas.text_in(row.left_part(left), Type::Body, ui.palette.text2, name);
        const float text = ui.canvas.height(Type::Body, value, area.w - left - 12);
        ui.canvas.paragraph({area.x + left + 12, row.y + (high - text) / 2}, area.w - left - 12,
                            Type::Body, ui.palette.text, value);
        rows.skip(high);
    }
}

// Content of the page; returns its height.
float page(Ui& ui, const Rect& area, const SettingsView& view, std::optional<Intent>& intent) {
    Rows rows(ui, area);
    const Settings& settings = view.settings;
    for (const char* first : {"theme", "text_size", "pace", "spoilers"})
        begin_at(ui, first);
    switch (view.page) {
    case SettingsPage::Look:
        theme_row(rows, settings, intent);
        text_size_row(rows, settings, intent);
        palette_row(rows, settings, intent);
        motion_row(rows, settings, intent);
        full_screen_row(rows, settings, intent);
        pace_row(rows, settings, intent);
        spoiler_row(rows, view, intent);
        folder_row(rows, view, intent);
        break;
    case SettingsPage::Reading:
        text_size_row(rows, settings, intent);
        motion_row(rows, settings, intent);
        palette_row(rows, settings, intent);
        break;
    case SettingsPage::Timing:
        pace_row(rows, settings, intent);
        reach_row(rows, settings, intent);
        break;
    case SettingsPage::Spoilers:
        spoiler_row(rows, view, intent);
        break;
    case SettingsPage::About:
        about(rows, view);
        break;
    case SettingsPage::Rulings:
    case SettingsPage::Data:
        break;
    }
    return rows.y() - area.y;
}

bool has_preview(SettingsPage page) {
    return page == SettingsPage::Look || page == SettingsPage::Reading;
}

// Nav, page and preview side by side; the page scrolls alone where it must.
void side_by_side(Ui& ui, const SettingsView& view, std::optional<Intent>& intent) {
    const Layout& layout = ui.layout;
    const float top = layout.body.y + layout.pick(32, 10);
    const float bottom = layout.footer.y - layout.pick(24, 10);
    const float nav = layout.pick(204, 168);
    navigation(ui, {layout.left, top, nav, 0}, view.page, intent);
    const float x = layout.left + nav + layout.gutter;
    const float high = std::min(bottom - top, layout.pick(632, 632));
    if (view.page == SettingsPage::Data) {
        const Rect area{x, top, layout.right - x, std::min(bottom - top, 624.0F)};
        const float needed = 600;
        if (area.h >= needed) {
            draw_backups(ui, area, view, intent);
            return;
        }
        Scroll scroll(ui, {x, top, layout.right - x, layout.footer.y - top}, ui.state.body);
        Rect inside = scroll.inside();
        inside.h = needed;
        draw_backups(ui, inside, view, intent);
        scroll.end(needed + 12);
        return;
    }
    if (view.page == SettingsPage::Rulings) {
        draw_rulings(ui, {x, top, layout.right - x, bottom - top}, view.rulings, intent);
        return;
    }
    const bool shows = has_preview(view.page) && !layout.compact;
    const float side = shows ? 340.0F : 0.0F;
    const float between = shows ? 32.0F : 0.0F;
    const Rect box{x, top, layout.right - x - side - between, high};
    card(ui, box);
    const Rect inner = box.inset(24, 8);
    Scroll scroll(ui, {inner.x, box.y + 1, inner.w + 18, box.h - 2}, ui.state.body);
    Rect area = scroll.inside();
    area.w = inner.w;
    area.y += 7;
    scroll.end(page(ui, area, view, intent) + 7);
    if (!shows)
        return;
    const Rect right{layout.right - side, top, side, high};
    if (ui.state.side.content <= high) {
        ui.inert = true;
        ui.state.side.content = preview(ui, right);
        ui.inert = false;
    } else {
        Scroll second(ui, right, ui.state.side);
        Rect inside = second.inside();
        inside.h = ui.state.side.content;
        ui.inert = true;
        const float needed = preview(ui, inside);
        ui.inert = false;
        second.end(needed);
    }
}

// Large text: all in one column that scrolls.
void one_column(Ui& ui, const SettingsView& view, std::optional<Intent>& intent) {
    const Layout& layout = ui.layout;
    Scroll scroll(ui, {layout.left, layout.body.y, layout.width(), layout.body.h}, ui.state.body);
    Rect area = scroll.inside();
    float y = area.y + 8;
    y += navigation(ui, {area.x, y, area.w, 0}, view.page, intent) + 16;
    if (view.page == SettingsPage::Data) {
        y += draw_backups(ui, {area.x, y, area.w, 0}, view, intent) + 16;
    } else if (view.page == SettingsPage::Rulings) {
        y += draw_rulings(ui, {area.x, y, area.w, 0}, view.rulings, intent) + 16;
    } else {
        float& memory = ui.state.page_height;
        const Rect box{area.x, y, area.w, std::max(60.0F, memory)};
        card(ui, box);
        memory = page(ui, {box.x + 24, box.y + 8, box.w - 48, 0}, view, intent) + 16;
        y += memory + 16;
    }
    if (has_preview(view.page)) {
        const bool was = ui.inert;
        ui.inert = true;
        const Rect box{area.x, y, area.w, std::max(200.0F, ui.state.side.content)};
        ui.state.side.content = preview(ui, box);
        ui.inert = was;
        y += ui.state.side.content + 16;
    }
    scroll.end(y - area.y);
}

} // namespace

std::optional<Intent> draw_settings(Ui& ui, const SettingsView& settings, const View& view) {
    ui.sky = {.seed = 17, .hills = 0.93F};
    std::optional<Intent> intent = header(ui, {.title = "Settings", .player = &view.player});
    if (ui.layout.large)
        one_column(ui, settings, intent);
    else
        side_by_side(ui, settings, intent);
    if (settings.page == SettingsPage::Data)
        footer(ui,
               {{{"↑", "↓"}, "Backup"},
                {{"B"}, "Back up now"},
                {{"R"}, "Restore, asks first"},
                {{"F"}, "Show the file"},
                {{"Esc"}, "Home"}},
               "Backups never leave this computer by themselves");
    else if (settings.page == SettingsPage::Rulings)
        footer(ui,
               {{{"↑", "↓"}, "Ruling"},
                {{"Space"}, "On or off"},
                {{"E"}, "Export"},
                {{"I"}, "Bring in"},
                {{"Del"}, "Remove, asks first"},
                {{"Esc"}, "Home"}},
               "Changes are kept at once");
    else
        footer(ui,
               {{{"↑", "↓"}, "Row"},
                {{"←", "→"}, "Change"},
                {{"Ctrl +", "Ctrl −"}, "Text size"},
                {{"Ctrl Z"}, "Undo"},
                {{"Esc"}, "Home"}},
               "Changes are kept at once");
    return intent;
}

} // namespace epilogue

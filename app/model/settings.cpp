#include "model/settings.h"

#include "base/text.h"

#include <algorithm>

namespace epilogue {

namespace {

const char* name_of(Theme theme) {
    switch (theme) {
    case Theme::Matinee:
        return "matinee";
    case Theme::System:
        return "system";
    case Theme::Night:
        break;
    }
    return "night";
}

const char* name_of(TimerPace pace) {
    switch (pace) {
    case TimerPace::Half:
        return "1.5";
    case TimerPace::Double:
        return "2";
    case TimerPace::Off:
        return "off";
    case TimerPace::Normal:
        break;
    }
    return "1";
}

std::string text_of(bool on) {
    return on ? "on" : "off";
}

} // namespace

Settings read_settings(const std::map<std::string, std::string>& rows) {
    Settings settings;
    const auto row = [&](const char* key) {
        const auto found = rows.find(key);
        return found == rows.end() ? std::string() : found->second;
    };
    for (const Theme theme : {Theme::Night, Theme::Matinee, Theme::System})
        if (row("theme") == name_of(theme))
            settings.theme = theme;
    for (const TimerPace pace :
         {TimerPace::Normal, TimerPace::Half, TimerPace::Double, TimerPace::Off})
        if (row("timer_pace") == name_of(pace))
            settings.pace = pace;
    settings.safe_palette = row("safe_palette") == "on";
    settings.reduced_motion = row("reduced_motion") == "on";
    settings.first_run_done = row("first_run_done") == "on";
    settings.full_screen = row("full_screen") == "on";
    if (const auto size = whole_number<int>(row("text_size")))
        settings.text_size = std::clamp(*size, smallest_text, largest_text);
    if (const auto player = whole_number<std::int64_t>(row("player")))
        settings.player = *player;
    settings.reach_mark = row("reach_mark") != "off";
    if (!row("grid_mode").empty())
        settings.grid_mode = row("grid_mode");
    settings.boards = row("boards");
    settings.last_setup = row("last_setup");
    return settings;
}

std::map<std::string, std::string> rows_of(const Settings& settings) {
    return {{"theme", name_of(settings.theme)},
            {"safe_palette", text_of(settings.safe_palette)},
            {"reduced_motion", text_of(settings.reduced_motion)},
            {"text_size", std::to_string(settings.text_size)},
            {"timer_pace", name_of(settings.pace)},
            {"first_run_done", text_of(settings.first_run_done)},
            {"full_screen", text_of(settings.full_screen)},
            {"player", std::to_string(settings.player)},
            {"reach_mark", text_of(settings.reach_mark)},
            {"grid_mode", settings.grid_mode},
            {"boards", settings.boards},
            {"last_setup", settings.last_setup}};
}

} // namespace epilogue

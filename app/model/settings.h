// What a player may choose about the look and pace of the program, kept as key and text.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <string>

namespace epilogue {

enum class Theme { Night, Matinee, System };
enum class TimerPace { Normal, Half, Double, Off }; // times 1, 1.5, 2, or no clock at all

inline constexpr int smallest_text = 100; // per cent
inline constexpr int largest_text = 200;
inline constexpr int text_step = 5;

struct Settings {
    Theme theme = Theme::Night;
    bool safe_palette = false; // blue and orange for right and wrong
    bool reduced_motion = false;
    int text_size = 100; // per cent, smallest_text to largest_text
    TimerPace pace = TimerPace::Normal;
    bool first_run_done = false;
    bool full_screen = false;
    std::int64_t player = 0;           // who plays; 0: nobody yet
    bool reach_mark = true;            // a grid tells when a cell can no longer be filled
    std::string grid_mode = "classic"; // of the next grid
    std::string boards;                // of the workshop, saved; a line each
    std::string last_setup;            // Quiz::encode(Params) of the last set-up, empty: none

    bool operator==(const Settings&) const = default;
};

// Unknown keys and values out of range are left at their default: an older or newer program may
// have written them, and a look is no reason to refuse to start.
Settings read_settings(const std::map<std::string, std::string>& rows);
std::map<std::string, std::string> rows_of(const Settings& settings);

} // namespace epilogue

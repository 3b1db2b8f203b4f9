// Pictures of every screen, drawn from the sample views without a visible window.
#pragma once

#include "base/result.h"
#include "model/settings.h"

#include <string>

namespace epilogue {

struct ShotSpec {
    std::string folder; // made by the caller
    std::string fonts;  // the folder of the fonts
    int width = 1280;   // real pixels
    int height = 800;
    int text_size = 100; // per cent
    Theme theme = Theme::Night;
    bool safe_palette = false;
    std::string only = {}; // a part of a name; empty: all
};

// Writes folder/01-home.png and so on; the number of pictures.
Result<int> take_shots(const ShotSpec& spec);

} // namespace epilogue

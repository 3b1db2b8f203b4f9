// Pictures of the screens while one works on them: ui_gallery FOLDER FONTS [W H TEXT THEME ONLY].
#include "shell/shots.h"

#include <cstdlib>
#include <iostream>
#include <span>

int main(int argc, char* argv[]) {
    const std::span<char*> arguments(argv, static_cast<std::size_t>(argc));
    if (argc < 3) {
        std::cerr << "usage: ui_gallery FOLDER FONTS [WIDTH HEIGHT TEXT THEME ONLY]\n";
        return 2;
    }
    epilogue::ShotSpec spec{.folder = arguments[1], .fonts = arguments[2]};
    if (argc > 4) {
        spec.width = std::atoi(arguments[3]);
        spec.height = std::atoi(arguments[4]);
    }
    if (argc > 5)
        spec.text_size = std::atoi(arguments[5]);
    if (argc > 6) {
        const std::string theme = arguments[6];
        if (theme.starts_with("matinee"))
            spec.theme = epilogue::Theme::Matinee;
        spec.safe_palette = theme.ends_with("safe");
    }
    if (argc > 7)
        spec.only = arguments[7];
    const auto taken = epilogue::take_shots(spec);
    if (!taken) {
        std::cerr << taken.error().message << "\n";
        return 3;
    }
    std::cout << taken.value() << " pictures\n";
    return 0;
}

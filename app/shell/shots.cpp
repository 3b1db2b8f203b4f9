#include "shell/shots.h"

#include "shell/font_files.h"
#include "shell/sample_views.h"
#include "shell/window.h"

#include <cctype>
#include <imgui.h>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#define STB_IMAGE_WRITE_STATIC
#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb_image_write.h>
#pragma GCC diagnostic pop

namespace epilogue {

namespace {

constexpr int settle_frames = 6; // motions are reduced; the library needs some to size a window

Done write_png(const std::string& path, const Pixels& pixels) {
    constexpr int channels = 3;
    const int written = stbi_write_png(path.c_str(), pixels.width, pixels.height, channels,
                                       pixels.rgb.data(), pixels.width * channels);
    if (written == 0)
        return Error{"writing a picture: " + path + " could not be written"};
    return ok();
}

// Each key down for a frame and up for one, as a player would press it.
void play_keys(const Sample& sample, Window& window, UiState& state) {
    const View& view = sample.view;
    const auto frame = [&] {
        const Frame now = window.begin_frame(state.fonts, view.settings.text_size);
        draw(view, state, now);
        window.end_frame(state);
    };
    if (!sample.typed.empty()) {
        ImGui::GetIO().AddInputCharactersUTF8(sample.typed.c_str());
        frame();
    }
    for (const char c : sample.keys) {
        Key key = Key::Tab;
        if (std::isdigit(static_cast<unsigned char>(c)) != 0)
            key = digit_key(c - '0');
        else if (std::isupper(static_cast<unsigned char>(c)) != 0)
            key = letter_key(c);
        else if (c == ' ')
            key = Key::Space;
        else if (c == '>')
            key = Key::Right;
        else if (c == 'v')
            key = Key::Down;
        feed_key(key, true);
        frame();
        feed_key(key, false);
        frame();
    }
}

} // namespace

Result<int> take_shots(const ShotSpec& spec) {
    auto fonts = read_fonts(spec.fonts);
    if (!fonts)
        return fonts.error();
    auto opened = Window::open({.width = spec.width, .height = spec.height, .visible = false});
    if (!opened)
        return opened.error();
    Window& window = *opened.value();
    UiState state(std::move(fonts).value());
    int taken = 0;
    for (Sample& sample : sample_views()) {
        if (sample.name.find(spec.only) == std::string::npos)
            continue;
        View& view = sample.view;
        view.settings.theme = spec.theme;
        view.settings.safe_palette = spec.safe_palette;
        view.settings.text_size = spec.text_size;
        view.settings.reduced_motion = true;
        if (auto* const settings = std::get_if<SettingsView>(&view.screen))
            settings->settings = view.settings;
        view.mark = sample.name;
        const auto settle = [&] {
            for (int i = 0; i < settle_frames; ++i) {
                const Frame frame = window.begin_frame(state.fonts, spec.text_size);
                draw(view, state, frame);
                if (!window.end_frame(state))
                    i = -1;
            }
        };
        settle();
        play_keys(sample, window, state);
        settle();
        const Done written = write_png(spec.folder + "/" + sample.name + ".png", window.pixels());
        if (!written)
            return written.error();
        ++taken;
    }
    return taken;
}

} // namespace epilogue

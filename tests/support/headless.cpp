#include "support/headless.h"

#include "base/check.h"

#include <array>
#include <fstream>
#include <imgui.h>
#include <sstream>
#include <stdexcept>

namespace epilogue {

namespace {

// Read once for all tests.
const FontFiles& test_fonts() {
    static const FontFiles files = [] {
        constexpr std::array paths = {FONT_INTER,    FONT_INTER_SEMIBOLD,  FONT_BEBAS,
                                      FONT_GARAMOND, FONT_GARAMOND_ITALIC, FONT_AWESOME};
        FontFiles read;
        for (std::size_t i = 0; i < paths.size(); ++i) {
            std::ifstream in(paths.at(i), std::ios::binary);
            std::ostringstream bytes;
            bytes << in.rdbuf();
            read.bytes.at(i) = bytes.str();
            check(!read.bytes.at(i).empty(), "the tests find the fonts");
        }
        return read;
    }();
    return files;
}

ImGuiContext* begin_context() {
    ImGuiContext* const context = ImGui::CreateContext();
    ImGui::SetCurrentContext(context);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigInputTextCursorBlink = false;
#if IMGUI_VERSION_NUM < 18700
    // The back end's numbers, which the library's own text fields go by.
    constexpr std::array keys = {
        std::pair{ImGuiKey_Tab, 258},        std::pair{ImGuiKey_LeftArrow, 263},
        std::pair{ImGuiKey_RightArrow, 262}, std::pair{ImGuiKey_UpArrow, 265},
        std::pair{ImGuiKey_DownArrow, 264},  std::pair{ImGuiKey_Home, 268},
        std::pair{ImGuiKey_End, 269},        std::pair{ImGuiKey_Delete, 261},
        std::pair{ImGuiKey_Backspace, 259},  std::pair{ImGuiKey_Enter, 257},
        std::pair{ImGuiKey_Escape, 256}};
    for (const auto& [key, code] : keys)
        io.KeyMap[key] = code;
#endif
    return context;
}

} // namespace

Headless::Headless(const Screen& screen)
    : context_(begin_context()), screen_(screen), state_(test_fonts()) {
    if (!screen.first_bake)
        state_.fonts.complete();
}

Headless::~Headless() {
    ImGui::DestroyContext(context_);
}

Layout Headless::layout() const {
    return layout_of({.width = screen_.width, .height = screen_.height, .density = screen_.density},
                     screen_.text);
}

std::optional<Intent> Headless::frame(View view) {
    ImGui::SetCurrentContext(context_);
    view.settings.text_size = screen_.text;
    view.settings.reduced_motion = screen_.reduced_motion;
    time_ += delta_;
    const Frame now{.width = screen_.width,
                    .height = screen_.height,
                    .density = screen_.density,
                    .delta = delta_,
                    .time = time_};
    const Layout place = layout();
    state_.fonts.prepare(place.scale, place.text);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {screen_.width, screen_.height};
    io.DeltaTime = delta_;
    ImGui::NewFrame();
    auto intent = draw(view, state_, now);
    ImGui::Render();
    return intent;
}

void Headless::settle(const View& view) {
    for (int i = 0; i < 5; ++i)
        frame(view);
}

std::optional<Intent> Headless::press(const View& view, const Chord& chord) {
    ImGui::SetCurrentContext(context_);
    feed_modifiers(chord.ctrl, chord.shift);
    feed_key(chord.key, true);
    auto intent = frame(view);
    feed_key(chord.key, false);
    feed_modifiers(false, false);
    auto after = frame(view);
    return intent ? intent : after;
}

std::optional<Intent> Headless::type(const View& view, std::string_view text) {
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
    auto intent = frame(view);
    auto after = frame(view);
    return intent ? intent : after;
}

Point Headless::place_of(std::string_view words) const {
    for (const DrawnText& text : state_.last_texts)
        if (text.text.find(words) != std::string::npos)
            return text.rect.centre();
    throw std::runtime_error("not on the screen: " + std::string(words));
}

bool Headless::shows(std::string_view words) const {
    for (const DrawnText& text : state_.last_texts)
        if (text.text.find(words) != std::string::npos)
            return true;
    return false;
}

std::optional<Intent> Headless::click(const View& view, std::string_view words) {
    return click_at(view, place_of(words));
}

std::optional<Intent> Headless::mouse(const View& view, Point at, bool down) {
    ImGui::SetCurrentContext(context_);
    const float scale = layout().scale;
    feed_mouse(at.x * scale, at.y * scale, down);
    return frame(view);
}

std::optional<Intent> Headless::click_at(const View& view, Point logical) {
    std::optional<Intent> intent;
    for (const bool down : {false, true, false, false}) {
        auto given = mouse(view, logical, down);
        if (!intent)
            intent = std::move(given);
    }
    return intent;
}

std::optional<Intent> Headless::drag(const View& view, Point from, Point to) {
    std::optional<Intent> intent;
    const auto step = [&](Point at, bool down) {
        auto given = mouse(view, at, down);
        if (!intent)
            intent = std::move(given);
    };
    step(from, false);
    step(from, true);
    step({(from.x + to.x) / 2, (from.y + to.y) / 2}, true);
    step(to, true);
    step(to, true);
    step(to, false);
    step(to, false);
    return intent;
}

bool Headless::focus_holds(std::string_view words) const {
    const auto rect = state_.focus.rect();
    if (!rect)
        return false;
    for (const DrawnText& text : state_.last_texts)
        if (text.text.find(words) != std::string::npos && rect->contains(text.rect.centre()))
            return true;
    return false;
}

bool Headless::tab_to(const View& view, std::string_view words) {
    const auto most = static_cast<int>(state_.focus.widgets().size()) + 1;
    for (int i = 0; i < most; ++i) {
        if (focus_holds(words))
            return true;
        press(view, Key::Tab);
    }
    return focus_holds(words);
}

} // namespace epilogue

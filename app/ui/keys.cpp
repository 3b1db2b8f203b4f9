#include "ui/keys.h"

#include <algorithm>
#include <array>
#include <imgui.h>

namespace epilogue {

namespace {

struct Code {
    Key key;
    int code; // of the library
    bool repeats;
};

#if IMGUI_VERSION_NUM >= 18700
constexpr std::array codes = {
    Code{Key::Tab, ImGuiKey_Tab, true},
    Code{Key::Enter, ImGuiKey_Enter, false},
    Code{Key::Enter, ImGuiKey_KeypadEnter, false},
    Code{Key::Space, ImGuiKey_Space, false},
    Code{Key::Escape, ImGuiKey_Escape, false},
    Code{Key::Left, ImGuiKey_LeftArrow, true},
    Code{Key::Right, ImGuiKey_RightArrow, true},
    Code{Key::Up, ImGuiKey_UpArrow, true},
    Code{Key::Down, ImGuiKey_DownArrow, true},
    Code{Key::Home, ImGuiKey_Home, false},
    Code{Key::End, ImGuiKey_End, false},
    Code{Key::PageUp, ImGuiKey_PageUp, true},
    Code{Key::PageDown, ImGuiKey_PageDown, true},
    Code{Key::Backspace, ImGuiKey_Backspace, true},
    Code{Key::Delete, ImGuiKey_Delete, false},
    Code{Key::Plus, ImGuiKey_Equal, true},
    Code{Key::Plus, ImGuiKey_KeypadAdd, true},
    Code{Key::Minus, ImGuiKey_Minus, true},
    Code{Key::Minus, ImGuiKey_KeypadSubtract, true},
    Code{Key::Slash, ImGuiKey_Slash, false},
};
constexpr int first_function = ImGuiKey_F1;
constexpr int first_digit = ImGuiKey_0;
constexpr int first_keypad = ImGuiKey_Keypad0;
constexpr int first_letter = ImGuiKey_A;
#else
// GLFW's numbers, which its back end hands to 1.86 as they are.
constexpr std::array codes = {
    Code{Key::Tab, 258, true},      Code{Key::Enter, 257, false},    Code{Key::Enter, 335, false},
    Code{Key::Space, 32, false},    Code{Key::Escape, 256, false},   Code{Key::Left, 263, true},
    Code{Key::Right, 262, true},    Code{Key::Up, 265, true},        Code{Key::Down, 264, true},
    Code{Key::Home, 268, false},    Code{Key::End, 269, false},      Code{Key::PageUp, 266, true},
    Code{Key::PageDown, 267, true}, Code{Key::Backspace, 259, true}, Code{Key::Delete, 261, false},
    Code{Key::Plus, 61, true},      Code{Key::Plus, 334, true},      Code{Key::Minus, 45, true},
    Code{Key::Minus, 333, true},    Code{Key::Slash, 47, false},
};
constexpr int first_function = 290;
constexpr int first_digit = 48;
constexpr int first_keypad = 320;
constexpr int first_letter = 65;
#endif

int offset(Key key, Key first) {
    return static_cast<int>(key) - static_cast<int>(first);
}

Key shifted(Key first, int by) {
    return static_cast<Key>(static_cast<int>(first) + by);
}

bool is_character(Key key) {
    return key >= Key::D0 || key == Key::Slash || key == Key::Space;
}

bool down_now(int code, bool repeats) {
#if IMGUI_VERSION_NUM >= 18700
    return ImGui::IsKeyPressed(static_cast<ImGuiKey>(code), repeats);
#else
    return ImGui::IsKeyPressed(code, repeats);
#endif
}

int code_of(Key key) {
    if (key >= Key::A)
        return first_letter + offset(key, Key::A);
    if (key >= Key::D0)
        return first_digit + offset(key, Key::D0);
    if (key >= Key::F1)
        return first_function + offset(key, Key::F1);
    const auto* const found =
        std::find_if(codes.begin(), codes.end(), [&](const Code& code) { return code.key == key; });
    return found == codes.end() ? 0 : found->code;
}

} // namespace

Key letter_key(char capital) {
    return shifted(Key::A, capital - 'A');
}

Key digit_key(int digit) {
    return shifted(Key::D0, digit);
}

std::string label_of(const Chord& chord) {
    static constexpr std::array names = {"",     "Tab",       "Enter", "Space", "Esc", "←",
                                         "→",    "↑",         "↓",     "Home",  "End", "PgUp",
                                         "PgDn", "Backspace", "Del",   "+",     "−",   "/"};
    std::string label = chord.ctrl ? "Ctrl " : "";
    if (chord.shift)
        label += "Shift ";
    if (chord.key >= Key::A)
        return label + static_cast<char>('A' + offset(chord.key, Key::A));
    if (chord.key >= Key::D0)
        return label + static_cast<char>('0' + offset(chord.key, Key::D0));
    if (chord.key >= Key::F1)
        return label + "F" + std::to_string(1 + offset(chord.key, Key::F1));
    return label + names.at(static_cast<std::size_t>(chord.key));
}

void Keys::read() {
    const ImGuiIO& io = ImGui::GetIO();
    ctrl_ = io.KeyCtrl;
    alt_ = io.KeyAlt;
    shift_ = io.KeyShift;
    pressed_.clear();
    for (const Code& code : codes)
        if (down_now(code.code, code.repeats))
            pressed_.push_back(code.key);
    escaped_ = std::find(pressed_.begin(), pressed_.end(), Key::Escape) != pressed_.end();
    for (int i = 0; i < 12; ++i)
        if (down_now(first_function + i, false))
            pressed_.push_back(shifted(Key::F1, i));
    for (int i = 0; i < 10; ++i)
        if (down_now(first_digit + i, false) || down_now(first_keypad + i, false))
            pressed_.push_back(shifted(Key::D0, i));
    for (int i = 0; i < 26; ++i)
        if (down_now(first_letter + i, false))
            pressed_.push_back(shifted(Key::A, i));
}

bool Keys::pressed(const Chord& chord) const {
    if (muted_ || alt_ || chord.ctrl != ctrl_ || (chord.shift && !shift_))
        return false;
    return std::find(pressed_.begin(), pressed_.end(), chord.key) != pressed_.end();
}

bool Keys::take(const Chord& chord) {
    if (typing_ && !chord.ctrl && is_character(chord.key))
        return false;
    if (!pressed(chord))
        return false;
    pressed_.erase(std::find(pressed_.begin(), pressed_.end(), chord.key));
    return true;
}

void feed_key(Key key, bool down) {
    ImGuiIO& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM >= 18700
    io.AddKeyEvent(static_cast<ImGuiKey>(code_of(key)), down);
#else
    io.KeysDown[code_of(key)] = down;
#endif
}

void feed_modifiers(bool ctrl, bool shift) {
    ImGuiIO& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM >= 18700
    io.AddKeyEvent(ImGuiMod_Ctrl, ctrl);
    io.AddKeyEvent(ImGuiMod_Shift, shift);
#else
    io.KeyCtrl = ctrl;
    io.KeyShift = shift;
#endif
}

void feed_mouse(float x, float y, bool down) {
    ImGuiIO& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM >= 18700
    io.AddMousePosEvent(x, y);
    io.AddMouseButtonEvent(0, down);
#else
    io.MousePos = {x, y};
    io.MouseDown[0] = down;
#endif
}

} // namespace epilogue

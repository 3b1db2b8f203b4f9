// The keyboard of one frame. The only file that knows how Dear ImGui counts keys: 1.86 by GLFW's
// numbers, 1.87 and later by its own names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

enum class Key {
    None,
    Tab,
    Enter, // also of the keypad
    Space,
    Escape,
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    PageUp,
    PageDown,
    Backspace,
    Delete,
    Plus, // also "=", which is the same key without Shift, and the keypad's
    Minus,
    Slash,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12,
    // digits, also of the keypad
    D0,
    D1,
    D2,
    D3,
    D4,
    D5,
    D6,
    D7,
    D8,
    D9,
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U,
    V,
    W,
    X,
    Y,
    Z,
};

Key letter_key(char capital); // 'A' to 'Z'
Key digit_key(int digit);     // 0 to 9

// A key with what is held beside it.
struct Chord {
    Key key = Key::None;
    bool ctrl = false;
    bool shift = false;

    bool operator==(const Chord&) const = default;
};

// As it stands on a key cap: "Enter", "Ctrl P", "C", "F1".
std::string label_of(const Chord& chord);

// What was pressed in this frame. Each press is taken once: who takes it, answers it.
class Keys {
  public:
    // Reads the current ImGui context's input.
    void read();
    // True once, when the chord was pressed in this frame and nobody has taken it. Arrows, Tab,
    // paging and Backspace repeat while held; acts do not. Shift is ignored unless asked for.
    bool take(const Chord& chord);

    // Letters, digits, Slash and Space without Ctrl are the text field's while one has the focus.
    bool take(Key key) { return take(Chord{key}); }

    bool pressed(const Chord& chord) const;

    // A text field has the focus: it gets what is typed.
    void typing(bool on) { typing_ = on; }

    bool is_typing() const { return typing_; }

    // Nothing may be taken until muted(false): the screen under a dialog is deaf.
    void mute(bool on) { muted_ = on; }

    // Escape was pressed in this frame, whoever has taken it.
    bool escaped() const { return escaped_; }

    bool any() const { return !pressed_.empty(); }

    bool shift() const { return shift_; }

  private:
    std::vector<Key> pressed_;
    bool ctrl_ = false;
    bool alt_ = false;
    bool shift_ = false;
    bool escaped_ = false;
    bool typing_ = false;
    bool muted_ = false;
};

// Puts a key down or lifts it, as the window's back end would: for tests.
void feed_key(Key key, bool down);
void feed_modifiers(bool ctrl, bool shift);
void feed_mouse(float x, float y, bool down);

} // namespace epilogue

// Values that move to their targets in a stated time. Rules and input never wait for one: any key
// finishes them all.
#pragma once

#include <cstdint>
#include <unordered_map>

namespace epilogue {

using Id = std::uint32_t; // of a widget, as Dear ImGui hashes it

enum class Ease { Linear, CubicOut, BackOut };

float eased(Ease ease, float part); // part 0 to 1

// Seconds of the motions that several screens share.
namespace motion {
inline constexpr float hover = 0.09F;
inline constexpr float screen = 0.22F;
inline constexpr float verdict = 0.16F;
inline constexpr float reveal = 0.26F;
inline constexpr float reveal_delay = 0.12F;
inline constexpr float count_up = 0.5F;
inline constexpr float tear = 0.42F;
inline constexpr float season = 1.2F;
inline constexpr float overlay = 0.18F;
inline constexpr float fade_only = 0.12F; // what a slide becomes under reduced motion
} // namespace motion

class Animator {
  public:
    // `delta` in seconds since the last frame; after an idle wait it is the whole wait, so it is
    // clamped. Under `reduced` motion moves are done at once.
    void begin_frame(float delta, bool reduced);

    // The value of `id` on its way to target; the first time it is asked for, the target itself.
    float toward(Id id, float target, float seconds, Ease ease = Ease::CubicOut);
    // 0 to 1 since `id` was first asked for, after a delay.
    float entrance(Id id, float seconds, float delay = 0, Ease ease = Ease::CubicOut);
    // The same, but under reduced motion too: for fades.
    float fade(Id id, float seconds);

    void finish(); // all targets at once
    void forget(); // a new screen: entrances begin anew

    // Something moves by itself in this frame: a clock that runs.
    void keep_moving() { moving_ = true; }

    bool moving() const { return moving_; }

    bool reduced() const { return reduced_; }

  private:
    struct Track {
        float from = 0;
        float to = 0;
        float elapsed = 0;
        float seconds = 0;
    };

    float step(Track& track, Ease ease);

    std::unordered_map<Id, Track> tracks_;
    float delta_ = 0;
    bool reduced_ = false;
    bool moving_ = false;
};

} // namespace epilogue

#include "ui/animator.h"

#include <algorithm>

namespace epilogue {

float eased(Ease ease, float part) {
    const float left = 1 - std::clamp(part, 0.0F, 1.0F);
    switch (ease) {
    case Ease::CubicOut:
        return 1 - left * left * left;
    case Ease::BackOut: {
        constexpr float overshoot = 1.2F;
        return 1 - left * left * ((overshoot + 1) * left - overshoot);
    }
    case Ease::Linear:
        break;
    }
    return 1 - left;
}

void Animator::begin_frame(float delta, bool reduced) {
    constexpr float longest = 1 / 30.0F;
    delta_ = std::min(delta, longest);
    reduced_ = reduced;
    moving_ = false;
}

float Animator::step(Track& track, Ease ease) {
    if (track.elapsed >= track.seconds)
        return track.to;
    track.elapsed += delta_;
    moving_ = moving_ || track.elapsed < track.seconds;
    if (track.elapsed <= 0)
        return track.from;
    return track.from + (track.to - track.from) * eased(ease, track.elapsed / track.seconds);
}

float Animator::toward(Id id, float target, float seconds, Ease ease) {
    const auto [found, is_new] = tracks_.try_emplace(id, Track{target, target, 0, 0});
    Track& track = found->second;
    if (track.to != target) {
        const float part = track.seconds > 0 ? track.elapsed / track.seconds : 1;
        const float now = track.from + (track.to - track.from) * eased(ease, part);
        track = {now, target, 0, reduced_ ? 0 : seconds};
    }
    return step(track, ease);
}

float Animator::entrance(Id id, float seconds, float delay, Ease ease) {
    const auto [found, is_new] = tracks_.try_emplace(id, Track{0, 1, -delay, seconds});
    if (is_new && reduced_)
        found->second.elapsed = seconds;
    return step(found->second, ease);
}

float Animator::fade(Id id, float seconds) {
    return step(tracks_.try_emplace(id, Track{0, 1, 0, seconds}).first->second, Ease::Linear);
}

void Animator::finish() {
    for (auto& [id, track] : tracks_)
        track.elapsed = track.seconds;
    moving_ = false;
}

void Animator::forget() {
    tracks_.clear();
}

} // namespace epilogue

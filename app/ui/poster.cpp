#include "ui/poster.h"

#include "base/text.h"

#include <array>
#include <string>

namespace epilogue {

namespace {

constexpr PosterColours colours(const char* name, std::uint32_t ground, std::uint32_t a,
                                std::uint32_t b, std::uint32_t ink) {
    return {name, rgb(ground), rgb(a), rgb(b), rgb(ink)};
}

constexpr std::array<PosterColours, poster_palettes> palettes = {
    colours("Tangerine", 0xE4572E, 0xF9EBD0, 0x1B0E0A, 0x1B0E0A),
    colours("Indigo", 0x23206B, 0xFFCB47, 0xFF6FB1, 0xFBF3DF),
    colours("Paper", 0xF3E6C8, 0xD7263D, 0x1B1B3A, 0x1B1B3A),
    colours("Teal", 0x0F5C5C, 0xF4B942, 0xE9F1E4, 0xF6F1DE),
    colours("Mustard", 0xF2B632, 0x2B1B45, 0xD6452B, 0x2B1B45),
    colours("Crimson", 0xA31638, 0xF6D9B8, 0x16121F, 0xFFF1DD),
    colours("Slate", 0x2E3A4F, 0x8FD0C4, 0xF2EAD6, 0xF5EFDF),
    colours("Rose", 0xF3A6B4, 0x5A1245, 0xFBF1DF, 0x3A0B2E),
    colours("Forest", 0x1F4D36, 0xE8D9A0, 0xE0653A, 0xF5EFD8),
    colours("Sky", 0xA9D3E8, 0x123B66, 0xF05A3C, 0x0F2C4D),
    colours("Night", 0x17141F, 0xF05A3C, 0xF4E6C2, 0xF7EFDD),
    colours("Plum", 0x4A1E5C, 0xFF9D66, 0x8FD0C4, 0xFBEFE0)};

// FNV-1a, 32 bit (Fowler, Noll, Vo).
std::uint32_t fnv1a32(std::string_view bytes) {
    constexpr std::uint32_t offset = 0x811c9dc5;
    constexpr std::uint32_t prime = 0x01000193;
    std::uint32_t hash = offset;
    for (const char byte : bytes) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= prime;
    }
    return hash;
}

// Goes on by `step` while the number is taken.
int free_number(int number, int step, int count, std::set<int>& taken) {
    for (int tries = 0; taken.contains(number) && tries < count; ++tries)
        number = (number + step) % count;
    taken.insert(number);
    return number;
}

} // namespace

PosterPlan poster_plan(std::string_view title, int year) {
    PosterPlan plan;
    plan.hash = fnv1a32(lower(title) + "|" + std::to_string(year));
    plan.palette = static_cast<int>(plan.hash % poster_palettes);
    plan.composition = static_cast<int>((plan.hash >> 8U) % poster_compositions);
    plan.flip = (plan.hash >> 16U & 1U) != 0;
    return plan;
}

const PosterColours& poster_colours(int palette) {
    return palettes.at(static_cast<std::size_t>(palette));
}

PosterPlan PosterSet::next(std::string_view title, int year) {
    constexpr int palette_step = 5;
    constexpr int composition_step = 3;
    PosterPlan plan = poster_plan(title, year);
    plan.palette = free_number(plan.palette, palette_step, poster_palettes, palettes_);
    plan.composition =
        free_number(plan.composition, composition_step, poster_compositions, compositions_);
    return plan;
}

PosterChance::PosterChance(std::uint32_t hash) : state_(hash == 0 ? 1 : hash) {
    constexpr int dropped = 4; // the first ones still look like the seed
    for (int i = 0; i < dropped; ++i)
        next_bits();
}

// xorshift32 (Marsaglia, Xorshift RNGs, 2003).
std::uint32_t PosterChance::next_bits() {
    state_ ^= state_ << 13U;
    state_ ^= state_ >> 17U;
    state_ ^= state_ << 5U;
    return state_;
}

} // namespace epilogue

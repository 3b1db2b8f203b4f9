// Renders the letters of the baked faces: lightly hinted, and narrow enough in steps (a third of a
// pixel) that words keep the spacing of their face at small sizes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

struct ImFont;
struct ImFontAtlas;
struct FT_FaceRec_;

namespace epilogue {

class Glyphs {
  public:
    // Em size in real pixels from which letters stand on whole pixels.
    static constexpr float fine_below = 36;

    // Renders one character of `face` at this em size (real pixels), for the font of number `font`.
    // Nothing when the face has no such character. Needs no Dear ImGui.
    void render(std::size_t font, FT_FaceRec_* face, std::uint32_t character, float em);
    // Before the atlas is built: asks for room for all that was rendered, in the fonts of these
    // numbers.
    void place(ImFontAtlas& atlas, std::span<ImFont* const> fonts);
    // After it is built: puts the letters in their places.
    void paint(ImFontAtlas& atlas);

  private:
    struct Letter {
        std::size_t number = 0; // of its font
        std::uint32_t character = 0;
        int width = 0; // texels
        int height = 0;
        int steps = 1;     // texels a pixel, across
        float left = 0;    // from the pen to the first texel, in pixels
        float top = 0;     // from the baseline, downwards
        float advance = 0; // of the pen
        std::vector<std::uint8_t> coverage;
        ImFont* font = nullptr; // from place() on
        int rect = 0;           // in the atlas
    };

    std::vector<Letter> letters_;
};

} // namespace epilogue

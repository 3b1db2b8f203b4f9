// Renders the letters of the baked faces: lightly hinted, and narrow enough in steps (a third of a
// pixel) that words keep the spacing of their face at small sizes.
#pragma once

#include "ui/fonts.h"

#include <cstdint>
#include <vector>

struct ImFont;
struct ImFontAtlas;
struct FT_FaceRec_;

namespace epilogue {

class Glyphs {
  public:
    // Em size in real pixels from which letters stand on whole pixels.
    static constexpr float fine_below = 36;

    // Before the atlas is built: renders one character of `face` at this em size (real pixels) and
    // asks for room for it in `font`. Nothing when the face has no such character.
    void add(ImFontAtlas& atlas, ImFont& font, FT_FaceRec_* face, std::uint32_t character,
             float em);
    // After it is built: puts the letters in their places.
    void paint(ImFontAtlas& atlas);

  private:
    struct Letter {
        ImFont* font = nullptr;
        std::uint32_t character = 0;
        int rect = 0; // in the atlas
        int width = 0;
        int height = 0;
        int steps = 1; // texels a pixel, across
        std::vector<std::uint8_t> coverage;
    };

    std::vector<Letter> letters_;
};

} // namespace epilogue

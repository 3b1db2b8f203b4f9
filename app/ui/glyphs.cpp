#include "ui/glyphs.h"

#include "base/check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H
#include <imgui.h>
#include <utility>

namespace epilogue {

namespace {

constexpr int fine_steps = 3;
constexpr int border = 1; // empty texels around a letter, or its neighbours would bleed in

// Screens blend coverage as if light were linear in the number, which makes light strokes on a dark
// ground too thin. Half way to the eye's own curve.
std::uint8_t weighted(int coverage) {
    constexpr float curve = 0.8F;
    return static_cast<std::uint8_t>(
        std::lround(255 * std::pow(static_cast<float>(coverage) / 255, curve)));
}

const std::array<std::uint8_t, 256>& weights() {
    static const std::array<std::uint8_t, 256> table = [] {
        std::array<std::uint8_t, 256> made{};
        for (int i = 0; i < 256; ++i)
            made.at(static_cast<std::size_t>(i)) = weighted(i);
        return made;
    }();
    return table;
}

// Each texel is the mean of a pixel's width around it, so that any place of the letter on the
// screen gives the coverage it has there.
void spread(std::vector<std::uint8_t>& texels, int width, int height, int steps) {
    const auto& table = weights();
    if (steps == 1) {
        for (std::uint8_t& texel : texels)
            texel = table[texel];
        return;
    }
    std::vector<std::uint8_t> row(static_cast<std::size_t>(width));
    for (int y = 0; y < height; ++y) {
        std::uint8_t* const line = texels.data() + static_cast<std::ptrdiff_t>(y) * width;
        for (int x = 0; x < width; ++x) {
            const int before = x > 0 ? line[x - 1] : 0;
            const int after = x + 1 < width ? line[x + 1] : 0;
            row[static_cast<std::size_t>(x)] =
                table[static_cast<std::size_t>((before + line[x] + after) / fine_steps)];
        }
        std::copy(row.begin(), row.end(), line);
    }
}

} // namespace

void Glyphs::render(std::size_t font, FT_FaceRec_* face, std::uint32_t character, float em) {
    const FT_UInt index = FT_Get_Char_Index(face, character);
    if (index == 0)
        return;
    constexpr float unit = 64; // FreeType counts in 64ths
    FT_Set_Char_Size(face, 0, static_cast<FT_F26Dot6>(std::lround(em * unit)), 72, 72);
    if (FT_Load_Glyph(face, index, FT_LOAD_TARGET_LIGHT | FT_LOAD_NO_BITMAP) != 0)
        return;
    Letter letter;
    letter.number = font;
    letter.character = character;
    letter.steps = em < fine_below ? fine_steps : 1;
    FT_Outline& outline = face->glyph->outline;
    const FT_Matrix wide{static_cast<FT_Fixed>(letter.steps) << 16, 0, 0, 1 << 16};
    FT_Outline_Transform(&outline, &wide);
    FT_BBox box;
    FT_Outline_Get_CBox(&outline, &box);
    // Whole texels, and one more at each side for the spread and the border.
    const int side = border + (letter.steps > 1 ? 1 : 0);
    const int x0 = static_cast<int>(box.xMin >> 6) - side;
    const int x1 = static_cast<int>((box.xMax + 63) >> 6) + side;
    const int y0 = static_cast<int>(box.yMin >> 6) - border;
    const int y1 = static_cast<int>((box.yMax + 63) >> 6) + border;
    letter.width = x1 - x0;
    letter.height = y1 - y0;

    FT_Bitmap bitmap{};
    bitmap.rows = static_cast<unsigned>(letter.height);
    bitmap.width = static_cast<unsigned>(letter.width);
    letter.coverage.resize(std::size_t{bitmap.rows} * bitmap.width);
    bitmap.pitch = letter.width;
    bitmap.buffer = letter.coverage.data();
    bitmap.num_grays = 256;
    bitmap.pixel_mode = FT_PIXEL_MODE_GRAY;
    FT_Outline_Translate(&outline, -static_cast<FT_Pos>(x0) * 64, -static_cast<FT_Pos>(y0) * 64);
    FT_Outline_Get_Bitmap(face->glyph->library, &outline, &bitmap);
    spread(letter.coverage, letter.width, letter.height, letter.steps);

    const float true_advance = static_cast<float>(face->glyph->linearHoriAdvance) / 65536;
    letter.advance = letter.steps > 1 ? true_advance : std::round(true_advance);
    letter.left = static_cast<float>(x0) / static_cast<float>(letter.steps);
    letter.top = -static_cast<float>(y1);
    letters_.push_back(std::move(letter));
}

void Glyphs::place(ImFontAtlas& atlas, std::span<ImFont* const> fonts) {
    for (Letter& letter : letters_) {
        letter.font = fonts[letter.number];
        letter.rect = atlas.AddCustomRectFontGlyph(
            letter.font, static_cast<ImWchar>(letter.character), letter.width, letter.height,
            letter.advance, {letter.left, letter.top});
    }
}

void Glyphs::paint(ImFontAtlas& atlas) {
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    atlas.GetTexDataAsAlpha8(&pixels, &width, &height);
    for (const Letter& letter : letters_) {
        const ImFontAtlasCustomRect& rect = *atlas.GetCustomRectByIndex(letter.rect);
        check(rect.IsPacked(), "the atlas has room for every letter");
        for (int y = 0; y < letter.height; ++y)
            std::copy_n(letter.coverage.data() + static_cast<std::ptrdiff_t>(y) * letter.width,
                        letter.width,
                        pixels + static_cast<std::ptrdiff_t>(rect.Y + y) * width + rect.X);
        // The library thinks of a texel as a pixel, and did not know the baseline yet.
        ImFont& font = *letter.font;
        ImFontGlyph& glyph = font.Glyphs[font.IndexLookup[static_cast<int>(letter.character)]];
        const float down = std::round(font.Ascent);
        glyph.Y0 += down;
        glyph.Y1 += down;
        glyph.X1 = glyph.X0 + static_cast<float>(letter.width) / static_cast<float>(letter.steps);
    }
    letters_.clear();
}

} // namespace epilogue

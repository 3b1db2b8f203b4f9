// The baked faces: one ImFont for each text style, at the scale of the window and the text size of
// the player. Owns the fonts' bytes; reads no file.
#pragma once

#include "ui/glyphs.h"
#include "ui/type.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

struct ImFont;
struct ImFontAtlas;

namespace epilogue {

// The bytes of each face's file, by Face.
struct FontFiles {
    std::array<std::string, face_count> bytes;
};

class Fonts {
  public:
    explicit Fonts(FontFiles files);
    ~Fonts();
    Fonts(const Fonts&) = delete;
    Fonts& operator=(const Fonts&) = delete;

    // Bakes into the current ImGui context's atlas when scale (real pixels per logical pixel) or
    // text size (1 to 2) differ from what is baked, or when glyphs were missed; only between
    // frames. True when the texture must be sent to the graphics card again.
    bool prepare(float scale, float text);

    // Renders what the first prepare() will want if it is given the same scale and text size. Needs
    // no ImGui context and may run on another thread while nobody else uses these fonts: the window
    // takes its time to open.
    void render_ahead(float scale, float text);

    // From the next prepare() all of Latin-1 and Latin Extended-A is baked. The first bake holds
    // what nearly every screen needs, so that the window opens sooner.
    void complete() { whole_ = true; }

    // True when the last frame met a glyph that is not baked: it should be drawn again, not shown.
    bool incomplete() const { return missed_; }

    ImFont* font(Type type) const { return fonts_.at(static_cast<std::size_t>(type)); }

    // Logical pixels from the top of a line of this style to its baseline.
    float baseline(Type type) const;
    // Whether every glyph of the text is in the style's face. One that is, but was not baked, is
    // baked by the next prepare().
    bool covers(Type type, std::string_view text);

    float scale() const { return scale_; }

    float text() const { return text_; }

  private:
    struct Faces; // FreeType's view of the files

    bool has_letters(Type type) const; // baked, or in the next bake
    std::vector<std::uint16_t> ranges() const;
    Glyphs rendered(float scale, float text) const;
    void bake();
    ImFont* add_font(ImFontAtlas& atlas, Type type);
    void space_truly();
    float real_em(Type type) const; // real pixels, as baked

    struct Ahead {
        float scale = 0;
        float text = 0;
        Glyphs glyphs;
    };

    FontFiles files_;
    std::unique_ptr<Faces> faces_;
    std::array<ImFont*, type_count> fonts_{};
    std::set<std::uint32_t> wanted_;         // met in a text beyond the baked ranges
    std::vector<std::uint16_t> icon_ranges_; // as the atlas wants them, kept while it lives
    std::optional<Ahead> ahead_;             // of the first bake
    float scale_ = 0;
    float text_ = 0;
    bool whole_ = false;
    bool every_type_ = false; // a text was in one that the first bake leaves out
    bool baked_whole_ = false;
    bool missed_ = false;
};

} // namespace epilogue

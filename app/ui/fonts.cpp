#include "ui/fonts.h"

#include "base/check.h"
#include "ui/icons.h"
#include "ui/utf8.h"

#include <algorithm>
#include <cmath>
#include <ft2build.h>
#include FT_FREETYPE_H
#include <imgui.h>
#include <imgui_freetype.h>
#include <utility>

namespace epilogue {

namespace {

// What nearly every screen needs: letters, the marks of good typography, arrows and ticks.
constexpr std::array<std::uint16_t, 22> first_ranges = {
    0x20,   0x7E,   0xA0,   0xA0,   0xB7,   0xB7,   0xD7,   0xD7,   0x2013, 0x2014, 0x2018,
    0x2019, 0x201C, 0x201D, 0x2026, 0x2026, 0x2190, 0x2193, 0x2212, 0x2212, 0x2713, 0x2713};
constexpr std::array<std::uint16_t, 20> whole_ranges = {
    0x20,   0x7E,   0xA0,   0x17F,  0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D,
    0x2026, 0x2026, 0x2190, 0x2193, 0x2212, 0x2212, 0x232B, 0x232B, 0x2713, 0x2717};

constexpr std::uint16_t no_break_space = 0xA0;

// Not on the home screen, which most evenings begin with.
constexpr std::array later_types = {Type::Lead, Type::Aside, Type::LongQuestion, Type::Question,
                                    Type::Row};

template <std::size_t N>
bool within(const std::array<std::uint16_t, N>& ranges, std::uint32_t character) {
    for (std::size_t i = 0; i < N; i += 2)
        if (character >= ranges.at(i) && character <= ranges.at(i + 1))
            return true;
    return false;
}

float real_em_of(Type type, float scale, float text) {
    constexpr float least = 6;
    return std::max(least, std::round(em_of(type, text) * scale));
}

} // namespace

struct Fonts::Faces {
    FT_Library library = nullptr;
    std::array<FT_Face, face_count> face{};

    explicit Faces(const FontFiles& files) {
        check(FT_Init_FreeType(&library) == 0, "FreeType starts");
        for (std::size_t i = 0; i < face_count; ++i) {
            const std::string& bytes = files.bytes.at(i);
            const int failed =
                FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(bytes.data()),
                                   static_cast<FT_Long>(bytes.size()), 0, &face.at(i));
            check(failed == 0, "a font file that was read is a font");
        }
    }

    ~Faces() { FT_Done_FreeType(library); } // and with it the faces

    Faces(const Faces&) = delete;
    Faces& operator=(const Faces&) = delete;

    FT_Face of(Type type) const { return face.at(static_cast<std::size_t>(spec_of(type).face)); }

    float part_of_em(Type type, FT_Short units) const {
        return static_cast<float>(units) / static_cast<float>(of(type)->units_per_EM);
    }
};

Fonts::Fonts(FontFiles files) : files_(std::move(files)) {
    faces_ = std::make_unique<Faces>(files_);
}

Fonts::~Fonts() = default;

bool Fonts::prepare(float scale, float text) {
    const bool same = scale == scale_ && text == text_;
    if (same && !missed_ && whole_ == baked_whole_)
        return false;
    scale_ = scale;
    text_ = text;
    baked_whole_ = whole_;
    missed_ = false;
    bake();
    return true;
}

bool Fonts::has_letters(Type type) const {
    return whole_ || every_type_ ||
           std::find(later_types.begin(), later_types.end(), type) == later_types.end();
}

void Fonts::render_ahead(float scale, float text) {
    ahead_ = Ahead{scale, text, rendered(scale, text)};
}

// Pairs, each the first and the last character of a range.
std::vector<std::uint16_t> Fonts::ranges() const {
    std::vector<std::uint16_t> all;
    if (whole_)
        all.assign(whole_ranges.begin(), whole_ranges.end());
    else
        all.assign(first_ranges.begin(), first_ranges.end());
    for (const std::uint32_t character : wanted_)
        all.insert(all.end(), 2, static_cast<std::uint16_t>(character));
    return all;
}

Glyphs Fonts::rendered(float scale, float text) const {
    const std::vector<std::uint16_t> all = ranges();
    Glyphs glyphs;
    for (std::size_t i = 0; i < type_count; ++i) {
        const Type type = static_cast<Type>(i);
        if (spec_of(type).face == Face::Icons || !has_letters(type))
            continue;
        const float em = real_em_of(type, scale, text);
        for (std::size_t k = 0; k + 1 < all.size(); k += 2)
            for (std::uint32_t c = all[k]; c <= all[k + 1]; ++c)
                if (c != ' ' && c != no_break_space)
                    glyphs.render(i, faces_->of(type), c, em);
    }
    return glyphs;
}

void Fonts::bake() {
    const bool made =
        ahead_ && ahead_->scale == scale_ && ahead_->text == text_ && !whole_ && wanted_.empty();
    Glyphs glyphs = made ? std::move(ahead_->glyphs) : rendered(scale_, text_);
    ahead_.reset();
    icon_ranges_.clear();
    for (const Icon icon : icon_codes)
        icon_ranges_.insert(icon_ranges_.end(), 2, static_cast<std::uint16_t>(icon));
    icon_ranges_.push_back(0);

    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight | ImFontAtlasFlags_NoMouseCursors;
    constexpr int narrow = 1024;
    constexpr int wide = 2048;
    atlas.TexDesiredWidth = scale_ * text_ > 1.5F ? wide : narrow;
    for (std::size_t i = 0; i < type_count; ++i)
        fonts_.at(i) = add_font(atlas, static_cast<Type>(i));
    glyphs.place(atlas, fonts_);
    check(atlas.Build(), "the atlas of fonts is built");
    glyphs.paint(atlas);
    space_truly();
}

float Fonts::real_em(Type type) const {
    return real_em_of(type, scale_, text_);
}

// The library bakes the icons and the spaces; letters are ours.
ImFont* Fonts::add_font(ImFontAtlas& atlas, Type type) {
    static constexpr std::array<ImWchar, 5> spaces = {' ', ' ', no_break_space, no_break_space, 0};
    const Face face = spec_of(type).face;
    std::string& bytes = files_.bytes.at(static_cast<std::size_t>(face));
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.OversampleH = 1;
    // The library sizes a font from its highest to its lowest point; we by the em.
    const FT_FaceRec& units = *faces_->of(type);
    const float whole = static_cast<float>(units.ascender - units.descender) /
                        static_cast<float>(units.units_per_EM);
    return atlas.AddFontFromMemoryTTF(bytes.data(), static_cast<int>(bytes.size()),
                                      real_em(type) * whole, &config,
                                      face == Face::Icons ? icon_ranges_.data() : spaces.data());
}

// The library rounds the width of a space up to whole pixels.
void Fonts::space_truly() {
    for (std::size_t i = 0; i < type_count; ++i) {
        const Type type = static_cast<Type>(i);
        FT_FaceRec* const face = faces_->of(type);
        if (spec_of(type).face == Face::Icons ||
            FT_Load_Char(face, ' ', FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING) != 0)
            continue;
        float advance = static_cast<float>(face->glyph->metrics.horiAdvance) * real_em(type) /
                        static_cast<float>(face->units_per_EM);
        if (real_em(type) >= Glyphs::fine_below)
            advance = std::round(advance);
        ImFont& font = *fonts_.at(i);
        for (const int space : {static_cast<int>(' '), static_cast<int>(no_break_space)}) {
            font.IndexAdvanceX[space] = advance;
            font.Glyphs[font.IndexLookup[space]].AdvanceX = advance;
        }
    }
}

float Fonts::baseline(Type type) const {
    const FT_FaceRec& face = *faces_->of(type);
    const float em = em_of(type, text_);
    const float ascent = std::round(faces_->part_of_em(type, face.ascender) * em);
    const float descent = std::round(-faces_->part_of_em(type, face.descender) * em);
    return std::floor((line_of(type, text_) - ascent - descent) / 2) + ascent;
}

bool Fonts::covers(Type type, std::string_view text) {
    if (!has_letters(type)) {
        every_type_ = true;
        missed_ = true;
    }
    bool all = true;
    while (!text.empty()) {
        const std::uint32_t character = next_character(text);
        if (character < 0x7F)
            continue;
        if (character > 0xFFFF || FT_Get_Char_Index(faces_->of(type), character) == 0) {
            all = false;
            continue;
        }
        const bool baked =
            within(first_ranges, character) || (baked_whole_ && within(whole_ranges, character));
        if (!baked && wanted_.insert(character).second)
            missed_ = true;
    }
    return all;
}

} // namespace epilogue

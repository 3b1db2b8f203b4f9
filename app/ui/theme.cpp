#include "ui/theme.h"

#include <algorithm>
#include <imgui.h>

namespace epilogue {

const std::array<Colour, 8> player_palette = {rgb(0xFFCB47), rgb(0x45D3C0), rgb(0xFF7AB8),
                                              rgb(0x9CC4FF), rgb(0xFF9D66), rgb(0x8EE0B4),
                                              rgb(0xD9AEFF), rgb(0xF7F1E3)};
const std::array<const char*, 8> player_colour_names = {"Yellow", "Teal",  "Pink",   "Blue",
                                                        "Orange", "Green", "Violet", "Cream"};
const Colour player_ink = rgb(0x1E1503);

namespace {

Palette night() {
    Palette p;
    p.sky0 = rgb(0x0B0A24);
    p.sky1 = rgb(0x181240);
    p.sky2 = rgb(0x3A2166);
    p.hill1 = rgb(0x241852);
    p.hill2 = rgb(0x150F38);
    p.hill3 = rgb(0x0B0822);
    p.star = rgb(0xFFF6DE);
    p.panel = rgb(0x1B1642);
    p.panel2 = rgb(0x272056);
    p.well = rgb(0x0F0C2B);
    p.line = rgb(0x3A3370);
    p.edge = rgb(0x857CC6);
    p.text = rgb(0xF7F1E3);
    p.text2 = rgb(0xC9C2E6);
    p.text3 = rgb(0xABA3D4);
    p.marquee = rgb(0xFFCB47);
    p.marquee_edge = rgb(0xFFCB47, 0);
    p.accent = rgb(0xFFCB47);
    p.teal = rgb(0x45D3C0);
    p.tealbg = rgb(0x113A48);
    p.mag = rgb(0xFF7AB8);
    p.magbg = rgb(0x4B1849);
    p.cream = rgb(0xF8EDD3);
    p.cream2 = rgb(0xE9D9B2);
    p.season = {rgb(0x9CC4FF), rgb(0x8EE0B4), rgb(0xFFCB47), rgb(0xFF9D66), rgb(0xD9AEFF)};
    p.scrim = {7 / 255.0F, 5 / 255.0F, 24 / 255.0F, 0.72F};
    p.glow = rgb(0xFFCB47);
    return p;
}

Palette matinee() {
    Palette p;
    p.light = true;
    p.sky0 = rgb(0xECE6F8);
    p.sky1 = rgb(0xF8F0EC);
    p.sky2 = rgb(0xFDE6CF);
    p.hill1 = rgb(0xE7CFE0);
    p.hill2 = rgb(0xCDB4D6);
    p.hill3 = rgb(0xA893C4);
    p.star = rgb(0xB9A6D8);
    p.panel = rgb(0xFFFDF8);
    p.panel2 = rgb(0xF1EAF6);
    p.well = rgb(0xF7F1E6);
    p.line = rgb(0xDCD1E4);
    p.edge = rgb(0x85799F);
    p.text = rgb(0x1F1740);
    p.text2 = rgb(0x4B4270);
    p.text3 = rgb(0x635A86);
    p.marquee = rgb(0xFFC93C);
    p.marquee_edge = rgb(0x8A6A00);
    p.accent = rgb(0x5A2E9C);
    p.teal = rgb(0x00736A);
    p.tealbg = rgb(0xD8F1EC);
    p.mag = rgb(0xAD1160);
    p.magbg = rgb(0xFBE1EE);
    p.cream = rgb(0xFFF6DF);
    p.cream2 = rgb(0xF0E0B6);
    p.season = {rgb(0x2B5CA6), rgb(0x1C7447), rgb(0x7A5000), rgb(0xA3440D), rgb(0x7136A6)};
    p.scrim = {47 / 255.0F, 36 / 255.0F, 84 / 255.0F, 0.55F};
    p.glow = rgb(0xFFBE3C);
    return p;
}

ImVec4 to_imgui(const Colour& colour) {
    return {colour.r, colour.g, colour.b, colour.a};
}

} // namespace

Colour mix(const Colour& from, const Colour& to, float part) {
    const auto between = [part](float a, float b) { return a + (b - a) * part; };
    return {between(from.r, to.r), between(from.g, to.g), between(from.b, to.b),
            between(from.a, to.a)};
}

std::uint32_t packed(const Colour& colour) {
    return ImGui::ColorConvertFloat4ToU32(to_imgui(colour));
}

Palette palette_of(Theme theme, bool safe) {
    Palette p = theme == Theme::Matinee ? matinee() : night();
    p.onmarquee = rgb(0x1E1503);
    p.ink = rgb(0x2A1B45);
    p.ink2 = rgb(0x5E4A6E);
    p.inkmag = rgb(0xA3125C);
    p.inkteal = rgb(0x00655B);
    p.lamp = rgb(0xFFDF86);
    p.right = p.teal;
    p.rightbg = p.tealbg;
    p.wrong = p.mag;
    p.wrongbg = p.magbg;
    if (safe) {
        p.right = p.light ? rgb(0x0B58A6) : rgb(0x7CC0FF);
        p.rightbg = p.light ? rgb(0xDCEBFB) : rgb(0x12335F);
        p.wrong = p.light ? rgb(0x9A4300) : rgb(0xFFAA5C);
        p.wrongbg = p.light ? rgb(0xFDE9D6) : rgb(0x4A2A10);
    }
    return p;
}

Colour sky_at(const Palette& palette, float part) {
    constexpr float middle = 0.55F;
    if (part < middle)
        return mix(palette.sky0, palette.sky1, std::max(0.0F, part) / middle);
    return mix(palette.sky1, palette.sky2, (std::min(1.0F, part) - middle) / (1 - middle));
}

Colour horizon(const Palette& palette, int stage, float tint) {
    if (stage < 0 || stage >= static_cast<int>(palette.season.size()))
        return palette.sky2;
    // The seasons of a light sky are dark inks: as much of them would make its horizon muddy.
    const float part = palette.light ? tint * 0.4F : tint;
    return mix(palette.sky2, palette.season.at(static_cast<std::size_t>(stage)), part);
}

void apply_to_imgui(const Palette& palette) {
    ImGuiStyle& style = ImGui::GetStyle();
    style = ImGuiStyle();
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.WindowRounding = 0;
    style.WindowMinSize = {1, 1};
    style.FramePadding = {0, 0};
    style.FrameBorderSize = 0;
    style.ItemSpacing = {0, 0};
    style.DisplaySafeAreaPadding = {0, 0};
    // Only text fields are drawn by the library itself: all else is clear, so that a colour we
    // forgot would be seen at once in the tests' pictures.
    for (ImVec4& colour : style.Colors)
        colour = to_imgui(palette.text.faded(0));
    style.Colors[ImGuiCol_Text] = to_imgui(palette.text);
    style.Colors[ImGuiCol_TextDisabled] = to_imgui(palette.text3);
    style.Colors[ImGuiCol_TextSelectedBg] = to_imgui(palette.accent.faded(0.35F));
}

} // namespace epilogue

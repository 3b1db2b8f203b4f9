// Colours, type, motion and drawing of text.
#include "support/catch.h"
#include "support/headless.h"
#include "ui/scene.h"

#include "shell/sample_views.h"
#include "ui/canvas.h"

#include <algorithm>
#include <cmath>
#include <imgui.h>

using namespace epilogue;

namespace {

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const Colour& colour) {
    const auto linear = [](float part) {
        const double c = part;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

double contrast(const Colour& a, const Colour& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

struct Pair {
    Colour over;
    Colour under;
};

// A frame in which one may draw and measure.
struct Sheet {
    Headless ui;
    Canvas canvas;

    Sheet() : canvas(begin(ui), ui.state().fonts, 1) {}

    ~Sheet() { ImGui::EndFrame(); }

    static ImDrawList& begin(Headless& ui) {
        View view = sample_view(HomeView{});
        ui.settle(view);
        ImGui::NewFrame();
        return *ImGui::GetBackgroundDrawList();
    }
};

} // namespace

TEST_CASE("ui: text stands out from its ground by 4.5 and edges by 3", "[ui]") {
    const Theme theme = GENERATE(Theme::Night, Theme::Matinee);
    const bool safe = GENERATE(false, true);
    CAPTURE(theme, safe);
    const Palette p = palette_of(theme, safe);

    const std::vector<Pair> texts = {
        {p.text, p.sky0},         {p.text, p.sky2},      {p.text2, p.sky0},
        {p.text2, p.sky2},        {p.text, p.panel},     {p.text2, p.panel},
        {p.text3, p.panel},       {p.text, p.panel2},    {p.text2, p.panel2},
        {p.text, p.well},         {p.text2, p.well},     {p.text3, p.well},
        {p.accent, p.panel},      {p.accent, p.panel2},  {p.accent, p.sky0},
        {p.onmarquee, p.marquee}, {p.teal, p.panel},     {p.mag, p.panel},
        {p.mag, p.magbg},         {p.right, p.rightbg},  {p.wrong, p.wrongbg},
        {p.text, p.rightbg},      {p.text, p.wrongbg},   {p.right, p.panel},
        {p.wrong, p.panel},       {p.ink, p.cream},      {p.ink2, p.cream},
        {p.inkmag, p.cream},      {p.inkteal, p.cream},  {p.cream, p.ink},
        {p.season[0], p.sky0},    {p.season[1], p.sky0}, {p.season[2], p.sky0},
        {p.season[3], p.sky0},    {p.season[4], p.sky0}};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        CAPTURE(i);
        CHECK(contrast(texts[i].over, texts[i].under) >= 4.5);
    }
    const std::vector<Pair> edges = {{p.edge, p.panel},
                                     {p.edge, p.well},
                                     {p.edge, p.panel2},
                                     {p.edge, p.sky0},
                                     {p.edge, p.sky2},
                                     {p.accent, p.panel},
                                     {p.right, p.sky0},
                                     {p.wrong, p.sky0},
                                     {theme == Theme::Night ? p.marquee : p.marquee_edge, p.panel}};
    for (std::size_t i = 0; i < edges.size(); ++i) {
        CAPTURE(i);
        CHECK(contrast(edges[i].over, edges[i].under) >= 3.0);
    }
}

TEST_CASE("ui: small text grows with the text size and large text by two fifths of it", "[ui]") {
    CHECK(em_of(Type::Body, 1) == 15);
    CHECK(em_of(Type::Body, 2) == 30);
    CHECK(em_of(Type::Hero, 2) == Approx(72 * 1.4));
    CHECK(line_of(Type::Body, 1) == 22);
    CHECK(line_of(Type::LeadStrong, 2) == 44);
}

TEST_CASE("ui: wrapped text is all there and no line is wider than asked", "[ui]") {
    Sheet sheet;
    const std::string text = "How many Academy Awards did the film win from its fourteen "
                             "nominations, and which of them were for music?";
    for (int width = 60; width < 900; width += 40) {
        for (const bool balance : {false, true}) {
            const auto lines = sheet.canvas.lines(Type::Question, text, static_cast<float>(width),
                                                  {.balance = balance});
            std::string together;
            for (const std::string& line : lines) {
                CAPTURE(width, balance, line);
                CHECK(sheet.canvas.width(Type::Question, line) <= static_cast<float>(width) + 0.5F);
                together += line;
            }
            together.erase(std::remove(together.begin(), together.end(), ' '), together.end());
            std::string expected = text;
            expected.erase(std::remove(expected.begin(), expected.end(), ' '), expected.end());
            CHECK(together == expected);
        }
    }
}

TEST_CASE("ui: balanced lines are as many as unbalanced ones", "[ui]") {
    Sheet sheet;
    const std::string text = "Which film won Best Picture that night?";
    for (int width = 100; width < 800; width += 20) {
        const auto plain = sheet.canvas.lines(Type::Question, text, static_cast<float>(width));
        const auto even =
            sheet.canvas.lines(Type::Question, text, static_cast<float>(width), {.balance = true});
        CAPTURE(width);
        CHECK(plain.size() == even.size());
    }
}

TEST_CASE("ui: a no-break space keeps a title together", "[ui]") {
    Sheet sheet;
    const std::string title = "La\u00A0La\u00A0Land";
    const float width = sheet.canvas.width(Type::Question, title) + 10;

    const auto lines = sheet.canvas.lines(Type::Question, "Who shot " + title, width);

    REQUIRE(lines.size() == 2);
    CHECK(lines[1] == title);
}

TEST_CASE("ui: a line too long ends in an ellipsis inside its box", "[ui]") {
    Sheet sheet;
    for (int width = 30; width < 300; width += 7) {
        const Rect box{10, 10, static_cast<float>(width), 30};
        const float drawn =
            sheet.canvas.text_in(box, Type::Body, {}, "The question bank is mended");
        CAPTURE(width);
        CHECK(drawn <= box.w + 0.5F);
        CHECK(sheet.canvas.drawn().back().text.ends_with("…") ==
              (sheet.canvas.width(Type::Body, "The question bank is mended") > box.w + 0.51F));
    }
}

TEST_CASE("ui: digits in columns all have the width of a nought", "[ui]") {
    Sheet sheet;
    const float zero = sheet.canvas.width(Type::Body, "0");
    for (const char* number : {"1", "7", "4"})
        CHECK(sheet.canvas.width(Type::Body, number, Digits::Columns) == zero);
    CHECK(sheet.canvas.width(Type::Body, "1,111", Digits::Columns) ==
          Approx(sheet.canvas.width(Type::Body, "9,999", Digits::Columns)));
}

TEST_CASE("ui: letters that are not baked yet are asked for and then there", "[ui]") {
    Headless ui;
    View view = sample_view(EmptyView{"Rehearsal", "Привет", "Ответ", "ΑΒΓ ąęł"});
    view.mark = "greek";

    ui.frame(view);
    CHECK(ui.state().fonts.incomplete());
    ui.frame(view);

    CHECK_FALSE(ui.state().fonts.incomplete());
    CHECK(ui.state().fonts.covers(Type::Body, "Привет ΑΒΓ"));
    CHECK_FALSE(ui.state().fonts.covers(Type::Hero, "ΑΒΓ"));
}

TEST_CASE("ui: the first bake has all the letters of home", "[ui]") {
    Headless ui({.first_bake = true});

    ui.frame(Scene::sample_named("01-home"));

    CHECK_FALSE(ui.state().fonts.incomplete());
}

TEST_CASE("ui: nothing moves once the animations have ended", "[ui]") {
    Headless ui({.reduced_motion = false});
    ui.pace(1 / 30.0F);
    for (Sample& sample : sample_views()) {
        sample.view.mark = sample.name;
        // The ring of a running clock moves for as long as it runs.
        if (auto* question = std::get_if<QuestionView>(&sample.view.screen))
            if (question->clock)
                question->clock->running = false;
        for (int i = 0; i < 90; ++i)
            ui.frame(sample.view);

        CAPTURE(sample.name);
        CHECK_FALSE(moving(ui.state()));
    }
}

TEST_CASE("ui: a motion reaches its target and reduced motion is there at once", "[ui]") {
    Animator animator;
    animator.begin_frame(0.01F, false);
    CHECK(animator.toward(1, 0, 0.1F) == 0);
    float last = 0;
    for (int i = 0; i < 20; ++i) {
        animator.begin_frame(0.01F, false);
        const float now = animator.toward(1, 1, 0.1F);
        CHECK(now >= last);
        last = now;
    }
    CHECK(last == 1);
    CHECK_FALSE(animator.moving());

    animator.begin_frame(0.01F, true);
    CHECK(animator.toward(1, 5, 0.1F) == 5);
    CHECK(animator.entrance(2, 0.3F) == 1);
    CHECK_FALSE(animator.moving());
}

TEST_CASE("ui: a key finishes every motion", "[ui]") {
    Animator animator;
    animator.begin_frame(0.01F, false);
    CHECK(animator.entrance(1, 0.5F) < 1);
    CHECK(animator.moving());

    animator.finish();
    animator.begin_frame(0.01F, false);

    CHECK(animator.entrance(1, 0.5F) == 1);
    CHECK_FALSE(animator.moving());
}

TEST_CASE("ui: after an idle wait motions begin at their beginning", "[ui]") {
    Animator animator;
    animator.begin_frame(30.0F, false);

    CHECK(animator.entrance(1, 0.5F) < 0.5F);
}

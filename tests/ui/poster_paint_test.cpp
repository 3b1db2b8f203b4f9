// The drawing of posters: inside its place, and the same every time.
#include "ui/poster_paint.h"
#include "ui/poster_shapes.h"

#include "shell/sample_views.h"
#include "support/catch.h"
#include "support/headless.h"

#include <algorithm>
#include <array>
#include <imgui.h>
#include <vector>

using namespace epilogue;

namespace {

struct Sampled {
    const char* title;
    int year;
};

constexpr std::array films = {
    Sampled{"La La Land", 2016},
    Sampled{"Moonlight", 2016},
    Sampled{"Parasite", 2019},
    Sampled{"The Lobster", 2015},
    Sampled{"Crazy, Stupid, Love.", 2011},
    Sampled{"Amélie", 2001},
    Sampled{"Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb", 1964},
    Sampled{"Supercalifragilisticexpialidocious Supercalifragilisticexpialidocious", 1964},
    Sampled{"七人の侍", 1954},
    Sampled{"M", 1931}};

// A frame in which one may draw.
struct Sheet {
    Headless ui;
    Canvas canvas;
    ScreenState screen;
    Keys keys;
    Ui context;

    explicit Sheet(int text)
        : ui({.text = text}),
          canvas(begin(ui), ui.state().fonts, 1), context{.canvas = canvas,
                                                          .palette = ui.state().palette,
                                                          .layout = ui.layout(),
                                                          .focus = ui.state().focus,
                                                          .keys = keys,
                                                          .animator = ui.state().animator,
                                                          .state = screen} {}

    ~Sheet() {
        ImGui::End();
        ImGui::EndFrame();
    }

    static ImDrawList& begin(Headless& ui) {
        ui.settle(sample_view(HomeView{}));
        ImGui::NewFrame();
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({1280, 800});
        ImGui::Begin("sheet", nullptr,
                     ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground);
        return *ImGui::GetWindowDrawList();
    }
};

struct Corner {
    float x, y;
    ImU32 colour;

    bool operator==(const Corner&) const = default;
};

// What was drawn since a vertex, as far as it can be seen through its clip.
std::vector<Corner> corners_since(const ImDrawList& list, int from) {
    std::vector<Corner> corners;
    for (const ImDrawCmd& command : list.CmdBuffer) {
        for (unsigned i = 0; i < command.ElemCount; ++i) {
            const int index = static_cast<int>(command.IdxOffset + i);
            const int number = list.IdxBuffer[index] + static_cast<int>(command.VtxOffset);
            if (number < from)
                continue;
            const ImDrawVert& vertex = list.VtxBuffer[number];
            const ImVec4& clip = command.ClipRect;
            corners.push_back({std::clamp(vertex.pos.x, clip.x, clip.z),
                               std::clamp(vertex.pos.y, clip.y, clip.w), vertex.col});
        }
    }
    return corners;
}

std::vector<Corner> drawn(Sheet& sheet, const Rect& rect, const PosterPlan& plan,
                          const PosterSpec& spec) {
    const int from = sheet.canvas.list().VtxBuffer.Size;
    draw_poster(sheet.context, rect, plan, spec);
    return corners_since(sheet.canvas.list(), from);
}

} // namespace

TEST_CASE("poster: every composition stays inside its place and is the same twice", "[ui]") {
    const int text = GENERATE(100, 200);
    const bool mini = GENERATE(false, true);
    Sheet sheet(text);
    const Rect rect{100, 100, mini ? 48.0F : 196.0F, mini ? 48.0F : 172.0F};
    for (const Sampled& film : films) {
        for (int composition = 0; composition < poster_compositions; ++composition) {
            PosterPlan plan = poster_plan(film.title, film.year);
            plan.composition = composition;
            const PosterSpec spec{.title = film.title, .year = film.year, .mini = mini};

            const auto first = drawn(sheet, rect, plan, spec);
            const auto second = drawn(sheet, rect, plan, spec);

            CAPTURE(film.title, composition, text, mini);
            CHECK(first.size() > 8);
            CHECK(first == second);
            constexpr float fringe = 1.01F; // smoothed edges
            const auto outside = [&](const Corner& corner) {
                return corner.x < rect.x - fringe || corner.x > rect.right() + fringe ||
                       corner.y < rect.y - fringe || corner.y > rect.bottom() + fringe;
            };
            CHECK(std::none_of(first.begin(), first.end(), outside));
        }
    }
}

TEST_CASE("poster: shapes slide in and come to rest where they belong", "[ui]") {
    Sheet sheet(100);
    const Rect rect{100, 100, 196, 172};
    for (const Sampled& film : films) {
        const PosterPlan plan = poster_plan(film.title, film.year);
        PosterSpec spec{.title = film.title, .year = film.year};
        const auto rest = drawn(sheet, rect, plan, spec);

        spec.since = 2;
        CHECK(drawn(sheet, rect, plan, spec) == rest);
        spec.since = 0.1F;
        CHECK(drawn(sheet, rect, plan, spec) != rest);
    }
}

TEST_CASE("poster: the numbers of shapes are those of the reference", "[ui]") {
    const Rect art{0, 0, 196, 100};
    const auto shapes = [&](int composition) {
        PosterPlan plan = poster_plan("La La Land", 2016);
        plan.composition = composition;
        return poster_shapes(plan, art);
    };

    // The first number of La La Land is 0.7517: 5 + 2 rays, 4 + 1 shards, 4 + 1 blinds, 6 + 2 bars.
    CHECK(shapes(0).size() == 7);
    CHECK(shapes(1).size() == 2);
    CHECK(shapes(2).size() == 5);
    CHECK(shapes(3).size() == 5);
    CHECK(shapes(4).size() == 5);
    CHECK(shapes(5).size() == 5);
    CHECK(shapes(6).size() == 8);
    CHECK(shapes(7).size() == 3);
    CHECK(shapes(8).size() >= 7);
    CHECK(shapes(9).size() == 3);
    CHECK(shapes(0).front().points.front() == Point{0, 100});
}

TEST_CASE("poster: no text lies in the zone of the art", "[ui]") {
    Sheet sheet(100);
    const Rect rect{100, 100, 160, 144};
    for (const Sampled& film : films) {
        const PosterPlan plan = poster_plan(film.title, film.year);
        const PosterSpec spec{.title = film.title, .year = film.year};
        const std::size_t before = sheet.canvas.drawn().size();
        draw_poster(sheet.context, rect, plan, spec);
        const Rect art = poster_art_zone(sheet.context, rect, plan, spec);

        CAPTURE(film.title);
        CHECK(art.h >= 40);
        for (std::size_t i = before; i < sheet.canvas.drawn().size(); ++i)
            CHECK_FALSE(overlap(sheet.canvas.drawn()[i].rect.inset(2), art));
    }
}

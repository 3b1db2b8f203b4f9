#include "ui/poster.h"

#include "support/catch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>

using namespace epilogue;

namespace {

struct Vector {
    const char* title;
    int year;
    std::uint32_t hash;
    int palette;
    const char* name;
    int composition;
    bool flip;
    std::uint32_t first;
};

const std::array<Vector, 6> vectors = {{
    {"La La Land", 2016, 0x624ea653, 11, "Plum", 2, false, 0xc070b209},
    {"Moonlight", 2016, 0x0c6b28f5, 5, "Crimson", 4, true, 0x9e88f378},
    {"Parasite", 2019, 0x9fabc104, 8, "Forest", 3, true, 0xf25b6933},
    {"The Lobster", 2015, 0xd729f32f, 3, "Teal", 9, true, 0xcab28ea9},
    {"Crazy, Stupid, Love.", 2011, 0x35e2c1c7, 11, "Plum", 7, false, 0xba780b61},
    {"Amélie", 2001, 0x53cc6f2c, 4, "Mustard", 3, false, 0xc19fc3e0},
}};

} // namespace

TEST_CASE("poster: title and year give the published plan", "[ui]") {
    const Vector vector = GENERATE(from_range(vectors));
    CAPTURE(vector.title);

    const PosterPlan plan = poster_plan(vector.title, vector.year);

    CHECK(plan.hash == vector.hash);
    CHECK(plan.palette == vector.palette);
    CHECK(std::string(poster_colours(plan.palette).name) == vector.name);
    CHECK(plan.composition == vector.composition);
    CHECK(plan.flip == vector.flip);
    CHECK(PosterChance(plan.hash).next_bits() == vector.first);
}

TEST_CASE("poster: capitals make no other poster and a year does", "[ui]") {
    CHECK(poster_plan("LA LA LAND", 2016).hash == poster_plan("La La Land", 2016).hash);
    CHECK(poster_plan("AMÉLIE", 2001).hash == poster_plan("Amélie", 2001).hash);
    CHECK(poster_plan("La La Land", 2017).hash != poster_plan("La La Land", 2016).hash);
}

TEST_CASE("poster: nine posters of one grid are nine different ones", "[ui]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    PosterSet grid;
    std::set<int> palettes;
    std::set<int> compositions;

    for (int i = 0; i < 9; ++i) {
        const PosterPlan plan = grid.next("Film " + std::to_string(seed * 9 + i), 1950 + i);
        palettes.insert(plan.palette);
        compositions.insert(plan.composition);
    }

    CHECK(palettes.size() == 9);
    CHECK(compositions.size() == 9);
}

TEST_CASE("poster: a thirteenth film of a set still gets a poster", "[ui]") {
    PosterSet set;
    for (int i = 0; i < 20; ++i) {
        const PosterPlan plan = set.next("Film " + std::to_string(i), 2000);
        CHECK(plan.palette < poster_palettes);
        CHECK(plan.composition < poster_compositions);
    }
}

TEST_CASE("poster: chance stays from 0 to below 1 even for a hash of 0", "[ui]") {
    PosterChance chance(0);
    for (int i = 0; i < 1000; ++i) {
        const double value = chance.next();
        CHECK(value >= 0);
        CHECK(value < 1);
    }
}

TEST_CASE("poster: the ink of every palette can be read on its ground", "[ui]") {
    const auto light = [](const Colour& colour) {
        const auto linear = [](float part) {
            return part <= 0.04045F ? part / 12.92F : std::pow((part + 0.055F) / 1.055F, 2.4F);
        };
        return 0.2126F * linear(colour.r) + 0.7152F * linear(colour.g) + 0.0722F * linear(colour.b);
    };
    for (int i = 0; i < poster_palettes; ++i) {
        const PosterColours& colours = poster_colours(i);
        const float ink = light(colours.ink) + 0.05F;
        const float ground = light(colours.ground) + 0.05F;
        CAPTURE(colours.name);
        CHECK(std::max(ink, ground) / std::min(ink, ground) >= 4.5F);
    }
}

// questions/FORMAT.md and the packs that come with the program, held to what the program does.
#include "packs/lint.h"
#include "packs/native.h"

#include "support/catch.h"
#include "support/pack_builders.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

using namespace epilogue;

namespace {

std::string file_text(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// What stands between ```toml and ```.
std::vector<std::string> examples() {
    const std::string text = file_text(QUESTIONS_DIR "/FORMAT.md");
    const std::string open = "```toml\n";
    std::vector<std::string> out;
    for (auto at = text.find(open); at != std::string::npos; at = text.find(open, at)) {
        at += open.size();
        out.push_back(text.substr(at, text.find("```", at) - at));
    }
    return out;
}

std::vector<std::filesystem::path> shipped_packs() {
    std::vector<std::filesystem::path> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(QUESTIONS_DIR))
        if (entry.path().extension() == ".toml")
            out.push_back(entry.path());
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

TEST_CASE("format: every example of FORMAT.md reads without a problem", "[packs]") {
    const std::vector<std::string> all = examples();
    REQUIRE(all.size() == 8);
    std::string pack = all.front();
    for (std::size_t i = 1; i < all.size(); ++i)
        pack += all[i];

    const ParsedPack parsed = parse_native(pack, "FORMAT.md");

    CHECK(sentences(parsed.problems) == none);
    REQUIRE(parsed.pack);
    std::set<Kind> kinds;
    for (const Question& question : parsed.pack->questions)
        kinds.insert(question.kind);
    CHECK(kinds.size() == kind_count);
}

TEST_CASE("format: every code that the agreed report holds is in FORMAT.md", "[packs]") {
    const std::string format = file_text(QUESTIONS_DIR "/FORMAT.md");

    for (const Diagnostic& problem :
         parse_native(file_text(TEST_DATA "/packs/nasty.toml"), "nasty.toml").problems) {
        CAPTURE(problem.code);
        CHECK(format.find(problem.code) != std::string::npos);
    }
}

TEST_CASE("format: the packs that come with the program have no problem", "[packs]") {
    const auto packs = shipped_packs();
    REQUIRE_FALSE(packs.empty());

    for (const auto& path : packs) {
        CAPTURE(path);
        const ParsedPack parsed = parse_native(file_text(path), path.filename().string());

        CHECK(sentences(parsed.problems) == none);
        CHECK(parsed.doubles == 0);
        REQUIRE(parsed.pack);
        CHECK(sentences(lint(*parsed.pack)) == none);
    }
}

TEST_CASE("format: few questions that come with the program give each other away", "[packs]") {
    constexpr std::size_t most_on_average = 6; // more would make a round hard to draw
    std::vector<Question> questions;
    for (const auto& path : shipped_packs())
        if (const ParsedPack parsed = parse_native(file_text(path), "a.toml"); parsed.pack)
            questions.insert(questions.end(), parsed.pack->questions.begin(),
                             parsed.pack->questions.end());
    REQUIRE_FALSE(questions.empty());

    CHECK(2 * find_give_aways(questions).size() < most_on_average * questions.size());
}

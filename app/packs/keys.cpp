#include "packs/keys.h"

#include "bank/answer.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

struct Example {
    std::string_view key;
    std::string_view line;
};

constexpr std::array<Example, 15> examples = {{
    {"format", "format = 1"},
    {"id", "id = \"lower-case-words\""},
    {"version", "version = \"1.0.0\""},
    {"title", "title = \"...\""},
    {"language", "language = \"en\""},
    {"license", "license = \"CC-BY-4.0\""},
    {"kind", "kind = \"single\""},
    {"prompt", "prompt = \"...\""},
    {"answer", "answer = \"...\""},
    {"wrong", R"(wrong = ["...", "...", "..."])"},
    {"answers", R"(answers = ["...", "..."])"},
    {"items", R"(items = ["first", "second", "third"])"},
    {"pairs", R"(pairs = [["left", "right"], ["left", "right"]])"},
    {"key", "key = \"film\""},
}};

struct Synonym {
    std::string_view written;
    std::string_view meant;
};

// Words of other quiz formats.
constexpr std::array<Synonym, 22> synonyms = {{
    {"question", "prompt"},   {"stem", "prompt"},         {"text", "prompt"},
    {"type", "kind"},         {"correct", "answer"},      {"correct_answer", "answer"},
    {"right", "answer"},      {"options", "wrong"},       {"choices", "wrong"},
    {"distractors", "wrong"}, {"incorrect", "wrong"},     {"incorrect_answers", "wrong"},
    {"level", "difficulty"},  {"explanation", "explain"}, {"comment", "explain"},
    {"name", "title"},        {"description", "summary"}, {"licence", "license"},
    {"author", "authors"},    {"lang", "language"},       {"url", "homepage"},
    {"keywords", "tags"},
}};

} // namespace

const std::vector<std::string_view>& pack_keys() {
    static const std::vector<std::string_view> keys = {
        "format",   "id",      "version",  "title", "series",     "summary",  "authors",
        "language", "license", "homepage", "tags",  "categories", "replaces", "retired"};
    return keys;
}

const std::vector<std::string_view>& default_keys() {
    static const std::vector<std::string_view> keys = {"category", "difficulty", "tags", "language",
                                                       "spoiler",  "license",    "film"};
    return keys;
}

const std::vector<std::string_view>& question_keys() {
    static const std::vector<std::string_view> keys = {"id",         "kind",
                                                       "prompt",     "explain",
                                                       "hint",       "source",
                                                       "difficulty", "tags",
                                                       "spoiler",    "language",
                                                       "license",    "credit",
                                                       "film",       "image",
                                                       "image_alt",  "image_credit",
                                                       "shuffle",    "category",
                                                       "answer",     "wrong",
                                                       "answers",    "accept",
                                                       "reject",     "exact",
                                                       "tolerance",  "tolerance_percent",
                                                       "unit",       "items",
                                                       "notes",      "pairs",
                                                       "extra"};
    return keys;
}

std::string_view example_of(std::string_view key) {
    for (const Example& example : examples)
        if (example.key == key)
            return example.line;
    return key;
}

std::string_view nearest(std::string_view name, const std::vector<std::string_view>& known) {
    constexpr std::size_t longest_compared = 40;
    constexpr int most_slips = 2;
    constexpr std::size_t telling_start = 4; // letters that name a field well enough
    if (name.size() > longest_compared)
        return {};
    for (const Synonym& synonym : synonyms)
        if (synonym.written == name &&
            std::find(known.begin(), known.end(), synonym.meant) != known.end())
            return synonym.meant;
    std::string_view best;
    int fewest = std::min(most_slips, static_cast<int>(name.size()) / 2) + 1;
    for (const std::string_view key : known)
        if (const int count = edit_distance(name, key, fewest); count < fewest) {
            fewest = count;
            best = key;
        }
    if (!best.empty())
        return best;
    for (const std::string_view key : known)
        if (std::min(key.size(), name.size()) >= telling_start &&
            (key.starts_with(name) || name.starts_with(key)))
            return key;
    return {};
}

} // namespace epilogue

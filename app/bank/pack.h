// A pack: what is said of a set of questions. The questions themselves are rows of their own.
#pragma once

#include "bank/question.h"

#include <string>
#include <vector>

namespace epilogue {

struct Category {
    std::string key;   // such as film
    std::string title; // such as The Film

    bool operator==(const Category&) const = default;
};

struct Version {
    int major = 0;
    int minor = 0;
    int patch = 0;

    auto operator<=>(const Version&) const = default;
};

std::string text_of(const Version& version); // 1.2.0

struct Pack {
    std::string id; // for ever; lower case, digits, dots, hyphens
    Version version;
    std::string title;
    std::string series; // packs of one series are offered as one; empty: the pack stands alone
    std::string summary;
    std::vector<std::string> authors;
    std::string language; // BCP 47
    std::string license;  // SPDX
    std::string homepage;
    std::vector<std::string> tags;
    std::vector<Category> categories; // in the order they are offered
    std::vector<std::string> retired; // question ids withdrawn on purpose

    bool operator==(const Pack&) const = default;
};

// A pack with its questions, as importers make it and the store takes it.
struct FullPack {
    Pack pack;
    std::vector<Question> questions;
    // Pairs of question positions of which one tells the other's answer; first < second.
    std::vector<std::pair<int, int>> give_aways;

    bool operator==(const FullPack&) const = default;
};

} // namespace epilogue

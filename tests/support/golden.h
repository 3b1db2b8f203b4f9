// Texts that must not change without a reason: kept under tests/golden, one file each.
// Run a test with EPILOGUE_WRITE_GOLDEN=1 to write what it finds, then read the difference in git.
#pragma once

#include "support/catch.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace epilogue {

inline void check_golden(const std::string& name, const std::string& found) {
    const std::string path = std::string(TEST_GOLDEN) + "/" + name;
    if (std::getenv("EPILOGUE_WRITE_GOLDEN") != nullptr)
        std::ofstream(path, std::ios::binary) << found;
    std::ifstream file(path, std::ios::binary);
    CAPTURE(path);
    REQUIRE(file);
    const std::string expected{std::istreambuf_iterator<char>(file), {}};
    CHECK(found == expected);
}

} // namespace epilogue

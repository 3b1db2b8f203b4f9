// The least that can find titles as one types: a reference of the benchmarks. All places where a
// word begins, in order of the folded text from there on; one binary search finds those that begin
// with what was typed. Knows no slips, no other order of words and no order of showing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

class WordStarts {
  public:
    explicit WordStarts(const std::vector<std::string>& titles);

    // The numbers of the first `most` titles found; `folded` is what fold() makes of the text.
    std::vector<std::uint32_t> find(std::string_view folded, std::size_t most) const;

  private:
    std::string_view from(std::uint32_t start) const;

    std::string text_;                  // folded titles, each ended by a line break
    std::vector<std::uint32_t> begins_; // where each title begins
    std::vector<std::uint32_t> starts_;
};

} // namespace epilogue

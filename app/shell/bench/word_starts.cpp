#include "shell/bench/word_starts.h"

#include "base/text.h"

#include <algorithm>

namespace epilogue {

WordStarts::WordStarts(const std::vector<std::string>& titles) {
    for (const std::string& title : titles) {
        begins_.push_back(static_cast<std::uint32_t>(text_.size()));
        text_ += fold(title) + "\n";
    }
    for (std::size_t at = 0; at < text_.size(); ++at)
        if (at == 0 || text_[at - 1] == ' ' || text_[at - 1] == '\n')
            starts_.push_back(static_cast<std::uint32_t>(at));
    std::sort(starts_.begin(), starts_.end(),
              [&](std::uint32_t a, std::uint32_t b) { return from(a) < from(b); });
}

std::string_view WordStarts::from(std::uint32_t start) const {
    return std::string_view(text_).substr(start, text_.find('\n', start) - start);
}

std::vector<std::uint32_t> WordStarts::find(std::string_view folded, std::size_t most) const {
    auto at = std::lower_bound(
        starts_.begin(), starts_.end(), folded,
        [&](std::uint32_t start, std::string_view typed) { return from(start) < typed; });
    std::vector<std::uint32_t> titles;
    for (; at != starts_.end() && titles.size() < most && from(*at).starts_with(folded); ++at) {
        const auto after = std::upper_bound(begins_.begin(), begins_.end(), *at);
        titles.push_back(static_cast<std::uint32_t>(after - begins_.begin() - 1));
    }
    return titles;
}

} // namespace epilogue

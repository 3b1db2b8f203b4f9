#include "shell/nearest.h"

#include "bank/answer.h"
#include "base/text.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr int most_slips = 2;

} // namespace

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& known) {
    if (!valid_utf8(word) || length(word) > longest_guessed_at)
        return std::nullopt;
    int limit = std::clamp(static_cast<int>(length(word)) / 3, 1, most_slips);
    std::optional<std::string> best;
    for (const std::string& candidate : known) {
        const int distance = edit_distance(word, candidate, limit);
        if (distance > limit)
            continue;
        best = candidate;
        limit = distance - 1; // only a nearer one may take its place
        if (limit < 0)
            break;
    }
    return best;
}

} // namespace epilogue

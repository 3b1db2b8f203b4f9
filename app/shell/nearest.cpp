#include "shell/nearest.h"

#include "bank/answer.h"
#include "base/text.h"

#include <algorithm>

namespace epilogue {

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& known) {
    if (!valid_utf8(word))
        return std::nullopt;
    int limit = std::max(1, static_cast<int>(length(word)) / 3);
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

#include "shell/bench/measure.h"

#include "base/check.h"

#include <algorithm>
#include <chrono>

namespace epilogue {

Spread spread_of(std::vector<double> samples) {
    check(!samples.empty(), "a spread of no samples");
    std::sort(samples.begin(), samples.end());
    const std::size_t middle = samples.size() / 2;
    const bool odd = samples.size() % 2 == 1;
    return {.median = odd ? samples[middle] : (samples[middle - 1] + samples[middle]) / 2,
            .least = samples.front(),
            .most = samples.back()};
}

Measure measure_of(Measure described, const std::vector<double>& ours,
                   const std::vector<double>& theirs) {
    described.ours = spread_of(ours);
    described.theirs = spread_of(theirs);
    described.samples = static_cast<int>(ours.size());
    const bool measurable = described.theirs.median > 0;
    described.ratio = measurable ? described.ours.median / described.theirs.median : 0;
    if (described.bar)
        described.kept = described.kept && measurable && described.ratio <= *described.bar;
    return described;
}

double us_of(const std::function<void()>& act) {
    const auto before = std::chrono::steady_clock::now();
    act();
    const std::chrono::duration<double, std::micro> took =
        std::chrono::steady_clock::now() - before;
    return took.count();
}

} // namespace epilogue

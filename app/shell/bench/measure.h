// What a benchmark answers: samples of ours and of a reference measured in the same run, in turn,
// so that a busy machine slows both. Only the ratio is worth comparing between machines.
#pragma once

#include "shell/paths.h"

#include "base/result.h"

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace epilogue {

struct Spread {
    double median = 0;
    double least = 0;
    double most = 0;
};

Spread spread_of(std::vector<double> samples); // at least one sample

struct Measure {
    std::string name;      // start, idle-home ...
    std::string what;      // "start to first frame"
    std::string reference; // "a bare GLFW and Dear ImGui window"
    std::string unit;      // ms, MB, us, ticks
    Spread ours;
    Spread theirs;
    int samples = 0;
    double ratio = 0;          // of the medians
    std::optional<double> bar; // the ratio may be this at most; nothing: reported only
    std::string note;          // what else was seen, such as the frames drawn
    bool kept = true;          // the bar, and what the note is about
};

// A measure whose ratio and verdict follow from its samples.
Measure measure_of(Measure described, const std::vector<double>& ours,
                   const std::vector<double>& theirs);

double us_of(const std::function<void()>& act); // how long it took, in microseconds

struct BenchOptions {
    Paths paths;
    int seconds = 30; // of idleness to watch
    int runs = 7;     // of each child
};

Result<std::vector<Measure>> bench_start(const BenchOptions& options);
Result<std::vector<Measure>> bench_idle(const BenchOptions& options);
Result<std::vector<Measure>> bench_memory(const BenchOptions& options);
Result<std::vector<Measure>> bench_frame(const BenchOptions& options);
Result<std::vector<Measure>> bench_key(const BenchOptions& options);
Result<std::vector<Measure>> bench_durable(const BenchOptions& options);
Result<std::vector<Measure>> bench_search(const BenchOptions& options);
Result<std::vector<Measure>> bench_grid(const BenchOptions& options);

} // namespace epilogue

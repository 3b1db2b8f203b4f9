// What is measured from outside: start, idleness, memory and keys, ours and the bare window's in
// turn, each in a child process.
#include "shell/bench/child.h"
#include "shell/bench/measure.h"

#include "base/text.h"

#include <functional>
#include <utility>

namespace epilogue {

namespace {

constexpr int patience_ms = 20'000;
constexpr int settle_ms = 1500; // after "ready": the driver's own threads come to rest
constexpr const char* bare = "a bare GLFW and Dear ImGui window";

using Samples = std::vector<double>;

struct Pair {
    Samples ours;
    Samples theirs;
};

Result<Child> start(const BenchOptions& options, const char* whose, const std::string& mode) {
    return Child::start({"bench-child", whose, mode, "--data", options.paths.data});
}

using Sample = std::function<Result<double>(Child&)>;

Result<double> sample_once(const BenchOptions& options, const char* whose, const std::string& mode,
                           const Sample& sample) {
    auto child = start(options, whose, mode);
    if (!child)
        return child.error();
    return sample(child.value());
}

// In turn, so that both meet the same moments of a busy machine; the first of each warms up the
// caches and does not count.
Result<Pair> in_turn(const BenchOptions& options, const std::string& our_mode,
                     const std::string& their_mode, const Sample& sample) {
    Pair pair;
    for (int run = 0; run <= options.runs; ++run) {
        const auto theirs = sample_once(options, "bare", their_mode, sample);
        if (!theirs)
            return theirs.error();
        const auto ours = sample_once(options, "own", our_mode, sample);
        if (!ours)
            return ours.error();
        if (run == 0)
            continue;
        pair.theirs.push_back(theirs.value());
        pair.ours.push_back(ours.value());
    }
    return pair;
}

Result<std::vector<Measure>> one(Measure described, const Result<Pair>& pair) {
    if (!pair)
        return pair.error();
    return std::vector{measure_of(std::move(described), pair.value().ours, pair.value().theirs)};
}

Result<double> first_frame_ms(Child& child) {
    const auto line = child.line(patience_ms);
    if (!line)
        return line.error();
    const auto shown = whole_number<std::int64_t>(line.value());
    if (!shown)
        return Error{"a child process of the benchmark answered '" + line.value() + "'"};
    return static_cast<double>(*shown - child.started_ns()) / 1e6;
}

Result<double> resident_when_ready(Child& child) {
    const auto ready = child.line(patience_ms);
    if (!ready)
        return ready.error();
    pause_ms(settle_ms);
    return child.resident_mb();
}

struct Idleness {
    double ticks = 0;
    int frames = 0;
};

Result<Idleness> watch(const BenchOptions& options, const char* whose, const std::string& mode,
                       int milliseconds) {
    auto started = start(options, whose, mode);
    if (!started)
        return started.error();
    Child& child = started.value();
    if (const auto ready = child.line(patience_ms); !ready)
        return ready.error();
    pause_ms(settle_ms);
    child.lines_so_far();
    const auto before = child.ticks();
    pause_ms(milliseconds);
    const auto after = child.ticks();
    if (!before || !after)
        return before ? after.error() : before.error();
    return Idleness{static_cast<double>(after.value() - before.value()), child.lines_so_far()};
}

Result<Samples> key_times_ms(const BenchOptions& options, const char* whose) {
    constexpr int first_ones = 4; // caches
    auto child = start(options, whose, "key");
    if (!child)
        return child.error();
    Samples samples;
    while (true) {
        const auto line = child.value().line(patience_ms);
        if (!line)
            break; // it has answered all its keys and left
        if (const auto took = whole_number<std::int64_t>(line.value()))
            samples.push_back(static_cast<double>(*took) / 1e6);
    }
    if (samples.size() <= first_ones)
        return Error{"a child process of the benchmark answered no keys"};
    samples.erase(samples.begin(), samples.begin() + first_ones);
    return samples;
}

} // namespace

Result<std::vector<Measure>> bench_start(const BenchOptions& options) {
    Measure measure;
    measure.name = "start";
    measure.what = "start to first frame";
    measure.reference = bare;
    measure.unit = "ms";
    measure.bar = 1.3;
    return one(measure, in_turn(options, "first-frame", "first-frame", first_frame_ms));
}

Result<std::vector<Measure>> bench_memory(const BenchOptions& options) {
    BenchOptions fewer = options;
    fewer.runs = std::min(options.runs, 3); // it hardly varies, and each run waits for rest
    Measure measure;
    measure.name = "memory";
    measure.what = "resident memory on home";
    measure.reference = std::string(bare) + " that waits for events";
    measure.unit = "MB";
    measure.bar = 1.25;
    return one(measure, in_turn(fewer, "home", "wait", resident_when_ready));
}

Result<std::vector<Measure>> bench_idle(const BenchOptions& options) {
    // The reference never stops drawing; two seconds of it tell the rest.
    constexpr int reference_ms = 2000;
    const auto busy = watch(options, "bare", "busy", reference_ms);
    if (!busy)
        return busy.error();
    const double their_ticks = busy.value().ticks * options.seconds * 1000 / reference_ms;
    std::vector<Measure> measures;
    for (const auto& [mode, what] :
         {std::pair{"home", "home"}, std::pair{"question", "a question without a clock"}}) {
        const auto ours = watch(options, "own", mode, options.seconds * 1000);
        if (!ours)
            return ours.error();
        Measure measure;
        measure.name = std::string("idle-") + mode;
        measure.what = "processor time over " + std::to_string(options.seconds) + " s on " + what +
                       ", reduced motion";
        measure.reference = std::string(bare) + " that never stops drawing";
        measure.unit = "ticks";
        measure.bar = 0;
        measure.note = count_of(ours.value().frames, "frame", "frames") + " drawn";
        measure.kept = ours.value().frames == 0;
        measures.push_back(measure_of(measure, {ours.value().ticks}, {their_ticks}));
    }
    return measures;
}

Result<std::vector<Measure>> bench_key(const BenchOptions& options) {
    const auto theirs = key_times_ms(options, "bare");
    if (!theirs)
        return theirs.error();
    const auto ours = key_times_ms(options, "own");
    if (!ours)
        return ours.error();
    Measure measure;
    measure.name = "key";
    measure.what = "key press to swapped frame";
    measure.reference = bare;
    measure.unit = "ms";
    return std::vector{measure_of(measure, ours.value(), theirs.value())};
}

} // namespace epilogue

#include "shell/bench/bare_window.h"
#include "shell/bench/measure.h"
#include "shell/bench/own_window.h"
#include "shell/commands/command.h"
#include "shell/files.h"

#include "base/text.h"

#include <array>
#include <filesystem>
#include <iomanip>
#include <memory>
#include <ostream>
#include <sstream>

namespace epilogue {

namespace {

using Run = Result<std::vector<Measure>> (*)(const BenchOptions&);

struct Bench {
    const char* name;
    Run run;
};

constexpr std::array benches = {Bench{"start", bench_start},     Bench{"memory", bench_memory},
                                Bench{"frame", bench_frame},     Bench{"key", bench_key},
                                Bench{"durable", bench_durable}, Bench{"search", bench_search},
                                Bench{"grid", bench_grid},       Bench{"idle", bench_idle}};

struct BenchWords {
    std::string name;
    int seconds = 30;
    int runs = 7;
};

std::string rounded(double value, int digits) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(digits) << value;
    return text.str();
}

std::string spread_text(const Spread& spread, const std::string& unit) {
    const int digits = spread.median < 10 ? 2 : 1;
    return rounded(spread.median, digits) + " " + unit + " [" + rounded(spread.least, digits) +
           "-" + rounded(spread.most, digits) + "]";
}

std::string line_of(const Measure& measure) {
    std::string line = measure.name + ": " + measure.what + ", " + rounded(measure.ratio, 2) +
                       " times " + measure.reference + " (" +
                       spread_text(measure.ours, measure.unit) + " against " +
                       spread_text(measure.theirs, measure.unit) + ", " +
                       count_of(measure.samples, "sample", "samples") + ")";
    if (!measure.note.empty())
        line += ", " + measure.note;
    if (measure.bar)
        line += ". Bar " + rounded(*measure.bar, 2) + ": " + (measure.kept ? "kept" : "missed");
    return line + ".";
}

Json json_of(const Spread& spread) {
    return {{"median", spread.median}, {"min", spread.least}, {"max", spread.most}};
}

Json json_of(const Measure& measure) {
    return {{"name", measure.name},
            {"what", measure.what},
            {"reference", measure.reference},
            {"unit", measure.unit},
            {"ours", json_of(measure.ours)},
            {"theirs", json_of(measure.theirs)},
            {"samples", measure.samples},
            {"ratio", measure.ratio},
            {"bar", measure.bar ? Json(*measure.bar) : Json(nullptr)},
            {"kept", measure.kept},
            {"note", measure.note}};
}

// A profile of its own on the disk of the player's data, gone afterwards.
class BenchFolder {
  public:
    explicit BenchFolder(const std::string& data) : path_(name_beside(data + "/bench", "run")) {}

    BenchFolder(const BenchFolder&) = delete;
    BenchFolder& operator=(const BenchFolder&) = delete;

    ~BenchFolder() {
        std::error_code gone;
        std::filesystem::remove_all(path_, gone);
    }

    const std::string& path() const { return path_; }

  private:
    std::string path_;
};

int run_benches(const Desk& desk, const BenchWords& words) {
    const BenchFolder folder(desk.paths.data);
    if (const auto made = prepare_profile(folder.path(), desk.now); !made)
        return failed(desk, made.error());
    BenchOptions options{desk.paths, words.seconds, words.runs};
    options.paths.data = folder.path();
    Json list = Json::array();
    int code = exit_done;
    for (const Bench& bench : benches) {
        if (!words.name.empty() && words.name != bench.name)
            continue;
        const auto measures = bench.run(options);
        if (!measures) {
            desk.err << bench.name << ": " << measures.error().message << "\n";
            code = exit_failed;
            continue;
        }
        for (const Measure& measure : measures.value()) {
            if (!measure.kept && code == exit_done)
                code = exit_problems;
            list.push_back(json_of(measure));
            if (!desk.json)
                desk.out << line_of(measure) << std::endl;
        }
    }
    if (desk.json)
        print(desk, list);
    return code;
}

void add_children(CLI::App& app, Work& work) {
    CLI::App* child = app.add_subcommand("bench-child", "What a benchmark watches");
    child->group("");
    auto words = std::make_shared<std::pair<std::string, std::string>>();
    child->add_option("whose", words->first, "own or bare")->required();
    child->add_option("mode", words->second, "What it does")->required();
    child->callback([words, &work] {
        work = [words](const Desk& desk) {
            return words->first == "bare" ? run_bare_window(words->second)
                                          : run_own_window(desk, words->second);
        };
    });
}

} // namespace

void add_bench(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand(
        "bench", "Measure, each figure as a ratio to a reference measured in the same run");
    auto words = std::make_shared<BenchWords>();
    std::vector<std::string> names;
    names.reserve(benches.size());
    for (const Bench& bench : benches)
        names.emplace_back(bench.name);
    command->add_option("name", words->name, "Only this one: " + join(names, ", "))
        ->type_name("NAME")
        ->check(CLI::IsMember(names));
    command->add_option("--seconds", words->seconds, "Seconds of idleness to watch, 30 otherwise")
        ->type_name("N")
        ->check(CLI::Range(1, 600));
    command->add_option("--runs", words->runs, "Samples of each, 7 otherwise")
        ->type_name("N")
        ->check(CLI::Range(1, 100));
    command->callback(
        [words, &work] { work = [words](const Desk& desk) { return run_benches(desk, *words); }; });
    add_children(app, work);
}

} // namespace epilogue

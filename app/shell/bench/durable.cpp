// One answer, durable, against what the disk can do at best: 4 KiB written and flushed.
#include "shell/bench/measure.h"

#include "shell/files.h"

#include "store/player_store.h"

#include <array>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace epilogue {

namespace {

constexpr int answers_in_all = 300;
constexpr int warm_up = 20;
constexpr std::size_t page_bytes = 4096;

// A file that is written page after page, each flushed, as a journal is.
class RawFile {
  public:
    explicit RawFile(const std::string& path)
        : number_(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600)) {}

    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    ~RawFile() {
        if (number_ >= 0)
            ::close(number_);
    }

    bool write_page(int index) {
        page_.fill(static_cast<char>(index));
        const auto at = static_cast<::off_t>(index) * static_cast<::off_t>(page_bytes);
        return ::pwrite(number_, page_.data(), page_.size(), at) ==
                   static_cast<::ssize_t>(page_bytes) &&
               ::fdatasync(number_) == 0;
    }

  private:
    int number_;
    std::array<char, page_bytes> page_{};
};

NewMove move_of(RoundId round, PlayerId player, int index) {
    AnswerRecord answer;
    answer.round = round;
    answer.player = player;
    answer.number = index;
    answer.question = {"epilogue.bench", "question-" + std::to_string(index)};
    answer.category = "film";
    answer.verdict = Verdict::Right;
    answer.points = 140;
    answer.elapsed_ms = 4200;
    return {.round = round, .index = index, .move = "a:2:4200", .answers = {answer}};
}

struct Samples {
    std::vector<double> ours;
    std::vector<double> theirs;
};

Result<Samples> measured(const std::string& folder) {
    auto opened = PlayerStore::open(folder + "/player.db");
    if (!opened)
        return opened.error();
    PlayerStore& store = opened.value();
    const auto player = store.add_player("Bench", 0, 0);
    if (!player)
        return player.error();
    const auto round = store.begin_round({.game = "quiz",
                                          .title = "Bench",
                                          .seed = 1,
                                          .params = "p",
                                          .puzzle = "z",
                                          .players = {player.value()},
                                          .started_ms = 1});
    if (!round)
        return round.error();

    RawFile raw(folder + "/raw");
    Samples samples;
    bool fine = true;
    for (int index = 0; index < warm_up + answers_in_all; ++index) {
        // In turn, so that both meet the same moments of a shared disk.
        const double theirs = us_of([&] { fine = raw.write_page(index) && fine; });
        const double ours = us_of([&] {
            const auto kept = store.append_move(move_of(round.value(), player.value(), index));
            fine = static_cast<bool>(kept) && fine;
        });
        if (index < warm_up)
            continue;
        samples.theirs.push_back(theirs);
        samples.ours.push_back(ours);
    }
    if (!fine)
        return Error{"could not measure a durable answer in " + folder + ": a write failed"};
    return samples;
}

} // namespace

Result<std::vector<Measure>> bench_durable(const BenchOptions& options) {
    // On the disk where the answers of a player would be, not in a folder that may be memory.
    const std::string folder = name_beside(options.paths.data + "/bench", "durable");
    if (const auto made = make_folder(folder); !made)
        return made.error();
    const auto samples = measured(folder);
    std::error_code gone;
    std::filesystem::remove_all(folder, gone);
    if (!samples)
        return samples.error();
    Measure measure;
    measure.name = "durable";
    measure.what = "one durable answer";
    measure.reference = "pwrite of 4 KiB and fdatasync";
    measure.unit = "us";
    measure.bar = 1.3;
    return std::vector{measure_of(measure, samples.value().ours, samples.value().theirs)};
}

} // namespace epilogue

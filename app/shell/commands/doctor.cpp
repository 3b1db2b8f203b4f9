#include "shell/bank_data.h"
#include "shell/commands/command.h"
#include "shell/files.h"
#include "shell/player_data.h"

#include "base/text.h"
#include "round/round.h"
#include "rules/quiz.h"
#include "store/backup.h"
#include "store/condition.h"

#include <memory>
#include <optional>
#include <ostream>
#include <vector>

namespace epilogue {

namespace {

struct Finding {
    std::string what;
    std::string path;
    std::vector<std::string> problems;
    std::vector<std::string> repaired; // what --repair did about them
};

Finding look_at_program(const Paths& paths) {
    Finding finding{"The program's own files", paths.share, {}, {}};
    for (const std::string& file : {paths.shipped_bank, paths.shipped_mark})
        if (facts_of(file).kind != FileKind::File)
            finding.problems.push_back(file + " is missing: install Epilogue again");
    for (const std::string& folder : {paths.shipped_packs, paths.shipped_films, paths.fonts})
        if (files_in(folder, "").empty())
            finding.problems.push_back("the folder " + folder +
                                       " is missing or empty: install Epilogue again");
    return finding;
}

Finding look_at_folder(const Paths& paths) {
    Finding finding{"The data folder", paths.data, {}, {}};
    if (facts_of(paths.data).kind == FileKind::Missing)
        return finding; // made when it is first needed
    if (!may_write(paths.data))
        finding.problems.push_back(paths.data + " cannot be written: make it writable, or name "
                                                "another place with --data");
    return finding;
}

// Rounds in play must replay from their texts.
void look_at_rounds(PlayerStore& store, bool repair, Finding& finding) {
    if (repair)
        if (const auto aside = store.set_aside_damaged())
            for (const std::string& sentence : aside.value())
                finding.repaired.push_back(sentence);
    const auto rounds = store.unfinished();
    if (!rounds) {
        finding.problems.push_back(rounds.error().message);
        return;
    }
    for (const RoundRecord& round : rounds.value()) {
        if (round.game != Quiz::name)
            continue;
        const auto replayed = restore<Quiz>(round.params, round.seed, round.puzzle, round.moves);
        if (replayed)
            continue;
        const std::string number = std::to_string(static_cast<std::int64_t>(round.id));
        finding.problems.push_back("round " + number +
                                   " cannot be read: " + replayed.error().message);
        if (repair && store.mark_unreadable(round.id, replayed.error().message))
            finding.repaired.push_back("round " + number +
                                       " is kept, but no longer offered to be continued");
    }
}

Finding look_at_players(const Paths& paths, bool repair) {
    Finding finding{"Players, rounds and scores", paths.player, {}, {}};
    const Inspection found = inspect_player(paths.player);
    if (found.condition == Condition::Missing || facts_of(paths.data).kind == FileKind::Missing)
        return finding; // nobody has played yet
    auto store = PlayerStore::open(paths.player);
    if (!store) {
        finding.problems.push_back(store.error().message);
        return finding;
    }
    const auto problems = store.value().integrity();
    if (!problems)
        finding.problems.push_back(problems.error().message);
    else
        finding.problems = problems.value();
    look_at_rounds(store.value(), repair, finding);
    return finding;
}

std::vector<std::string> bank_problems(const Paths& paths) {
    const Inspection found = inspect_bank(paths.bank);
    if (found.condition == Condition::Missing)
        return {};
    const auto bank = BankStore::open(paths.bank);
    if (!bank)
        return {bank.error().message};
    const auto problems = bank.value().integrity();
    if (!problems)
        return {problems.error().message};
    return problems.value();
}

Finding look_at_bank(const Paths& paths, const Now& now, bool repair) {
    Finding finding{"The question bank", paths.bank, {}, {}};
    if (facts_of(paths.data).kind == FileKind::Missing)
        return finding;
    finding.problems = bank_problems(paths);
    if (!repair || finding.problems.empty())
        return finding;
    const auto rebuilt = rebuild_bank(paths, now);
    if (!rebuilt) {
        finding.problems.push_back(rebuilt.error().message);
        return finding;
    }
    if (rebuilt.value().mended)
        finding.repaired.push_back(rebuilt.value().mended->story);
    return finding;
}

Finding look_at_backups(const Paths& paths) {
    Finding finding{"Backups", paths.backups, {}, {}};
    if (facts_of(paths.backups).kind == FileKind::Missing)
        return finding;
    const auto backups = list_backups(paths.backups);
    if (!backups) {
        finding.problems.push_back(backups.error().message);
        return finding;
    }
    for (const BackupInfo& info : backups.value())
        if (!info.whole)
            finding.problems.push_back(info.path + " is damaged: nothing can be restored from it");
    return finding;
}

Json json_of(const std::vector<Finding>& findings) {
    Json checks = Json::array();
    bool whole = true;
    for (const Finding& finding : findings) {
        whole = whole && finding.problems.empty();
        checks.push_back({{"what", finding.what},
                          {"path", finding.path},
                          {"problems", finding.problems},
                          {"repaired", finding.repaired}});
    }
    return {{"whole", whole}, {"checks", std::move(checks)}};
}

void print_finding(std::ostream& out, const Finding& finding) {
    out << finding.what << " (" << finding.path << "): "
        << (finding.problems.empty() ? "whole"
                                     : count_of(static_cast<std::int64_t>(finding.problems.size()),
                                                "problem", "problems"))
        << ".\n";
    for (const std::string& problem : finding.problems)
        out << "  " << problem << "\n";
    for (const std::string& sentence : finding.repaired)
        out << "  Mended: " << sentence << "\n";
}

int examine(const Desk& desk, bool repair) {
    const std::vector<Finding> findings = {look_at_program(desk.paths), look_at_folder(desk.paths),
                                           look_at_players(desk.paths, repair),
                                           look_at_bank(desk.paths, desk.now, repair),
                                           look_at_backups(desk.paths)};
    bool whole = true;
    for (const Finding& finding : findings)
        whole = whole && finding.problems.empty();
    if (desk.json)
        print(desk, json_of(findings));
    else
        for (const Finding& finding : findings)
            print_finding(desk.out, finding);
    return whole ? exit_done : exit_problems;
}

} // namespace

void add_doctor(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand(
        "doctor", "Look at every file of the game: is it whole, and what is to be done if not");
    auto repair = std::make_shared<bool>(false);
    command->add_flag("--repair", *repair,
                      "Mend what can be mended without losing anything: the question bank, rounds "
                      "that can no longer be read");
    command->callback(
        [repair, &work] { work = [repair](const Desk& desk) { return examine(desk, *repair); }; });
}

} // namespace epilogue

#include "shell/commands/packs.h"

#include "shell/commands/report.h"
#include "shell/files.h"
#include "shell/film_files.h"

#include "base/text.h"
#include "packs/known_films.h"
#include "packs/lint.h"

#include <memory>
#include <optional>
#include <ostream>
#include <vector>

namespace epilogue {

namespace {

struct Finding {
    std::string what; // a file, or the id of an installed pack
    std::vector<Diagnostic> problems;
    bool readable = true; // false: it could not be looked at
};

Result<KnownFilms> known_films(const std::string& folder) {
    const auto files = read_film_files(folder);
    if (!files)
        return files.error();
    const ParsedFilms parsed = parse_films(files.value().texts());
    if (!parsed.tables)
        return Error{path_in(folder, text_of(parsed.problems.front()))};
    return KnownFilms(*parsed.tables);
}

// All that the pack doctor finds. The film tables are read for the first pack; without them it says
// so, once, and looks for the rest.
class PackDoctor {
  public:
    explicit PackDoctor(const Desk& desk) : desk_(desk) {}

    std::vector<Diagnostic> examine(const FullPack& pack) {
        std::vector<Diagnostic> found = lint(pack);
        if (const KnownFilms* known = films())
            for (Diagnostic& problem : lint_films(pack, *known))
                found.push_back(std::move(problem));
        return found;
    }

  private:
    const KnownFilms* films() {
        if (!films_) {
            films_.emplace(known_films(desk_.paths.shipped_films));
            if (!*films_)
                desk_.err << "Films and people are not looked up: " << films_->error().message
                          << "\n";
        }
        return *films_ ? &films_->value() : nullptr;
    }

    const Desk& desk_;
    std::optional<Result<KnownFilms>> films_; // nothing: not read yet
};

Finding check_file(PackDoctor& doctor, const std::string& file) {
    const auto text = read_file(file, most_pack_bytes);
    if (!text)
        return {file,
                {{.severity = Severity::Error,
                  .code = "file",
                  .file = file,
                  .line = 0,
                  .column = 0,
                  .id = {},
                  .reason = text.error().message,
                  .remedy = {}}},
                false};
    ParsedPack parsed = parse_native(text.value(), file);
    Finding finding{file, std::move(parsed.problems), true};
    if (!parsed.pack)
        return finding;
    for (Diagnostic& problem : doctor.examine(*parsed.pack)) {
        problem.file = file;
        finding.problems.push_back(std::move(problem));
    }
    return finding;
}

Result<Finding> check_installed(PackDoctor& doctor, const BankStore& bank, const std::string& id) {
    const auto info = pack_named(bank, id);
    if (!info)
        return info.error();
    auto questions = bank.list(id, "", 0);
    if (!questions)
        return questions.error();
    Finding finding{id, {}, true};
    finding.problems =
        doctor.examine(FullPack{info.value().pack, std::move(questions).value(), {}});
    for (Diagnostic& problem : finding.problems)
        problem.file = id;
    return finding;
}

// Without a word: every pack that is switched on.
Result<std::vector<std::string>> packs_on(const BankStore& bank) {
    const auto packs = bank.packs();
    if (!packs)
        return packs.error();
    std::vector<std::string> ids;
    for (const PackInfo& info : packs.value())
        if (info.enabled)
            ids.push_back(info.pack.id);
    return ids;
}

Result<std::vector<Finding>> findings_of(const Desk& desk, std::vector<std::string> names) {
    std::vector<Finding> findings;
    PackDoctor doctor(desk);
    std::optional<BankStore> bank;
    const auto open = [&]() -> Done {
        if (bank)
            return ok();
        auto opened = open_bank_for(desk);
        if (!opened)
            return opened.error();
        bank.emplace(std::move(opened).value());
        return ok();
    };
    if (names.empty()) {
        if (const auto opened = open(); !opened)
            return opened.error();
        auto on = packs_on(*bank);
        if (!on)
            return on.error();
        names = std::move(on).value();
    }
    for (const std::string& name : names) {
        if (facts_of(name).kind != FileKind::Missing || name.ends_with(".toml")) {
            findings.push_back(check_file(doctor, name));
            continue;
        }
        if (const auto opened = open(); !opened)
            return opened.error();
        auto finding = check_installed(doctor, *bank, name);
        if (!finding)
            return finding.error();
        findings.push_back(std::move(finding).value());
    }
    return findings;
}

int exit_code_of(const std::vector<Finding>& findings) {
    int code = exit_done;
    for (const Finding& finding : findings) {
        if (!finding.readable)
            return exit_failed;
        if (!finding.problems.empty())
            code = exit_problems;
    }
    return code;
}

int check_packs(const Desk& desk, const std::vector<std::string>& names) {
    const auto findings = findings_of(desk, names);
    if (!findings)
        return failed(desk, findings.error());
    Json list = Json::array();
    for (const Finding& finding : findings.value()) {
        Json problems = Json::array();
        for (const Diagnostic& problem : finding.problems)
            problems.push_back(json_of(problem));
        list.push_back({{"pack", finding.what}, {"problems", std::move(problems)}});
        if (desk.json)
            continue;
        for (const Diagnostic& problem : finding.problems)
            (finding.readable ? desk.out : desk.err) << text_of(problem) << "\n";
        desk.out << finding.what << ": "
                 << count_of(static_cast<std::int64_t>(finding.problems.size()), "finding",
                             "findings")
                 << ".\n";
    }
    if (desk.json)
        print(desk, list);
    return exit_code_of(findings.value());
}

} // namespace

void add_check(CLI::App& packs, Work& work) {
    CLI::App* command = packs.add_subcommand(
        "check", "The pack doctor: what is to mend in packs on the shelf or in files");
    auto names = std::make_shared<std::vector<std::string>>();
    command->add_option("packs", *names, "Ids of packs, or files; all packs that are on otherwise")
        ->type_name("PACK|FILE");
    command->callback(
        [names, &work] { work = [names](const Desk& desk) { return check_packs(desk, *names); }; });
}

} // namespace epilogue

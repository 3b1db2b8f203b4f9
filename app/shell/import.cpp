#include "shell/import.h"

#include "shell/files.h"

#include "packs/lint.h"

#include <algorithm>
#include <utility>

namespace epilogue {

namespace {

// A failure that is not in the text: the file could not be read, the bank would not take it.
Diagnostic whole_file(const std::string& file, std::string code, const Error& error) {
    return {.severity = Severity::Error,
            .code = std::move(code),
            .file = file,
            .line = 0,
            .column = 0,
            .id = {},
            .reason = error.message,
            .remedy = {}};
}

void look_over(ImportReport& report, const FullPack& pack) {
    for (Diagnostic& finding : lint(pack)) {
        finding.file = report.file;
        report.problems.push_back(std::move(finding));
    }
}

} // namespace

ImportReport import_text(BankStore& bank, const std::string& file, const std::string& text,
                         Taking taking, std::int64_t at_ms) {
    ParsedPack parsed = parse_native(text, file);
    ImportReport report;
    report.file = file;
    report.found = parsed.found;
    report.doubles = parsed.doubles;
    report.problems = std::move(parsed.problems);
    if (!parsed.pack)
        return report;
    const FullPack& pack = *parsed.pack;
    report.pack = pack.pack.id;
    report.title = pack.pack.title;
    report.version = text_of(pack.pack.version);
    look_over(report, pack);

    const auto installed = taking == Taking::DryRun
                               ? bank.preview(pack)
                               : bank.install(pack, text, taking == Taking::BuiltIn, at_ms);
    if (!installed) {
        report.problems.push_back(whole_file(file, "bank", installed.error()));
        return report;
    }
    report.installed = installed.value();
    report.imported = static_cast<int>(pack.questions.size());
    report.taken = true;
    return report;
}

ImportReport import_file(BankStore& bank, const std::string& file, Taking taking,
                         std::int64_t at_ms) {
    const auto text = read_file(file, most_pack_bytes);
    if (text)
        return import_text(bank, file, text.value(), taking, at_ms);
    ImportReport report;
    report.file = file;
    report.problems.push_back(whole_file(file, "file", text.error()));
    return report;
}

} // namespace epilogue

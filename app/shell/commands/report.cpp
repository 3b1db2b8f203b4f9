#include "shell/commands/report.h"

#include "base/text.h"

#include <algorithm>
#include <ostream>

namespace epilogue {

Json json_of(const Diagnostic& problem) {
    return {{"severity", problem.severity == Severity::Error ? "error" : "warning"},
            {"line", problem.line},
            {"column", problem.column},
            {"code", problem.code},
            {"id", problem.id},
            {"reason", problem.reason},
            {"remedy", problem.remedy}};
}

Json json_of(const ImportReport& report) {
    Json problems = Json::array();
    for (const Diagnostic& problem : report.problems)
        problems.push_back(json_of(problem));
    return {{"file", report.file},
            {"format", report.format},
            {"pack", report.pack},
            {"version", report.version},
            {"found", report.found},
            {"imported", report.imported},
            {"doubles", report.doubles},
            {"added", report.installed.added},
            {"changed", report.installed.changed},
            {"retired", report.installed.retired},
            {"unchanged", report.installed.unchanged},
            {"problems", std::move(problems)}};
}

std::string summary(const ImportReport& report, bool dry_run) {
    std::string line = report.file + ": ";
    if (!report.title.empty())
        line += report.title + " " + report.version + ", ";
    line += count_of(report.found, "question", "questions") + " found, ";
    line += grouped(report.imported) + (dry_run ? " would come in, " : " imported, ");
    line += count_of(report.doubles, "double", "doubles");
    if (!report.taken)
        return line + ". Nothing of it was taken.";
    if (report.installed.unchanged)
        return line + ". It is the same as what is there: nothing changes.";
    return line + ". New " + grouped(report.installed.added) + ", changed " +
           grouped(report.installed.changed) + ", retired " + grouped(report.installed.retired) +
           ".";
}

void print_problems(const Desk& desk, const std::vector<Diagnostic>& problems) {
    for (const Diagnostic& problem : problems)
        desk.err << text_of(problem) << "\n";
}

int exit_code_of(const std::vector<ImportReport>& reports) {
    const auto taken = [](const ImportReport& report) { return report.taken; };
    const auto clean = [](const ImportReport& report) { return report.problems.empty(); };
    if (std::none_of(reports.begin(), reports.end(), taken))
        return exit_failed;
    return std::all_of(reports.begin(), reports.end(), clean) ? exit_done : exit_problems;
}

} // namespace epilogue

#include "packs/lint.h"

#include "packs/lint_rules.h"

#include <algorithm>

namespace epilogue {

void Findings::add(int question, std::string code, std::string reason, std::string remedy) {
    Diagnostic finding;
    finding.severity = Severity::Warning;
    finding.code = std::move(code);
    finding.file = pack_.pack.id;
    finding.reason = std::move(reason);
    finding.remedy = std::move(remedy);
    if (question >= 0)
        finding.id = pack_.questions[static_cast<std::size_t>(question)].key.id;
    found_.emplace_back(question, std::move(finding));
}

std::vector<Diagnostic> Findings::in_order() && {
    std::stable_sort(found_.begin(), found_.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Diagnostic> out;
    for (auto& [question, finding] : found_)
        out.push_back(std::move(finding));
    return out;
}

std::vector<Diagnostic> lint(const FullPack& pack) {
    Findings findings(pack);
    lint_balance(pack, findings);
    lint_doubles(pack, findings);
    for (std::size_t i = 0; i < pack.questions.size(); ++i)
        lint_question(pack, static_cast<int>(i), findings);
    return std::move(findings).in_order();
}

} // namespace epilogue

#include "packs/problems.h"

#include "base/text.h"

#include <algorithm>
#include <tuple>

namespace epilogue {

void Problems::add(Severity severity, Place place, std::string code, std::string id,
                   std::string reason, std::string remedy) {
    errors_ += severity == Severity::Error ? 1 : 0;
    if (full()) {
        ++more_;
        return;
    }
    found_.push_back({severity, std::move(code), file_, place.line, place.column, std::move(id),
                      std::move(reason), std::move(remedy)});
}

std::vector<Diagnostic> Problems::in_order() && {
    std::stable_sort(found_.begin(), found_.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    if (more_ > 0)
        found_.push_back({any_error() ? Severity::Error : Severity::Warning, "P199", file_, 0, 0,
                          "", grouped(more_) + " more problems are not listed.",
                          "Mend these first, then check again."});
    return std::move(found_);
}

} // namespace epilogue

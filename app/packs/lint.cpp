#include "packs/lint.h"

namespace epilogue {

std::vector<Diagnostic> lint(const FullPack& /*pack*/) {
    return {};
}

} // namespace epilogue

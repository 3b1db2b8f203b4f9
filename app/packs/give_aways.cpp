#include "packs/lint.h"

namespace epilogue {

std::vector<std::pair<int, int>> find_give_aways(const std::vector<Question>& /*questions*/) {
    return {};
}

} // namespace epilogue

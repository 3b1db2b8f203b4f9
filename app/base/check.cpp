#include "base/check.h"

#include <cstdio>
#include <cstdlib>

namespace epilogue {

void check_failed(const char* what, std::source_location where) {
    std::fprintf(stderr, "%s:%u: broken promise: %s\n", where.file_name(),
                 static_cast<unsigned>(where.line()), what);
    std::abort();
}

} // namespace epilogue

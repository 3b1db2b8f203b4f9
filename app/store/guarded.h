// The one place where SQLite's exceptions end: they become an Error that says what was being done,
// which file it was about and what the player can do.
#pragma once

#include "base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace epilogue {

// Sentence for an SQLite failure: disk full, read-only, locked, damaged, moved away ...
Error store_error(const char* doing, const std::string& path, const SQLite::Exception& exception);

template <class F>
auto guarded(const char* doing, const std::string& path, F&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return store_error(doing, path, exception);
    }
}

} // namespace epilogue

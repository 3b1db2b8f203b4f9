// Whole files in, whole files out, on top of what the store knows of files.
#pragma once

#include "base/result.h"
#include "store/files.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

// All bytes of a regular file; an error for anything larger than most_bytes.
Result<std::string> read_file(const std::string& path, std::int64_t most_bytes);

// The file is whole or as it was before: written beside its place, on disk, then renamed.
Done write_file(const std::string& path, std::string_view bytes);

// Names of the regular files in a folder that end so, sorted; none for a folder that is missing.
std::vector<std::string> files_in(const std::string& folder, std::string_view ending);

// Bytes of all regular files under the folder.
std::int64_t folder_bytes(const std::string& folder);

} // namespace epilogue

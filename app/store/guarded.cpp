#include "store/guarded.h"

namespace epilogue {

Error store_error(const char* doing, const std::string& path, const SQLite::Exception& exception) {
    return Error{std::string("could not ") + doing + " in " + path + ": " + exception.what()};
}

} // namespace epilogue

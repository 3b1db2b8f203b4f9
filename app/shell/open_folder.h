// Shows a folder in the player's own file manager.
#pragma once

#include <string>

namespace epilogue {

// Nothing happens where there is no such thing.
void open_folder(const std::string& path);

} // namespace epilogue

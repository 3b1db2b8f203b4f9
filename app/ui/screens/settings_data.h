// The page of Settings that keeps and brings back the data (board 35).
#pragma once

#include "ui/chrome.h"

#include <optional>

namespace epilogue {

// In `area`; returns the height drawn.
float draw_backups(Ui& ui, const Rect& area, const SettingsView& settings,
                   std::optional<Intent>& intent);

} // namespace epilogue

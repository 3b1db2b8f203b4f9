// What frames every screen: the header with its ring, title and chips, and the footer of keys.
#pragma once

#include "model/view.h"
#include "ui/widgets.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

struct HeaderChip {
    Icon icon = Icon::None;
    std::string_view number = {};
    std::string_view word = {};        // left out when there is no room
    std::optional<Colour> colour = {}; // of the icon, else the accent
};

struct HeaderSpec {
    bool brand = false; // EPILOGUE and five dots, instead of ring and title
    std::optional<Icon> ring = Icon::ChevronLeft; // ChevronLeft, Pause, Play; none: no ring
    bool ring_answers = true;                     // false: the ring is a sign only
    std::string_view title = {};
    std::string_view aside = {};
    std::vector<HeaderChip> chips = {};
    const PlayerMark* player = nullptr; // the chip with its menu
    bool tools = true;                  // settings and keys
    float reserve = 0;                  // kept free at the right end
};

// Answers Back for the ring, OpenPlayers, Go{Settings} and ToggleKeys.
std::optional<Intent> header(Ui& ui, const HeaderSpec& spec);

struct Hint {
    std::vector<std::string> caps = {};
    std::string word = {};
};

// The keys of this screen, and a quiet line at the right when there is room. With large text only
// three hints are kept, the last of them F1.
void footer(Ui& ui, const std::vector<Hint>& hints, std::string_view aside = {});

} // namespace epilogue

#include "model/player_name.h"

#include "base/text.h"

#include <algorithm>

namespace epilogue {

namespace {

bool control(char32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029;
}

// Signs alone fold to nothing; they are compared as they are.
std::string compared(const std::string& name) {
    const std::string folded = fold_with_article(name);
    return folded.empty() ? name : folded;
}

} // namespace

std::string clean_name(std::string_view typed) {
    if (!valid_utf8(typed))
        return {};
    std::string line;
    for (const char32_t code : code_points(nfc(typed)))
        append_code_point(line, control(code) ? U' ' : code);
    std::string name;
    for (const std::string_view word : split(line, ' '))
        if (!word.empty())
            name += (name.empty() ? "" : " ") + std::string(word);
    std::string cut;
    for (const char32_t code : code_points(name).substr(0, longest_name))
        append_code_point(cut, code);
    return std::string(trim(cut));
}

const Player* bearer_of(const std::vector<Player>& players, const std::string& name) {
    const std::string wanted = compared(name);
    const auto found = std::find_if(players.begin(), players.end(), [&](const Player& player) {
        return compared(player.name) == wanted;
    });
    return found == players.end() ? nullptr : &*found;
}

std::string stand_in_name(const std::vector<Player>& players) {
    for (int number = 1;; ++number) {
        std::string name = "Player " + std::to_string(number);
        if (bearer_of(players, name) == nullptr)
            return name;
    }
}

int free_colour(const std::vector<Player>& players) {
    for (int colour = 0; colour < player_colours; ++colour)
        if (std::none_of(players.begin(), players.end(),
                         [&](const Player& player) { return player.colour == colour; }))
            return colour;
    return static_cast<int>(players.size() % player_colours);
}

} // namespace epilogue

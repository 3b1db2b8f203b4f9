#include "packs/forms.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_letter(char c) {
    return is_lower(c) || (c >= 'A' && c <= 'Z');
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool all_alphanumeric(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return is_letter(c) || is_digit(c); });
}

std::optional<int> version_part(std::string_view text) {
    constexpr std::size_t most_digits = 6;
    if (!all_digits(text) || text.size() > most_digits || (text.size() > 1 && text[0] == '0'))
        return std::nullopt;
    return whole_number<int>(text);
}

} // namespace

bool is_words(std::string_view text, std::string_view separators) {
    bool word = false; // the character before belongs to a word
    for (const char c : text) {
        const bool separator = separators.find(c) != std::string_view::npos;
        if (separator ? !word : !(is_lower(c) || is_digit(c)))
            return false;
        word = !separator;
    }
    return word;
}

std::optional<Version> read_version(std::string_view text) {
    const auto parts = split(text, '.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto major = version_part(parts[0]);
    const auto minor = version_part(parts[1]);
    const auto patch = version_part(parts[2]);
    if (!major || !minor || !patch)
        return std::nullopt;
    return Version{*major, *minor, *patch};
}

bool is_language(std::string_view text) {
    const auto parts = split(text, '-');
    const std::string_view first = parts.front();
    if (first.size() < 2 || first.size() > 3 || !std::all_of(first.begin(), first.end(), is_letter))
        return false;
    return std::all_of(parts.begin() + 1, parts.end(), [](std::string_view part) {
        return part.size() >= 2 && part.size() <= 8 && all_alphanumeric(part);
    });
}

bool is_wikidata_id(std::string_view text) {
    return text.starts_with('Q') && all_digits(text.substr(1));
}

bool is_imdb_id(std::string_view text) {
    return text.starts_with("tt") && text.size() >= 9 && text.size() <= 11 &&
           all_digits(text.substr(2));
}

bool is_media_path(std::string_view text) {
    constexpr std::string_view folder = "media/";
    constexpr std::array<std::string_view, 4> endings = {".png", ".jpg", ".jpeg", ".webp"};
    constexpr std::size_t longest_name = 100;
    if (!text.starts_with(folder))
        return false;
    std::string_view name = text.substr(folder.size());
    const auto* ending = std::find_if(endings.begin(), endings.end(),
                                      [&](std::string_view end) { return name.ends_with(end); });
    if (ending == endings.end())
        return false;
    name.remove_suffix(ending->size());
    return !name.empty() && name.size() <= longest_name && all_alphanumeric(name.substr(0, 1)) &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return is_letter(c) || is_digit(c) || c == '.' || c == '_' || c == '-';
           });
}

} // namespace epilogue

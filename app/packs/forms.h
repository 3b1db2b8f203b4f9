// The forms that short texts of a pack must have: ids, versions, languages.
#pragma once

#include "bank/pack.h"

#include <optional>
#include <string_view>

namespace epilogue {

// Lower-case words of letters and digits with one of the separators between them.
bool is_words(std::string_view text, std::string_view separators);
std::optional<Version> read_version(std::string_view text); // three numbers up to 999999
bool is_language(std::string_view text);                    // BCP 47: en, pt-BR
bool is_wikidata_id(std::string_view text);                 // Q and digits
bool is_imdb_id(std::string_view text);                     // tt and 7 to 9 digits
bool is_media_path(std::string_view text); // media/name.png, .jpg, .jpeg or .webp; no other folder

} // namespace epilogue

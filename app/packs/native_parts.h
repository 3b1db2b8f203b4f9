// The parts of a native pack, each read from its table: what is not sound is reported and left at
// its default.
#pragma once

#include "bank/pack.h"
#include "packs/fields.h"

#include <optional>
#include <string>
#include <vector>

namespace epilogue {

inline constexpr int known_format = 1;
inline constexpr int most_choices = 8;  // single, multiple: right and wrong together
inline constexpr int most_items = 8;    // order; match: on either side
inline constexpr int fewest_items = 3;  // order
inline constexpr int fewest_pairs = 2;  // match
inline constexpr int most_accepts = 50; // and rejects
inline constexpr int most_authors = 50;
inline constexpr int most_tags = 30;
inline constexpr int most_sources = 20;
inline constexpr int most_films = 20;
inline constexpr int most_extras = 6;
inline constexpr int most_categories = 20;
inline constexpr int most_replaced = 20;
inline constexpr int pack_id_limit = 100;
inline constexpr int question_id_limit = 80;
inline constexpr int usual_difficulty = 3;

// What a question takes where it does not say otherwise.
struct Defaults {
    std::string category;
    int difficulty = usual_difficulty;
    std::vector<std::string> tags;
    bool spoiler = false;
    std::string license;
    std::vector<FilmRef> films;
};

// False: the file is of a format this program does not know, so nothing else should be read.
bool read_format(const TomlTable& table, Place place, Problems& problems);
Pack read_pack(const TomlTable& table, Place place, Problems& problems);
// categories: of the pack; null when its section could not be read, so that none is known.
Defaults read_defaults(const TomlTable& table, Place place, const std::vector<Category>* categories,
                       Problems& problems);

// key.pack is left empty.
Question read_question(const TomlTable& table, Place place, const std::vector<Category>* categories,
                       const Defaults& defaults, Problems& problems);

// The answer of a question of this kind; absent when it is not sound.
std::optional<AnswerSpec> read_answer(Fields& fields, Kind kind);
// The fields that only some kinds have, and whether this kind has them.
const std::vector<std::string_view>& answer_keys();
bool has_key(Kind kind, std::string_view key);
// The kind's name in a pack: single, multiple, truefalse, text, number, order, match.
std::string_view pack_name_of(Kind kind);

// Fields that [defaults] and a question share.
std::vector<std::string> read_tags(Fields& fields, std::vector<std::string> otherwise);
std::string read_category(Fields& fields, const std::vector<Category>* categories,
                          std::string otherwise);
std::vector<FilmRef> read_films(Fields& fields, std::vector<FilmRef> otherwise);
void check_language(Fields& fields);

// What two spellings share that a player could not tell apart.
std::string same_key(std::string_view text);

} // namespace epilogue

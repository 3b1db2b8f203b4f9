#include "packs/native_parts.h"

#include "base/text.h"
#include "packs/forms.h"
#include "packs/keys.h"

#include <algorithm>
#include <array>
#include <set>

namespace epilogue {

namespace {

constexpr int first_film_year = 1870;
constexpr int last_film_year = 2200;
constexpr TextRule line_rule{};
constexpr TextRule long_rule{text_limit, true, true};

constexpr std::array<Kind, kind_count> all_kinds = {Kind::Single, Kind::Multiple, Kind::TrueFalse,
                                                    Kind::Typed,  Kind::Number,   Kind::Order,
                                                    Kind::Match};

std::optional<Kind> read_kind(Fields& fields) {
    const TomlEntry* entry = fields.need("kind");
    if (entry == nullptr)
        return std::nullopt;
    const auto name = fields.text_of(entry->value, "kind", line_rule);
    if (!name)
        return std::nullopt;
    std::vector<std::string_view> names;
    for (const Kind kind : all_kinds) {
        if (pack_name_of(kind) == *name)
            return kind;
        names.push_back(pack_name_of(kind));
    }
    const std::string_view meant = nearest(*name, names);
    fields.error("103", entry->value.place,
                 "\"kind\" is " + quoted(*name) +
                     "; it must be single, multiple, truefalse, text, number, order or match.",
                 meant.empty() ? "Choose one of these."
                               : "Did you mean " + std::string(meant) + "?");
    return std::nullopt;
}

std::string read_id(Fields& fields) {
    const TomlEntry* entry = fields.need("id");
    if (entry == nullptr)
        return {};
    auto id = fields.text_of(entry->value, "id", {.limit = question_id_limit});
    if (!id)
        return {};
    if (!is_words(*id, "-")) {
        fields.error("103", entry->value.place,
                     "\"id\" is " + quoted(*id) +
                         "; it must be lower-case words with hyphens between them.",
                     "Write something like \"first-best-picture\".");
        return {};
    }
    fields.set_id(*id);
    return std::move(*id);
}

// Pictures are not shown: a good path is left out and said so, a bad one is an error.
void check_image(Fields& fields) {
    const TomlEntry* entry = fields.find("image");
    fields.text("image_alt", line_rule);
    fields.text("image_credit", line_rule);
    if (entry == nullptr)
        return;
    const auto path = fields.text_of(entry->value, "image", line_rule);
    if (!path)
        return;
    if (is_media_path(*path))
        fields.warning("131", entry->value.place,
                       "the picture " + quoted(*path) + " is left out: questions show no pictures.",
                       "See that the question can be answered without it.");
    else
        fields.error("103", entry->value.place,
                     "\"image\" is " + quoted(*path) +
                         "; it must be a png, jpg, jpeg or webp file in the folder media.",
                     "Write something like \"media/poster.png\".");
}

void report_foreign_keys(Fields& fields, Kind kind) {
    for (const std::string_view key : answer_keys()) {
        if (has_key(kind, key))
            continue;
        if (const TomlEntry* entry = fields.find(key))
            fields.warning("130", entry->place,
                           "kind = " + quoted(pack_name_of(kind)) + " has no field " + quoted(key) +
                               "; it is left out.",
                           "Take the line out, or change the kind.");
    }
}

template <class Holds>
void check_form(Fields& fields, std::string_view key, Holds form_holds, std::string_view wanted) {
    const TomlEntry* entry = fields.find(key);
    const auto text =
        entry == nullptr ? std::nullopt : fields.text_of(entry->value, key, line_rule);
    if (text && !form_holds(*text))
        fields.error("103", entry->value.place,
                     quoted(key) + " is " + quoted(*text) + "; it must be " + std::string(wanted) +
                         ".",
                     "Mend it or take the field out.");
}

FilmRef read_film(Fields fields) {
    FilmRef film;
    if (fields.need("title") != nullptr)
        film.title = fields.text("title", line_rule).value_or("");
    film.year = fields.whole("year", first_film_year, last_film_year).value_or(0);
    check_form(fields, "wikidata", is_wikidata_id, "Q and figures, such as Q20856802");
    check_form(fields, "imdb", is_imdb_id, "tt and 7 to 9 figures, such as tt3783958");
    fields.report_unknown({"title", "year", "wikidata", "imdb"});
    return film;
}

} // namespace

std::string same_key(std::string_view text) {
    std::string folded = fold(text);
    return folded.empty() ? std::string(text) : folded;
}

std::vector<std::string> read_tags(Fields& fields, std::vector<std::string> otherwise) {
    const TomlEntry* entry = fields.find("tags");
    if (entry == nullptr)
        return otherwise;
    auto tags = fields.texts_of(entry->value, "tags", {0, most_tags, {.limit = tag_limit}});
    if (!tags)
        return otherwise;
    std::set<std::string_view> seen;
    for (const std::string& tag : *tags)
        if (!seen.insert(tag).second)
            fields.error("111", entry->value.place,
                         "\"tags\" holds " + quoted(tag) + " more than once.",
                         "Take one of the two out.");
    return std::move(*tags);
}

std::string read_category(Fields& fields, const std::vector<Category>* categories,
                          std::string otherwise) {
    const TomlEntry* entry = fields.find("category");
    if (entry == nullptr)
        return otherwise;
    auto key = fields.text_of(entry->value, "category",
                              {.limit = question_id_limit, .may_be_empty = true});
    if (!key || key->empty() || categories == nullptr)
        return key.value_or("");
    std::vector<std::string_view> known;
    for (const Category& category : *categories)
        known.push_back(category.key);
    if (std::find(known.begin(), known.end(), *key) != known.end())
        return std::move(*key);
    const std::string_view meant = nearest(*key, known);
    fields.error("113", entry->value.place,
                 "the category " + quoted(*key) + " is not among the categories of [pack].",
                 meant.empty() ? "Add { key = " + quoted(*key) + ", title = \"...\" } to them."
                               : "Did you mean " + std::string(meant) + "?");
    return {};
}

std::vector<FilmRef> read_films(Fields& fields, std::vector<FilmRef> otherwise) {
    const TomlEntry* entry = fields.find("film");
    if (entry == nullptr)
        return otherwise;
    const TomlList* list = fields.list_of(entry->value, "film", {0, most_films, {}});
    if (list == nullptr)
        return otherwise;
    std::vector<FilmRef> films;
    for (const TomlValue& value : *list) {
        if (const auto* table = std::get_if<TomlTable>(&value.data))
            films.push_back(read_film(fields.within(*table, value.place, "a film")));
        else
            fields.wrong_type(value, "film", "a list of tables",
                              "Write { title = \"...\", year = 1927 }.");
    }
    return films;
}

void check_language(Fields& fields) {
    check_form(fields, "language", is_language, "a language tag such as en or pt-BR");
}

Question read_question(const TomlTable& table, Place place, const std::vector<Category>* categories,
                       const Defaults& defaults, Problems& problems) {
    Fields fields(table, place, 'Q', "the question", problems);
    Question question;
    question.key.id = read_id(fields);
    const auto kind = read_kind(fields);
    if (fields.need("prompt") != nullptr)
        question.stem = fields.text("prompt", {prompt_limit, true}).value_or("");
    if (kind) {
        question.kind = *kind;
        question.answer = read_answer(fields, *kind).value_or(AnswerSpec{});
        report_foreign_keys(fields, *kind);
    } else {
        for (const std::string_view key : answer_keys())
            fields.find(key);
    }
    question.explanation = fields.text("explain", long_rule).value_or("");
    question.category = read_category(fields, categories, defaults.category);
    question.difficulty = fields.whole("difficulty", 1, 5).value_or(defaults.difficulty);
    question.spoiler = fields.truth("spoiler").value_or(defaults.spoiler);
    question.shuffle = fields.truth("shuffle").value_or(true);
    question.sources = fields.texts("source", {0, most_sources, {.limit = source_limit}})
                           .value_or(std::vector<std::string>{});
    question.tags = read_tags(fields, defaults.tags);
    question.films = read_films(fields, defaults.films);
    question.license = fields.text("license", line_rule).value_or(defaults.license);
    fields.text("hint", long_rule);
    fields.text("credit", line_rule);
    check_language(fields);
    check_image(fields);
    fields.report_unknown(question_keys());
    return question;
}

} // namespace epilogue

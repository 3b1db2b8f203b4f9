#include "packs/native_parts.h"

#include "base/text.h"
#include "packs/forms.h"
#include "packs/keys.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr TextRule line_rule{};
constexpr TextRule long_rule{text_limit, true, true};

// Calls form_holds with the text; a text without the form is reported and dropped.
template <class Holds>
std::string formed(Fields& fields, std::string_view key, const TextRule& rule, Holds form_holds,
                   std::string_view wanted, std::string_view example) {
    const TomlEntry* entry = fields.find(key);
    if (entry == nullptr)
        return {};
    auto text = fields.text_of(entry->value, key, rule);
    if (!text)
        return {};
    if (form_holds(*text))
        return std::move(*text);
    fields.error("103", entry->value.place,
                 quoted(key) + " is " + quoted(*text) + "; it must be " + std::string(wanted) + ".",
                 "Write something like " + std::string(example) + ".");
    return {};
}

bool is_pack_id(std::string_view text) {
    return is_words(text, ".-");
}

bool is_question_id(std::string_view text) {
    return is_words(text, "-");
}

Version version_of(Fields& fields) {
    Version version;
    fields.need("version");
    formed(
        fields, "version", line_rule,
        [&](std::string_view text) {
            const auto read = read_version(text);
            version = read.value_or(Version{});
            return read.has_value();
        },
        "three whole numbers with dots between them", "\"1.0.0\"");
    return version;
}

template <class Holds>
std::vector<std::string> ids_of(Fields& fields, std::string_view key, int most, int limit,
                                Holds form_holds) {
    const TomlEntry* entry = fields.find(key);
    if (entry == nullptr)
        return {};
    auto ids = fields.texts_of(entry->value, key, {0, most, {.limit = limit}});
    if (!ids)
        return {};
    const auto& list = std::get<TomlList>(entry->value.data);
    for (std::size_t i = 0; i < ids->size(); ++i)
        if (!form_holds((*ids)[i]))
            fields.error("103", list[i].place,
                         quoted((*ids)[i]) + " in " + quoted(key) + " is not an id.",
                         "An id has lower-case letters, digits and hyphens.");
    return std::move(*ids);
}

Category read_category_entry(Fields fields) {
    Category category;
    if (fields.need("key") != nullptr)
        category.key = formed(fields, "key", {.limit = question_id_limit}, is_question_id,
                              "lower-case words with hyphens between them", "\"film\"");
    if (fields.need("title") != nullptr)
        category.title = fields.text("title", line_rule).value_or("");
    fields.report_unknown({"key", "title"});
    return category;
}

std::vector<Category> categories_of(Fields& fields) {
    const TomlEntry* entry = fields.find("categories");
    const TomlList* list =
        entry == nullptr ? nullptr
                         : fields.list_of(entry->value, "categories", {0, most_categories, {}});
    if (list == nullptr)
        return {};
    std::vector<Category> categories;
    for (const TomlValue& value : *list) {
        const auto* table = std::get_if<TomlTable>(&value.data);
        if (table == nullptr) {
            fields.wrong_type(value, "categories", "a list of tables",
                              R"(Write { key = "film", title = "The Film" }.)");
            continue;
        }
        Category category = read_category_entry(fields.within(*table, value.place, "a category"));
        const bool repeated =
            std::any_of(categories.begin(), categories.end(),
                        [&](const Category& other) { return other.key == category.key; });
        if (repeated && !category.key.empty())
            fields.error("111", value.place,
                         "the category " + quoted(category.key) + " stands here again.",
                         "Take one of the two out.");
        categories.push_back(std::move(category));
    }
    return categories;
}

std::string needed_line(Fields& fields, std::string_view key) {
    return fields.need(key) == nullptr ? "" : fields.text(key, line_rule).value_or("");
}

} // namespace

bool read_format(const TomlTable& table, Place place, Problems& problems) {
    Fields fields(table, place, 'P', "[pack]", problems);
    const TomlEntry* entry = fields.need("format");
    if (entry == nullptr)
        return true;
    const auto* value = std::get_if<std::int64_t>(&entry->value.data);
    if (value == nullptr || *value < known_format) {
        fields.error("103", entry->value.place,
                     "\"format\" must be " + std::to_string(known_format) + ".",
                     "Write format = " + std::to_string(known_format) + ".");
        return true;
    }
    if (*value == known_format)
        return true;
    fields.error("134", entry->value.place,
                 "the pack is written in format " + std::to_string(*value) +
                     "; this program reads format " + std::to_string(known_format) + ".",
                 "Get a newer Epilogue.");
    return false;
}

Pack read_pack(const TomlTable& table, Place place, Problems& problems) {
    Fields fields(table, place, 'P', "[pack]", problems);
    Pack pack;
    fields.find("format");
    if (fields.need("id", "", "id = \"org.example.my-pack\"") != nullptr)
        pack.id =
            formed(fields, "id", {.limit = pack_id_limit}, is_pack_id,
                   "lower-case words with dots or hyphens between them", "\"org.example.my-pack\"");
    pack.version = version_of(fields);
    pack.title = needed_line(fields, "title");
    pack.series = fields.text("series", {.may_be_empty = true}).value_or("");
    pack.summary = fields.text("summary", long_rule).value_or("");
    pack.authors =
        fields.texts("authors", {0, most_authors, line_rule}).value_or(std::vector<std::string>{});
    if (fields.need("language") != nullptr)
        pack.language = formed(fields, "language", line_rule, is_language, "a language tag",
                               R"("en" or "pt-BR")");
    pack.license = needed_line(fields, "license");
    pack.homepage =
        fields.text("homepage", {.limit = source_limit, .may_be_empty = true}).value_or("");
    pack.tags = read_tags(fields, {});
    pack.categories = categories_of(fields);
    ids_of(fields, "replaces", most_replaced, pack_id_limit, is_pack_id);
    pack.retired = ids_of(fields, "retired", most_questions, question_id_limit, is_question_id);
    fields.report_unknown(pack_keys());
    return pack;
}

Defaults read_defaults(const TomlTable& table, Place place, const std::vector<Category>* categories,
                       Problems& problems) {
    Fields fields(table, place, 'P', "[defaults]", problems);
    Defaults defaults;
    defaults.category = read_category(fields, categories, "");
    defaults.difficulty = fields.whole("difficulty", 1, 5).value_or(usual_difficulty);
    defaults.tags = read_tags(fields, {});
    check_language(fields);
    defaults.spoiler = fields.truth("spoiler").value_or(false);
    defaults.license = fields.text("license", line_rule).value_or("");
    defaults.films = read_films(fields, {});
    fields.report_unknown(default_keys());
    return defaults;
}

} // namespace epilogue

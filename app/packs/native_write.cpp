#include "base/overloaded.h"
#include "base/text.h"
#include "packs/native.h"
#include "packs/native_parts.h"
#include "packs/toml_write.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace epilogue {

namespace {

constexpr std::size_t widest_line = 100;

std::string toml_number(double number) {
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), end.ptr};
}

std::string_view toml_truth(bool truth) {
    return truth ? "true" : "false";
}

// In one line after `name = ` when that is short enough, else an entry a line.
std::string toml_list(const std::vector<std::string>& entries, bool spread = false) {
    constexpr std::size_t before = 20; // about as long as the field's name
    std::string line = "[" + join(entries, ", ") + "]";
    if (!spread && (entries.size() < 2 || before + length(line) <= widest_line))
        return line;
    return "[\n  " + join(entries, ",\n  ") + ",\n]";
}

std::string toml_texts(const std::vector<std::string>& texts) {
    std::vector<std::string> entries;
    entries.reserve(texts.size());
    for (const std::string& text : texts)
        entries.push_back(toml_text(text));
    return toml_list(entries);
}

std::string toml_films(const std::vector<FilmRef>& films) {
    std::vector<std::string> entries;
    for (const FilmRef& film : films) {
        std::string entry = "{ title = " + toml_text(film.title);
        if (film.year != 0)
            entry += ", year = " + std::to_string(film.year);
        entries.push_back(entry + " }");
    }
    return toml_list(entries);
}

void add_texts(TomlFields& table, std::string_view key, const std::vector<std::string>& texts) {
    if (!texts.empty())
        table.add(key, toml_texts(texts));
}

// What every question has alike is written once.
struct Shared {
    std::string category;
    std::string license;
    std::vector<FilmRef> films;
};

template <class Value>
Value shared(const std::vector<Question>& questions, Value Question::*field) {
    const bool alike = std::all_of(questions.begin(), questions.end(), [&](const Question& each) {
        return each.*field == questions.front().*field;
    });
    return alike && questions.size() > 1 ? questions.front().*field : Value{};
}

TomlFields pack_table(const Pack& pack) {
    TomlFields table;
    table.add("format", std::to_string(known_format));
    table.add("id", toml_text(pack.id));
    table.add("version", toml_text(text_of(pack.version)));
    table.add("title", toml_text(pack.title));
    table.add_text("series", pack.series);
    table.add_text("summary", pack.summary);
    add_texts(table, "authors", pack.authors);
    table.add("language", toml_text(pack.language));
    table.add("license", toml_text(pack.license));
    table.add_text("homepage", pack.homepage);
    add_texts(table, "tags", pack.tags);
    std::vector<std::string> categories;
    for (const Category& category : pack.categories)
        categories.push_back("{ key = " + toml_text(category.key) +
                             ", title = " + toml_text(category.title) + " }");
    if (!categories.empty())
        table.add("categories", toml_list(categories));
    add_texts(table, "retired", pack.retired);
    return table;
}

TomlFields defaults_table(const Shared& common) {
    TomlFields table;
    table.add_text("category", common.category);
    table.add_text("license", common.license);
    if (!common.films.empty())
        table.add("film", toml_films(common.films));
    return table;
}

void add_pairs(TomlFields& table, const MatchAnswer& match) {
    std::vector<std::string> pairs;
    for (std::size_t i = 0; i < match.lefts.size(); ++i)
        pairs.push_back("[" + toml_text(match.lefts[i]) + ", " + toml_text(match.rights[i]) + "]");
    table.add("pairs", toml_list(pairs, true));
    add_texts(
        table, "extra",
        {match.rights.begin() + static_cast<std::ptrdiff_t>(pairs.size()), match.rights.end()});
}

void add_answer(TomlFields& table, const Question& question) {
    std::visit(
        Overloaded{[&](const ChoiceAnswer& choice) {
                       if (question.kind == Kind::Single)
                           table.add("answer", toml_text(choice.keys.front()));
                       else
                           table.add("answers", toml_texts(choice.keys));
                       table.add("wrong", toml_texts(choice.distractors));
                   },
                   [&](const TruthAnswer& truth) { table.add("answer", toml_truth(truth.truth)); },
                   [&](const TypedAnswer& typed) {
                       table.add("answer", toml_text(typed.answer));
                       add_texts(table, "accept", typed.accept);
                       add_texts(table, "reject", typed.reject);
                       if (typed.exact)
                           table.add("exact", toml_truth(true));
                   },
                   [&](const NumberAnswer& number) {
                       table.add("answer", toml_number(number.value));
                       table.add("tolerance", toml_number(number.tolerance));
                       table.add_text("unit", number.unit);
                   },
                   [&](const OrderAnswer& order) {
                       table.add("items", toml_texts(order.items));
                       add_texts(table, "notes", order.notes);
                   },
                   [&](const MatchAnswer& match) { add_pairs(table, match); }},
        question.answer);
}

TomlFields question_table(const Question& question, const Shared& common) {
    TomlFields table;
    table.add("id", toml_text(question.key.id));
    table.add("kind", toml_text(pack_name_of(question.kind)));
    table.add("prompt", toml_text(question.stem));
    add_answer(table, question);
    table.add_text("explain", question.explanation);
    add_texts(table, "source", question.sources);
    if (question.category != common.category)
        table.add_text("category", question.category);
    table.add("difficulty", std::to_string(question.difficulty));
    add_texts(table, "tags", question.tags);
    if (question.spoiler)
        table.add("spoiler", toml_truth(true));
    if (!question.shuffle)
        table.add("shuffle", toml_truth(false));
    if (question.films != common.films)
        table.add("film", toml_films(question.films));
    if (question.license != common.license)
        table.add_text("license", question.license);
    return table;
}

} // namespace

std::string write_native(const FullPack& pack) {
    const Shared common{shared(pack.questions, &Question::category),
                        shared(pack.questions, &Question::license),
                        shared(pack.questions, &Question::films)};
    std::string out = pack_table(pack.pack).written("[pack]");
    if (const TomlFields defaults = defaults_table(common); !defaults.empty())
        out += "\n" + defaults.written("[defaults]");
    for (const Question& question : pack.questions)
        out += "\n" + question_table(question, common).written("[[question]]");
    return out;
}

} // namespace epilogue

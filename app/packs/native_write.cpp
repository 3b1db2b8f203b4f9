#include "base/overloaded.h"
#include "base/text.h"
#include "packs/native.h"
#include "packs/native_parts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace epilogue {

namespace {

constexpr std::size_t widest_line = 100;

// A text of one line between quotation marks, or of several between three of them.
std::string toml_text(std::string_view text) {
    const bool lines = text.find('\n') != std::string_view::npos;
    std::string out = lines ? "\"\"\"\n" : "\"";
    for (const char c : text) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += '\\';
        if (byte == 0x7F || (byte < 0x20 && c != '\n'))
            out += std::string("\\u00") + digits[byte >> 4U] + digits[byte & 15U];
        else
            out += c;
    }
    return out + (lines ? std::string(3, '"') : "\"");
}

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

// The fields of one table, their equal signs below one another.
class Table {
  public:
    void add(std::string_view key, std::string_view value) { fields_.emplace_back(key, value); }

    void add_text(std::string_view key, const std::string& text) {
        if (!text.empty())
            add(key, toml_text(text));
    }

    void add_texts(std::string_view key, const std::vector<std::string>& texts) {
        if (!texts.empty())
            add(key, toml_texts(texts));
    }

    bool empty() const { return fields_.empty(); }

    std::string written(std::string_view header) const {
        std::size_t widest = 0;
        for (const auto& [key, value] : fields_)
            widest = std::max(widest, key.size());
        std::string out = std::string(header) + "\n";
        for (const auto& [key, value] : fields_)
            out.append(key).append(widest - key.size(), ' ').append(" = ").append(value) += '\n';
        return out;
    }

  private:
    std::vector<std::pair<std::string, std::string>> fields_;
};

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

Table pack_table(const Pack& pack) {
    Table table;
    table.add("format", std::to_string(known_format));
    table.add("id", toml_text(pack.id));
    table.add("version", toml_text(text_of(pack.version)));
    table.add("title", toml_text(pack.title));
    table.add_text("series", pack.series);
    table.add_text("summary", pack.summary);
    table.add_texts("authors", pack.authors);
    table.add("language", toml_text(pack.language));
    table.add("license", toml_text(pack.license));
    table.add_text("homepage", pack.homepage);
    table.add_texts("tags", pack.tags);
    std::vector<std::string> categories;
    for (const Category& category : pack.categories)
        categories.push_back("{ key = " + toml_text(category.key) +
                             ", title = " + toml_text(category.title) + " }");
    if (!categories.empty())
        table.add("categories", toml_list(categories));
    table.add_texts("retired", pack.retired);
    return table;
}

Table defaults_table(const Shared& common) {
    Table table;
    table.add_text("category", common.category);
    table.add_text("license", common.license);
    if (!common.films.empty())
        table.add("film", toml_films(common.films));
    return table;
}

void add_pairs(Table& table, const MatchAnswer& match) {
    std::vector<std::string> pairs;
    for (std::size_t i = 0; i < match.lefts.size(); ++i)
        pairs.push_back("[" + toml_text(match.lefts[i]) + ", " + toml_text(match.rights[i]) + "]");
    table.add("pairs", toml_list(pairs, true));
    table.add_texts("extra", {match.rights.begin() + static_cast<std::ptrdiff_t>(pairs.size()),
                              match.rights.end()});
}

void add_answer(Table& table, const Question& question) {
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
                       table.add_texts("accept", typed.accept);
                       table.add_texts("reject", typed.reject);
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
                       table.add_texts("notes", order.notes);
                   },
                   [&](const MatchAnswer& match) { add_pairs(table, match); }},
        question.answer);
}

Table question_table(const Question& question, const Shared& common) {
    Table table;
    table.add("id", toml_text(question.key.id));
    table.add("kind", toml_text(pack_name_of(question.kind)));
    table.add("prompt", toml_text(question.stem));
    add_answer(table, question);
    table.add_text("explain", question.explanation);
    table.add_texts("source", question.sources);
    if (question.category != common.category)
        table.add_text("category", question.category);
    table.add("difficulty", std::to_string(question.difficulty));
    table.add_texts("tags", question.tags);
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
    if (const Table defaults = defaults_table(common); !defaults.empty())
        out += "\n" + defaults.written("[defaults]");
    for (const Question& question : pack.questions)
        out += "\n" + question_table(question, common).written("[[question]]");
    return out;
}

} // namespace epilogue

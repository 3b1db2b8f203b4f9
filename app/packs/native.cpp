#include "packs/native.h"

#include "base/overloaded.h"
#include "base/text.h"
#include "packs/keys.h"
#include "packs/lint.h"
#include "packs/native_parts.h"

#include <algorithm>
#include <map>

namespace epilogue {

namespace {

const TomlEntry* entry_of(const TomlTable& root, std::string_view key) {
    for (const TomlEntry& entry : root)
        if (entry.key == key)
            return &entry;
    return nullptr;
}

// Two questions with one such text ask the same thing.
std::string content_of(const Question& question) {
    std::vector<std::string> parts = {std::string(name_of(question.kind)), same_key(question.stem)};
    const auto add_all = [&](const std::vector<std::string>& texts) {
        for (const std::string& text : texts)
            parts.push_back(same_key(text));
    };
    std::visit(Overloaded{[&](const ChoiceAnswer& choice) {
                              add_all(choice.keys);
                              std::sort(parts.begin() + 2, parts.end());
                          },
                          [&](const TypedAnswer& typed) { add_all({typed.answer}); },
                          [&](const auto&) { add_all({answer_text(question)}); }},
               question.answer);
    return join(parts, "\n");
}

class Reader {
  public:
    explicit Reader(std::string_view file) : problems_(file) {}

    ParsedPack read(std::string_view bytes) {
        TomlDocument document = read_toml(bytes);
        out_.found = document.questions;
        for (const Fault& fault : document.faults)
            problems_.add(Severity::Error, fault.place, fault.code, "", fault.reason, fault.remedy);
        if (document.root)
            read_root(*document.root, document.lost);
        else
            too_many();
        if (!problems_.any_error()) {
            full_.give_aways = find_give_aways(full_.questions);
            out_.pack = std::move(full_);
        }
        out_.problems = std::move(problems_).in_order();
        return std::move(out_);
    }

  private:
    void error(std::string code, Place place, std::string reason, std::string remedy) {
        problems_.add(Severity::Error, place, std::move(code), "", std::move(reason),
                      std::move(remedy));
    }

    void read_root(const TomlTable& root, const std::vector<std::string>& lost) {
        const auto is_lost = [&](std::string_view name) {
            return std::find(lost.begin(), lost.end(), name) != lost.end();
        };
        if (!read_pack_table(root, is_lost("pack")))
            return;
        const bool categories_known = !is_lost("pack");
        const auto* categories = categories_known ? &full_.pack.categories : nullptr;
        if (const TomlTable* table = table_of(root, "defaults"))
            defaults_ = read_defaults(*table, entry_of(root, "defaults")->value.place, categories,
                                      problems_);
        read_questions(root, categories, is_lost("question"));
        for (const std::string& id : full_.pack.retired)
            if (const auto used = lines_.find(id); used != lines_.end())
                error("P135", {used->second, 1},
                      "the question " + quoted(id) + " is here, but [pack] calls it retired.",
                      "Take it out of one of the two.");
        for (const TomlEntry& entry : root)
            if (entry.key != "pack" && entry.key != "defaults" && entry.key != "question")
                report_stranger(entry);
    }

    void report_stranger(const TomlEntry& entry) {
        if (problems_.full())
            return;
        const std::string_view meant = nearest(entry.key, {"pack", "defaults", "question"});
        problems_.add(Severity::Warning, entry.place, "P101", "",
                      quoted(entry.key) + " is outside of [pack], [defaults] and [[question]]; "
                                          "it is left out.",
                      meant.empty() ? "Move it below the header it belongs to, or take it out."
                                    : "Did you mean " + std::string(meant) + "?");
    }

    const TomlTable* table_of(const TomlTable& root, std::string_view key) {
        const TomlEntry* entry = entry_of(root, key);
        if (entry == nullptr)
            return nullptr;
        const auto* table = std::get_if<TomlTable>(&entry->value.data);
        if (table == nullptr)
            error("P102", entry->value.place,
                  quoted(key) + " is " + std::string(name_of_type(entry->value)) +
                      "; it must be a table.",
                  "Write it as a header: [" + std::string(key) + "].");
        return table;
    }

    // False when nothing else should be read.
    bool read_pack_table(const TomlTable& root, bool lost) {
        const TomlEntry* entry = entry_of(root, "pack");
        if (entry == nullptr) {
            if (!lost)
                error("P131", {}, "the file has no [pack].",
                      "Begin it with [pack] and its fields format, id, version, title, language "
                      "and license.");
            return true;
        }
        const TomlTable* table = table_of(root, "pack");
        if (table == nullptr)
            return true;
        if (!read_format(*table, entry->value.place, problems_))
            return false;
        full_.pack = read_pack(*table, entry->value.place, problems_);
        return true;
    }

    void read_questions(const TomlTable& root, const std::vector<Category>* categories, bool lost) {
        const TomlEntry* entry = entry_of(root, "question");
        const auto* list = entry == nullptr ? nullptr : std::get_if<TomlList>(&entry->value.data);
        if (entry != nullptr && list == nullptr) {
            error("P102", entry->value.place, "\"question\" is not a list of questions.",
                  "Begin each question with [[question]].");
            return;
        }
        const int read = list == nullptr ? 0 : static_cast<int>(list->size());
        out_.found = std::max(out_.found, read);
        if (read == 0) {
            if (!lost && entry_of(root, "pack") != nullptr)
                error("P132", {}, "the pack has no question.", "Begin one with [[question]].");
            return;
        }
        if (!too_many())
            for (const TomlValue& value : *list)
                read_one(value, categories);
    }

    bool too_many() {
        if (out_.found <= most_questions)
            return false;
        error("P133", {},
              "the pack has " + grouped(out_.found) + " questions; the most is " +
                  grouped(most_questions) + ".",
              "Split it into several packs.");
        return true;
    }

    void read_one(const TomlValue& value, const std::vector<Category>* categories) {
        const auto* table = std::get_if<TomlTable>(&value.data);
        if (table == nullptr)
            return error("P102", value.place,
                         "a question is " + std::string(name_of_type(value)) +
                             "; it must be a table.",
                         "Begin each question with [[question]].");
        const int errors_before = problems_.errors();
        Question question = read_question(*table, value.place, categories, defaults_, problems_);
        question.key.pack = full_.pack.id;
        const std::string id = question.key.id;
        if (!id.empty() && !note_line(id, value.place))
            return;
        if (problems_.errors() == errors_before)
            keep(std::move(question), value.place);
    }

    // False when the id was used before, which is reported.
    bool note_line(const std::string& id, Place place) {
        const auto [first, fresh] = lines_.emplace(id, place.line);
        if (!fresh)
            problems_.add(Severity::Error, place, "Q128", id,
                          "the id was used in line " + std::to_string(first->second) +
                              " and is used again in line " + std::to_string(place.line) + ".",
                          "Give each question an id of its own.");
        return fresh;
    }

    void keep(Question question, Place place) {
        const auto [first, fresh] = contents_.emplace(content_of(question), question.key.id);
        if (fresh) {
            full_.questions.push_back(std::move(question));
            return;
        }
        ++out_.doubles;
        problems_.add(Severity::Warning, place, "Q129", question.key.id,
                      "it asks the same as " + quoted(first->second) + " in line " +
                          std::to_string(lines_[first->second]) + "; only that one is kept.",
                      "Take one of the two out.");
    }

    Problems problems_;
    ParsedPack out_;
    FullPack full_;
    Defaults defaults_;
    std::map<std::string, int> lines_;            // of each id
    std::map<std::string, std::string> contents_; // id of the first question with this content
};

} // namespace

ParsedPack parse_native(std::string_view bytes, std::string_view file) {
    return Reader(file).read(bytes);
}

} // namespace epilogue

// Reads the fields of one table of a pack: takes each by its name, reports what is wrong with it
// and where, and at the end the fields that nobody asked for.
#pragma once

#include "packs/problems.h"
#include "packs/toml_tree.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

// Limits of a pack's texts, in code points (questions/FORMAT.md).
inline constexpr int line_limit = 300; // an answer, a title, a name
inline constexpr int prompt_limit = 2000;
inline constexpr int text_limit = 4000;  // explanation, summary, hint
inline constexpr int source_limit = 500; // a source, a homepage
inline constexpr int tag_limit = 60;
inline constexpr int marks_limit = 8; // combining marks on one character

struct TextRule {
    int limit = line_limit;
    bool line_breaks = false; // may stand in it
    bool may_be_empty = false;
};

struct ListRule {
    int least = 0;
    int most = 0;
    TextRule each;
};

class Fields {
  public:
    // kind: P for [pack] and [defaults], Q for a question; where names the table in a sentence.
    // The table must outlive this.
    Fields(const TomlTable& table, Place place, char kind, std::string where, Problems& problems);

    void set_id(std::string id) { id_ = std::move(id); }

    Place place() const { return place_; }

    // The fields of a table that lies within this one; it reports under the same question.
    Fields within(const TomlTable& table, Place place, std::string where) const;

    // The field, which then counts as known.
    const TomlEntry* find(std::string_view key);
    // As find; its absence is an error. why: who needs it; example: a line to add.
    const TomlEntry* need(std::string_view key, std::string_view why = {},
                          std::string_view example = {});

    // Each gives the value when the field is there and sound.
    std::optional<std::string> text(std::string_view key, const TextRule& rule);
    std::optional<std::vector<std::string>> texts(std::string_view key, const ListRule& rule);
    std::optional<bool> truth(std::string_view key);
    std::optional<int> whole(std::string_view key, int least, int most);
    std::optional<double> figure(std::string_view key);

    // The same for a value that lies deeper than a field; key names it in a sentence.
    std::optional<std::string> text_of(const TomlValue& value, std::string_view key,
                                       const TextRule& rule);
    std::optional<std::vector<std::string>> texts_of(const TomlValue& value, std::string_view key,
                                                     const ListRule& rule);
    // An array with as many entries as the rule allows.
    const TomlList* list_of(const TomlValue& value, std::string_view key, const ListRule& rule);

    // Codes are their digits only; the kind is put before them.
    void error(std::string_view digits, Place at, std::string reason, std::string remedy);
    void warning(std::string_view digits, Place at, std::string reason, std::string remedy);
    void wrong_type(const TomlValue& value, std::string_view key, std::string_view wanted,
                    std::string_view remedy);

    // Warns of every field that was not found above. known: names to compare a misspelt one with.
    void report_unknown(const std::vector<std::string_view>& known);

  private:
    std::optional<std::string> checked(const std::string& original, std::string_view key, Place at,
                                       const TextRule& rule);

    const TomlTable& table_;
    Place place_;
    char kind_;
    std::string where_;
    std::string id_;
    Problems& problems_;
    std::set<std::string_view> asked_;
};

// "a text", "a whole number", ...: what a value is, for a sentence.
std::string_view name_of_type(const TomlValue& value);

// In quotation marks, shortened for a sentence.
std::string quoted(std::string_view text);

} // namespace epilogue

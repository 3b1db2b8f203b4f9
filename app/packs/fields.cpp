#include "packs/fields.h"

#include "base/overloaded.h"
#include "base/text.h"
#include "packs/clean_text.h"
#include "packs/keys.h"

#include <cmath>

namespace epilogue {

namespace {

std::string number(std::size_t count) {
    return grouped(static_cast<std::int64_t>(count));
}

std::string range_text(int least, int most) {
    return "from " + std::to_string(least) + " to " + std::to_string(most);
}

} // namespace

std::string_view name_of_type(const TomlValue& value) {
    return std::visit(
        Overloaded{
            [](const TomlDate&) { return "a date or time"; }, [](bool) { return "true or false"; },
            [](std::int64_t) { return "a whole number"; }, [](double) { return "a number"; },
            [](const std::string&) { return "a text"; }, [](const TomlList&) { return "a list"; },
            [](const TomlTable&) { return "a table"; }},
        value.data);
}

std::string quoted(std::string_view text) {
    constexpr int most_shown = 60;
    std::string shown = "\"";
    for (int i = 0; !text.empty(); ++i) {
        if (i == most_shown)
            return shown + "...\"";
        if (const auto code = next_code_point(text))
            append_code_point(shown, *code == '\n' ? U' ' : *code);
    }
    return shown + "\"";
}

Fields::Fields(const TomlTable& table, Place place, char kind, std::string where,
               Problems& problems)
    : table_(table), place_(place), kind_(kind), where_(std::move(where)), problems_(problems) {}

Fields Fields::within(const TomlTable& table, Place place, std::string where) const {
    Fields inner(table, place, kind_, std::move(where), problems_);
    inner.id_ = id_;
    return inner;
}

void Fields::error(std::string_view digits, Place at, std::string reason, std::string remedy) {
    problems_.add(Severity::Error, at, kind_ + std::string(digits), id_, std::move(reason),
                  std::move(remedy));
}

void Fields::warning(std::string_view digits, Place at, std::string reason, std::string remedy) {
    problems_.add(Severity::Warning, at, kind_ + std::string(digits), id_, std::move(reason),
                  std::move(remedy));
}

const TomlEntry* Fields::find(std::string_view key) {
    asked_.insert(key);
    for (const TomlEntry& entry : table_)
        if (entry.key == key)
            return &entry;
    return nullptr;
}

const TomlEntry* Fields::need(std::string_view key, std::string_view why,
                              std::string_view example) {
    const TomlEntry* entry = find(key);
    if (entry == nullptr)
        error("104", place_,
              quoted(key) + " is missing" +
                  (why.empty() ? " in " + where_ : " (" + std::string(why) + ")") + ".",
              "Add a line such as " + std::string(example.empty() ? example_of(key) : example) +
                  ".");
    return entry;
}

void Fields::wrong_type(const TomlValue& value, std::string_view key, std::string_view wanted,
                        std::string_view remedy) {
    error("102", value.place,
          quoted(key) + " is " + std::string(name_of_type(value)) + "; it must be " +
              std::string(wanted) + ".",
          std::string(remedy));
}

std::optional<std::string> Fields::text(std::string_view key, const TextRule& rule) {
    const TomlEntry* entry = find(key);
    return entry == nullptr ? std::nullopt : text_of(entry->value, key, rule);
}

std::optional<std::string> Fields::text_of(const TomlValue& value, std::string_view key,
                                           const TextRule& rule) {
    const auto* original = std::get_if<std::string>(&value.data);
    if (original == nullptr) {
        wrong_type(value, key, "a text", "Write it between quotation marks.");
        return std::nullopt;
    }
    return checked(*original, key, value.place, rule);
}

std::optional<std::string> Fields::checked(const std::string& original, std::string_view key,
                                           Place at, const TextRule& rule) {
    CleanText cleaned = clean(original);
    bool sound = true;
    const auto refuse = [&](std::string_view digits, const std::string& reason,
                            std::string remedy) {
        error(digits, at, quoted(key) + " " + reason, std::move(remedy));
        sound = false;
    };
    if (cleaned.left_out > 0)
        warning("108", at,
                quoted(key) + " lost " +
                    count_of(cleaned.left_out, "character that cannot be seen.",
                             "characters that cannot be seen."),
                "Type the text again if something is missing.");
    if (cleaned.text.empty() && !rule.may_be_empty)
        refuse("105", "is empty.", "Write something between the quotation marks.");
    if (cleaned.line_breaks > 0 && !rule.line_breaks)
        refuse("107", "runs over several lines; it must be one line.", "Take the line break out.");
    if (cleaned.marks_on_one > marks_limit)
        refuse("109",
               "piles " + std::to_string(cleaned.marks_on_one) +
                   " marks on one character; the most is " + std::to_string(marks_limit) + ".",
               "Take some off.");
    if (const auto size = length(cleaned.text); size > static_cast<std::size_t>(rule.limit))
        refuse("106",
               "is " + number(size) + " characters long; the most is " + grouped(rule.limit) + ".",
               "Shorten it.");
    if (!sound)
        return std::nullopt;
    return std::move(cleaned.text);
}

std::optional<std::vector<std::string>> Fields::texts(std::string_view key, const ListRule& rule) {
    const TomlEntry* entry = find(key);
    return entry == nullptr ? std::nullopt : texts_of(entry->value, key, rule);
}

const TomlList* Fields::list_of(const TomlValue& value, std::string_view key,
                                const ListRule& rule) {
    const auto* list = std::get_if<TomlList>(&value.data);
    if (list == nullptr) {
        wrong_type(value, key, "a list", "Write it between square brackets: [...].");
        return nullptr;
    }
    if (list->size() < static_cast<std::size_t>(rule.least) ||
        list->size() > static_cast<std::size_t>(rule.most)) {
        const bool few = list->size() < static_cast<std::size_t>(rule.least);
        error("110", value.place,
              quoted(key) + " has " +
                  count_of(static_cast<std::int64_t>(list->size()), "entry", "entries") + "; " +
                  (few ? "the least is " + std::to_string(rule.least)
                       : "the most is " + grouped(rule.most)) +
                  ".",
              few ? "Add some." : "Take some out.");
        return nullptr;
    }
    return list;
}

std::optional<std::vector<std::string>>
Fields::texts_of(const TomlValue& value, std::string_view key, const ListRule& rule) {
    const TomlList* list = list_of(value, key, rule);
    if (list == nullptr)
        return std::nullopt;
    std::vector<std::string> texts;
    for (const TomlValue& each : *list)
        if (auto text = text_of(each, key, rule.each))
            texts.push_back(std::move(*text));
    if (texts.size() != list->size())
        return std::nullopt;
    return texts;
}

std::optional<bool> Fields::truth(std::string_view key) {
    const TomlEntry* entry = find(key);
    if (entry == nullptr)
        return std::nullopt;
    if (const auto* value = std::get_if<bool>(&entry->value.data))
        return *value;
    wrong_type(entry->value, key, "true or false", "Write true or false, without quotation marks.");
    return std::nullopt;
}

std::optional<int> Fields::whole(std::string_view key, int least, int most) {
    const TomlEntry* entry = find(key);
    if (entry == nullptr)
        return std::nullopt;
    const std::string wanted = "a whole number " + range_text(least, most);
    const auto* value = std::get_if<std::int64_t>(&entry->value.data);
    if (value == nullptr) {
        wrong_type(entry->value, key, wanted, "Write the number without quotation marks.");
        return std::nullopt;
    }
    if (*value < least || *value > most) {
        error("112", entry->value.place,
              quoted(key) + " is " + std::to_string(*value) + "; it must be " + wanted + ".",
              "Change it.");
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

std::optional<double> Fields::figure(std::string_view key) {
    constexpr double largest = 1e15; // up to here every whole number is shown as it was written
    const TomlEntry* entry = find(key);
    if (entry == nullptr)
        return std::nullopt;
    double value = 0;
    if (const auto* whole = std::get_if<std::int64_t>(&entry->value.data)) {
        value = static_cast<double>(*whole);
    } else if (const auto* real = std::get_if<double>(&entry->value.data)) {
        value = *real;
    } else {
        wrong_type(entry->value, key, "a number", "Write the figures without quotation marks.");
        return std::nullopt;
    }
    if (std::isfinite(value) && std::fabs(value) <= largest)
        return value == 0 ? 0 : value; // never minus nought
    error("112", entry->value.place, quoted(key) + " is not a number that can be asked for.",
          "Write a number between -" + grouped(static_cast<std::int64_t>(largest)) + " and " +
              grouped(static_cast<std::int64_t>(largest)) + ".");
    return std::nullopt;
}

void Fields::report_unknown(const std::vector<std::string_view>& known) {
    for (const TomlEntry& entry : table_) {
        if (asked_.contains(entry.key))
            continue;
        if (problems_.full())
            return;
        const std::string_view meant = nearest(entry.key, known);
        warning("101", entry.place,
                where_ + " has no field " + quoted(clean(entry.key).text) + "; it is left out.",
                meant.empty() ? "Take the line out, or see FORMAT.md for the fields there are."
                              : "Did you mean " + std::string(meant) + "?");
    }
}

} // namespace epilogue

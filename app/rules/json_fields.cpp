#include "rules/json_fields.h"

#include "base/text.h"

#include <cmath>
#include <limits>

namespace epilogue {

namespace {

using nlohmann::json;

constexpr std::size_t longest_json = 32'000'000; // far above 500 questions
constexpr std::size_t longest_list = 1'000;

std::optional<std::int64_t> whole_of(const json& value) {
    if (value.is_number_unsigned()) {
        const auto number = value.get<std::uint64_t>();
        if (number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return std::nullopt;
        return static_cast<std::int64_t>(number);
    }
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    return std::nullopt;
}

// Lists and objects are not written out: nested deep enough they would use up the stack.
std::string in_brief(const json& value) {
    if (value.is_array())
        return "a list";
    if (value.is_object())
        return "an object";
    const std::string text = value.dump(-1, ' ', true, json::error_handler_t::replace);
    return text.size() <= 40 ? text : text.substr(0, 40) + "...";
}

std::string range_text(std::int64_t least, std::int64_t most) {
    return "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
}

} // namespace

Result<json> json_object(std::string_view text, const std::string& doing) {
    if (text.size() > longest_json)
        return Error{doing + ": found " + grouped(static_cast<std::int64_t>(text.size())) +
                     " bytes, expected at most " +
                     grouped(static_cast<std::int64_t>(longest_json))};
    json value = json::parse(text.begin(), text.end(), nullptr, false);
    if (!value.is_object())
        return Error{doing + ": the text is cut off or damaged, expected a JSON object"};
    return value;
}

std::string one_line(const json& value) {
    const std::string plain = value.dump(-1, ' ', false, json::error_handler_t::replace);
    std::string line;
    line.reserve(plain.size());
    for (const char c : plain) { // '#' stands in JSON only within texts
        if (c == '#')
            line += "\\u0023";
        else
            line += c;
    }
    return line;
}

JsonFields::JsonFields(const json& object, std::string doing, Problem& problem)
    : object_(object), doing_(std::move(doing)), problem_(problem) {
    if (!object.is_object() && !problem_)
        problem_ = Error{doing_ + ": found something else than an object"};
}

const json* JsonFields::find(const char* key) const {
    if (!object_.is_object())
        return nullptr;
    const auto found = object_.find(key);
    return found == object_.end() ? nullptr : &*found;
}

bool JsonFields::has(const char* key) const {
    return find(key) != nullptr;
}

void JsonFields::fail(const char* key, const std::string& expected) {
    if (problem_)
        return;
    const json* value = find(key);
    const std::string found = value == nullptr ? "nothing" : in_brief(*value);
    problem_ = Error{doing_ + ": '" + key + "' is " + found + ", expected " + expected};
}

std::int64_t JsonFields::whole(const char* key, std::int64_t least, std::int64_t most) {
    const json* value = find(key);
    const auto number = value == nullptr ? std::nullopt : whole_of(*value);
    if (number && *number >= least && *number <= most)
        return *number;
    fail(key, range_text(least, most));
    return least;
}

int JsonFields::number(const char* key, int least, int most) {
    return static_cast<int>(whole(key, least, most));
}

double JsonFields::real(const char* key) {
    const json* value = find(key);
    if (value != nullptr && value->is_number()) {
        const auto number = value->get<double>();
        if (std::isfinite(number))
            return number;
    }
    fail(key, "a number");
    return 0;
}

bool JsonFields::flag(const char* key) {
    const json* value = find(key);
    if (value != nullptr && value->is_boolean())
        return value->get<bool>();
    fail(key, "true or false");
    return false;
}

std::string JsonFields::text(const char* key) {
    const json* value = find(key);
    if (value != nullptr && value->is_string())
        return value->get<std::string>();
    fail(key, "a text");
    return {};
}

const json& JsonFields::list(const char* key) {
    static const json empty = json::array();
    const json* value = find(key);
    if (value == nullptr)
        return empty;
    if (value->is_array() && value->size() <= longest_list)
        return *value;
    fail(key, "a list of at most " + std::to_string(longest_list));
    return empty;
}

std::vector<std::string> JsonFields::texts(const char* key) {
    std::vector<std::string> all;
    for (const json& value : list(key)) {
        if (!value.is_string()) {
            fail(key, "a list of texts");
            break;
        }
        all.push_back(value.get<std::string>());
    }
    return all;
}

std::vector<int> JsonFields::numbers(const char* key, int least, int most) {
    std::vector<int> all;
    for (const json& value : list(key)) {
        const auto number = whole_of(value);
        if (!number || *number < least || *number > most) {
            fail(key, "a list, each " + range_text(least, most));
            break;
        }
        all.push_back(static_cast<int>(*number));
    }
    return all;
}

} // namespace epilogue

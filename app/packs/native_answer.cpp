#include "packs/native_parts.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace epilogue {

namespace {

constexpr TextRule line_rule{};
constexpr int no_limit = 1'000'000; // of a list whose length is judged with another's

// Texts of a list with the place of each.
struct Listed {
    std::vector<std::string> texts;
    std::vector<Place> places;
};

std::optional<Listed> listed_texts(Fields& fields, const TomlEntry& entry, const ListRule& rule) {
    auto texts = fields.texts_of(entry.value, entry.key, rule);
    if (!texts)
        return std::nullopt;
    Listed out{std::move(*texts), {}};
    for (const TomlValue& value : std::get<TomlList>(entry.value.data))
        out.places.push_back(value.place);
    return out;
}

std::optional<Listed> needed_texts(Fields& fields, std::string_view key, std::string_view why,
                                   const ListRule& rule) {
    const TomlEntry* entry = fields.need(key, why);
    return entry == nullptr ? std::nullopt : listed_texts(fields, *entry, rule);
}

std::optional<Listed> optional_texts(Fields& fields, std::string_view key, const ListRule& rule) {
    const TomlEntry* entry = fields.find(key);
    return entry == nullptr ? Listed{} : listed_texts(fields, *entry, rule);
}

std::string why(Kind kind) {
    return "kind = " + quoted(pack_name_of(kind)) + " needs it";
}

// False, and said so, when a player could not tell two of the texts apart.
bool all_differ(Fields& fields, std::string_view digits, const Listed& list) {
    bool differ = true;
    std::map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < list.texts.size(); ++i) {
        const auto [first, fresh] = seen.emplace(same_key(list.texts[i]), i);
        if (fresh)
            continue;
        differ = false;
        fields.error(digits, list.places[i],
                     quoted(list.texts[first->second]) + " and " + quoted(list.texts[i]) +
                         " look the same to a player.",
                     "Change or remove one of them.");
    }
    return differ;
}

std::optional<std::string> needed_answer(Fields& fields, Kind kind) {
    if (fields.need("answer", why(kind)) == nullptr)
        return std::nullopt;
    return fields.text("answer", line_rule);
}

bool wrong_ones_differ(Fields& fields, const std::vector<std::string>& keys, const Listed& wrong) {
    bool sound = all_differ(fields, "121", wrong);
    for (std::size_t i = 0; i < wrong.texts.size(); ++i)
        for (const std::string& key : keys)
            if (same_key(key) == same_key(wrong.texts[i])) {
                sound = false;
                fields.error("120", wrong.places[i],
                             "the right answer " + quoted(key) + " is also among the wrong ones.",
                             "Take it out of \"wrong\", or change it.");
            }
    return sound;
}

bool few_enough(Fields& fields, const std::vector<std::string>& keys, const Listed& wrong) {
    const auto count = keys.size() + wrong.texts.size();
    if (count <= most_choices)
        return true;
    fields.error("110", wrong.places.back(),
                 "the question has " + std::to_string(count) + " choices (" +
                     std::to_string(keys.size()) + " right, " + std::to_string(wrong.texts.size()) +
                     " wrong); the most is " + std::to_string(most_choices) + ".",
                 "Take some wrong ones out.");
    return false;
}

std::optional<AnswerSpec> choice(Fields& fields, const std::vector<std::string>& keys,
                                 const std::optional<Listed>& wrong) {
    if (!wrong)
        return std::nullopt;
    bool sound = !keys.empty();
    sound = wrong_ones_differ(fields, keys, *wrong) && sound;
    sound = few_enough(fields, keys, *wrong) && sound;
    if (!sound)
        return std::nullopt;
    return ChoiceAnswer{keys, wrong->texts};
}

constexpr ListRule wrong_rule{1, no_limit, {}};

std::optional<AnswerSpec> single(Fields& fields) {
    const auto key = needed_answer(fields, Kind::Single);
    const auto wrong = needed_texts(fields, "wrong", why(Kind::Single), wrong_rule);
    return choice(fields, key ? std::vector<std::string>{*key} : std::vector<std::string>{}, wrong);
}

std::optional<AnswerSpec> multiple(Fields& fields) {
    const auto right = needed_texts(fields, "answers", why(Kind::Multiple), {1, no_limit, {}});
    const auto wrong = needed_texts(fields, "wrong", why(Kind::Multiple), wrong_rule);
    const bool sound = right && all_differ(fields, "121", *right);
    return choice(fields, sound ? right->texts : std::vector<std::string>{}, wrong);
}

std::optional<AnswerSpec> truth(Fields& fields) {
    if (fields.need("answer", why(Kind::TrueFalse), "answer = true") == nullptr)
        return std::nullopt;
    const auto value = fields.truth("answer");
    if (!value)
        return std::nullopt;
    return TruthAnswer{*value};
}

bool accept_and_reject_differ(Fields& fields, const TypedAnswer& typed, const Listed& reject) {
    bool sound = true;
    const auto refuse = [&](Place at, const std::string& text, const char* other) {
        sound = false;
        fields.error("122", at, quoted(text) + " is in \"reject\", but also in " + other + ".",
                     "Take it out of one of the two.");
    };
    for (std::size_t i = 0; i < reject.texts.size(); ++i) {
        const std::string& text = reject.texts[i];
        const std::string key = same_key(text);
        if (same_key(typed.answer) == key)
            refuse(reject.places[i], text, "\"answer\"");
        else if (std::any_of(typed.accept.begin(), typed.accept.end(),
                             [&](const std::string& other) { return same_key(other) == key; }))
            refuse(reject.places[i], text, "\"accept\"");
    }
    return sound;
}

std::optional<AnswerSpec> typed(Fields& fields) {
    const ListRule others{0, most_accepts, {}};
    const auto answer = needed_answer(fields, Kind::Typed);
    const auto accept = optional_texts(fields, "accept", others);
    const auto reject = optional_texts(fields, "reject", others);
    const bool exact = fields.truth("exact").value_or(false);
    bool sound = answer && accept && reject;
    if (answer && fold(*answer).empty()) {
        sound = false;
        fields.error("132", fields.find("answer")->value.place,
                     "the answer " + quoted(*answer) +
                         " has no letter or digit, so that nobody could type it.",
                     "Choose another kind of question.");
    }
    TypedAnswer spec{answer.value_or(""), accept.value_or(Listed{}).texts,
                     reject.value_or(Listed{}).texts, exact};
    if (reject)
        sound = accept_and_reject_differ(fields, spec, *reject) && sound;
    if (!sound)
        return std::nullopt;
    return spec;
}

// At least nought; absent when not sound, 0 when not said.
std::optional<double> allowance(Fields& fields, std::string_view key, double most) {
    const TomlEntry* entry = fields.find(key);
    if (entry == nullptr)
        return 0;
    const auto value = fields.figure(key);
    if (value && *value >= 0 && *value <= most)
        return value;
    if (value)
        fields.error("112", entry->value.place,
                     quoted(key) + " is " + plain_number(*value) + "; it must be from 0 to " +
                         grouped(static_cast<std::int64_t>(most)) + ".",
                     "Change it.");
    return std::nullopt;
}

std::optional<AnswerSpec> number(Fields& fields) {
    constexpr double largest = 1e15;
    constexpr double whole = 100; // per cent
    fields.need("answer", why(Kind::Number), "answer = 1927");
    const auto value = fields.figure("answer");
    const auto tolerance = allowance(fields, "tolerance", largest);
    const auto percent = allowance(fields, "tolerance_percent", whole);
    const auto* unit = fields.find("unit");
    const auto unit_text = fields.text("unit", line_rule);
    const TomlEntry* second = fields.find("tolerance_percent");
    if (second != nullptr && fields.find("tolerance") != nullptr) {
        fields.error("123", second->place, R"("tolerance" and "tolerance_percent" stand together.)",
                     "Keep one of the two.");
        return std::nullopt;
    }
    if (!value || !tolerance || !percent || (unit != nullptr && !unit_text))
        return std::nullopt;
    return NumberAnswer{*value, *tolerance + std::fabs(*value) * *percent / whole,
                        unit_text.value_or("")};
}

std::optional<AnswerSpec> order(Fields& fields) {
    const auto items =
        needed_texts(fields, "items", why(Kind::Order), {fewest_items, most_items, {}});
    const TomlEntry* entry = fields.find("notes");
    const auto notes = optional_texts(fields, "notes", {0, no_limit, {.may_be_empty = true}});
    if (!items || !notes)
        return std::nullopt;
    bool sound = all_differ(fields, "121", *items);
    if (!notes->texts.empty() && notes->texts.size() != items->texts.size()) {
        sound = false;
        fields.error("124", entry->value.place,
                     "there are " + std::to_string(notes->texts.size()) + " notes for " +
                         std::to_string(items->texts.size()) + " items.",
                     "Write one note for each item, \"\" for none.");
    }
    if (!sound)
        return std::nullopt;
    return OrderAnswer{items->texts, notes->texts};
}

struct Pairs {
    Listed lefts;
    Listed rights;
};

// Those that are sound; false when one is not.
bool read_pairs(Fields& fields, const TomlList& list, Pairs& pairs) {
    bool sound = true;
    for (const TomlValue& value : list) {
        const auto* sides = std::get_if<TomlList>(&value.data);
        if (sides == nullptr || sides->size() != 2) {
            fields.error("125", value.place, "a pair is a list of two texts.",
                         R"(Write ["left", "right"].)");
            sound = false;
            continue;
        }
        auto left = fields.text_of(sides->front(), "pairs", line_rule);
        auto right = fields.text_of(sides->back(), "pairs", line_rule);
        sound = sound && left && right;
        if (!left || !right)
            continue;
        pairs.lefts.texts.push_back(std::move(*left));
        pairs.lefts.places.push_back(sides->front().place);
        pairs.rights.texts.push_back(std::move(*right));
        pairs.rights.places.push_back(sides->back().place);
    }
    return sound;
}

std::optional<AnswerSpec> match(Fields& fields) {
    const TomlEntry* entry = fields.need("pairs", why(Kind::Match));
    const TomlList* list =
        entry == nullptr ? nullptr
                         : fields.list_of(entry->value, "pairs", {fewest_pairs, most_items, {}});
    const auto extra = optional_texts(fields, "extra", {0, most_extras, {}});
    if (list == nullptr)
        return std::nullopt;
    Pairs pairs;
    bool sound = read_pairs(fields, *list, pairs) && extra;
    Listed& rights = pairs.rights;
    if (extra) {
        rights.texts.insert(rights.texts.end(), extra->texts.begin(), extra->texts.end());
        rights.places.insert(rights.places.end(), extra->places.begin(), extra->places.end());
    }
    sound = all_differ(fields, "126", pairs.lefts) && sound;
    sound = all_differ(fields, "126", rights) && sound;
    if (rights.texts.size() > most_items) {
        sound = false;
        fields.error("110", rights.places.back(),
                     "the right-hand side has " + std::to_string(rights.texts.size()) +
                         " choices (pairs and extra); the most is " + std::to_string(most_items) +
                         ".",
                     "Take some out of \"extra\".");
    }
    if (!sound)
        return std::nullopt;
    return MatchAnswer{std::move(pairs.lefts.texts), std::move(rights.texts)};
}

} // namespace

std::string_view pack_name_of(Kind kind) {
    switch (kind) {
    case Kind::TrueFalse:
        return "truefalse";
    case Kind::Typed:
        return "text";
    default:
        return name_of(kind);
    }
}

const std::vector<std::string_view>& answer_keys() {
    static const std::vector<std::string_view> keys = {
        "answer", "wrong", "answers", "accept", "reject", "exact", "tolerance", "tolerance_percent",
        "unit",   "items", "notes",   "pairs",  "extra"};
    return keys;
}

bool has_key(Kind kind, std::string_view key) {
    const auto is_one_of = [&](std::initializer_list<std::string_view> keys) {
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    };
    switch (kind) {
    case Kind::Single:
        return is_one_of({"answer", "wrong"});
    case Kind::Multiple:
        return is_one_of({"answers", "wrong"});
    case Kind::TrueFalse:
        return is_one_of({"answer"});
    case Kind::Typed:
        return is_one_of({"answer", "accept", "reject", "exact"});
    case Kind::Number:
        return is_one_of({"answer", "tolerance", "tolerance_percent", "unit"});
    case Kind::Order:
        return is_one_of({"items", "notes"});
    case Kind::Match:
        return is_one_of({"pairs", "extra"});
    }
    return false;
}

std::optional<AnswerSpec> read_answer(Fields& fields, Kind kind) {
    switch (kind) {
    case Kind::Single:
        return single(fields);
    case Kind::Multiple:
        return multiple(fields);
    case Kind::TrueFalse:
        return truth(fields);
    case Kind::Typed:
        return typed(fields);
    case Kind::Number:
        return number(fields);
    case Kind::Order:
        return order(fields);
    case Kind::Match:
        return match(fields);
    }
    return std::nullopt;
}

} // namespace epilogue

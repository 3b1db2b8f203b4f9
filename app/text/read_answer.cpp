#include "text/read_answer.h"

#include "bank/answer.h"
#include "base/overloaded.h"
#include "base/text.h"

#include <algorithm>
#include <optional>

namespace epilogue::terminal {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// 0 for a or A; nothing for what is no single letter.
std::optional<int> letter(char c) {
    if (c >= 'a' && c <= 'z')
        return c - 'a';
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    return std::nullopt;
}

std::string lower(std::string_view text) {
    std::string out;
    for (const char c : text)
        out += letter(c) ? static_cast<char>('a' + *letter(c)) : c;
    return out;
}

// The parts between spaces and punctuation: "1, 3" is 1 and 3.
std::vector<std::string_view> parts_of(std::string_view text) {
    constexpr std::string_view between = " \t,;:.-=+/&";
    std::vector<std::string_view> parts;
    while (true) {
        const auto first = text.find_first_not_of(between);
        if (first == std::string_view::npos)
            return parts;
        text.remove_prefix(first);
        const auto size = std::min(text.find_first_of(between), text.size());
        parts.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
}

// Position of a shown row, from 0, for "2" and, where letters are read, "b".
std::optional<int> position(std::string_view part, int count, bool letters) {
    std::optional<int> at;
    if (const auto number = whole_number<int>(part))
        at = *number - 1;
    else if (letters && part.size() == 1)
        at = letter(part.front());
    if (at && (*at < 0 || *at >= count))
        return std::nullopt;
    return at;
}

std::string up_to(std::size_t count) {
    return "the choices are 1 to " + std::to_string(count);
}

AnswerReading read_single(const SingleView& body, std::string_view typed, bool letters) {
    const auto at = position(typed, static_cast<int>(body.rows.size()), letters);
    if (!at)
        return Misread{up_to(body.rows.size())};
    return Given{Pick{body.rows[static_cast<std::size_t>(*at)].choice}};
}

AnswerReading read_truth(const TrueFalseView& body, std::string_view typed) {
    const std::string word = lower(typed);
    std::size_t at = body.rows.size();
    if (word == "1" || word == "t" || word == "true")
        at = 0;
    else if (word == "2" || word == "f" || word == "false")
        at = 1;
    if (at >= body.rows.size())
        return Misread{"it is 1 or t for true, 2 or f for false"};
    return Given{Pick{body.rows[at].choice}};
}

// Always with something between: "13" is not taken for 1 and 3.
AnswerReading read_several(const SeveralView& body, std::string_view typed, bool letters) {
    Picks picks;
    for (const std::string_view part : parts_of(typed)) {
        const auto at = position(part, static_cast<int>(body.rows.size()), letters);
        if (!at)
            return Misread{up_to(body.rows.size()) + ", with spaces between"};
        picks.choices.push_back(body.rows[static_cast<std::size_t>(*at)].choice);
    }
    std::sort(picks.choices.begin(), picks.choices.end());
    if (std::adjacent_find(picks.choices.begin(), picks.choices.end()) != picks.choices.end())
        return Misread{"a choice is named twice"};
    if (static_cast<int>(picks.choices.size()) != body.wanted)
        return Misread{"it takes " + number_word(body.wanted) + " numbers"};
    return Given{picks};
}

AnswerReading read_figure(std::string_view typed) {
    const auto value = read_number(typed);
    if (!value)
        return Misread{"it takes one figure, in digits"};
    return Given{Figure{*value}};
}

AnswerReading read_order(const OrderView& body, std::string_view typed) {
    const auto count = body.rows.size();
    Arrangement order;
    std::vector<bool> used(count, false);
    for (const std::string_view part : parts_of(typed)) {
        const auto at = position(part, static_cast<int>(count), false);
        if (!at)
            return Misread{"the numbers are 1 to " + std::to_string(count)};
        const auto place = static_cast<std::size_t>(*at);
        if (used[place])
            return Misread{"number " + std::to_string(place + 1) + " is there twice"};
        used[place] = true;
        order.items.push_back(body.rows[place].item);
    }
    if (order.items.size() != count)
        return Misread{"it takes all " + std::to_string(count) + " numbers"};
    return Given{order};
}

// "a2" as left 0, right 1; "2" as the right for the next left in turn.
struct Pair {
    std::optional<int> left;
    std::optional<int> right;
};

Pair read_pair(std::string_view part, std::size_t rights) {
    Pair pair;
    if (!part.empty() && !is_digit(part.front())) {
        pair.left = letter(part.front());
        if (!pair.left)
            return pair;
        part.remove_prefix(1);
    }
    pair.right = position(part, static_cast<int>(rights), false);
    return pair;
}

// "a 2" is two parts: joined to one again.
std::vector<std::string> pairs_of(std::string_view typed) {
    std::vector<std::string> pairs;
    bool open = false;
    for (const std::string_view part : parts_of(typed)) {
        const bool lone_letter = part.size() == 1 && letter(part.front());
        if (open)
            pairs.back() += part;
        else
            pairs.emplace_back(part);
        open = lone_letter && !open;
    }
    return pairs;
}

std::string letter_name(std::size_t left) {
    return {static_cast<char>('a' + static_cast<char>(left % 26))};
}

AnswerReading read_match(const MatchView& body, std::string_view typed) {
    const auto count = body.lefts.size();
    std::vector<int> rights(count, -1);
    std::vector<bool> used(body.rights.size(), false);
    std::size_t next = 0;
    for (const std::string& part : pairs_of(typed)) {
        const Pair pair = read_pair(part, body.rights.size());
        const auto left = pair.left ? static_cast<std::size_t>(*pair.left) : next;
        if (left >= count || !pair.right)
            return Misread{"letters are a to " + letter_name(count - 1) + ", numbers 1 to " +
                           std::to_string(body.rights.size())};
        const auto right = static_cast<std::size_t>(*pair.right);
        if (rights[left] >= 0)
            return Misread{letter_name(left) + " is there twice"};
        if (used[right])
            return Misread{"number " + std::to_string(right + 1) + " is there twice"};
        used[right] = true;
        rights[left] = body.rights[right].right;
        next = left + 1;
    }
    const auto open = std::find(rights.begin(), rights.end(), -1);
    if (open != rights.end())
        return Misread{letter_name(static_cast<std::size_t>(open - rights.begin())) +
                       " has no number yet"};
    return Given{Links{rights}};
}

} // namespace

AnswerReading read_answer(const BodyView& body, std::string_view typed, bool letters) {
    return std::visit(
        Overloaded{
            [&](const SingleView& view) { return read_single(view, typed, letters); },
            [&](const SeveralView& view) { return read_several(view, typed, letters); },
            [&](const TrueFalseView& view) { return read_truth(view, typed); },
            [&](const TypedView&) { return AnswerReading{Given{TypedText{cleaned(typed)}}}; },
            [&](const NumberView&) { return read_figure(typed); },
            [&](const OrderView& view) { return read_order(view, typed); },
            [&](const MatchView& view) { return read_match(view, typed); },
        },
        body);
}

bool looks_like_an_answer(std::string_view typed) {
    const auto parts = parts_of(typed);
    return !parts.empty() && std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
        return std::all_of(part.begin(), part.end(), is_digit);
    });
}

} // namespace epilogue::terminal

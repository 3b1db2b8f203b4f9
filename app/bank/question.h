// A question as every layer knows it: its stem, its right answers, its distractors, where it comes
// from. Plain values; knows no database, no file, no screen.
#pragma once

#include "base/one_of.h"

#include <compare>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace epilogue {

enum class Kind { Single, Multiple, TrueFalse, Typed, Number, Order, Match };
inline constexpr int kind_count = 7;

// The name in JSON, databases and texts: single, multiple, true_false, typed, number, order, match.
std::string_view name_of(Kind kind);

// A question's name for ever: history, "already asked" and give-aways hang on it.
struct QuestionKey {
    std::string pack; // pack id, such as epilogue.la-la-land.film
    std::string id;   // question id within the pack

    auto operator<=>(const QuestionKey&) const = default;
};

struct FilmRef {
    std::string title;
    int year = 0; // of first public release; 0: not said

    auto operator<=>(const FilmRef&) const = default;
};

// single: exactly one key. multiple: one or more keys. Choices are numbered keys first, then
// distractors: index i is right if and only if i < keys.size().
struct ChoiceAnswer {
    std::vector<std::string> keys;
    std::vector<std::string> distractors;

    bool operator==(const ChoiceAnswer&) const = default;
};

struct TruthAnswer {
    bool truth = false;

    bool operator==(const TruthAnswer&) const = default;
};

struct TypedAnswer {
    std::string answer;              // as it is shown
    std::vector<std::string> accept; // also right
    std::vector<std::string> reject; // known wrong answers: a slip towards one is not forgiven
    bool exact = false;              // true: folding only, no slips of spelling

    bool operator==(const TypedAnswer&) const = default;
};

struct NumberAnswer {
    double value = 0;
    double tolerance = 0; // absolute; value - tolerance to value + tolerance count
    std::string unit;     // may be empty

    bool operator==(const NumberAnswer&) const = default;
};

// Items in their right order, first to last; notes (may be empty) stand beside them at the reveal.
struct OrderAnswer {
    std::vector<std::string> items;
    std::vector<std::string> notes; // empty, or as many as items

    bool operator==(const OrderAnswer&) const = default;
};

// left i belongs to right i; rights after the lefts end belong to nothing.
struct MatchAnswer {
    std::vector<std::string> lefts;
    std::vector<std::string> rights; // lefts.size() or more

    bool operator==(const MatchAnswer&) const = default;
};

// Which alternative is set is fixed by Question::kind; Single and Multiple share ChoiceAnswer.
using AnyAnswer =
    std::variant<ChoiceAnswer, TruthAnswer, TypedAnswer, NumberAnswer, OrderAnswer, MatchAnswer>;
using AnswerSpec = OneOf<AnyAnswer>;
extern template class OneOf<AnyAnswer>;

struct Question {
    QuestionKey key;
    Kind kind = Kind::Single;
    std::string category; // category key of its pack, such as film; may be empty
    int difficulty = 3;   // 1 easy to 5 expert
    bool spoiler = false; // tells of a film's late turns: asked only of who has seen it
    bool shuffle = true;  // false: choices stay in the order keys, distractors are written
    std::string stem;
    AnswerSpec answer;
    std::string explanation;
    std::vector<std::string> sources; // the first is shown; may be empty
    std::vector<std::string> tags;
    std::vector<FilmRef> films; // the film a spoiler is about comes first
    std::string license;        // empty: the pack's

    bool operator==(const Question&) const = default;
};

// Keys first, then distractors; True and False for TrueFalse (index 0 is True); items for order,
// lefts for match; empty for typed and number.
std::vector<std::string> choices_of(const Question& question);

// The right answer in words: "Six", "A and B", "False", "128 minutes", "A, B, C", "A: x; B: y".
std::string answer_text(const Question& question);

// "La La Land|2016": the key under which "I have seen the film" is remembered; empty without film.
std::string spoiler_film(const Question& question);

} // namespace epilogue

// A puzzle as text: JSON on one line, with all that its questions need, so that the round can be
// played to its end whatever becomes of the bank.
#include "rules/quiz.h"

#include "base/overloaded.h"
#include "rules/json_fields.h"
#include "rules/quiz_valid.h"

#include <array>

namespace epilogue {

namespace {

using nlohmann::json;

constexpr std::array<Kind, kind_count> kinds = {Kind::Single, Kind::Multiple, Kind::TrueFalse,
                                                Kind::Typed,  Kind::Number,   Kind::Order,
                                                Kind::Match};

std::optional<Kind> kind_named(std::string_view name) {
    for (const Kind kind : kinds)
        if (name_of(kind) == name)
            return kind;
    return std::nullopt;
}

json films_of(const std::vector<FilmRef>& films) {
    json list = json::array();
    for (const FilmRef& film : films)
        list.push_back({{"title", film.title}, {"year", film.year}});
    return list;
}

json answer_of(const AnswerSpec& answer) {
    return std::visit(
        Overloaded{
            [](const ChoiceAnswer& a) -> json {
                return {{"keys", a.keys}, {"distractors", a.distractors}};
            },
            [](const TruthAnswer& a) -> json {
                return {{"truth", a.truth}};
            },
            [](const TypedAnswer& a) -> json {
                return {{"answer", a.answer},
                        {"accept", a.accept},
                        {"reject", a.reject},
                        {"exact", a.exact}};
            },
            [](const NumberAnswer& a) -> json {
                return {{"value", a.value}, {"tolerance", a.tolerance}, {"unit", a.unit}};
            },
            [](const OrderAnswer& a) -> json {
                return {{"items", a.items}, {"notes", a.notes}};
            },
            [](const MatchAnswer& a) -> json {
                return {{"lefts", a.lefts}, {"rights", a.rights}};
            },
        },
        answer);
}

json asked_of(const Quiz::Asked& asked) {
    const Question& q = asked.question;
    return {{"pack", q.key.pack},
            {"id", q.key.id},
            {"kind", name_of(q.kind)},
            {"category", q.category},
            {"difficulty", q.difficulty},
            {"spoiler", q.spoiler},
            {"shuffle", q.shuffle},
            {"stem", q.stem},
            {"answer", answer_of(q.answer)},
            {"explanation", q.explanation},
            {"sources", q.sources},
            {"tags", q.tags},
            {"films", films_of(q.films)},
            {"license", q.license},
            {"shown", asked.shown},
            {"stage", asked.stage}};
}

AnswerSpec read_answer(Kind kind, JsonFields fields) {
    switch (kind) {
    case Kind::Single:
    case Kind::Multiple:
        return ChoiceAnswer{fields.texts("keys"), fields.texts("distractors")};
    case Kind::TrueFalse:
        return TruthAnswer{fields.flag("truth")};
    case Kind::Typed:
        return TypedAnswer{fields.text("answer"), fields.texts("accept"), fields.texts("reject"),
                           fields.flag("exact")};
    case Kind::Number:
        return NumberAnswer{fields.real("value"), fields.real("tolerance"), fields.text("unit")};
    case Kind::Order:
        return OrderAnswer{fields.texts("items"), fields.texts("notes")};
    case Kind::Match:
        return MatchAnswer{fields.texts("lefts"), fields.texts("rights")};
    }
    return ChoiceAnswer{};
}

std::vector<FilmRef> read_films(JsonFields& fields, const std::string& doing, Problem& problem) {
    std::vector<FilmRef> films;
    for (const json& value : fields.list("films")) {
        JsonFields film(value, doing, problem);
        films.push_back({film.text("title"), film.number("year", 0, 9999)});
    }
    return films;
}

Quiz::Asked read_asked(const json& object, const std::string& doing, Problem& problem) {
    JsonFields fields(object, doing, problem);
    const auto kind = kind_named(fields.text("kind"));
    if (!kind)
        fields.fail("kind", "the name of a kind, such as single");
    Quiz::Asked asked;
    Question& q = asked.question;
    q.key = {fields.text("pack"), fields.text("id")};
    q.kind = kind.value_or(Kind::Single);
    q.category = fields.text("category");
    q.difficulty = fields.number("difficulty", 1, 5);
    q.spoiler = fields.flag("spoiler");
    q.shuffle = fields.flag("shuffle");
    q.stem = fields.text("stem");
    q.explanation = fields.text("explanation");
    q.sources = fields.texts("sources");
    q.tags = fields.texts("tags");
    q.films = read_films(fields, doing, problem);
    q.license = fields.text("license");
    asked.shown = fields.numbers("shown", 0, static_cast<int>(most_choices) - 1);
    asked.stage = fields.number("stage", 0, stage_count - 1);
    if (fields.has("answer"))
        q.answer = read_answer(q.kind, JsonFields(object["answer"], doing, problem));
    else
        fields.fail("answer", "the answer");
    return asked;
}

} // namespace

std::string Quiz::encode(const Puzzle& puzzle) {
    json questions = json::array();
    for (const Asked& asked : puzzle.questions)
        questions.push_back(asked_of(asked));
    const json object = {{"mode", name_of(puzzle.mode)},
                         {"timer_ms", puzzle.timer_ms},
                         {"speed_bonus", puzzle.speed_bonus},
                         {"streak_bonus", puzzle.streak_bonus},
                         {"seats", puzzle.seats},
                         {"turn_length", puzzle.turn_length},
                         {"questions", std::move(questions)}};
    return one_line(object);
}

Result<Quiz::Puzzle> Quiz::decode_puzzle(std::string_view text) {
    const std::string doing = "reading a saved quiz";
    const auto object = json_object(text, doing);
    if (!object)
        return object.error();
    Problem problem;
    JsonFields fields(object.value(), doing, problem);
    const auto mode = mode_named(fields.text("mode"));
    if (!mode)
        fields.fail("mode", "the name of a mode, such as classic");
    Puzzle puzzle{.mode = mode.value_or(Mode::Classic),
                  .timer_ms = fields.number("timer_ms", 0, longest_timer_ms),
                  .speed_bonus = fields.flag("speed_bonus"),
                  .streak_bonus = fields.flag("streak_bonus"),
                  .seats = fields.number("seats", 1, most_players),
                  .turn_length = fields.number("turn_length", 0, longest_run),
                  .questions = {}};
    for (const json& asked : fields.list("questions")) {
        std::string which = doing;
        which += ", question " + std::to_string(puzzle.questions.size() + 1);
        puzzle.questions.push_back(read_asked(asked, which, problem));
        if (problem)
            return *problem;
    }
    if (problem)
        return *problem;
    if (const auto done = valid(puzzle); !done)
        return Error{doing + ": " + done.error().message};
    return puzzle;
}

} // namespace epilogue

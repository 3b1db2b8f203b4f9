#include "rules/quiz_valid.h"

#include "base/overloaded.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

Error about(const Question& question, const std::string& what) {
    return Error{"question '" + question.key.id + "' of pack '" + question.key.pack + "' " + what};
}

bool is_permutation_of(std::vector<int> places, std::size_t count) {
    std::sort(places.begin(), places.end());
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i] != static_cast<int>(i))
            return false;
    return places.size() == count;
}

bool readable(const std::string& text) {
    return text.size() <= longest_text && valid_utf8(text);
}

bool readable(const std::vector<std::string>& texts) {
    return texts.size() <= most_texts &&
           std::all_of(texts.begin(), texts.end(),
                       [](const std::string& text) { return readable(text); });
}

bool readable(const AnswerSpec& answer) {
    return std::visit(
        Overloaded{
            [](const ChoiceAnswer& a) { return readable(a.keys) && readable(a.distractors); },
            [](const TruthAnswer&) { return true; },
            [](const TypedAnswer& a) {
                return readable(a.answer) && readable(a.accept) && readable(a.reject);
            },
            [](const NumberAnswer& a) { return readable(a.unit); },
            [](const OrderAnswer& a) { return readable(a.items) && readable(a.notes); },
            [](const MatchAnswer& a) { return readable(a.lefts) && readable(a.rights); }},
        answer);
}

bool readable(const Question& question) {
    for (const std::string* text : {&question.key.pack, &question.key.id, &question.category,
                                    &question.stem, &question.explanation, &question.license})
        if (!readable(*text))
            return false;
    for (const FilmRef& film : question.films)
        if (!readable(film.title) || film.year < 0 || film.year > 9999)
            return false;
    return question.films.size() <= most_texts && readable(question.sources) &&
           readable(question.tags) && readable(question.answer);
}

// Which alternative of AnswerSpec a kind has.
bool spec_fits_kind(const Question& question) {
    switch (question.kind) {
    case Kind::Single:
    case Kind::Multiple:
        return std::holds_alternative<ChoiceAnswer>(question.answer);
    case Kind::TrueFalse:
        return std::holds_alternative<TruthAnswer>(question.answer);
    case Kind::Typed:
        return std::holds_alternative<TypedAnswer>(question.answer);
    case Kind::Number:
        return std::holds_alternative<NumberAnswer>(question.answer);
    case Kind::Order:
        return std::holds_alternative<OrderAnswer>(question.answer);
    case Kind::Match:
        return std::holds_alternative<MatchAnswer>(question.answer);
    }
    return false;
}

bool few_choices(std::size_t count) {
    return count >= 2 && count <= most_choices;
}

// What is wrong with the answer of a question; empty: nothing.
std::string fault(const Question& question) {
    return std::visit(
        Overloaded{[&](const ChoiceAnswer& a) -> std::string {
                       if (!few_choices(a.keys.size() + a.distractors.size()))
                           return "needs 2 to 12 choices";
                       if (question.kind == Kind::Single && a.keys.size() != 1)
                           return "needs exactly one right choice";
                       return a.keys.empty() ? "has no right choice" : "";
                   },
                   [](const TruthAnswer&) -> std::string { return {}; },
                   [](const TypedAnswer& a) -> std::string {
                       return trim(a.answer).empty() ? "has no answer" : "";
                   },
                   [](const NumberAnswer& a) -> std::string {
                       const bool good = std::isfinite(a.value) && std::isfinite(a.tolerance);
                       return good && a.tolerance >= 0 ? "" : "needs a number and a tolerance";
                   },
                   [](const OrderAnswer& a) -> std::string {
                       if (!few_choices(a.items.size()))
                           return "needs 2 to 12 items";
                       const bool noted = a.notes.empty() || a.notes.size() == a.items.size();
                       return noted ? "" : "needs as many notes as items";
                   },
                   [](const MatchAnswer& a) -> std::string {
                       const bool paired = a.rights.size() >= a.lefts.size();
                       return few_choices(a.lefts.size()) && few_choices(a.rights.size()) && paired
                                  ? ""
                                  : "needs 2 to 12 pairs";
                   }},
        question.answer);
}

// How many things are arranged on the screen: choices, items, rights.
std::size_t shown_count(const Question& question) {
    if (const auto* match = std::get_if<MatchAnswer>(&question.answer))
        return match->rights.size();
    return choices_of(question).size();
}

} // namespace

Done valid(const Question& question) {
    if (!readable(question))
        return about(question, "holds a text that is too long or not UTF-8, or an impossible year");
    if (question.key.id.empty() || trim(question.stem).empty())
        return about(question, "has no id or no text");
    if (question.difficulty < 1 || question.difficulty > 5)
        return about(question, "needs a difficulty from 1 to 5");
    if (!spec_fits_kind(question))
        return about(question, "has the answer of another kind of question");
    if (const std::string what = fault(question); !what.empty())
        return about(question, what);
    return ok();
}

Done valid(const Quiz::Asked& asked) {
    if (auto done = valid(asked.question); !done)
        return done;
    if (!is_permutation_of(asked.shown, shown_count(asked.question)))
        return about(asked.question, "is not shown with each of its choices once");
    if (asked.stage < 0 || asked.stage >= stage_count)
        return about(asked.question, "stands in a stage that no round has");
    return ok();
}

Done valid(const Quiz::Puzzle& puzzle) {
    const auto count = puzzle.questions.size();
    if (count == 0 || count > longest_run)
        return Error{"a round needs 1 to " + std::to_string(longest_run) + " questions, found " +
                     std::to_string(count)};
    if (puzzle.seats < 1 || puzzle.seats > most_players)
        return Error{"a round is for 1 to 8 players, found " + std::to_string(puzzle.seats)};
    if (puzzle.timer_ms < 0 || puzzle.timer_ms > longest_timer_ms)
        return Error{"the time for a question must be from 0 to 60 minutes"};
    if (puzzle.turn_length < 0 ||
        (puzzle.turn_length > 0 && count % static_cast<std::size_t>(puzzle.turn_length) != 0))
        return Error{"the questions of a round must divide into its turns"};
    for (const Quiz::Asked& asked : puzzle.questions)
        if (auto done = valid(asked); !done)
            return done;
    return ok();
}

Done valid(const Quiz::Params& params) {
    const bool known_length = std::find(classic_lengths.begin(), classic_lengths.end(),
                                        params.length) != classic_lengths.end();
    if (params.mode == Mode::Classic && !known_length)
        return Error{"a classic round has 5, 10, 15 or 25 questions, not " +
                     std::to_string(params.length)};
    if (params.seats < 1 || params.seats > most_players)
        return Error{"a round is for 1 to 8 players, found " + std::to_string(params.seats)};
    if (params.timer_ms < 0 || params.timer_ms > longest_timer_ms)
        return Error{"the time for a question must be from 0 to 60 minutes"};
    if (params.only.size() > longest_run)
        return Error{"a rehearsal has at most " + std::to_string(longest_run) + " questions"};
    return ok();
}

} // namespace epilogue

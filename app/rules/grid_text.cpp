// Settings and moves of a grid as text: JSON on one line. Puzzles are in grid_puzzle_text.cpp.
#include "rules/grid.h"

#include "base/date.h"
#include "base/overloaded.h"
#include "rules/json_fields.h"

namespace epilogue {

namespace {

using nlohmann::json;

constexpr std::size_t longest_note = 800; // bytes; 200 characters, as the player may write

constexpr std::array fit_names = {"no", "yes", "unknown"};
constexpr std::array reasons = {"known_title", "catalogue_wrong", "custom"};

json sides(const std::array<Criterion, 3>& criteria) {
    json list = json::array();
    for (const Criterion& criterion : criteria)
        list.push_back(encode(criterion));
    return list;
}

std::array<Criterion, 3> read_sides(JsonFields& fields, const char* key) {
    std::array<Criterion, 3> sides;
    const auto texts = fields.texts(key);
    if (texts.size() != sides.size()) {
        fields.fail(key, "three criteria");
        return sides;
    }
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const auto criterion = decode_criterion(texts[i]);
        if (!criterion) {
            fields.fail(key, "three criteria: " + criterion.error().message);
            return sides;
        }
        sides.at(i) = criterion.value();
    }
    return sides;
}

json half_of(const Grid::Half& half) {
    return {{"fit", fit_names.at(static_cast<std::size_t>(half.fit))},
            {"fact", half.fact},
            {"house", half.house}};
}

Grid::Half read_half(const json& object, const char* key, const std::string& doing,
                     Problem& problem) {
    const auto found = object.find(key);
    const json none;
    JsonFields fields(found == object.end() ? none : *found, doing, problem);
    Grid::Half half;
    const std::string name = fields.text("fit");
    const auto fit = std::find(fit_names.begin(), fit_names.end(), name);
    if (fit == fit_names.end())
        fields.fail("fit", "yes, no or unknown");
    else
        half.fit = static_cast<Fit>(fit - fit_names.begin());
    half.fact = fields.text("fact");
    half.house = fields.flag("house");
    return half;
}

// A day that exists.
std::string read_day(JsonFields& fields) {
    const std::string day = fields.text("day");
    if (!parse_date(day))
        fields.fail("day", "a date such as 2026-11-22");
    return day;
}

Grid::Guess read_guess(JsonFields& fields, const json& object, const std::string& doing,
                       Problem& problem) {
    constexpr int latest = 9'999;
    Grid::Guess guess;
    guess.cell = fields.number("cell", 0, board_cells - 1);
    guess.film.id = fields.text("film");
    guess.film.title = fields.text("title");
    guess.film.year = fields.number("year", 0, latest);
    guess.film.fame = fields.number("fame", -1, 100);
    guess.row = read_half(object, "row", doing, problem);
    guess.column = read_half(object, "column", doing, problem);
    guess.day = read_day(fields);
    return guess;
}

Grid::Overrule read_overrule(JsonFields& fields) {
    Grid::Overrule overrule{fields.text("reason"), fields.text("note"), read_day(fields)};
    if (std::find(reasons.begin(), reasons.end(), overrule.reason) == reasons.end())
        fields.fail("reason", "known_title, catalogue_wrong or custom");
    if (overrule.note.size() > longest_note)
        fields.fail("note", "at most " + std::to_string(longest_note) + " bytes");
    return overrule;
}

} // namespace

std::string Grid::encode(const Params& params) {
    json object = {{"mode", name_of(params.mode)}};
    if (params.number)
        object["number"] = *params.number;
    if (params.board) {
        object["rows"] = sides(params.board->rows);
        object["columns"] = sides(params.board->columns);
    }
    return one_line(object);
}

Result<Grid::Params> Grid::decode_params(std::string_view text) {
    const std::string doing = "reading the settings of a grid";
    const auto object = json_object(text, doing);
    if (!object)
        return object.error();
    Problem problem;
    JsonFields fields(object.value(), doing, problem);
    Params params;
    const auto mode = grid_mode(fields.text("mode"));
    if (!mode)
        fields.fail("mode", "classic, three_lives or free");
    params.mode = mode.value_or(GridMode::Classic);
    if (fields.has("number"))
        params.number = fields.number("number", -farthest_grid_day, farthest_grid_day);
    if (fields.has("rows") || fields.has("columns"))
        params.board = Board{read_sides(fields, "rows"), read_sides(fields, "columns")};
    if (!params.number && !params.board)
        fields.fail("number", "the number of a day, or three rows and three columns");
    if (problem)
        return *problem;
    return params;
}

std::string Grid::encode(const Move& move) {
    json object;
    std::visit(Overloaded{[&](const Guess& guess) {
                              object = {{"do", "guess"},
                                        {"cell", guess.cell},
                                        {"film", guess.film.id},
                                        {"title", guess.film.title},
                                        {"year", guess.film.year},
                                        {"fame", guess.film.fame},
                                        {"row", half_of(guess.row)},
                                        {"column", half_of(guess.column)},
                                        {"day", guess.day}};
                          },
                          [&](const Overrule& overrule) {
                              object = {{"do", "overrule"},
                                        {"reason", overrule.reason},
                                        {"note", overrule.note},
                                        {"day", overrule.day}};
                          },
                          [&](const GiveUp& giving_up) {
                              object = {{"do", "give_up"}, {"day", giving_up.day}};
                          }},
               move);
    return one_line(object);
}

Result<Grid::Move> Grid::decode_move(std::string_view text) {
    const std::string doing = "reading a move of a grid";
    const auto object = json_object(text, doing);
    if (!object)
        return object.error();
    Problem problem;
    JsonFields fields(object.value(), doing, problem);
    const std::string act = fields.text("do");
    Move move;
    if (act == "guess")
        move = read_guess(fields, object.value(), doing, problem);
    else if (act == "overrule")
        move = read_overrule(fields);
    else if (act == "give_up")
        move = GiveUp{read_day(fields)};
    else
        fields.fail("do", "guess, overrule or give_up");
    if (problem)
        return *problem;
    return move;
}

} // namespace epilogue

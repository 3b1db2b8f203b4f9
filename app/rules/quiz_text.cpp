// Settings and moves as text: JSON on one line. Puzzles are in quiz_puzzle_text.cpp.
#include "rules/quiz.h"

#include "base/overloaded.h"
#include "rules/json_fields.h"
#include "rules/quiz_valid.h"

#include <limits>

namespace epilogue {

namespace {

using nlohmann::json;

constexpr int longest_ms = std::numeric_limits<int>::max();

json pairs_of(const std::vector<QuestionKey>& keys) {
    json list = json::array();
    for (const QuestionKey& key : keys)
        list.push_back({key.pack, key.id});
    return list;
}

std::vector<QuestionKey> read_keys(JsonFields& fields, const char* name) {
    std::vector<QuestionKey> keys;
    for (const json& pair : fields.list(name)) {
        if (!pair.is_array() || pair.size() != 2 || !pair[0].is_string() || !pair[1].is_string()) {
            fields.fail(name, "a list of pairs of pack and question");
            break;
        }
        keys.push_back({pair[0].get<std::string>(), pair[1].get<std::string>()});
    }
    return keys;
}

std::vector<PlayerId> read_players(JsonFields& fields) {
    std::vector<PlayerId> players;
    for (const json& id : fields.list("players")) {
        if (!id.is_number_integer() || players.size() == most_players) {
            fields.fail("players", "a list of at most 8 whole numbers");
            break;
        }
        players.push_back(static_cast<PlayerId>(id.get<std::int64_t>()));
    }
    return players;
}

void put(json& object, const Given& given) {
    std::visit(Overloaded{[&](const Pick& pick) { object["pick"] = pick.choice; },
                          [&](const Picks& picks) { object["picks"] = picks.choices; },
                          [&](const TypedText& typed) { object["text"] = typed.text; },
                          [&](const Figure& figure) { object["figure"] = figure.value; },
                          [&](const Arrangement& order) { object["order"] = order.items; },
                          [&](const Links& links) { object["links"] = links.rights; }},
               given);
}

// Which of these answers the question allows is for the rules to say; here only what no question
// could take is refused.
Given read_given(JsonFields& fields) {
    constexpr int most = static_cast<int>(most_choices) - 1;
    if (fields.has("pick"))
        return Pick{fields.number("pick", 0, most)};
    if (fields.has("picks"))
        return Picks{fields.numbers("picks", 0, most)};
    if (fields.has("text"))
        return TypedText{fields.text("text")};
    if (fields.has("figure"))
        return Figure{fields.real("figure")};
    if (fields.has("order"))
        return Arrangement{fields.numbers("order", 0, most)};
    if (fields.has("links"))
        return Links{fields.numbers("links", 0, most)};
    fields.fail("pick", "an answer: pick, picks, text, figure, order or links");
    return Pick{};
}

Quiz::Move read_move(const std::string& act, JsonFields& fields) {
    if (act == "answer")
        return Quiz::GiveAnswer{read_given(fields), fields.number("ms", 0, longest_ms)};
    if (act == "pass")
        return Quiz::Pass{fields.number("ms", 0, longest_ms)};
    if (act == "time_up")
        return Quiz::TimeUp{};
    if (act == "stop")
        return Quiz::Stop{};
    if (act == "begin_turn")
        return Quiz::BeginTurn{};
    if (act == "skip_turn")
        return Quiz::SkipTurn{};
    fields.fail("do", "answer, pass, time_up, stop, begin_turn or skip_turn");
    return Quiz::BeginTurn{};
}

} // namespace

std::string Quiz::encode(const Params& params) {
    std::vector<std::int64_t> players;
    for (const PlayerId player : params.players)
        players.push_back(static_cast<std::int64_t>(player));
    const json object = {{"mode", name_of(params.mode)},
                         {"packs", params.packs},
                         {"categories", params.categories},
                         {"level", name_of(params.level)},
                         {"length", params.length},
                         {"timer_ms", params.timer_ms},
                         {"speed_bonus", params.speed_bonus},
                         {"streak_bonus", params.streak_bonus},
                         {"seats", params.seats},
                         {"spoilers", params.spoilers},
                         {"seen_films", params.seen_films},
                         {"players", players},
                         {"only", pairs_of(params.only)}};
    return one_line(object);
}

Result<Quiz::Params> Quiz::decode_params(std::string_view text) {
    const std::string doing = "reading the settings of a quiz";
    const auto object = json_object(text, doing);
    if (!object)
        return object.error();
    Problem problem;
    JsonFields fields(object.value(), doing, problem);
    const auto mode = mode_named(fields.text("mode"));
    if (!mode)
        fields.fail("mode", "the name of a mode, such as classic");
    const auto level = level_named(fields.text("level"));
    if (!level)
        fields.fail("level", "easy, medium, hard or mixed");
    const auto films = fields.texts("seen_films");
    Params params{.mode = mode.value_or(Mode::Classic),
                  .packs = fields.texts("packs"),
                  .categories = fields.texts("categories"),
                  .level = level.value_or(Level::Mixed),
                  .length = fields.number("length", 0, longest_run),
                  .timer_ms = fields.number("timer_ms", 0, longest_timer_ms),
                  .speed_bonus = fields.flag("speed_bonus"),
                  .streak_bonus = fields.flag("streak_bonus"),
                  .seats = fields.number("seats", 1, most_players),
                  .spoilers = fields.flag("spoilers"),
                  .seen_films = {films.begin(), films.end()},
                  .players = read_players(fields),
                  .only = read_keys(fields, "only")};
    if (problem)
        return *problem;
    if (const auto done = valid(params); !done)
        return Error{doing + ": " + done.error().message};
    return params;
}

std::string Quiz::encode(const Move& move) {
    json object;
    std::visit(Overloaded{[&](const BeginTurn&) { object["do"] = "begin_turn"; },
                          [&](const SkipTurn&) { object["do"] = "skip_turn"; },
                          [&](const GiveAnswer& answer) {
                              object["do"] = "answer";
                              object["ms"] = answer.elapsed_ms;
                              put(object, answer.given);
                          },
                          [&](const Pass& pass) {
                              object["do"] = "pass";
                              object["ms"] = pass.elapsed_ms;
                          },
                          [&](const TimeUp&) { object["do"] = "time_up"; },
                          [&](const Stop&) { object["do"] = "stop"; }},
               move);
    return one_line(object);
}

Result<Quiz::Move> Quiz::decode_move(std::string_view text) {
    const std::string doing = "reading a move of a quiz";
    const auto object = json_object(text, doing);
    if (!object)
        return object.error();
    Problem problem;
    JsonFields fields(object.value(), doing, problem);
    Move move = read_move(fields.text("do"), fields);
    if (problem)
        return *problem;
    return move;
}

} // namespace epilogue

#include "store/player_store.h"

#include "store/sandbox.h"
#include "support/catch.h"

using namespace epilogue;
using namespace epilogue::testing;

namespace {

std::vector<std::string> keys_of(const std::vector<AnswerRecord>& answers) {
    std::vector<std::string> keys;
    for (const AnswerRecord& answer : answers)
        keys.push_back(answer.question.id + " " + std::string(name_of(answer.verdict)));
    return keys;
}

AnswerRecord only_answer(const NewMove& move) {
    return move.answers.at(0);
}

} // namespace

TEST_CASE("player store: players come back as they were added, oldest first", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    const auto ada = store.add_player("Ada", 2, 100).value();
    const auto ben = store.add_player("Ben Łukasz", 7, 200).value();
    expect(store.set_seen({ada, ben}, "La La Land|2016", true));
    expect(store.set_seen({ben}, "La La Land|2016", false));

    const auto players = store.players();

    REQUIRE(players);
    CHECK(players.value() ==
          std::vector<Player>{{ada, "Ada", 2, {"La La Land|2016"}}, {ben, "Ben Łukasz", 7, {}}});
}

TEST_CASE("player store: a player without a name or colour is refused", "[store]") {
    auto store = PlayerStore::open(":memory:").value();

    CHECK_FALSE(store.add_player("", 0, 1));
    CHECK_FALSE(store.add_player(" \t ", 0, 1));
    CHECK_FALSE(store.add_player("Ada", 8, 1));
    CHECK_FALSE(store.add_player("Ada", -1, 1));
    CHECK(store.players().value().empty());
}

TEST_CASE("player store: a film can be noted as seen for players who exist only", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    const auto ada = store.add_player("Ada", 2, 100).value();

    const auto done = store.set_seen({ada, PlayerId{9}}, "La La Land|2016", true);

    CHECK_FALSE(done);
    CHECK(store.players().value().at(0).seen_films.empty());
}

TEST_CASE("player store: settings that are not named stay as they are", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    expect(store.save_settings({{"theme", "night"}, {"text_size", "120"}}));

    expect(store.save_settings({{"theme", ""}, {"new", "one\ntwo"}}));

    CHECK(store.settings().value() == std::map<std::string, std::string>{{"new", "one\ntwo"},
                                                                         {"text_size", "120"},
                                                                         {"theme", ""}});
}

TEST_CASE("player store: texts with any bytes come back as they were", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    const auto ada = store.add_player("Ada", 2, 100).value();
    NewRound round = a_round({ada});
    for (int byte = 0; byte < 256; ++byte)
        round.puzzle += static_cast<char>(byte);
    const auto id = store.begin_round(round).value();
    NewMove move = a_move(id, ada, 0);
    move.move = std::string("a\0b", 3);
    expect(store.append_move(move));

    const auto rounds = store.unfinished();

    REQUIRE(rounds);
    CHECK(rounds.value().at(0).puzzle == round.puzzle);
    CHECK(rounds.value().at(0).moves.at(0) == move.move);
}

TEST_CASE("player store: answers come back as they were given, oldest first", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    const auto ada = store.add_player("Ada", 2, 100).value();
    const auto ben = store.add_player("Ben", 2, 100).value();
    const auto round = store.begin_round(a_round({ada, ben})).value();
    std::vector<AnswerRecord> given;
    for (int i = 0; i < 9; ++i) {
        const NewMove move = a_move(round, ada, i, static_cast<Verdict>(i % 5));
        expect(store.append_move(move));
        given.push_back(only_answer(move));
    }

    CHECK(store.answers(ada).value() == given);
    CHECK(store.answers(ben).value().empty());
}

TEST_CASE("player store: one move may settle several answers or none", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    const auto ada = store.add_player("Ada", 2, 100).value();
    const auto round = store.begin_round(a_round({ada})).value();
    NewMove none = a_move(round, ada, 0);
    none.answers.clear();
    NewMove two = a_move(round, ada, 1);
    two.answers.push_back(only_answer(a_move(round, ada, 2)));

    expect(store.append_move(none));
    expect(store.append_move(two));

    CHECK(store.answers(ada).value() == two.answers);
    CHECK(store.integrity().value().empty());
}

TEST_CASE("player store: rehearsal gets every answer to a question missed once", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    const auto ada = store.add_player("Ada", 2, 100).value();
    const auto round = store.begin_round(a_round({ada})).value();
    // Questions come round every four moves: 0 right and right, 1 wrong then right, 2 right then
    // partly, 3 right and right.
    for (int i = 0; i < 8; ++i)
        expect(store.append_move(a_move(round, ada, i,
                                        i == 1   ? Verdict::Wrong
                                        : i == 6 ? Verdict::Partly
                                                 : Verdict::Right)));

    const auto answers = store.answers_to_missed(ada);

    REQUIRE(answers);
    CHECK(keys_of(answers.value()) ==
          std::vector<std::string>{"question-1 wrong", "question-2 right", "question-1 right",
                                   "question-2 partly"});
}

TEST_CASE("player store: a question counts as asked as often as its keenest player met it",
          "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    const auto ada = store.add_player("Ada", 2, 100).value();
    const auto ben = store.add_player("Ben", 2, 100).value();
    const auto first = store.begin_round(a_round({ada})).value();
    const auto second = store.begin_round(a_round({ben})).value();
    for (int i = 0; i < 9; ++i) // question-0 three times, the others twice
        expect(store.append_move(a_move(first, ada, i)));
    for (int i = 0; i < 2; ++i) // question-0 and question-1 once
        expect(store.append_move(a_move(second, ben, i)));

    const auto of_both = store.times_asked({ada, ben}).value();
    const auto of_ben = store.times_asked({ben}).value();

    CHECK(of_both.size() == 4);
    CHECK(of_both.at({"epilogue.la-la-land.film", "question-0"}) == 3);
    CHECK(of_both.at({"epilogue.la-la-land.film", "question-1"}) == 2);
    CHECK(of_ben.size() == 2);
    CHECK(of_ben.at({"epilogue.la-la-land.film", "question-0"}) == 1);
    CHECK(store.times_asked({}).value().empty());
}

TEST_CASE("player store: results come back by player and by round", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    const auto lived = live(store);

    CHECK(store.results(lived.ada).value() ==
          std::vector<ResultRecord>{a_result(lived.finished, lived.ada)});
    CHECK(store.results_of(lived.finished).value() ==
          std::vector<ResultRecord>{a_result(lived.finished, lived.ada),
                                    a_result(lived.finished, lived.ben, 1)});
    CHECK(store.results_of(lived.open).value().empty());
}

TEST_CASE("player store: the history names every round, newest first, without its moves",
          "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    const auto lived = live(store);

    const auto rounds = store.rounds();

    REQUIRE(rounds);
    REQUIRE(rounds.value().size() == 2);
    CHECK(rounds.value()[0].id == lived.open);
    CHECK(rounds.value()[0].finished_ms == 0);
    CHECK(rounds.value()[1].id == lived.finished);
    CHECK(rounds.value()[1].finished_ms == 1'795'000'500'000);
    CHECK(rounds.value()[1].title == "La La Land");
    CHECK(rounds.value()[1].players == std::vector<PlayerId>{lived.ada, lived.ben});
    CHECK(rounds.value()[1].moves.empty());
    CHECK(rounds.value()[1].puzzle.empty());
}

TEST_CASE("player store: counts tell what a backup holds", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    live(store, 6);

    CHECK(store.counts().value() ==
          std::map<std::string, std::int64_t>{
              {"answers", 12}, {"players", 2}, {"results", 2}, {"rounds", 2}, {"rulings", 2}});
}

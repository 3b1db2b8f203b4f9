#include "program.h"
#include "support/catch.h"

#include "shell/effects.h"

#include <filesystem>

using namespace epilogue;
namespace fs = std::filesystem;

namespace {

Now at(std::int64_t steady_ms) {
    return {.unix_ms = 1'700'000'000'000 + steady_ms,
            .steady_ms = steady_ms,
            .today = {2026, 11, 22},
            .minute_of_day = 1200};
}

// One player's evening, with a file that can be taken away and put back.
struct Evening {
    TempFolder folder;
    Stores stores;
    std::string copied;
    std::optional<Effects> effects;
    PlayerId nora{};

    Evening() {
        stores.paths = paths_of(folder.path(), "/usr/bin");
        stores.player.emplace(PlayerStore::open(stores.paths.player).value());
        nora = stores.player->add_player("Nora", 0, 1).value();
        effects.emplace(stores,
                        Surroundings{.copy = [this](const std::string& text) { copied = text; },
                                     .open_folder = [](const std::string&) {}});
    }

    void take_file_away() { fs::rename(stores.paths.player, folder / "away"); }

    void put_file_back() { fs::rename(folder / "away", stores.paths.player); }

    BeginRoundRow round(std::uint64_t seed) const {
        return {.game = "quiz",
                .title = "La La Land",
                .seed = seed,
                .params = "p",
                .puzzle = "z",
                .players = {nora},
                .started_ms = 5};
    }

    SaveMove move(RoundId of, int index) const {
        AnswerRecord answer;
        answer.round = of;
        answer.player = nora;
        answer.number = index;
        answer.question = {"pack", "question-" + std::to_string(index)};
        return {of, index, "move " + std::to_string(index), {answer}};
    }

    std::vector<RoundRecord> rounds() const { return stores.player->unfinished().value(); }
};

template <class T> int count_of_kind(const std::vector<Intent>& replies) {
    int count = 0;
    for (const Intent& reply : replies)
        count += std::holds_alternative<T>(reply) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("effects: a round and its moves are rows when perform returns", "[shell]") {
    Evening evening;

    const auto begun = evening.effects->perform({evening.round(7)}, at(0));
    REQUIRE(count_of_kind<RoundBegun>(begun) == 1);
    const RoundId id = std::get<RoundBegun>(begun.front()).round;
    const auto saved = evening.effects->perform({evening.move(id, 0), evening.move(id, 1)}, at(1));

    CHECK(saved.empty());
    REQUIRE(evening.rounds().size() == 1);
    CHECK(evening.rounds().front().moves == std::vector<std::string>{"move 0", "move 1"});
    CHECK(evening.stores.player->answers(evening.nora).value().size() == 2);
}

TEST_CASE("effects: what cannot be written waits in order and is written when it can be",
          "[shell]") {
    Evening evening;
    evening.take_file_away();

    const auto failed = evening.effects->perform({evening.round(7)}, at(0));
    const auto silent = evening.effects->perform({evening.move({}, 0), evening.move({}, 1)}, at(1));
    const auto too_soon = evening.effects->retry(at(2));
    evening.put_file_back();
    const auto mended = evening.effects->retry(at(1 + retry_every_ms));

    CHECK(count_of_kind<SaveFailed>(failed) == 1);
    CHECK(count_of_kind<RoundBegun>(failed) == 0);
    CHECK(silent.empty()); // the same sentence is told once
    CHECK(too_soon.empty());
    CHECK(count_of_kind<RoundBegun>(mended) == 1);
    CHECK(count_of_kind<SaveMended>(mended) == 1);
    CHECK_FALSE(evening.effects->next_retry());
    REQUIRE(evening.rounds().size() == 1);
    CHECK(evening.rounds().front().moves == std::vector<std::string>{"move 0", "move 1"});
    const auto answers = evening.stores.player->answers(evening.nora).value();
    REQUIRE(answers.size() == 2);
    CHECK(answers.front().round == evening.rounds().front().id);
}

TEST_CASE("effects: moves without a round of their own belong to the round begun last", "[shell]") {
    Evening evening;
    evening.take_file_away();
    evening.effects->perform({evening.round(1), evening.move({}, 0)}, at(0));
    evening.effects->perform({AbandonRoundRow{}, evening.round(2), evening.move({}, 0)}, at(1));
    evening.put_file_back();

    const auto mended = evening.effects->perform({evening.move({}, 1)}, at(2));

    CHECK(count_of_kind<RoundBegun>(mended) == 2);
    REQUIRE(evening.rounds().size() == 1); // the first was abandoned
    CHECK(evening.rounds().front().seed == 2);
    CHECK(evening.rounds().front().moves.size() == 2);
}

TEST_CASE("effects: each later effect tries again what waits", "[shell]") {
    Evening evening;
    evening.take_file_away();
    evening.effects->perform({SaveSettings{{{"theme", "matinee"}}}}, at(0));
    REQUIRE(evening.effects->next_retry() == retry_every_ms);
    evening.put_file_back();

    const auto replies =
        evening.effects->perform({MarkSeen{{evening.nora}, "La La Land|2016"}}, at(1));

    CHECK(count_of_kind<SaveMended>(replies) == 1);
    CHECK(evening.stores.player->settings().value().at("theme") == "matinee");
    CHECK(evening.stores.player->players().value().front().seen_films.size() == 1);
}

TEST_CASE("effects: at the end what no disk took is told", "[shell]") {
    Evening evening;
    evening.take_file_away();
    evening.effects->perform({evening.round(1)}, at(0));

    const auto lost = evening.effects->flush_at_last(at(1));
    evening.put_file_back();
    const auto kept = evening.effects->flush_at_last(at(2));

    REQUIRE_FALSE(lost);
    CHECK(lost.error().message.find("is lost") != std::string::npos);
    CHECK(kept);
    CHECK(evening.rounds().size() == 1);
}

TEST_CASE("effects: a new player is there with what was said of the film", "[shell]") {
    Evening evening;

    const auto replies = evening.effects->perform(
        {AddPlayerRow{.name = "Ines", .colour = 2, .seen_film = true, .film = "La La Land|2016"}},
        at(0));

    REQUIRE(count_of_kind<PlayersChanged>(replies) == 1);
    const auto players = evening.stores.player->players().value();
    REQUIRE(players.size() == 2);
    CHECK(std::get<PlayersChanged>(replies.front()).current == players.back().id);
    CHECK(players.back().seen_films.contains("La La Land|2016"));
}

TEST_CASE("effects: a backup is made and restored and the rest of the evening follows it",
          "[shell]") {
    Evening evening;

    const auto made = evening.effects->perform({MakeBackup{}}, at(0));
    REQUIRE(count_of_kind<BackupsListed>(made) == 1);
    const auto& listed = std::get<BackupsListed>(made.front());
    REQUIRE(listed.error.empty());
    REQUIRE(listed.backups.size() == 1);
    CHECK(listed.backups.front().whole);
    CHECK(listed.now.at("players") == 1);
    evening.effects->perform({AddPlayerRow{.name = "Ines", .film = ""}}, at(1));

    const auto restored =
        evening.effects->perform({RestoreFrom{listed.backups.front().path}}, at(2));

    CHECK(count_of_kind<Restored>(restored) == 1);
    CHECK(evening.stores.player->players().value().size() == 1);
    CHECK(count_of_kind<RoundBegun>(evening.effects->perform({evening.round(3)}, at(3))) == 1);
}

TEST_CASE("effects: a restore that fails leaves everything as it was", "[shell]") {
    Evening evening;
    write_text(evening.folder / "note.db", "no database");

    const auto replies = evening.effects->perform({RestoreFrom{evening.folder / "note.db"}}, at(0));

    REQUIRE(count_of_kind<BackupsListed>(replies) == 1);
    CHECK_FALSE(std::get<BackupsListed>(replies.front()).error.empty());
    CHECK(evening.stores.player->players().value().size() == 1);
}

TEST_CASE("effects: text is copied and leaving is noted", "[shell]") {
    Evening evening;

    const auto replies = evening.effects->perform({CopyText{"8/10"}, QuitProgram{}}, at(0));

    CHECK(evening.copied == "8/10");
    CHECK(count_of_kind<Copied>(replies) == 1);
    CHECK(evening.effects->quit());
}

namespace {

Ruling a_ruling() {
    Ruling ruling;
    ruling.film = "babylon-2022";
    ruling.film_title = "Babylon";
    ruling.film_year = 2022;
    ruling.criterion = "genre:Musical";
    ruling.reason = "custom";
    ruling.day = {2026, 11, 22};
    return ruling;
}

} // namespace

TEST_CASE("effects: a ruling is kept and its use named by film and criterion", "[shell]") {
    Evening evening;
    const auto begun = evening.effects->perform({evening.round(7)}, at(0));
    const RoundId id = std::get<RoundBegun>(begun.front()).round;
    ResultRecord result;
    result.player = evening.nora;
    result.points = 50;
    result.right = 1;
    result.asked = 9;

    const auto replies = evening.effects->perform(
        {AddRuling{a_ruling()},
         FinishRoundRow{{}, 9, {result}, {{0, 50, {}, {{"babylon-2022", "genre:Musical"}}}}}},
        at(1));

    CHECK(count_of_kind<RulingsChanged>(replies) == 1);
    const auto rulings = evening.stores.player->rulings().value();
    REQUIRE(rulings.size() == 1);
    CHECK(rulings[0].rounds == 1);
    CHECK(evening.stores.player->results_of(id).value().at(0).points == 50);

    evening.effects->perform({SetRuling{rulings[0].id, false}}, at(2));
    CHECK(evening.stores.player->results_of(id).value().at(0).points == 0);
    CHECK(evening.stores.player->results_of(id).value().at(0).right == 0);
}

TEST_CASE("effects: a ruling waits for its file as a move does", "[shell]") {
    Evening evening;
    evening.take_file_away();

    const auto failed = evening.effects->perform({AddRuling{a_ruling()}}, at(0));
    CHECK(count_of_kind<SaveFailed>(failed) == 1);
    CHECK(count_of_kind<RulingsChanged>(failed) == 0);
    evening.put_file_back();
    const auto mended = evening.effects->retry(at(retry_every_ms));

    CHECK(count_of_kind<RulingsChanged>(mended) == 1);
    CHECK(evening.stores.player->rulings().value().size() == 1);
}

TEST_CASE("effects: a ruling that is gone cannot be set and nothing waits for it", "[shell]") {
    Evening evening;
    const auto id = evening.stores.player->add_ruling(a_ruling()).value();

    const auto removed = evening.effects->perform({RemoveRuling{id}}, at(0));
    const auto set = evening.effects->perform({SetRuling{id, true}}, at(1));

    CHECK(std::get<RulingsChanged>(removed.at(0)).error.empty());
    CHECK_FALSE(std::get<RulingsChanged>(set.at(0)).error.empty());
    CHECK_FALSE(evening.effects->next_retry());
}

TEST_CASE("effects: rulings are written under a free name and brought in elsewhere", "[shell]") {
    Evening evening;
    evening.effects->perform({AddRuling{a_ruling()}}, at(0));
    const auto first = evening.effects->perform({WriteRulings{}}, at(1));
    const auto second = evening.effects->perform({WriteRulings{}}, at(2));
    const auto written = std::get<RulingsWritten>(second.at(0));
    CHECK(std::get<RulingsWritten>(first.at(0)).path ==
          evening.folder / "exports/house-rulings-2026-11-22.toml");
    CHECK(written.path == evening.folder / "exports/house-rulings-2026-11-22-2.toml");
    CHECK(written.count == 1);
    CHECK(written.error.empty());

    Evening other;
    const auto read = other.effects->perform({ReadRulings{written.path}}, at(0));
    const auto again = other.effects->perform({ReadRulings{written.path}}, at(1));

    CHECK(std::get<RulingsBrought>(read.at(0)).added == 1);
    CHECK(std::get<RulingsBrought>(again.at(0)).added == 0);
    CHECK(std::get<RulingsBrought>(again.at(0)).known == 1);
    CHECK(other.stores.player->rulings().value().at(0).film_title == "Babylon");
}

TEST_CASE("effects: a ruling out of force is not passed on", "[shell]") {
    Evening evening;
    const auto id = evening.stores.player->add_ruling(a_ruling()).value();
    REQUIRE(evening.stores.player->set_ruling(id, false));

    const auto written = evening.effects->perform({WriteRulings{}}, at(0));

    CHECK(std::get<RulingsWritten>(written.at(0)).count == 0);
}

TEST_CASE("effects: rulings that cannot be read are told in a sentence", "[shell]") {
    Evening evening;
    write_text(evening.folder / "big", std::string(2 * 1024 * 1024, 'x'));
    write_text(evening.folder / "no-rulings", "kind = 7\n");

    for (const char* name : {"big", "missing", "no-rulings", "."}) {
        CAPTURE(name);
        const auto read = evening.effects->perform({ReadRulings{evening.folder / name}}, at(0));
        CHECK_FALSE(std::get<RulingsBrought>(read.at(0)).error.empty());
        CHECK(std::get<RulingsBrought>(read.at(0)).added == 0);
    }
}

// history and stats of Movie Grids: what the built program says of rounds in player.db.
#include "program.h"
#include "support/catch.h"
#include "support/grid_builders.h"

#include "shell/clock.h"

#include "model/grid_play.h"
#include "store/player_store.h"

using namespace epilogue;

namespace {

struct House {
    TempFolder folder;
    PlayerId nora{};

    House() {
        REQUIRE(run({"players", "add", "Nora"}).code == 0);
        nora = store().players().value().at(0).id;
    }

    PlayerStore store() const { return PlayerStore::open(folder / "d/player.db").value(); }

    Ran run(std::vector<std::string> words) const {
        words.insert(words.end(), {"--data", folder / "d"});
        return epilogue::run(words);
    }

    // A grid of roomy_puzzle with these moves.
    RoundId begin(GridMode mode, const std::vector<Grid::Move>& moves) const {
        auto open = store();
        const Grid::Params params{.number = 326, .board = std::nullopt, .mode = mode};
        const RoundId id = open.begin_round({.game = std::string(Grid::name),
                                             .title = "Movie Grid No. 326",
                                             .seed = 326,
                                             .params = Grid::encode(params),
                                             .puzzle = Grid::encode(roomy_puzzle(mode)),
                                             .players = {nora},
                                             .started_ms = 1'700'000'000'000})
                               .value();
        for (std::size_t i = 0; i < moves.size(); ++i)
            REQUIRE(open.append_move({id, static_cast<int>(i), Grid::encode(moves[i]), {}}));
        return id;
    }

    nlohmann::json round() const { return run({"history", "--json"}).json().at(0); }
};

ResultRecord result_of(RoundId id, PlayerId player, const Date& day) {
    ResultRecord result;
    result.round = id;
    result.player = player;
    result.game = Grid::name;
    result.mode = "classic";
    result.title = grid_title;
    result.points = 120;
    result.right = 2;
    result.asked = board_cells;
    result.finished_ms = 1'700'000'100'000;
    result.day = day;
    return result;
}

} // namespace

TEST_CASE("history: a grid tells its mode", "[shell]") {
    const auto mode = GENERATE(GridMode::Classic, GridMode::ThreeLives, GridMode::Free);
    const House house;

    house.begin(mode, {});

    CHECK(house.round().at("mode") == std::string(name_of(mode)));
}

TEST_CASE("history: a grid in play tells what is solved and worth so far", "[shell]") {
    const House house;
    const std::vector<Grid::Move> moves = {right_guess(0, 1), right_guess(4, 2), miss(1)};
    const auto state = replay<Grid>(roomy_puzzle(), moves).value();
    REQUIRE(total_rarity(state) > 0);

    house.begin(GridMode::Classic, moves);

    const auto round = house.round();
    CHECK(round.at("finished").is_null());
    REQUIRE(round.at("players").size() == 1);
    const auto seat = round.at("players").at(0);
    CHECK(seat.at("name") == "Nora");
    CHECK(seat.at("points") == total_rarity(state));
    CHECK(seat.at("right") == 2);
    CHECK(seat.at("asked") == 9);
    CHECK(house.run({"history"}).out.find("2 of 9 right") != std::string::npos);
}

TEST_CASE("history: a grid that cannot be replayed is listed with its player alone", "[shell]") {
    const House house;

    house.begin(GridMode::Classic, {right_guess(0), right_guess(0)});

    const auto seat = house.round().at("players").at(0);
    CHECK(seat.at("name") == "Nora");
    CHECK(seat.at("right") == 0);
    CHECK(seat.at("asked") == 0);
}

TEST_CASE("stats: a grid finished on its day is a day played and a day in a row", "[shell]") {
    const House house;
    const Date today = clock_now().today; // at midnight it has become yesterday, which counts too
    const RoundId id = house.begin(GridMode::Classic, {right_guess(0), right_guess(4)});
    REQUIRE(house.store().finish_round(id, 1'700'000'100'000, {result_of(id, house.nora, today)}));

    const auto stats = house.run({"stats", "--json"}).json().at(0);

    CHECK(stats.at("rounds") == 1);
    CHECK(stats.at("days_played") == 1);
    CHECK(stats.at("day_streak") == 1);
}

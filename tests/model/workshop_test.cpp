// The grid workshop: counts, proof, codes, boards that are saved and played.
#include "bank/catalogue.h"
#include "model/saved_boards.h"
#include "rules/grid_code.h"
#include "rules/grid_maker.h"
#include "support/film_bank.h"
#include "support/grid_house.h"
#include "support/made_films.h"
#include "support/print.h"

#include <algorithm>

using namespace epilogue;

namespace {

using Proof = WorkshopView::Proof;

std::shared_ptr<const Catalogue> catalogue_of(const House& house) {
    return house.world.bank.catalogue().value();
}

int index_of(const House& house, const std::string& line) {
    return catalogue_of(house)->index_of(decode_criterion(line).value()).value();
}

void choose(House& house, int side, const std::string& line) {
    house.act(EditSide{side});
    house.act(PickCriterion{index_of(house, line)});
}

void choose(House& house, const Board& board) {
    for (int i = 0; i < 3; ++i) {
        choose(house, i, encode(board.rows.at(static_cast<std::size_t>(i))));
        choose(house, i + 3, encode(board.columns.at(static_cast<std::size_t>(i))));
    }
    house.act(EditSide{-1});
}

// A board that nine films can fill.
Board fair_board(const House& house, int number = 12) {
    return GridMaker(catalogue_of(house)).board(number).value().board;
}

House house_at_workshop() {
    House house = House::with_players({"Nora"});
    house.act(Go{Place::Workshop});
    REQUIRE(house.shows<WorkshopView>());
    return house;
}

} // namespace

TEST_CASE("workshop: it begins with the first side to be chosen", "[model]") {
    House house = house_at_workshop();

    const auto view = house.screen<WorkshopView>();
    REQUIRE(view.choice);
    CHECK(view.choice->title == "Criterion for row 1");
    CHECK(view.choice->kinds.size() == 11);
    CHECK(view.proof == Proof::Unfinished);
    CHECK(view.code.empty());
    CHECK_FALSE(view.can_play);
}

TEST_CASE("workshop: counts are live and as the catalogue says", "[model]") {
    House house = house_at_workshop();
    choose(house, 0, "genre:War");
    choose(house, 3, "years:1980-1989");
    const auto catalogue = catalogue_of(house);
    const int shared = shared_films(catalogue->accepted(index_of(house, "genre:War")),
                                    catalogue->accepted(index_of(house, "years:1980-1989")));

    auto view = house.screen<WorkshopView>();
    CHECK(view.counts.at(0).count == std::to_string(shared));
    CHECK(view.counts.at(1).count.empty());
    CHECK(view.counts.at(1).level == WorkshopView::Level::Empty);
    CHECK(view.proof_lines == std::vector<std::string>{"Choose the sides that are still empty."});

    choose(house, 4, "years:1990-1999");
    view = house.screen<WorkshopView>();
    CHECK_FALSE(view.counts.at(1).count.empty());
    house.act(EditSide{0});
    const auto choice = house.screen<WorkshopView>().choice;
    const auto chosen_row = std::find_if(choice->rows.begin(), choice->rows.end(),
                                         [](const auto& row) { return row.on; });
    REQUIRE(chosen_row != choice->rows.end());
    CHECK(chosen_row->counts.at(0) == std::to_string(shared));
    CHECK(chosen_row->counts.at(2).empty());
    CHECK(choice->definition == "The catalogue lists war among its genres.");
    CHECK_FALSE(choice->yes.empty());
    CHECK_FALSE(choice->no.empty());
}

TEST_CASE("workshop: the cases of a criterion name no answer of the board being made", "[model]") {
    House house = house_at_workshop();
    const Board board = fair_board(house);
    choose(house, board);
    const auto catalogue = catalogue_of(house);
    const auto films = films_of(*catalogue, board).value();
    int told = 0;
    for (int side = 0; side < 6; ++side) {
        house.act(EditSide{side});
        const auto choice = house.screen<WorkshopView>().choice;
        REQUIRE(choice);
        for (const std::size_t other : {0U, 1U, 2U}) {
            const auto line = static_cast<std::size_t>(side % 3);
            const std::size_t cell = side < 3 ? line * 3 + other : other * 3 + line;
            for (const FilmIndex film : films.accepted.at(cell)) {
                const BoardFilm& answer = catalogue->films()[film];
                const std::string name = answer.title + " (" + std::to_string(answer.year) + ")";
                CHECK_FALSE(choice->yes.starts_with(name));
                ++told;
            }
        }
    }
    CHECK(told > 0);
}

TEST_CASE("workshop: six criteria that nine films can fill are proved and have a code", "[model]") {
    House house = house_at_workshop();
    const Board board = fair_board(house);

    choose(house, board);

    const auto view = house.screen<WorkshopView>();
    CHECK(view.proof == Proof::Proved);
    CHECK(view.can_play);
    CHECK(view.code == code_of(*catalogue_of(house), board).value());
    house.act(CopyCode{});
    CHECK(house.copied == view.code);
}

TEST_CASE("workshop: a board that cannot be filled says why and has no code", "[model]") {
    House house = house_at_workshop();
    const Board board = {
        {decode_criterion("years:1930-1939").value(), decode_criterion("years:1940-1949").value(),
         decode_criterion("years:1950-1959").value()},
        {decode_criterion("years:1980-1989").value(), decode_criterion("years:1990-1999").value(),
         decode_criterion("years:2000-2009").value()}};
    choose(house, board);

    const auto view = house.screen<WorkshopView>();
    CHECK(view.proof == Proof::NotFillable);
    CHECK(view.proof_lines == std::vector<std::string>{"Row 1 and column 1 share no film."});
    CHECK(view.counts.at(0).word == "films, none");
    CHECK(view.code.empty());
    house.copied = "before";
    house.act(CopyCode{});
    CHECK(house.copied == "before");
    house.act(PlayDraft{});
    CHECK(house.shows<WorkshopView>());
    house.act(SaveDraft{});
    CHECK(house.screen<WorkshopView>().saved_boards.empty());
}

TEST_CASE("workshop: rows and columns change places with their counts", "[model]") {
    House house = house_at_workshop();
    choose(house, fair_board(house));
    const auto before = house.screen<WorkshopView>();

    house.act(SwapSides{});

    const auto after = house.screen<WorkshopView>();
    for (std::size_t row = 0; row < 3; ++row) {
        CHECK(after.rows.at(row).criterion->sentence == before.columns.at(row).criterion->sentence);
        for (std::size_t column = 0; column < 3; ++column)
            CHECK(after.counts.at(row * 3 + column).count ==
                  before.counts.at(column * 3 + row).count);
    }
    CHECK(after.code != before.code);
    house.act(EditSide{1});
    house.act(SwapSides{});
    CHECK(house.screen<WorkshopView>().choice->side == 4); // the same criterion
    CHECK(house.screen<WorkshopView>().code == before.code);
}

TEST_CASE("workshop: criteria are found by the beginnings of their words", "[model]") {
    House house = house_at_workshop();
    house.act(ChooseKind{0});
    const auto all = house.screen<WorkshopView>().choice->rows;
    REQUIRE(all.size() > 40);
    house.act(SearchCriterion{"act 0001"});

    const auto found = house.screen<WorkshopView>().choice->rows;
    REQUIRE(found.size() == 9); // Actor 00011 to 00019
    for (const auto& row : found)
        CHECK(row.label.find("Actor 0001") == 0);
    house.act(SearchCriterion{"zzz"});
    CHECK(house.screen<WorkshopView>().choice->rows.empty());
    house.act(ChooseKind{4});
    CHECK(house.screen<WorkshopView>().choice->typed.empty());
    CHECK(house.screen<WorkshopView>().choice->hint == "Find a genre");
}

TEST_CASE("workshop: Esc closes the choice and then goes home and the draft stays", "[model]") {
    House house = house_at_workshop();
    choose(house, 0, "genre:War");
    house.act(Back{});
    CHECK_FALSE(house.screen<WorkshopView>().choice);
    house.act(Back{});
    REQUIRE(house.shows<HomeView>());

    house.act(Go{Place::Workshop});

    CHECK(house.screen<WorkshopView>().rows.at(0).criterion->label == "War");
}

TEST_CASE("workshop: a board is played and counts for no streak", "[model]") {
    House house = house_at_workshop();
    choose(house, fair_board(house));
    house.act(PlayDraft{});
    REQUIRE(house.shows<GridView>());
    CHECK(house.screen<GridView>().title == "Your own grid");
    CHECK(house.screen<GridView>().note == "A board of your own: it counts for no streak.");
    solve(house, {0, 1});
    house.act(Back{});
    REQUIRE(house.shows<WorkshopView>());
    house.act(PlayDraft{}); // goes on
    CHECK(house.screen<GridView>().solved == "2/9");
    solve(house, {2, 3, 4, 5, 6, 7, 8});

    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results.front().title == "Own grid");
    CHECK(house.screen<GridView>().finished->streak == "No streak yet");
    house.act(Go{Place::Archive});
    for (const auto& day : house.screen<ArchiveView>().days)
        CHECK((day.state == DayState::NotPlayed || day.state == DayState::NotOut));
    house.act(Go{Place::Workshop});
    house.act(PlayDraft{}); // a finished one begins anew
    CHECK(house.screen<GridView>().solved == "0/9");
    CHECK(house.gaps == 0);
}

TEST_CASE("workshop: saved boards are listed and opened and dropped", "[model]") {
    House house = house_at_workshop();
    const Board first = fair_board(house, 12);
    const Board second = fair_board(house, 13);
    choose(house, first);
    house.act(SaveDraft{});
    house.act(SaveDraft{});
    CHECK(house.view().toasts.back().text == "This board is saved already.");
    CHECK(house.screen<WorkshopView>().saved);
    choose(house, second);
    CHECK_FALSE(house.screen<WorkshopView>().saved);
    house.act(SaveDraft{});
    REQUIRE(house.screen<WorkshopView>().saved_boards.size() == 2);

    house.open();
    house.act(Go{Place::Workshop});
    REQUIRE(house.screen<WorkshopView>().saved_boards.size() == 2);
    CHECK(house.screen<WorkshopView>().saved_boards.at(0).detail == "saved 22 Nov 2026");
    house.act(OpenSaved{1});
    CHECK(house.screen<WorkshopView>().code == code_of(*catalogue_of(house), first).value());
    house.act(OpenSaved{2});
    house.act(OpenSaved{-1});
    house.act(DropSaved{5});
    CHECK(house.screen<WorkshopView>().saved_boards.size() == 2);
    house.act(DropSaved{0});
    REQUIRE(house.screen<WorkshopView>().saved_boards.size() == 1);
    CHECK(house.screen<WorkshopView>().saved); // the first one is still there
}

TEST_CASE("workshop: a setting taken back takes no saved board away", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(SetTextSize{150});
    house.act(Go{Place::Workshop});
    choose(house, fair_board(house));
    house.act(SaveDraft{});

    house.act(UndoSetting{});

    CHECK(house.screen<WorkshopView>().saved_boards.size() == 1);
}

TEST_CASE("workshop: a friend's code gives the same board", "[model]") {
    House house = house_at_workshop();
    const Board board = fair_board(house, 40);
    std::string code = code_of(*catalogue_of(house), board).value();
    std::transform(code.begin(), code.end(), code.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });

    house.act(OpenCode{" " + code});

    const auto view = house.screen<WorkshopView>();
    CHECK(view.code_error.empty());
    CHECK(view.code == code_of(*catalogue_of(house), board).value());
    CHECK_FALSE(view.choice);
    CHECK(view.rows.at(2).criterion->sentence == sentence_of(board.rows.at(2)));
    house.act(PlayDraft{});
    CHECK(grid_puzzle(house).board == board);
}

TEST_CASE("workshop: a slip in a code is told and changes nothing", "[model]") {
    House house = house_at_workshop();
    const Board board = fair_board(house);
    choose(house, board);
    const std::string code = house.screen<WorkshopView>().code;
    std::string slip = code_of(*catalogue_of(house), fair_board(house, 50)).value();
    slip.at(6) = slip.at(6) == 'A' ? 'B' : 'A';

    house.act(OpenCode{slip});
    CHECK(house.screen<WorkshopView>().code_error.find("a slip") != std::string::npos);
    CHECK(house.screen<WorkshopView>().code == code);
    house.act(OpenCode{"7K2M"});
    CHECK(house.screen<WorkshopView>().code_error.find("16 characters, found 4") !=
          std::string::npos);
    house.act(OpenCode{code});
    CHECK(house.screen<WorkshopView>().code_error.empty());
}

TEST_CASE("workshop: a code of another catalogue says so", "[model]") {
    House house = house_at_workshop();
    House other = House::with_players({"Ben"});
    put_films(other.world.bank, made_films(2, 1500));

    house.act(OpenCode{code_of(*catalogue_of(other), fair_board(other)).value()});

    CHECK(house.screen<WorkshopView>().code_error.find("another film catalogue") !=
          std::string::npos);
}

TEST_CASE("workshop: a saved board whose criteria are gone says so", "[model]") {
    House house = house_at_workshop();
    choose(house, fair_board(house));
    house.act(SaveDraft{});
    FilmTables tables = made_films(1, 1500);
    tables.people.clear();
    put_films(house.world.bank, std::move(tables));
    house.open();
    house.act(Go{Place::Workshop});

    house.act(OpenSaved{0});

    const auto view = house.screen<WorkshopView>();
    CHECK_FALSE(view.can_play);
    REQUIRE_FALSE(view.proof_lines.empty());
    CHECK(view.proof_lines.front().find("what the catalogue does not list.") != std::string::npos);
}

TEST_CASE("saved boards: they come back from their text and what is none is left out", "[model]") {
    House house = House::with_players({"Nora"});
    std::vector<SavedBoard> boards;
    for (int number = 1; number < 6; ++number)
        boards.push_back({{2026, 11, number}, fair_board(house, number)});
    const std::string text = text_of(boards);

    const auto back = saved_boards(text);
    REQUIRE(back.size() == boards.size());
    for (std::size_t i = 0; i < boards.size(); ++i) {
        CHECK(back[i].day == boards[i].day);
        CHECK(back[i].board == boards[i].board);
    }
    CHECK(saved_boards("").empty());
    CHECK(saved_boards("nothing\n2026-11-22\tcast:A\n").empty());
    CHECK(saved_boards("x\n" + text + "2026-02-30\n").size() == boards.size());
    for (std::size_t cut = 0; cut < text.size(); ++cut)
        CHECK(saved_boards(text.substr(0, cut)).size() <= boards.size());
}

TEST_CASE("saved boards: counts are none and forced and few and fair and many", "[model]") {
    using Level = WorkshopView::Level;
    CHECK(level_of(std::nullopt) == Level::Empty);
    CHECK(level_of(0) == Level::None);
    CHECK(level_of(1) == Level::Forced);
    CHECK(level_of(2) == Level::Few);
    CHECK(level_of(3) == Level::Fair);
    CHECK(level_of(9) == Level::Fair);
    CHECK(level_of(10) == Level::Many);
}

#include "ui/screens/question_state.h"

#include "support/catch.h"

using namespace epilogue;

TEST_CASE("question state: a new question begins untouched", "[ui]") {
    QuestionState state;
    state.typed.text = "Six";
    state.several.toggle(1, 2);

    state.start(TypedView{});

    CHECK(state.typed.text.empty());
    CHECK(state.several.ticked.empty());
}

TEST_CASE("question state: an order begins as it is shown", "[ui]") {
    OrderView view;
    for (const int item : {2, 0, 1})
        view.rows.push_back({item, "film", "", Mark::Rest, ""});
    QuestionState state;

    state.start(view);

    CHECK(std::get<Arrangement>(state.order.given()).items == std::vector{2, 0, 1});
}

TEST_CASE("question state: a match begins with its first left waiting", "[ui]") {
    MatchView view;
    view.lefts = {"Mia", "Sebastian", "Keith"};
    QuestionState state;

    state.start(view);

    CHECK(state.match.links == std::vector{-1, -1, -1});
    CHECK(state.match.waiting == 0);
}

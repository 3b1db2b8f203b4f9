// Questions of every kind hold the longest legal texts at every size, and nothing moves between a
// question and its reveal.
#include "ui/scene.h"

#include <algorithm>

using namespace epilogue;

namespace {

std::string words(std::size_t characters) {
    static const std::string sentence =
        "The assistant director of the second unit remembers the whole of that long night on the "
        "hill above the city and would not have missed a minute of it for anything ";
    std::string text;
    while (text.size() < characters)
        text += sentence;
    text.resize(characters);
    if (text.back() == ' ')
        text.back() = 's';
    return text;
}

std::string overlaps(const std::vector<DrawnText>& texts) {
    constexpr float touch = 2;
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t k = i + 1; k < texts.size(); ++k)
            if (texts[i].layer == texts[k].layer &&
                overlap(texts[i].rect.inset(touch), texts[k].rect.inset(touch)))
                return "'" + texts[i].text + "' and '" + texts[k].text + "'";
    return {};
}

std::string outside(const std::vector<DrawnText>& texts, const Layout& layout) {
    for (const DrawnText& text : texts)
        if (text.rect.x < -1 || text.rect.right() > layout.window.w + 1 || text.rect.y < -1 ||
            text.rect.bottom() > layout.window.h + 1)
            return "'" + text.text + "'";
    return {};
}

// What can be seen of a widget: all but the header's scroll between header and footer.
Rect seen(const Focusable& widget, const Layout& layout) {
    if (widget.group == Group::Header)
        return widget.rect;
    const float top = std::max(widget.rect.y, layout.body.y);
    const float bottom = std::min(widget.rect.bottom(), layout.body.bottom());
    return {widget.rect.x, top, widget.rect.w, std::max(0.0F, bottom - top)};
}

// Widgets that cover each other, as counts of pairs.
int covered(const std::vector<Focusable>& widgets, const Layout& layout) {
    std::vector<Rect> rects;
    for (const Focusable& widget : widgets)
        if (const Rect rect = seen(widget, layout).inset(1); rect.w > 0 && rect.h > 0)
            rects.push_back(rect);
    int count = 0;
    for (std::size_t i = 0; i < rects.size(); ++i)
        for (std::size_t k = i + 1; k < rects.size(); ++k)
            count += overlap(rects[i], rects[k]) ? 1 : 0;
    return count;
}

struct Lengths {
    std::size_t stem = 0;
    std::size_t choice = 0;
    std::size_t explanation = 0;
    int choices = 4;
};

void lengthen(QuestionView& question, const Lengths& lengths) {
    question.stem = words(lengths.stem);
    question.title = "The Umbrellas of Cherbourg";
    question.category.title = "Costumes, Hair and Production Design";
    question.meta = "Question 10 of 25, medium";
    const auto choice = [&](int i) {
        return std::string(1, static_cast<char>('A' + i)) + " " + words(lengths.choice);
    };
    const auto rows_of = [&](std::vector<ChoiceRow>& rows) {
        const ChoiceRow last = rows.back();
        while (static_cast<int>(rows.size()) < lengths.choices) {
            rows.push_back(last);
            rows.back().choice = static_cast<int>(rows.size()) - 1;
        }
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].text = choice(static_cast<int>(i));
    };
    if (auto* body = std::get_if<SingleView>(&question.body))
        rows_of(body->rows);
    if (auto* body = std::get_if<SeveralView>(&question.body))
        rows_of(body->rows);
    if (auto* body = std::get_if<TypedView>(&question.body)) {
        if (question.reveal) {
            body->given = choice(0);
            body->right = choice(1);
        }
    }
    if (auto* body = std::get_if<NumberView>(&question.body)) {
        body->unit = "million United States dollars";
        body->tolerance = "Within 2 million United States dollars counts";
    }
    if (auto* body = std::get_if<OrderView>(&question.body)) {
        const OrderRow last = body->rows.back();
        while (static_cast<int>(body->rows.size()) < std::min(8, lengths.choices + 1)) {
            body->rows.push_back(last);
            body->rows.back().item = static_cast<int>(body->rows.size()) - 1;
        }
        for (std::size_t i = 0; i < body->rows.size(); ++i) {
            body->rows[i].text = choice(static_cast<int>(i));
            if (question.reveal)
                body->rows[i].note = "first shown in 2016";
        }
    }
    if (auto* body = std::get_if<MatchView>(&question.body)) {
        while (static_cast<int>(body->lefts.size()) < lengths.choices) {
            const auto next = static_cast<int>(body->lefts.size());
            body->lefts.emplace_back("left");
            body->rights.push_back({next, "right"});
            if (question.reveal) {
                body->given.push_back(next);
                body->correct.push_back(next);
            }
        }
        for (std::size_t i = 0; i < body->lefts.size(); ++i)
            body->lefts[i] = choice(static_cast<int>(i));
        for (std::size_t i = 0; i < body->rights.size(); ++i)
            body->rights[i].text = choice(static_cast<int>(i));
    }
    if (question.reveal) {
        question.reveal->voice = "Not this time. It was " + words(60) + ".";
        question.reveal->explanation = words(lengths.explanation);
        question.reveal->source = words(lengths.explanation / 2);
        question.reveal->lines.emplace_back("Streak of 12, with the bonus", "50");
        question.reveal->next = "See the result";
    }
}

std::vector<Sample> long_questions(const Lengths& lengths) {
    std::vector<Sample> samples = sample_questions();
    for (Sample& sample : samples) {
        sample.view.mark = sample.name;
        lengthen(std::get<QuestionView>(sample.view.screen), lengths);
    }
    return samples;
}

void check_all(const std::vector<Sample>& samples, const Screen& screen) {
    Headless ui(screen);
    for (const Sample& sample : samples) {
        ui.settle(sample.view);
        CAPTURE(sample.name, screen.width, screen.height, screen.text);
        CHECK(overlaps(ui.state().last_texts) == "");
        CHECK(outside(ui.state().last_texts, ui.layout()) == "");
        CHECK(covered(ui.state().focus.widgets(), ui.layout()) == 0);
    }
}

// Each pair of samples: a question and the same after its reveal.
const std::vector<std::pair<std::string, std::string>> pairs = {
    {"03-question", "04-reveal-right"}, {"03-question", "04-reveal-wrong"},
    {"05b-order", "05b-order-reveal"},  {"24a-several", "24a-several-reveal"},
    {"24c-match", "24c-match-reveal"},  {"24d-true-false", "24d-true-false-reveal"}};

// Where the lines of a text stand, however it is broken; empty when it is not there as a whole.
std::vector<Rect> places(const Headless& ui, std::string_view text) {
    const std::vector<DrawnText>& drawn = ui.state().last_texts;
    for (std::size_t first = 0; first < drawn.size(); ++first) {
        std::vector<Rect> lines;
        std::string_view rest = text;
        for (std::size_t i = first; i < drawn.size() && rest.starts_with(drawn[i].text); ++i) {
            lines.push_back(drawn[i].rect);
            rest.remove_prefix(drawn[i].text.size());
            rest.remove_prefix(rest.starts_with(' ') ? 1 : 0);
            if (rest.empty())
                return lines;
        }
    }
    return {};
}

std::vector<std::string> texts_of(const QuestionView& question) {
    std::vector<std::string> texts;
    if (const auto* body = std::get_if<SingleView>(&question.body))
        for (const ChoiceRow& row : body->rows)
            texts.push_back(row.text);
    if (const auto* body = std::get_if<SeveralView>(&question.body))
        for (const ChoiceRow& row : body->rows)
            texts.push_back(row.text);
    if (const auto* body = std::get_if<TrueFalseView>(&question.body))
        for (const ChoiceRow& row : body->rows)
            texts.push_back(row.text);
    if (const auto* body = std::get_if<OrderView>(&question.body))
        for (const OrderRow& row : body->rows)
            texts.push_back(row.text);
    if (const auto* body = std::get_if<MatchView>(&question.body)) {
        texts = body->lefts;
        for (const MatchView::Right& right : body->rights)
            texts.push_back(right.text);
    }
    return texts;
}

} // namespace

TEST_CASE("question: nothing moves between question and reveal", "[ui]") {
    const auto [open, revealed] = GENERATE(from_range(pairs));
    const auto size = GENERATE(std::pair{1280.0F, 800.0F}, std::pair{1024.0F, 640.0F},
                               std::pair{1920.0F, 1080.0F});
    const int text = GENERATE(100, 130);
    const Screen screen{.width = size.first, .height = size.second, .text = text};
    CAPTURE(open, revealed, size.first, text);
    Scene before(open, screen);
    std::vector<std::vector<Rect>> at_first;
    const auto texts = texts_of(before.question());
    for (const std::string& one : texts)
        at_first.push_back(places(before.ui, one));
    const auto stem = places(before.ui, before.question().stem);
    REQUIRE_FALSE(stem.empty());

    Scene after(revealed, screen);
    // Where large text leaves no room for the reveal the screen scrolls to it, as one.
    ScrollState& scroll = after.ui.state().screen.body;
    if (text == 100)
        CHECK(scroll.offset == 0);
    scroll.offset = 0;
    after.settle();

    for (std::size_t i = 0; i < texts.size(); ++i) {
        CAPTURE(texts[i]);
        if (text == 100)
            REQUIRE_FALSE(at_first[i].empty());
        if (!at_first[i].empty())
            CHECK(places(after.ui, texts[i]) == at_first[i]);
    }
    CHECK(places(after.ui, after.question().stem) == stem);
}

TEST_CASE("question: a stem of 300 characters and long choices fit at every size", "[ui]") {
    const auto size = GENERATE(std::pair{1280.0F, 800.0F}, std::pair{1024.0F, 640.0F},
                               std::pair{1920.0F, 1080.0F});
    const int text = GENERATE(100, 130, 150, 200);
    const int choices = GENERATE(4, 6, 8);

    check_all(long_questions({.stem = 300, .choice = 60, .explanation = 400, .choices = choices}),
              {.width = size.first, .height = size.second, .text = text});
}

TEST_CASE("question: the longest texts a pack may hold are never cut or covered", "[ui]") {
    const auto size = GENERATE(std::pair{1280.0F, 800.0F}, std::pair{1024.0F, 640.0F});
    const int text = GENERATE(100, 200);

    check_all(long_questions({.stem = 2000, .choice = 290, .explanation = 4000, .choices = 8}),
              {.width = size.first, .height = size.second, .text = text});
}

TEST_CASE("question: choices stand in two columns until one is wider than 460", "[ui]") {
    Scene scene("03-question");
    const auto is_beside = [&] {
        return scene.ui.place_of("Five").y == Approx(scene.ui.place_of("Six").y);
    };
    CHECK(is_beside());

    auto& rows = scene.body<SingleView>().rows;
    rows[3].text = "A choice of many words that is meant to be wider than half of the row";
    scene.settle();
    CHECK_FALSE(is_beside());
    CHECK(scene.ui.place_of("Five").y < scene.ui.place_of("Six").y);
}

TEST_CASE("question: from 150 % on the choices stand in one column", "[ui]") {
    const int text = GENERATE(145, 150);
    Scene scene("03-question", {.text = text});

    const bool beside = scene.ui.place_of("Five").y == Approx(scene.ui.place_of("Six").y);

    CHECK(beside == (text < 150));
    CHECK(scene.ui.shows("Fall, question 7 of 10") == (text >= 150));
}

TEST_CASE("question: a long stem takes the room of the seasons' names", "[ui]") {
    Scene scene("03-question");
    CHECK(scene.ui.shows("Winter"));

    scene.question().stem = words(300);
    scene.settle();

    CHECK_FALSE(scene.ui.shows("Winter"));
    CHECK(scene.ui.shows("Five"));
}

TEST_CASE("question: after the reveal the verdict comes into sight however long the rest is",
          "[ui]") {
    const int text = GENERATE(100, 200);
    for (const Sample& sample :
         long_questions({.stem = 1200, .choice = 200, .explanation = 2000, .choices = 6})) {
        const auto& question = std::get<QuestionView>(sample.view.screen);
        if (!question.reveal)
            continue;
        Headless ui({.width = 1024, .height = 640, .text = text});
        ui.settle(sample.view);

        CAPTURE(sample.name, text);
        CHECK(ui.shows(question.reveal->word));
        CHECK(asks<NextQuestion>(ui.press(sample.view, Key::Enter)));
    }
}

TEST_CASE("number: the scale holds both figures and begins at 0 when nothing is below", "[ui]") {
    Scene scene("24b-number-reveal");
    CHECK(scene.ui.shows("110"));
    CHECK(scene.ui.shows("150"));
    CHECK(scene.ui.shows("122, yours"));
    CHECK(scene.ui.shows("128, exact"));

    auto& body = scene.body<NumberView>();
    body.given = "127";
    body.given_value = 127;
    scene.settle();
    CHECK(overlaps(scene.ui.state().last_texts) == "");

    body.given_value = 128;
    body.given = "128";
    body.mark = Mark::RightYours;
    scene.settle();
    CHECK(scene.ui.shows("128, exact, yours"));
    CHECK_FALSE(scene.ui.shows("Right answer"));
}

TEST_CASE("number: any figures give a scale whose labels do not touch", "[ui]") {
    Headless ui;
    View view = Scene::sample_named("24b-number-reveal");
    auto& body = std::get<NumberView>(std::get<QuestionView>(view.screen).body);
    for (int seed = 0; seed < 200; ++seed) {
        const double size = std::pow(10.0, seed % 12);
        body.right_value = std::floor(size * (1 + seed % 7));
        body.given_value = std::floor(body.right_value - size * (seed % 23 - 11) / 5);
        body.band = seed % 3 == 0 ? 0 : std::floor(size / (1 + seed % 5));
        body.right = std::to_string(static_cast<long long>(body.right_value));
        body.given = std::to_string(static_cast<long long>(body.given_value));
        view.mark = std::to_string(seed);

        ui.settle(view);

        CAPTURE(seed);
        CHECK(overlaps(ui.state().last_texts) == "");
        CHECK(outside(ui.state().last_texts, ui.layout()) == "");
    }
}

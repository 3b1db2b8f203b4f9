#include "support/catch.h"

#include "base/text.h"
#include "text/hostile.h"
#include "text/pages.h"
#include "text/views.h"

#include <set>

using namespace epilogue;
using namespace epilogue::terminal;
using namespace epilogue::terminal_tests;

namespace {

std::vector<std::string> physical(const Page& page) {
    Lines lines = page.context;
    lines.add(page.lines);
    lines.say(prompt_of(page));
    for (const Command& command : page.commands)
        if (const auto* tell = std::get_if<Tell>(&command.act))
            lines.add(tell->lines);
    std::vector<std::string> out;
    for (const std::string& block : lines.all())
        for (const std::string_view line : split(block, '\n'))
            out.emplace_back(line);
    return out;
}

std::string typed_name(const Page& page, const std::string& name) {
    const bool bare = name.empty() || (name[0] >= '0' && name[0] <= '9');
    return page.colon && !bare ? ":" + name : name;
}

std::string whole(const Lines& lines) {
    std::string out;
    for (const std::string& line : lines.all())
        out += line + "\n";
    return out;
}

} // namespace

TEST_CASE("text: every prompt names its commands and each of them does something", "[text]") {
    for (const auto& [name, view] : every_view()) {
        CAPTURE(name);
        const Page page = page_of(view, 0, "1.0");
        const std::string prompt = prompt_of(page);
        CAPTURE(prompt);
        const std::string lines = whole(page.lines);

        CHECK_FALSE(page.ask.empty());
        for (const Command& command : page.commands) {
            CAPTURE(command.key);
            const std::string key = typed_name(page, command.key);
            if (command.told == Told::InPrompt)
                CHECK(prompt.find(key + " " + command.label) != std::string::npos);
            if (command.told == Told::AsLine)
                CHECK(lines.find(command.key + "  ") != std::string::npos);
            if (command.key.empty())
                CHECK((prompt.find("Enter") != std::string::npos));
            const LineReading reading = read_typed_line(page, key);
            REQUIRE(std::holds_alternative<Act>(reading));
            CHECK(std::get<Act>(reading).index() == command.act.index());
            for (const std::string& word : command.words)
                CHECK(std::holds_alternative<Act>(read_typed_line(page, typed_name(page, word))));
        }
    }
}

TEST_CASE("text: no two commands of a page share a key or a word", "[text]") {
    for (const auto& [name, view] : every_view()) {
        CAPTURE(name);
        const Page page = page_of(view, 0, "1.0");
        std::multiset<std::string> names;
        for (const Command& command : page.commands) {
            names.insert(command.key);
            names.insert(command.words.begin(), command.words.end());
        }
        for (const std::string& word : names) {
            CAPTURE(word);
            CHECK(names.count(word) == 1);
        }
    }
}

TEST_CASE("text: help and quit may be typed on every page and help lists every command", "[text]") {
    for (const auto& [name, view] : every_view()) {
        CAPTURE(name);
        const Page page = page_of(view, 0, "1.0");
        const auto help = read_typed_line(page, page.colon ? ":help" : "H");
        const auto quit = read_typed_line(page, ":quit");

        REQUIRE(std::holds_alternative<Act>(help));
        REQUIRE(std::holds_alternative<Tell>(std::get<Act>(help)));
        REQUIRE(std::holds_alternative<Act>(quit));
        CHECK(std::holds_alternative<LeaveProgram>(std::get<Act>(quit)));
        const std::string told = whole(std::get<Tell>(std::get<Act>(help)).lines);
        for (const Command& command : page.commands) {
            CAPTURE(command.key, told);
            CHECK(told.find((command.key.empty() ? "Enter" : command.key) + "  ") !=
                  std::string::npos);
        }
    }
}

TEST_CASE("text: with hostile texts no line is over 72 columns or moves the cursor", "[text]") {
    const std::vector<std::string> tails = {
        std::string(500, 'x'),
        " lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt "
        "ut labore et dolore magna aliqua.",
        "\u6620\u753B\u9928\u3067\u6620\u753B\u3092\u898B\u308B\u6620\u753B\u9928\u3067\u6620"
        "\u753B\u3092\u898B\u308B\u6620\u753B\u9928\u3067\u6620\u753B\u3092\u898B\u308B\u6620",
        "\x1B[2J\x1B]0;title\x07\r\b\xC2\x9B\u202E\u2028\xFF\xE2\x80"};
    for (const std::string& tail : tails) {
        for (auto [name, view] : every_view()) {
            view.notice = "The disk is full.";
            view.toasts = {{"info", "Saved", "Undo", 1}};
            Spoiler{tail}(view);
            for (int list = 0; list <= 10; ++list) {
                const Page page = page_of(view, list, "1.0");
                for (const std::string& line : physical(page)) {
                    CAPTURE(name, list, line);
                    CHECK(valid_utf8(line));
                    CHECK(head_within(line, line_columns) == line.size());
                    CHECK(cleaned(line) == line);
                }
            }
        }
    }
}

TEST_CASE("text: an asked question shows nothing of its answer", "[text]") {
    for (QuestionView view :
         {single(), several(), true_false(), typed(), number(), order(), match()}) {
        CAPTURE(view.stem);
        const Page before = question_page(view);
        view = revealed(view);
        view.reveal.reset();
        view.clock->left_ms = view.clock->total_ms;

        const Page after = question_page(view);

        CHECK(whole(before.context) == whole(after.context));
        CHECK(whole(before.lines) == whole(after.lines));
        CHECK(before.ask == after.ask);
    }
}

TEST_CASE("text: a question is headed by its number and stage and category and time", "[text]") {
    CHECK(question_page(single()).context.all().front() ==
          "La La Land. Question 7 of 10, Fall. Awards, medium. 20 seconds.");
    QuestionView untimed = single();
    untimed.clock.reset();
    CHECK(question_page(untimed).context.all().front() ==
          "La La Land. Question 7 of 10, Fall. Awards, medium.");
    QuestionView back = single();
    back.clock->left_ms = 13'200;
    CHECK(question_page(back).context.all().front() ==
          "La La Land. Question 7 of 10, Fall. Awards, medium. 14 seconds left.");
}

TEST_CASE("text: the prompts of the seven kinds say what an answer looks like", "[text]") {
    const auto prompt = [](const QuestionView& view) {
        return prompt_of(page_of(shown(view), 0, ""));
    };
    CHECK(prompt(single()) == "Your answer, 1 to 4. Also: p pass, s pause and save, h help.");
    CHECK(prompt(several()) ==
          "Your answer, two of 1 to 5, such as 1 3.\nAlso: p pass, s pause and save, h help.");
    CHECK(prompt(true_false()) ==
          "Your answer, 1 or t, 2 or f. Also: p pass, s pause and save, h help.");
    CHECK(prompt(typed()) == "Your answer in words. Also: :p pass, :s pause and save, :h help.");
    CHECK(prompt(number()) ==
          "Your answer in figures, minutes. Also: p pass, s pause and save, h help.");
    CHECK(prompt(order()) == "Your order, the first one first, such as 3 1 2.\nAlso: p pass, s "
                             "pause and save, h help.");
    CHECK(prompt(match()) ==
          "Your pairs, such as a2 b1 c3. Also: p pass, s pause and save, h help.");
    CHECK(prompt(sudden_death()) ==
          "Your answer, 1 to 4. Also: b take the bow, s pause and save, h help.");
}

TEST_CASE("text: the points of a reveal stand in one sentence and add up in the next", "[text]") {
    QuestionView view = revealed(single());
    view.points = "912";
    view.reveal->lines = {{"Right answer, difficulty 3", "140"},
                          {"Speed, 14 of 20 s left", "49"},
                          {"Streak of 3", "30"}};
    view.reveal->total = "+219";
    const std::string text = whole(question_page(view).lines);

    CHECK(text.find("Points: 140 for difficulty 3, 49 for speed, 30 for a streak of 3.\n"
                    "That is 219. Total 912.\n") != std::string::npos);
}

TEST_CASE("text: an answer that earned nothing says so and what else there is to say", "[text]") {
    QuestionView view = revealed(single());
    view.points = "912";
    view.reveal->lines = {
        {"Wrong answer", "0"}, {"Streak ends at 3", "0"}, {"Added to Rehearsal", ""}};
    view.reveal->total = "0 points";
    const std::string text = whole(question_page(view).lines);

    CHECK(text.find("No points. Total 912.\nStreak ends at 3. Added to Rehearsal.\n") !=
          std::string::npos);
    CHECK(text.find("Wrong answer") == std::string::npos);
}

TEST_CASE("text: the way on from a reveal names what comes next", "[text]") {
    QuestionView view = revealed(single());
    CHECK(question_page(view).ask == "Enter for question 8.");
    view.meta = "Card 3 of 5, easy";
    CHECK(question_page(view).ask == "Enter for card 4.");
    view.meta = "";
    CHECK(question_page(view).ask == "Enter for the next question.");
    view.reveal->next = "See the result";
    CHECK(question_page(view).ask == "Enter: see the result.");
    view.reveal->next = "Pass the seat";
    CHECK(question_page(view).ask == "Enter: pass the seat.");
}

TEST_CASE("text: an order not given is listed without places", "[text]") {
    QuestionView view = revealed(order());
    for (OrderRow& row : std::get<OrderView>(view.body).rows) {
        row.mark = Mark::Other;
        row.word = "It is number 1";
    }
    const std::string text = whole(question_page(view).lines);

    CHECK(text.find("  2  La La Land, a year\n") != std::string::npos);
}

TEST_CASE("text: a reveal without points says none", "[text]") {
    QuestionView view = revealed(single());
    view.reveal->lines.clear();
    view.reveal->total.clear();
    view.reveal->source.clear();
    const std::string text = whole(question_page(view).lines);

    CHECK(text.find("Points") == std::string::npos);
    CHECK(text.find("That is") == std::string::npos);
    CHECK(text.find("Source") == std::string::npos);
}

TEST_CASE("text: the reveal of an order lists the right order with the places given", "[text]") {
    const std::string text = whole(question_page(revealed(order())).lines);

    CHECK(text.find("  1  Whiplash, a year: right place\n"
                    "  2  La La Land, a year: you had it at number 3\n"
                    "  3  First Man, a year: you had it at number 2\n") != std::string::npos);
}

TEST_CASE("text: the reveal of pairs lists each with what was said", "[text]") {
    const std::string text = whole(question_page(revealed(match())).lines);

    CHECK(text.find("  a  Linus Sandgren: Camera, right\n"
                    "  b  Mary Zophres: Costumes, you said Production design\n"
                    "  c  David Wasco: Production design, you said Costumes\n") !=
          std::string::npos);
}

TEST_CASE("text: a set-up that cannot start says why instead of starting", "[text]") {
    SetupView view = setup();
    view.can_start = false;
    view.why_not = "No question matches";
    const Page page = setup_page(view, 0);

    const auto reading = read_typed_line(page, "start");

    REQUIRE(std::holds_alternative<Act>(reading));
    const auto* tell = std::get_if<Tell>(&std::get<Act>(reading));
    REQUIRE(tell != nullptr);
    CHECK(whole(tell->lines) == "It cannot start yet. No question matches.\n");
}

#include "shell/sample_kinds.h"

#include <array>

namespace epilogue {

const char* const sample_academy = "Academy Awards Database, 89th ceremony, 26 February 2017";

CategoryMark sample_category(const char* key) {
    const std::string name = key;
    if (name == "film")
        return {name, "The Film"};
    if (name == "songs")
        return {name, "Songs & Score"};
    if (name == "cast")
        return {name, "Cast & Crew"};
    return {name, "Awards"};
}

QuestionView sample_question(const char* category, std::string meta, std::string stem,
                             BodyView body) {
    QuestionView question;
    question.title = "La La Land";
    question.mode = Mode::FiveSeasons;
    question.points = "693";
    question.streak = "2";
    question.player = sample_player(0);
    question.stage = 3;
    question.stages = sample_stages("rrrwrrn");
    question.category = sample_category(category);
    question.meta = std::move(meta);
    question.question = 7;
    question.stem = std::move(stem);
    question.clock = ClockView{20'000, 14'000, true, false};
    question.body = std::move(body);
    return question;
}

void stop_sample_clock(QuestionView& question, int left_ms) {
    question.clock = ClockView{20'000, left_ms, false, false};
}

RevealView sample_reveal(Verdict verdict, std::string word, std::string voice,
                         std::string explanation, std::string source, SampleLines lines,
                         std::string total) {
    RevealView reveal;
    reveal.verdict = verdict;
    reveal.word = std::move(word);
    reveal.voice = std::move(voice);
    reveal.explanation = std::move(explanation);
    reveal.source = std::move(source);
    reveal.lines = std::move(lines);
    reveal.total = std::move(total);
    reveal.next = "Next";
    return reveal;
}

QuestionView sample_several() {
    SeveralView body;
    constexpr std::array names = {"Damien Chazelle", "Ryan Gosling", "Tom Cross",
                                  "Linus Sandgren",  "Mary Zophres", "Ai-Ling Lee"};
    for (int i = 0; i < 6; ++i)
        body.rows.push_back(
            {.choice = i, .text = names.at(static_cast<std::size_t>(i)), .word = {}});
    body.wanted = 2;
    body.tag = "Choose two";
    return sample_question("awards", "Question 7 of 10, medium",
                           "Which two of these people won an Oscar for La\u00A0La\u00A0Land?",
                           body);
}

QuestionView sample_several_checked() {
    QuestionView question = sample_several();
    question.points = "763";
    question.streak = "0";
    question.stages = sample_stages("rrrwrrp");
    stop_sample_clock(question, 14'000);
    auto& rows = std::get<SeveralView>(question.body).rows;
    for (ChoiceRow& row : rows)
        row.mark = Mark::Other;
    const auto set = [&](std::size_t i, Mark mark, const char* word) {
        rows[i].mark = mark;
        rows[i].word = word;
    };
    set(0, Mark::RightYours, "Right, chosen");
    set(3, Mark::RightMissed, "Right, not chosen");
    set(4, Mark::WrongYours, "Wrong, chosen");
    question.reveal = sample_reveal(
        Verdict::Partly, "Partly right", "One of the pair.",
        "Damien Chazelle won for Directing and Linus Sandgren for Cinematography. Mary Zophres was "
        "nominated for the costumes; that Oscar went to Fantastic Beasts and Where to Find Them.",
        sample_academy,
        {{"Difficulty 3", "140"}, {"1 of 2 right", "half"}, {"Added to Rehearsal", ""}}, "+70");
    return question;
}

QuestionView sample_number() {
    NumberView body;
    body.unit = "minutes";
    body.tolerance = "Within 2 minutes counts";
    QuestionView question = sample_question("film", "Question 4 of 10, medium",
                                            "How long is La\u00A0La\u00A0Land?", body);
    question.points = "424";
    question.streak = "3";
    question.stage = 1;
    question.stages = sample_stages("rrrn");
    question.clock = ClockView{20'000, 9'000, true, false};
    return question;
}

QuestionView sample_number_checked() {
    QuestionView question = sample_number();
    question.streak = "0";
    question.stages = sample_stages("rrrw");
    stop_sample_clock(question, 9'000);
    auto& body = std::get<NumberView>(question.body);
    body.given = "122";
    body.right = "128";
    body.mark = Mark::WrongYours;
    body.given_value = 122;
    body.right_value = 128;
    body.band = 2;
    body.has_given = true;
    question.reveal =
        sample_reveal(Verdict::Wrong, "Wrong", "Six minutes short of the credits.",
                      "La La Land runs 128 minutes, which is two hours and eight minutes. "
                      "Any answer from 126 to 130 counted.",
                      "Lionsgate production notes, 2016",
                      {{"Difficulty 3, 6 minutes off", "0"},
                       {"Streak ends at 3", "0"},
                       {"Added to Rehearsal", ""}},
                      "0 points");
    return question;
}

QuestionView sample_match() {
    MatchView body;
    body.lefts = {"Linus Sandgren", "Tom Cross", "Mary Zophres", "David Wasco"};
    body.rights = {{2, "Costumes"}, {0, "Camera"}, {3, "Production design"}, {1, "Film editing"}};
    QuestionView question =
        sample_question("cast", "Question 8 of 10, hard",
                        "Match each person to their work on La\u00A0La\u00A0Land.", body);
    question.stages = sample_stages("rrrwrrrn");
    question.clock = ClockView{30'000, 16'000, true, false};
    return question;
}

QuestionView sample_matched() {
    QuestionView question = sample_match();
    question.points = "773";
    question.streak = "0";
    question.stages = sample_stages("rrrwrrrp");
    question.clock = ClockView{30'000, 16'000, false, false};
    auto& body = std::get<MatchView>(question.body);
    body.given = {0, 1, 3, 2};
    body.correct = {0, 1, 2, 3};
    question.reveal = sample_reveal(
        Verdict::Partly, "Partly right", "Two seats right, two swapped.",
        "Mary Zophres designed the costumes; David Wasco was production "
        "designer, with Sandy Reynolds-Wasco as set decorator, and that "
        "pair won the Oscar.",
        sample_academy,
        {{"Difficulty 4", "160"}, {"2 of 4 right", "half"}, {"Added to Rehearsal", ""}}, "+80");
    return question;
}

QuestionView sample_true_false() {
    TrueFalseView body;
    body.rows = {{.choice = 0, .text = "True", .word = {}},
                 {.choice = 1, .text = "False", .word = {}}};
    QuestionView question =
        sample_question("film", "Question 2 of 10, easy",
                        "True or false: La\u00A0La\u00A0Land was shot with digital cameras.", body);
    question.points = "120";
    question.streak = "1";
    question.stage = 0;
    question.stages = sample_stages("rn");
    question.clock = ClockView{20'000, 17'000, true, false};
    return question;
}

QuestionView sample_true_false_checked() {
    QuestionView question = sample_true_false();
    question.points = "260";
    question.streak = "2";
    question.stages = sample_stages("rr");
    stop_sample_clock(question, 17'000);
    auto& rows = std::get<TrueFalseView>(question.body).rows;
    rows[0].mark = Mark::Other;
    rows[1].mark = Mark::RightYours;
    rows[1].word = "Right, your answer";
    question.reveal =
        sample_reveal(Verdict::Right, "Right", "Straight from the reel.",
                      "It was shot on film, mostly on 35 mm stock through anamorphic "
                      "lenses, in a very wide frame that looks back to the musicals of "
                      "the 1950s.",
                      "Kodak, on the making of La La Land",
                      {{"Right answer, difficulty 2", "120"}, {"Streak of 2", "20"}}, "+140");
    return question;
}

} // namespace epilogue

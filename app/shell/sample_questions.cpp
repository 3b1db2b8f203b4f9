#include "shell/sample_kinds.h"

#include <array>
#include <utility>

namespace epilogue {

namespace {

QuestionView how_many_awards() {
    SingleView body;
    constexpr std::array words = {"Five", "Six", "Seven", "Eight"};
    for (int i = 0; i < 4; ++i)
        body.rows.push_back(
            {.choice = i, .text = words.at(static_cast<std::size_t>(i)), .word = {}});
    return sample_question("awards", "Question 7 of 10, medium",
                           "How many Academy Awards did La\u00A0La\u00A0Land win from its fourteen "
                           "nominations?",
                           body);
}

const char* const fourteen =
    "Director, Actress, Cinematography, Production Design, Original Score and Original Song. The "
    "fourteen nominations equalled what was then the record, held by All About Eve (1950) and "
    "Titanic (1997).";

QuestionView answered_right() {
    QuestionView question = how_many_awards();
    question.points = "912";
    question.streak = "3";
    question.stages = sample_stages("rrrwrrr");
    stop_sample_clock(question, 14'000);
    auto& rows = std::get<SingleView>(question.body).rows;
    for (ChoiceRow& row : rows)
        row.mark = Mark::Other;
    rows[1].mark = Mark::RightYours;
    rows[1].word = "Right, your answer";
    question.reveal = sample_reveal(Verdict::Right, "Right", "That one goes on the mantelpiece.",
                                    fourteen, sample_academy,
                                    {{"Right answer, difficulty 3", "140"},
                                     {"Speed, 14 of 20 s left", "49"},
                                     {"Streak of 3", "30"}},
                                    "+219");
    return question;
}

QuestionView answered_wrong() {
    QuestionView question = how_many_awards();
    question.streak = "0";
    question.stages = sample_stages("rrrwrrw");
    stop_sample_clock(question, 14'000);
    auto& rows = std::get<SingleView>(question.body).rows;
    for (ChoiceRow& row : rows)
        row.mark = Mark::Other;
    rows[1].mark = Mark::Right;
    rows[1].word = "Right answer";
    rows[2].mark = Mark::WrongYours;
    rows[2].word = "Wrong, your answer";
    question.reveal = sample_reveal(
        Verdict::Wrong, "Wrong", "Close. It was six.", fourteen, sample_academy,
        {{"Wrong answer", "0"}, {"Streak ends at 2", "0"}, {"Added to Rehearsal", ""}}, "0 points");
    return question;
}

QuestionView typed() {
    QuestionView question =
        sample_question("songs", "Question 3 of 10, easy",
                        "Who composed the score of La\u00A0La\u00A0Land?", TypedView{});
    question.points = "290";
    question.stage = 1;
    question.stages = sample_stages("rrn");
    question.clock = ClockView{20'000, 11'000, true, false};
    return question;
}

const std::array<std::pair<const char*, const char*>, 5> chazelle = {
    {{"Guy and Madeline on a Park Bench", "2009"},
     {"Whiplash", "2014"},
     {"Babylon", "2022"},
     {"First Man", "2018"},
     {"La\u00A0La\u00A0Land", "2016"}}};

QuestionView order() {
    OrderView body;
    for (int i = 0; i < 5; ++i)
        body.rows.push_back({.item = i,
                             .text = chazelle.at(static_cast<std::size_t>(i)).first,
                             .note = {},
                             .word = {}});
    body.help_title = "Earliest at the top";
    body.help = "By first public release. Every film in its exact place earns a fifth of the "
                "points, so a near miss still counts.";
    QuestionView question =
        sample_question("cast", "Question 8 of 10, hard",
                        "Put these Damien Chazelle films in order of release.", body);
    question.points = "912";
    question.streak = "3";
    question.stages = sample_stages("rrrwrrrn");
    question.clock = ClockView{30'000, 27'000, true, false};
    return question;
}

QuestionView ordered() {
    QuestionView question = order();
    question.points = "1,008";
    question.streak = "0";
    question.stages = sample_stages("rrrwrrrp");
    question.clock = ClockView{30'000, 27'000, false, false};
    auto& rows = std::get<OrderView>(question.body).rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].note = chazelle.at(i).second;
        rows[i].mark = Mark::RightYours;
        rows[i].word = "Right place";
    }
    for (const auto& [place, where] : {std::pair{2, 5}, std::pair{4, 3}}) {
        auto& row = rows[static_cast<std::size_t>(place)];
        row.mark = Mark::WrongYours;
        row.word = "Wrong place, it is number " + std::to_string(where);
    }
    question.reveal =
        sample_reveal(Verdict::Partly, "Partly right", "",
                      "Whiplash won J.K. Simmons his Oscar, La La Land brought Chazelle "
                      "his own, and First Man came 2 years after it. Babylon is the "
                      "latest of the five.",
                      "the film catalogue",
                      {{"Difficulty 4", "160"}, {"3 of 5 in their place", "three fifths"}}, "+96");
    return question;
}

QuestionView sprint() {
    SingleView body;
    constexpr std::array words = {"Sweden", "Denmark", "Norway", "Finland"};
    for (int i = 0; i < 4; ++i)
        body.rows.push_back(
            {.choice = i, .text = words.at(static_cast<std::size_t>(i)), .word = {}});
    QuestionView question = sample_question(
        "cast", "Question 13",
        "Which country does Linus Sandgren, who shot La\u00A0La\u00A0Land, come from?", body);
    question.title = "Sprint";
    question.aside = "60 seconds, La La Land, mixed";
    question.mode = Mode::Sprint;
    question.stage = -1;
    question.stages.clear();
    question.clock = ClockView{60'000, 38'000, true, false};
    SprintView run;
    run.best = "16";
    run.right = 10;
    run.wrong = 2;
    for (const char c : std::string_view("rrrwrrrrwrrrn"))
        run.run.push_back(c == 'r' ? Pip::Right : c == 'w' ? Pip::Wrong : Pip::Now);
    run.record = "7 more right and the record is yours";
    question.sprint = run;
    return question;
}

QuestionView sudden_death() {
    SingleView body;
    constexpr std::array names = {"Emma Watson", "Brie Larson", "Natalie Portman", "Amy Adams"};
    for (int i = 0; i < 4; ++i)
        body.rows.push_back(
            {.choice = i, .text = names.at(static_cast<std::size_t>(i)), .word = {}});
    QuestionView question =
        sample_question("cast", "Question 15, hard",
                        "Who was attached to the part of Mia before Emma Stone?", body);
    question.title = "Sudden death";
    question.aside = "La La Land, rising";
    question.mode = Mode::SuddenDeath;
    question.points = "1,780";
    question.streak.clear();
    question.stage = -1;
    question.stages.clear();
    question.clock = ClockView{20'000, 12'000, true, false};
    question.chain = ChainView{14, "Your longest is 16", 16, true};
    question.can_stop = true;
    question.stop_label = "Take the bow";
    return question;
}

} // namespace

std::vector<StageView> sample_stages(std::string_view pips) {
    constexpr std::array names = {"Winter", "Spring", "Summer", "Fall", "Winter"};
    std::vector<StageView> stages;
    for (std::size_t i = 0; i < names.size(); ++i) {
        StageView stage;
        stage.name = names.at(i);
        if (i + 1 == names.size())
            stage.aside = "five years later";
        for (std::size_t k = 2 * i; k < 2 * i + 2; ++k) {
            const char c = k < pips.size() ? pips[k] : '.';
            stage.pips.push_back(c == 'r'   ? Pip::Right
                                 : c == 'w' ? Pip::Wrong
                                 : c == 'p' ? Pip::Partly
                                 : c == 'n' ? Pip::Now
                                            : Pip::ToCome);
        }
        const bool is_last_begun = !pips.empty() && (pips.size() - 1) / 2 == i;
        stage.now = is_last_begun;
        stages.push_back(stage);
    }
    return stages;
}

std::vector<Sample> sample_questions() {
    std::vector<Sample> samples;
    const auto add = [&](const char* name, QuestionView question, std::string keys = {},
                         std::string text = {}) {
        samples.push_back(
            {name, sample_view(std::move(question)), std::move(keys), std::move(text)});
    };
    add("03-question", how_many_awards(), ">");
    add("04-reveal-right", answered_right());
    add("04-reveal-wrong", answered_wrong());
    add("05a-typed", typed(), {}, "Justin Hurwi");
    add("05b-order", order(), "vv ");
    add("05b-order-reveal", ordered());
    add("24a-several", sample_several(), "1>v");
    add("24a-several-reveal", sample_several_checked());
    add("24b-number", sample_number(), {}, "12");
    add("24b-number-reveal", sample_number_checked());
    add("24c-match", sample_match(), "A2B4C");
    add("24c-match-reveal", sample_matched());
    add("24d-true-false", sample_true_false(), ">");
    add("24d-true-false-reveal", sample_true_false_checked());
    add("25a-sprint", sprint());
    add("25b-sudden-death", sudden_death());
    return samples;
}

} // namespace epilogue

#include "bank/answer.h"
#include "base/text.h"
#include "packs/fields.h"
#include "packs/lint_rules.h"
#include "packs/words.h"

#include <algorithm>
#include <array>
#include <set>

namespace epilogue {

namespace {

bool is_capital(std::string_view word) {
    return !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
}

// The text less its names: words with a capital that do not begin a sentence, or that stand before
// another one. Last Year at Marienbad is no last year.
std::string without_names(std::string_view text) {
    std::string plain;
    bool begins = true;
    const auto words = split(text, ' ');
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool before_another = i + 1 < words.size() && is_capital(words[i + 1]);
        if (!is_capital(words[i]) || (begins && !before_another))
            plain += std::string(words[i]) + " ";
        else
            plain += "- ";
        begins = words[i].ends_with('.') || words[i].ends_with('?') || words[i].ends_with('!');
    }
    return plain;
}

using WordList = std::vector<std::string>;

bool holds(const WordList& text, const WordList& part) {
    return !part.empty() &&
           std::search(text.begin(), text.end(), part.begin(), part.end()) != text.end();
}

// A letter changed, added, left out or swapped with its neighbour, in texts long enough for a slip.
bool one_slip_apart(std::string_view a, std::string_view b) {
    constexpr std::size_t shortest = 5;
    return std::min(length(a), length(b)) >= shortest && edit_distance(a, b, 1) == 1;
}

bool has_digit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

class QuestionLint {
  public:
    QuestionLint(const FullPack& pack, int index, Findings& findings)
        : pack_(pack), question_(pack.questions[static_cast<std::size_t>(index)]), index_(index),
          findings_(findings), stem_(plain_words(question_.stem)) {}

    void run() {
        choices();
        typed();
        answer_in_stem();
        explanation();
        lengths();
        negatives();
        perishables();
        belongings();
    }

  private:
    void add(std::string code, std::string reason, std::string remedy) {
        findings_.add(index_, std::move(code), std::move(reason), std::move(remedy));
    }

    void choices() {
        const auto* choice = std::get_if<ChoiceAnswer>(&question_.answer);
        if (choice == nullptr)
            return;
        for (const std::string& key : choice->keys)
            for (const std::string& wrong : choice->distractors)
                compare(key, wrong);
        for (const std::string& text : choices_of(question_)) {
            const std::string folded = fold(text);
            if (folded == "all of the above" || folded == "none of the above" ||
                folded == "all of these" || folded == "none of these")
                add("L113", "the choice " + quoted(text) + " means nothing once choices move.",
                    "Write a choice of its own.");
        }
        if (!question_.shuffle && question_.kind == Kind::Single)
            add("L114", "shuffle = false puts the right answer first, always.",
                "Take the line out.");
    }

    void compare(const std::string& key, const std::string& wrong) {
        const WordList right_words = plain_words(key);
        const WordList wrong_words = plain_words(wrong);
        if (holds(right_words, wrong_words) || holds(wrong_words, right_words))
            add("L111",
                "the wrong choice " + quoted(wrong) + " could be taken for the right one, " +
                    quoted(key) + ".",
                "Make sure that only one of them is right, or change one.");
        else if (!has_digit(key + wrong) && one_slip_apart(fold(key), fold(wrong)))
            add("L112",
                "the wrong choice " + quoted(wrong) + " is a letter away from the right one, " +
                    quoted(key) + ".",
                "Choose another.");
    }

    void typed() {
        const auto* typed = std::get_if<TypedAnswer>(&question_.answer);
        if (typed == nullptr)
            return;
        if (length(typed->answer) > good_typed_answer)
            add("L115",
                "an answer of " + std::to_string(length(typed->answer)) +
                    " characters is much to type.",
                "Ask for something shorter, or make it a choice.");
        std::set<std::string> known = {fold(typed->answer)};
        for (const std::string& text : typed->accept)
            if (!known.insert(fold(text)).second)
                add("L116", quoted(text) + " in \"accept\" adds nothing: it is right as it is.",
                    "Take it out.");
    }

    void answer_in_stem() {
        constexpr std::size_t shortest = 5;
        const auto* choice = std::get_if<ChoiceAnswer>(&question_.answer);
        const auto* typed = std::get_if<TypedAnswer>(&question_.answer);
        std::string answer;
        if (choice != nullptr && question_.kind == Kind::Single)
            answer = choice->keys.front();
        else if (typed != nullptr)
            answer = typed->answer;
        if (length(answer) >= shortest && holds(stem_, plain_words(answer)))
            add("L117", "the stem holds the right answer, " + quoted(answer) + ".",
                "Take it out of the stem.");
    }

    void explanation() {
        if (question_.explanation.empty())
            add("L121", "it has no explanation.",
                "Say why the answer is right, what came of it, what it is confused with.");
        else if (!adds_a_word())
            add("L122", "the explanation repeats the question and adds nothing.",
                "Say something that the player does not know yet.");
        if (question_.sources.empty())
            add("L123", "it names no source.", "Say where the fact can be looked up.");
    }

    bool adds_a_word() const {
        std::set<std::string> known(stem_.begin(), stem_.end());
        for (std::string& word : plain_words(answer_text(question_)))
            known.insert(std::move(word));
        const WordList words = plain_words(question_.explanation);
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return !is_stop_word(word) && known.count(word) == 0;
        });
    }

    void lengths() {
        const auto judge = [&](std::string code, const std::string& what, std::string_view text,
                               std::size_t good) {
            if (const auto size = length(text); size > good)
                add(std::move(code),
                    what + " is " + std::to_string(size) + " characters long; up to " +
                        std::to_string(good) + " read well.",
                    "Shorten it.");
        };
        judge("L131", "the stem", question_.stem, good_stem);
        judge("L133", "the explanation", question_.explanation, good_explanation);
        for (const std::string& choice : choices_of(question_))
            judge("L132", "the choice " + quoted(choice), choice, good_choice);
        if (const auto* match = std::get_if<MatchAnswer>(&question_.answer))
            for (const std::string& right : match->rights)
                judge("L132", "the choice " + quoted(right), right, good_choice);
    }

    void negatives() {
        static const std::set<std::string_view> negations = {
            "not",     "no",      "never",  "none",  "neither", "nor",    "nobody",
            "nothing", "without", "isnt",   "wasnt", "didnt",   "doesnt", "dont",
            "except",  "cannot",  "werent", "arent", "hasnt",   "hadnt"};
        const auto count = std::count_if(stem_.begin(), stem_.end(), [](const std::string& word) {
            return negations.count(word) > 0;
        });
        if (count > 1)
            add("L141", "the stem has two negatives.", "Say it the plain way round.");
        else if (count == 1 && question_.kind != Kind::TrueFalse &&
                 (holds(stem_, {"which", "of", "these"}) || holds(stem_, {"not", "among"})) &&
                 (holds(stem_, {"not"}) || holds(stem_, {"except"})))
            add("L142", "it asks for what is not so.", "Ask for what is.");
    }

    void perishables() {
        // As plain_words leaves them.
        static const std::array<WordList, 12> perishables = {
            WordList{"currently"},     WordList{"today"},        WordList{"nowaday"},
            WordList{"recently"},      WordList{"latest"},       WordList{"upcoming"},
            WordList{"so", "far"},     WordList{"to", "date"},   WordList{"this", "year"},
            WordList{"at", "present"}, WordList{"right", "now"}, WordList{"last", "year"}};
        const WordList asked = plain_words(without_names(question_.stem));
        const WordList explained = plain_words(without_names(question_.explanation));
        for (const WordList& words : perishables)
            if (holds(asked, words) || holds(explained, words))
                add("L143", quoted(join(words, " ")) + " will not be true for ever.",
                    "Name the year or the occasion.");
        static const std::set<std::string_view> records = {
            "youngest", "oldest",  "highest", "longest", "shortest", "biggest",
            "largest",  "richest", "record",  "fastest", "tallest"};
        // What is compared stands there, so that it stays as it is.
        const bool compares = question_.kind == Kind::Order || question_.kind == Kind::Match ||
                              holds(stem_, {"of", "these"});
        const bool record =
            !compares && (holds(stem_, {"the", "only"}) || holds(stem_, {"the", "most"}) ||
                          std::any_of(stem_.begin(), stem_.end(), [](const std::string& word) {
                              return records.count(word) > 0;
                          }));
        if (record && !has_digit(question_.stem))
            add("L144", "it asks for a record without saying as of when.",
                "Name the year or the occasion.");
    }

    void belongings() {
        if (question_.spoiler && question_.films.empty())
            add("L151", "it is a spoiler, but does not say of which film.",
                "Add film = [{ title = \"...\", year = 2016 }].");
        static const std::array<WordList, 9> endings = {
            WordList{"the", "ending"},    WordList{"final", "scene"}, WordList{"last", "scene"},
            WordList{"closing", "scene"}, WordList{"final", "shot"},  WordList{"last", "shot"},
            WordList{"in", "the", "end"}, WordList{"plot", "twist"},  WordList{"the", "killer"}};
        const WordList told =
            plain_words(without_names(question_.stem + ". " + question_.explanation));
        if (!question_.spoiler && !question_.films.empty())
            for (const WordList& words : endings)
                if (holds(told, words))
                    add("L153", quoted(join(words, " ")) + " sounds like a spoiler.",
                        "Add spoiler = true if it tells how the film ends.");
        if (question_.category.empty() && !pack_.pack.categories.empty())
            add("L152", "it belongs to none of the pack's categories.",
                "Add category = " + quoted(pack_.pack.categories.front().key) + " or another.");
    }

    const FullPack& pack_;
    const Question& question_;
    int index_;
    Findings& findings_;
    WordList stem_;
};

} // namespace

void lint_question(const FullPack& pack, int index, Findings& findings) {
    QuestionLint(pack, index, findings).run();
}

} // namespace epilogue

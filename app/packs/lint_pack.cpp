#include "base/text.h"
#include "packs/fields.h"
#include "packs/lint_rules.h"
#include "packs/words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace epilogue {

namespace {

constexpr int few_questions = 12; // with fewer, chance explains any share

// The only longest of its choices is the right one.
bool key_is_longest(const ChoiceAnswer& choice) {
    const std::size_t key = length(choice.keys.front());
    return std::all_of(choice.distractors.begin(), choice.distractors.end(),
                       [&](const std::string& other) { return length(other) < key; });
}

void lint_longest_keys(const FullPack& pack, Findings& findings) {
    int asked = 0;
    int longest = 0;
    double expected = 0;
    double variance = 0;
    for (const Question& question : pack.questions) {
        const auto* choice = std::get_if<ChoiceAnswer>(&question.answer);
        if (choice == nullptr || question.kind != Kind::Single)
            continue;
        const double chance = 1.0 / static_cast<double>(1 + choice->distractors.size());
        ++asked;
        longest += key_is_longest(*choice) ? 1 : 0;
        expected += chance;
        variance += chance * (1 - chance);
    }
    if (asked >= few_questions && longest > expected + 2 * std::sqrt(variance))
        findings.add(-1, "L105",
                     "the right answer is the longest choice in " + std::to_string(longest) +
                         " of " + std::to_string(asked) + " questions; chance would give " +
                         std::to_string(static_cast<int>(std::lround(expected))) + ".",
                     "Shorten some right answers, or lengthen some wrong ones.");
}

void lint_truths(const FullPack& pack, Findings& findings) {
    constexpr int few_truths = 8;
    constexpr int lopsided = 4; // more than three of four
    int asked = 0;
    int yes = 0;
    for (const Question& question : pack.questions)
        if (const auto* truth = std::get_if<TruthAnswer>(&question.answer)) {
            ++asked;
            yes += truth->truth ? 1 : 0;
        }
    const int more = std::max(yes, asked - yes);
    if (asked >= few_truths && more * lopsided > asked * (lopsided - 1))
        findings.add(-1, "L106",
                     std::to_string(more) + " of " + std::to_string(asked) +
                         " true-or-false questions have the answer " +
                         (yes > asked - yes ? "true" : "false") + ".",
                     "Turn some of them round.");
}

void lint_crowds(const FullPack& pack, Findings& findings) {
    // A round can go round so many; in a large pack round one in twenty.
    const int crowd = std::max(10, static_cast<int>(pack.questions.size()) / 20);
    std::map<int, int> clashes;
    for (const auto& [first, second] : pack.give_aways) {
        ++clashes[first];
        ++clashes[second];
    }
    for (const auto& [question, count] : clashes)
        if (count > crowd)
            findings.add(question, "L107",
                         "it gives away the answers of " + std::to_string(count) +
                             " other questions, or they give away its own.",
                         "Name the answer less often in stems and explanations.");
}

std::set<std::string> subject_of(const Question& question) {
    std::set<std::string> words;
    for (std::string& word : plain_words(question.stem))
        if (!is_stop_word(word))
            words.insert(std::move(word));
    return words;
}

// Four fifths of the words that either has, both have.
bool nearly_same(const std::set<std::string>& a, const std::set<std::string>& b) {
    std::size_t both = 0;
    for (const std::string& word : a)
        both += b.count(word);
    const std::size_t either = a.size() + b.size() - both;
    return either > 0 && both * 5 >= either * 4;
}

// What a player reads before answering, folded. A stem that points at what is shown with it ("which
// of these") is told apart by that.
std::string whole_text(const Question& question) {
    std::vector<std::string> parts = {fold(question.stem)};
    const auto words = plain_words(question.stem);
    if (std::find(words.begin(), words.end(), "these") != words.end() ||
        question.kind == Kind::Order || question.kind == Kind::Match) {
        for (const std::string& choice : choices_of(question))
            parts.push_back(fold(choice));
        std::sort(parts.begin() + 1, parts.end());
    }
    return join(parts, "\n");
}

} // namespace

void lint_balance(const FullPack& pack, Findings& findings) {
    lint_longest_keys(pack, findings);
    lint_truths(pack, findings);
    lint_crowds(pack, findings);
}

void lint_doubles(const FullPack& pack, Findings& findings) {
    constexpr std::size_t most_compared = 50; // with the same answer: bounds the work
    std::map<std::string, int> stems;
    std::map<std::string, std::vector<std::pair<int, std::set<std::string>>>> by_answer;
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
        const Question& question = pack.questions[i];
        const int index = static_cast<int>(i);
        const auto id_of = [&](int other) {
            return quoted(pack.questions[static_cast<std::size_t>(other)].key.id);
        };
        const auto [first, fresh] = stems.emplace(whole_text(question), index);
        if (!fresh)
            findings.add(index, "L101", "it has the same text as " + id_of(first->second) + ".",
                         "Reword one of the two so that players can tell them apart.");
        auto& alike = by_answer[fold(answer_text(question))];
        auto subject = subject_of(question);
        const auto near = std::find_if(alike.begin(), alike.end(), [&](const auto& other) {
            return nearly_same(other.second, subject);
        });
        if (fresh && near != alike.end())
            findings.add(index, "L102",
                         "it asks nearly the same as " + id_of(near->first) +
                             ", and the answers agree.",
                         "Keep one of the two.");
        if (alike.size() < most_compared)
            alike.emplace_back(index, std::move(subject));
    }
}

} // namespace epilogue

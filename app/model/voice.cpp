#include "model/voice.h"

#include "base/overloaded.h"
#include "base/text.h"
#include "model/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace epilogue {

namespace {

constexpr std::size_t longest_told = 48; // letters of an answer that fits beside the verdict

constexpr std::array<const char*, 9> right_lines = {"That one goes on the mantelpiece.",
                                                    "Straight from the score.",
                                                    "You were in the room.",
                                                    "Straight from the reel.",
                                                    "Word perfect.",
                                                    "First take.",
                                                    "On the mark, in the light.",
                                                    "The front row nods.",
                                                    "That one is in the can."};

constexpr std::array<const char*, 5> wrong_lines = {
    "The envelope said otherwise.", "That take stays in the cutting room.",
    "Another film, perhaps.", "The script reads differently.", "A line for the next rehearsal."};

constexpr std::array<const char*, 3> passed_lines = {
    "The seat stays empty for this one.", "On to the next scene.", "Left for another evening."};

template <std::size_t N>
std::string line_of(const std::array<const char*, N>& lines, std::uint64_t turn) {
    return lines.at(turn % N);
}

std::optional<int> small_number(const std::string& text) {
    const std::string folded = fold(text);
    for (int number = 1; number <= 12; ++number)
        if (folded == number_word(number))
            return number;
    return std::nullopt;
}

// The answer inside a sentence: "It was six."; empty when it is too long for one.
std::string told(const Question& question) {
    if (parts_of(question) > 1)
        return {};
    std::string answer = answer_text(question);
    if (const auto* number = std::get_if<NumberAnswer>(&question.answer))
        answer = amount(number->value, number->unit);
    if (length(answer) > longest_told || answer.find('!') != std::string::npos)
        return {};
    if (small_number(answer))
        return number_word(*small_number(answer));
    if (question.kind == Kind::TrueFalse)
        return fold(answer);
    return answer;
}

std::string it_was(const std::string& answer) {
    const bool stopped = answer.ends_with('.') || answer.ends_with('?');
    return "It was " + answer + (stopped ? "" : ".");
}

// "Close." is for number words one apart.
bool next_to_it(const Question& question, const Outcome& outcome) {
    const auto* pick = outcome.given ? std::get_if<Pick>(&*outcome.given) : nullptr;
    if (pick == nullptr || question.kind != Kind::Single)
        return false;
    const auto choices = choices_of(question);
    const auto given = small_number(choices.at(static_cast<std::size_t>(pick->choice)));
    const auto right = small_number(choices.front());
    return given && right && std::abs(*given - *right) == 1;
}

// "Six minutes short of the credits."
std::string number_line(const NumberAnswer& answer, double given) {
    const double off = std::fabs(given - answer.value);
    const bool over = given > answer.value;
    const bool small = off >= 1 && off <= 12 && std::floor(off) == off;
    const std::string figures = small ? capital(number_word(static_cast<int>(off))) : figure(off);
    std::string distance = amount(off, answer.unit);
    distance = figures + distance.substr(std::min(distance.find(' '), distance.size()));
    if (answer.unit == "minutes")
        return distance + (over ? " past the credits." : " short of the credits.");
    return distance + (over ? " too many." : " short.");
}

std::string wrong_line(const Question& question, const Outcome& outcome, std::uint64_t turn) {
    if (outcome.given)
        if (const auto* given = std::get_if<Figure>(&*outcome.given))
            return number_line(std::get<NumberAnswer>(question.answer), given->value);
    const std::string answer = told(question);
    if (answer.empty())
        return line_of(wrong_lines, turn);
    if (next_to_it(question, outcome))
        return "Close. " + it_was(answer);
    return turn % 2 == 0 ? "Not this time. " + it_was(answer) : line_of(wrong_lines, turn);
}

// Two wrong links that each would be right in the other's place.
bool swapped(const MatchAnswer& answer, const Links& links) {
    std::vector<std::size_t> wrong;
    for (std::size_t left = 0; left < links.rights.size(); ++left)
        if (answer.rights.at(static_cast<std::size_t>(links.rights[left])) != answer.rights[left])
            wrong.push_back(left);
    return wrong.size() == 2 && links.rights[wrong[0]] == static_cast<int>(wrong[1]) &&
           links.rights[wrong[1]] == static_cast<int>(wrong[0]);
}

std::string partly_line(const Question& question, const Outcome& outcome) {
    const std::string right = capital(number_word(outcome.right_parts));
    const std::string wrong = number_word(outcome.parts - outcome.right_parts);
    if (question.kind == Kind::Multiple)
        return outcome.parts == 2 ? "One of the pair."
                                  : right + " of the " + number_word(outcome.parts) + ".";
    if (question.kind == Kind::Order)
        return right + " in " + (outcome.right_parts == 1 ? "its" : "their") + " place, " + wrong +
               " astray.";
    const auto* links = std::get_if<Links>(&*outcome.given);
    const bool crossed =
        links != nullptr && swapped(std::get<MatchAnswer>(question.answer), *links);
    return right + (outcome.right_parts == 1 ? " seat" : " seats") + " right, " + wrong +
           (crossed ? " swapped." : " astray.");
}

std::string time_line(const Question& question) {
    const std::string answer = told(question);
    return answer.empty() ? "The reel ran out." : "The reel ran out. " + it_was(answer);
}

} // namespace

std::string voice_of(const Question& question, const Outcome& outcome, std::uint64_t turn) {
    switch (outcome.verdict) {
    case Verdict::Right:
        return line_of(right_lines, turn);
    case Verdict::Partly:
        return partly_line(question, outcome);
    case Verdict::Passed:
        return line_of(passed_lines, turn);
    case Verdict::TimedOut:
        return time_line(question);
    case Verdict::Wrong:
        break;
    }
    return wrong_line(question, outcome, turn);
}

} // namespace epilogue

#include "base/text.h"
#include "packs/lint.h"
#include "packs/words.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace epilogue {

namespace {

// An answer this short, in letters, turns up in texts that have nothing to do with it.
constexpr std::size_t shortest_telling = 5;
// Bounds the work on a pack that repeats itself: an answer whose rarest word stands in so many
// texts is common knowledge there, and a question needs no longer list of clashes.
constexpr std::size_t most_texts = 1000;
constexpr std::size_t most_clashes = 100;

using Words = std::vector<int>;   // numbers of words, in their order
using WordSet = std::vector<int>; // the same sorted, each once

WordSet set_of(Words words) {
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

bool has(const WordSet& set, int word) {
    return std::binary_search(set.begin(), set.end(), word);
}

// A text that is read in one go, so that an answer in it is tied to the words beside it.
struct Told {
    int question = 0;
    Words words; // -1 between sentences that must not join
    WordSet set;
};

struct Asker {
    std::vector<Words> answers; // spellings worth looking for
    WordSet asks;               // content words of the stem
    WordSet titles;             // words of its films' titles
};

// What the player reads of a question beside stem and explanation: each choice or item, and each
// pair with its two sides together.
std::vector<std::string> shown_parts(const Question& question) {
    std::vector<std::string> parts = choices_of(question);
    if (const auto* match = std::get_if<MatchAnswer>(&question.answer))
        for (std::size_t i = 0; i < match->lefts.size(); ++i)
            parts[i] += ": " + match->rights[i];
    return parts;
}

std::vector<std::string> spellings_of(const Question& question) {
    if (const auto* typed = std::get_if<TypedAnswer>(&question.answer)) {
        auto spellings = typed->accept;
        spellings.push_back(typed->answer);
        return spellings;
    }
    const auto* choice = std::get_if<ChoiceAnswer>(&question.answer);
    return choice != nullptr && question.kind == Kind::Single ? choice->keys
                                                              : std::vector<std::string>{};
}

bool is_telling(const std::vector<std::string>& words, const Question& question) {
    std::size_t letters = 0;
    for (const std::string& word : words)
        letters += length(word);
    return letters >= shortest_telling &&
           !std::all_of(words.begin(), words.end(),
                        [](const std::string& word) { return is_number_word(word); }) &&
           std::none_of(question.films.begin(), question.films.end(),
                        [&](const FilmRef& film) { return plain_words(film.title) == words; });
}

class GiveAways {
  public:
    explicit GiveAways(const std::vector<Question>& questions) {
        for (const Question& question : questions)
            read(question);
        for (std::size_t i = 0; i < told_.size(); ++i)
            for (const int word : told_[i].set)
                saying_[word].push_back(static_cast<int>(i));
    }

    std::vector<std::pair<int, int>> pairs() const {
        std::vector<std::pair<int, int>> found;
        for (std::size_t i = 0; i < askers_.size(); ++i)
            for (const int other : tellers_of(static_cast<int>(i)))
                found.emplace_back(std::minmax(static_cast<int>(i), other));
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

  private:
    int number_of(const std::string& word) {
        return numbers_.emplace(word, static_cast<int>(numbers_.size())).first->second;
    }

    Words numbered(const std::vector<std::string>& words) {
        Words out;
        for (const std::string& word : words)
            out.push_back(number_of(word));
        return out;
    }

    void read(const Question& question) {
        Asker asker;
        Words titles;
        for (const FilmRef& film : question.films)
            append(titles, numbered(plain_words(film.title)));
        asker.titles = set_of(std::move(titles));
        const std::vector<std::string> stem = plain_words(question.stem);
        Words asks;
        for (const std::string& word : stem)
            if (!is_stop_word(word))
                asks.push_back(number_of(word));
        asker.asks = set_of(std::move(asks));
        for (const std::string& spelling : spellings_of(question))
            if (const auto words = plain_words(spelling); is_telling(words, question))
                asker.answers.push_back(numbered(words));
        Words said = numbered(stem);
        said.push_back(-1);
        append(said, numbered(plain_words(question.explanation)));
        tell(std::move(said));
        for (const std::string& part : shown_parts(question))
            tell(numbered(plain_words(part)));
        askers_.push_back(std::move(asker));
    }

    static void append(Words& words, const Words& more) {
        words.insert(words.end(), more.begin(), more.end());
    }

    void tell(Words words) {
        WordSet set = set_of(words);
        told_.push_back({static_cast<int>(askers_.size()), std::move(words), std::move(set)});
    }

    // Texts with the answer's rarest word; none when that is in too many to mean anything.
    std::vector<int> texts_with(const Words& answer) const {
        const std::vector<int>* fewest = nullptr;
        for (const int word : answer) {
            const auto at = saying_.find(word);
            if (at == saying_.end())
                return {};
            if (fewest == nullptr || at->second.size() < fewest->size())
                fewest = &at->second;
        }
        return fewest == nullptr || fewest->size() > most_texts ? std::vector<int>{} : *fewest;
    }

    std::set<int> tellers_of(int question) const {
        const Asker& asker = askers_[static_cast<std::size_t>(question)];
        std::set<int> tellers;
        for (const Words& answer : asker.answers)
            for (const int text : texts_with(answer)) {
                const Told& told = told_[static_cast<std::size_t>(text)];
                if (told.question != question && tellers.size() < most_clashes &&
                    tells(told, asker, answer))
                    tellers.insert(told.question);
            }
        return tellers;
    }

    // The text holds the answer, whole words in their order, and beside it and the film's title
    // a word of what is asked.
    bool tells(const Told& told, const Asker& asker, const Words& answer) const {
        const WordSet& titles = askers_[static_cast<std::size_t>(told.question)].titles;
        const auto of_subject = [&](int word) {
            return has(told.set, word) && !has(asker.titles, word) && !has(titles, word) &&
                   std::find(answer.begin(), answer.end(), word) == answer.end();
        };
        return std::any_of(asker.asks.begin(), asker.asks.end(), of_subject) &&
               std::search(told.words.begin(), told.words.end(), answer.begin(), answer.end()) !=
                   told.words.end();
    }

    std::unordered_map<std::string, int> numbers_;
    std::vector<Asker> askers_; // by question
    std::vector<Told> told_;
    std::unordered_map<int, std::vector<int>> saying_; // of each word: the texts that say it
};

} // namespace

std::vector<std::pair<int, int>> find_give_aways(const std::vector<Question>& questions) {
    return GiveAways(questions).pairs();
}

} // namespace epilogue

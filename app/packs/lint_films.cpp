#include "packs/lint.h"

#include "packs/known_films.h"
#include "packs/lint_rules.h"

#include "base/text.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>

namespace epilogue {

namespace {

// Festivals and cinemas differ, and so do the lists: a film may be dated a year apart.
constexpr int years_forgiven = 1;

std::string in_quotes(std::string_view text) {
    return "'" + std::string(text) + "'";
}

std::string told(const FilmRef& film) {
    return in_quotes(film.title) + (film.year == 0 ? "" : " (" + std::to_string(film.year) + ")");
}

bool begins_with_capital(std::string_view word) {
    if (word.empty())
        return false;
    std::string_view rest = word;
    next_code_point(rest);
    const std::string_view first = word.substr(0, word.size() - rest.size());
    return lower(first) != first;
}

// Two to four words, each with a capital.
bool looks_like_a_name(std::string_view text) {
    constexpr std::size_t fewest = 2;
    constexpr std::size_t most = 4;
    const auto words = split(text, ' ');
    return words.size() >= fewest && words.size() <= most &&
           std::all_of(words.begin(), words.end(), begins_with_capital);
}

// "Emma Stone's" is Emma Stone.
std::string_view without_possessive(std::string_view text) {
    for (const std::string_view ending : {"'s", "\u2019s"})
        if (text.ends_with(ending))
            text.remove_suffix(ending.size());
    return text;
}

class FilmLint {
  public:
    FilmLint(const FullPack& pack, const KnownFilms& known)
        : pack_(pack), known_(known), findings_(pack) {}

    std::vector<Diagnostic> run() && {
        for (std::size_t i = 0; i < pack_.questions.size(); ++i) {
            const Question& question = pack_.questions[i];
            const int index = static_cast<int>(i);
            for (const FilmRef& film : question.films)
                if (const auto& reason = fault_of(film))
                    findings_.add(index, "L154", *reason,
                                  "Look up its title and year; not every film is in the tables.");
            for (const std::string& reason : faults_of_names(question))
                findings_.add(index, "L155", reason,
                              "Look up how the name is spelt; it may be somebody else's.");
        }
        return std::move(findings_).in_order();
    }

  private:
    // Nothing when all is well. Kept, as most questions of a pack name the same few films.
    const std::optional<std::string>& fault_of(const FilmRef& film) {
        const auto at = faults_.find(film);
        return at != faults_.end() ? at->second : faults_.emplace(film, judged(film)).first->second;
    }

    std::optional<std::string> judged(const FilmRef& film) const {
        const FilmRef* meant = known_.titled(film);
        if (meant != nullptr &&
            (film.year == 0 || std::abs(film.year - meant->year) <= years_forgiven))
            return std::nullopt;
        if (meant == nullptr)
            meant = known_.nearly_titled(film);
        const std::string unknown = told(film) + " is not in the film tables";
        return meant == nullptr ? unknown + "." : unknown + "; " + told(*meant) + " is.";
    }

    // What a player reads or types and may be a name. Spellings accepted beside a right name are
    // meant to be other ones.
    std::vector<std::string> texts_of(const Question& question) const {
        std::vector<std::string> texts = choices_of(question);
        if (const auto* match = std::get_if<MatchAnswer>(&question.answer))
            texts.insert(texts.end(), match->rights.begin(), match->rights.end());
        if (const auto* typed = std::get_if<TypedAnswer>(&question.answer)) {
            texts.push_back(typed->answer);
            if (!known_.has_person(typed->answer))
                texts.insert(texts.end(), typed->accept.begin(), typed->accept.end());
        }
        return texts;
    }

    std::set<std::string> faults_of_names(const Question& question) const {
        std::set<std::string> faults;
        for (const std::string& text : texts_of(question)) {
            const std::string_view name = without_possessive(text);
            if (!looks_like_a_name(name) || known_.has_person(name) ||
                known_.titled({text, 0}) != nullptr)
                continue;
            if (const std::string* meant = known_.nearly_named(name))
                faults.insert(in_quotes(name) + " is not in the film tables; " + in_quotes(*meant) +
                              " is.");
        }
        return faults;
    }

    const FullPack& pack_;
    const KnownFilms& known_;
    Findings findings_;
    std::map<FilmRef, std::optional<std::string>> faults_;
};

} // namespace

std::vector<Diagnostic> lint_films(const FullPack& pack, const KnownFilms& known) {
    return FilmLint(pack, known).run();
}

} // namespace epilogue

// The shipped film tables, and what is made of them.
#include "packs/film_tables.h"
#include "packs/lint.h"
#include "rules/question_maker.h"

#include "base/text.h"
#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

using namespace epilogue;

namespace {

std::string table(const std::string& name) {
    std::ifstream in(std::string(QUESTIONS_DIR) + "/films/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

const FilmTables& shipped() {
    static const FilmTables tables = [] {
        const std::string films = table("films.tsv");
        const std::string cast = table("cast.tsv");
        const std::string people = table("people.tsv");
        const std::string oscars = table("oscars.tsv");
        const ParsedFilms parsed = parse_films({films, cast, people, oscars});
        for (const Diagnostic& problem : parsed.problems)
            UNSCOPED_INFO(text_of(problem));
        REQUIRE(parsed.tables);
        return *parsed.tables;
    }();
    return tables;
}

const std::vector<FullPack>& made() {
    static const std::vector<FullPack> packs = make_questions(shipped(), 2016);
    return packs;
}

template <class Check> void for_each_question(Check check) {
    for (const FullPack& pack : made())
        for (const Question& question : pack.questions) {
            INFO(pack.pack.id << " " << question.key.id << ": " << question.stem);
            check(question);
        }
}

// The film of a choice such as La La Land (2016).
const Film* film_of_choice(const std::string& choice) {
    static const std::map<std::string, const Film*> by_choice = [] {
        std::map<std::string, const Film*> all;
        for (const Film& film : shipped().films) {
            const auto [at, fresh] =
                all.emplace(film.title + " (" + std::to_string(film.year) + ")", &film);
            if (!fresh)
                at->second = nullptr;
        }
        return all;
    }();
    const auto at = by_choice.find(choice);
    return at == by_choice.end() ? nullptr : at->second;
}

bool has_in_cast(const Film& film, const std::string& person) {
    return std::any_of(film.cast.begin(), film.cast.end(),
                       [&](const Credit& credit) { return credit.person == person; });
}

bool has_as_director(const Film& film, const std::string& person) {
    return std::find(film.directors.begin(), film.directors.end(), person) != film.directors.end();
}

// What stands between two texts; empty when they are not there.
std::string between(const std::string& text, const std::string& before, const std::string& after) {
    const std::size_t from = text.find(before);
    if (from == std::string::npos)
        return {};
    const std::size_t begin = from + before.size();
    const std::size_t end = text.find(after, begin);
    return end == std::string::npos ? std::string{} : text.substr(begin, end - begin);
}

// Each choice is right exactly if it is among the keys.
template <class Right> void check_choices(const Question& question, Right right) {
    const auto* const answer = std::get_if<ChoiceAnswer>(&question.answer);
    REQUIRE(answer != nullptr);
    for (const std::string& key : answer->keys) {
        INFO("key: " << key);
        CHECK(right(key));
    }
    for (const std::string& wrong : answer->distractors) {
        INFO("wrong choice: " << wrong);
        CHECK(!right(wrong));
    }
}

const std::map<std::string, std::set<std::string>>& awards() {
    static const std::map<std::string, std::set<std::string>> all = {
        {"Best Picture", {"BEST PICTURE"}},
        {"Directing", {"DIRECTING"}},
        {"Directing, Dramatic Picture", {"DIRECTING (Dramatic Picture)"}},
        {"Directing, Comedy Picture", {"DIRECTING (Comedy Picture)"}},
        {"Best Actor", {"ACTOR IN A LEADING ROLE"}},
        {"Best Actress", {"ACTRESS IN A LEADING ROLE"}},
        {"Best Supporting Actor", {"ACTOR IN A SUPPORTING ROLE"}},
        {"Best Supporting Actress", {"ACTRESS IN A SUPPORTING ROLE"}},
        {"Adapted Screenplay", {"WRITING (Adapted Screenplay)"}},
        {"Original Screenplay", {"WRITING (Original Screenplay)"}},
        {"Original Story", {"WRITING (Original Story)"}},
        {"Original Score", {"MUSIC (Original Score)"}},
        {"Song Score or Adaptation Score", {"MUSIC (Original Song Score or Adaptation Score)"}},
        {"Original Song", {"MUSIC (Original Song)"}}};
    return all;
}

// As questions name them: the catalogue's title and people's names.
std::string title_of(const Nomination& nomination) {
    const Film* const film = shipped().film(nomination.film);
    return film != nullptr ? film->title : nomination.film_title;
}

std::string people_of(const Nomination& nomination) {
    std::vector<std::string> names;
    for (const std::string& person : nomination.nominees)
        names.push_back(shipped().name_of(person));
    return listed(names);
}

bool won(const std::string& award, int ceremony, const std::string& film, const std::string& who) {
    return std::any_of(shipped().nominations.begin(), shipped().nominations.end(),
                       [&](const Nomination& one) {
                           return one.won && one.ceremony == ceremony &&
                                  awards().at(award).contains(one.category) &&
                                  (film.empty() || title_of(one) == film) &&
                                  (who.empty() || people_of(one) == who);
                       });
}

int ceremony_of(const std::string& stem) {
    const std::size_t at = stem.find(" Academy Awards");
    if (at == std::string::npos)
        return 0;
    std::size_t begin = at;
    while (begin > 0 && stem[begin - 1] != ' ')
        --begin;
    return std::stoi(stem.substr(begin, at - begin));
}

} // namespace

// One case each, since the tables take seconds to read with the sanitizers.
TEST_CASE("shipped films: every row is sound") {
    SECTION("at least 200 actors and 110 directors are believed complete") {
        int actors = 0;
        int directors = 0;
        for (const Person& person : shipped().people) {
            actors += person.whole_as_cast ? 1 : 0;
            directors += person.whole_as_director ? 1 : 0;
        }
        CHECK(actors >= 200);
        CHECK(directors >= 110);
    }
    SECTION("no two films share title and year with a director") {
        std::map<std::pair<std::string, int>, std::vector<const Film*>> by_title;
        for (const Film& film : shipped().films)
            by_title[{fold(film.title), film.year}].push_back(&film);
        for (const auto& [title, films] : by_title)
            for (std::size_t i = 1; i < films.size(); ++i)
                for (const std::string& director : films[i]->directors) {
                    INFO(films[0]->id << " and " << films[i]->id);
                    CHECK(!has_as_director(*films[0], director));
                }
    }
    SECTION("who won for acting is in the cast and who won for directing directed") {
        for (const Nomination& one : shipped().nominations) {
            const Film* const film = one.film.empty() ? nullptr : shipped().film(one.film);
            if (!one.won || film == nullptr)
                continue;
            INFO(one.ceremony << " " << one.category << " " << one.film);
            for (const std::string& person : one.nominees) {
                if (one.category.starts_with("ACT"))
                    CHECK(has_in_cast(*film, person));
                if (one.category.starts_with("DIRECTING"))
                    CHECK(has_as_director(*film, person));
            }
        }
    }
    SECTION("no other title of a film is its own title again") {
        for (const Film& film : shipped().films)
            for (const std::string& alias : film.aliases) {
                INFO(film.id << " " << alias);
                CHECK(alias != film.title);
            }
    }
}

TEST_CASE("made questions: they are many and sound and agree with the tables") {
    SECTION("there are at least 1500 and each has all that a question needs") {
        std::size_t count = 0;
        for_each_question([&](const Question& question) {
            ++count;
            CHECK(length(question.stem) <= 180);
            CHECK(length(question.explanation) >= 20);
            CHECK(length(question.explanation) <= 260);
            CHECK(question.sources.size() == 1);
            CHECK(!question.spoiler);
        });
        CHECK(count >= 1500);
    }
    SECTION("the same seed makes the same and another seed others") {
        CHECK(make_questions(shipped(), 2016) == made());
        CHECK(make_questions(shipped(), 2017) != made());
    }
    SECTION("empty tables make none") {
        CHECK(make_questions({}, 1).empty());
    }
    SECTION("the packs come through the importer as they were made") {
        for (const FullPack& pack : made()) {
            const ParsedPack parsed = parse_native(write_native(pack), pack.pack.id);
            for (const Diagnostic& problem : parsed.problems)
                UNSCOPED_INFO(text_of(problem));
            REQUIRE(parsed.pack);
            CHECK(parsed.problems.empty());
            CHECK(parsed.pack->questions == pack.questions);
            CHECK(lint(*parsed.pack).empty());
        }
    }
    SECTION("every winner of picture directing acting writing score and song") {
        std::map<int, std::string> told; // all that is said of a ceremony
        for_each_question([&](const Question& question) {
            const int ceremony = ceremony_of(question.stem);
            told[ceremony] +=
                question.stem + " " + answer_text(question) + " " + question.explanation + "\n";
        });
        for (const Nomination& one : shipped().nominations) {
            const bool asked =
                std::any_of(awards().begin(), awards().end(),
                            [&](const auto& award) { return award.second.contains(one.category); });
            if (!one.won || !asked)
                continue;
            INFO(one.ceremony << " " << one.category << " " << title_of(one));
            CHECK(told[one.ceremony].find(title_of(one)) != std::string::npos);
        }
    }
    SECTION("of the choices for an award only the winner won it") {
        int checked = 0;
        for_each_question([&](const Question& question) {
            const std::string award = between(question.stem, "the Oscar for ", " at the ");
            const int ceremony = ceremony_of(question.stem);
            if (question.kind != Kind::Single || ceremony == 0 || award.empty() ||
                question.stem.starts_with("Whose"))
                return;
            ++checked;
            if (question.stem.starts_with("Which film") || question.stem.starts_with("For which"))
                check_choices(question, [&](const std::string& film) {
                    return won(award, ceremony, film,
                               between(question.stem, "For which film did ", " win the Oscar"));
                });
            else if (question.stem.starts_with("Who "))
                check_choices(question, [&](const std::string& who) {
                    return won(award, ceremony, "", who);
                });
        });
        CHECK(checked >= 400);
    }
    SECTION("of the choices for a writer or composer only one film won for them") {
        int checked = 0;
        for_each_question([&](const Question& question) {
            const std::string who = between(question.stem, "Which film won ", " an Oscar for ");
            if (who.empty())
                return;
            ++checked;
            const bool music = question.stem.find(" an Oscar for its music") != std::string::npos;
            check_choices(question, [&](const std::string& film) {
                return std::any_of(
                    shipped().nominations.begin(), shipped().nominations.end(),
                    [&](const Nomination& one) {
                        return one.won && one.ceremony == ceremony_of(question.stem) &&
                               one.category.starts_with(music ? "MUSIC" : "WRITING") &&
                               title_of(one) == film && people_of(one) == who;
                    });
            });
        });
        CHECK(checked >= 100);
    }
    SECTION("a true statement on an award is true and a false one false") {
        int checked = 0;
        for_each_question([&](const Question& question) {
            const int ceremony = ceremony_of(question.stem);
            const auto* const truth = std::get_if<TruthAnswer>(&question.answer);
            if (truth == nullptr || ceremony == 0)
                return;
            ++checked;
            const std::string of_film =
                between(question.stem, "True or false: ", " won the Oscar for ");
            if (!of_film.empty()) {
                CHECK(won(between(question.stem, "the Oscar for ", " at "), ceremony, of_film,
                          "") == truth->truth);
                return;
            }
            const std::string award = between(question.stem, "the Oscar for ", " went to ");
            const std::string told = question.stem.substr(question.stem.find(" went to ") + 9);
            const bool right = std::any_of(shipped().nominations.begin(),
                                           shipped().nominations.end(), [&](const Nomination& one) {
                                               const std::string whole =
                                                   people_of(one) + " for " + title_of(one);
                                               return one.won && one.ceremony == ceremony &&
                                                      awards().at(award).contains(one.category) &&
                                                      (told == whole || told == whole + ".");
                                           });
            CHECK(right == truth->truth);
        });
        CHECK(checked >= 50);
    }
    SECTION("whoever is offered as director or player is so only where it is right") {
        int checked = 0;
        for_each_question([&](const Question& question) {
            if (const std::string film = between(question.stem, "Who directed ", "?");
                !film.empty() && question.kind == Kind::Single) {
                ++checked;
                const Film* const found = film_of_choice(film);
                REQUIRE(found != nullptr);
                check_choices(question,
                              [&](const std::string& who) { return has_as_director(*found, who); });
            } else if (const std::string in = between(question.stem, "is in the cast of ", "?");
                       !in.empty() && question.kind == Kind::Single) {
                ++checked;
                const Film* const found = film_of_choice(in);
                REQUIRE(found != nullptr);
                check_choices(question,
                              [&](const std::string& who) { return has_in_cast(*found, who); });
            }
        });
        CHECK(checked >= 250);
    }
    SECTION("of the films offered for a person only the right ones are theirs") {
        int checked = 0;
        for_each_question([&](const Question& question) {
            std::string director = between(question.stem, "of these films did ", " direct?");
            std::string player = between(question.stem, "of these films has ", " in its cast?");
            if (player.empty())
                player = between(question.stem, "of these films have ", " in their casts?");
            const std::string both = between(question.stem, "films do both ", " appear?");
            if (director.empty() && player.empty() && both.empty())
                return;
            ++checked;
            check_choices(question, [&](const std::string& choice) {
                const Film* const film = film_of_choice(choice);
                if (film == nullptr)
                    return false;
                if (!director.empty())
                    return has_as_director(*film, director);
                if (!player.empty())
                    return has_in_cast(*film, player);
                const std::size_t joint = both.find(" and ");
                return has_in_cast(*film, both.substr(0, joint)) &&
                       has_in_cast(*film, both.substr(joint + 5));
            });
        });
        CHECK(checked >= 300);
    }
    SECTION("orders and firsts agree with the years") {
        std::map<std::string, const Film*> by_title;
        for_each_question([&](const Question& question) {
            const auto* const order = std::get_if<OrderAnswer>(&question.answer);
            if (order == nullptr || question.stem.find("their release") == std::string::npos)
                return;
            REQUIRE(order->notes.size() == order->items.size());
            for (std::size_t i = 0; i < order->items.size(); ++i) {
                CHECK(film_of_choice(order->items[i] + " (" + order->notes[i] + ")") != nullptr);
                if (i > 0)
                    CHECK(order->notes[i - 1] < order->notes[i]);
            }
        });
    }
    SECTION("half of the statements are true") {
        int truths = 0;
        int all = 0;
        for_each_question([&](const Question& question) {
            if (const auto* const truth = std::get_if<TruthAnswer>(&question.answer)) {
                ++all;
                truths += truth->truth ? 1 : 0;
            }
        });
        CHECK(truths * 5 >= all * 2);
        CHECK(truths * 5 <= all * 3);
    }
}

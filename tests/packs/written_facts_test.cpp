// The questions written by hand against the film tables: facts in forms that can be found in any
// text. Those in words of their own are in written_claims_test.cpp.
#include "support/catch.h"
#include "support/film_claims.h"
#include "support/film_names.h"
#include "support/written_questions.h"

#include "base/text.h"

#include <algorithm>
#include <regex>
#include <set>

using namespace epilogue;

namespace {

const FilmClaims& claims() {
    static const FilmClaims all(shipped_films());
    return all;
}

template <class Check> void for_each_question(Check check) {
    for (const Question& question : written_questions()) {
        INFO(question.key.pack << " " << question.key.id << ": " << question.stem);
        check(question);
    }
}

bool is_film(const std::string& title) {
    return !claims().called(title).empty();
}

bool is_film_of(const std::string& title, int year) {
    return is_film(title + " (" + std::to_string(year) + ")");
}

// The longest title that ends a text; empty when none does.
std::string title_at_end(const std::string& text) {
    for (std::size_t begin = 0; begin < text.size();) {
        if (is_film(text.substr(begin)))
            return text.substr(begin);
        const std::size_t space = text.find(' ', begin);
        begin = space == std::string::npos ? text.size() : space + 1;
    }
    return {};
}

// An item may be a title, "Mia in La La Land" or "Breathless, Jean-Luc Godard".
std::string title_of_item(const std::string& item) {
    if (is_film(item))
        return item;
    const std::string head = item.substr(0, item.find(", "));
    const std::size_t in = item.find(" in ");
    return is_film(head) ? head : in == std::string::npos ? "" : title_at_end(item.substr(in + 4));
}

std::vector<int> whole_numbers(const std::vector<std::string>& notes) {
    std::vector<int> numbers;
    for (const std::string& note : notes)
        if (const auto number = whole_number<int>(note))
            numbers.push_back(*number);
    return numbers;
}

std::vector<std::string> sentences(const std::string& text) {
    static const std::regex end("[.?!:;] +(?=[A-Z0-9])");
    return {std::sregex_token_iterator(text.begin(), text.end(), end, -1), {}};
}

// Does what stands between the names of a person and a film say that the person had a part in it?
// "Fritz Lang's M", "George Clooney of Gravity", "directed by Ingmar Bergman".
bool says_credit(const std::string& between, bool film_first) {
    static const std::regex after_person("'s( [a-z]+){0,2} |,?( .{0,60})? (in|for) |"
                                         ",?( the)?( star| voice| director| editor)? of ");
    static const std::regex after_film("(,| is| are)? with |,?( both)? directed by | starred ");
    return std::regex_match(between, film_first ? after_film : after_person);
}

// "Jane Campion, The Piano" and "Breathless, Jean-Luc Godard", as items have it.
bool is_pair(const std::string& text, const Mention& first, const Mention& second) {
    return first.begin == 0 && second.end == text.size() &&
           text.substr(first.end, second.begin - first.end) == ", ";
}

// Where such words tell of something else than a part in the film, or of one so small that the
// tables leave it out: of most casts they have the first ten.
bool is_beyond_the_tables(const std::string& id) {
    static const std::set<std::string> ids = {
        "cazale-films",         // not among the first ten
        "dewitt-and-the-boxer", // not among the first ten
        "dil-se-train",         // one dance
        "film-remakes",         // the players of a remake
        "small-statuettes",     // an honorary award
        "tate-at-the-bruin"     // she is a character
    };
    return ids.contains(id);
}

void check_credit(const std::string& person, const std::string& film) {
    INFO(person << " and " << film);
    const auto films = claims().called(film);
    CHECK(std::any_of(films.begin(), films.end(),
                      [&](const Film* one) { return claims().credited(person, *one); }));
}

// How many credits a sentence speaks of.
int check_credits(const FilmNames& names, const std::string& sentence) {
    int checked = 0;
    const std::vector<Mention> found = names.in(sentence);
    for (std::size_t i = 1; i < found.size(); ++i) {
        const Mention& first = found[i - 1];
        const Mention& second = found[i];
        const std::string between = sentence.substr(first.end, second.begin - first.end);
        if (first.film == second.film ||
            (!says_credit(between, first.film) && !is_pair(sentence, first, second)))
            continue;
        INFO(sentence);
        check_credit((first.film ? second : first).name, (first.film ? first : second).name);
        ++checked;
    }
    return checked;
}

} // namespace

// One case, since the tables take seconds to read with the sanitizers.
TEST_CASE("written questions: what the film tables know is told as they know it") {
    SECTION("every film that a question names is there with its title and year") {
        int checked = 0;
        for_each_question([&](const Question& question) {
            for (const FilmRef& film : question.films) {
                INFO(film.title << " " << film.year);
                CHECK(is_film_of(film.title, film.year));
                ++checked;
            }
        });
        CHECK(checked >= 1000);
    }
    SECTION("a year in brackets after a title is the film's") {
        static const std::regex in_brackets(R"re( \((1[89]\d\d|20\d\d)\))re");
        int checked = 0;
        for_each_question([&](const Question& question) {
            for (const std::string& text : texts_of(question))
                for (std::sregex_iterator at(text.begin(), text.end(), in_brackets), end; at != end;
                     ++at) {
                    const std::string title =
                        title_at_end(text.substr(0, static_cast<std::size_t>(at->position())));
                    INFO(title << " " << at->str(1));
                    if (title.empty())
                        continue;
                    CHECK(is_film_of(title, std::stoi(at->str(1))));
                    ++checked;
                }
        });
        CHECK(checked >= 30);
    }
    SECTION("numbers beside the items of an order rise or fall throughout") {
        int checked = 0;
        for_each_question([&](const Question& question) {
            const auto* const order = std::get_if<OrderAnswer>(&question.answer);
            if (order == nullptr || order->notes.empty())
                return;
            const std::vector<int> numbers = whole_numbers(order->notes);
            if (numbers.size() != order->notes.size())
                return;
            CHECK((std::is_sorted(numbers.begin(), numbers.end(), std::less_equal<>()) ||
                   std::is_sorted(numbers.begin(), numbers.end(), std::greater_equal<>())));
            ++checked;
        });
        CHECK(checked >= 20);
    }
    SECTION("films in order of release have their years beside them") {
        static const std::regex of_release("order of( the film's)?( first)? (release|premieres?)|"
                                           "of their premieres|made these films");
        int checked = 0;
        for_each_question([&](const Question& question) {
            const auto* const order = std::get_if<OrderAnswer>(&question.answer);
            if (order == nullptr || !std::regex_search(question.stem, of_release))
                return;
            const std::vector<int> years = whole_numbers(order->notes);
            REQUIRE(years.size() == order->items.size());
            for (std::size_t i = 0; i < years.size(); ++i) {
                INFO(order->items[i]);
                const std::string title = title_of_item(order->items[i]);
                if (title.empty())
                    continue;
                CHECK(is_film_of(title, years[i]));
                ++checked;
            }
        });
        CHECK(checked >= 55);
    }
    SECTION("a film asked for by its year is of that year") {
        static const std::regex of_year(R"((film|films|comedy|musicals) of (1[89]\d\d|20\d\d))");
        int checked = 0;
        for_each_question([&](const Question& question) {
            std::smatch found;
            std::vector<std::string> keys;
            if (const auto* const choice = std::get_if<ChoiceAnswer>(&question.answer))
                keys = choice->keys;
            if (const auto* const typed = std::get_if<TypedAnswer>(&question.answer))
                keys = {typed->answer};
            if (!std::regex_search(question.stem, found, of_year))
                return;
            for (const std::string& key : keys)
                if (is_film(key)) {
                    INFO(key);
                    CHECK(is_film_of(key, std::stoi(found.str(2))));
                    ++checked;
                }
        });
        CHECK(checked >= 10);
    }
    SECTION("who is said to have had a part in a film is credited or was nominated for it") {
        const FilmNames names(shipped_films(), written_questions());
        int checked = 0;
        for_each_question([&](const Question& question) {
            if (!is_beyond_the_tables(question.key.id))
                for (const std::string& text : texts_of(question))
                    for (const std::string& sentence : sentences(text))
                        checked += check_credits(names, sentence);
        });
        CHECK(checked >= 90);
    }
}

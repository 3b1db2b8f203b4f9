#include "store/content.h"

#include "base/overloaded.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <stdexcept>

namespace epilogue {

namespace {

// Members in a list, not a tree: a third less work for texts of a dozen members.
using json = nlohmann::ordered_json;

json written(const AnswerSpec& answer) {
    return std::visit(
        Overloaded{[](const ChoiceAnswer& choice) {
                       return json{{"keys", choice.keys}, {"distractors", choice.distractors}};
                   },
                   [](const TruthAnswer& truth) {
                       return json{{"truth", truth.truth}};
                   },
                   [](const TypedAnswer& typed) {
                       return json{{"answer", typed.answer},
                                   {"accept", typed.accept},
                                   {"reject", typed.reject},
                                   {"exact", typed.exact}};
                   },
                   [](const NumberAnswer& number) {
                       if (!std::isfinite(number.value) || !std::isfinite(number.tolerance))
                           throw std::invalid_argument("a number that is not finite");
                       return json{{"value", number.value},
                                   {"tolerance", number.tolerance},
                                   {"unit", number.unit}};
                   },
                   [](const OrderAnswer& order) {
                       return json{{"items", order.items}, {"notes", order.notes}};
                   },
                   [](const MatchAnswer& match) {
                       return json{{"lefts", match.lefts}, {"rights", match.rights}};
                   }},
        answer);
}

AnswerSpec answer_from(Kind kind, const json& text) {
    switch (kind) {
    case Kind::Single:
    case Kind::Multiple:
        return ChoiceAnswer{text.at("keys"), text.at("distractors")};
    case Kind::TrueFalse:
        return TruthAnswer{text.at("truth")};
    case Kind::Typed:
        return TypedAnswer{text.at("answer"), text.at("accept"), text.at("reject"),
                           text.at("exact")};
    case Kind::Number:
        return NumberAnswer{text.at("value"), text.at("tolerance"), text.at("unit")};
    case Kind::Order:
        return OrderAnswer{text.at("items"), text.at("notes")};
    case Kind::Match:
        return MatchAnswer{text.at("lefts"), text.at("rights")};
    }
    throw std::invalid_argument("an unknown kind of question");
}

Kind kind_named(const std::string& name) {
    for (int i = 0; i < kind_count; ++i)
        if (name_of(static_cast<Kind>(i)) == name)
            return static_cast<Kind>(i);
    throw std::invalid_argument("an unknown kind of question, '" + name + "'");
}

json films_written(const std::vector<FilmRef>& films) {
    json list = json::array();
    for (const FilmRef& film : films)
        list.push_back({film.title, film.year});
    return list;
}

std::vector<FilmRef> films_from(const json& list) {
    std::vector<FilmRef> films;
    for (const json& film : list)
        films.push_back({film.at(0), film.at(1)});
    return films;
}

} // namespace

std::string text_of_question(const Question& question) {
    return json{{"kind", name_of(question.kind)},
                {"category", question.category},
                {"difficulty", question.difficulty},
                {"spoiler", question.spoiler},
                {"shuffle", question.shuffle},
                {"stem", question.stem},
                {"answer", written(question.answer)},
                {"explanation", question.explanation},
                {"sources", question.sources},
                {"tags", question.tags},
                {"films", films_written(question.films)},
                {"license", question.license}}
        .dump();
}

Question question_of(QuestionKey key, const std::string& text) {
    const json content = json::parse(text);
    Question question;
    question.key = std::move(key);
    question.kind = kind_named(content.at("kind"));
    question.category = content.at("category");
    question.difficulty = content.at("difficulty");
    question.spoiler = content.at("spoiler");
    question.shuffle = content.at("shuffle");
    question.stem = content.at("stem");
    question.answer = answer_from(question.kind, content.at("answer"));
    question.explanation = content.at("explanation");
    question.sources = content.at("sources").get<std::vector<std::string>>();
    question.tags = content.at("tags").get<std::vector<std::string>>();
    question.films = films_from(content.at("films"));
    question.license = content.at("license");
    return question;
}

std::string text_of_pack(const Pack& pack) {
    json categories = json::array();
    for (const Category& category : pack.categories)
        categories.push_back({category.key, category.title});
    return json{{"id", pack.id},
                {"version", {pack.version.major, pack.version.minor, pack.version.patch}},
                {"title", pack.title},
                {"series", pack.series},
                {"summary", pack.summary},
                {"authors", pack.authors},
                {"language", pack.language},
                {"license", pack.license},
                {"homepage", pack.homepage},
                {"tags", pack.tags},
                {"categories", categories},
                {"retired", pack.retired}}
        .dump();
}

Pack pack_of(const std::string& text) {
    const json content = json::parse(text);
    Pack pack;
    pack.id = content.at("id");
    const json& version = content.at("version");
    pack.version = {version.at(0), version.at(1), version.at(2)};
    pack.title = content.at("title");
    pack.series = content.at("series");
    pack.summary = content.at("summary");
    pack.authors = content.at("authors").get<std::vector<std::string>>();
    pack.language = content.at("language");
    pack.license = content.at("license");
    pack.homepage = content.at("homepage");
    pack.tags = content.at("tags").get<std::vector<std::string>>();
    for (const json& category : content.at("categories"))
        pack.categories.push_back({category.at(0), category.at(1)});
    pack.retired = content.at("retired").get<std::vector<std::string>>();
    return pack;
}

std::string text_of_pairs(const IdPairs& pairs) {
    return json(pairs).dump();
}

IdPairs pairs_of(const std::string& text) {
    return json::parse(text).get<IdPairs>();
}

} // namespace epilogue

#include "shell/commands/command.h"

#include "bank/question.h"
#include "base/overloaded.h"
#include "base/text.h"

#include <memory>
#include <ostream>
#include <variant>

namespace epilogue {

namespace {

struct QuestionOptions {
    std::string pack;
    std::string category;
    int difficulty = 0;
};

Json pairs_of(const MatchAnswer& spec) {
    Json pairs = Json::array();
    for (std::size_t i = 0; i < spec.lefts.size(); ++i)
        pairs.push_back(Json::array({spec.lefts[i], spec.rights[i]}));
    return pairs;
}

Json answer_of(const Question& question) {
    return std::visit(Overloaded{[&](const ChoiceAnswer& spec) {
                                     return question.kind == Kind::Single ? Json(spec.keys.front())
                                                                          : Json(spec.keys);
                                 },
                                 [](const TruthAnswer& spec) { return Json(spec.truth); },
                                 [](const TypedAnswer& spec) { return Json(spec.answer); },
                                 [](const NumberAnswer& spec) { return Json(spec.value); },
                                 [](const OrderAnswer& spec) { return Json(spec.items); },
                                 [](const MatchAnswer& spec) { return pairs_of(spec); }},
                      question.answer);
}

// What only some kinds have.
void add_details(Json& json, const Question& question) {
    std::visit(Overloaded{[&](const TypedAnswer& spec) {
                              json["accept"] = spec.accept;
                              json["reject"] = spec.reject;
                          },
                          [&](const NumberAnswer& spec) {
                              json["tolerance"] = spec.tolerance;
                              json["unit"] = spec.unit;
                          },
                          [&](const OrderAnswer& spec) { json["notes"] = spec.notes; },
                          [&](const MatchAnswer& spec) { json["rights"] = spec.rights; },
                          [](const auto&) {}},
               question.answer);
}

Json films_of(const Question& question) {
    Json films = Json::array();
    for (const FilmRef& film : question.films)
        films.push_back({{"title", film.title}, {"year", film.year}});
    return films;
}

Json json_of(const Question& question) {
    Json json = {{"pack", question.key.pack},
                 {"id", question.key.id},
                 {"kind", name_of(question.kind)},
                 {"category", question.category},
                 {"difficulty", question.difficulty},
                 {"spoiler", question.spoiler},
                 {"stem", question.stem},
                 {"choices", choices_of(question)},
                 {"answer", answer_of(question)},
                 {"answer_text", answer_text(question)},
                 {"accept", Json::array()},
                 {"explanation", question.explanation},
                 {"sources", question.sources},
                 {"tags", question.tags},
                 {"films", films_of(question)}};
    add_details(json, question);
    return json;
}

void print_question(std::ostream& out, const Question& question) {
    out << question.key.pack << " / " << question.key.id << ": " << name_of(question.kind)
        << ", difficulty " << question.difficulty;
    if (!question.category.empty())
        out << ", " << question.category;
    if (question.spoiler)
        out << ", spoiler";
    out << "\n  " << question.stem << "\n";
    for (const std::string& choice : choices_of(question))
        out << "    - " << choice << "\n";
    out << "  Answer: " << answer_text(question) << "\n";
    if (const auto* typed = std::get_if<TypedAnswer>(&question.answer))
        if (!typed->accept.empty())
            out << "  Also right: " << join(typed->accept, "; ") << "\n";
    if (!question.explanation.empty())
        out << "  " << question.explanation << "\n";
    for (const std::string& source : question.sources)
        out << "  Source: " << source << "\n";
    out << "\n";
}

// A pack that is not there is a mistake worth a sentence, not an empty list.
Done known_pack(const BankStore& bank, const std::string& id) {
    const auto packs = bank.packs();
    if (!packs)
        return packs.error();
    std::vector<std::string> ids;
    for (const PackInfo& info : packs.value())
        ids.push_back(info.pack.id);
    if (id.empty() || std::find(ids.begin(), ids.end(), id) != ids.end())
        return ok();
    return Error{"there is no pack '" + id + "'; the packs are " + listed(ids)};
}

int list_questions(const Desk& desk, const QuestionOptions& options) {
    const auto bank = open_bank_for(desk);
    if (!bank)
        return failed(desk, bank.error());
    if (const auto known = known_pack(bank.value(), options.pack); !known)
        return failed(desk, known.error());
    const auto questions = bank.value().list(options.pack, options.category, options.difficulty);
    if (!questions)
        return failed(desk, questions.error());
    if (desk.json) {
        Json list = Json::array();
        for (const Question& question : questions.value())
            list.push_back(json_of(question));
        print(desk, list);
        return exit_done;
    }
    for (const Question& question : questions.value())
        print_question(desk.out, question);
    desk.out << count_of(static_cast<std::int64_t>(questions.value().size()), "question",
                         "questions")
             << ".\n";
    return exit_done;
}

} // namespace

void add_questions(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand(
        "questions", "List questions with answers, explanation and sources (it spoils)");
    auto options = std::make_shared<QuestionOptions>();
    command->add_option("--pack", options->pack, "Only of the pack with this id")
        ->type_name("PACK");
    command->add_option("--category", options->category, "Only of the category with this key")
        ->type_name("CATEGORY");
    command->add_option("--difficulty", options->difficulty, "Only of this difficulty, 1 to 5")
        ->type_name("N")
        ->check(CLI::Range(1, 5));
    command->callback([options, &work] {
        work = [options](const Desk& desk) { return list_questions(desk, *options); };
    });
}

} // namespace epilogue

#include "support/quiz_builders.h"

#include "base/rng.h"
#include "base/text.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

namespace epilogue {

Question question_of(Kind kind, const std::string& id, AnswerSpec answer) {
    Question question;
    question.key = {"test.pack", id};
    question.kind = kind;
    question.category = "film";
    question.stem = "What is asked in " + id + "?";
    question.answer = std::move(answer);
    question.explanation = "Why it is so in " + id + ".";
    question.sources = {"The source of " + id};
    return question;
}

Question single(const std::string& id, const std::string& key,
                std::vector<std::string> distractors) {
    return question_of(Kind::Single, id, ChoiceAnswer{{key}, std::move(distractors)});
}

Question multiple(const std::string& id, std::vector<std::string> keys,
                  std::vector<std::string> distractors) {
    return question_of(Kind::Multiple, id, ChoiceAnswer{std::move(keys), std::move(distractors)});
}

Question true_false(const std::string& id, bool truth) {
    return question_of(Kind::TrueFalse, id, TruthAnswer{truth});
}

Question typed(const std::string& id, const std::string& answer, std::vector<std::string> accept,
               std::vector<std::string> reject) {
    return question_of(Kind::Typed, id,
                       TypedAnswer{answer, std::move(accept), std::move(reject), false});
}

Question number(const std::string& id, double value, double tolerance, const std::string& unit) {
    return question_of(Kind::Number, id, NumberAnswer{value, tolerance, unit});
}

Question order(const std::string& id, std::vector<std::string> items) {
    return question_of(Kind::Order, id, OrderAnswer{std::move(items), {}});
}

Question match(const std::string& id, std::vector<std::string> lefts,
               std::vector<std::string> rights) {
    return question_of(Kind::Match, id, MatchAnswer{std::move(lefts), std::move(rights)});
}

Question any_question(Kind kind, const std::string& id) {
    const auto text = [&](const char* what) { return what + (" of " + id); };
    switch (kind) {
    case Kind::Single:
        return single(id, text("key"), {text("first"), text("second"), text("third")});
    case Kind::Multiple:
        return multiple(id, {text("key"), text("other key")},
                        {text("first"), text("second"), text("third")});
    case Kind::TrueFalse:
        return true_false(id, fnv1a64(id) % 2 == 0);
    case Kind::Typed:
        return typed(id, text("answer"), {text("also")}, {text("not this")});
    case Kind::Number:
        return number(id, static_cast<double>(fnv1a64(id) % 10'000), 2, "minutes");
    case Kind::Order:
        return order(id, {text("first"), text("second"), text("third"), text("fourth")});
    case Kind::Match:
        return match(id, {text("left one"), text("left two"), text("left three")},
                     {text("one"), text("two"), text("three"), text("spare")});
    }
    return single(id, text("key"), {text("first")});
}

Question with_difficulty(Question question, int difficulty) {
    question.difficulty = difficulty;
    return question;
}

Question in_category(Question question, const std::string& category) {
    question.category = category;
    return question;
}

Question spoiling(Question question, const std::string& title, int year) {
    question.spoiler = true;
    question.films = {{title, year}};
    return question;
}

FullPack pack_of(std::vector<Question> questions, const std::string& id) {
    FullPack full;
    full.pack.id = id;
    full.pack.version = {1, 0, 0};
    full.pack.title = "Pack " + id;
    full.pack.language = "en";
    full.pack.license = "CC0-1.0";
    for (Question& question : questions) {
        question.key.pack = id;
        const auto has = [&](const Category& category) {
            return category.key == question.category;
        };
        auto& categories = full.pack.categories;
        if (!question.category.empty() && std::none_of(categories.begin(), categories.end(), has))
            categories.push_back({question.category, "Category " + question.category});
    }
    full.questions = std::move(questions);
    return full;
}

FullPack sample_pack(int per_category, const std::string& id) {
    std::vector<Question> questions;
    for (const char* category : {"film", "songs", "cast", "awards", "ending"}) {
        for (int i = 0; i < per_category; ++i) {
            const auto count = questions.size();
            // Half are single choice, as in real packs; the rest go through the other kinds.
            const Kind kind = count % 2 == 0 ? Kind::Single : all_kinds.at(1 + count / 2 % 6);
            Question question = any_question(kind, id + "-" + std::to_string(count));
            question.category = category;
            question.difficulty = 1 + static_cast<int>(count * 7 / 3 % 5);
            questions.push_back(std::string(category) == "ending" ? spoiling(question) : question);
        }
    }
    FullPack full = pack_of(std::move(questions), id);
    for (int i = 0; i + 1 < static_cast<int>(full.questions.size()); i += 9)
        full.give_aways.emplace_back(i, i + 1);
    return full;
}

PackInfo info_of(const FullPack& full) {
    PackInfo info;
    info.pack = full.pack;
    info.built_in = true;
    info.questions = static_cast<int>(full.questions.size());
    for (const Question& question : full.questions) {
        ++info.per_category[question.category];
        if (!question.spoiler)
            continue;
        ++info.spoilers;
        ++info.spoilers_per_category[question.category];
    }
    return info;
}

bool passes(const PoolFilter& filter, const Question& question) {
    const auto holds = [](const std::vector<std::string>& wanted, const std::string& item) {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), item) != wanted.end();
    };
    return holds(filter.packs, question.key.pack) && holds(filter.categories, question.category) &&
           question.difficulty >= filter.min_difficulty &&
           question.difficulty <= filter.max_difficulty &&
           (!question.spoiler || filter.spoilers ||
            filter.seen_films.contains(spoiler_film(question)));
}

PoolEntry entry_of(const Question& question) {
    PoolEntry entry;
    entry.key = question.key;
    entry.kind = question.kind;
    entry.category = question.category;
    entry.difficulty = question.difficulty;
    entry.spoiler = question.spoiler;
    if (question.kind != Kind::TrueFalse)
        entry.answer_fold = fold(answer_text(question));
    return entry;
}

Bank memory_bank(std::vector<FullPack> packs, std::map<QuestionKey, int> asked) {
    struct Held {
        std::vector<FullPack> packs;
        std::map<QuestionKey, Question> questions;
        std::map<QuestionKey, PoolEntry> entries; // folding every answer anew takes its time
        std::vector<std::pair<QuestionKey, QuestionKey>> give_aways;
        std::map<QuestionKey, int> asked;
    };

    auto held = std::make_shared<Held>();
    held->asked = std::move(asked);
    for (const FullPack& full : packs) {
        for (const Question& question : full.questions) {
            held->questions[question.key] = question;
            held->entries[question.key] = entry_of(question);
        }
        for (const auto& [first, second] : full.give_aways)
            held->give_aways.emplace_back(full.questions.at(static_cast<std::size_t>(first)).key,
                                          full.questions.at(static_cast<std::size_t>(second)).key);
    }
    held->packs = std::move(packs);

    Bank bank;
    bank.packs = [held]() -> Result<std::vector<PackInfo>> {
        std::vector<PackInfo> infos;
        for (const FullPack& full : held->packs)
            infos.push_back(info_of(full));
        return infos;
    };
    bank.pool = [held](const PoolFilter& filter) -> Result<std::vector<PoolEntry>> {
        std::vector<PoolEntry> pool;
        std::map<QuestionKey, int> position;
        for (const auto& [key, question] : held->questions) {
            if (!passes(filter, question))
                continue;
            position[key] = static_cast<int>(pool.size());
            const auto times = held->asked.find(key);
            const bool counted = !filter.players.empty() && times != held->asked.end();
            pool.push_back(held->entries.at(key));
            pool.back().times_asked = counted ? times->second : 0;
        }
        for (const auto& [first, second] : held->give_aways) {
            if (!position.contains(first) || !position.contains(second))
                continue;
            pool.at(static_cast<std::size_t>(position[first])).clashes.push_back(position[second]);
            pool.at(static_cast<std::size_t>(position[second])).clashes.push_back(position[first]);
        }
        return pool;
    };
    bank.questions = [held](const std::vector<QuestionKey>& keys) -> Result<std::vector<Question>> {
        std::vector<Question> found;
        for (const QuestionKey& key : keys) {
            const auto question = held->questions.find(key);
            if (question == held->questions.end())
                return Error{"the bank has no question '" + key.id + "'"};
            found.push_back(question->second);
        }
        return found;
    };
    return bank;
}

Quiz::Puzzle puzzle_of(std::vector<Question> questions, Mode mode, int seats) {
    Quiz::Puzzle puzzle;
    puzzle.mode = mode;
    puzzle.seats = seats;
    for (Question& question : questions) {
        const auto* pairs = std::get_if<MatchAnswer>(&question.answer);
        std::vector<int> shown(pairs != nullptr ? pairs->rights.size()
                                                : choices_of(question).size());
        std::iota(shown.begin(), shown.end(), 0);
        puzzle.questions.push_back({std::move(question), std::move(shown), 0});
    }
    return puzzle;
}

Given right_answer(const Question& question) {
    const auto first = [](std::size_t count) {
        std::vector<int> numbers(count);
        std::iota(numbers.begin(), numbers.end(), 0);
        return numbers;
    };
    switch (question.kind) {
    case Kind::Single:
        return Pick{0};
    case Kind::TrueFalse:
        return Pick{std::get<TruthAnswer>(question.answer).truth ? 0 : 1};
    case Kind::Multiple:
        return Picks{first(std::get<ChoiceAnswer>(question.answer).keys.size())};
    case Kind::Typed:
        return TypedText{std::get<TypedAnswer>(question.answer).answer};
    case Kind::Number:
        return Figure{std::get<NumberAnswer>(question.answer).value};
    case Kind::Order:
        return Arrangement{first(std::get<OrderAnswer>(question.answer).items.size())};
    case Kind::Match:
        return Links{first(std::get<MatchAnswer>(question.answer).lefts.size())};
    }
    return Pick{0};
}

Given wrong_answer(const Question& question) {
    const auto turned = [](std::size_t count) {
        std::vector<int> numbers(count);
        for (std::size_t i = 0; i < count; ++i)
            numbers[i] = static_cast<int>((i + 1) % count);
        return numbers;
    };
    switch (question.kind) {
    case Kind::Single:
        return Pick{1};
    case Kind::TrueFalse:
        return Pick{std::get<TruthAnswer>(question.answer).truth ? 1 : 0};
    case Kind::Multiple:
        return Picks{{static_cast<int>(std::get<ChoiceAnswer>(question.answer).keys.size())}};
    case Kind::Typed:
        return TypedText{"something else entirely"};
    case Kind::Number: {
        const auto& answer = std::get<NumberAnswer>(question.answer);
        return Figure{answer.value + answer.tolerance + 1};
    }
    case Kind::Order:
        return Arrangement{turned(std::get<OrderAnswer>(question.answer).items.size())};
    case Kind::Match:
        return Links{turned(std::get<MatchAnswer>(question.answer).lefts.size())};
    }
    return Pick{1};
}

} // namespace epilogue

// Questions, packs, banks and puzzles in memory, for the tests of every layer above bank.
// A builder gives the smallest well-formed thing; tests change the one field they are about.
#pragma once

#include "bank/bank.h"
#include "rules/quiz.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace epilogue {

inline constexpr std::array<Kind, kind_count> all_kinds = {
    Kind::Single, Kind::Multiple, Kind::TrueFalse, Kind::Typed,
    Kind::Number, Kind::Order,    Kind::Match};
inline constexpr std::array<Mode, 6> all_modes = {Mode::FiveSeasons, Mode::Classic,
                                                  Mode::Sprint,      Mode::SuddenDeath,
                                                  Mode::Endless,     Mode::Rehearsal};

// ---- questions

Question question_of(Kind kind, const std::string& id, AnswerSpec answer);

Question single(const std::string& id, const std::string& key,
                std::vector<std::string> distractors);

Question multiple(const std::string& id, std::vector<std::string> keys,
                  std::vector<std::string> distractors);

Question true_false(const std::string& id, bool truth);

Question typed(const std::string& id, const std::string& answer,
               std::vector<std::string> accept = {}, std::vector<std::string> reject = {});

Question number(const std::string& id, double value, double tolerance = 0,
                const std::string& unit = "");

Question order(const std::string& id, std::vector<std::string> items);

Question match(const std::string& id, std::vector<std::string> lefts,
               std::vector<std::string> rights);

// A well-formed question of this kind; no two ids share a text.
Question any_question(Kind kind, const std::string& id);

Question with_difficulty(Question question, int difficulty);

Question in_category(Question question, const std::string& category);

Question spoiling(Question question, const std::string& title = "La La Land", int year = 2016);

// ---- packs

// A pack of these questions, whose pack id they get; its categories are theirs.
FullPack pack_of(std::vector<Question> questions, const std::string& id = "test.pack");

// As La La Land is packed: five categories, every kind and difficulty, the ending a spoiler, and
// every ninth question giving the one after it away.
FullPack sample_pack(int per_category = 24, const std::string& id = "test.pack");

// ---- banks

PackInfo info_of(const FullPack& full);

bool passes(const PoolFilter& filter, const Question& question);

// What a pool says of a question, but for times asked and clashes.
PoolEntry entry_of(const Question& question);

// A bank over these packs, all switched on. `asked` is how often each question was put to anyone;
// it counts when the filter names players.
Bank memory_bank(std::vector<FullPack> packs, std::map<QuestionKey, int> asked = {});

// ---- puzzles and answers

// A round of these questions in this order, without timer and bonuses, choices as written.
Quiz::Puzzle puzzle_of(std::vector<Question> questions, Mode mode = Mode::Classic, int seats = 1);

Given right_answer(const Question& question);

// An answer with nothing right in it.
Given wrong_answer(const Question& question);

} // namespace epilogue

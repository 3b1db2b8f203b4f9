// Questions and packs as the JSON texts that bank.db keeps. Internal to the store. The texts are
// written and read by this program only; reading one that is not ours throws std::exception, and
// so does writing text that is not UTF-8: to be called within guarded().
#pragma once

#include "bank/pack.h"

#include <string>
#include <utility>
#include <vector>

namespace epilogue {

// All of a question but its key.
std::string text_of_question(const Question& question);
Question question_of(QuestionKey key, const std::string& text);

std::string text_of_pack(const Pack& pack);
Pack pack_of(const std::string& text);

// Pairs of question ids.
using IdPairs = std::vector<std::pair<std::string, std::string>>;

std::string text_of_pairs(const IdPairs& pairs);
IdPairs pairs_of(const std::string& text);

} // namespace epilogue

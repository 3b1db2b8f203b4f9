// Small wordings that several screens share.
#pragma once

#include "bank/records.h"
#include "base/date.h"
#include "base/result.h"
#include "model/view.h"
#include "rules/quiz.h"

#include <string>
#include <vector>

namespace epilogue {

struct Model;
struct InPlay;

// An error's message as a sentence of its own: capital first, full stop last.
std::string sentence(const Error& error);

PlayerMark mark_of(const Player& player);
PlayerMark mark_of(const Model& model, PlayerId id); // "Someone" for a player no longer there

std::string difficulty_word(int difficulty); // easy, medium, hard
std::string points_of(int points);           // "1 point", "1,213 points"
std::string players_in_words(int count);     // "4 players"
// "half", "three fifths"; digits beyond twelfths.
std::string fraction_word(int parts, int of);
std::string capital(std::string text);
// Seconds as a clock shows them: the last one is 1, never 0 before time is up.
int seconds_left(int left_ms);
// "14 of 20 s left".
std::string time_left(int left_ms, int total_ms);

// A figure as it is read: years stay 2016, larger ones are grouped.
std::string figure(double value);
// "6 minutes", "1 minute", "6"; the unit as the question writes it, in the plural.
std::string amount(double value, const std::string& unit);

// Names of the five stages: Winter, Spring, Summer, Fall, Winter.
std::string stage_name(int stage);
std::string stage_aside(int stage); // "five years later" for the last, else empty
// The stage at the end of a phrase: "Fall", "five years later".
std::string stage_in_words(int stage);

} // namespace epilogue

// Hand-made views of every screen, as the model would fill them.
#pragma once

#include "model/view.h"

#include <string>
#include <utility>
#include <vector>

namespace epilogue::terminal_tests {

View shown(ScreenView screen);

HomeView home();
SetupView setup();
HandoverView handover();
PausedView paused();
ResultView result();
PodiumView podium();
SettingsView settings(SettingsPage page);
TroubleView trouble();
EmptyView nothing_to_rehearse();
DialogView leave_dialog();
DialogView name_dialog();
PlayerMenuView players();

// One question of each kind: question 7 of 10, Fall, Awards, medium, 20 seconds.
QuestionView single();
QuestionView several();
QuestionView true_false();
QuestionView typed();
QuestionView number();
QuestionView order();
QuestionView match();
QuestionView sprint();
QuestionView sudden_death();
// The same question after a partly right answer, or a wrong one where there is no such thing.
QuestionView revealed(QuestionView question);

// Everything above, each with a name for failures; questions asked and revealed.
std::vector<std::pair<std::string, View>> every_view();

} // namespace epilogue::terminal_tests

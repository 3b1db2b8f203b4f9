// The makers of the views, one per screen: finished strings out of the model, nothing else.
#pragma once

#include "model/model.h"

namespace epilogue {

HomeView home_view(const Model& model, const Now& now);
SetupView setup_view(const Model& model);
QuestionView question_view(const Model& model, const InPlay& play, const Now& now);
HandoverView handover_view(const Model& model, const InPlay& play);
PausedView paused_view(const Model& model, const InPlay& play, const Now& now);
ResultView result_view(const Model& model, const InPlay& play);
PodiumView podium_view(const Model& model, const InPlay& play);
GridView grid_view(const Model& model, const Now& now); // of the grid at hand
GridTileView grid_tile_view(const Model& model);
ArchiveView archive_view(const Model& model, const Now& now);
WorkshopView workshop_view(const Model& model);
RulingsView rulings_view(const Model& model, const Date& today);
SettingsView settings_view(const Model& model, const World& world, const Now& now);

// Parts of the question screen.
BodyView body_view(const Quiz::Asked& asked, const Outcome* outcome, bool close);
RevealView reveal_view(const InPlay& play, const Reveal& reveal);

// How a player fared, stage by stage; empty in modes without a length. `question` is the one at
// hand; -1: the round is over.
std::vector<StageView> stages_of(const InPlay& play, int seat, int question);
Pip pip_of(Verdict verdict);
int right_of(const Quiz::Seat& seat); // answers that were right
// Milliseconds left of the question at hand, or left when it was answered; nothing: no clock.
std::optional<ClockView> clock_view(const Model& model, const InPlay& play, const Now& now);
bool has_stages(const InPlay& play);
// The seat and question that the screen shows: those of the reveal, else those at hand.
int shown_seat(const InPlay& play);
int shown_question(const InPlay& play);

} // namespace epilogue

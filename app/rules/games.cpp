// Every game is held against the concept here, so that a new one learns at once what it lacks.
#include "rules/game.h"
#include "rules/grid.h"
#include "rules/null_game.h"
#include "rules/quiz.h"

namespace epilogue {

static_assert(Game<Quiz> && Game<Grid> && Game<NullGame>);

} // namespace epilogue

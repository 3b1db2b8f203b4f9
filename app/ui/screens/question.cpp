#include "ui/screens/screens.h"

namespace epilogue {

std::optional<Intent> draw_question(Ui& ui, const QuestionView& question, const View& view) {
    auto intent = header(ui, {.ring = Icon::Pause,
                              .title = question.title,
                              .aside = question.aside,
                              .player = &view.player,
                              .tools = false});
    footer(ui, {{{"Esc"}, "Pause"}});
    return intent;
}

} // namespace epilogue

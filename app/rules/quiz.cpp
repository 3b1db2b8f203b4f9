#include "rules/quiz.h"

namespace epilogue {

template class OneOf<AnyGiven>;
template class OneOf<Quiz::AnyMove>;

} // namespace epilogue

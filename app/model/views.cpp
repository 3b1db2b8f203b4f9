#include "model/view.h"

namespace epilogue {

template class OneOf<AnyBodyView>;
template class OneOf<AnyScreenView>;

} // namespace epilogue

#include "model/effect.h"

namespace epilogue {

template class OneOf<AnyEffect>;

} // namespace epilogue

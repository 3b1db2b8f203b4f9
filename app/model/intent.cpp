#include "model/intent.h"

namespace epilogue {

template class OneOf<AnyIntent>;

} // namespace epilogue

// The text a player may paste anywhere: it names no question and no answer.
#pragma once

#include "model/model.h"

#include <string>
#include <vector>

namespace epilogue {

std::vector<std::string> share_lines(const Model& model, const InPlay& play);

} // namespace epilogue

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/colour.hpp"

#include <string>

namespace cartocontrat {

/// With at most three decimals (micrometres, when the number is in millimetres), no useless zero, never "-0".
void appendNumber(std::string& text, double number);
[[nodiscard]] std::string toText(double number);

} // namespace cartocontrat

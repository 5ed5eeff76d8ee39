// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/colour.hpp"

namespace cartocontrat {

/// WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrast(Colour a, Colour b);

} // namespace cartocontrat

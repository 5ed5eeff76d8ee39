// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <limits>

namespace cartocontrat {

/// Scale denominators between which something shows: least <= denominator < below.
struct ScaleRange {
    double least = 0, below = std::numeric_limits<double>::infinity();

    [[nodiscard]] bool holds(double denominator) const { return least <= denominator && denominator < below; }
};

} // namespace cartocontrat

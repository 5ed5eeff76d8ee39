// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/sight.hpp"

#include <algorithm>

namespace cartocontrat {

Sight framing(Extent const& plane, QSizeF view, double margin) {
    constexpr double least = 1e-6;
    auto const across = std::max(view.width() - 2 * margin, 1.0) / std::max(plane.width(), least);
    auto const down = std::max(view.height() - 2 * margin, 1.0) / std::max(plane.height(), least);
    auto const scale = std::min(across, down);
    auto const centre = plane.centre();
    return {{centre.x - view.width() / 2 / scale, centre.y - view.height() / 2 / scale}, scale};
}

} // namespace cartocontrat

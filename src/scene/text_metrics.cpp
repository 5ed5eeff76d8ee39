// SPDX-License-Identifier: EUPL-1.2
#include "scene/text_metrics.hpp"

#include <numeric>

namespace cartocontrat {

double TextMetrics::width(std::string_view utf8, Font const& font) const {
    std::vector<double> const steps = advances(utf8, font);
    if (steps.empty()) {
        return 0;
    }
    return std::accumulate(steps.begin(), steps.end(), 0.0) - font.trackingMm;
}

} // namespace cartocontrat

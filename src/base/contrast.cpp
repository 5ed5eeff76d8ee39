// SPDX-License-Identifier: EUPL-1.2
#include "base/contrast.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {
namespace {

/// IEC 61966-2-1.
double linear(std::uint8_t channel) {
    double const share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

} // namespace

double contrast(Colour a, Colour b) {
    auto const one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/colour.hpp"
#include "geo/geometry.hpp"

#include <memory>
#include <string>

namespace cartocontrat {

/// Areas of one colour, in a unit of the logo's own, origin top left, y down; even-odd.
struct LogoPart {
    std::vector<Line> rings;
    Colour fill;
};

struct Logo {
    double width = 0, height = 0;
    std::vector<LogoPart> parts; ///< in drawing order
};

/// What an office prints of itself on its pages.
struct Imprint {
    std::shared_ptr<Logo const> logo = {}; ///< null: none
    std::string mention = {};              ///< of communication; may be empty
    std::string date = {};                 ///< of making, as printed ("déc. 2018"); may be empty
};

} // namespace cartocontrat

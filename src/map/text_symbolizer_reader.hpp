// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/sld_values.hpp"

namespace cartocontrat {

/// What an SLD says of the names of some features of a layer; sizes come out in points and millimetres on paper, SE's
/// own where it says none (SE 1.1, 11.4: ten pixels, black, no halo). Tracking and whose names they are it cannot say.
/// No value, and a warning: it has no label.
[[nodiscard]] std::optional<TextSymbolizer> readTextSymbolizer(pugi::xml_node symbolizer, SldReading const& reading,
                                                               SldReport const& report);

} // namespace cartocontrat

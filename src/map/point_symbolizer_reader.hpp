// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/sld_values.hpp"

namespace cartocontrat {

/// What an SLD says of points: what it does not say has no value.
struct PointSymbolizer {
    std::optional<Colour> fill;         ///< of a Mark
    std::optional<std::string> graphic; ///< a pictogram of the style, known by its file's name
    std::optional<double> size;         ///< mm on paper
};

[[nodiscard]] PointSymbolizer readPointSymbolizer(pugi::xml_node symbolizer, SldReading const& reading,
                                                  SldReport const& report);

} // namespace cartocontrat

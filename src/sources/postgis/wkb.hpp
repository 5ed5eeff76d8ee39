// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <optional>
#include <string>

namespace cartocontrat {

/// Well-Known Binary (OGC Simple Features) in hexadecimal digits, as PostGIS reads and writes it; coordinates keep
/// every bit. No geometry is an empty text.
[[nodiscard]] std::string toWkb(Geometry const& geometry);

/// Points, lines and polygons, of one part or several. Nothing for what is none of these or is damaged.
[[nodiscard]] std::optional<Geometry> fromWkb(std::string const& hex);

} // namespace cartocontrat

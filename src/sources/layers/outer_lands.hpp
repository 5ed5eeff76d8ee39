// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "sources/layers/feature_layer.hpp"

#include <filesystem>
#include <optional>

namespace cartocontrat {

/// The lands that no layer covers, abroad and far away, roughly, as a layer "lands": what is neither there nor in
/// "departements" is sea. `file`: GeoJSON polygons in degrees (RFC 7946); one that is not there gives no layer. `crs`:
/// of the map. Errors: those of readJson, JsonMalformed (no polygons), those of Projector::make.
[[nodiscard]] Result<std::optional<FeatureLayer>> readOuterLands(std::filesystem::path const& file,
                                                                 std::string const& crs);

} // namespace cartocontrat

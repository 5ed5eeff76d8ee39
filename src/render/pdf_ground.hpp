// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "scene/scene.hpp"

namespace cartocontrat {

/// Value of a page's /VP: the map's frame, georeferenced (ISO 32000-2, 12.9 and 12.10), so that a reader gives
/// coordinates of the ground and a GIS puts the page in its place. Errors: ExternalFailure. \pre the scene has a map
[[nodiscard]] Result<std::string> groundViewport(Scene const& scene);

} // namespace cartocontrat

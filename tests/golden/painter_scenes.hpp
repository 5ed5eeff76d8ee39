// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/font_book.hpp"
#include "render/pictogram_book.hpp"
#include "scene/scene.hpp"

namespace cartocontrat::tests {

/// Small pages (80 x 60 mm) that use each mark of a scene in the ways a contract map does.
[[nodiscard]] Scene strokesScene();
[[nodiscard]] Scene fillsScene();
[[nodiscard]] Scene clipScene();
[[nodiscard]] Scene textScene();
[[nodiscard]] Scene haloScene();
[[nodiscard]] Scene curvedTextScene(TextMetrics const& metrics);
[[nodiscard]] Scene pictogramsScene(PictogramBook const& pictograms);

} // namespace cartocontrat::tests

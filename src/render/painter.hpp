// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/font_book.hpp"
#include "render/pictogram_book.hpp"
#include "scene/scene.hpp"

class QPainter;

namespace cartocontrat {

/// Paints a scene with a painter whose unit is the millimetre of the page (the caller scales it).
void paint(Scene const& scene, QPainter& painter, FontBook const& fonts, PictogramBook const& pictograms);

} // namespace cartocontrat

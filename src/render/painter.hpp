// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/font_book.hpp"
#include "render/pictogram_book.hpp"
#include "scene/scene.hpp"

class QPainter;

namespace cartocontrat {

/// What a picture is for: to be kept, or to be looked at while the view moves, where lines of about a pixel are drawn
/// by the quickest means.
enum class Finish { Print, Screen };

/// Paints a scene with a painter whose unit is the millimetre of the page (the caller scales it).
void paint(Scene const& scene, QPainter& painter, FontBook const& fonts, PictogramBook const& pictograms,
           Finish finish = Finish::Print);

} // namespace cartocontrat

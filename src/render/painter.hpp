// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/font_book.hpp"
#include "render/pictogram_book.hpp"
#include "scene/scene.hpp"

#include <stop_token>

class QImage;
class QPainter;
class QTransform;

namespace cartocontrat {

/// What a picture is for: to be kept, or to be looked at while the view moves, where lines of about a pixel are drawn
/// by the quickest means.
enum class Finish { Print, Screen };

/// Paints a scene with a painter whose unit is the millimetre of the page (the caller scales it). What lies outside the
/// device is passed over; once stopped, the rest is.
void paint(Scene const& scene, QPainter& painter, FontBook const& fonts, PictogramBook const& pictograms,
           Finish finish = Finish::Print, std::stop_token const& stop = {});

/// Paints a scene, cut at the edge of its page, over a picture, on as many threads as there are processors.
/// `toPixels` takes millimetres of the page to pixels. Once stopped, part of it is missing.
void paintPicture(Scene const& scene, QImage& picture, QTransform const& toPixels, FontBook const& fonts,
                  PictogramBook const& pictograms, Finish finish, std::stop_token const& stop);

} // namespace cartocontrat

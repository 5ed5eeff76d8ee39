// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <QColor>
#include <QImage>

namespace cartocontrat {

struct Scene;
struct Workshop;

/// What a view of a page shows of it: the paper with its shadow on the desk, and the scene on it. `plane` in
/// millimetres of the page.
[[nodiscard]] QImage pagePicture(Scene const& scene, Workshop const& workshop, QColor const& desk, QSize size,
                                 Extent const& plane, double pixelsPerMillimetre);

} // namespace cartocontrat

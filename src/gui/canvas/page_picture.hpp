// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <QColor>
#include <QImage>

#include <stop_token>

namespace cartocontrat {

struct Scene;
struct Workshop;

/// What a view of a page shows of it: the paper with its shadow on the desk, and the scene on it. `plane` in
/// millimetres of the page. Once stopped, part of it is missing.
[[nodiscard]] QImage pagePicture(Scene const& scene, Workshop const& workshop, QColor const& desk, QSize size,
                                 Extent const& plane, double pixelsPerMillimetre, std::stop_token const& stop);

} // namespace cartocontrat

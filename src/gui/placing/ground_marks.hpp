// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <QPointF>
#include <QStringList>

class QIcon;
class QPainter;
class QWidget;

namespace cartocontrat {

class PlaneView;

/// What is drawn over a canvas while something is put on the ground, in pixels of the view.

/// Stresses an area.
void paintArea(QPainter& painter, PlaneView const& view, MultiPolygon const& ground);
/// A crosshair with the symbol that is to stand there in its middle.
void paintCrosshair(QPainter& painter, QWidget const& view, QPointF at, QIcon const& symbol);
/// Lines beside a point, the first of them bold, wholly in the view.
void paintWords(QPainter& painter, QWidget const& view, QPointF at, QStringList const& lines);

} // namespace cartocontrat

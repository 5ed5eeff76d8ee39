// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/scene.hpp"

#include <QPainterPath>

namespace cartocontrat {

/// What a drawing fills and strokes, in millimetres of the page; even-odd. A line that ends where it began is closed.
[[nodiscard]] QPainterPath toPath(Drawing const& drawing);
/// Rings or lines as one path, even-odd.
[[nodiscard]] QPainterPath toPath(std::vector<Line> const& lines);

/// Receives a path piece by piece.
class PathSink {
public:
    virtual ~PathSink() = default;
    virtual void moveTo(QPointF point) = 0;
    virtual void lineTo(QPointF point) = 0;
    virtual void curveTo(QPointF control1, QPointF control2, QPointF end) = 0;
    virtual void close() = 0;
};

/// A part that ends where it began is closed, without the straight line that closing draws by itself.
void walk(QPainterPath const& path, PathSink& sink);

/// Whether a stroke leaves a mark: a width of nought does not, anywhere.
[[nodiscard]] bool isVisible(std::optional<Stroke> const& stroke);

} // namespace cartocontrat

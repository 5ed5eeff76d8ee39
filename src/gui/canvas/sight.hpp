// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace cartocontrat {

/// Which part of a plane a view shows and how large. The plane has y down: a page in millimetres, or the ground in
/// metres with its y turned (south is positive). Widgets count in pixels that do not depend on the screen.
struct Sight {
    Point origin;             ///< at the upper left corner of the view
    double pixelsPerUnit = 1; ///< of the plane; positive

    [[nodiscard]] QPointF toView(Point plane) const {
        return {(plane.x - origin.x) * pixelsPerUnit, (plane.y - origin.y) * pixelsPerUnit};
    }
    [[nodiscard]] QRectF toView(Extent const& plane) const {
        return {toView(Point{plane.minX, plane.minY}), QSizeF(plane.width(), plane.height()) * pixelsPerUnit};
    }
    [[nodiscard]] Point toPlane(QPointF view) const {
        return {origin.x + view.x() / pixelsPerUnit, origin.y + view.y() / pixelsPerUnit};
    }
    /// What a view of that size shows.
    [[nodiscard]] Extent window(QSizeF view) const {
        return {origin.x, origin.y, origin.x + view.width() / pixelsPerUnit, origin.y + view.height() / pixelsPerUnit};
    }
    /// The same, `factor` times as large, with what is at `fixed` in the view still there.
    [[nodiscard]] Sight zoomed(double factor, QPointF fixed) const {
        auto const at = toPlane(fixed);
        auto const scale = pixelsPerUnit * factor;
        return {{at.x - fixed.x() / scale, at.y - fixed.y() / scale}, scale};
    }
    [[nodiscard]] Sight moved(QPointF pixels) const {
        return {{origin.x - pixels.x() / pixelsPerUnit, origin.y - pixels.y() / pixelsPerUnit}, pixelsPerUnit};
    }
    friend bool operator==(Sight const&, Sight const&) = default;
};

/// The extent in the middle of the view, as large as it may be with `margin` pixels around it.
[[nodiscard]] Sight framing(Extent const& plane, QSizeF view, double margin);

} // namespace cartocontrat

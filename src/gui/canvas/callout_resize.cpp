// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/callout_resize.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {
namespace {

constexpr double drawnSize = 7, hitSize = 14; // pixels
constexpr double leastWidth = 32;             // mm; the page holds to its own least
constexpr double sameWidth = 0.05;            // mm

QRectF squareOn(QRectF const& box, Handle handle, double size) {
    QPointF const at(box.center().x() + handle.x * box.width() / 2, box.center().y() + handle.y * box.height() / 2);
    return {at.x() - size / 2, at.y() - size / 2, size, size};
}

/// Columns are as wide as each other; one may hold nothing, or boxes narrower than it.
double columnWidth(PageTargets const& page) {
    return std::max(page.columns[0].width(), page.columns[1].width());
}

} // namespace

QRectF handleRect(QRectF const& box, Handle handle) {
    return squareOn(box, handle, drawnSize);
}

std::optional<Handle> handleAt(QRectF const& box, QPointF view) {
    for (Handle const handle : handles) {
        if (squareOn(box, handle, hitSize).contains(view)) {
            return handle;
        }
    }
    return std::nullopt;
}

QCursor cursorOf(Handle handle) {
    if (handle.x == 0) {
        return Qt::SizeVerCursor;
    }
    if (handle.y == 0) {
        return Qt::SizeHorCursor;
    }
    return handle.x == handle.y ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

Extent resizeBox(PageTarget const& target, Handle handle, double by, PageTargets const& page, double reach,
                 Magnet magnet) {
    auto const widest = std::max(columnWidth(page), target.box.width());
    auto width = std::clamp(target.box.width() + handle.x * by, std::min(leastWidth, widest), widest);
    if (magnet == Magnet::On) {
        std::vector<double> widths{widest};
        for (PageTarget const& other : page.targets) {
            if (other.isCallout && other.project != target.project) {
                widths.push_back(other.box.width());
            }
        }
        auto const nearest = *std::min_element(widths.begin(), widths.end(), [&](double a, double b) {
            return std::abs(a - width) < std::abs(b - width);
        });
        width = std::abs(nearest - width) <= reach ? nearest : width;
    }
    auto box = target.box;
    (target.side == Side::Left ? box.minX : box.maxX) = target.side == Side::Left ? box.maxX - width : box.minX + width;
    return box;
}

std::optional<double> widthToKeep(PageTarget const& target, double width, PageTargets const& page) {
    auto const widest = std::max(columnWidth(page), target.box.width());
    return width < widest - sameWidth ? std::optional(width) : std::nullopt;
}

} // namespace cartocontrat

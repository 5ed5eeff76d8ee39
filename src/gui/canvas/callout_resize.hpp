// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/callout_drag.hpp"

#include <QCursor>
#include <QRectF>

namespace cartocontrat {

/// A handle of a box, by the edges that it holds: -1 left or upper, 1 right or lower, 0 neither. Those in the middle of
/// the upper and lower edges move the box: its height is that of its text.
struct Handle {
    int x = 0, y = 0;
    [[nodiscard]] bool resizes() const { return x != 0; }
    friend bool operator==(Handle const&, Handle const&) = default;
};

inline constexpr std::array<Handle, 8> handles{{{-1, -1}, {0, -1}, {1, -1}, {-1, 0}, {1, 0}, {-1, 1}, {0, 1}, {1, 1}}};

/// As it is drawn on a box; both in pixels of the view.
[[nodiscard]] QRectF handleRect(QRectF const& box, Handle handle);
/// The handle that a press there takes; none: it takes none.
[[nodiscard]] std::optional<Handle> handleAt(QRectF const& box, QPointF view);
[[nodiscard]] QCursor cursorOf(Handle handle);

/// The box with another width, the edge beside the map where it was. `by`: millimetres from where the handle was taken,
/// to the right; the magnet draws to the width of the column and to those of other boxes. \pre the handle resizes
[[nodiscard]] Extent resizeBox(PageTarget const& target, Handle handle, double by, PageTargets const& page,
                               double reach, Magnet magnet);
/// The width to keep of a box: none for that of its column.
[[nodiscard]] std::optional<double> widthToKeep(PageTarget const& target, double width, PageTargets const& page);

} // namespace cartocontrat

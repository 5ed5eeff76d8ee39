// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <memory>

namespace cartocontrat {

/// A rectangle turned about its centre, on the page.
struct OrientedBox {
    Point centre;
    double width = 0, height = 0;
    double angle = 0; ///< degrees, clockwise
};

[[nodiscard]] OrientedBox orientedBox(Extent const& box);
/// The page's rectangle around it.
[[nodiscard]] Extent extentOf(OrientedBox const& box);
/// The same with `margin` more on each side, or less where it is negative; never less than nothing.
[[nodiscard]] OrientedBox grown(OrientedBox box, double margin);
/// Whether they meet; touching counts.
[[nodiscard]] bool meet(OrientedBox const& a, OrientedBox const& b);
[[nodiscard]] double distanceBetween(Line const& line, OrientedBox const& box);

/// What stands on the map already (hard: nothing may touch it) and what labels would rather keep clear of (soft: a
/// cost by millimetre covered). Millimetres on the page. What lies outside the frame is not kept.
class Occupancy {
public:
    explicit Occupancy(Extent const& frame);
    Occupancy(Occupancy const& other);
    Occupancy(Occupancy&&) noexcept;
    Occupancy& operator=(Occupancy const&) = delete;
    Occupancy& operator=(Occupancy&&) noexcept;
    ~Occupancy();

    void block(Extent const& box);
    void block(OrientedBox const& box);
    void blockDisc(Point centre, double radius);
    void blockLine(Line const& line, double halfWidth);

    /// The cost is counted in millimetres that a label would rather stand away from its place: about 1 for the limit
    /// of a commune, 0.5 for a road, 3 for the limit of the EPCI.
    void discourage(Line const& line, double costPerMillimetre);

    /// Within the frame (by `margin`, not negative) and touching nothing blocked.
    [[nodiscard]] bool isFree(OrientedBox const& box, double margin = 0.4) const;

    /// Cost of the soft lines under the box.
    [[nodiscard]] double cost(OrientedBox const& box) const;

    [[nodiscard]] Extent const& frame() const;

private:
    struct Grid;
    std::unique_ptr<Grid> m_grid;
};

/// The nearest place to `wished` where a disc stands free, at most `reach` away; the wished one when there is none.
[[nodiscard]] Point nearestFree(Occupancy const& occupancy, Point wished, double radius, double reach);

} // namespace cartocontrat

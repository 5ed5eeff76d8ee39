// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

namespace cartocontrat {

/// Answers how much of a rectangle an area covers; made once, asked often.
class AreaCoverage {
public:
    explicit AreaCoverage(MultiPolygon const& area);

    [[nodiscard]] Extent const& extent() const { return m_extent; }

    /// From 0 to 1, exact for valid polygons whatever the turn of their rings.
    [[nodiscard]] double shareOf(Extent const& box) const;

private:
    struct Edge {
        Point a, b;
        double sign; ///< so that outer rings add and holes take away
    };
    void add(Edge const& edge);
    [[nodiscard]] std::size_t bandOf(double y) const;

    Extent m_extent;
    double m_bandHeight = 1;
    std::vector<std::vector<Edge>> m_bands; ///< edges cut at the borders of equal bands, from top to bottom
};

} // namespace cartocontrat

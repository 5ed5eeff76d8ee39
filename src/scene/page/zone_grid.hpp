// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <vector>

namespace cartocontrat {

/// Part of a map that is drawn in its own colours.
enum class Zone { Outside, Inside, Band };

/// Tells cheaply what a zone can show: a raster of cells, each outside the territory, inside it, or near its limit.
/// What it keeps still has to be cut by the zone's exact clip; what it drops would not have shown.
class ZoneGrid {
public:
    /// On the page; `reach`: a cell nearer than this to the limit is near it (band and half a stroke).
    ZoneGrid(MultiPolygon const& territory, Extent const& window, double reach);

    /// Whether some of the extent may show in the zone.
    [[nodiscard]] bool mayShow(Extent const& extent, Zone zone) const;
    /// The parts of lines that may show in the zone.
    [[nodiscard]] std::vector<Line> partsIn(std::vector<Line> const& lines, Zone zone) const;

private:
    enum class Cell : unsigned char { Outside, Inside, Near };
    [[nodiscard]] bool shows(Cell cell, Zone zone) const;
    [[nodiscard]] std::size_t columnOf(double x) const;
    [[nodiscard]] std::size_t rowOf(double y) const;
    [[nodiscard]] Extent cellExtent(std::size_t column, std::size_t row) const;
    void markNear(MultiPolygon const& territory, double reach);
    void fillRest(MultiPolygon const& territory);

    Extent m_window;
    std::size_t m_columns, m_rows;
    std::vector<Cell> m_cells;
};

} // namespace cartocontrat

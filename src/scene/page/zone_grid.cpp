// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/zone_grid.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

constexpr double cellSize = 2; ///< millimetres

std::size_t cellsAlong(double length) {
    return static_cast<std::size_t>(std::max(1.0, std::ceil(length / cellSize)));
}

Extent extentOfSegment(Point a, Point b) {
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
}

} // namespace

ZoneGrid::ZoneGrid(MultiPolygon const& territory, Extent const& window, double reach)
    : m_window(window), m_columns(cellsAlong(window.width())), m_rows(cellsAlong(window.height())),
      m_cells(m_columns * m_rows, Cell::Outside) {
    markNear(territory, reach);
    fillRest(territory);
}

std::size_t ZoneGrid::columnOf(double x) const {
    auto const column = std::floor((x - m_window.minX) / cellSize);
    return static_cast<std::size_t>(std::clamp(column, 0.0, static_cast<double>(m_columns - 1)));
}

std::size_t ZoneGrid::rowOf(double y) const {
    auto const row = std::floor((y - m_window.minY) / cellSize);
    return static_cast<std::size_t>(std::clamp(row, 0.0, static_cast<double>(m_rows - 1)));
}

Extent ZoneGrid::cellExtent(std::size_t column, std::size_t row) const {
    auto const x = m_window.minX + static_cast<double>(column) * cellSize;
    auto const y = m_window.minY + static_cast<double>(row) * cellSize;
    return {x, y, x + cellSize, y + cellSize};
}

void ZoneGrid::markNear(MultiPolygon const& territory, double reach) {
    for (auto const& polygon : territory.polygons) {
        for (auto const& ring : polygon.rings) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                auto const extent = extentOfSegment(ring[i - 1], ring[i]).grown(reach);
                for (auto row = rowOf(extent.minY); row <= rowOf(extent.maxY); ++row) {
                    for (auto column = columnOf(extent.minX); column <= columnOf(extent.maxX); ++column) {
                        m_cells[row * m_columns + column] = Cell::Near;
                    }
                }
            }
        }
    }
}

void ZoneGrid::fillRest(MultiPolygon const& territory) {
    for (std::size_t row = 0; row < m_rows; ++row) {
        // No limit runs between neighbours that are not near it: one test serves a run of cells.
        auto previous = Cell::Near;
        for (std::size_t column = 0; column < m_columns; ++column) {
            auto& cell = m_cells[row * m_columns + column];
            if (cell != Cell::Near) {
                bool const isInside = previous == Cell::Near ? contains(territory, cellExtent(column, row).centre())
                                                             : previous == Cell::Inside;
                cell = isInside ? Cell::Inside : Cell::Outside;
            }
            previous = cell;
        }
    }
}

bool ZoneGrid::shows(Cell cell, Zone zone) const {
    switch (zone) {
    case Zone::Outside:
        return cell != Cell::Inside;
    case Zone::Inside:
        return cell != Cell::Outside;
    case Zone::Band:
        return cell == Cell::Near;
    }
    return false;
}

bool ZoneGrid::mayShow(Extent const& extent, Zone zone) const {
    for (auto row = rowOf(extent.minY); row <= rowOf(extent.maxY); ++row) {
        for (auto column = columnOf(extent.minX); column <= columnOf(extent.maxX); ++column) {
            if (shows(m_cells[row * m_columns + column], zone)) {
                return true;
            }
        }
    }
    return false;
}

std::vector<Line> ZoneGrid::partsIn(std::vector<Line> const& lines, Zone zone) const {
    std::vector<Line> parts;
    for (auto const& line : lines) {
        bool isOpen = false;
        for (std::size_t i = 1; i < line.size(); ++i) {
            bool const shown = mayShow(extentOfSegment(line[i - 1], line[i]), zone);
            if (shown && !isOpen) {
                parts.push_back({line[i - 1]});
            }
            if (shown) {
                parts.back().push_back(line[i]);
            }
            isOpen = shown;
        }
    }
    return parts;
}

} // namespace cartocontrat

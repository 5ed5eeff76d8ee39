// SPDX-License-Identifier: EUPL-1.2
#include "geo/crs_guess.hpp"

#include "geo/projector.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

/// The extent of the area's outline in another CRS; empty when PROJ has not the CRS.
Extent projected(Extent const& area, std::string const& from, std::string const& crs) {
    auto const projector = Projector::make(from, crs);
    if (!projector) {
        return {};
    }
    constexpr int steps = 8; // sides bend: their middles go farther than the corners
    Line outline;
    for (int i = 0; i <= steps; ++i) {
        double const x = area.minX + area.width() * i / steps;
        double const y = area.minY + area.height() * i / steps;
        outline.insert(outline.end(), {{x, area.minY}, {x, area.maxY}, {area.minX, y}, {area.maxX, y}});
    }
    projector->apply(outline);
    return extentOf(outline);
}

} // namespace

std::optional<CrsGuess> guessCrs(Extent const& coordinates, Extent const& area, std::vector<std::string> const& known) {
    if (coordinates.isEmpty() || area.isEmpty() || known.empty()) {
        return std::nullopt;
    }
    constexpr double most = 360;
    bool const areDegrees =
        coordinates.minX >= -most && coordinates.maxX <= most && coordinates.minY >= -most && coordinates.maxY <= most;
    if (!areDegrees) {
        auto const found = std::find_if(known.begin(), known.end(), [&](std::string const& crs) {
            return projected(area, known.front(), crs).intersects(coordinates);
        });
        return found == known.end() ? std::nullopt : std::optional(CrsGuess{*found});
    }
    auto const degrees = projected(area, known.front(), "OGC:CRS84");
    if (degrees.intersects(coordinates)) {
        return CrsGuess{"OGC:CRS84"};
    }
    Extent const swapped{degrees.minY, degrees.minX, degrees.maxY, degrees.maxX};
    if (swapped.intersects(coordinates)) {
        return CrsGuess{"OGC:CRS84", AxisOrder::NorthEast};
    }
    return std::nullopt;
}

} // namespace cartocontrat

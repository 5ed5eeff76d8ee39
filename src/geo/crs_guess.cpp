// SPDX-License-Identifier: EUPL-1.2
#include "geo/crs_guess.hpp"

#include "geo/projector.hpp"

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
    for (auto const& crs : known) {
        if (projected(area, known.front(), crs).intersects(coordinates)) {
            return CrsGuess{crs};
        }
    }
    auto const degrees = projected(area, known.front(), "OGC:CRS84");
    constexpr double most = 360;
    bool const canBeDegrees =
        coordinates.minX >= -most && coordinates.maxX <= most && coordinates.minY >= -most && coordinates.maxY <= most;
    if (canBeDegrees && degrees.intersects(coordinates)) {
        return CrsGuess{"OGC:CRS84"};
    }
    Extent const swapped{degrees.minY, degrees.minX, degrees.maxY, degrees.maxX};
    if (canBeDegrees && swapped.intersects(coordinates)) {
        return CrsGuess{"OGC:CRS84", AxisOrder::NorthEast};
    }
    return std::nullopt;
}

} // namespace cartocontrat

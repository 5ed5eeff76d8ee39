// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>
#include <random>

namespace cartocontrat::test {

inline Line rectangleRing(double minX, double minY, double maxX, double maxY) {
    return {{minX, minY}, {maxX, minY}, {maxX, maxY}, {minX, maxY}, {minX, minY}};
}

inline MultiPolygon rectangle(double minX, double minY, double maxX, double maxY) {
    return {{Polygon{{rectangleRing(minX, minY, maxX, maxY)}}}};
}

/// The same numbers on every machine, unlike the distributions of the standard library.
class Draw {
public:
    explicit Draw(std::uint32_t seed) : m_engine(seed) {}
    double between(double low, double high) {
        return low + (high - low) * (static_cast<double>(m_engine()) / 4294967295.0);
    }
    std::size_t below(std::size_t end) { return m_engine() % end; }
    Point in(Extent const& extent) {
        double const x = between(extent.minX, extent.maxX);
        return {x, between(extent.minY, extent.maxY)};
    }
    Line wander(Point start, std::size_t points, double step) {
        Line line{start};
        while (line.size() < points) {
            Point const last = line.back();
            line.push_back({last.x + between(-step, step), last.y + between(-step, step)});
        }
        return line;
    }
    /// A ring that does not cross itself, around a centre.
    Line star(Point centre, std::size_t corners, double least, double most) {
        Line ring;
        for (std::size_t i = 0; i < corners; ++i) {
            double const angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(corners);
            double const radius = between(least, most);
            ring.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
        }
        ring.push_back(ring.front());
        return ring;
    }

private:
    std::mt19937 m_engine;
};

inline double distanceToSegment(Point p, Point a, Point b) {
    Point const step = b - a;
    double const squared = step.x * step.x + step.y * step.y;
    double const share =
        squared > 0 ? std::clamp(((p.x - a.x) * step.x + (p.y - a.y) * step.y) / squared, 0.0, 1.0) : 0.0;
    return distance(p, a + step * share);
}

inline double distanceToLine(Point p, Line const& line) {
    double least = line.size() == 1 ? distance(p, line.front()) : std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < line.size(); ++i) {
        least = std::min(least, distanceToSegment(p, line[i - 1], line[i]));
    }
    return least;
}

} // namespace cartocontrat::test

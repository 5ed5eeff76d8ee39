// SPDX-License-Identifier: EUPL-1.2
#include "geo/geometry.hpp"

#include "base/overloaded.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace cartocontrat {

namespace {

/// Whether a ray from `p` towards +x crosses the ring an odd number of times.
bool crossesOddly(Line const& ring, Point p) {
    bool odd = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        Point const a = ring[i - 1];
        Point const b = ring[i];
        if ((a.y > p.y) != (b.y > p.y)) {
            double const x = a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x);
            odd ^= p.x < x;
        }
    }
    return odd;
}

double area(Polygon const& polygon) {
    double sum = 0;
    for (std::size_t i = 0; i < polygon.rings.size(); ++i) {
        double const ring = std::abs(signedArea(polygon.rings[i]));
        sum += i == 0 ? ring : -ring;
    }
    return std::max(sum, 0.0);
}

} // namespace

double distance(Point a, Point b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

void Extent::extend(Point p) {
    minX = std::min(minX, p.x);
    minY = std::min(minY, p.y);
    maxX = std::max(maxX, p.x);
    maxY = std::max(maxY, p.y);
}

void Extent::extend(Extent const& other) {
    minX = std::min(minX, other.minX);
    minY = std::min(minY, other.minY);
    maxX = std::max(maxX, other.maxX);
    maxY = std::max(maxY, other.maxY);
}

Extent extentOf(std::span<Point const> points) {
    Extent extent;
    for (Point const p : points) {
        extent.extend(p);
    }
    return extent;
}

Extent extentOf(Geometry const& geometry) {
    Extent extent;
    std::visit(Overloaded{[](std::monostate) {}, [&](MultiPoint const& points) { extent = extentOf(points.points); },
                          [&](MultiLine const& lines) {
                              for (Line const& line : lines.lines) {
                                  extent.extend(extentOf(line));
                              }
                          },
                          [&](MultiPolygon const& polygons) {
                              for (Polygon const& polygon : polygons.polygons) {
                                  // Holes lie within the outer ring.
                                  extent.extend(polygon.rings.empty() ? Extent{} : extentOf(polygon.rings.front()));
                              }
                          }},
               geometry);
    return extent;
}

double length(Line const& line) {
    double sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        sum += distance(line[i - 1], line[i]);
    }
    return sum;
}

double signedArea(Line const& ring) {
    if (ring.empty()) {
        return 0;
    }
    // Relative to the first point: coordinates on the ground are in the millions, and their products lose digits.
    Point const origin = ring.front();
    double twice = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        Point const a = ring[i - 1] - origin;
        Point const b = ring[i] - origin;
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

double area(MultiPolygon const& polygons) {
    double sum = 0;
    for (Polygon const& polygon : polygons.polygons) {
        sum += area(polygon);
    }
    return sum;
}

std::vector<Line> ringsOf(MultiPolygon const& polygons) {
    std::vector<Line> rings;
    for (Polygon const& polygon : polygons.polygons) {
        rings.insert(rings.end(), polygon.rings.begin(), polygon.rings.end());
    }
    return rings;
}

bool contains(MultiPolygon const& polygons, Point p) {
    bool odd = false;
    for (Polygon const& polygon : polygons.polygons) {
        for (Line const& ring : polygon.rings) {
            odd ^= crossesOddly(ring, p);
        }
    }
    return odd;
}

Point pointAlong(Line const& line, double distance) {
    assert(!line.empty());
    double left = distance;
    for (std::size_t i = 1; i < line.size(); ++i) {
        double const step = cartocontrat::distance(line[i - 1], line[i]);
        if (left <= step) {
            double const share = step > 0 ? std::max(left, 0.0) / step : 0.0;
            return line[i - 1] + (line[i] - line[i - 1]) * share;
        }
        left -= step;
    }
    return line.back();
}

} // namespace cartocontrat

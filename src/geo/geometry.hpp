// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <limits>
#include <span>
#include <variant>
#include <vector>

namespace cartocontrat {

/// A position in a plane. On the ground: metres in the projection of the map, x east, y north. On a page: millimetres,
/// y down. Whoever holds points says which of the two.
struct Point {
    double x = 0, y = 0;
    friend bool operator==(Point, Point) = default;
};

[[nodiscard]] constexpr Point operator+(Point a, Point b) {
    return {a.x + b.x, a.y + b.y};
}
[[nodiscard]] constexpr Point operator-(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}
[[nodiscard]] constexpr Point operator*(Point a, double factor) {
    return {a.x * factor, a.y * factor};
}
[[nodiscard]] double distance(Point a, Point b);

using Line = std::vector<Point>;

/// Outer ring first, then holes; every ring is closed (first point repeated at the end).
struct Polygon {
    std::vector<Line> rings;
};

struct MultiPoint {
    std::vector<Point> points;
};
struct MultiLine {
    std::vector<Line> lines;
};
struct MultiPolygon {
    std::vector<Polygon> polygons;
};

/// monostate: no geometry.
using Geometry = std::variant<std::monostate, MultiPoint, MultiLine, MultiPolygon>;

/// An axis-parallel rectangle; empty (min > max) until extended.
struct Extent {
    double minX = std::numeric_limits<double>::infinity();
    double minY = std::numeric_limits<double>::infinity();
    double maxX = -std::numeric_limits<double>::infinity();
    double maxY = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool isEmpty() const { return minX > maxX || minY > maxY; }
    [[nodiscard]] double width() const { return isEmpty() ? 0 : maxX - minX; }
    [[nodiscard]] double height() const { return isEmpty() ? 0 : maxY - minY; }
    [[nodiscard]] Point centre() const { return {(minX + maxX) / 2, (minY + maxY) / 2}; }
    [[nodiscard]] bool contains(Point p) const { return p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY; }
    [[nodiscard]] bool intersects(Extent const& other) const {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }
    [[nodiscard]] Extent grown(double margin) const {
        return {minX - margin, minY - margin, maxX + margin, maxY + margin};
    }
    void extend(Point p);
    void extend(Extent const& other);
    friend bool operator==(Extent const&, Extent const&) = default;
};

[[nodiscard]] Extent extentOf(std::span<Point const> points);
[[nodiscard]] Extent extentOf(Geometry const& geometry);

[[nodiscard]] double length(Line const& line);

/// Signed: positive when the ring turns from x to y. Holes are subtracted for a polygon, whose area is >= 0.
[[nodiscard]] double signedArea(Line const& ring);
[[nodiscard]] double area(MultiPolygon const& polygons);

/// Outer rings and holes of all the polygons.
[[nodiscard]] std::vector<Line> ringsOf(MultiPolygon const& polygons);

/// Even-odd, borders undefined.
[[nodiscard]] bool contains(MultiPolygon const& polygons, Point p);

/// The point at `distance` along the line, clamped to its ends. \pre the line has a point.
[[nodiscard]] Point pointAlong(Line const& line, double distance);

} // namespace cartocontrat

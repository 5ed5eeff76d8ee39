// SPDX-License-Identifier: EUPL-1.2
#include "geo/clip.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace cartocontrat {

namespace {

bool isFinite(Point p) {
    return std::isfinite(p.x) && std::isfinite(p.y);
}

/// Rounding may put a computed crossing a hair outside the window.
Point clamped(Point p, Extent const& window) {
    return {std::clamp(p.x, window.minX, window.maxX), std::clamp(p.y, window.minY, window.maxY)};
}

/// The shares (0 to 1) of a segment between which it is inside the window.
/// Liang, Barsky: A new concept and method for line clipping. ACM Transactions on Graphics 3 (1), 1984.
std::optional<std::pair<double, double>> sharesInside(Point a, Point b, Extent const& window) {
    if (!isFinite(a) || !isFinite(b)) {
        return std::nullopt;
    }
    Point const step = b - a;
    std::array<std::pair<double, double>, 4> const edges{{{-step.x, a.x - window.minX},
                                                          {step.x, window.maxX - a.x},
                                                          {-step.y, a.y - window.minY},
                                                          {step.y, window.maxY - a.y}}};
    double enter = 0;
    double leave = 1;
    for (auto const& [outward, room] : edges) {
        if (outward == 0) {
            if (room < 0) {
                return std::nullopt;
            }
        } else if (outward < 0) {
            enter = std::max(enter, room / outward);
        } else {
            leave = std::min(leave, room / outward);
        }
    }
    if (enter > leave) {
        return std::nullopt;
    }
    return std::pair{enter, leave};
}

enum class Edge { Left, Right, Low, High };

bool isInside(Point p, Edge edge, Extent const& window) {
    switch (edge) {
    case Edge::Left:
        return p.x >= window.minX;
    case Edge::Right:
        return p.x <= window.maxX;
    case Edge::Low:
        return p.y >= window.minY;
    case Edge::High:
        return p.y <= window.maxY;
    }
    return false;
}

/// Where a segment crosses the line of an edge of the window, exactly on it.
Point crossing(Point a, Point b, Edge edge, Extent const& window) {
    bool const upright = edge == Edge::Left || edge == Edge::Right;
    if (upright) {
        double const x = edge == Edge::Left ? window.minX : window.maxX;
        return {x, a.y + (b.y - a.y) * ((x - a.x) / (b.x - a.x))};
    }
    double const y = edge == Edge::Low ? window.minY : window.maxY;
    return {a.x + (b.x - a.x) * ((y - a.y) / (b.y - a.y)), y};
}

/// A closed ring cut at one edge of the window.
Line clipRing(Line const& ring, Edge edge, Extent const& window) {
    Line clipped;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        Point const a = ring[i - 1];
        Point const b = ring[i];
        bool const fromInside = isInside(a, edge, window);
        bool const toInside = isInside(b, edge, window);
        if (fromInside != toInside) {
            clipped.push_back(crossing(a, b, edge, window));
        }
        if (toInside) {
            clipped.push_back(b);
        }
    }
    if (!clipped.empty() && clipped.front() != clipped.back()) {
        clipped.push_back(clipped.front());
    }
    return clipped;
}

/// Sutherland, Hodgman: Reentrant polygon clipping. Communications of the ACM 17 (1), 1974. Empty without an area.
Line clipRing(Line const& ring, Extent const& window) {
    Extent const extent = extentOf(ring);
    if (!extent.intersects(window)) {
        return {};
    }
    Line clipped = ring;
    for (Edge const edge : {Edge::Left, Edge::Right, Edge::Low, Edge::High}) {
        clipped = clipRing(clipped, edge, window);
    }
    for (Point& p : clipped) {
        p = clamped(p, window);
    }
    return signedArea(clipped) == 0 ? Line{} : clipped;
}

bool isWithin(Extent const& inner, Extent const& outer) {
    return !inner.isEmpty() && outer.contains(Point{inner.minX, inner.minY}) &&
           outer.contains(Point{inner.maxX, inner.maxY});
}

double squaredDistanceToSegment(Point p, Point a, Point b) {
    Point const step = b - a;
    double const squaredLength = step.x * step.x + step.y * step.y;
    Point offset = p - a;
    if (squaredLength > 0) {
        double const share = std::clamp((offset.x * step.x + offset.y * step.y) / squaredLength, 0.0, 1.0);
        offset = offset - step * share;
    }
    return offset.x * offset.x + offset.y * offset.y;
}

} // namespace

std::vector<Line> clipLine(Line line, Extent const& window) {
    std::vector<Line> parts;
    if (isWithin(extentOf(line), window) && std::all_of(line.begin(), line.end(), isFinite)) {
        if (length(line) > 0) {
            parts.push_back(std::move(line));
        }
        return parts;
    }
    Line part;
    auto const finishPart = [&] {
        if (length(part) > 0) {
            parts.push_back(std::move(part));
        }
        part.clear();
    };
    for (std::size_t i = 1; i < line.size(); ++i) {
        Point const a = line[i - 1];
        Point const b = line[i];
        auto const shares = sharesInside(a, b, window);
        if (!shares) {
            finishPart();
            continue;
        }
        auto const [enter, leave] = *shares;
        if (enter > 0) {
            finishPart();
        }
        if (part.empty()) {
            part.push_back(enter > 0 ? clamped(a + (b - a) * enter, window) : a);
        }
        part.push_back(leave < 1 ? clamped(a + (b - a) * leave, window) : b);
        if (leave < 1) {
            finishPart();
        }
    }
    finishPart();
    return parts;
}

MultiPolygon clipPolygons(MultiPolygon polygons, Extent const& window) {
    MultiPolygon clipped;
    for (Polygon& polygon : polygons.polygons) {
        if (polygon.rings.empty()) {
            continue;
        }
        if (isWithin(extentOf(polygon.rings.front()), window)) {
            clipped.polygons.push_back(std::move(polygon));
            continue;
        }
        Polygon kept;
        for (Line const& ring : polygon.rings) {
            Line inside = clipRing(ring, window);
            bool const isOuter = &ring == &polygon.rings.front();
            if (inside.empty() && isOuter) {
                break;
            }
            if (!inside.empty()) {
                kept.rings.push_back(std::move(inside));
            }
        }
        if (!kept.rings.empty()) {
            clipped.polygons.push_back(std::move(kept));
        }
    }
    return clipped;
}

Line simplify(Line line, double tolerance) {
    if (line.size() < 3) {
        return line;
    }
    // Douglas, Peucker: Algorithms for the reduction of the number of points required to represent a digitized line.
    // The Canadian Cartographer 10 (2), 1973. Distances are to the segment, not to its line, so that a closed ring,
    // whose ends coincide, and hairpins are treated right.
    // Points are kept in place, span by span: those ahead of the span are still as they were.
    std::vector<std::size_t> ends; // of spans ahead, the nearest last; the end of the line is none of them
    std::size_t first = 0, left = 1;
    while (first + 1 < line.size()) {
        std::size_t const last = ends.empty() ? line.size() - 1 : ends.back();
        double farthest = tolerance * tolerance;
        std::size_t split = first;
        for (std::size_t i = first + 1; i < last; ++i) {
            double const squared = squaredDistanceToSegment(line[i], line[first], line[last]);
            if (squared > farthest) {
                farthest = squared;
                split = i;
            }
        }
        if (split != first) {
            ends.push_back(split);
            continue;
        }
        line[left++] = line[last];
        first = last;
        if (!ends.empty()) {
            ends.pop_back();
        }
    }
    line.resize(left);
    return line;
}

} // namespace cartocontrat

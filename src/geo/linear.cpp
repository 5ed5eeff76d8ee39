// SPDX-License-Identifier: EUPL-1.2
#include "geo/linear.hpp"

#include <algorithm>

namespace cartocontrat {

LinePosition nearestOn(Line const& line, Point p) {
    LinePosition best{0, distance(line.front(), p)};
    double passed = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        auto const a = line[i - 1];
        auto const step = line[i] - a;
        auto const toPoint = p - a;
        double const squared = step.x * step.x + step.y * step.y;
        double const share =
            squared > 0 ? std::clamp((toPoint.x * step.x + toPoint.y * step.y) / squared, 0.0, 1.0) : 0.0;
        double const size = distance(a, line[i]);
        double const away = distance(p, a + step * share);
        if (away < best.away) {
            best = {passed + share * size, away};
        }
        passed += size;
    }
    return best;
}

double distanceTo(MultiPolygon const& area, Point p) {
    if (contains(area, p)) {
        return 0;
    }
    double least = std::numeric_limits<double>::infinity();
    for (auto const& ring : ringsOf(area)) {
        least = std::min(least, nearestOn(ring, p).away);
    }
    return least;
}

std::optional<Point> midwayAlong(MultiLine const& lines, std::vector<Point> const& points) {
    std::optional<Point> midway;
    double least = std::numeric_limits<double>::infinity();
    for (auto const& line : lines.lines) {
        double away = 0;
        double first = std::numeric_limits<double>::infinity();
        double last = 0;
        for (auto const p : points) {
            auto const place = nearestOn(line, p);
            away += place.away;
            first = std::min(first, place.along);
            last = std::max(last, place.along);
        }
        if (!points.empty() && away < least) {
            least = away;
            midway = pointAlong(line, (first + last) / 2);
        }
    }
    return midway;
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "render/stroke_outline.hpp"

#include <cmath>

namespace cartocontrat {
namespace {

/// The cosine of the turn from which a corner is cut instead of mitred.
constexpr double sharpestMitre = -0.2;

QPointF toQt(Point point) {
    return {point.x, point.y};
}

/// Across the line, to its left as it is seen with y down.
Point acrossOf(Point along) {
    return {along.y, -along.x};
}

double dot(Point a, Point b) {
    return a.x * b.x + a.y * b.y;
}

/// Unit vectors along the parts of a line that have a length, and where these begin; the last point at the end.
struct Course {
    std::vector<Point> points, directions;
};

Course courseOf(std::span<Point const> line) {
    Course course;
    course.points.reserve(line.size());
    course.directions.reserve(line.size());
    for (std::size_t i = 1; i < line.size(); ++i) {
        auto const step = line[i] - line[i - 1];
        auto const length = std::sqrt(dot(step, step));
        if (length > 0) {
            course.points.push_back(line[i - 1]);
            course.directions.push_back(step * (1 / length));
        }
    }
    if (!course.directions.empty()) {
        course.points.push_back(line.back());
    }
    return course;
}

void appendEnd(QPolygonF& outline, Point end, Point outward, double half) {
    constexpr double slant = 0.7;
    auto const across = acrossOf(outward);
    for (auto const& offset : {across * slant + outward * slant, outward, outward * slant - across * slant}) {
        outline.append(toQt(end + offset * half));
    }
}

/// One side of the line, from its first point to its last; `half` is negative on the right.
void appendSide(QPolygonF& outline, Course const& course, double half, bool isForth) {
    auto const count = course.points.size();
    for (std::size_t step = 0; step < count; ++step) {
        auto const i = isForth ? step : count - 1 - step;
        auto const point = course.points[i];
        auto const before = acrossOf(course.directions[i > 0 ? i - 1 : 0]);
        auto const after = acrossOf(course.directions[i + 1 < count ? i : count - 2]);
        auto const cosine = dot(before, after);
        if (cosine > sharpestMitre) {
            outline.append(toQt(point + (before + after) * (half / (1 + cosine))));
        } else {
            outline.append(toQt(point + (isForth ? before : after) * half));
            outline.append(toQt(point + (isForth ? after : before) * half));
        }
    }
}

} // namespace

QPolygonF strokeOutline(std::span<Point const> line, double width, StrokeEnds ends) {
    auto const course = courseOf(line);
    QPolygonF outline;
    if (course.directions.empty()) {
        return outline;
    }
    constexpr qsizetype pointsOfEnds = 8;
    outline.reserve(2 * static_cast<qsizetype>(course.points.size()) + pointsOfEnds);
    appendSide(outline, course, width / 2, true);
    if (ends == StrokeEnds::Rounded) {
        appendEnd(outline, course.points.back(), course.directions.back(), width / 2);
    }
    appendSide(outline, course, -width / 2, false);
    if (ends == StrokeEnds::Rounded) {
        appendEnd(outline, course.points.front(), course.directions.front() * -1, width / 2);
    }
    return outline;
}

} // namespace cartocontrat

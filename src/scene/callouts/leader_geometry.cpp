// SPDX-License-Identifier: EUPL-1.2
#include "scene/callouts/leader_geometry.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

__extension__ using Wide = __int128;

Micro dot(MicroPoint a, MicroPoint b) {
    return a.x * b.x + a.y * b.y;
}

MicroPoint between(MicroPoint from, MicroPoint to) {
    return {to.x - from.x, to.y - from.y};
}

Micro cross(MicroPoint a, MicroPoint b) {
    return a.x * b.y - a.y * b.x;
}

/// Side of the line on which the point lies: -1, 0 (on it) or 1.
int sideOf(MicroSegment line, MicroPoint point) {
    Micro const turn = cross(between(line.from, line.to), between(line.from, point));
    return turn > 0 ? 1 : turn < 0 ? -1 : 0;
}

} // namespace

Micro distance(MicroPoint a, MicroPoint b) {
    // The sum of squares is below 2^53 for page sizes and std::sqrt is correctly rounded: the same everywhere.
    MicroPoint const d = between(a, b);
    return static_cast<Micro>(std::sqrt(static_cast<double>(dot(d, d))));
}

MicroPoint shortened(MicroSegment segment, Micro length) {
    Micro const whole = distance(segment.from, segment.to);
    if (whole <= length)
        return segment.from;
    MicroPoint const d = between(segment.to, segment.from);
    return {segment.to.x + d.x * length / whole, segment.to.y + d.y * length / whole};
}

MicroBox boundsOf(MicroSegment segment) {
    return {std::min(segment.from.x, segment.to.x), std::min(segment.from.y, segment.to.y),
            std::max(segment.from.x, segment.to.x), std::max(segment.from.y, segment.to.y)};
}

bool touches(MicroSegment a, MicroSegment b) {
    if (!overlaps(boundsOf(a), boundsOf(b), 0))
        return false;
    return sideOf(a, b.from) * sideOf(a, b.to) <= 0 && sideOf(b, a.from) * sideOf(b, a.to) <= 0;
}

bool touches(MicroSegment segment, MicroBox const& box) {
    if (!overlaps(boundsOf(segment), box, 0))
        return false;
    int const first = sideOf(segment, {box.minX, box.minY});
    return first == 0 || sideOf(segment, {box.maxX, box.minY}) != first ||
           sideOf(segment, {box.maxX, box.maxY}) != first || sideOf(segment, {box.minX, box.maxY}) != first;
}

bool isNearer(MicroSegment segment, MicroPoint point, Micro limit) {
    MicroPoint const along = between(segment.from, segment.to);
    MicroPoint const offset = between(segment.from, point);
    Micro const projected = dot(along, offset);
    Micro const squared = dot(along, along);
    if (projected <= 0)
        return dot(offset, offset) < limit * limit;
    if (projected >= squared) {
        MicroPoint const beyond = between(segment.to, point);
        return dot(beyond, beyond) < limit * limit;
    }
    Wide const turn = cross(along, offset);
    return turn * turn < Wide(limit) * limit * squared;
}

bool isNearer(MicroSegment a, MicroSegment b, Micro limit) {
    return isNearer(a, b.from, limit) || isNearer(a, b.to, limit) || isNearer(b, a.from, limit) ||
           isNearer(b, a.to, limit);
}

} // namespace cartocontrat

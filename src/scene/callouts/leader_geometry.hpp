// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

namespace cartocontrat {

/// Exact geometry of leaders, in whole micrometres on the page, y down. Coordinates stay below 10 m, so that cross
/// products fit 64 bits and their squares 128.
using Micro = std::int64_t;

struct MicroPoint {
    Micro x = 0, y = 0;
    friend bool operator==(MicroPoint, MicroPoint) = default;
};

struct MicroBox {
    Micro minX = 0, minY = 0, maxX = 0, maxY = 0;
};

struct MicroSegment {
    MicroPoint from, to;
};

/// Rounded down.
[[nodiscard]] Micro distance(MicroPoint a, MicroPoint b);

/// The point at `length` before the end of the segment; its start when the segment is shorter.
[[nodiscard]] MicroPoint shortened(MicroSegment segment, Micro length);

[[nodiscard]] MicroBox boundsOf(MicroSegment segment);

/// With a point in common, borders included, once each is grown by half of `margin`.
[[nodiscard]] inline bool overlaps(MicroBox const& a, MicroBox const& b, Micro margin) {
    return a.minX <= b.maxX + margin && b.minX <= a.maxX + margin && a.minY <= b.maxY + margin &&
           b.minY <= a.maxY + margin;
}

/// With a point in common, ends included.
[[nodiscard]] bool touches(MicroSegment a, MicroSegment b);
[[nodiscard]] bool touches(MicroSegment segment, MicroBox const& box);

/// Strictly nearer than `limit`.
[[nodiscard]] bool isNearer(MicroSegment segment, MicroPoint point, Micro limit);
/// \pre the segments do not touch: an end of one is then nearest.
[[nodiscard]] bool isNearer(MicroSegment a, MicroSegment b, Micro limit);

} // namespace cartocontrat

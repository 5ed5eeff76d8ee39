// SPDX-License-Identifier: EUPL-1.2
#include "geo/generalise.hpp"

#include "geo/clip.hpp"
#include "geo/overlay.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <unordered_map>

namespace cartocontrat {

namespace {

bool isBefore(Point a, Point b) {
    return a.x != b.x ? a.x < b.x : a.y < b.y;
}

/// Simplified the same way in both directions.
Line simplifiedBothWays(Line line, double tolerance) {
    if (line.size() < 3) {
        return line;
    }
    bool const isClosed = line.front() == line.back();
    bool const isReversed = isClosed ? isBefore(line[line.size() - 2], line[1]) : isBefore(line.back(), line.front());
    if (isReversed) {
        std::reverse(line.begin(), line.end());
    }
    line = simplify(line, tolerance);
    if (isReversed) {
        std::reverse(line.begin(), line.end());
    }
    return line;
}

struct PointHash {
    std::size_t operator()(Point p) const {
        // Adding zero makes -0 and 0 alike. Odd numbers without pattern spread the bits (Knuth's golden ratio).
        auto const x = std::bit_cast<std::uint64_t>(p.x + 0.0) * 0x9E3779B97F4A7C15U;
        auto const y = std::bit_cast<std::uint64_t>(p.y + 0.0) * 0xC2B2AE3D27D4EB4FU;
        auto const mixed = x ^ std::rotl(y, 31);
        return static_cast<std::size_t>(mixed ^ (mixed >> 29));
    }
};

/// What the rings through a point have in common there.
struct Corner {
    Point before, after;  ///< neighbours along the first ring seen
    bool isFixed = false; ///< borders part here, or it must stay
    int fixedInRound = 0;
};

/// The borders of many areas, each simplified once for all the rings along it.
class Borders {
public:
    Borders(std::vector<MultiPolygon*> const& areas, double tolerance) : m_tolerance(tolerance) {
        std::size_t count = 0;
        forEachRing(areas, [&](Line const& ring) { count += ring.size(); });
        m_corners.reserve(count);
        forEachRing(areas, [&](Line const& ring) { note(ring); });
    }

    [[nodiscard]] MultiPolygon simplified(MultiPolygon const& area) const {
        MultiPolygon simple = area;
        for (auto& polygon : simple.polygons) {
            for (auto& ring : polygon.rings) {
                ring = simplified(std::move(ring));
            }
        }
        return simple;
    }
    void fix(MultiPolygon const& area, int round) {
        for (auto const& ring : ringsOf(area)) {
            for (Point const p : ring) {
                auto& corner = m_corners.at(p);
                corner.fixedInRound = corner.isFixed ? corner.fixedInRound : round;
                corner.isFixed = true;
            }
        }
    }
    /// Whether a corner of the area was fixed in that round.
    [[nodiscard]] bool touchesFixed(MultiPolygon const& area, int round) const {
        auto const rings = ringsOf(area);
        return std::any_of(rings.begin(), rings.end(), [&](Line const& ring) {
            return std::any_of(ring.begin(), ring.end(),
                               [&](Point p) { return m_corners.at(p).fixedInRound == round; });
        });
    }

private:
    template <class Visitor>
    static void forEachRing(std::vector<MultiPolygon*> const& areas, Visitor visit) {
        for (auto const* const area : areas) {
            for (auto const& polygon : area->polygons) {
                std::for_each(polygon.rings.begin(), polygon.rings.end(), visit);
            }
        }
    }

    /// \pre the ring is closed
    void note(Line const& ring) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            Point const before = ring[i == 0 ? ring.size() - 2 : i - 1];
            Point const after = ring[i + 1];
            auto const [place, isNew] = m_corners.try_emplace(ring[i], Corner{before, after});
            Corner& corner = place->second;
            bool const fits = (corner.before == before && corner.after == after) ||
                              (corner.before == after && corner.after == before);
            corner.isFixed = corner.isFixed || !fits;
        }
    }

    /// Where to begin: at a fixed corner, else at that which every ring along this border begins at.
    [[nodiscard]] Line::const_iterator startOf(Line const& ring) const {
        auto const end = ring.end() - 1;
        auto const fixed = std::find_if(ring.begin(), end, [&](Point p) { return m_corners.at(p).isFixed; });
        return fixed != end ? fixed : std::min_element(ring.begin(), end, isBefore);
    }

    /// The ring itself when it loses nothing, or too much.
    [[nodiscard]] Line simplified(Line ring) const {
        if (ring.size() < 5) {
            return ring;
        }
        auto const start = startOf(ring);
        Line turned(start, ring.cend());
        turned.insert(turned.end(), ring.cbegin() + 1, start + 1);
        Line simple{turned.front()};
        auto from = turned.cbegin();
        for (auto to = from + 1; to != turned.cend(); ++to) {
            if (to + 1 == turned.cend() || m_corners.at(*to).isFixed) {
                auto const border = simplifiedBothWays(Line(from, to + 1), m_tolerance);
                simple.insert(simple.end(), border.begin() + 1, border.end());
                from = to;
            }
        }
        return simple.size() == ring.size() ? ring : simple;
    }

    double m_tolerance;
    std::unordered_map<Point, Corner, PointHash> m_corners;
};

/// Valid, with no ring that has collapsed.
bool isSound(MultiPolygon const& area) {
    auto const rings = ringsOf(area);
    bool const hasAllRings = std::all_of(rings.begin(), rings.end(), [](Line const& ring) { return ring.size() >= 4; });
    return hasAllRings && isValid(area);
}

/// The parts of an area that have gone wrong; all of them when only together they have. \pre `simple` is not sound
MultiPolygon partsGoneWrong(MultiPolygon const& area, MultiPolygon const& simple) {
    MultiPolygon wrong;
    for (std::size_t i = 0; i < area.polygons.size(); ++i) {
        if (!isSound({{simple.polygons[i]}})) {
            wrong.polygons.push_back(area.polygons[i]);
        }
    }
    return wrong.polygons.empty() ? area : wrong;
}

bool hasSameVertices(MultiPolygon const& area, MultiPolygon const& simple) {
    auto const countOf = [](MultiPolygon const& polygons) {
        std::size_t count = 0;
        for (auto const& polygon : polygons.polygons) {
            for (auto const& ring : polygon.rings) {
                count += ring.size();
            }
        }
        return count;
    };
    return countOf(area) == countOf(simple);
}

} // namespace

void generalise(std::vector<MultiPolygon*> const& areas, double tolerance) {
    Borders borders(areas, tolerance);
    std::vector<MultiPolygon> simple(areas.size());
    std::vector<std::size_t> open(areas.size());
    for (std::size_t i = 0; i < areas.size(); ++i) {
        open[i] = i;
    }
    // Each round gives back their vertices to what went wrong, and does again what that touches; a part given back
    // does not change any more, so that the rounds end.
    for (int round = 1; !open.empty(); ++round) {
        for (std::size_t const i : open) {
            simple[i] = borders.simplified(*areas[i]);
        }
        bool sound = true;
        for (std::size_t const i : open) {
            if (!hasSameVertices(*areas[i], simple[i]) && !isSound(simple[i])) {
                borders.fix(partsGoneWrong(*areas[i], simple[i]), round);
                sound = false;
            }
        }
        open.clear();
        for (std::size_t i = 0; i < areas.size() && !sound; ++i) {
            if (borders.touchesFixed(*areas[i], round)) {
                open.push_back(i);
            }
        }
    }
    for (std::size_t i = 0; i < areas.size(); ++i) {
        *areas[i] = std::move(simple[i]);
    }
}

void generalise(MultiLine& lines, double tolerance) {
    for (auto& line : lines.lines) {
        auto simple = simplifiedBothWays(line, tolerance);
        bool const collapsed = simple.size() == 2 && simple.front() == simple.back();
        if (!collapsed) {
            line = std::move(simple);
        }
    }
}

} // namespace cartocontrat

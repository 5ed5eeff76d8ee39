// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/border_lines.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>

namespace cartocontrat {

namespace {

/// A vertex rounded to the decimetre, so that the two sides of a border meet.
struct Vertex {
    std::int64_t x, y;
    friend auto operator<=>(Vertex const&, Vertex const&) = default;
};

struct Segment {
    Vertex a, b; ///< a < b
    Point from, to;
    std::size_t area;
};

Vertex rounded(Point p) {
    return {std::llround(p.x * 10), std::llround(p.y * 10)};
}

std::vector<Segment> segmentsOf(std::span<MultiPolygon const* const> areas, Extent const& window) {
    std::vector<Segment> segments;
    for (std::size_t index = 0; index < areas.size(); ++index) {
        for (auto const& polygon : areas[index]->polygons) {
            for (auto const& ring : polygon.rings) {
                for (std::size_t i = 1; i < ring.size(); ++i) {
                    Extent extent;
                    extent.extend(ring[i - 1]);
                    extent.extend(ring[i]);
                    auto a = rounded(ring[i - 1]), b = rounded(ring[i]);
                    if (a == b || !extent.intersects(window)) {
                        continue;
                    }
                    if (a < b) {
                        segments.push_back({a, b, ring[i - 1], ring[i], index});
                    } else {
                        segments.push_back({b, a, ring[i], ring[i - 1], index});
                    }
                }
            }
        }
    }
    std::stable_sort(segments.begin(), segments.end(), [](Segment const& one, Segment const& other) {
        return std::tie(one.a, one.b, one.area) < std::tie(other.a, other.b, other.area);
    });
    return segments;
}

/// One of each run of equal segments; with BorderKind::Shared only of runs that two areas hold.
std::vector<Segment> distinct(std::vector<Segment> const& sorted, BorderKind kind) {
    std::vector<Segment> kept;
    for (std::size_t first = 0; first < sorted.size();) {
        auto last = first;
        while (last + 1 < sorted.size() && sorted[last + 1].a == sorted[first].a &&
               sorted[last + 1].b == sorted[first].b) {
            ++last;
        }
        if (kind == BorderKind::All || sorted[first].area != sorted[last].area) {
            kept.push_back(sorted[first]);
        }
        first = last + 1;
    }
    return kept;
}

struct VertexHash {
    std::size_t operator()(Vertex const& v) const { return std::hash<std::int64_t>{}(v.x * 1'000'003 + v.y); }
};

/// Joins segments end to end, from node to node (a vertex where other than two meet), then the closed ones.
class Chainer {
public:
    explicit Chainer(std::vector<Segment> const& segments) : m_segments(segments), m_used(segments.size(), false) {
        for (std::size_t i = 0; i < segments.size(); ++i) {
            m_at[segments[i].a].push_back(i);
            m_at[segments[i].b].push_back(i);
        }
    }

    std::vector<Line> chains() {
        std::vector<Line> lines;
        for (bool const closed : {false, true}) {
            for (std::size_t i = 0; i < m_segments.size(); ++i) {
                for (auto const& end : {m_segments[i].a, m_segments[i].b}) {
                    if (!m_used[i] && (closed || m_at.at(end).size() != 2)) {
                        lines.push_back(walk(i, end));
                    }
                }
            }
        }
        return lines;
    }

private:
    Line walk(std::size_t segment, Vertex from) {
        Line line{from == m_segments[segment].a ? m_segments[segment].from : m_segments[segment].to};
        for (;;) {
            m_used[segment] = true;
            auto const& s = m_segments[segment];
            bool const forward = from == s.a;
            line.push_back(forward ? s.to : s.from);
            from = forward ? s.b : s.a;
            auto const& meeting = m_at.at(from);
            if (meeting.size() != 2) {
                return line;
            }
            auto const next = meeting[0] == segment ? meeting[1] : meeting[0];
            if (m_used[next]) {
                return line;
            }
            segment = next;
        }
    }

    std::vector<Segment> const& m_segments;
    std::vector<bool> m_used;
    std::unordered_map<Vertex, std::vector<std::size_t>, VertexHash> m_at;
};

} // namespace

BorderKind borderKindOf(std::string const& layer) {
    return layer == "epci" || layer == "departements" ? BorderKind::Shared : BorderKind::All;
}

std::vector<Line> borderLines(std::span<MultiPolygon const* const> areas, Extent const& window, BorderKind kind) {
    auto const segments = distinct(segmentsOf(areas, window), kind);
    return Chainer(segments).chains();
}

} // namespace cartocontrat

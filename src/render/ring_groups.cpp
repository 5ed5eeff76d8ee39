// SPDX-License-Identifier: EUPL-1.2
#include "render/ring_groups.hpp"

#include <algorithm>
#include <numeric>

namespace cartocontrat {

namespace {

/// Sets that are united two by two; each is known by its least member.
class DisjointSets {
public:
    explicit DisjointSets(std::size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0); }

    std::size_t find(std::size_t member) {
        while (m_parents[member] != member) {
            member = m_parents[member] = m_parents[m_parents[member]];
        }
        return member;
    }
    void unite(std::size_t a, std::size_t b) {
        auto const one = find(a), other = find(b);
        m_parents[std::max(one, other)] = std::min(one, other);
    }

private:
    std::vector<std::size_t> m_parents;
};

} // namespace

std::vector<std::vector<Line>> groupsApart(std::vector<Line> rings, double gap) {
    std::erase_if(rings, [](Line const& ring) { return ring.empty(); });
    std::vector<Extent> extents;
    extents.reserve(rings.size());
    for (auto const& ring : rings) {
        extents.push_back(extentOf(ring));
    }
    std::vector<std::size_t> fromLeft(rings.size());
    std::iota(fromLeft.begin(), fromLeft.end(), 0);
    std::sort(fromLeft.begin(), fromLeft.end(),
              [&](std::size_t a, std::size_t b) { return extents[a].minX < extents[b].minX; });
    DisjointSets sets(rings.size());
    std::vector<std::size_t> open; // not yet passed by
    for (auto const ring : fromLeft) {
        auto const reach = extents[ring].grown(gap);
        std::erase_if(open, [&](std::size_t other) { return extents[other].maxX < reach.minX; });
        for (auto const other : open) {
            if (reach.intersects(extents[other])) {
                sets.unite(ring, other);
            }
        }
        open.push_back(ring);
    }
    std::vector<std::vector<Line>> groups;
    std::vector<std::size_t> groupOf(rings.size()); // of the least member of a set
    for (std::size_t i = 0; i < rings.size(); ++i) {
        auto const least = sets.find(i);
        if (least == i) {
            groupOf[i] = groups.size();
            groups.emplace_back();
        }
        groups[groupOf[least]].push_back(std::move(rings[i]));
    }
    return groups;
}

} // namespace cartocontrat

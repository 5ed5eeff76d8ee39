// SPDX-License-Identifier: EUPL-1.2
#include "geo/spatial_index.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

constexpr std::size_t nodeCapacity = 16;

std::size_t ceilDivide(std::size_t a, std::size_t b) {
    return (a + b - 1) / b;
}

/// A finite number to sort by, also for extents without bounds.
double middle(double low, double high) {
    double const sum = low / 2 + high / 2;
    return std::isfinite(sum) ? sum : 0;
}

/// Orders things so that each run of `nodeCapacity` is a compact tile: upright slices by x, each sorted by y.
/// Leutenegger, Lopez, Edgington: STR, a simple and efficient algorithm for R-tree packing. ICDE 1997.
template <class Thing, class ExtentOf>
void sortIntoTiles(std::vector<Thing>& things, ExtentOf const& extent) {
    auto const byX = [&](Thing const& a, Thing const& b) {
        return middle(extent(a).minX, extent(a).maxX) < middle(extent(b).minX, extent(b).maxX);
    };
    auto const byY = [&](Thing const& a, Thing const& b) {
        return middle(extent(a).minY, extent(a).maxY) < middle(extent(b).minY, extent(b).maxY);
    };
    std::size_t const tiles = ceilDivide(things.size(), nodeCapacity);
    auto const slices = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(tiles))));
    std::size_t const sliceSize = ceilDivide(tiles, std::max<std::size_t>(slices, 1)) * nodeCapacity;
    std::stable_sort(things.begin(), things.end(), byX);
    for (std::size_t start = 0; start < things.size(); start += sliceSize) {
        auto const first = things.begin() + static_cast<std::ptrdiff_t>(start);
        std::size_t const size = std::min(sliceSize, things.size() - start);
        std::stable_sort(first, first + static_cast<std::ptrdiff_t>(size), byY);
    }
}

/// Sorts different numbers, not much larger than `count`: many of them by marking them, in one pass.
void ascend(std::vector<std::size_t>& numbers, std::size_t count) {
    constexpr std::size_t few = 16;
    if (numbers.size() < count / few) {
        std::sort(numbers.begin(), numbers.end());
        return;
    }
    auto const largest = std::max_element(numbers.begin(), numbers.end());
    std::vector<bool> isIn(largest == numbers.end() ? 0 : *largest + 1);
    for (auto const number : numbers) {
        isIn[number] = true;
    }
    numbers.clear();
    for (std::size_t number = 0; number < isIn.size(); ++number) {
        if (isIn[number]) {
            numbers.push_back(number);
        }
    }
}

} // namespace

SpatialIndex::SpatialIndex(std::vector<Extent> const& extents) {
    for (std::size_t i = 0; i < extents.size(); ++i) {
        // Written so that an extent with a NaN is left out as well.
        bool const holdsSomething = extents[i].minX <= extents[i].maxX && extents[i].minY <= extents[i].maxY;
        if (holdsSomething) {
            m_items.emplace_back(extents[i], i);
        }
    }
    auto const parentsOf = [](auto const& children, auto const& extent) {
        std::vector<Node> parents;
        for (std::size_t first = 0; first < children.size(); first += nodeCapacity) {
            std::size_t const count = std::min(nodeCapacity, children.size() - first);
            Node parent{{}, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(count)};
            for (std::size_t i = first; i < first + count; ++i) {
                parent.extent.extend(extent(children[i]));
            }
            parents.push_back(parent);
        }
        return parents;
    };
    auto const itemExtent = [](auto const& item) -> Extent const& { return item.first; };
    auto const nodeExtent = [](Node const& node) -> Extent const& { return node.extent; };

    sortIntoTiles(m_items, itemExtent);
    m_levels.push_back(parentsOf(m_items, itemExtent));
    while (m_levels.back().size() > 1) {
        // Nodes refer only to the level below, which stands already: they may be put in any order.
        sortIntoTiles(m_levels.back(), nodeExtent);
        m_levels.push_back(parentsOf(m_levels.back(), nodeExtent));
    }
}

std::vector<std::size_t> SpatialIndex::query(Extent const& window) const {
    std::vector<std::size_t> found;
    if (m_items.empty()) {
        return found;
    }
    struct Visit {
        std::size_t level, node;
    };
    std::vector<Visit> open{{m_levels.size() - 1, 0}};
    while (!open.empty()) {
        auto const [level, index] = open.back();
        open.pop_back();
        Node const& node = m_levels[level][index];
        if (!node.extent.intersects(window)) {
            continue;
        }
        for (std::size_t child = node.first; child < std::size_t{node.first} + node.count; ++child) {
            if (level > 0) {
                open.push_back({level - 1, child});
            } else if (m_items[child].first.intersects(window)) {
                found.push_back(m_items[child].second);
            }
        }
    }
    ascend(found, m_items.size());
    return found;
}

} // namespace cartocontrat

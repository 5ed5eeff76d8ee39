// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/sea.hpp"

#include "geo/overlay.hpp"

#include <algorithm>
#include <iterator>

namespace cartocontrat {
namespace {

constexpr double coastReach = 800; ///< metres between two surveys of the same shore

Line rectangle(Extent const& e) {
    return {{e.minX, e.minY}, {e.maxX, e.minY}, {e.maxX, e.maxY}, {e.minX, e.maxY}, {e.minX, e.minY}};
}

/// Reads the layers where a window of the page lies.
class SeaFinder {
public:
    SeaFinder(Extent const& window, Background const& background, PageTransform const& transform, double tolerance)
        : m_window(window), m_background(background), m_transform(transform), m_tolerance(tolerance) {}

    MultiPolygon find() const {
        auto const* land = m_background.find("departements");
        auto const* coast = m_background.find("coast");
        if (!land || !coast) {
            return {};
        }
        MultiPolygon ground;
        for (auto const& area : areasOf(*land)) {
            ground.polygons.insert(ground.polygons.end(), area.polygons.begin(), area.polygons.end());
        }
        auto const valid = makeValid(ground);
        auto const water = valid ? difference(MultiPolygon{{{{rectangle(m_window)}}}}, *valid) : valid;
        if (!water) {
            return {};
        }
        auto const* abroad = m_background.find("lands");
        return abroad ? without(*abroad, *water) : alongCoast(*coast, *water);
    }

private:
    std::vector<MultiPolygon> areasOf(FeatureLayer const& layer) const {
        std::vector<MultiPolygon> areas;
        for (auto const index : layer.index.query(m_transform.toGround(m_window))) {
            if (auto const* area = std::get_if<MultiPolygon>(&layer.features[index].geometry)) {
                areas.push_back(m_transform.toPage(*area, m_window, m_tolerance));
            }
        }
        return areas;
    }

    MultiPolygon without(FeatureLayer const& lands, MultiPolygon water) const {
        for (auto const& area : areasOf(lands)) {
            auto const valid = makeValid(area);
            if (auto rest = valid ? difference(water, *valid) : valid) {
                water = std::move(*rest);
            }
        }
        return water;
    }

    MultiPolygon alongCoast(FeatureLayer const& coast, MultiPolygon const& water) const {
        std::vector<Line> shore;
        for (auto const index : coast.index.query(m_transform.toGround(m_window).grown(coastReach))) {
            if (auto const* lines = std::get_if<MultiLine>(&coast.features[index].geometry)) {
                shore.insert(shore.end(), lines->lines.begin(), lines->lines.end());
            }
        }
        MultiPolygon result;
        std::copy_if(water.polygons.begin(), water.polygons.end(), std::back_inserter(result.polygons),
                     [&](Polygon const& polygon) { return touches(polygon, shore); });
        return result;
    }

    bool touches(Polygon const& polygon, std::vector<Line> const& shore) const {
        for (auto const& line : shore) {
            for (auto const ground : line) {
                for (auto const point : polygon.rings.front()) {
                    if (distance(m_transform.toGround(point), ground) < coastReach) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    Extent m_window;
    Background const& m_background;
    PageTransform const& m_transform;
    double m_tolerance;
};

} // namespace

MultiPolygon seaIn(Extent const& window, Background const& background, PageTransform const& transform,
                   double tolerance) {
    return SeaFinder(window, background, transform, tolerance).find();
}

MultiPolygon seaOf(Background const& background) {
    // A page as large as the ground: a millimetre is a metre, and there are 10,000 kilometres of it each way.
    PageTransform const whole({0, 0}, {0, 0}, 1000);
    constexpr double far = 1e7;
    auto sea = seaIn({-far, -far, far, far}, background, whole, 0);
    for (auto& polygon : sea.polygons) {
        for (auto& ring : polygon.rings) {
            std::transform(ring.begin(), ring.end(), ring.begin(), [&](Point page) { return whole.toGround(page); });
        }
    }
    return sea;
}

} // namespace cartocontrat

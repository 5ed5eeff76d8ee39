// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/known_ground.hpp"

#include "map/style.hpp"
#include "scene/page/border_lines.hpp"
#include "scene/page/sea.hpp"

#include <limits>

namespace cartocontrat {

std::shared_ptr<Background const> knownGround(Background const& background) {
    constexpr auto far = std::numeric_limits<double>::infinity();
    auto known = std::make_shared<Background>();
    for (auto const& layer : background.layers()) {
        if (!drawsOutlines(layer.id)) {
            continue;
        }
        std::vector<MultiPolygon const*> areas;
        for (auto const& feature : layer.features) {
            if (auto const* const area = std::get_if<MultiPolygon>(&feature.geometry)) {
                areas.push_back(area);
            }
        }
        FeatureLayer found;
        found.id = layer.id;
        for (auto& line : borderLines(areas, {-far, -far, far, far}, borderKindOf(layer.id))) {
            auto const extent = extentOf(line);
            found.features.push_back({{}, {}, {}, 0, MultiLine{{std::move(line)}}, extent});
        }
        known->add(std::move(found));
    }
    FeatureLayer sea;
    sea.id = seaLayer;
    sea.features.push_back({{}, {}, {}, 0, seaOf(background), {}});
    sea.features.front().extent = extentOf(sea.features.front().geometry);
    known->add(std::move(sea));
    return known;
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "scene/page/map_labels.hpp"

namespace cartocontrat {

namespace {

constexpr double tolerance = 0.05;

} // namespace

void nameRivers(LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items) {
    auto const* layer = context.background.find("rivers");
    if (!layer) {
        return;
    }
    std::map<std::string, std::vector<Line>> rivers;
    for (auto const index : layer->index.query(context.transform.toGround(context.frame))) {
        auto const& feature = layer->features[index];
        auto const* lines = std::get_if<MultiLine>(&feature.geometry);
        if (!lines || feature.name.empty()) {
            continue;
        }
        for (auto& line : context.transform.toPage(*lines, context.frame, tolerance)) {
            rivers[feature.name].push_back(std::move(line));
        }
    }
    auto const& look = context.look;
    auto text = look.text("river");
    for (auto const& [name, lines] : rivers) {
        auto const typesetName = typeset(name);
        bool named = false;
        for (bool const isInside : {true, false}) {
            auto const parts = linesWithin(lines, isInside ? context.ground.heart : context.ground.beyond);
            if (named || parts.empty()) {
                continue;
            }
            auto placed = placeAlongLine(typesetName, text.font, parts, look.mm(1.7), occupancy, look.metrics());
            if (!placed) {
                continue;
            }
            named = true;
            placed->colour = isInside ? text.fill : blend(text.fill, look.colour("veil"), 0.35);
            placed->halo = Halo{look.colour(isInside ? "land" : "veil"), look.mm(0.25)};
            for (auto const& box : coverOf(*placed, look.metrics())) {
                occupancy.block(box);
            }
            items.push_back({Role::RiverName, name, std::move(*placed)});
        }
    }
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "geo/overlay.hpp"
#include "gui/models/legend_model.hpp"
#include "sources/territory_outline.hpp"

namespace cartocontrat {
namespace {

double lengthWithin(MultiLine const& lines, MultiPolygon const& outline) {
    auto const inside = intersection(lines, outline);
    double sum = 0;
    for (auto const& line : inside ? inside->lines : std::vector<Line>()) {
        sum += length(line);
    }
    return sum;
}

} // namespace

/// A schematic layer draws no length.
LegendLengths lengthsOf(Territory const& territory, Workshop const& workshop, std::stop_token const& stop) {
    LegendLengths lengths;
    auto const outline = outlineOf(territory, *workshop.background);
    if (!outline) {
        return lengths;
    }
    auto const window = extentOf(Geometry{*outline});
    for (Rule const& rule : workshop.design.style.rules()) {
        auto const* const layer = workshop.background->find(rule.layer);
        if (layer == nullptr || layer->schematic || stop.stop_requested()) {
            continue;
        }
        MultiLine lines;
        for (auto const& feature : layer->features) {
            auto const* const own = std::get_if<MultiLine>(&feature.geometry);
            if (own == nullptr || !workshop.design.style.takes(rule, feature.kind)) {
                continue;
            }
            lengths.try_emplace(rule.name, 0);
            if (feature.extent.intersects(window)) {
                lines.lines.insert(lines.lines.end(), own->lines.begin(), own->lines.end());
            }
        }
        if (!lines.lines.empty()) {
            lengths[rule.name] = lengthWithin(lines, *outline);
        }
    }
    return lengths;
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/map_labels.hpp"

#include "geo/overlay.hpp"

namespace cartocontrat {

void appendName(PlacedName const& name, TextSymbolizer const& text, Colour halo, Role role, std::string const& subject,
                std::vector<Item>& items) {
    for (auto run : name.lines) {
        run.colour = text.fill;
        if (text.haloRadius > 0) {
            run.halo = Halo{halo, text.haloRadius};
        }
        items.push_back({role, subject, std::move(run)});
    }
}

std::vector<Line> linesWithin(std::vector<Line> const& lines, MultiPolygon const& area) {
    auto const cut = intersection(MultiLine{lines}, area);
    return cut ? cut->lines : std::vector<Line>{};
}

} // namespace cartocontrat

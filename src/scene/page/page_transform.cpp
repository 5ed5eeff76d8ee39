// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/page_transform.hpp"

#include "geo/clip.hpp"

namespace cartocontrat {

namespace {

Line onPage(Line const& ground, PageTransform const& transform) {
    Line page;
    page.reserve(ground.size());
    for (auto const point : ground) {
        page.push_back(transform.toPage(point));
    }
    return page;
}

} // namespace

std::vector<Line> PageTransform::toPage(MultiLine const& ground, Extent const& window, double tolerance) const {
    std::vector<Line> lines;
    for (auto const& line : ground.lines) {
        auto page = onPage(line, *this);
        if (!extentOf(page).intersects(window)) {
            continue;
        }
        for (auto& piece : clipLine(simplify(std::move(page), tolerance), window)) {
            lines.push_back(std::move(piece));
        }
    }
    return lines;
}

MultiPolygon PageTransform::toPage(MultiPolygon const& ground, Extent const& window, double tolerance) const {
    MultiPolygon page;
    for (auto const& polygon : ground.polygons) {
        Polygon moved;
        for (auto const& ring : polygon.rings) {
            auto line = simplify(onPage(ring, *this), tolerance);
            if (line.size() >= 4) {
                moved.rings.push_back(std::move(line));
            } else if (moved.rings.empty()) {
                break;
            }
        }
        if (!moved.rings.empty() && extentOf(moved.rings.front()).intersects(window)) {
            page.polygons.push_back(std::move(moved));
        }
    }
    return clipPolygons(std::move(page), window);
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "scene/audit/paint_under.hpp"

#include "base/overloaded.hpp"
#include "geo/linear.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {
namespace {

constexpr Colour paper{255, 255, 255};

MultiPolygon filledArea(Drawing const& drawing) {
    auto const* path = drawing.fill ? std::get_if<PathShape>(&drawing.shape) : nullptr;
    return path != nullptr ? MultiPolygon{{Polygon{path->lines}}} : MultiPolygon{};
}

bool isFilledAt(Drawing const& drawing, MultiPolygon const& path, Point point) {
    return std::visit(
        Overloaded{[&](PathShape const&) { return contains(path, point); },
                   [&](RectShape const& rect) { return rect.box.contains(point); },
                   [&](CircleShape const& circle) { return distance(circle.centre, point) <= circle.radius; }},
        drawing.shape);
}

/// Gaps of dashes count as drawn: a name may stand on either.
bool isStrokedAt(Drawing const& drawing, Point point) {
    auto const half = drawing.stroke->width / 2;
    auto const isNear = [&](Line const& line) { return line.size() > 1 && nearestOn(line, point).away <= half; };
    return std::visit(
        Overloaded{[&](PathShape const& path) { return std::any_of(path.lines.begin(), path.lines.end(), isNear); },
                   [&](RectShape const& rect) {
                       return rect.box.grown(half).contains(point) && !rect.box.grown(-half).contains(point);
                   },
                   [&](CircleShape const& circle) {
                       return std::abs(distance(circle.centre, point) - circle.radius) <= half;
                   }},
        drawing.shape);
}

} // namespace

Extent extentOf(Drawing const& drawing) {
    auto extent = std::visit(Overloaded{[](PathShape const& path) {
                                            Extent all;
                                            for (auto const& line : path.lines) {
                                                all.extend(extentOf(line));
                                            }
                                            return all;
                                        },
                                        [](RectShape const& rect) { return rect.box; },
                                        [](CircleShape const& circle) {
                                            return extentOf(std::span(&circle.centre, 1)).grown(circle.radius);
                                        }},
                             drawing.shape);
    return extent.isEmpty() ? extent : extent.grown(drawing.stroke ? drawing.stroke->width / 2 : 0);
}

PaintUnder::PaintUnder(Scene const& scene) {
    for (std::size_t layer = 0; layer < scene.layers.size(); ++layer) {
        auto const& [name, clip, items, opacity] = scene.layers[layer];
        m_clips.push_back(clip.empty() ? MultiPolygon{} : MultiPolygon{{Polygon{clip}}});
        for (std::size_t item = 0; item < items.size(); ++item) {
            if (auto const* drawing = std::get_if<Drawing>(&items[item].mark)) {
                m_painted.push_back({layer, item, drawing, filledArea(*drawing), extentOf(*drawing)});
            }
        }
    }
}

bool PaintUnder::isCutAway(std::size_t layer, Point point) const {
    return !m_clips[layer].polygons.empty() && !contains(m_clips[layer], point);
}

Colour PaintUnder::at(Point point, std::size_t layer, std::size_t item) const {
    auto const above = std::lower_bound(m_painted.begin(), m_painted.end(), std::pair(layer, item),
                                        [](Painted const& painted, std::pair<std::size_t, std::size_t> const& place) {
                                            return std::pair(painted.layer, painted.item) < place;
                                        });
    for (auto painted = std::make_reverse_iterator(above); painted != m_painted.rend(); ++painted) {
        if (!painted->extent.contains(point) || isCutAway(painted->layer, point)) {
            continue;
        }
        auto const& drawing = *painted->drawing;
        if (drawing.stroke && isStrokedAt(drawing, point)) {
            return drawing.stroke->colour;
        }
        if (drawing.fill && isFilledAt(drawing, painted->filled, point)) {
            return *drawing.fill;
        }
    }
    return paper;
}

} // namespace cartocontrat

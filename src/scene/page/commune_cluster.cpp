// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/commune_cluster.hpp"

#include "scene/labels/name_setting.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

Extent around(Point centre, double width, double height) {
    return {centre.x - width / 2, centre.y - height / 2, centre.x + width / 2, centre.y + height / 2};
}

Extent moved(Extent const& box, Point by) {
    return {box.minX + by.x, box.minY + by.y, box.maxX + by.x, box.maxY + by.y};
}

/// Where a cluster's markers stand: in columns beside the name; where the commune is narrower than its name, in columns
/// under it beside the row of pictograms; a marker or two also above or below all.
enum class MarkerPlace { Beside, Under, Above, Below };

/// The cluster around the origin, which is the middle of its name.
PlacedCluster arrange(ClusterRequest const& request, NameSetting const& setting, MarkerPlace place, Look const& look) {
    auto const& metrics = look.metrics();
    auto const& font = request.text.font;
    PlacedCluster cluster;
    cluster.insee = request.insee;
    auto const step = font.sizePt * mmPerPoint;
    cluster.nameBox = around({0, 0}, setting.width, setting.height);
    double y = cluster.nameBox.minY + metrics.capHeight(font);
    for (auto const& line : setting.lines) {
        cluster.name.push_back(makeRun(line.text, request.text, {0, y}, Anchor::Middle, metrics));
        cluster.name.back().halo = Halo{look.colour("paper"), request.text.haloRadius};
        y += step;
    }

    if (!request.presence.empty()) {
        auto const size = look.length("presence"), gap = look.length("presence-gap");
        auto const countText = look.text("presence-count");
        std::vector<double> widths;
        double rowWidth = gap * static_cast<double>(request.presence.size() - 1);
        for (auto const& mark : request.presence) {
            widths.push_back(
                size +
                (mark.count > 1 ? look.mm(0.35) + metrics.width("×" + std::to_string(mark.count), countText.font) : 0));
            rowWidth += widths.back();
        }
        auto const rowY = cluster.nameBox.maxY + look.mm(0.55) + size / 2;
        cluster.rowBox = around({0, rowY}, rowWidth, size);
        double x = -rowWidth / 2;
        for (std::size_t i = 0; i < request.presence.size(); ++i) {
            PlacedPresence placed{request.presence[i], {x + size / 2, rowY}, std::nullopt};
            if (placed.mark.count > 1) {
                auto const baseline = Point{x + size + look.mm(0.35), rowY + metrics.capHeight(countText.font) / 2};
                placed.count =
                    makeRun("×" + std::to_string(placed.mark.count), countText, baseline, Anchor::Left, metrics);
                placed.count->halo = Halo{look.colour("paper"), countText.haloRadius};
            }
            cluster.presence.push_back(std::move(placed));
            x += widths[i] + gap;
        }
    }

    Extent core = cluster.nameBox;
    core.extend(cluster.rowBox);
    auto const diameter = request.markerDiameter + 2 * look.length("marker-ring");
    auto const pitch = request.markerDiameter + look.length("marker-gap");
    auto const column = [&](std::size_t count, double x, double top) {
        std::vector<Point> centres;
        for (std::size_t i = 0; i < count; ++i) {
            centres.push_back({x, top + static_cast<double>(i) * pitch});
        }
        return centres;
    };
    if (place == MarkerPlace::Beside) {
        auto const topOf = [&](std::size_t count) {
            return core.centre().y - (static_cast<double>(count) - 1) / 2 * pitch;
        };
        auto const away = look.mm(0.7) + diameter / 2;
        cluster.left = column(request.leftMarkers, core.minX - away, topOf(request.leftMarkers));
        cluster.right = column(request.rightMarkers, core.maxX + away, topOf(request.rightMarkers));
        return cluster;
    }
    if (place == MarkerPlace::Under) {
        auto const away =
            cluster.rowBox.isEmpty() ? pitch / 2 : cluster.rowBox.width() / 2 + look.mm(0.7) + diameter / 2;
        auto const top = cluster.nameBox.maxY + look.mm(0.4) + diameter / 2;
        cluster.left = column(request.leftMarkers, -away, top);
        cluster.right = column(request.rightMarkers, away, top);
        return cluster;
    }
    auto const gap = look.mm(0.5) + diameter / 2;
    auto const rowY = place == MarkerPlace::Above ? core.minY - gap : core.maxY + gap;
    double x = -(static_cast<double>(request.leftMarkers + request.rightMarkers) - 1) / 2 * pitch;
    for (auto* side : {&cluster.left, &cluster.right}) {
        auto const count = side == &cluster.left ? request.leftMarkers : request.rightMarkers;
        for (std::size_t i = 0; i < count; ++i, x += pitch) {
            side->push_back({x, rowY});
        }
    }
    return cluster;
}

void shift(PlacedCluster& cluster, Point by) {
    for (auto& run : cluster.name) {
        run.baseline = run.baseline + by;
    }
    for (auto& placed : cluster.presence) {
        placed.centre = placed.centre + by;
        if (placed.count) {
            placed.count->baseline = placed.count->baseline + by;
        }
    }
    for (auto* column : {&cluster.left, &cluster.right}) {
        for (auto& centre : *column) {
            centre = centre + by;
        }
    }
    cluster.nameBox = moved(cluster.nameBox, by);
    if (!cluster.rowBox.isEmpty()) {
        cluster.rowBox = moved(cluster.rowBox, by);
    }
}

std::vector<Extent> boxesOf(PlacedCluster const& cluster, double markerDiameter) {
    std::vector<Extent> boxes{cluster.nameBox};
    if (!cluster.rowBox.isEmpty()) {
        boxes.push_back(cluster.rowBox.grown(0.2));
    }
    for (auto const* column : {&cluster.left, &cluster.right}) {
        for (auto const centre : *column) {
            boxes.push_back(around(centre, markerDiameter, markerDiameter));
        }
    }
    return boxes;
}

/// Corners and middles of boxes.
std::vector<Point> probesOf(std::vector<Extent> const& boxes) {
    std::vector<Point> probes;
    for (auto const& box : boxes) {
        probes.insert(
            probes.end(),
            {{box.minX, box.minY}, {box.maxX, box.minY}, {box.minX, box.maxY}, {box.maxX, box.maxY}, box.centre()});
    }
    return probes;
}

/// Share of points that lie outside an area; 0 without one.
double outsideShare(std::vector<Point> const& points, MultiPolygon const* area, Point by) {
    if (!area || points.empty()) {
        return 0;
    }
    auto const outside = std::count_if(points.begin(), points.end(), [&](Point p) { return !contains(*area, p + by); });
    return static_cast<double>(outside) / static_cast<double>(points.size());
}

/// What a cluster costs away from where it belongs, in millimetres of displacement.
constexpr double blockedCost = 1000, outsideCommune = 9, outsideTerritory = 30, markerOutsideCommune = 14,
                 nameOutsideCommune = 5;

} // namespace

Extent PlacedCluster::box(double markerDiameter) const {
    Extent all;
    for (auto const& box : boxesOf(*this, markerDiameter)) {
        all.extend(box);
    }
    return all;
}

namespace {

/// The cheapest place of one arrangement, if it costs less than `bound`.
std::optional<std::pair<double, Point>> bestOffset(PlacedCluster const& base, double baseCost, double bound,
                                                   ClusterRequest const& request, Occupancy const& occupancy,
                                                   double diameter) {
    constexpr double step = 1.2;
    constexpr int reach = 13;
    auto const boxes = boxesOf(base, diameter);
    auto const probes = probesOf(boxes);
    auto markers = base.left;
    markers.insert(markers.end(), base.right.begin(), base.right.end());
    std::optional<std::pair<double, Point>> best;
    for (int row = -reach; row <= reach; ++row) {
        for (int column = -reach; column <= reach; ++column) {
            Point const offset{column * step, row * step};
            auto const by = request.anchor + offset;
            double cost = baseCost + std::hypot(offset.x, offset.y);
            if (cost >= bound) {
                continue;
            }
            // What is told fastest comes first: most places are given up by it.
            double blocked = 0;
            for (auto const& box : boxes) {
                auto const place = orientedBox(moved(box, by));
                blocked += 0.2 * occupancy.cost(place) + (occupancy.isFree(place, 0.6) ? 0 : blockedCost);
            }
            cost += blocked;
            if (cost >= bound) {
                continue;
            }
            cost += outsideCommune * outsideShare(probes, request.area, by) +
                    markerOutsideCommune * outsideShare(markers, request.area, by) +
                    nameOutsideCommune * outsideShare({base.nameBox.centre()}, request.area, by);
            if (cost >= bound) {
                continue;
            }
            cost += outsideTerritory * outsideShare(probes, request.territory, by);
            if (cost < bound) {
                bound = cost;
                best = {cost, by};
            }
        }
    }
    return best;
}

} // namespace

PlacedCluster placeCluster(ClusterRequest const& request, Occupancy const& occupancy, Look const& look) {
    auto const diameter = request.markerDiameter + 2 * look.length("marker-ring");
    std::optional<PlacedCluster> best;
    double bestCost = std::numeric_limits<double>::infinity();
    std::vector<NameSetting> variants{inOneLine(request.name, request.text.font, look.metrics())};
    if (auto two = inTwoLines(request.name, request.text.font, 1, look.metrics()); !two.lines.empty()) {
        variants.push_back(std::move(two));
    }
    auto const isLong = variants.front().width > look.mm(17);
    bool const hasMarkers = request.leftMarkers + request.rightMarkers > 0;
    // In a row, more than one marker a side would stand in the way of each other's leaders.
    bool const mayStandInRow = hasMarkers && request.leftMarkers <= 1 && request.rightMarkers <= 1;
    for (auto const place : {MarkerPlace::Beside, MarkerPlace::Under, MarkerPlace::Above, MarkerPlace::Below}) {
        bool const isRow = place == MarkerPlace::Above || place == MarkerPlace::Below;
        if ((isRow && !mayStandInRow) || (place == MarkerPlace::Under && !hasMarkers)) {
            continue;
        }
        for (std::size_t v = 0; v < variants.size(); ++v) {
            auto const base = arrange(request, variants[v], place, look);
            // Two lines are worth it for a long name only; columns beside the name are the usual form.
            auto const cost = (v == 0 ? 1.0 : isLong ? 0.2 : 3.0) + (place == MarkerPlace::Beside ? 0.0 : 2.0);
            if (auto const found = bestOffset(base, cost, bestCost, request, occupancy, diameter)) {
                bestCost = found->first;
                best = base;
                shift(*best, found->second);
            }
        }
    }
    best->isFree = bestCost < blockedCost;
    return std::move(*best);
}

void block(PlacedCluster const& cluster, double markerDiameter, Occupancy& occupancy) {
    for (auto const& box : boxesOf(cluster, markerDiameter)) {
        occupancy.block(box.grown(0.2));
    }
}

} // namespace cartocontrat

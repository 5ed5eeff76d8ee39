// SPDX-License-Identifier: EUPL-1.2
#include "scene/commune_cluster.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

OrientedBox oriented(Extent const& box) {
    return {box.centre(), box.width(), box.height(), 0};
}

Extent around(Point centre, double width, double height) {
    return {centre.x - width / 2, centre.y - height / 2, centre.x + width / 2, centre.y + height / 2};
}

Extent moved(Extent const& box, Point by) {
    return {box.minX + by.x, box.minY + by.y, box.maxX + by.x, box.maxY + by.y};
}

/// The name on one line or, where it has a hyphen or space, on two of about the same width.
std::vector<std::vector<std::string>> settings(std::string const& name, Font const& font, TextMetrics const& metrics) {
    std::vector<std::vector<std::string>> result{{name}};
    std::optional<std::vector<std::string>> best;
    double bestWidth = metrics.width(name, font);
    for (std::size_t i = 1; i + 1 < name.size(); ++i) {
        bool const hyphen = name[i] == '-';
        if (!hyphen && name[i] != ' ') {
            continue;
        }
        std::vector<std::string> lines{name.substr(0, hyphen ? i + 1 : i), name.substr(i + 1)};
        auto const width = std::max(metrics.width(lines[0], font), metrics.width(lines[1], font));
        if (width < bestWidth) {
            bestWidth = width;
            best = std::move(lines);
        }
    }
    if (best) {
        result.push_back(std::move(*best));
    }
    return result;
}

/// The cluster around the origin, which is the middle of its name.
PlacedCluster arrange(ClusterRequest const& request, std::vector<std::string> const& lines, Look const& look) {
    auto const& metrics = look.metrics();
    auto const& font = request.text.font;
    PlacedCluster cluster;
    cluster.insee = request.insee;
    auto const step = font.sizePt * mmPerPoint;
    auto const nameHeight =
        step * static_cast<double>(lines.size() - 1) + metrics.capHeight(font) + metrics.descent(font) * 0.8;
    double nameWidth = 0;
    for (auto const& line : lines) {
        nameWidth = std::max(nameWidth, metrics.width(line, font));
    }
    cluster.nameBox = around({0, 0}, nameWidth, nameHeight);
    double y = cluster.nameBox.minY + metrics.capHeight(font);
    for (auto const& line : lines) {
        cluster.name.push_back(makeRun(line, request.text, {0, y}, Anchor::Middle, metrics));
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
    auto const column = [&](std::size_t count, double x) {
        std::vector<Point> centres;
        for (std::size_t i = 0; i < count; ++i) {
            centres.push_back(
                {x, core.centre().y + (static_cast<double>(i) - (static_cast<double>(count) - 1) / 2) * pitch});
        }
        return centres;
    };
    cluster.left = column(request.leftMarkers, core.minX - look.mm(0.7) - diameter / 2);
    cluster.right = column(request.rightMarkers, core.maxX + look.mm(0.7) + diameter / 2);
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

/// Share of the cluster's corners and middles that lie outside the commune.
double outsideShare(std::vector<Extent> const& boxes, MultiPolygon const* area, Point by) {
    if (!area) {
        return 0;
    }
    int outside = 0, all = 0;
    for (auto const& box : boxes) {
        for (Point const p : {Point{box.minX, box.minY}, Point{box.maxX, box.minY}, Point{box.minX, box.maxY},
                              Point{box.maxX, box.maxY}, box.centre()}) {
            ++all;
            outside += contains(*area, p + by) ? 0 : 1;
        }
    }
    return static_cast<double>(outside) / all;
}

} // namespace

Extent PlacedCluster::box(double markerDiameter) const {
    Extent all;
    for (auto const& box : boxesOf(*this, markerDiameter)) {
        all.extend(box);
    }
    return all;
}

PlacedCluster placeCluster(ClusterRequest const& request, Occupancy const& occupancy, Look const& look) {
    auto const diameter = request.markerDiameter + 2 * look.length("marker-ring");
    std::optional<PlacedCluster> best;
    double bestCost = std::numeric_limits<double>::infinity();
    auto const variants = settings(request.name, request.text.font, look.metrics());
    constexpr double step = 1.2;
    constexpr int reach = 13;
    for (std::size_t v = 0; v < variants.size(); ++v) {
        auto const base = arrange(request, variants[v], look);
        auto const boxes = boxesOf(base, diameter);
        // Two lines are worth it for a long name only.
        auto const settingCost =
            v == 0 ? 0.0 : (arrange(request, variants[0], look).nameBox.width() > look.mm(17) ? -0.8 : 2.0);
        for (int row = -reach; row <= reach; ++row) {
            for (int column = -reach; column <= reach; ++column) {
                Point const offset{column * step, row * step};
                auto const by = request.anchor + offset;
                double cost = std::hypot(offset.x, offset.y) + settingCost;
                if (cost >= bestCost) {
                    continue;
                }
                bool free = true;
                for (auto const& box : boxes) {
                    auto const place = oriented(moved(box, by));
                    free = free && occupancy.isFree(place, 0.6);
                    cost += 0.2 * occupancy.cost(place);
                }
                cost += 9 * outsideShare(boxes, request.area, by) + 30 * outsideShare(boxes, request.territory, by);
                if (!free) {
                    cost += 1000;
                }
                if (cost < bestCost) {
                    bestCost = cost;
                    best = base;
                    shift(*best, by);
                }
            }
        }
    }
    return std::move(*best);
}

void block(PlacedCluster const& cluster, double markerDiameter, Occupancy& occupancy) {
    for (auto const& box : boxesOf(cluster, markerDiameter)) {
        occupancy.block(box.grown(0.2));
    }
}

} // namespace cartocontrat

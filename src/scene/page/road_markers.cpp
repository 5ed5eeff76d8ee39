// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/road_markers.hpp"

#include "sources/layers/feature_names.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace cartocontrat {

namespace {

/// Markers nearer than this to each other have their leaders crowd, millimetres.
constexpr double crowded = 12;
/// How far along its road a marker may slide, millimetres.
constexpr double reach = 30;
constexpr double tolerance = 0.05;

/// What a place costs: its distance, and more beside another marker, whose leader would have to pass it.
double slideCost(Point at, Point wished, std::vector<std::vector<Point>> const& others) {
    double cost = distance(at, wished);
    for (auto const& sites : others) {
        for (auto const other : sites) {
            auto const apart = distance(at, other);
            cost += other == wished || apart > crowded ? 0 : 2 * (crowded - apart);
        }
    }
    return cost;
}

bool isWellInside(Point point, MultiPolygon const& territory) {
    for (int step = 0; step < 8; ++step) {
        auto const angle = step * std::numbers::pi / 4;
        if (!contains(territory, {point.x + 2 * std::cos(angle), point.y + 2 * std::sin(angle)})) {
            return false;
        }
    }
    return true;
}

bool isOnMajorRoad(Point centre, double radius, LabelContext const& context) {
    auto const* layer = context.background.find("roads");
    if (!layer) {
        return false;
    }
    auto const half = radius + 0.6;
    Extent const disc{centre.x - half, centre.y - half, centre.x + half, centre.y + half};
    for (auto const index : layer->index.query(context.transform.toGround(disc))) {
        auto const& feature = layer->features[index];
        auto const* lines = std::get_if<MultiLine>(&feature.geometry);
        bool const isMajor = feature.kind == "autoroute" || feature.kind == "nationale";
        if (isMajor && lines && !context.transform.toPage(*lines, disc, tolerance).empty()) {
            return true;
        }
    }
    return false;
}

/// Lines of that of the project's roads which passes nearest to the wished point.
std::vector<Line> roadThrough(RoadMarker const& marker, LabelContext const& context) {
    auto const* layer = context.background.find("roads");
    if (!layer) {
        return {};
    }
    auto const& values = marker.project.locationValues;
    auto const wished = marker.wished;
    auto const window =
        context.transform.toGround(Extent{wished.x - reach, wished.y - reach, wished.x + reach, wished.y + reach});
    std::map<std::string, std::vector<Line>> roads;
    std::string nearestId;
    double nearest = std::numeric_limits<double>::infinity();
    for (auto const index : layer->index.query(window)) {
        auto const& feature = layer->features[index];
        auto const* lines = std::get_if<MultiLine>(&feature.geometry);
        bool const isMeant = std::any_of(values.begin(), values.end(),
                                         [&](std::string const& value) { return roadNumber(value) == feature.id; });
        if (!lines || !isMeant) {
            continue;
        }
        for (auto& line : context.transform.toPage(*lines, context.frame, tolerance)) {
            auto const whole = length(line);
            for (double at = 0; at <= whole; at += 0.5) {
                if (auto const away = distance(pointAlong(line, at), wished); away < nearest) {
                    nearest = away;
                    nearestId = feature.id;
                }
            }
            roads[feature.id].push_back(std::move(line));
        }
    }
    return roads[nearestId];
}

} // namespace

Point placeOnRoad(RoadMarker const& marker, std::vector<std::vector<Point>> const& otherMarkers,
                  LabelContext const& context, Occupancy const& occupancy) {
    auto const mayStand = [&](Point at) {
        return occupancy.isFree({at, 2 * marker.radius, 2 * marker.radius, 0}, 0.6) &&
               !isOnMajorRoad(at, marker.radius, context);
    };
    if (mayStand(marker.wished)) {
        return marker.wished;
    }
    std::optional<Point> best;
    double bestCost = std::numeric_limits<double>::infinity();
    for (auto const& line : roadThrough(marker, context)) {
        auto const whole = length(line);
        for (double at = 0; at <= whole; at += 0.7) {
            auto const point = pointAlong(line, at);
            auto const cost = slideCost(point, marker.wished, otherMarkers);
            if (distance(point, marker.wished) <= reach && cost < bestCost &&
                isWellInside(point, context.ground.territory) && mayStand(point)) {
                best = point;
                bestCost = cost;
            }
        }
    }
    return best ? *best : nearestFree(occupancy, marker.wished, marker.radius, 10);
}

} // namespace cartocontrat

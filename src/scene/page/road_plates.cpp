// SPDX-License-Identifier: EUPL-1.2
#include "geo/clip.hpp"
#include "scene/page/map_labels.hpp"

#include <algorithm>
#include <array>

namespace cartocontrat {

namespace {

constexpr double tolerance = 0.05;

struct Plate {
    std::string text;
    bool isMajor = false; ///< autoroute or nationale
};

Plate plateOf(Feature const& road) {
    auto const digit = road.id.find_first_of("0123456789");
    auto const text = digit == std::string::npos || digit == 0
                          ? road.id
                          : road.id.substr(0, digit) + "\u00A0" + road.id.substr(digit);
    return {text, road.kind == "autoroute" || road.kind == "nationale"};
}

void drawPlate(Plate const& plate, Point centre, double width, bool isInside, std::string const& subject,
               Look const& look, std::vector<Item>& items) {
    auto text = look.text(plate.isMajor ? "plate" : "plate-minor");
    auto ground = look.colour(plate.isMajor ? "plate-major" : "plate-minor");
    if (!isInside) {
        auto const share = look.number("plate-outside-share");
        ground = blend(ground, look.colour("veil"), share);
        if (!plate.isMajor) {
            text.fill = blend(text.fill, look.colour("veil"), share);
        }
    }
    auto const height = look.length("plate-height"), edge = look.length("plate-edge"),
               radius = look.length("plate-radius");
    Extent const box{centre.x - width / 2, centre.y - height / 2, centre.x + width / 2, centre.y + height / 2};
    items.push_back({Role::RoadPlate, subject,
                     Drawing{RectShape{box.grown(edge), radius + edge}, look.colour("paper"), std::nullopt}});
    items.push_back({Role::RoadPlate, subject, Drawing{RectShape{box, radius}, ground, std::nullopt}});
    items.push_back({Role::RoadPlate, subject,
                     makeRun(plate.text, text, {centre.x, centre.y + look.metrics().capHeight(text.font) / 2},
                             Anchor::Middle, look.metrics())});
}

} // namespace

namespace {

struct Road {
    Feature const* feature = nullptr;
    std::vector<Line> lines; ///< on the page, within the frame
    int rank = 0;            ///< 0: autoroute, the most important
};

int rankOf(std::string const& kind) {
    constexpr std::array<std::string_view, 4> ranked{"autoroute", "nationale", "rd-1", "rd-2"};
    return static_cast<int>(std::find(ranked.begin(), ranked.end(), kind) - ranked.begin());
}

/// Roads of the frame, most important first; `wanted` tells by number and rank.
template <class Wanted>
std::vector<Road> roadsInFrame(LabelContext const& context, Wanted wanted) {
    auto const* layer = context.background.find("roads");
    if (!layer) {
        return {};
    }
    std::map<std::string, Road> roads;
    for (auto const index : layer->index.query(context.transform.toGround(context.frame))) {
        auto const& feature = layer->features[index];
        auto const* lines = std::get_if<MultiLine>(&feature.geometry);
        auto const rank = rankOf(feature.kind);
        if (!lines || feature.id.empty() || !wanted(feature.id, rank)) {
            continue;
        }
        auto& road = roads.try_emplace(feature.id, Road{&feature, {}, rank}).first->second;
        for (auto& line : context.transform.toPage(*lines, context.frame, tolerance)) {
            road.lines.push_back(std::move(line));
        }
    }
    std::vector<Road> ordered;
    for (auto& [number, road] : roads) {
        ordered.push_back(std::move(road));
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](Road const& a, Road const& b) { return a.rank < b.rank; });
    return ordered;
}

double lengthOf(std::vector<Line> const& lines) {
    double sum = 0;
    for (auto const& line : lines) {
        sum += length(line);
    }
    return sum;
}

/// Plates along lines that are wholly inside the territory, or outside it; whether there was room for one.
bool plateAlong(Road const& road, std::vector<Line> const& lines, std::size_t most, bool isInside,
                LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items) {
    auto const& look = context.look;
    auto const plate = plateOf(*road.feature);
    auto const font = look.text(plate.isMajor ? "plate" : "plate-minor").font;
    auto const width = look.metrics().width(plate.text, font) + look.mm(1.3);
    auto const height = look.length("plate-height") + 2 * look.length("plate-edge");
    auto const places = placePlates(lines, width + 0.5, height, look.mm(48), most, occupancy);
    for (auto const centre : places) {
        occupancy.block(OrientedBox{centre, width + 0.9, height + 0.4, 0});
        drawPlate(plate, centre, width, isInside, road.feature->id, look, items);
    }
    return !places.empty();
}

/// The parts of lines near the marker that is nearest to them.
std::vector<Line> partsNear(std::vector<Line> const& lines, std::vector<Point> const& markers, double reach) {
    std::vector<Line> best;
    for (auto const marker : markers) {
        std::vector<Line> parts;
        Extent const window{marker.x - reach, marker.y - reach, marker.x + reach, marker.y + reach};
        for (auto const& line : lines) {
            for (auto& part : clipLine(line, window)) {
                parts.push_back(std::move(part));
            }
        }
        if (lengthOf(parts) > lengthOf(best)) {
            best = std::move(parts);
        }
    }
    return best;
}

} // namespace

void plateProjectRoads(ProjectRoads const& roads, LabelContext const& context, Occupancy& occupancy,
                       std::set<std::string>& plated, std::vector<Item>& items) {
    auto const wanted = [&](std::string const& number, int /*rank*/) { return roads.contains(number); };
    for (auto const& road : roadsInFrame(context, wanted)) {
        auto const& number = road.feature->id;
        auto const inside = linesWithin(road.lines, context.ground.heart);
        bool placed = false;
        for (auto const reach : {7.0, 10.0, 13.0}) {
            placed = placed || plateAlong(road, partsNear(inside, roads.at(number), context.look.mm(reach)), 1, true,
                                          context, occupancy, items);
        }
        if (placed || plateAlong(road, inside, 1, true, context, occupancy, items)) {
            plated.insert(number);
        }
    }
}

namespace {

/// Plates of lesser roads on a page: the longest ones, no more than help to find one's way.
constexpr std::size_t mostLesserPlates = 8;

/// Longest first, without the branches ("D144E3") that only a road map needs.
std::vector<std::pair<Road, std::vector<Line>>> lesserRoads(std::set<std::string> const& plated,
                                                            LabelContext const& context) {
    auto const wanted = [&](std::string const& number, int rank) {
        return rank > 2 && !plated.contains(number) && number.find('E') == std::string::npos;
    };
    std::vector<std::pair<Road, std::vector<Line>>> roads;
    for (auto& road : roadsInFrame(context, wanted)) {
        auto inside = linesWithin(road.lines, context.ground.heart);
        if (lengthOf(inside) >= context.look.mm(25)) {
            roads.emplace_back(std::move(road), std::move(inside));
        }
    }
    std::stable_sort(roads.begin(), roads.end(),
                     [](auto const& a, auto const& b) { return lengthOf(a.second) > lengthOf(b.second); });
    return roads;
}

} // namespace

void plateRoads(ProjectRoads const& projects, LabelContext const& context, Occupancy& occupancy,
                std::set<std::string>& plated, std::vector<Item>& items) {
    auto const major = [&](std::string const& number, int rank) { return rank <= 2 && !plated.contains(number); };
    for (auto const& road : roadsInFrame(context, major)) {
        auto const inside = linesWithin(road.lines, context.ground.heart);
        // A scrap of road is not worth a plate.
        bool const placed =
            (lengthOf(inside) >= context.look.mm(8) && plateAlong(road, inside, 2, true, context, occupancy, items)) ||
            plateAlong(road, linesWithin(road.lines, context.ground.beyond), 1, false, context, occupancy, items);
        if (placed) {
            plated.insert(road.feature->id);
        }
    }
    if (context.isCrowded) {
        return;
    }
    // Another road's number beside a project's marker would name the wrong road.
    for (auto const& [number, markers] : projects) {
        for (auto const marker : markers) {
            occupancy.blockDisc(marker, context.look.mm(8));
        }
    }
    std::size_t count = 0;
    for (auto const& [road, inside] : lesserRoads(plated, context)) {
        if (count < mostLesserPlates && plateAlong(road, inside, 1, true, context, occupancy, items)) {
            plated.insert(road.feature->id);
            ++count;
        }
    }
}

} // namespace cartocontrat

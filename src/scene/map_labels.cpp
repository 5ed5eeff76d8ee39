// SPDX-License-Identifier: EUPL-1.2
#include "scene/map_labels.hpp"

#include "base/text.hpp"
#include "geo/overlay.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace cartocontrat {

namespace {

constexpr double tolerance = 0.05;
/// Space kept around the names outside, millimetres.
constexpr double nameGap = 0.6;

/// Least size of a commune's name, points.
constexpr double smallestName = 4.5;

void emit(PlacedName const& name, TextSymbolizer const& text, Colour halo, Role role, std::string const& subject,
          std::vector<Item>& items) {
    for (auto run : name.lines) {
        run.colour = text.fill;
        if (text.haloRadius > 0) {
            run.halo = Halo{halo, text.haloRadius};
        }
        items.push_back({role, subject, std::move(run)});
    }
}

/// Areas of a layer that show in the frame, on the page.
MultiPolygon visible(Feature const& feature, LabelContext const& context) {
    auto const* area = std::get_if<MultiPolygon>(&feature.geometry);
    if (!area) {
        return {};
    }
    auto page = context.transform.toPage(*area, context.frame, tolerance);
    auto valid = makeValid(page);
    return valid ? std::move(*valid) : MultiPolygon{};
}

/// The largest part of an area: where its name belongs.
MultiPolygon largestPart(MultiPolygon const& area) {
    auto const largest =
        std::max_element(area.polygons.begin(), area.polygons.end(), [](Polygon const& a, Polygon const& b) {
            return std::abs(signedArea(a.rings.front())) < std::abs(signedArea(b.rings.front()));
        });
    return largest == area.polygons.end() ? MultiPolygon{} : MultiPolygon{{*largest}};
}

/// A name in capitals within an area outside the territory; smaller type before none.
void nameArea(std::string const& name, MultiPolygon const& area, TextSymbolizer text, std::vector<double> const& sizes,
              Role role, std::string const& subject, LabelContext const& context, Occupancy& occupancy,
              std::vector<Item>& items) {
    auto const part = largestPart(area);
    if (part.polygons.empty() || cartocontrat::area(part) < 60) {
        return;
    }
    auto const anchor = interiorPoint(part, 0.5);
    if (!anchor) {
        return;
    }
    for (auto const size : sizes) {
        text.font = resized(text.font, size * context.look.factor());
        NameRequest const request{.text = name, .font = text.font, .anchor = *anchor, .area = &part, .leading = 1.25};
        auto const placed = placeName(request, occupancy, context.look.metrics());
        if (placed && placed->isInsideArea) {
            occupancy.block(placed->box.grown(nameGap));
            emit(*placed, text, context.look.colour("veil"), role, subject, items);
            return;
        }
    }
}

} // namespace

std::vector<std::string> nameCommunes(std::vector<NamedCommune> const& communes, LabelContext const& context,
                                      Occupancy& occupancy, std::vector<Item>& items) {
    auto const request = [&](NamedCommune const& named, Font const& font) {
        return NameRequest{.text = named.commune->name,
                           .font = font,
                           .anchor = named.anchor,
                           .area = &named.area,
                           .anchorRadius = named.anchorRadius};
    };
    std::vector<NameRequest> requests;
    for (auto const& named : communes) {
        requests.push_back(request(named, named.text.font));
    }
    auto places = placeNames(requests, occupancy, context.look.metrics());
    std::vector<std::string> dropped;
    for (std::size_t i = 0; i < communes.size(); ++i) {
        auto const& named = communes[i];
        for (auto const size : {5.6, 5.0, smallestName}) {
            if (!places[i] && size * context.look.factor() < named.text.font.sizePt) {
                auto const font = resized(named.text.font, size * context.look.factor());
                places[i] = placeName(request(named, font), occupancy, context.look.metrics());
                if (places[i]) {
                    occupancy.block(places[i]->box);
                }
            }
        }
        if (places[i]) {
            emit(*places[i], named.text, context.look.colour("land"), Role::CommuneName, named.commune->insee, items);
        } else {
            dropped.push_back(named.commune->name);
        }
    }
    return dropped;
}

namespace {

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

/// Roads of the frame, most important first: those asked for, else those of the classes worth a plate.
std::vector<Road> roadsToPlate(std::set<std::string> const* numbers, FeatureLayer const& layer,
                               LabelContext const& context) {
    auto const worth = context.scaleDenominator >= context.look.number("small-scale") ? 2 : 3;
    std::map<std::string, Road> roads;
    for (auto const index : layer.index.query(context.transform.toGround(context.frame))) {
        auto const& feature = layer.features[index];
        auto const* lines = std::get_if<MultiLine>(&feature.geometry);
        auto const rank = rankOf(feature.kind);
        if (!lines || feature.id.empty() || (numbers ? !numbers->contains(feature.id) : rank > worth)) {
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

/// Plates along lines that are wholly inside the territory, or outside it; whether there was room for one.
bool plateAlong(Road const& road, std::vector<Line> const& lines, std::size_t most, bool isInside,
                LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items) {
    auto const& look = context.look;
    auto const plate = plateOf(*road.feature);
    auto const font = look.text(plate.isMajor ? "plate" : "plate-minor").font;
    auto const width = look.metrics().width(plate.text, font) + look.mm(1.3);
    auto const height = look.length("plate-height") + 2 * look.length("plate-edge");
    bool placed = false;
    for (auto const centre : placePlates(lines, width + 0.5, height, look.mm(48), most, occupancy)) {
        if (contains(context.ground.territory, centre) != isInside) {
            continue;
        }
        occupancy.block(OrientedBox{centre, width + 0.9, height + 0.4, 0});
        drawPlate(plate, centre, width, isInside, road.feature->id, look, items);
        placed = true;
    }
    return placed;
}

} // namespace

void plateRoads(std::set<std::string> const* numbers, LabelContext const& context, Occupancy& occupancy,
                std::set<std::string>& plated, std::vector<Item>& items) {
    auto const* layer = context.background.find("roads");
    if (!layer) {
        return;
    }
    for (auto const& road : roadsToPlate(numbers, *layer, context)) {
        if (plated.contains(road.feature->id)) {
            continue;
        }
        // Inside first: that is where a number is looked for.
        auto const inside = intersection(MultiLine{road.lines}, context.ground.territory);
        bool placed = inside && !inside->lines.empty() &&
                      plateAlong(road, inside->lines, numbers ? 1 : 2, true, context, occupancy, items);
        if (!placed && !numbers && road.rank < 3) {
            placed = plateAlong(road, road.lines, 1, false, context, occupancy, items);
        }
        if (placed) {
            plated.insert(road.feature->id);
        }
    }
}

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
        auto const inside = intersection(MultiLine{lines}, context.ground.territory);
        bool named = false;
        for (bool const within : {true, false}) {
            if (named || (within && (!inside || inside->lines.empty()))) {
                continue;
            }
            auto placed = placeAlongLine(typesetName, text.font, within ? inside->lines : lines, look.mm(1.7),
                                         occupancy, look.metrics());
            if (!placed) {
                continue;
            }
            named = true;
            bool const isInside = contains(context.ground.territory, placed->poses[placed->poses.size() / 2].baseline);
            placed->colour = isInside ? text.fill : blend(text.fill, look.colour("veil"), 0.35);
            placed->halo = Halo{look.colour(isInside ? "land" : "veil"), look.mm(0.25)};
            for (auto const& box : coverOf(*placed, look.metrics())) {
                occupancy.block(box);
            }
            items.push_back({Role::RiverName, name, std::move(*placed)});
        }
    }
}

namespace {

void nameSea(LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items) {
    if (context.ground.sea.polygons.empty() || context.pageTemplate.seas.empty()) {
        return;
    }
    auto const part = largestPart(context.ground.sea);
    auto const middle = interiorPoint(part, 0.5);
    if (!middle) {
        return;
    }
    auto const ground = context.transform.toGround(*middle);
    auto const nearest = std::min_element(
        context.pageTemplate.seas.begin(), context.pageTemplate.seas.end(),
        [&](auto const& a, auto const& b) { return distance(a.position, ground) < distance(b.position, ground); });
    auto const text = context.look.text("sea");
    NameRequest const request{
        .text = nearest->name, .font = text.font, .anchor = *middle, .area = &part, .leading = 1.3};
    auto const placed = placeName(request, occupancy, context.look.metrics());
    if (!placed || !placed->isInsideArea) {
        return;
    }
    occupancy.block(placed->box.grown(nameGap));
    emit(*placed, text, context.look.colour("sea"), Role::SeaName, nearest->name, items);
}

void nameTowns(LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items) {
    auto const least = context.scaleDenominator / 40; ///< inhabitants
    std::vector<Commune const*> towns;
    auto const window = context.transform.toGround(context.frame.grown(-1.5));
    for (auto const& commune : context.contracts.communes) {
        if (commune.epciSiren != context.siren && commune.population >= least && window.contains(commune.chefLieu)) {
            towns.push_back(&commune);
        }
    }
    std::stable_sort(towns.begin(), towns.end(),
                     [](auto const* a, auto const* b) { return a->population > b->population; });
    auto const& look = context.look;
    auto const text = look.text("outside-town");
    auto const radius = look.mm(0.42);
    for (auto const* town : towns) {
        auto const at = context.transform.toPage(town->chefLieu);
        if (!occupancy.isFree({at, 2 * radius, 2 * radius, 0})) {
            continue;
        }
        NameRequest const request{.text = town->name,
                                  .font = text.font,
                                  .anchor = at,
                                  .anchorRadius = radius + look.mm(0.25),
                                  .mayBreak = false};
        auto const placed = placeName(request, occupancy, look.metrics());
        if (!placed) {
            continue;
        }
        occupancy.blockDisc(at, radius);
        items.push_back({Role::OutsideTown, town->insee,
                         Drawing{CircleShape{at, radius}, look.colour("veil"),
                                 Stroke{text.fill, look.mm(0.16), LineCap::Round, {}, false}}});
        auto halo = text;
        halo.haloRadius = look.mm(0.25);
        occupancy.block(placed->box.grown(nameGap));
        emit(*placed, halo, look.colour("veil"), Role::OutsideTown, town->insee, items);
    }
}

} // namespace

void nameSurroundings(LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items) {
    // Nothing of the outside may stand on the territory's limit or within it.
    for (auto const& polygon : context.ground.territory.polygons) {
        for (auto const& ring : polygon.rings) {
            occupancy.blockLine(ring, context.look.length("epci-limit") / 2 + context.look.length("epci-ring"));
        }
    }
    nameSea(context, occupancy, items);
    auto const window = context.transform.toGround(context.frame);
    if (auto const* layer = context.background.find("departements")) {
        for (auto const index : layer->index.query(window)) {
            auto const& feature = layer->features[index];
            if (feature.id == context.pageTemplate.departement || feature.name.empty()) {
                continue;
            }
            nameArea(upperCase(feature.name), visible(feature, context), context.look.text("departement"), {9, 7.5},
                     Role::NeighbourName, feature.id, context, occupancy, items);
        }
    }
    if (auto const* layer = context.background.find("epci")) {
        for (auto const index : layer->index.query(window)) {
            auto const& feature = layer->features[index];
            if (feature.id != context.siren) {
                nameArea(upperCase(typeset(feature.name)), visible(feature, context), context.look.text("neighbour"),
                         {6.2, 5.7, 5.2}, Role::NeighbourName, feature.id, context, occupancy, items);
            }
        }
    }
    nameTowns(context, occupancy, items);
}

} // namespace cartocontrat

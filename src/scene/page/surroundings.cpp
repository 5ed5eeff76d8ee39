// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "geo/overlay.hpp"
#include "scene/page/map_labels.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

constexpr double tolerance = 0.05;
/// Space kept around the names outside, millimetres.
constexpr double nameGap = 0.6;

} // namespace

namespace {

/// What shows of an area in the frame, clear of the territory; on the page.
MultiPolygon visible(Feature const& feature, LabelContext const& context) {
    auto const* area = std::get_if<MultiPolygon>(&feature.geometry);
    if (!area) {
        return {};
    }
    auto const valid = makeValid(context.transform.toPage(*area, context.frame, tolerance));
    auto shown = valid ? intersection(*valid, context.ground.beyond) : valid;
    return shown ? std::move(*shown) : MultiPolygon{};
}

/// The largest part of an area: where its name belongs.
MultiPolygon largestPart(MultiPolygon const& area) {
    auto const largest =
        std::max_element(area.polygons.begin(), area.polygons.end(), [](Polygon const& a, Polygon const& b) {
            return std::abs(signedArea(a.rings.front())) < std::abs(signedArea(b.rings.front()));
        });
    return largest == area.polygons.end() ? MultiPolygon{} : MultiPolygon{{*largest}};
}

/// A name on one, two or three lines.
std::vector<std::vector<std::string>> settingsOf(std::string const& name, Font const& font,
                                                 TextMetrics const& metrics) {
    std::vector<std::vector<std::string>> settings;
    auto const whole = metrics.width(name, font);
    for (double const share : {1.0, 0.6, 0.42}) {
        auto lines = wrapped(name, font, whole * share, metrics);
        if (settings.empty() || lines.size() > settings.back().size()) {
            settings.push_back(std::move(lines));
        }
    }
    return settings;
}

/// Whether a box lies wholly in an area, as far as its outline tells.
bool liesWithin(Extent const& box, MultiPolygon const& area) {
    constexpr int steps = 6;
    for (int i = 0; i <= steps; ++i) {
        auto const x = box.minX + box.width() * i / steps;
        auto const y = box.minY + box.height() * i / steps;
        for (Point const p : {Point{x, box.minY}, Point{x, box.maxY}, Point{box.minX, y}, Point{box.maxX, y}}) {
            if (!contains(area, p)) {
                return false;
            }
        }
    }
    return true;
}

struct AreaName {
    std::string text, subject;
    Role role;
    TextSymbolizer symbolizer;
    Colour halo;
};

/// The free place within an area that is nearest to its middle, for lines set one under the other.
std::optional<PlacedName> placeWithin(MultiPolygon const& area, Point middle, std::vector<std::string> const& lines,
                                      Font const& font, Occupancy const& occupancy, TextMetrics const& metrics) {
    constexpr double leading = 1.25, step = 1.5;
    auto const pitch = font.sizePt * mmPerPoint * leading;
    double width = 0;
    for (auto const& line : lines) {
        width = std::max(width, metrics.width(line, font));
    }
    auto const height = metrics.capHeight(font) + pitch * static_cast<double>(lines.size() - 1);
    auto const extent = extentOf(Geometry{area});
    std::optional<Extent> best;
    for (double y = extent.minY + height / 2; y <= extent.maxY - height / 2; y += step) {
        for (double x = extent.minX + width / 2; x <= extent.maxX - width / 2; x += step) {
            Extent const box{x - width / 2, y - height / 2, x + width / 2, y + height / 2};
            if ((!best || distance({x, y}, middle) < distance(best->centre(), middle)) &&
                liesWithin(box.grown(0.8), area) && occupancy.isFree(orientedBox(box.grown(nameGap)), 0.8)) {
                best = box;
            }
        }
    }
    if (!best) {
        return std::nullopt;
    }
    PlacedName name;
    name.box = *best;
    double baseline = best->minY + metrics.capHeight(font);
    for (auto const& line : lines) {
        TextSymbolizer const plain{font, {}, 0};
        name.lines.push_back(makeRun(line, plain, {best->centre().x, baseline}, Anchor::Middle, metrics));
        baseline += pitch;
    }
    return name;
}

/// A name wholly within an area: in its first size on the fewest lines, smaller before none.
bool nameArea(AreaName name, MultiPolygon const& area, std::vector<double> const& sizes, LabelContext const& context,
              Occupancy& occupancy, std::vector<Item>& items) {
    auto const part = largestPart(area);
    auto const middle = cartocontrat::area(part) < 60 ? tl::make_unexpected(Error{}) : interiorPoint(part, 0.5);
    if (!middle) {
        return false;
    }
    auto const& metrics = context.look.metrics();
    for (auto const size : sizes) {
        name.symbolizer.font = resized(name.symbolizer.font, size * context.look.factor());
        for (auto const& lines : settingsOf(name.text, name.symbolizer.font, metrics)) {
            if (auto const placed = placeWithin(part, *middle, lines, name.symbolizer.font, occupancy, metrics)) {
                occupancy.block(placed->box.grown(nameGap));
                appendName(*placed, name.symbolizer, name.halo, name.role, name.subject, items);
                return true;
            }
        }
    }
    return false;
}

void nameSea(LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items) {
    auto const& seas = context.contracts.departement.seas;
    if (context.ground.sea.polygons.empty() || seas.empty()) {
        return;
    }
    auto const ground = context.transform.toGround(extentOf(Geometry{largestPart(context.ground.sea)}).centre());
    auto const nearest = std::min_element(seas.begin(), seas.end(), [&](SeaName const& a, SeaName const& b) {
        return distance(a.position, ground) < distance(b.position, ground);
    });
    nameArea({nearest->name, nearest->name, Role::SeaName, context.look.text("sea"), context.look.colour("sea")},
             context.ground.sea, {9, 7.5, 6}, context, occupancy, items);
}

/// The most populated towns outside, far enough from each other.
std::vector<Commune const*> townsToName(LabelContext const& context) {
    constexpr std::size_t most = 9;
    auto const spacing = context.look.mm(16);
    std::vector<Commune const*> candidates, chosen;
    for (auto const* list : {&context.contracts.communes, &context.contracts.neighbours}) {
        for (auto const& commune : *list) {
            auto const at = context.transform.toPage(commune.chefLieu);
            if (!context.territory.communes.contains(commune.insee) && context.frame.grown(-1.5).contains(at)) {
                candidates.push_back(&commune);
            }
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](Commune const* a, Commune const* b) { return a->population > b->population; });
    for (auto const* commune : candidates) {
        auto const at = context.transform.toPage(commune->chefLieu);
        bool const isFar = std::all_of(chosen.begin(), chosen.end(), [&](Commune const* other) {
            return distance(context.transform.toPage(other->chefLieu), at) > spacing;
        });
        if (isFar && chosen.size() < most) {
            chosen.push_back(commune);
        }
    }
    return chosen;
}

void nameTowns(LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items) {
    auto const& look = context.look;
    auto text = look.text("outside-town");
    text.haloRadius = look.mm(0.25);
    auto const radius = look.mm(0.42);
    for (auto const* town : townsToName(context)) {
        auto const at = context.transform.toPage(town->chefLieu);
        if (!occupancy.isFree({at, 2 * radius, 2 * radius, 0})) {
            continue;
        }
        NameRequest const request{.text = typeset(town->name),
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
        occupancy.block(placed->box.grown(nameGap));
        appendName(*placed, text, look.colour("veil"), Role::OutsideTown, town->insee, items);
    }
}

} // namespace

void nameEpcis(LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items) {
    auto const* layer = context.background.find("epci");
    if (!layer || !context.territory.hasSeveralEpcis()) {
        return;
    }
    auto symbolizer = context.look.text("neighbour");
    symbolizer.fill = context.look.colour("overtitle");
    symbolizer.haloRadius = context.look.mm(0.3);
    for (auto const& siren : context.territory.epcis) {
        auto const* epci = findFeature(context.background, "epci", siren);
        auto const* area = epci ? std::get_if<MultiPolygon>(&epci->geometry) : nullptr;
        if (area) {
            nameArea(
                {upperCase(typeset(epci->name)), siren, Role::NeighbourName, symbolizer, context.look.colour("land")},
                context.transform.toPage(*area, context.frame, tolerance), {5.7, 5.2, 4.8}, context, occupancy, items);
        }
    }
}

void nameSurroundings(LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items) {
    // Nothing of the outside may stand on the territory's limit or within it.
    for (auto const& polygon : context.ground.territory.polygons) {
        for (auto const& ring : polygon.rings) {
            occupancy.blockLine(ring, context.look.length("epci-limit") / 2 + context.look.length("epci-ring"));
        }
    }
    nameSea(context, occupancy, items);
    auto const window = context.transform.toGround(context.frame);
    auto const veil = context.look.colour("veil");
    auto const nameLayer = [&](char const* id, std::set<std::string> const& own, char const* style,
                               std::vector<double> const& sizes) {
        auto const* layer = context.background.find(id);
        if (!layer) {
            return;
        }
        auto symbolizer = context.look.text(style);
        symbolizer.haloRadius = context.look.mm(0.3);
        for (auto const index : layer->index.query(window)) {
            auto const& feature = layer->features[index];
            if (!own.contains(feature.id) && !feature.name.empty()) {
                nameArea({upperCase(typeset(feature.name)), feature.id, Role::NeighbourName, symbolizer, veil},
                         visible(feature, context), sizes, context, occupancy, items);
            }
        }
    };
    auto const& territory = context.territory;
    if (territory.isPartOfEpci()) {
        nameLayer("communes", territory.communes, "outside-town", {5.4, 4.8});
        nameLayer("communes-voisines", {}, "outside-town", {5.4, 4.8});
    }
    nameLayer("epci", {territory.epcis.begin(), territory.epcis.end()}, "neighbour", {6.2, 5.7, 5.2});
    nameLayer("departements", {context.contracts.departement.code}, "departement", {9, 7.5});
    if (!territory.isPartOfEpci()) {
        nameTowns(context, occupancy, items);
    }
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "scene/map/free_map.hpp"

#include "base/text.hpp"
#include "scene/map/marker_labels.hpp"
#include "scene/page/ground.hpp"
#include "scene/page/map_labels.hpp"
#include "scene/page/page_content.hpp"
#include "sources/placement.hpp"
#include "sources/territory_outline.hpp"

#include <algorithm>
#include <iterator>

namespace cartocontrat {
namespace {

constexpr double mmPerMetre = 1000;
/// Less than a pixel of a screen, millimetres.
constexpr double tolerance = 0.2;
/// A map on a screen is looked at as a page of A4 is.
constexpr double sizeFactor = 1;

Extent frameOf(MapSight const& sight) {
    auto const mm = mmPerMetre / sight.scaleDenominator;
    return {0, 0, sight.ground.width() * mm, sight.ground.height() * mm};
}

Scene sceneOf(MapContent const& content, MapSight const& sight) {
    auto const frame = frameOf(sight);
    Scene scene;
    scene.width = frame.width();
    scene.height = frame.height();
    scene.title = content.territory.name;
    scene.map = MapWindow{frame, sight.ground};
    return scene;
}

/// Places symbols and names, most important first.
class SymbolPlacer {
public:
    SymbolPlacer(MapContent const& content, MapSight const& sight, PageInputs const& inputs,
                 std::stop_token const& stop)
        : m_content(content), m_sight(sight), m_inputs(inputs), m_stop(stop), m_frame(frameOf(sight)),
          m_transform(sight.ground.centre(), m_frame.centre(), sight.scaleDenominator),
          m_look(inputs.style, inputs.metrics, sizeFactor), m_occupancy(m_frame) {}

    std::vector<SceneLayer> place() {
        SceneLayer names{"Communes", {}, {}}, presence{"Présence", {}, {}}, labels{"Étiquettes", {}, {}},
            ties{"Attaches", {}, {}}, markers{"Repères", {}, {}};
        auto placed = placeProjects(markers.items, ties.items);
        auto const towns = townsInSight();
        if (m_stop.stop_requested()) {
            return {};
        }
        labelMarkers(std::move(placed), anchorsOf(towns), m_look, m_occupancy, labels.items);
        placePresence(presence.items);
        nameTowns(towns, names.items);
        return {std::move(names), std::move(presence), std::move(labels), std::move(ties), std::move(markers)};
    }

private:
    /// Symbols a little out of sight too, so that names at the edge keep clear of them.
    [[nodiscard]] bool isNear(Point onMap) const { return m_frame.contains(onMap); }

    /// The first marker of each project that stands in the window. One that stands beside its place is tied to it.
    std::vector<PlacedMarker> placeProjects(std::vector<Item>& items, std::vector<Item>& ties) {
        std::vector<PlacedMarker> placed;
        auto const size = m_look.mm(Anatomy{}.markerSize);
        for (auto const& project : m_content.projects.located) {
            if (m_stop.stop_requested()) {
                break;
            }
            for (auto const& site : project.location.sites) {
                auto const wished = m_transform.toPage(site.position);
                if (!isNear(wished)) {
                    continue;
                }
                auto const centre = nearestFree(m_occupancy, wished, size / 2, m_look.mm(12));
                m_occupancy.blockDisc(centre, size / 2);
                drawMarker(project, centre, size, 0, Role::Marker, m_look, items);
                if (distance(centre, wished) > size / 2) {
                    tie(project, centre, wished, ties);
                }
                if (placed.empty() || placed.back().project != &project) {
                    placed.push_back({&project, centre, size});
                }
            }
        }
        return placed;
    }

    void tie(PageProject const& project, Point marker, Point place, std::vector<Item>& items) const {
        auto const colour = project.theme.colour;
        items.push_back({Role::Leader, project.project->id,
                         Drawing{PathShape{{{place, marker}}}, std::nullopt,
                                 Stroke{colour, m_look.length("leader"), LineCap::Flat, {}, false}}});
        items.push_back(
            {Role::Leader, project.project->id, Drawing{CircleShape{place, m_look.mm(0.5)}, colour, std::nullopt}});
    }

    void placePresence(std::vector<Item>& items) {
        bool const isSmall = m_sight.scaleDenominator >= m_inputs.pageTemplate.smallPresenceFrom;
        constexpr double smallShare = 0.65;
        auto const size = m_look.length("presence") * (isSmall ? smallShare : 1), radius = size / 2 + m_look.mm(0.15);
        m_presence = presenceOf(m_content.territory, m_inputs, m_sight.scaleDenominator);
        for (auto const& [insee, marks] : m_presence) {
            for (auto const& [mark, at] : placedMarks(insee, marks)) {
                auto const wished = m_transform.toPage(at);
                if (!isNear(wished)) {
                    continue;
                }
                auto const centre = nearestFree(m_occupancy, wished, radius, m_look.mm(6));
                if (!m_occupancy.isFree({centre, 2 * radius, 2 * radius, 0}, 0)) {
                    continue;
                }
                m_occupancy.blockDisc(centre, radius);
                items.push_back({Role::Presence, mark.category + "/" + insee,
                                 PictogramMark{mark.pictogram, centre, size, m_look.colour("navy"),
                                               m_look.colour("paper"), m_look.length("presence-edge")}});
            }
        }
    }

    /// A symbol for each place that has a position, one at the chef-lieu for all others of a category.
    [[nodiscard]] std::vector<std::pair<PresenceMark, Point>>
    placedMarks(std::string const& insee, std::vector<PresenceMark> const& marks) const {
        std::vector<std::pair<PresenceMark, Point>> placed;
        auto const* const commune = m_inputs.contracts.findCommune(insee);
        for (auto const& mark : marks) {
            bool hasOthers = false;
            for (auto const& place : m_inputs.contracts.places) {
                if (place.category == mark.category && place.insee == insee) {
                    hasOthers = hasOthers || !place.position;
                    if (place.position) {
                        placed.emplace_back(mark, *place.position);
                    }
                }
            }
            if (hasOthers && commune != nullptr) {
                placed.emplace_back(mark, chefLieu(*commune, m_inputs.background));
            }
        }
        return placed;
    }

    /// A commune to name, where it stands.
    struct Town {
        Commune const* commune;
        Point anchor;
        bool isMain; ///< of the territory
    };

    /// The most populated first.
    [[nodiscard]] std::vector<Town> townsInSight() const {
        auto const communes =
            communesToName(m_content.territory, m_content.projects, m_inputs, m_sight.scaleDenominator);
        std::vector<Town> towns;
        for (auto const* const commune : communes) {
            if (auto const anchor = m_transform.toPage(chefLieu(*commune, m_inputs.background)); isNear(anchor)) {
                towns.push_back({commune, anchor, commune == communes.front()});
            }
        }
        return towns;
    }

    [[nodiscard]] static std::vector<Point> anchorsOf(std::vector<Town> const& towns) {
        std::vector<Point> anchors;
        std::transform(towns.begin(), towns.end(), std::back_inserter(anchors),
                       [](Town const& town) { return town.anchor; });
        return anchors;
    }

    void nameTowns(std::vector<Town> const& towns, std::vector<Item>& items) {
        for (auto const& [commune, anchor, isMain] : towns) {
            if (m_stop.stop_requested()) {
                return;
            }
            bool const isCentre = hasServiceCentre(m_presence, m_inputs.pageTemplate, commune->insee);
            auto text = m_look.text(isMain ? "main-town" : isCentre ? "town" : "commune");
            NameRequest const request{
                .text = typeset(commune->name), .font = text.font, .anchor = anchor, .anchorRadius = m_look.mm(1.2)};
            if (auto const placed = placeName(request, m_occupancy, m_inputs.metrics)) {
                m_occupancy.block(placed->box);
                appendName(*placed, text, m_look.colour("land"), Role::CommuneName, commune->insee, items);
            }
        }
    }

    MapContent const& m_content;
    MapSight const& m_sight;
    PageInputs const& m_inputs;
    std::stop_token const& m_stop;
    Extent m_frame;
    PageTransform m_transform;
    Look m_look;
    Occupancy m_occupancy;
    Presence m_presence;
};

} // namespace

Result<MapContent> readMapContent(Territory const& territory, ProjectFilter const& filter, PageInputs const& inputs) {
    auto outline = outlineOf(territory, inputs.background);
    if (!outline) {
        return tl::make_unexpected(outline.error());
    }
    Diagnostics told; // by the page
    auto all = std::make_shared<PageProjects const>(projectsOf({territory, {}}, inputs, told));
    return filtered({territory, std::move(*outline), nullptr, std::move(all), {}}, filter, inputs);
}

MapContent filtered(MapContent const& content, ProjectFilter const& filter, PageInputs const& inputs) {
    MapContent other{content.territory, content.outline, content.known, content.all, {}};
    auto const isTaken = [&](PageProject const& one) { return filter.accepts(*one.project, inputs.contracts); };
    auto const take = [&](std::vector<PageProject> const& from, std::vector<PageProject>& to) {
        std::copy_if(from.begin(), from.end(), std::back_inserter(to), isTaken);
    };
    take(content.all->located, other.projects.located);
    take(content.all->whole, other.projects.whole);
    take(content.all->unlocated, other.projects.unlocated);
    return other;
}

Scene composeMapGround(MapContent const& content, MapSight const& sight, PageInputs const& inputs,
                       std::stop_token const& stop) {
    auto scene = sceneOf(content, sight);
    auto const frame = frameOf(sight);
    PageTransform const transform(sight.ground.centre(), frame.centre(), sight.scaleDenominator);
    Look const look(inputs.style, inputs.metrics, sizeFactor);
    scene.layers =
        drawGround({inputs.background, inputs.pageTemplate, content.territory, content.outline, transform,
                    sight.scaleDenominator, frame, look, tolerance, Stress::Veiled, content.known.get(), stop})
            .layers;
    return scene;
}

Scene composeMapSymbols(MapContent const& content, MapSight const& sight, PageInputs const& inputs,
                        std::stop_token const& stop) {
    auto scene = sceneOf(content, sight);
    scene.layers = SymbolPlacer(content, sight, inputs, stop).place();
    return scene;
}

} // namespace cartocontrat

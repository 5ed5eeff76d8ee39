// SPDX-License-Identifier: EUPL-1.2
#include "sources/placement.hpp"

#include "base/text.hpp"
#include "geo/linear.hpp"
#include "geo/overlay.hpp"
#include "sources/layers/feature_names.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

constexpr std::size_t mostSites = 3;
constexpr double roadMargin = 500;  ///< metres between a road's site and the edge of the EPCI, where possible
constexpr double placeMargin = 300; ///< metres a place may stand outside the outline of its commune
constexpr double tolerance = 10;    ///< metres, of the middle of a commune

Feature const* findFeature(Background const& background, std::string const& layerId, std::string const& id) {
    auto const* const layer = background.find(layerId);
    if (layer == nullptr) {
        return nullptr;
    }
    auto const found = std::find_if(layer->features.begin(), layer->features.end(),
                                    [&](Feature const& feature) { return feature.id == id; });
    return found == layer->features.end() ? nullptr : &*found;
}

MultiPolygon const* outlineOf(Background const& background, std::string const& layer, std::string const& id) {
    auto const* const feature = findFeature(background, layer, id);
    return feature == nullptr ? nullptr : std::get_if<MultiPolygon>(&feature->geometry);
}

std::optional<Point> pointOf(Feature const* feature) {
    auto const* const points = feature == nullptr ? nullptr : std::get_if<MultiPoint>(&feature->geometry);
    return points == nullptr || points->points.empty() ? std::nullopt : std::optional{points->points.front()};
}

/// The EPCI commune whose polygon holds the point; empty when none does.
std::string communeAt(Background const& background, Point position) {
    auto const* const communes = background.find("communes");
    if (communes == nullptr) {
        return {};
    }
    for (auto const index : communes->index.query({position.x, position.y, position.x, position.y})) {
        auto const& commune = communes->features[index];
        auto const* const outline = std::get_if<MultiPolygon>(&commune.geometry);
        if (outline != nullptr && contains(*outline, position)) {
            return commune.id;
        }
    }
    return {};
}

std::string metres(double distance) {
    return std::to_string(std::lround(distance));
}

/// What the map is made from.
struct MapData {
    ContractData const& contracts;
    Background const& background;
};

/// Warns of a position outside each of the communes, with the distance to the nearest.
void tellOutside(std::string const& name, std::string const& id, Point position,
                 std::vector<std::string> const& communes, MapData const& data, Diagnostics& diagnostics) {
    double least = std::numeric_limits<double>::infinity();
    std::string nearestName;
    for (auto const& insee : communes) {
        auto const* const outline = outlineOf(data.background, "communes", insee);
        double const away = outline == nullptr ? 0 : distanceTo(*outline, position);
        if (away < least) {
            auto const* const commune = data.contracts.findCommune(insee);
            least = away;
            nearestName = commune == nullptr ? insee : commune->name;
        }
    }
    if (!communes.empty() && least > placeMargin) {
        diagnostics.warn(Code::PlaceOutsideCommune, id, {name, nearestName, metres(least)});
    }
}

/// Locates the projects of one EPCI.
class Locator {
public:
    Locator(Project const& project, Epci const& epci, ContractData const& contracts, Background const& background,
            Diagnostics& diagnostics)
        : m_project(project), m_epci(epci), m_contracts(contracts), m_background(background),
          m_diagnostics(diagnostics), m_outline(outlineOf(background, "epci", epci.siren)) {}

    [[nodiscard]] Location locate() const {
        if (auto site = positionSite()) {
            return {m_project.positionQuality, {std::move(*site)}};
        }
        auto location = byRule();
        return location.sites.empty() && isNamedOtherwise() ? inCommunes(m_project.communes) : location;
    }

private:
    [[nodiscard]] Location byRule() const {
        switch (m_project.rule) {
        case LocationRule::College:
            return atEstablishment();
        case LocationRule::Road:
            return onRoads();
        case LocationRule::Point:
        case LocationRule::Commune:
        case LocationRule::Communes:
            return inCommunes(m_project.locationValues);
        case LocationRule::Qpv:
            return inQpv();
        case LocationRule::Epci:
            return {LocationQuality::WholeEpci, communeSites(m_project.locationValues)};
        case LocationRule::Unknown:
            break;
        }
        return {};
    }

    /// Whether communes stand for what the rule names, when that is not to be found.
    [[nodiscard]] bool isNamedOtherwise() const {
        bool const isThing = m_project.rule == LocationRule::College || m_project.rule == LocationRule::Road;
        return isThing && !m_project.communes.empty();
    }

    /// At the project's own position, unless that lies outside the EPCI, which is said when no other EPCI of the
    /// project has it.
    [[nodiscard]] std::optional<Site> positionSite() const {
        if (!m_project.position) {
            return std::nullopt;
        }
        auto const position = *m_project.position;
        if (!holds(position)) {
            if (m_project.epcis.size() == 1) {
                m_diagnostics.warn(Code::OutsideEpci, m_project.id,
                                   {m_project.title, m_epci.name, metres(distanceTo(*m_outline, position))});
            }
            return std::nullopt;
        }
        auto const insee = communeAt(m_background, position);
        auto const* const commune = m_contracts.findCommune(insee);
        tellOutside(m_project.title, m_project.id, position, m_project.communes, {m_contracts, m_background},
                    m_diagnostics);
        return Site{position, insee, commune == nullptr ? "" : commune->name};
    }

    [[nodiscard]] bool holds(Point position) const { return m_outline == nullptr || contains(*m_outline, position); }

    [[nodiscard]] std::optional<Site> communeSite(std::string const& insee) const {
        auto const* const commune = m_contracts.findCommune(insee);
        if (commune == nullptr) {
            m_diagnostics.warn(Code::CommuneUnknown, m_project.id, {insee});
            return std::nullopt;
        }
        if (commune->epciSiren != m_epci.siren) {
            auto const& others = m_project.epcis;
            if (std::find(others.begin(), others.end(), commune->epciSiren) == others.end()) {
                m_diagnostics.warn(Code::PlaceOutsideTerritory, m_project.id, {commune->name, m_epci.name});
            }
            return std::nullopt;
        }
        return Site{chefLieu(*commune, m_background), insee, commune->name};
    }

    [[nodiscard]] std::vector<Site> communeSites(std::vector<std::string> const& communes) const {
        std::vector<Site> sites;
        for (auto const& insee : communes) {
            if (auto site = communeSite(insee)) {
                sites.push_back(std::move(*site));
            }
        }
        return sites;
    }

    [[nodiscard]] Location inCommunes(std::vector<std::string> const& communes) const {
        auto sites = communeSites(communes);
        if (sites.empty()) {
            return {};
        }
        if (sites.size() > mostSites) {
            return {LocationQuality::WholeEpci, std::move(sites)};
        }
        bool const several = m_project.rule == LocationRule::Communes || (isNamedOtherwise() && communes.size() > 1);
        return {several ? LocationQuality::Communes : LocationQuality::ChefLieu, std::move(sites)};
    }

    /// In the area of that name, where the map has one within the EPCI; else at the first of its communes there.
    [[nodiscard]] Location inQpv() const {
        if (auto const position = qpvPosition()) {
            return {LocationQuality::Coordinates,
                    {{*position, communeAt(m_background, *position), namesOf(m_project.locationValues)}}};
        }
        auto sites = communeSites(m_project.locationValues);
        if (sites.empty()) {
            return {};
        }
        sites.resize(1);
        sites.front().placeName = namesOf(m_project.locationValues);
        return {LocationQuality::ChefLieu, std::move(sites)};
    }

    [[nodiscard]] std::optional<Point> qpvPosition() const {
        auto const* const layer = m_background.find("qpv");
        for (std::size_t i = 0; layer != nullptr && i < layer->features.size(); ++i) {
            auto const& feature = layer->features[i];
            auto const* const area = std::get_if<MultiPolygon>(&feature.geometry);
            if (area != nullptr && fold(feature.name) == fold(m_project.title)) {
                auto const position = interiorPoint(*area, tolerance);
                return position && holds(*position) ? std::optional(*position) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    /// "Lens, Loison-sous-Lens"
    [[nodiscard]] std::string namesOf(std::vector<std::string> const& communes) const {
        std::vector<std::string> names;
        for (auto const& insee : communes) {
            auto const* const commune = m_contracts.findCommune(insee);
            names.push_back(commune == nullptr ? insee : commune->name);
        }
        return join(names, ", ");
    }

    [[nodiscard]] Location atEstablishment() const {
        Location location;
        for (auto const& id : m_project.locationValues) {
            auto const* const place = m_contracts.findPlace(id);
            if (place == nullptr) {
                m_diagnostics.warn(Code::EstablishmentUnknown, m_project.id, {id});
                continue;
            }
            auto site = communeSite(place->insee);
            if (!site) {
                continue;
            }
            bool const surveyed = place->position && holds(*place->position);
            if (surveyed) {
                site->position = *place->position;
            }
            auto const quality = surveyed ? LocationQuality::Establishment : LocationQuality::ChefLieu;
            location.quality = location.sites.empty() ? quality : std::max(location.quality, quality);
            location.sites.push_back(std::move(*site));
        }
        return location;
    }

    [[nodiscard]] Location onRoads() const {
        Location location;
        for (auto const& value : m_project.locationValues) {
            auto const position = location.sites.size() < mostSites ? roadSite(roadNumber(value)) : std::nullopt;
            if (position) {
                location.sites.push_back({*position, communeAt(m_background, *position), ""});
                location.quality = LocationQuality::Road;
            }
        }
        return location;
    }

    /// On the road, within the EPCI: in the commune that the project names, midway between those it names, else in the
    /// middle of the longest piece well within the EPCI; with a diagnostic when there is none.
    [[nodiscard]] std::optional<Point> roadSite(std::string const& number) const {
        auto const lines = linesOf(number);
        auto const communes = communeSites(m_project.communes);
        if (auto const site = roadSiteNear(lines, communes)) {
            return site;
        }
        auto piece = m_outline == nullptr ? longestWithin(lines, nullptr) : std::nullopt;
        if (m_outline != nullptr) {
            auto const core = buffer(*m_outline, -roadMargin, Corners::Mitred);
            piece = core && !core->polygons.empty() ? longestWithin(lines, &*core) : std::nullopt;
            piece = piece ? piece : longestWithin(lines, m_outline);
        }
        if (!piece) {
            bool const isNamedToo = !communes.empty();
            m_diagnostics.warn(isNamedToo ? Code::RoadReplaced : Code::RoadAbsent, m_project.id, {number, m_epci.name});
            return std::nullopt;
        }
        return pointAlong(*piece, length(*piece) / 2);
    }

    [[nodiscard]] std::optional<Point> roadSiteNear(MultiLine const& lines, std::vector<Site> const& communes) const {
        if (communes.size() == 1) {
            auto const* const outline = outlineOf(m_background, "communes", communes.front().insee);
            auto const piece = outline == nullptr ? std::nullopt : longestWithin(lines, outline);
            return piece ? std::optional(pointAlong(*piece, length(*piece) / 2)) : std::nullopt;
        }
        std::vector<Point> chefsLieux;
        for (auto const& commune : communes) {
            chefsLieux.push_back(commune.position);
        }
        return chefsLieux.empty() ? std::nullopt : midwayAlong(piecesWithin(lines, m_outline), chefsLieux);
    }

    [[nodiscard]] MultiLine linesOf(std::string const& number) const {
        MultiLine all;
        auto const* const roads = m_background.find("roads");
        if (roads == nullptr) {
            return all;
        }
        for (auto const& road : roads->features) {
            auto const* const lines = std::get_if<MultiLine>(&road.geometry);
            if (road.id == number && lines != nullptr) {
                all.lines.insert(all.lines.end(), lines->lines.begin(), lines->lines.end());
            }
        }
        return all;
    }

    /// The whole plane when `area` is null; empty when no line meets the area.
    [[nodiscard]] MultiLine piecesWithin(MultiLine const& lines, MultiPolygon const* area) const {
        auto const inside = area == nullptr ? Result<MultiLine>(lines) : intersection(lines, *area);
        auto pieces = inside ? mergeLines(*inside) : inside;
        if (!pieces) {
            m_diagnostics.warn(pieces.error().code, m_project.id, pieces.error().arguments);
            return {};
        }
        return std::move(*pieces);
    }

    [[nodiscard]] std::optional<Line> longestWithin(MultiLine const& lines, MultiPolygon const* area) const {
        auto const pieces = piecesWithin(lines, area);
        auto const longest = std::max_element(pieces.lines.begin(), pieces.lines.end(),
                                              [](Line const& a, Line const& b) { return length(a) < length(b); });
        return longest == pieces.lines.end() ? std::nullopt : std::optional{*longest};
    }

    Project const& m_project;
    Epci const& m_epci;
    ContractData const& m_contracts;
    Background const& m_background;
    Diagnostics& m_diagnostics;
    MultiPolygon const* m_outline; ///< null: the background has no commune of the EPCI
};

} // namespace

Location locate(Project const& project, Epci const& epci, ContractData const& contracts, Background const& background,
                Diagnostics& diagnostics) {
    return Locator(project, epci, contracts, background, diagnostics).locate();
}

std::optional<Location> locate(Project const& project, Territory const& territory, ContractData const& contracts,
                               Background const& background, Diagnostics& diagnostics) {
    Location whole;
    for (auto const& siren : territory.epcis) {
        auto const* const epci = contracts.findEpci(siren);
        if (epci == nullptr || std::find(project.epcis.begin(), project.epcis.end(), siren) == project.epcis.end()) {
            continue;
        }
        // What lies in another EPCI is no fault of the commune's page.
        Diagnostics elsewhere;
        auto part = locate(project, *epci, contracts, background, territory.isPartOfEpci() ? elsewhere : diagnostics);
        bool const isBetter = whole.sites.empty() && part.quality < whole.quality;
        whole.quality = isBetter ? part.quality : whole.quality;
        std::move(part.sites.begin(), part.sites.end(), std::back_inserter(whole.sites));
    }
    if (territory.isPartOfEpci()) {
        std::erase_if(whole.sites, [&](Site const& site) { return !territory.communes.contains(site.insee); });
        if (whole.sites.empty()) {
            return std::nullopt;
        }
        // A project of many communes has one place on the page of each.
        whole.quality = std::min(whole.quality, LocationQuality::Communes);
    } else if (whole.sites.size() > mostSites) {
        whole.quality = LocationQuality::WholeEpci;
    }
    return whole;
}

Point chefLieu(Commune const& commune, Background const& background) {
    auto const town = pointOf(findFeature(background, "towns", commune.insee));
    auto const position = town.value_or(commune.chefLieu);
    auto const* const outline = outlineOf(background, "communes", commune.insee);
    if (outline == nullptr || contains(*outline, position)) {
        return position;
    }
    return interiorPoint(*outline, tolerance).value_or(position);
}

void checkPositions(ContractData const& contracts, Background const& background, Diagnostics& diagnostics) {
    for (auto const& place : contracts.places) {
        if (!place.position) {
            continue;
        }
        tellOutside(place.name, place.id, *place.position, {place.insee}, {contracts, background}, diagnostics);
        auto const* const outline = outlineOf(background, "epci", place.epciSiren);
        auto const* const epci = contracts.findEpci(place.epciSiren);
        double const away = outline == nullptr || epci == nullptr ? 0 : distanceTo(*outline, *place.position);
        if (away > placeMargin) {
            diagnostics.warn(Code::OutsideEpci, place.id, {place.name, epci->name, metres(away)});
        }
    }
}

} // namespace cartocontrat

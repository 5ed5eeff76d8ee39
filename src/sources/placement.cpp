// SPDX-License-Identifier: EUPL-1.2
#include "sources/placement.hpp"

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

double distanceToSegment(Point p, Point a, Point b) {
    auto const along = b - a;
    auto const squared = along.x * along.x + along.y * along.y;
    auto const toPoint = p - a;
    auto const share = squared > 0 ? std::clamp((toPoint.x * along.x + toPoint.y * along.y) / squared, 0.0, 1.0) : 0.0;
    return distance(p, a + along * share);
}

/// 0 inside.
double distanceTo(MultiPolygon const& area, Point p) {
    if (contains(area, p)) {
        return 0;
    }
    double least = std::numeric_limits<double>::infinity();
    for (auto const& polygon : area.polygons) {
        for (auto const& ring : polygon.rings) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                least = std::min(least, distanceToSegment(p, ring[i - 1], ring[i]));
            }
        }
    }
    return least;
}

/// Locates the projects of one EPCI.
class Locator {
public:
    Locator(Project const& project, Epci const& epci, ContractData const& contracts, Background const& background,
            Diagnostics& diagnostics)
        : m_project(project), m_epci(epci), m_contracts(contracts), m_background(background),
          m_diagnostics(diagnostics), m_outline(outlineOf(background, "epci", epci.siren)) {}

    [[nodiscard]] Location locate() const {
        switch (m_project.rule) {
        case LocationRule::College:
            return atEstablishment();
        case LocationRule::Road:
            return onRoads();
        case LocationRule::Point:
        case LocationRule::Commune:
        case LocationRule::Communes:
            return inCommunes();
        case LocationRule::Epci:
            return {LocationQuality::WholeEpci, communeSites()};
        case LocationRule::Unknown:
            break;
        }
        return {};
    }

private:
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

    [[nodiscard]] std::vector<Site> communeSites() const {
        std::vector<Site> sites;
        for (auto const& insee : m_project.locationValues) {
            if (auto site = communeSite(insee)) {
                sites.push_back(std::move(*site));
            }
        }
        return sites;
    }

    [[nodiscard]] Location inCommunes() const {
        auto sites = communeSites();
        if (sites.empty()) {
            return {};
        }
        if (sites.size() > mostSites) {
            return {LocationQuality::WholeEpci, std::move(sites)};
        }
        bool const several = m_project.rule == LocationRule::Communes;
        return {several ? LocationQuality::Communes : LocationQuality::ChefLieu, std::move(sites)};
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

    /// Middle of the longest piece of the road that lies well within the EPCI; with a diagnostic when there is none.
    [[nodiscard]] std::optional<Point> roadSite(std::string const& number) const {
        auto const lines = linesOf(number);
        auto piece = m_outline == nullptr ? longestWithin(lines, nullptr) : std::nullopt;
        if (m_outline != nullptr) {
            auto const core = buffer(*m_outline, -roadMargin, Corners::Mitred);
            piece = core && !core->polygons.empty() ? longestWithin(lines, &*core) : std::nullopt;
            piece = piece ? piece : longestWithin(lines, m_outline);
        }
        if (!piece) {
            m_diagnostics.warn(Code::RoadAbsent, m_project.id, {number, m_epci.name});
            return std::nullopt;
        }
        return pointAlong(*piece, length(*piece) / 2);
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

    /// The whole plane when `area` is null; nothing when no line meets the area.
    [[nodiscard]] std::optional<Line> longestWithin(MultiLine const& lines, MultiPolygon const* area) const {
        auto const inside = area == nullptr ? Result<MultiLine>(lines) : intersection(lines, *area);
        auto const pieces = inside ? mergeLines(*inside) : inside;
        if (!pieces) {
            m_diagnostics.warn(pieces.error().code, m_project.id, pieces.error().arguments);
            return std::nullopt;
        }
        auto const longest = std::max_element(pieces->lines.begin(), pieces->lines.end(),
                                              [](Line const& a, Line const& b) { return length(a) < length(b); });
        return longest == pieces->lines.end() ? std::nullopt : std::optional{*longest};
    }

    Project const& m_project;
    Epci const& m_epci;
    ContractData const& m_contracts;
    Background const& m_background;
    Diagnostics& m_diagnostics;
    MultiPolygon const* m_outline; ///< null: the background has no commune of the EPCI
};

std::optional<Point> surveyedPosition(Place const& place, Background const& background) {
    if (place.category == "COLLEGE") {
        return pointOf(findFeature(background, "colleges", place.id));
    }
    if (place.category == "CIS") {
        auto const* const station = findFeature(background, "cis", place.insee);
        return station != nullptr && station->kind != "chef_lieu_commune" ? pointOf(station) : std::nullopt;
    }
    return std::nullopt;
}

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

void improvePositions(ContractData& contracts, Background const& background, Diagnostics& diagnostics) {
    for (auto& place : contracts.places) {
        auto const position = surveyedPosition(place, background);
        if (!position) {
            continue;
        }
        place.position = position;
        auto const* const outline = outlineOf(background, "communes", place.insee);
        double const away = outline == nullptr ? 0 : distanceTo(*outline, *position);
        if (away > placeMargin) {
            auto const* const commune = contracts.findCommune(place.insee);
            diagnostics.warn(
                Code::PlaceOutsideCommune, place.id,
                {place.name, commune == nullptr ? place.insee : commune->name, std::to_string(std::lround(away))});
        }
    }
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/territory_layers.hpp"

#include "base/text.hpp"
#include "geo/overlay.hpp"
#include "sources/layers/feature_names.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace cartocontrat {

namespace {

/// Widest gap between communes, in metres, that is a fault of the drawing and not land.
constexpr double sliverWidth = 5;

FeatureLayer* find(std::vector<FeatureLayer>& layers, std::string_view id) {
    auto const found = std::find_if(layers.begin(), layers.end(), [&](auto const& layer) { return layer.id == id; });
    return found == layers.end() ? nullptr : &*found;
}

using CommunesByCode = std::map<std::string, Commune const*, std::less<>>;

CommunesByCode byCode(std::vector<Commune> const& communes) {
    CommunesByCode known;
    for (auto const& commune : communes) {
        known.emplace(commune.insee, &commune);
    }
    return known;
}

/// First two letters of the code of most communes.
std::string departementOf(std::vector<Commune> const& communes) {
    std::map<std::string, int> counts;
    for (auto const& commune : communes) {
        ++counts[commune.insee.substr(0, 2)];
    }
    auto const most = std::max_element(counts.begin(), counts.end(),
                                       [](auto const& a, auto const& b) { return a.second < b.second; });
    return most == counts.end() ? std::string() : most->first;
}

MultiPolygon const& polygonsOf(Feature const& feature) {
    return std::get<MultiPolygon>(feature.geometry);
}

/// One feature of several with the same code.
Feature merged(std::vector<Feature> parts, std::string const& subject, Diagnostics& diagnostics) {
    auto whole = std::move(parts.front());
    if (parts.size() == 1) {
        return whole;
    }
    std::vector<MultiPolygon> areas{polygonsOf(whole)};
    for (auto part = parts.begin() + 1; part != parts.end(); ++part) {
        areas.push_back(polygonsOf(*part));
        whole.extent.extend(part->extent);
    }
    if (auto dissolved = dissolve(areas, sliverWidth)) {
        whole.geometry = std::move(*dissolved);
    } else {
        diagnostics.warn(dissolved.error().code, subject, dissolved.error().arguments);
        MultiPolygon together;
        for (auto& area : areas) {
            std::move(area.polygons.begin(), area.polygons.end(), std::back_inserter(together.polygons));
        }
        whole.geometry = std::move(together);
    }
    return whole;
}

/// "62001, 62002, ..." cut after a few.
std::string listed(std::vector<std::string> const& codes) {
    constexpr std::size_t most = 5;
    std::vector<std::string> const some(codes.begin(),
                                        codes.begin() + static_cast<std::ptrdiff_t>(std::min(most, codes.size())));
    return join(some, ", ") + (codes.size() > most ? "… (" + std::to_string(codes.size()) + ")" : "");
}

/// Sorts the features of both commune layers into those of the EPCI and all others.
class CommuneSorter {
public:
    explicit CommuneSorter(ContractData const& contracts)
        : m_contracts(contracts), m_members(byCode(contracts.communes)), m_neighbours(byCode(contracts.neighbours)),
          m_departement(departementOf(contracts.communes)) {}

    /// A code that an earlier layer gave is not taken again. A commune that has merged goes by the code it has now.
    void take(std::vector<Feature> features) {
        std::set<std::string> const taken = m_codes;
        for (auto& feature : features) {
            feature.id = currentCode(feature.id);
            if (taken.contains(feature.id)) {
                continue;
            }
            m_codes.insert(feature.id);
            if (m_members.contains(feature.id)) {
                m_inside[feature.id].push_back(std::move(feature));
                continue;
            }
            auto const neighbour = m_neighbours.find(feature.id);
            if (neighbour != m_neighbours.end()) {
                feature.name = neighbour->second->name;
            } else if (feature.id.starts_with(m_departement)) {
                m_unknown.push_back(feature.id);
            }
            m_outside.push_back(std::move(feature));
        }
    }

    [[nodiscard]] std::vector<Feature> inside(std::string const& subject, Diagnostics& diagnostics) {
        std::vector<Feature> features;
        std::vector<std::string> missing;
        for (auto const& commune : m_contracts.communes) {
            auto const parts = m_inside.find(commune.insee);
            if (parts == m_inside.end()) {
                missing.push_back(commune.insee);
                continue;
            }
            auto feature = merged(std::move(parts->second), subject, diagnostics);
            feature.name = commune.name;
            feature.rank = commune.population;
            features.push_back(std::move(feature));
        }
        if (!m_unknown.empty()) {
            diagnostics.warn(Code::CommuneUnknown, subject, {listed(m_unknown)});
        }
        if (!missing.empty()) {
            diagnostics.warn(Code::CommuneWithoutOutline, subject, {listed(missing)});
        }
        return features;
    }

    [[nodiscard]] std::vector<Feature> outside() { return std::move(m_outside); }

private:
    [[nodiscard]] std::string currentCode(std::string const& code) const {
        auto const merged = m_contracts.formerCommunes.find(code);
        bool const isCurrent = m_members.contains(code) || m_neighbours.contains(code);
        return isCurrent || merged == m_contracts.formerCommunes.end() ? code : merged->second;
    }

    ContractData const& m_contracts;
    CommunesByCode m_members, m_neighbours;
    std::string m_departement;
    std::set<std::string> m_codes;
    std::map<std::string, std::vector<Feature>> m_inside;
    std::vector<Feature> m_outside;
    std::vector<std::string> m_unknown;
};

/// What a layer made from another one takes from it: all but its features.
FeatureLayer emptyCopy(FeatureLayer const& from) {
    FeatureLayer copy;
    copy.file = from.file;
    copy.table = from.table;
    copy.schema = from.schema;
    copy.crs = from.crs;
    copy.crsAssumed = from.crsAssumed;
    copy.attribution = from.attribution;
    copy.schematic = from.schematic;
    copy.tally = from.tally;
    return copy;
}

/// \pre there is a layer "communes"
void settleCommunes(std::vector<FeatureLayer>& layers, ContractData const& contracts, Diagnostics& diagnostics) {
    CommuneSorter sorter(contracts);
    auto& communes = *find(layers, "communes");
    auto* const neighbours = find(layers, "communes-voisines");
    sorter.take(std::move(communes.features));
    if (neighbours != nullptr) {
        sorter.take(std::move(neighbours->features));
    }
    communes.features = sorter.inside(std::filesystem::path(communes.file).filename().string(), diagnostics);
    auto outside = sorter.outside();
    if (neighbours != nullptr) {
        neighbours->features = std::move(outside);
    } else if (!outside.empty()) {
        auto layer = emptyCopy(communes);
        layer.id = "communes-voisines";
        layer.title = "Communes voisines";
        layer.features = std::move(outside);
        layers.push_back(std::move(layer));
    }
}

FeatureLayer makeEpciLayer(FeatureLayer const& communes, ContractData const& contracts, Diagnostics& diagnostics) {
    std::map<std::string, std::vector<MultiPolygon>> areas;
    auto const members = byCode(contracts.communes);
    for (auto const& feature : communes.features) {
        areas[members.at(feature.id)->epciSiren].push_back(polygonsOf(feature));
    }
    auto layer = emptyCopy(communes);
    layer.id = "epci";
    layer.title = "Limites des EPCI";
    for (auto const& epci : contracts.epcis) {
        auto const area = areas.find(epci.siren);
        if (area == areas.end()) {
            diagnostics.warn(Code::LayerEmpty, epci.name, {layer.title});
            continue;
        }
        auto dissolved = dissolve(area->second, sliverWidth);
        if (!dissolved) {
            diagnostics.warn(dissolved.error().code, epci.name, dissolved.error().arguments);
            continue;
        }
        Geometry geometry = std::move(*dissolved);
        auto const extent = extentOf(geometry);
        layer.features.push_back(
            {epci.siren, epci.name, epci.kind, double(epci.communesCount), std::move(geometry), extent});
    }
    return layer;
}

void settleTowns(FeatureLayer& towns, ContractData const& contracts) {
    auto const members = byCode(contracts.communes);
    auto const neighbours = byCode(contracts.neighbours);
    std::set<std::string, std::less<>> present;
    std::erase_if(towns.features, [&](Feature& town) {
        auto const member = members.find(town.id);
        auto const neighbour = neighbours.find(town.id);
        if (member != members.end()) {
            town.name = member->second->name;
            town.rank = member->second->population;
        } else if (neighbour != neighbours.end()) {
            town.name = neighbour->second->name;
        } else if (town.rank <= 0) {
            return true;
        }
        return !present.insert(town.id).second;
    });
    for (auto const& commune : contracts.communes) {
        if (!present.contains(commune.insee)) {
            Geometry geometry = MultiPoint{{commune.chefLieu}};
            auto const extent = extentOf(geometry);
            towns.features.push_back(
                {commune.insee, commune.name, "", double(commune.population), std::move(geometry), extent});
        }
    }
}

/// Road numbers whose category is in no table.
struct SupposedRoads {
    std::set<std::string> byRole;  ///< from the importance that the file gives
    std::set<std::string> unknown; ///< the lowest, for want of anything
};

void settleRoads(FeatureLayer& roads, ContractData const& contracts, Diagnostics& diagnostics) {
    SupposedRoads supposed;
    for (auto& road : roads.features) {
        road.id = roadNumber(road.id);
        bool const hasRole = road.kind.starts_with("rd-");
        if (!hasRole && road.kind != "departementale") {
            continue;
        }
        auto const category = contracts.roadCategories.find(road.id);
        if (category != contracts.roadCategories.end()) {
            road.kind = "rd-" + category->second;
        } else if (hasRole) {
            supposed.byRole.insert(road.id);
        } else {
            supposed.unknown.insert(road.id);
            road.kind = "rd-3";
        }
    }
    if (!supposed.byRole.empty() || !supposed.unknown.empty()) {
        diagnostics.info(Code::RoadCategorySupposed, std::filesystem::path(roads.file).filename().string(),
                         {std::to_string(supposed.byRole.size()), std::to_string(supposed.unknown.size())});
    }
}

/// The communes of the contract's year dissolved are the limits; a delivered layer is compared and taken away.
void dropDeliveredEpcis(std::vector<FeatureLayer>& layers, ContractData const& contracts, Diagnostics& diagnostics) {
    auto const* const delivered = find(layers, "epci");
    if (delivered == nullptr) {
        return;
    }
    std::vector<std::string> absent;
    for (auto const& epci : contracts.epcis) {
        bool const isThere = std::any_of(delivered->features.begin(), delivered->features.end(),
                                         [&](Feature const& feature) { return feature.id == epci.siren; });
        if (!isThere) {
            absent.push_back(epci.siren);
        }
    }
    diagnostics.info(Code::EpciLayerUnused, std::filesystem::path(delivered->file).filename().string(),
                     {listed(absent)});
    std::erase_if(layers, [](FeatureLayer const& layer) { return layer.id == "epci"; });
}

} // namespace

void settleTerritories(std::vector<FeatureLayer>& layers, ContractData const& contracts, Diagnostics& diagnostics) {
    dropDeliveredEpcis(layers, contracts, diagnostics);
    if (find(layers, "communes") != nullptr) {
        settleCommunes(layers, contracts, diagnostics);
        layers.push_back(makeEpciLayer(*find(layers, "communes"), contracts, diagnostics));
    }
    if (auto* const towns = find(layers, "towns")) {
        settleTowns(*towns, contracts);
    }
    if (auto* const roads = find(layers, "roads")) {
        settleRoads(*roads, contracts, diagnostics);
    }
}

} // namespace cartocontrat

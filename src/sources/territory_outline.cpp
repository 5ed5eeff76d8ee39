// SPDX-License-Identifier: EUPL-1.2
#include "sources/territory_outline.hpp"

#include "geo/overlay.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

constexpr double sliver = 1; ///< metres between outlines that ought to touch

MultiPolygon const* areaOf(Background const& background, std::string const& layer, std::string const& id) {
    auto const* const found = background.find(layer);
    if (found == nullptr) {
        return nullptr;
    }
    auto const feature = std::find_if(found->features.begin(), found->features.end(),
                                      [&](Feature const& candidate) { return candidate.id == id; });
    return feature == found->features.end() ? nullptr : std::get_if<MultiPolygon>(&feature->geometry);
}

/// The layer whose features are territories of that kind; empty: none is.
std::string layerOf(TerritoryKind kind) {
    switch (kind) {
    case TerritoryKind::Departement:
        return "departements";
    case TerritoryKind::GrandTerritoire:
        return {};
    case TerritoryKind::Epci:
        return "epci";
    case TerritoryKind::Commune:
        return "communes";
    }
    return {};
}

} // namespace

Result<MultiPolygon> outlineOf(Territory const& territory, Background const& background) {
    if (auto const* const own = areaOf(background, layerOf(territory.kind), territory.id)) {
        return *own;
    }
    std::vector<MultiPolygon> parts;
    if (!territory.isPartOfEpci()) {
        for (auto const& siren : territory.epcis) {
            if (auto const* const part = areaOf(background, "epci", siren)) {
                parts.push_back(*part);
            }
        }
    }
    if (parts.empty()) {
        return failure(Code::TerritoryUnknown, {}, {territory.name.empty() ? territory.id : territory.name, ""});
    }
    return dissolve(parts, sliver);
}

} // namespace cartocontrat

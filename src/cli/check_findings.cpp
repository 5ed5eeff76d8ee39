// SPDX-License-Identifier: EUPL-1.2
#include "cli/check_findings.hpp"

#include "sources/placement.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

std::size_t placeOf(LocationQuality quality) {
    auto const* const found = std::find_if(qualityNames.begin(), qualityNames.end(),
                                           [&](QualityName const& name) { return name.quality == quality; });
    return static_cast<std::size_t>(found - qualityNames.begin());
}

void placeProjects(CheckFindings& findings, TerritoryFindings& territory) {
    auto const& data = findings.facts->contracts.data;
    auto const& epci = *territory.epci;
    for (auto const& project : data.projects) {
        if (std::find(project.epcis.begin(), project.epcis.end(), epci.siren) == project.epcis.end()) {
            continue;
        }
        auto const location = locate(project, epci, data, findings.background, findings.diagnostics);
        ++territory.projects.at(placeOf(location.quality));
        if (location.quality == LocationQuality::Unlocated) {
            findings.unlocatedProjects.push_back({project.id, project.title, &epci});
        }
    }
}

void countPlaces(CheckFindings& findings, TerritoryFindings& territory) {
    for (auto const& place : findings.facts->contracts.data.places) {
        if (place.epciSiren != territory.epci->siren) {
            continue;
        }
        auto const withoutPosition = place.insee.empty() ? LocationQuality::Unlocated : LocationQuality::ChefLieu;
        auto const quality = place.position ? place.positionQuality : withoutPosition;
        ++territory.places.at(placeOf(quality));
        if (quality == LocationQuality::Unlocated) {
            findings.unlocatedPlaces.push_back({place.id, place.name, territory.epci});
        }
    }
}

} // namespace

RowCounts rowsOf(CompletedFacts const& facts) {
    RowCounts counts;
    for (auto const& table : facts.tables()) {
        counts.rows += table.rows;
        counts.read += table.rowsRead;
        counts.repaired += table.rowsRepaired;
        counts.rejected += table.rejected.size();
        counts.notDrawn += table.rowsNotDrawn();
    }
    return counts;
}

Extent extentOf(FeatureLayer const& layer) {
    Extent extent;
    for (auto const& feature : layer.features) {
        extent.extend(feature.extent);
    }
    return extent;
}

Result<CheckFindings> findAll(DataPlace const& source) {
    CheckFindings findings;
    auto facts = source.facts(findings.diagnostics);
    if (!facts) {
        return tl::make_unexpected(facts.error());
    }
    auto background = source.layers(facts->contracts.data, facts->files(), findings.diagnostics);
    if (!background) {
        return tl::make_unexpected(background.error());
    }
    findings.facts = std::make_shared<CompletedFacts const>(std::move(*facts));
    findings.background = std::move(*background);
    auto const& data = findings.facts->contracts.data;
    checkPositions(data, findings.background, findings.diagnostics);
    for (auto const& epci : data.epcis) {
        TerritoryFindings territory{&epci};
        placeProjects(findings, territory);
        countPlaces(findings, territory);
        findings.territories.push_back(territory);
    }
    for (auto const& place : data.places) {
        if (place.epciSiren.empty()) {
            findings.unlocatedPlaces.push_back({place.id, place.name, nullptr});
        }
    }
    return findings;
}

} // namespace cartocontrat

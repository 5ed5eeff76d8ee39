// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/data_place.hpp"

#include <array>
#include <memory>

namespace cartocontrat {

/// What positions may be drawn from, best first, and its key in JSON.
struct QualityName {
    LocationQuality quality;
    char const* key;
};
inline constexpr std::array<QualityName, 9> qualityNames{{{LocationQuality::Coordinates, "coordinates"},
                                                          {LocationQuality::Address, "address"},
                                                          {LocationQuality::Establishment, "establishment"},
                                                          {LocationQuality::Road, "road"},
                                                          {LocationQuality::ApproximateAddress, "approximate_address"},
                                                          {LocationQuality::ChefLieu, "chef_lieu"},
                                                          {LocationQuality::Communes, "communes"},
                                                          {LocationQuality::WholeEpci, "whole_epci"},
                                                          {LocationQuality::Unlocated, "unlocated"}}};

/// How many things have each quality, in that order.
using QualityCounts = std::array<std::size_t, qualityNames.size()>;

struct TerritoryFindings {
    Epci const* epci;
    QualityCounts projects{}, places{};
};

struct UnlocatedThing {
    std::string id, name;
    Epci const* epci; ///< null: of none
};

/// All that there is to say about the data; refers to nothing outside itself.
struct CheckFindings {
    std::shared_ptr<CompletedFacts const> facts; ///< never null; what follows points into it
    Background background;
    std::vector<TerritoryFindings> territories; ///< in the order of the EPCI
    std::vector<UnlocatedThing> unlocatedProjects, unlocatedPlaces;
    std::vector<std::filesystem::path> rejects; ///< files written
    Diagnostics diagnostics;
};

/// Rows of all tables together.
struct RowCounts {
    std::size_t rows = 0, read = 0, repaired = 0, rejected = 0, notDrawn = 0;
};
[[nodiscard]] RowCounts rowsOf(CompletedFacts const& facts);
[[nodiscard]] Extent extentOf(FeatureLayer const& layer);

/// Reads the data and places all things. Errors: those of reading.
[[nodiscard]] Result<CheckFindings> findAll(DataPlace const& source);

/// As a person reads it: a summary, then layers, tables, lists, places, projects, sources, warnings and information.
[[nodiscard]] std::string toText(CheckFindings const& findings);
/// JSON as docs/schemas/check.schema.json describes it.
[[nodiscard]] std::string toJson(CheckFindings const& findings);

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/background.hpp"
#include "sources/layers/layer_reader.hpp"
#include "support/temp_folder.hpp"

#include <filesystem>
#include <string>

namespace cartocontrat::test {

/// Lambert-93, with CC50 known beside it.
[[nodiscard]] Departement someDepartement();

/// Of its layers; an empty area is wherever its projection may be used.
[[nodiscard]] ReadingScope readingScope(Extent const& area = {});

/// Writes a small, sound set of contract files into `folder`/contrats, and routes_categories.csv beside it: two EPCI of
/// two communes, a college, a fire station, an office and three projects.
std::filesystem::path writeContracts(TempFolder const& folder);

/// Two EPCI side by side: "100" holds the communes 62001 and 62002, "200" holds 62003 and 59001, each a square of
/// 10 km, from (600000, 7000000) eastwards; 80001 is the neighbour to the east. Chefs-lieux in the middle.
[[nodiscard]] ContractData smallTerritory();

/// GeoJSON of a square of 10 km in EPSG:2154, `column` squares east of the first commune.
[[nodiscard]] std::string square(std::string const& properties, int column);
/// A GeoJSON collection, with a crs member unless `crs` is empty.
[[nodiscard]] std::string collection(std::vector<std::string> const& features, std::string const& crs = "EPSG::2154");

/// A layer of squares as communes, communes-voisines.
[[nodiscard]] LayerDescription communesLayer();
[[nodiscard]] LayerDescription roadsLayer();

/// Code names of what was said, in order.
[[nodiscard]] std::vector<std::string> codesOf(Diagnostics const& diagnostics);

} // namespace cartocontrat::test

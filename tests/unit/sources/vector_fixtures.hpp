// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace cartocontrat::test {

struct WrittenFeature {
    std::map<std::string, std::string> values;
    std::string wkt; ///< empty: no geometry
};

/// Writes a file of text fields with one of GDAL's drivers. `epsg` 0: no CRS.
void writeVector(std::filesystem::path const& file, std::string const& driver, std::string const& table, int epsg,
                 std::vector<std::string> const& fields, std::vector<WrittenFeature> const& features);

} // namespace cartocontrat::test

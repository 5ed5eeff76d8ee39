// SPDX-License-Identifier: EUPL-1.2
#include "vector_fixtures.hpp"

#include <ogrsf_frmts.h>

#include <stdexcept>

namespace cartocontrat::test {

namespace {

void check(bool done) {
    if (!done) {
        throw std::runtime_error(CPLGetLastErrorMsg());
    }
}

} // namespace

void writeVector(std::filesystem::path const& file, std::string const& driver, std::string const& table, int epsg,
                 std::vector<std::string> const& fields, std::vector<WrittenFeature> const& features) {
    GDALAllRegister();
    auto* const writer = GetGDALDriverManager()->GetDriverByName(driver.c_str());
    check(writer != nullptr);
    GDALDatasetUniquePtr const dataset(writer->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    check(dataset != nullptr);
    OGRSpatialReference reference;
    check(epsg == 0 || reference.importFromEPSG(epsg) == OGRERR_NONE);
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER); // WKT is given x first
    auto* const layer = dataset->CreateLayer(table.c_str(), epsg == 0 ? nullptr : &reference, wkbUnknown, nullptr);
    check(layer != nullptr);
    for (auto const& name : fields) {
        OGRFieldDefn field(name.c_str(), OFTString);
        check(layer->CreateField(&field) == OGRERR_NONE);
    }
    for (auto const& written : features) {
        OGRFeature feature(layer->GetLayerDefn());
        for (auto const& [name, value] : written.values) {
            feature.SetField(name.c_str(), value.c_str());
        }
        if (!written.wkt.empty()) {
            OGRGeometry* geometry = nullptr;
            check(OGRGeometryFactory::createFromWkt(written.wkt.c_str(), nullptr, &geometry) == OGRERR_NONE);
            check(feature.SetGeometryDirectly(geometry) == OGRERR_NONE);
        }
        check(layer->CreateFeature(&feature) == OGRERR_NONE);
    }
}

} // namespace cartocontrat::test

// SPDX-License-Identifier: EUPL-1.2
#include "sources/network/geopackage_writer.hpp"

#include "base/text.hpp"
#include "sources/gdal_errors.hpp"

#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <map>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

OGRFieldType toFieldType(ColumnType type) {
    switch (type) {
    case ColumnType::Boolean:
    case ColumnType::Integer:
        return OFTInteger;
    case ColumnType::Integer64:
        return OFTInteger64;
    case ColumnType::Real:
        return OFTReal;
    case ColumnType::Date:
        return OFTDate;
    case ColumnType::DateTime:
        return OFTDateTime;
    case ColumnType::Text:
        return OFTString;
    }
    return OFTString;
}

OGRwkbGeometryType toGeometryType(ColumnGeometry geometry) {
    switch (geometry) {
    case ColumnGeometry::None:
        return wkbNone;
    case ColumnGeometry::Points:
        return wkbPoint;
    case ColumnGeometry::Lines:
        return wkbMultiLineString;
    case ColumnGeometry::Polygons:
        return wkbMultiPolygon;
    case ColumnGeometry::Mixed:
        return wkbUnknown;
    }
    return wkbUnknown;
}

/// A name that no column of the source has, for those that a GeoPackage adds.
std::string freeName(std::string const& wanted, std::vector<Column> const& columns) {
    bool const isTaken = std::any_of(columns.begin(), columns.end(),
                                     [&](Column const& column) { return upperCase(column.name) == upperCase(wanted); });
    return isTaken ? freeName("gpkg_" + wanted, columns) : wanted;
}

OGRLayer* createTable(GDALDataset& dataset, ReceivedLayer const& received) {
    OGRSpatialReference crs;
    crs.importFromEPSG(received.axes == AnswerAxes::Geographic ? 4326 : received.epsg);
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    auto const& columns = received.survey.columns;
    CPLStringList options;
    options.SetNameValue("OVERWRITE", "YES");
    options.SetNameValue("IDENTIFIER", received.layer->title.c_str());
    options.SetNameValue("DESCRIPTION", received.layer->attribution.mention.c_str());
    options.SetNameValue("FID", freeName("fid", columns).c_str());
    options.SetNameValue("GEOMETRY_NAME", freeName("geom", columns).c_str());
    OGRLayer* const table =
        dataset.CreateLayer(received.layer->id.c_str(), &crs, toGeometryType(received.survey.geometry), options.List());
    for (Column const& column : columns) {
        OGRFieldDefn field(column.name.c_str(), toFieldType(column.type));
        field.SetSubType(column.type == ColumnType::Boolean ? OFSTBoolean : OFSTNone);
        if (table == nullptr || table->CreateField(&field) != OGRERR_NONE) {
            return nullptr;
        }
    }
    return table;
}

void describe(OGRLayer& table, ReceivedLayer const& received, std::string const& date) {
    Attribution const& attribution = received.layer->attribution;
    std::map<char const*, std::string> const items{
        {"PRODUCER", attribution.producer},         {"PRODUCT", attribution.product}, {"EDITION", attribution.edition},
        {"UPDATED", attribution.updated},           {"LICENCE", attribution.licence}, {"MENTION", attribution.mention},
        {"FEATURE_TYPE", received.layer->typeName}, {"SOURCE", received.source},      {"FETCHED", date}};
    for (auto const& [name, value] : items) {
        table.SetMetadataItem(name, value.c_str());
    }
}

/// Multi-part where the table is.
OGRGeometry* fitted(OGRGeometry* geometry, ReceivedLayer const& received) {
    if (received.axes == AnswerAxes::Swapped) {
        geometry->swapXY();
    }
    OGRwkbGeometryType const wanted = toGeometryType(received.survey.geometry);
    if (wanted == wkbUnknown || wanted == wkbPoint) {
        return geometry;
    }
    return OGRGeometryFactory::forceTo(geometry, OGR_GT_SetModifier(wanted, geometry->Is3D(), geometry->IsMeasured()));
}

/// Errors: FileUnreadable (a page), FileUnwritable.
Result<void> fillTable(OGRLayer& table, ReceivedLayer const& received, fs::path const& file) {
    std::string fault;
    auto const written = forEachFeature(received.pages, [&](OGRFeature& feature) {
        OGRFeature row(table.GetLayerDefn());
        for (int i = 0; i < feature.GetFieldCount(); ++i) {
            int const column = row.GetFieldIndex(feature.GetFieldDefnRef(i)->GetNameRef());
            if (column >= 0 && feature.IsFieldSetAndNotNull(i)) {
                if (row.GetFieldDefnRef(column)->GetType() == feature.GetFieldDefnRef(i)->GetType()) {
                    row.SetField(column, feature.GetRawFieldRef(i));
                } else {
                    row.SetField(column, feature.GetFieldAsString(i));
                }
            }
        }
        if (OGRGeometry* const geometry = feature.StealGeometry()) {
            row.SetGeometryDirectly(fitted(geometry, received));
        }
        GdalErrors const errors;
        if (table.CreateFeature(&row) != OGRERR_NONE && fault.empty()) {
            fault = errors.message();
        }
    });
    if (!written) {
        return tl::make_unexpected(written.error());
    }
    return fault.empty() ? Result<void>() : failure(Code::FileUnwritable, {}, {file.string(), fault});
}

/// The copy of an existing file, else a new one.
GDALDatasetUniquePtr openTarget(fs::path const& work) {
    RegisterOGRGeoPackage();
    std::error_code ignored; // creating it then tells what is wrong
    if (fs::exists(work, ignored)) {
        return GDALDatasetUniquePtr(GDALDataset::Open(work.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
    }
    GDALDriver* const driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    return GDALDatasetUniquePtr(driver->Create(work.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
}

} // namespace

Result<void> writeGeopackage(fs::path const& file, fs::path const& workFolder, std::vector<ReceivedLayer> const& layers,
                             std::string const& date) {
    fs::path const work = workFolder / "work.gpkg";
    std::error_code status;
    fs::remove(work, status);
    if (fs::exists(file, status)) {
        fs::copy_file(file, work, status);
    }
    if (status) {
        return failure(Code::FileUnwritable, {}, {file.string(), status.message()});
    }
    GdalErrors const errors;
    GDALDatasetUniquePtr target = openTarget(work);
    for (ReceivedLayer const& received : layers) {
        OGRLayer* const table = target ? createTable(*target, received) : nullptr;
        if (table == nullptr) {
            return failure(Code::FileUnwritable, {}, {file.string(), errors.message()});
        }
        bool const isOneTransaction = target->StartTransaction() == OGRERR_NONE; // much faster; without it as right
        describe(*table, received, date);
        if (auto filled = fillTable(*table, received, file); !filled) {
            return filled;
        }
        if (isOneTransaction && target->CommitTransaction() != OGRERR_NONE) {
            return failure(Code::FileUnwritable, {}, {file.string(), errors.message()});
        }
    }
    target.reset(); // closes the file, which writes the rest
    if (errors.failed()) {
        return failure(Code::FileUnwritable, {}, {file.string(), errors.message()});
    }
    fs::rename(work, file, status);
    return status ? failure(Code::FileUnwritable, {}, {file.string(), status.message()}) : Result<void>();
}

} // namespace cartocontrat

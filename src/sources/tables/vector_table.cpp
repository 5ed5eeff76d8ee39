// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/vector_table.hpp"

#include "base/text.hpp"
#include "sources/gdal_errors.hpp"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>

namespace cartocontrat {

namespace {

struct CplFree {
    void operator()(char* text) const { CPLFree(text); }
};
using CplText = std::unique_ptr<char, CplFree>;

/// Only the drivers of local files: no network, no virtual format that names other files.
void registerDrivers() {
    static bool const done = [] {
        RegisterOGRGeoJSON();
        RegisterOGRGeoPackage();
        RegisterOGRShape();
        RegisterOGRFlatGeobuf();
        RegisterOGRTAB();
        RegisterOGRLIBKML();
        RegisterOGRXLSX();
        RegisterOGRODS();
        return true;
    }();
    static_cast<void>(done);
}

constexpr std::array<char const*, 9> allowedDrivers{
    "GeoJSON", "GPKG", "ESRI Shapefile", "FlatGeobuf", "MapInfo File", "LIBKML", "XLSX", "ODS", nullptr};

bool isSpreadsheet(std::string const& form) {
    return form == "XLSX" || form == "ODS";
}

/// "2019/05/01 10:00:00", as GDAL writes dates, with the hyphens of ISO; a day at midnight is a day.
void toIsoDate(std::string& text) {
    constexpr std::string_view midnight = " 00:00:00";
    auto const isDigitAt = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    bool const isDate = text.size() >= 10 && text[4] == '/' && text[7] == '/' && (text.size() == 10 || text[10] == ' ');
    if (isDate && isDigitAt(0) && isDigitAt(3) && isDigitAt(5) && isDigitAt(8)) {
        text[4] = text[7] = '-';
        if (std::string_view(text).substr(10) == midnight) {
            text.resize(10);
        }
    }
}

/// "52357.1999999999970896", as a sheet or a DBF holds what was typed as 52357.2, with the fifteen digits that its user
/// sees.
void dropBinaryNoise(std::string& text) {
    constexpr std::size_t seenDigits = 15;
    auto const digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (static_cast<std::size_t>(digits) <= seenDigits || text.find('.') == std::string::npos) {
        return;
    }
    double value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size()) {
        text = fmt::format("{:.15g}", value);
    }
}

/// Null fields are empty, logical ones "oui" or "non"; text that is no UTF-8 is taken for Windows-1252, which old DBF
/// files hold without saying so.
std::string textOf(OGRFeature const& feature, int field) {
    if (!feature.IsFieldSetAndNotNull(field)) {
        return {};
    }
    if (feature.GetFieldDefnRef(field)->GetSubType() == OFSTBoolean) {
        return feature.GetFieldAsInteger(field) != 0 ? "oui" : "non";
    }
    std::string text = feature.GetFieldAsString(field);
    if (!CPLIsUTF8(text.c_str(), -1)) {
        text = CplText(CPLRecode(text.c_str(), "CP1252", CPL_ENC_UTF8)).get();
    }
    text = std::string(trimmed(text));
    toIsoDate(text);
    return text;
}

/// A point on a line or in an area; nothing when GEOS cannot tell, as for a broken one.
std::optional<Point> pointOn(OGRGeometry const& geometry) {
    // The method of OGRSurface always fails in GDAL 3.6; the function of its C interface does not change what it is
    // given.
    auto* const handle = OGRGeometry::ToHandle(const_cast<OGRGeometry*>(&geometry));
    OGRGeometryUniquePtr const point(OGRGeometry::FromHandle(OGR_G_PointOnSurface(handle)));
    if (!point || point->IsEmpty() || wkbFlatten(point->getGeometryType()) != wkbPoint) {
        return std::nullopt;
    }
    return Point{point->toPoint()->getX(), point->toPoint()->getY()};
}

std::optional<Point> positionOf(OGRFeature const& feature, VectorForm::Shapes shapes) {
    auto const* geometry = feature.GetGeometryRef();
    if (geometry != nullptr && wkbFlatten(geometry->getGeometryType()) == wkbMultiPoint &&
        geometry->toMultiPoint()->getNumGeometries() == 1) {
        geometry = geometry->toMultiPoint()->getGeometryRef(0);
    }
    if (geometry == nullptr || geometry->IsEmpty()) {
        return std::nullopt;
    }
    if (wkbFlatten(geometry->getGeometryType()) != wkbPoint) {
        return shapes == VectorForm::Shapes::Inside ? pointOn(*geometry) : std::nullopt;
    }
    return Point{geometry->toPoint()->getX(), geometry->toPoint()->getY()};
}

std::string crsOf(OGRLayer& layer) {
    auto const* const reference = layer.GetSpatialRef();
    if (reference == nullptr) {
        return {};
    }
    char const* const authority = reference->GetAuthorityName(nullptr);
    char const* const code = reference->GetAuthorityCode(nullptr);
    if (authority != nullptr && code != nullptr) {
        return std::string(authority) + ":" + code;
    }
    char* text = nullptr;
    char const* const options[] = {"FORMAT=WKT2_2019", nullptr};
    bool const exported = reference->exportToWkt(&text, options) == OGRERR_NONE;
    CplText const wkt(text);
    return exported && wkt ? std::string(wkt.get()) : std::string();
}

/// Null when the file has no such layer.
OGRLayer* chooseLayer(GDALDataset& dataset, std::filesystem::path const& file, std::string const& sheet) {
    auto* const named = dataset.GetLayerByName(sheet.empty() ? file.stem().c_str() : sheet.c_str());
    bool const takeFirst = named == nullptr && sheet.empty() && dataset.GetLayerCount() > 0;
    return takeFirst ? dataset.GetLayer(0) : named;
}

Result<Table> readLayer(OGRLayer& layer, std::filesystem::path const& file, std::string const& form,
                        VectorForm::Shapes shapes, std::stop_token const& stop) {
    std::vector<std::string> columns;
    int const count = layer.GetLayerDefn()->GetFieldCount();
    for (int i = 0; i < count; ++i) {
        columns.emplace_back(layer.GetLayerDefn()->GetFieldDefn(i)->GetNameRef());
    }
    auto const name = file.filename().string();
    auto table = Table::make({file.stem().string(), name, form, crsOf(layer)}, columns);
    if (!table) {
        return table;
    }
    for (auto const& feature : layer) {
        if (stop.stop_requested()) {
            break;
        }
        // A sheet's feature has the number of its row; other features are counted from 1.
        auto const number = isSpreadsheet(form)
                                ? feature->GetFID()
                                : static_cast<GIntBig>(table->rowCount() + table->malformed().size()) + 1;
        TableRow row{name + ", ligne " + std::to_string(number), {}, positionOf(*feature, shapes)};
        for (int i = 0; i < count; ++i) {
            row.cells.push_back(textOf(*feature, i));
            if (isSpreadsheet(form) || feature->GetFieldDefnRef(i)->GetType() == OFTReal) {
                dropBinaryNoise(row.cells.back());
            }
        }
        table->add(std::move(row));
    }
    return table;
}

Error unreadable(std::filesystem::path const& file, std::string const& reason) {
    return {Code::FileUnreadable, file.filename().string(), {file.string(), reason}};
}

/// Errors: FileMissing, FileUnreadable.
Result<void> checkFile(std::filesystem::path const& file) {
    std::error_code status;
    auto const kind = std::filesystem::status(file, status).type();
    if (kind == std::filesystem::file_type::not_found) {
        return failure(Code::FileMissing, file.string(), {file.string()});
    }
    if (kind == std::filesystem::file_type::directory) {
        return tl::make_unexpected(unreadable(file, "c’est un dossier"));
    }
    if (std::filesystem::file_size(file, status) == 0 && !status) {
        return tl::make_unexpected(unreadable(file, "il est vide"));
    }
    return {};
}

/// Null when GDAL cannot read it.
GDALDatasetUniquePtr openDataset(std::filesystem::path const& file) {
    registerDrivers();
    return GDALDatasetUniquePtr(
        GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, allowedDrivers.data(), nullptr, nullptr));
}

} // namespace

Result<Table> readVectorTable(std::filesystem::path const& file, std::string const& sheet) {
    return readVectorTable(file, sheet, {});
}

Result<Table> readVectorTable(std::filesystem::path const& file, std::string const& sheet, VectorForm form,
                              std::stop_token const& stop) {
    if (auto const ready = checkFile(file); !ready) {
        return tl::make_unexpected(ready.error());
    }
    GdalErrors const errors;
    char const* const headers = form.header == VectorForm::Header::None ? "DISABLE" : "FORCE";
    CPLConfigOptionSetter const oneThread("GDAL_NUM_THREADS", "1", false);
    CPLConfigOptionSetter const headersOfXlsx("OGR_XLSX_HEADERS", headers, false);
    CPLConfigOptionSetter const headersOfOds("OGR_ODS_HEADERS", headers, false);
    CPLConfigOptionSetter const textOfXlsx("OGR_XLSX_FIELD_TYPES", "STRING", false);
    CPLConfigOptionSetter const textOfOds("OGR_ODS_FIELD_TYPES", "STRING", false);
    auto const dataset = openDataset(file);
    if (!dataset) {
        return tl::make_unexpected(unreadable(file, errors.message()));
    }
    auto* const layer = chooseLayer(*dataset, file, sheet);
    if (layer == nullptr) {
        return tl::make_unexpected(
            unreadable(file, sheet.empty() ? "le fichier n’a pas de table" : "table « " + sheet + " » absente"));
    }
    auto table = readLayer(*layer, file, dataset->GetDriverName(), form.shapes, stop);
    if (table && errors.failed()) {
        return tl::make_unexpected(unreadable(file, errors.message()));
    }
    return table;
}

Result<std::vector<std::string>> sheetsOf(std::filesystem::path const& file) {
    if (auto const ready = checkFile(file); !ready) {
        return tl::make_unexpected(ready.error());
    }
    GdalErrors const errors;
    auto const dataset = openDataset(file);
    if (!dataset) {
        return tl::make_unexpected(unreadable(file, errors.message()));
    }
    std::vector<std::string> names;
    for (auto* const layer : dataset->GetLayers()) {
        names.emplace_back(layer->GetName());
    }
    return names;
}

} // namespace cartocontrat

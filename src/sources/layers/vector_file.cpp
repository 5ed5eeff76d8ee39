// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/vector_file.hpp"

#include "base/text.hpp"
#include "sources/gdal_errors.hpp"
#include "sources/layers/file_checks.hpp"
#include "sources/layers/text_repair.hpp"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <fstream>

namespace cartocontrat {

namespace {

struct CplFree {
    void operator()(char* text) const { CPLFree(text); }
};
using CplText = std::unique_ptr<char, CplFree>;

/// Only the drivers of local vector files; no network. The one of virtual files, which name others, is used only for
/// remote sources.
void registerDrivers() {
    static bool const done = [] {
        RegisterOGRGeoJSON();
        RegisterOGRGeoPackage();
        RegisterOGRShape();
        RegisterOGRFlatGeobuf();
        RegisterOGRTAB();
        RegisterOGRCSV();
        RegisterOGRKML();
        RegisterOGRGML();
        RegisterOGRVRT();
        return true;
    }();
    static_cast<void>(done);
}

/// Ended by a null. The last name is for remote sources.
std::vector<char const*> driversFor(RemoteSources remote) {
    std::vector<char const*> drivers{"GeoJSON", "GPKG", "ESRI Shapefile", "FlatGeobuf", "MapInfo File", "CSV",
                                     "KML",     "GML"};
    if (remote == RemoteSources::Allowed) {
        drivers.push_back("OGR_VRT");
    }
    drivers.push_back(nullptr);
    return drivers;
}

/// Whether a shapefile's table is in an encoding that GDAL would have to guess: without .cpg, and with no language or
/// Windows ANSI in its header (byte 29: 0x03, 0x57).
bool hasUntoldEncoding(std::filesystem::path const& file) {
    if (endingOf(file) != ".shp" || !companion(file, ".cpg").empty()) {
        return false;
    }
    constexpr std::streamoff languageByte = 29;
    std::ifstream stream(companion(file, ".dbf"), std::ios::binary);
    stream.seekg(languageByte);
    int const language = stream.get();
    return language == 0 || language == 0x03 || language == 0x57;
}

/// Ended by a null.
std::vector<char const*> openOptionsFor(std::filesystem::path const& file) {
    if (endingOf(file) == ".gml") { // a schema on the network is not fetched, nothing is written beside the file
        return {"DOWNLOAD_SCHEMA=NO", "WRITE_GFS=NO", nullptr};
    }
    if (hasUntoldEncoding(file)) { // text as it is, which textOf understands
        return {"ENCODING=", nullptr};
    }
    return {nullptr};
}

Line toLine(OGRSimpleCurve const& curve) {
    Line line(static_cast<std::size_t>(curve.getNumPoints()));
    if (!line.empty()) {
        curve.getPoints(&line.front().x, sizeof(Point), &line.front().y, sizeof(Point));
    }
    return line;
}

/// Rings of fewer than three different corners are left out; without an outer ring there is no polygon.
void append(OGRPolygon const& from, MultiPolygon& to) {
    Polygon polygon;
    for (auto const* const ring : from) {
        auto line = toLine(*ring);
        if (!line.empty() && line.front() != line.back()) {
            line.push_back(line.front());
        }
        if (line.size() >= 4) {
            polygon.rings.push_back(std::move(line));
        } else if (polygon.rings.empty()) {
            return;
        }
    }
    if (!polygon.rings.empty()) {
        to.polygons.push_back(std::move(polygon));
    }
}

struct Parts {
    MultiPoint points;
    MultiLine lines;
    MultiPolygon polygons;
};

void append(OGRGeometry const& geometry, Parts& parts) {
    switch (wkbFlatten(geometry.getGeometryType())) {
    case wkbPoint:
        if (!geometry.IsEmpty()) {
            parts.points.points.push_back({geometry.toPoint()->getX(), geometry.toPoint()->getY()});
        }
        break;
    case wkbLineString:
        if (auto line = toLine(*geometry.toLineString()); line.size() >= 2) {
            parts.lines.lines.push_back(std::move(line));
        }
        break;
    case wkbPolygon:
        append(*geometry.toPolygon(), parts.polygons);
        break;
    case wkbMultiPoint:
    case wkbMultiLineString:
    case wkbMultiPolygon:
    case wkbGeometryCollection:
        for (auto const* const part : *geometry.toGeometryCollection()) {
            append(*part, parts);
        }
        break;
    default:
        break;
    }
}

bool isFinite(Line const& line) {
    return std::all_of(line.begin(), line.end(), [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

bool isFinite(Parts const& parts) {
    auto const areFinite = [](std::vector<Line> const& lines) {
        return std::all_of(lines.begin(), lines.end(), [](Line const& line) { return isFinite(line); });
    };
    return isFinite(parts.points.points) && areFinite(parts.lines.lines) &&
           std::all_of(parts.polygons.polygons.begin(), parts.polygons.polygons.end(),
                       [&](Polygon const& polygon) { return areFinite(polygon.rings); });
}

Parts partsOf(OGRGeometry const& geometry) {
    Parts parts;
    if (geometry.hasCurveGeometry()) {
        std::unique_ptr<OGRGeometry> const straight(geometry.getLinearGeometry());
        append(*straight, parts);
    } else {
        append(geometry, parts);
    }
    return parts;
}

/// Gives the record the geometry of the wanted kind, or the fault.
void setGeometry(Record& record, OGRGeometry const* geometry, LayerGeometry wanted) {
    if (geometry == nullptr || geometry->IsEmpty()) {
        record.fault = GeometryFault::EmptyOrNull;
        return;
    }
    auto parts = partsOf(*geometry);
    if (!isFinite(parts)) {
        record.fault = GeometryFault::NotFinite;
    } else if (wanted == LayerGeometry::Points && !parts.points.points.empty()) {
        record.geometry = std::move(parts.points);
    } else if (wanted == LayerGeometry::Lines && !parts.lines.lines.empty()) {
        record.geometry = std::move(parts.lines);
    } else if (wanted == LayerGeometry::Polygons && !parts.polygons.polygons.empty()) {
        record.geometry = std::move(parts.polygons);
    } else {
        // Dimensions are 0, 1 and 2, as the kinds: a ring without area is a polygon and no other kind.
        record.fault = geometry->getDimension() == static_cast<int>(wanted) ? GeometryFault::EmptyOrNull
                                                                            : GeometryFault::OtherKind;
    }
}

/// Null and missing fields are empty, logical ones "true" or "false".
std::string textOf(OGRFeature const& feature, int field) {
    if (!feature.IsFieldSetAndNotNull(field)) {
        return {};
    }
    if (feature.GetFieldDefnRef(field)->GetSubType() == OFSTBoolean) {
        return feature.GetFieldAsInteger(field) != 0 ? "true" : "false";
    }
    return repairedText(textOfBytes(trimmed(feature.GetFieldAsString(field))));
}

/// Has the driver leave out the fields that nobody asks for: products have dozens.
void ignoreOthers(OGRLayer& layer, std::vector<std::string> const& fields, std::vector<std::string> const& columns) {
    std::vector<char const*> ignored;
    for (auto const& field : fields) {
        if (std::find(columns.begin(), columns.end(), field) == columns.end()) {
            ignored.push_back(field.c_str());
        }
    }
    ignored.push_back(nullptr);
    layer.SetIgnoredFields(ignored.data());
}

std::vector<std::string> fieldsOf(OGRLayer& layer) {
    std::vector<std::string> names;
    auto* const definition = layer.GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i) {
        names.emplace_back(definition->GetFieldDefn(i)->GetNameRef());
    }
    return names;
}

} // namespace

struct VectorFile::Handle {
    GDALDatasetUniquePtr dataset;
    OGRLayer* layer; ///< belongs to the dataset
    std::filesystem::path file;
};

VectorFile::VectorFile(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
VectorFile::VectorFile(VectorFile&&) noexcept = default;
VectorFile& VectorFile::operator=(VectorFile&&) noexcept = default;
VectorFile::~VectorFile() = default;

Result<VectorFile> VectorFile::open(std::filesystem::path const& file, std::string const& table,
                                    SourceOptions options) {
    auto const subject = file.filename().string();
    bool const remote = isRemote(file.string());
    if (remote && options.remote == RemoteSources::Refused) {
        return failure(Code::SourceRefused, subject, {file.string()});
    }
    if (!remote) {
        if (auto const sound = checkFile(file); !sound) {
            return tl::make_unexpected(sound.error());
        }
    }
    registerDrivers();
    GdalErrors const errors;
    CPLConfigOptionSetter const oneThread("GDAL_NUM_THREADS", "1", false);
    auto const drivers = driversFor(options.remote);
    auto const openOptions = openOptionsFor(file);
    GDALDatasetUniquePtr dataset(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data(),
                                                   openOptions.data(), nullptr));
    if (!dataset) {
        return failure(Code::FileUnreadable, subject, {file.string(), errors.message()});
    }
    for (auto* const layer : dataset->GetLayers()) {
        if (table.empty() || matchesPattern(layer->GetName(), table)) {
            return VectorFile(std::make_unique<Handle>(Handle{std::move(dataset), layer, file}));
        }
    }
    return failure(Code::FileUnreadable, subject,
                   {file.string(), table.empty() ? "le fichier n’a pas de table" : "table « " + table + " » absente"});
}

std::string VectorFile::table() const {
    return m_handle->layer->GetName();
}

std::vector<std::string> VectorFile::fields() const {
    return fieldsOf(*m_handle->layer);
}

std::vector<TableFields> VectorFile::tables() const {
    std::vector<TableFields> all;
    for (auto* const layer : m_handle->dataset->GetLayers()) {
        all.push_back({layer->GetName(), fieldsOf(*layer)});
    }
    return all;
}

std::string VectorFile::crs() const {
    GdalErrors const errors;
    auto const* const reference = m_handle->layer->GetSpatialRef();
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

bool VectorFile::isGeographic() const {
    auto const* const reference = m_handle->layer->GetSpatialRef();
    return reference != nullptr && reference->IsGeographic() != 0;
}

Result<std::vector<Record>> VectorFile::read(std::vector<std::string> const& columns, LayerGeometry geometry) const {
    GdalErrors const errors;
    auto& layer = *m_handle->layer;
    std::vector<int> indices;
    for (auto const& column : columns) {
        indices.push_back(layer.GetLayerDefn()->GetFieldIndex(column.c_str()));
        assert(indices.back() >= 0);
    }
    ignoreOthers(layer, fields(), columns);
    std::vector<Record> records;
    layer.ResetReading();
    for (auto const& feature : layer) {
        Record record;
        for (int const index : indices) {
            record.values.push_back(textOf(*feature, index));
        }
        setGeometry(record, feature->GetGeometryRef(), geometry);
        records.push_back(std::move(record));
    }
    if (errors.failed()) {
        return failure(Code::FileUnreadable, m_handle->file.filename().string(),
                       {m_handle->file.string(), errors.message()});
    }
    return records;
}

} // namespace cartocontrat

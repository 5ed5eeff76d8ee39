// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/vector_file.hpp"

#include "base/text.hpp"
#include "sources/gdal_errors.hpp"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>

namespace cartocontrat {

namespace {

struct CplFree {
    void operator()(char* text) const { CPLFree(text); }
};
using CplText = std::unique_ptr<char, CplFree>;

/// Only the drivers of local vector files: no network, no virtual format that names other files.
void registerDrivers() {
    static bool const done = [] {
        RegisterOGRGeoJSON();
        RegisterOGRGeoPackage();
        RegisterOGRShape();
        RegisterOGRFlatGeobuf();
        RegisterOGRTAB();
        RegisterOGRCSV();
        RegisterOGRKML();
        return true;
    }();
    static_cast<void>(done);
}

constexpr std::array<char const*, 8> allowedDrivers{"GeoJSON", "GPKG", "ESRI Shapefile", "FlatGeobuf", "MapInfo File",
                                                    "CSV",     "KML",  nullptr};

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

Geometry toGeometry(OGRGeometry const* geometry, LayerGeometry wanted) {
    Parts parts;
    if (geometry != nullptr && geometry->hasCurveGeometry()) {
        std::unique_ptr<OGRGeometry> const straight(geometry->getLinearGeometry());
        append(*straight, parts);
    } else if (geometry != nullptr) {
        append(*geometry, parts);
    }
    if (wanted == LayerGeometry::Points && !parts.points.points.empty()) {
        return std::move(parts.points);
    }
    if (wanted == LayerGeometry::Lines && !parts.lines.lines.empty()) {
        return std::move(parts.lines);
    }
    if (wanted == LayerGeometry::Polygons && !parts.polygons.polygons.empty()) {
        return std::move(parts.polygons);
    }
    return std::monostate{};
}

/// Null and missing fields are empty, logical ones "true" or "false"; text that is no UTF-8 is taken for Windows
/// Latin-1, which old shapefiles hold without saying so.
std::string textOf(OGRFeature const& feature, int field) {
    if (field < 0 || !feature.IsFieldSetAndNotNull(field)) {
        return {};
    }
    if (feature.GetFieldDefnRef(field)->GetSubType() == OFSTBoolean) {
        return feature.GetFieldAsInteger(field) != 0 ? "true" : "false";
    }
    char const* const text = feature.GetFieldAsString(field);
    if (CPLIsUTF8(text, -1)) {
        return std::string(trimmed(text));
    }
    CplText const recoded(CPLRecode(text, "CP1252", CPL_ENC_UTF8));
    return std::string(trimmed(recoded.get()));
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

Result<VectorFile> VectorFile::open(std::filesystem::path const& file, std::string const& table) {
    registerDrivers();
    GdalErrors const errors;
    CPLConfigOptionSetter const oneThread("GDAL_NUM_THREADS", "1", false);
    GDALDatasetUniquePtr dataset(
        GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, allowedDrivers.data(), nullptr, nullptr));
    if (!dataset) {
        return failure(Code::FileUnreadable, file.filename().string(), {file.string(), errors.message()});
    }
    for (auto* const layer : dataset->GetLayers()) {
        if (table.empty() || matchesPattern(layer->GetName(), table)) {
            return VectorFile(std::make_unique<Handle>(Handle{std::move(dataset), layer, file}));
        }
    }
    return failure(Code::FileUnreadable, file.filename().string(),
                   {file.string(), table.empty() ? "le fichier n’a pas de table" : "table « " + table + " » absente"});
}

std::vector<std::string> VectorFile::fields() const {
    std::vector<std::string> names;
    auto* const definition = m_handle->layer->GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i) {
        names.emplace_back(definition->GetFieldDefn(i)->GetNameRef());
    }
    return names;
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

Result<std::vector<Record>> VectorFile::read(RecordFields const& fields, LayerGeometry geometry) const {
    GdalErrors const errors;
    auto& layer = *m_handle->layer;
    auto const subject = m_handle->file.filename().string();
    std::array<int, 5> indices{};
    std::array const names{&fields.id, &fields.name, &fields.kind, &fields.where, &fields.rank};
    for (std::size_t i = 0; i < names.size(); ++i) {
        indices[i] = names[i]->empty() ? -1 : layer.GetLayerDefn()->GetFieldIndex(names[i]->c_str());
        if (!names[i]->empty() && indices[i] < 0) {
            return failure(Code::FieldMissing, subject, {*names[i], nearest(*names[i], this->fields()).value_or("")});
        }
    }
    std::vector<Record> records;
    layer.ResetReading();
    for (auto const& feature : layer) {
        records.push_back({textOf(*feature, indices[0]), textOf(*feature, indices[1]), textOf(*feature, indices[2]),
                           textOf(*feature, indices[3]), indices[4] < 0 ? 0.0 : feature->GetFieldAsDouble(indices[4]),
                           toGeometry(feature->GetGeometryRef(), geometry)});
    }
    if (errors.failed()) {
        return failure(Code::FileUnreadable, subject, {m_handle->file.string(), errors.message()});
    }
    return records;
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"
#include "sources/layers/layer_catalogue.hpp"

#include <memory>

namespace cartocontrat {

/// Which fields of a file become what; an empty name asks for nothing.
struct RecordFields {
    std::string id, name, kind, where, rank;
};

/// A feature as a file holds it, in the file's own CRS.
struct Record {
    std::string id, name, kind, where;
    double rank = 0;
    Geometry geometry; ///< monostate: null, empty, or of another kind than the one asked for
};

/// A table of a vector file, opened for reading with one of GDAL's drivers for local vector formats (GeoJSON,
/// GeoPackage, Shapefile, FlatGeobuf, MapInfo, CSV, KML). To be used from one thread.
class VectorFile {
public:
    /// `table`: empty for the first one, "*" as wildcard. Errors: FileUnreadable.
    [[nodiscard]] static Result<VectorFile> open(std::filesystem::path const& file, std::string const& table);
    VectorFile(VectorFile&&) noexcept;
    VectorFile& operator=(VectorFile&&) noexcept;
    ~VectorFile();

    [[nodiscard]] std::vector<std::string> fields() const;
    /// What PROJ understands ("EPSG:2154", WKT); empty when the file does not tell.
    [[nodiscard]] std::string crs() const;
    /// All features in file order. Z and M are dropped, curves become lines, parts of another kind than `geometry` are
    /// left out. Field names match in either case. Errors: FileUnreadable, FieldMissing.
    [[nodiscard]] Result<std::vector<Record>> read(RecordFields const& fields, LayerGeometry geometry) const;

private:
    struct Handle;
    explicit VectorFile(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

/// Whether a file's ending is that of a format VectorFile opens.
[[nodiscard]] bool isVectorFile(std::filesystem::path const& file);

/// Names of the fields of a vector file's first table. A GeoJSON file is read no farther than its first feature, whose
/// properties are taken for those of all. Empty when the file cannot be read.
[[nodiscard]] std::vector<std::string> peekFields(std::filesystem::path const& file);

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"
#include "sources/layers/layer_catalogue.hpp"
#include "sources/layers/source_options.hpp"

#include <memory>

namespace cartocontrat {

/// What is wrong with a feature's geometry.
enum class GeometryFault {
    None,
    EmptyOrNull,
    NotFinite, ///< a coordinate is NaN or infinite
    OtherKind, ///< of another kind than the one asked for
};

/// A feature as a file holds it, in the file's own CRS.
struct Record {
    std::vector<std::string> values; ///< of the fields asked for, in their order; repaired text, null is empty
    Geometry geometry;               ///< monostate when there is a fault
    GeometryFault fault = GeometryFault::None;
};

struct TableFields {
    std::string table;
    std::vector<std::string> fields;
};

/// A table of a vector file, opened for reading with one of GDAL's drivers for local vector formats (GeoJSON,
/// GeoPackage, Shapefile, FlatGeobuf, MapInfo, CSV, KML, GML). To be used from one thread.
class VectorFile {
public:
    /// `table`: empty for the first one, else a pattern. Errors: SourceRefused, those of checkFile, FileUnreadable.
    [[nodiscard]] static Result<VectorFile> open(std::filesystem::path const& file, std::string const& table,
                                                 SourceOptions options = {});
    VectorFile(VectorFile&&) noexcept;
    VectorFile& operator=(VectorFile&&) noexcept;
    ~VectorFile();

    [[nodiscard]] std::string table() const;
    [[nodiscard]] std::vector<std::string> fields() const;
    [[nodiscard]] std::vector<TableFields> tables() const; ///< all those of the file
    /// What PROJ understands ("EPSG:2154", WKT); empty when the file does not tell.
    [[nodiscard]] std::string crs() const;
    [[nodiscard]] bool isGeographic() const; ///< whether that CRS is of degrees
    /// All features in file order, x east or longitude whatever the order of the CRS's axes. Z and M are dropped,
    /// curves become lines, parts of another kind than `geometry` are left out. Errors: FileUnreadable. \pre `columns`
    /// are among fields()
    [[nodiscard]] Result<std::vector<Record>> read(std::vector<std::string> const& columns,
                                                   LayerGeometry geometry) const;

private:
    struct Handle;
    explicit VectorFile(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

/// Whether a file's ending is that of a format VectorFile opens.
[[nodiscard]] bool isVectorFile(std::filesystem::path const& file);

/// The tables of a vector file and their fields. A GeoJSON file is read no farther than its first feature, whose
/// properties are taken for those of all. Empty when the file cannot be read.
[[nodiscard]] std::vector<TableFields> peekTables(std::filesystem::path const& file, SourceOptions options = {});

} // namespace cartocontrat

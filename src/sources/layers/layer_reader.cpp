// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/layer_reader.hpp"

#include "base/overloaded.hpp"
#include "geo/overlay.hpp"
#include "geo/projector.hpp"
#include "sources/layers/feature_names.hpp"
#include "sources/layers/vector_file.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

constexpr char const* mapCrs = "EPSG:2154";

template <class Visitor>
void visitLines(Geometry& geometry, Visitor visit) {
    std::visit(Overloaded{[](std::monostate) {}, [&](MultiPoint& points) { visit(points.points); },
                          [&](MultiLine& lines) {
                              for (auto& line : lines.lines) {
                                  visit(line);
                              }
                          },
                          [&](MultiPolygon& polygons) {
                              for (auto& polygon : polygons.polygons) {
                                  for (auto& ring : polygon.rings) {
                                      visit(ring);
                                  }
                              }
                          }},
               geometry);
}

bool isGeographic(std::string const& crs) {
    return crs == "EPSG:4326" || crs == "OGC:CRS84";
}

/// A CRS of northern France in whose range the coordinates lie.
std::optional<std::string> guessCrs(Extent const& extent) {
    auto const within = [&](Extent const& range) {
        return range.contains({extent.minX, extent.minY}) && range.contains({extent.maxX, extent.maxY});
    };
    if (within({-180, -90, 180, 90})) {
        return "OGC:CRS84";
    }
    if (within({0, 6'000'000, 1'300'000, 7'300'000})) {
        return mapCrs;
    }
    if (within({1'000'000, 8'900'000, 2'400'000, 9'600'000})) {
        return "EPSG:3950";
    }
    return std::nullopt;
}

/// The CRS to project from: the file's own, or a guess when it has none, or when degrees cannot be what it holds.
Result<std::string> sourceCrs(std::string const& declared, std::vector<Record> const& records,
                              LayerDescription const& description, std::string const& subject,
                              Diagnostics& diagnostics) {
    Extent extent;
    for (auto const& record : records) {
        extent.extend(extentOf(record.geometry));
    }
    bool const plausible = !isGeographic(declared) || extent.isEmpty() ||
                           (std::abs(extent.minX) <= 360 && std::abs(extent.maxX) <= 360 &&
                            std::abs(extent.minY) <= 90 && std::abs(extent.maxY) <= 90);
    if (!declared.empty() && plausible) {
        return declared;
    }
    auto const guess = guessCrs(extent);
    if (!guess) {
        return failure(Code::CrsUnknown, subject, {description.title});
    }
    diagnostics.warn(Code::CrsAssumed, subject, {*guess, description.title});
    return *guess;
}

/// Lambert-93 v1 and v2b differ by less than what a map shows.
bool isMapCrs(std::string const& crs) {
    return crs == mapCrs || crs == "EPSG:9794";
}

Result<void> project(std::vector<Record>& records, std::string const& crs) {
    if (isMapCrs(crs)) {
        return {};
    }
    auto const projector = Projector::make(crs, mapCrs);
    if (!projector) {
        return tl::make_unexpected(projector.error());
    }
    for (auto& record : records) {
        std::size_t lost = 0;
        visitLines(record.geometry, [&](Line& line) { lost += projector->apply(line); });
        if (lost > 0) {
            visitLines(record.geometry, [](Line& line) {
                std::erase_if(line, [](Point p) { return !std::isfinite(p.x) || !std::isfinite(p.y); });
            });
        }
    }
    return {};
}

struct Counts {
    std::size_t repaired = 0, dropped = 0;
};

/// Makes polygons valid and takes away what cannot be drawn.
void repair(Geometry& geometry, Counts& counts) {
    if (auto* const polygons = std::get_if<MultiPolygon>(&geometry); polygons != nullptr && !isValid(*polygons)) {
        auto valid = makeValid(*polygons);
        if (valid && !valid->polygons.empty()) {
            *polygons = std::move(*valid);
            ++counts.repaired;
        } else {
            geometry = std::monostate{};
        }
    }
    if (auto* const lines = std::get_if<MultiLine>(&geometry)) {
        std::erase_if(lines->lines, [](Line const& line) { return line.size() < 2; });
    }
    if (extentOf(geometry).isEmpty()) {
        geometry = std::monostate{};
        ++counts.dropped;
    }
}

/// Nothing when the schema leaves the record out.
std::optional<Feature> toFeature(Record&& record, LayerSchema const& schema) {
    if (!schema.whereField.empty() && record.where != schema.whereValue) {
        return std::nullopt;
    }
    auto kind = classOf(schema, record.kind);
    if (!kind) {
        return std::nullopt;
    }
    auto name = schema.nameCase == NameCase::Upper ? fromCapitals(record.name) : std::move(record.name);
    return Feature{std::move(record.id),       std::move(name), std::move(*kind), record.rank,
                   std::move(record.geometry), Extent{}};
}

/// The records of a file that can be read, in EPSG:2154.
Result<std::vector<Record>> readRecords(std::filesystem::path const& file, LayerDescription const& description,
                                        LayerSchema const& schema, Diagnostics& diagnostics) {
    auto const subject = file.filename().string();
    auto const opened = VectorFile::open(file, schema.table);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    auto records =
        opened->read({schema.idField, schema.nameField, schema.kindField, schema.whereField, schema.rankField},
                     description.geometry);
    if (!records) {
        return records;
    }
    auto const crs = sourceCrs(opened->crs(), *records, description, subject, diagnostics);
    if (!crs) {
        return tl::make_unexpected(crs.error());
    }
    if (!project(*records, *crs)) {
        return failure(Code::CrsUnknown, subject, {description.title});
    }
    return records;
}

} // namespace

Result<FeatureLayer> readLayer(std::filesystem::path const& file, LayerDescription const& description,
                               LayerSchema const& schema, Diagnostics& diagnostics) {
    auto const subject = file.filename().string();
    auto records = readRecords(file, description, schema, diagnostics);
    if (!records) {
        return tl::make_unexpected(records.error());
    }
    FeatureLayer layer{
        description.id, description.title, file.string(), schema.name, schema.attribution, schema.schematic, {}, {}};
    Counts counts;
    for (auto& record : *records) {
        auto feature = toFeature(std::move(record), schema);
        if (!feature) {
            continue;
        }
        repair(feature->geometry, counts);
        feature->extent = extentOf(feature->geometry);
        if (!feature->extent.isEmpty()) {
            layer.features.push_back(std::move(*feature));
        }
    }
    if (layer.features.empty()) {
        return failure(Code::LayerEmpty, subject, {description.title});
    }
    if (counts.repaired > 0) {
        diagnostics.info(Code::GeometryRepaired, subject, {std::to_string(counts.repaired), description.title});
    }
    if (counts.dropped > 0) {
        diagnostics.warn(Code::GeometryDropped, subject, {std::to_string(counts.dropped), description.title});
    }
    return layer;
}

} // namespace cartocontrat

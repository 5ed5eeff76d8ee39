// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/layer_reader.hpp"

#include "base/overloaded.hpp"
#include "geo/crs_guess.hpp"
#include "geo/overlay.hpp"
#include "geo/projector.hpp"
#include "sources/layers/delivery.hpp"
#include "sources/layers/schema_fit.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace cartocontrat {

namespace {

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

bool isCrs(MapProjection const& projection, std::string const& crs) {
    auto const& same = projection.aliases;
    return crs == projection.crs || std::find(same.begin(), same.end(), crs) != same.end();
}

bool areDegrees(Extent const& extent) {
    return std::max(std::abs(extent.minX), std::abs(extent.maxX)) <= 360 &&
           std::max(std::abs(extent.minY), std::abs(extent.maxY)) <= 360;
}

struct SourceCrs {
    CrsGuess crs;
    bool assumed;
};

/// The CRS to project from. The file's own is believed but where it cannot be: metres said to be degrees, degrees said
/// to be metres, latitudes before longitudes.
std::optional<SourceCrs> sourceCrs(VectorFile const& file, std::vector<Record> const& records, Extent const& area,
                                   std::vector<std::string> const& known) {
    auto const declared = file.crs();
    Extent extent;
    for (auto const& record : records) {
        extent.extend(extentOf(record.geometry));
    }
    bool const fits = !declared.empty() && (extent.isEmpty() || file.isGeographic() == areDegrees(extent));
    // In metropolitan France latitudes are above longitudes; asking PROJ for each file would double the time of
    // reading.
    bool const mayBeSwapped = file.isGeographic() && extent.centre().x > extent.centre().y;
    if (fits && !mayBeSwapped) {
        return SourceCrs{{declared}, false};
    }
    auto const guess = guessCrs(extent, area, known);
    if (fits && !(guess && guess->order == AxisOrder::NorthEast)) {
        return SourceCrs{{declared}, false};
    }
    if (guess) {
        return SourceCrs{*guess, true};
    }
    return declared.empty() || file.isGeographic() ? std::nullopt : std::optional(SourceCrs{{declared}, false});
}

/// Points that cannot be projected become NaN. Errors: those of Projector::make.
Result<void> project(std::vector<Record>& records, CrsGuess const& from, MapProjection const& wanted) {
    if (from.order == AxisOrder::NorthEast) {
        for (auto& record : records) {
            visitLines(record.geometry, [](Line& line) {
                std::for_each(line.begin(), line.end(), [](Point& p) { std::swap(p.x, p.y); });
            });
        }
    }
    if (isCrs(wanted, from.crs)) {
        return {};
    }
    auto const projector = Projector::make(from.crs, wanted.crs);
    if (!projector) {
        return tl::make_unexpected(projector.error());
    }
    for (auto& record : records) {
        visitLines(record.geometry, [&](Line& line) { projector->apply(line); });
    }
    return {};
}

/// Every point: comparisons with NaN are false, so that it is nowhere.
bool liesWithin(Geometry& geometry, Extent const& range) {
    bool within = true;
    visitLines(geometry, [&](Line const& line) {
        within = within && std::all_of(line.begin(), line.end(), [&](Point p) { return range.contains(p); });
    });
    return within;
}

/// Makes polygons valid. False when nothing is left that can be drawn.
bool repair(Geometry& geometry, LayerTally& tally) {
    if (auto* const polygons = std::get_if<MultiPolygon>(&geometry); polygons != nullptr && !isValid(*polygons)) {
        auto valid = makeValid(*polygons);
        if (!valid || valid->polygons.empty()) {
            return false;
        }
        *polygons = std::move(*valid);
        ++tally.repaired;
    }
    return true;
}

/// Tells reaches that are drawn twice, in either direction.
class Reaches {
public:
    /// False when the lines were there before.
    bool insert(MultiLine const& lines, std::size_t place, std::vector<Feature> const& features) {
        auto const [first, last] = m_places.equal_range(hashOf(lines));
        for (auto known = first; known != last; ++known) {
            if (areSame(lines, std::get<MultiLine>(features[known->second].geometry))) {
                return false;
            }
        }
        m_places.emplace(hashOf(lines), place);
        return true;
    }

private:
    /// Of the points in any order.
    static std::size_t hashOf(MultiLine const& lines) {
        std::size_t hash = 0;
        for (auto const& line : lines.lines) {
            for (auto const& p : line) {
                hash += std::hash<double>()(p.x) * 31 + std::hash<double>()(p.y);
            }
        }
        return hash;
    }
    static bool areSame(MultiLine const& a, MultiLine const& b) {
        return std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(),
                          [](Line const& one, Line const& other) {
                              return one == other || std::equal(one.begin(), one.end(), other.rbegin(), other.rend());
                          });
    }
    std::unordered_multimap<std::size_t, std::size_t> m_places;
};

/// Sorts the records of a file into features and counts.
class Sieve {
public:
    /// `range`: where the map's projection may be used.
    Sieve(FeatureLayer& layer, SchemaFit const& fit, Extent const& range, Extent const& area, bool dropsDuplicates)
        : m_layer(layer), m_fit(fit), m_range(range), m_area(area), m_dropsDuplicates(dropsDuplicates) {}

    void take(Record&& record) {
        auto const fault = record.fault;
        auto feature = m_fit.featureOf(std::move(record));
        ++m_layer.tally.read;
        ++(feature ? counterFor(fault, *feature) : m_layer.tally.leftOut);
    }

private:
    /// Where a feature counts; it is added to the layer when it is kept.
    std::size_t& counterFor(GeometryFault fault, Feature& feature) {
        auto& tally = m_layer.tally;
        switch (fault) {
        case GeometryFault::EmptyOrNull:
            return tally.emptyOrNull;
        case GeometryFault::NotFinite:
            return tally.notFinite;
        case GeometryFault::OtherKind:
            return tally.otherKind;
        case GeometryFault::None:
            break;
        }
        feature.extent = extentOf(feature.geometry);
        if (!liesWithin(feature.geometry, m_range)) {
            return tally.outOfRange;
        }
        if (!m_area.intersects(feature.extent)) {
            return tally.elsewhere;
        }
        if (!repair(feature.geometry, tally)) {
            return tally.emptyOrNull;
        }
        auto const* const lines = std::get_if<MultiLine>(&feature.geometry);
        if (m_dropsDuplicates && lines != nullptr &&
            !m_reaches.insert(*lines, m_layer.features.size(), m_layer.features)) {
            return tally.duplicates;
        }
        feature.extent = extentOf(feature.geometry);
        m_layer.features.push_back(std::move(feature));
        return tally.kept;
    }

    FeatureLayer& m_layer;
    SchemaFit const& m_fit;
    Extent m_range, m_area;
    bool m_dropsDuplicates;
    Reaches m_reaches;
};

void tell(FeatureLayer const& layer, std::string const& subject, Diagnostics& diagnostics) {
    auto const& tally = layer.tally;
    if (layer.crsAssumed) {
        diagnostics.warn(Code::CrsAssumed, subject, {layer.crs, layer.title});
    }
    if (tally.repaired > 0) {
        diagnostics.info(Code::GeometryRepaired, subject, {std::to_string(tally.repaired), layer.title});
    }
    if (tally.dropped() > 0) {
        diagnostics.warn(Code::GeometryDropped, subject, {std::to_string(tally.dropped()), layer.title});
    }
    if (tally.duplicates > 0) {
        diagnostics.info(Code::DuplicatesDropped, subject, {std::to_string(tally.duplicates), layer.title});
    }
}

} // namespace

Result<FeatureLayer> readLayer(LayerSource const& source, LayerDescription const& description,
                               LayerSchema const& schema, ReadingScope const& scope, Diagnostics& diagnostics) {
    auto const subject = source.file.filename().string();
    auto const opened = VectorFile::open(source.file, source.table, scope.options);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    auto const fit = SchemaFit::make(schema, opened->fields(), subject);
    if (!fit) {
        return tl::make_unexpected(fit.error());
    }
    auto records = opened->read(fit->columns(), description.geometry);
    if (!records) {
        return tl::make_unexpected(records.error());
    }
    auto const& wanted = scope.projection;
    auto const area = scope.area.isEmpty() ? wanted.extent : scope.area;
    std::vector<std::string> known{wanted.crs};
    known.insert(known.end(), scope.otherCrs.begin(), scope.otherCrs.end());
    auto const crs = sourceCrs(*opened, *records, area, known);
    if (!crs || !project(*records, crs->crs, wanted)) {
        return failure(Code::CrsUnknown, subject, {description.title});
    }
    FeatureLayer layer;
    layer.id = description.id;
    layer.title = description.title;
    layer.file = source.file.string();
    layer.table = opened->table();
    layer.schema = schema.name;
    layer.crs = crs->crs.order == AxisOrder::EastNorth ? crs->crs.crs : "EPSG:4326";
    layer.crsAssumed = crs->assumed;
    layer.attribution = attributionOf(source.file, schema.attribution);
    layer.schematic = schema.schematic;
    // A reach that several rivers share is delivered once for each; two roads on one line are two roads.
    Sieve sieve(layer, *fit, wanted.extent, area, description.feeds == "rivers");
    for (auto& record : *records) {
        sieve.take(std::move(record));
    }
    if (layer.features.empty()) {
        return failure(layer.tally.elsewhere > 0 ? Code::LayerElsewhere : Code::LayerEmpty, subject,
                       {description.title});
    }
    tell(layer, subject, diagnostics);
    return layer;
}

} // namespace cartocontrat

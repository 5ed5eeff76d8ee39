// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "sources/layers/background.hpp"

#include <concepts>
#include <tuple>

namespace cartocontrat {

template <class T, class U>
concept MaybeConst = std::same_as<std::remove_const_t<T>, U>;

// What is kept of each type, in order, to be written or read. Each function names every member of its type, so that one
// added there does not compile here before it is said whether it is kept.

template <MaybeConst<std::monostate> T>
auto membersOf(T&) {
    return std::tie();
}
template <MaybeConst<MultiPoint> T>
auto membersOf(T& geometry) {
    return std::tie(geometry.points);
}
template <MaybeConst<MultiLine> T>
auto membersOf(T& geometry) {
    return std::tie(geometry.lines);
}
template <MaybeConst<MultiPolygon> T>
auto membersOf(T& geometry) {
    return std::tie(geometry.polygons);
}
template <MaybeConst<Polygon> T>
auto membersOf(T& polygon) {
    return std::tie(polygon.rings);
}
template <MaybeConst<Attribution> T>
auto membersOf(T& attribution) {
    auto& [producer, product, edition, updated, licence, mention] = attribution;
    return std::tie(producer, product, edition, updated, licence, mention);
}
template <MaybeConst<Feature> T>
auto membersOf(T& feature) {
    auto& [id, name, kind, rank, geometry, extent] = feature;
    return std::tie(id, name, kind, rank, geometry, extent);
}
template <MaybeConst<LayerTally> T>
auto membersOf(T& tally) {
    auto& [read, kept, repaired, leftOut, elsewhere, duplicates, emptyOrNull, notFinite, outOfRange, otherKind] = tally;
    return std::tie(read, kept, repaired, leftOut, elsewhere, duplicates, emptyOrNull, notFinite, outOfRange,
                    otherKind);
}
/// The index is made again, in a fraction of the time that reading the features takes.
template <MaybeConst<FeatureLayer> T>
auto membersOf(T& layer) {
    auto& [id, title, file, table, schema, crs, crsAssumed, attribution, schematic, tally, features, index] = layer;
    static_cast<void>(index);
    return std::tie(id, title, file, table, schema, crs, crsAssumed, attribution, schematic, tally, features);
}
template <MaybeConst<Error> T>
auto membersOf(T& error) {
    auto& [code, subject, arguments] = error;
    return std::tie(code, subject, arguments);
}
template <MaybeConst<Diagnostic> T>
auto membersOf(T& diagnostic) {
    auto& [severity, what] = diagnostic;
    return std::tie(severity, what);
}

} // namespace cartocontrat

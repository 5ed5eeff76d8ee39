// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/outer_lands.hpp"

#include "geo/projector.hpp"
#include "sources/json_document.hpp"

#include <nlohmann/json.hpp>

namespace cartocontrat {
namespace {

MultiPolygon areaOf(nlohmann::json const& rings, Projector const& projector) {
    Polygon polygon;
    for (auto const& ring : rings) {
        Line line;
        for (auto const& corner : ring) {
            line.push_back(projector(Point{corner.at(0).get<double>(), corner.at(1).get<double>()}));
        }
        polygon.rings.push_back(std::move(line));
    }
    return {{std::move(polygon)}};
}

} // namespace

Result<std::optional<FeatureLayer>> readOuterLands(std::filesystem::path const& file, std::string const& crs) {
    std::error_code status;
    if (!std::filesystem::exists(file, status)) {
        return std::optional<FeatureLayer>();
    }
    auto const document = readJson(file);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    auto const projector = Projector::make("EPSG:4326", crs);
    if (!projector) {
        return tl::make_unexpected(projector.error());
    }
    FeatureLayer layer;
    layer.id = "lands";
    try {
        for (auto const& feature : document->at("features")) {
            Feature land;
            land.name = feature.at("properties").at("nom").get<std::string>();
            land.geometry = areaOf(feature.at("geometry").at("coordinates"), *projector);
            land.extent = extentOf(land.geometry);
            layer.features.push_back(std::move(land));
        }
    } catch (nlohmann::json::exception const& error) {
        return failure(Code::JsonMalformed, file.string(), {error.what()});
    }
    return layer;
}

} // namespace cartocontrat

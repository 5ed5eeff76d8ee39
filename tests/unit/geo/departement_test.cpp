// SPDX-License-Identifier: EUPL-1.2
// The real communes of the Pas-de-Calais, where they are at hand.
#include "geo/clip.hpp"
#include "geo/overlay.hpp"
#include "geo/projector.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <map>

using namespace cartocontrat;

namespace {

std::string geodataFolder() {
    // Read before any thread is started.
    char const* const set = std::getenv("CARTOCONTRAT_GEODATA"); // NOLINT(concurrency-mt-unsafe)
    return set != nullptr ? set : CARTOCONTRAT_SOURCE_DIR "/../shared/geodata";
}

Polygon polygonOf(nlohmann::json const& coordinates, Projector const& toLambert) {
    Polygon polygon;
    for (auto const& ring : coordinates) {
        Line line;
        for (auto const& position : ring) {
            line.push_back({position[0].get<double>(), position[1].get<double>()});
        }
        toLambert.apply(line);
        polygon.rings.push_back(std::move(line));
    }
    return polygon;
}

/// The polygons of a GeoJSON file in EPSG:2154, by the SIREN of their EPCI; empty without the file.
std::map<std::string, std::vector<MultiPolygon>> areasByEpci(std::string const& name) {
    std::map<std::string, std::vector<MultiPolygon>> areas;
    std::ifstream file{geodataFolder() + "/" + name};
    if (!file) {
        WARN(name << " is absent from " << geodataFolder()
                  << " (set CARTOCONTRAT_GEODATA): the real communes are not checked");
        return areas;
    }
    auto const toLambert = Projector::make("EPSG:4326", "EPSG:2154");
    REQUIRE(toLambert);
    nlohmann::json const collection = nlohmann::json::parse(file);
    for (auto const& feature : collection.at("features")) {
        auto const& geometry = feature.at("geometry");
        MultiPolygon area;
        if (geometry.at("type") == "Polygon") {
            area.polygons.push_back(polygonOf(geometry.at("coordinates"), *toLambert));
        } else {
            for (auto const& polygon : geometry.at("coordinates")) {
                area.polygons.push_back(polygonOf(polygon, *toLambert));
            }
        }
        areas[feature.at("properties").at("epci").get<std::string>()].push_back(std::move(area));
    }
    return areas;
}

} // namespace

TEST_CASE("The real communes dissolve into the EPCI") {
    auto const communes = areasByEpci("communes_62_2018_epci2019.geojson");
    auto const epcis = areasByEpci("epci_62_2019_dissous.geojson");
    if (communes.empty() || epcis.empty()) {
        return;
    }
    CHECK(communes.size() == 20);
    for (auto const& [siren, areas] : communes) {
        CAPTURE(siren);
        auto const dissolved = dissolve(areas, 1);
        REQUIRE(dissolved);
        CHECK(isValid(*dissolved));
        double sum = 0;
        for (MultiPolygon const& commune : areas) {
            sum += area(commune);
        }
        CHECK(area(*dissolved) == Approx(sum).epsilon(1e-6));

        REQUIRE(epcis.contains(siren));
        MultiPolygon const& expected = epcis.at(siren).front();
        CHECK(area(*dissolved) == Approx(area(expected)).epsilon(1e-6));
        auto const lost = difference(expected, *dissolved);
        REQUIRE(lost);
        CHECK(area(*lost) < 1e-6 * sum);

        auto const centre = interiorPoint(*dissolved, 10);
        REQUIRE(centre);
        CHECK(contains(*dissolved, *centre));
    }
}

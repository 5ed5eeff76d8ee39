// SPDX-License-Identifier: EUPL-1.2
#include "fixtures.hpp"
#include "sources/layers/layer_reader.hpp"
#include "vector_fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

LayerDescription described(LayerGeometry geometry, std::string const& nameField) {
    LayerDescription layer{"essai", "Essai", geometry, false, {LayerSchema{}}, "ens", {}};
    layer.schemas.front().nameField = {nameField};
    return layer;
}

/// The table that the description's only schema names.
Result<FeatureLayer> read(std::filesystem::path const& file, LayerDescription const& description,
                          Diagnostics& diagnostics) {
    auto const& schema = description.schemas.front();
    return readLayer({file, schema.table}, description, schema, readingScope(), diagnostics);
}

std::string ringFeature(std::string const& coordinates) {
    return R"({"type":"Feature","properties":{"nom":"n"},"geometry":{"type":"Polygon","coordinates":[[)" + coordinates +
           "]]}}";
}

LayerDescription shippedLayer(std::string const& id) {
    auto const catalogue = readLayerCatalogue(std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "layers");
    REQUIRE(catalogue);
    auto const found =
        std::find_if(catalogue->begin(), catalogue->end(), [&](LayerDescription const& one) { return one.id == id; });
    REQUIRE(found != catalogue->end());
    return *found;
}

Result<Background> readWith(TempFolder const& folder, LayerDescription const& layer, Diagnostics& diagnostics) {
    folder.write("communes.geojson",
                 collection({square(R"("code":"62001","nom":"a")", 0), square(R"("code":"62002","nom":"b")", 1),
                             square(R"("code":"62003","nom":"c")", 2), square(R"("code":"59001","nom":"d")", 3)}));
    return readBackground({folder.path()}, {communesLayer(), layer}, smallTerritory(), diagnostics);
}

} // namespace

TEST_CASE("Coordinates of any CRS that a file tells come out in EPSG:2154") {
    // IGN's published example of the projection's origin: 3° E, 46.5° N is (700000, 6600000).
    auto const [crs, coordinates] = GENERATE(table<std::string, std::string>({
        {"OGC:1.3:CRS84", "[3,46.5]"},
        {"", "[3,46.5]"},
        {"EPSG::2154", "[700000,6600000]"},
    }));
    TempFolder const folder;
    auto const file = folder.write(
        "p.geojson",
        collection({R"({"type":"Feature","properties":{"nom":"n"},"geometry":{"type":"Point","coordinates":)" +
                    coordinates + "}}"},
                   crs));
    auto const description = described(LayerGeometry::Points, "nom");
    Diagnostics diagnostics;
    auto const layer = read(file, description, diagnostics);
    REQUIRE(layer);
    CHECK(diagnostics.entries().empty());
    CHECK(distance(layer->features.front().extent.centre(), {700000, 6600000}) < 0.01);
}

TEST_CASE("A CRS that a file does not tell, or cannot have, is guessed from the coordinates and told") {
    auto const description = described(LayerGeometry::Points, "nom");
    Diagnostics diagnostics;
    TempFolder const folder;
    SECTION("GeoJSON in metres without a crs member") {
        auto const file = folder.write(
            "p.geojson",
            collection(
                {R"({"type":"Feature","properties":{"nom":"n"},"geometry":{"type":"Point","coordinates":[640000,7040000]}})"},
                ""));
        auto const layer = read(file, description, diagnostics);
        REQUIRE(layer);
        CHECK(layer->features.front().extent.centre() == Point{640000, 7040000});
        REQUIRE(diagnostics.entries().size() == 1);
        CHECK(diagnostics.entries()[0].what == Error{Code::CrsAssumed, "p.geojson", {"EPSG:2154", "Essai"}});
    }
    SECTION("a shapefile without .prj, in CC50") {
        auto const file = folder.path() / "p.shp";
        // The origin of CC50: 3° E, 50° N.
        writeVector(file, "ESRI Shapefile", "p", 0, {"nom"}, {{{{"nom", "n"}}, "POINT (1700000 9200000)"}});
        auto const layer = read(file, description, diagnostics);
        REQUIRE(layer);
        CHECK(std::abs(layer->features.front().extent.minX - 700000) < 0.01);
        CHECK(diagnostics.entries().at(0).what.arguments.at(0) == "EPSG:3950");
    }
    SECTION("coordinates of nowhere near") {
        auto const file = folder.path() / "p.shp";
        writeVector(file, "ESRI Shapefile", "p", 0, {"nom"}, {{{{"nom", "n"}}, "POINT (50000000 9200000)"}});
        auto const layer = read(file, description, diagnostics);
        REQUIRE_FALSE(layer);
        CHECK(layer.error() == Error{Code::CrsUnknown, "p.shp", {"Essai"}});
    }
}

TEST_CASE("Invalid polygons are repaired, useless ones left out, and both are counted") {
    TempFolder const folder;
    auto const file = folder.write(
        "p.geojson",
        collection({square(R"("nom":"bon")", 0),
                    ringFeature("[600000,7000000],[610000,7010000],[610000,7000000],[600000,7010000],[600000,7000000]"),
                    ringFeature("[600000,7000000],[610000,7000000],[600000,7000000],[600000,7000000]"),
                    R"({"type":"Feature","properties":{"nom":"rien"},"geometry":null})",
                    R"({"type":"Feature","properties":{"nom":"p"},"geometry":{"type":"Point","coordinates":[1,2]}})"}));
    auto const description = described(LayerGeometry::Polygons, "nom");
    Diagnostics diagnostics;
    auto const layer = read(file, description, diagnostics);
    REQUIRE(layer);
    REQUIRE(layer->features.size() == 2);
    CHECK(area(std::get<MultiPolygon>(layer->features[1].geometry)) == Approx(5e7));
    REQUIRE(diagnostics.entries().size() == 2);
    CHECK(diagnostics.entries()[0].what == Error{Code::GeometryRepaired, "p.geojson", {"1", "Essai"}});
    CHECK(diagnostics.entries()[1].what == Error{Code::GeometryDropped, "p.geojson", {"3", "Essai"}});
}

TEST_CASE("Heights are dropped, curves straightened, collections opened and parts kept together") {
    TempFolder const folder;
    auto const file = folder.path() / "l.gpkg";
    writeVector(
        file, "GPKG", "l", 2154, {"nom"},
        {{{{"nom", "z"}}, "LINESTRING Z (600000 7000000 5, 600010 7000000 6)"},
         {{{"nom", "arc"}}, "CIRCULARSTRING (600000 7000000, 600010 7000010, 600020 7000000)"},
         {{{"nom", "multi"}}, "MULTILINESTRING ((600000 7000000, 600001 7000001), (600002 7000002, 600003 7000003))"},
         {{{"nom", "mixte"}},
          "GEOMETRYCOLLECTION (POINT (600000 7000000), LINESTRING (600000 7000000, 600005 7000005))"}});
    auto const description = described(LayerGeometry::Lines, "nom");
    Diagnostics diagnostics;
    auto const layer = read(file, description, diagnostics);
    REQUIRE(layer);
    REQUIRE(layer->features.size() == 4);
    auto const lines = [&](std::size_t i) { return std::get<MultiLine>(layer->features[i].geometry).lines; };
    CHECK(lines(0) == std::vector<Line>{{{600000, 7000000}, {600010, 7000000}}});
    REQUIRE(lines(1).size() == 1);
    CHECK(length(lines(1).front()) == Approx(3.14159265 * 10).epsilon(0.001));
    CHECK(lines(2).size() == 2);
    CHECK(lines(3) == std::vector<Line>{{{600000, 7000000}, {600005, 7000005}}});
}

TEST_CASE("Only the features that the schema asks for are taken, with their class and name") {
    TempFolder const folder;
    auto const file = folder.path() / "r.gpkg";
    writeVector(
        file, "GPKG", "rivieres", 2154, {"nom", "nature", "etat"},
        {{{{"nom", "LA LYS"}, {"nature", "Canal, chenal"}, {"etat", "oui"}},
          "LINESTRING (600000 7000000, 600001 7000001)"},
         {{{"nom", "LA LYS"}, {"nature", "Cours d'eau"}, {"etat", "oui"}},
          "LINESTRING (600000 7000000, 600001 7000001)"},
         {{{"nom", "LA LYS"}, {"nature", "Canal"}, {"etat", "non"}}, "LINESTRING (600000 7000000, 600001 7000001)"}});
    auto description = described(LayerGeometry::Lines, "NOM");
    auto& schema = description.schemas.front();
    schema.table = "riv*";
    schema.nameCase = NameCase::Upper;
    schema.classes = {{"canal", {{{"nature"}, {"Canal*"}}}}};
    schema.where = {{{"etat"}, {"oui"}}};
    Diagnostics diagnostics;
    auto layer = read(file, description, diagnostics);
    REQUIRE(layer);
    REQUIRE(layer->features.size() == 1);
    CHECK(layer->features[0].name == "la Lys");
    CHECK(layer->features[0].kind == "canal");
    schema.classes.push_back({"riviere", {}});
    layer = read(file, description, diagnostics);
    REQUIRE(layer);
    CHECK(layer->features.size() == 2);
    schema.table = "routes";
    layer = read(file, description, diagnostics);
    REQUIRE_FALSE(layer);
    CHECK(layer.error().code == Code::FileUnreadable);
}

TEST_CASE("Corine Land Cover is known by its field whatever the file is called, and classed by its first digits") {
    TempFolder const folder;
    auto const [field, schemaName] = GENERATE(table<std::string, std::string>(
        {{"CODE_12", "Corine Land Cover 2012"}, {"code_18", "Corine Land Cover 2018"}}));
    std::string const wkt = "POLYGON ((600000 7000000, 601000 7000000, 601000 7001000, 600000 7000000))";
    writeVector(folder.path() / "livraison.gpkg", "GPKG", "t", 2154, {field},
                {{{{field, "112"}}, wkt},
                 {{{field, "311"}}, wkt},
                 {{{field, "211"}}, wkt},
                 {{{field, "411"}}, wkt},
                 {{{field, "523"}}, wkt}});
    Diagnostics diagnostics;
    auto const background = readWith(folder, shippedLayer("land-cover"), diagnostics);
    REQUIRE(background);
    auto const* const cover = background->find("land-cover");
    REQUIRE(cover != nullptr);
    CHECK(cover->schema == schemaName);
    std::vector<std::string> kinds;
    for (auto const& feature : cover->features) {
        kinds.push_back(feature.kind);
    }
    CHECK(kinds == std::vector<std::string>{"artificialise", "foret", "agricole", "zone-humide", "eau"});
}

TEST_CASE("A file that no description recognises is told with its fields") {
    TempFolder const folder;
    folder.write("mystere.geojson", collection({square(R"("alpha":"1","beta":{"gamma":2},"delta":3)", 0)}));
    Diagnostics diagnostics;
    auto const background = readWith(folder, shippedLayer("land-cover"), diagnostics);
    REQUIRE(background);
    REQUIRE_FALSE(diagnostics.entries().empty());
    CHECK(diagnostics.entries()[0].what == Error{Code::SchemaUnknown, "mystere.geojson", {"alpha, beta, delta"}});
    CHECK_FALSE(diagnostics.hasWarnings());
}

TEST_CASE("Formats that name other files are not opened") {
    TempFolder const folder;
    folder.write("communes.geojson", collection({square(R"("code":"62001","nom":"a")", 0)}));
    auto const file = folder.write("communes.vrt.json", "<OGRVRTDataSource><OGRVRTLayer name=\"communes\">"
                                                        "<SrcDataSource>communes.geojson</SrcDataSource>"
                                                        "</OGRVRTLayer></OGRVRTDataSource>");
    auto const description = described(LayerGeometry::Polygons, "nom");
    Diagnostics diagnostics;
    auto const layer = read(file, description, diagnostics);
    REQUIRE_FALSE(layer);
    CHECK(layer.error().code == Code::FileUnreadable);
}

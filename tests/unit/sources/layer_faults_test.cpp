// SPDX-License-Identifier: EUPL-1.2
#include "fixtures.hpp"
#include "sources/layers/file_checks.hpp"
#include "sources/layers/layer_reader.hpp"
#include "sources/layers/text_repair.hpp"
#include "vector_fixtures.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <cstdlib>
#include <fstream>

#include <unistd.h>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

namespace fs = std::filesystem;

LayerDescription described(LayerGeometry geometry) {
    LayerDescription layer{"essai", "Essai", geometry, false, {LayerSchema{}}, "ens", {}};
    layer.schemas.front().nameField = {"nom"};
    return layer;
}

/// Around the small territory.
ReadingScope const scope = readingScope({590000, 6990000, 650000, 7020000});

Result<FeatureLayer> read(fs::path const& file, LayerGeometry geometry, Diagnostics& diagnostics) {
    auto const description = described(geometry);
    return readLayer({file, ""}, description, description.schemas.front(), scope, diagnostics);
}

/// A shapefile, GeoPackage... of some points of the territory, with all its files.
fs::path points(TempFolder const& folder, std::string const& driver, std::string const& name) {
    std::vector<WrittenFeature> features;
    for (int i = 0; i < 40; ++i) {
        features.push_back(
            {{{"nom", "Été " + std::to_string(i)}}, "POINT (" + std::to_string(600000 + i) + " 7005000)"});
    }
    auto file = folder.path() / name;
    writeVector(file, driver, file.stem().string(), 2154, {"nom"}, features);
    return file;
}

Code faultOf(fs::path const& file) {
    Diagnostics diagnostics;
    auto const layer = read(file, LayerGeometry::Points, diagnostics);
    REQUIRE_FALSE(layer);
    return layer.error().code;
}

std::string pointAt(std::string const& x, std::string const& y) {
    return R"({"type":"Feature","properties":{"nom":"n"},"geometry":{"type":"Point","coordinates":[)" + x + "," + y +
           "]}}";
}

} // namespace

TEST_CASE("A shapefile without one of its files is told, but without .prj or .cpg is read") {
    TempFolder const folder;
    auto const file = points(folder, "ESRI Shapefile", "p.shp");
    Diagnostics diagnostics;
    SECTION(".shx") {
        fs::remove(folder.path() / "p.shx");
        CHECK(faultOf(file) == Code::CompanionMissing);
        CHECK_FALSE(fs::exists(folder.path() / "p.shx"));
    }
    SECTION(".dbf") {
        fs::remove(folder.path() / "p.dbf");
        CHECK(faultOf(file) == Code::CompanionMissing);
    }
    SECTION(".prj") {
        fs::remove(folder.path() / "p.prj");
        auto const layer = read(file, LayerGeometry::Points, diagnostics);
        REQUIRE(layer);
        CHECK(layer->crs == "EPSG:2154");
        CHECK(layer->crsAssumed);
        CHECK(diagnostics.entries().front().what == Error{Code::CrsAssumed, "p.shp", {"EPSG:2154", "Essai"}});
    }
    SECTION(".cpg: Windows Latin-1") {
        fs::remove(folder.path() / "p.cpg");
        auto const layer = read(file, LayerGeometry::Points, diagnostics);
        REQUIRE(layer);
        CHECK(layer->features.front().name == "Été 0");
    }
    SECTION(".cpg that is wrong: UTF-8 said of Latin-1") {
        folder.write("p.cpg", "UTF-8");
        auto const layer = read(file, LayerGeometry::Points, diagnostics);
        REQUIRE(layer);
        CHECK(layer->features.front().name == "Été 0");
    }
    CHECK(std::none_of(fs::directory_iterator(folder.path()), fs::directory_iterator(),
                       [](auto const& entry) { return entry.path().extension() == ".tmp"; }));
}

TEST_CASE("Truncated and empty files are told, whatever the format") {
    auto const [driver, name] = GENERATE(
        table<std::string, std::string>({{"ESRI Shapefile", "p.shp"}, {"GPKG", "p.gpkg"}, {"GeoJSON", "p.geojson"}}));
    CAPTURE(name);
    TempFolder const folder;
    auto const file = points(folder, driver, name);
    auto const size = fs::file_size(file);
    fs::resize_file(file, size * 2 / 3);
    CHECK(faultOf(file) == Code::FileTruncated);
    fs::resize_file(file, 0);
    CHECK(faultOf(file) == Code::FileEmpty);
    fs::remove(file);
    CHECK(faultOf(file) == Code::FileMissing);
}

TEST_CASE("A folder named as a file, a virtual file and a remote path are told and not opened") {
    TempFolder const folder;
    folder.write("communes.geojson", collection({square(R"("code":"62001","nom":"a")", 0)}));
    fs::create_directory(folder.path() / "routes.shp");
    folder.write("lien.vrt", "<OGRVRTDataSource/>");
    CHECK(faultOf(folder.path() / "routes.shp") == Code::FolderNotFile);
    CHECK(faultOf("/vsicurl/http://localhost/p.geojson") == Code::SourceRefused);
    Diagnostics diagnostics;
    REQUIRE(readBackground({folder.path()}, {communesLayer()}, smallTerritory(), diagnostics));
    auto const codes = codesOf(diagnostics);
    CHECK(std::count(codes.begin(), codes.end(), "folder-not-file") == 1);
    CHECK(std::count(codes.begin(), codes.end(), "source-refused") == 1);
    for (std::string const path : {"/vsicurl/http://h/x", "http://h/x.geojson", "PG:dbname=sig", "/vsizip/x.zip"}) {
        CAPTURE(path);
        auto const background = readBackground({path}, {communesLayer()}, smallTerritory(), diagnostics);
        REQUIRE_FALSE(background);
        CHECK(background.error() == Error{Code::SourceRefused, "", {path}});
    }
    CHECK_FALSE(isRemote("/data/limites/COMMUNE.shp"));
    CHECK_FALSE(isRemote("C:/data/COMMUNE.shp"));
}

TEST_CASE("A virtual file is read when remote sources are allowed") {
    TempFolder const folder;
    folder.write("source.geojson", collection({pointAt("605000", "7005000")}));
    auto const file =
        folder.write("lien.vrt", "<OGRVRTDataSource><OGRVRTLayer name=\"source\"><SrcDataSource "
                                 "relativeToVRT=\"1\">source.geojson</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>");
    auto const description = described(LayerGeometry::Points);
    auto allowed = scope;
    allowed.options.remote = RemoteSources::Allowed;
    Diagnostics diagnostics;
    auto const layer = readLayer({file, ""}, description, description.schemas.front(), allowed, diagnostics);
    REQUIRE(layer);
    CHECK(layer->features.size() == 1);
}

TEST_CASE("A text file of 2 GB is refused at once") {
    TempFolder const folder;
    auto const file = folder.write("p.geojson", R"({"type":"FeatureCollection","features":[)");
    constexpr std::uintmax_t twoGigabytes = 2'000'000'000;
    fs::resize_file(file, twoGigabytes); // sparse
    auto const start = std::chrono::steady_clock::now();
    CHECK(faultOf(file) == Code::FileTooLarge);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(1));
    auto const binary = points(folder, "ESRI Shapefile", "g.shp");
    fs::resize_file(binary, twoGigabytes);
    Diagnostics diagnostics;
    auto const layer = read(binary, LayerGeometry::Points, diagnostics);
    REQUIRE(layer);
    CHECK(layer->features.size() == 40);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}

TEST_CASE("A file that may not be read is told") {
    if (geteuid() == 0) {
        WARN("not tested: root may read every file");
        return;
    }
    TempFolder const folder;
    auto const file = points(folder, "GeoJSON", "p.geojson");
    fs::permissions(file, fs::perms::none);
    CHECK(faultOf(file) == Code::FileUnreadable);
}

TEST_CASE("Empty, not finite and far geometries are set aside and counted, each by its reason") {
    TempFolder const folder;
    auto const file = folder.path() / "l.gpkg";
    std::string const good = "LINESTRING (600000 7000000, 601000 7000000)";
    writeVector(file, "GPKG", "l", 2154, {"nom"},
                {{{{"nom", "a"}}, good},
                 {{{"nom", "b"}}, ""},
                 {{{"nom", "c"}}, "LINESTRING EMPTY"},
                 {{{"nom", "d"}}, "LINESTRING (600000 7000000, 1e999 7000000)"},
                 {{{"nom", "e"}}, "LINESTRING (600000 7000000, 60000000 7000000)"},
                 {{{"nom", "f"}}, "POINT (600000 7000000)"},
                 {{{"nom", "g"}}, "LINESTRING (900000 6500000, 901000 6500000)"}});
    Diagnostics diagnostics;
    auto const layer = read(file, LayerGeometry::Lines, diagnostics);
    REQUIRE(layer);
    auto const& tally = layer->tally;
    CHECK(tally.read == 7);
    CHECK(tally.kept == 1);
    CHECK(tally.emptyOrNull == 2);
    CHECK(tally.notFinite == 1);
    CHECK(tally.outOfRange == 1);
    CHECK(tally.otherKind == 1);
    CHECK(tally.elsewhere == 1);
    CHECK(diagnostics.entries().front().what == Error{Code::GeometryDropped, "l.gpkg", {"5", "Essai"}});
}

TEST_CASE("A layer of elsewhere is told as such") {
    TempFolder const folder;
    auto const file = folder.write("p.geojson", collection({pointAt("900000", "6500000")}));
    CHECK(faultOf(file) == Code::LayerElsewhere);
}

TEST_CASE("A CRS that is not told is the one that puts the coordinates on the territory, in any order of axes") {
    struct Case {
        std::string x, y, crs;
    };
    // One point, 605000 7005000 in Lambert-93, as PROJ gives it in each CRS.
    auto const one = GENERATE(values<Case>({
        {"605000", "7005000", "EPSG:2154"},
        {"1605111.36", "9215971.99", "EPSG:3950"},
        {"552458", "2571340", "EPSG:27572"},
        {"186190.9", "6469868.1", "EPSG:3857"},
        {"1.672581", "50.136035", "OGC:CRS84"},
        {"50.136035", "1.672581", "EPSG:4326"},
    }));
    CAPTURE(one.crs);
    TempFolder const folder;
    auto const file = folder.path() / "p.shp";
    writeVector(file, "ESRI Shapefile", "p", 0, {"nom"}, {{{{"nom", "n"}}, "POINT (" + one.x + " " + one.y + ")"}});
    Diagnostics diagnostics;
    auto const layer = read(file, LayerGeometry::Points, diagnostics);
    REQUIRE(layer);
    CHECK(layer->crs == one.crs);
    CHECK(layer->crsAssumed);
    CHECK(distance(layer->features.front().extent.centre(), {605000, 7005000}) < 5);
    CHECK(diagnostics.entries().front().what.code == Code::CrsAssumed);
}

TEST_CASE("The order of axes is right whatever the format and the CRS say of it") {
    TempFolder const folder;
    fs::path file;
    std::string const degrees = "POINT (1.672581 50.136035)";
    SECTION("GeoJSON with a crs whose axes are latitude, longitude") {
        file = folder.write("p.geojson", collection({pointAt("1.672581", "50.136035")}, "EPSG::4326"));
    }
    SECTION("GeoPackage") {
        file = folder.path() / "p.gpkg";
        writeVector(file, "GPKG", "p", 4326, {"nom"}, {{{{"nom", "n"}}, degrees}});
    }
    SECTION("shapefile") {
        file = folder.path() / "p.shp";
        writeVector(file, "ESRI Shapefile", "p", 4326, {"nom"}, {{{{"nom", "n"}}, degrees}});
    }
    SECTION("GML of a WFS 2.0, latitude first") {
        file = folder.write(
            "p.gml",
            "<?xml version=\"1.0\"?><wfs:FeatureCollection xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" "
            "xmlns:gml=\"http://www.opengis.net/gml/3.2\" xmlns:b=\"http://b\"><wfs:member><b:site "
            "gml:id=\"s.1\"><b:nom>n</b:nom><b:geom><gml:Point gml:id=\"p.1\" "
            "srsName=\"urn:ogc:def:crs:EPSG::4326\"><gml:pos>50.136035 1.672581</gml:pos></gml:Point></b:geom></b:site>"
            "</wfs:member></wfs:FeatureCollection>");
    }
    SECTION("a projected CRS with northings first, ETRS89-LAEA") {
        file = folder.path() / "p.gpkg";
        writeVector(file, "GPKG", "p", 3035, {"nom"}, {{{{"nom", "n"}}, "POINT (3727060.475 3036408.046)"}});
    }
    Diagnostics diagnostics;
    auto const layer = read(file, LayerGeometry::Points, diagnostics);
    REQUIRE(layer);
    CHECK_FALSE(layer->crsAssumed);
    CHECK(distance(layer->features.front().extent.centre(), {605000, 7005000}) < 5);
    CHECK_FALSE(fs::exists(folder.path() / "p.gfs"));
}

TEST_CASE("The twins of version 2b are drawn where the first versions are") {
    auto const [first, twin, x, y] = GENERATE(table<int, int, std::string, std::string>(
        {{2154, 9794, "605000", "7005000"}, {3950, 9830, "1605111", "9215972"}}));
    TempFolder const folder;
    Diagnostics diagnostics;
    std::vector<Point> centres;
    for (int const epsg : {first, twin}) {
        auto const file = folder.path() / (std::to_string(epsg) + ".gpkg");
        writeVector(file, "GPKG", "p", epsg, {"nom"}, {{{{"nom", "n"}}, "POINT (" + x + " " + y + ")"}});
        auto const layer = read(file, LayerGeometry::Points, diagnostics);
        REQUIRE(layer);
        centres.push_back(layer->features.front().extent.centre());
    }
    CHECK(distance(centres[0], centres[1]) < 0.1);
}

TEST_CASE("Text whose encoding was mistaken is read as it was meant") {
    auto const [given, meant] = GENERATE(table<std::string, std::string>({
        {"Département", "Département"},
        {"DÃ©partement", "Département"},
        {"¼uf-en-Ternois", "Œuf-en-Ternois"},
        {"S½urs", "Sœurs"},
        {"2 ½ h", "2 ½ h"},
        {"\u0153uf", "œuf"},
        {"\u008Cuf", "Œuf"},
        {"Lille", "Lille"},
        {"", ""},
    }));
    CAPTURE(given);
    CHECK(repairedText(given) == meant);
    CHECK(textOfBytes("D\xE9partement \x9Cuf") == "Département œuf");
}

TEST_CASE("A file that nearly fits a schema is told with the missing field and the nearest one") {
    TempFolder const folder;
    folder.write("communes.geojson", collection({square(R"("code":"62001","nom":"a")", 0)}));
    writeVector(folder.path() / "reseau.gpkg", "GPKG", "t", 2154, {"NUM_ROUTE", "CLAS_ADM"}, {});
    auto roads = roadsLayer();
    roads.schemas.front().idField = {"NUM_ROUTE"};
    roads.schemas.front().kindField = {"CLASS_ADM"};
    Diagnostics diagnostics;
    REQUIRE(readBackground({folder.path()}, {communesLayer(), roads}, smallTerritory(), diagnostics));
    CHECK(diagnostics.entries().front().what ==
          Error{Code::SchemaUnknown, "reseau.gpkg", {"NUM_ROUTE, CLAS_ADM", "Essai", "CLASS_ADM", "CLAS_ADM"}});
}

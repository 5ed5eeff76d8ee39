// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/background.hpp"

#include "fixtures.hpp"
#include "vector_fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

/// The four communes of the small territory and their neighbour.
std::vector<std::string> allSquares() {
    return {square(R"("code":"62003","nom":"c")", 2), square(R"("code":"62001","nom":"a")", 0),
            square(R"("code":"62002","nom":"b")", 1), square(R"("code":"59001","nom":"d")", 3),
            square(R"("code":"80001","nom":"e")", 4)};
}

std::string road(std::string const& number, std::string const& kind) {
    return R"({"type":"Feature","properties":{"numero":")" + number + R"(","classe":")" + kind +
           R"("},"geometry":{"type":"LineString","coordinates":[[600000,7005000],[640000,7005000]]}})";
}

std::vector<std::string> idsOf(FeatureLayer const* layer) {
    std::vector<std::string> ids;
    if (layer != nullptr) {
        for (auto const& feature : layer->features) {
            ids.push_back(feature.id);
        }
    }
    return ids;
}

double areaOf(Feature const& feature) {
    return area(std::get<MultiPolygon>(feature.geometry));
}

} // namespace

TEST_CASE("Communes go to their EPCI or to the neighbours by the contract data, and EPCI are dissolved from them") {
    TempFolder const folder;
    folder.write("communes.geojson", collection(allSquares()));
    Diagnostics diagnostics;
    auto const background = readBackground({folder.path()}, {communesLayer()}, smallTerritory(), diagnostics);
    REQUIRE(background);
    CHECK(diagnostics.entries().empty());
    auto const* const communes = background->find("communes");
    CHECK(idsOf(communes) == std::vector<std::string>{"62001", "62002", "62003", "59001"});
    CHECK(communes->features[0].name == "Alpha");
    CHECK(communes->features[0].rank == 1000);
    CHECK(communes->features[0].extent == Extent{600000, 7000000, 610000, 7010000});
    CHECK(idsOf(background->find("communes-voisines")) == std::vector<std::string>{"80001"});
    auto const* const epcis = background->find("epci");
    REQUIRE(idsOf(epcis) == std::vector<std::string>{"100", "200"});
    CHECK(epcis->features[1].name == "CA de l'Est");
    CHECK(epcis->features[1].kind == "CA");
    CHECK(epcis->attribution == communes->attribution);
    for (auto const& epci : epcis->features) {
        CHECK(areaOf(epci) == Approx(2e8));
        CHECK(std::get<MultiPolygon>(epci.geometry).polygons.size() == 1);
    }
    CHECK(communes->index.query({601000, 7001000, 602000, 7002000}) == std::vector<std::size_t>{0});
}

TEST_CASE("A commune of the EPCI is taken from the layer of neighbours when it stands there") {
    TempFolder const folder;
    folder.write("communes.geojson",
                 collection({square(R"("code":"62001","nom":"a")", 0), square(R"("code":"62002","nom":"b")", 1),
                             square(R"("code":"62003","nom":"c")", 2)}));
    folder.write("voisines.geojson",
                 collection({square(R"("code":"59001","nom":"d")", 3), square(R"("code":"62003","nom":"c")", 2),
                             square(R"("code":"80001","nom":"e")", 4)}));
    auto neighbours = communesLayer();
    neighbours.id = "communes-voisines";
    neighbours.required = false;
    neighbours.schemas.front().files = {"voisines.geojson"};
    Diagnostics diagnostics;
    auto const background =
        readBackground({folder.path()}, {neighbours, communesLayer()}, smallTerritory(), diagnostics);
    REQUIRE(background);
    CHECK(diagnostics.entries().empty());
    CHECK(idsOf(background->find("communes")) == std::vector<std::string>{"62001", "62002", "62003", "59001"});
    CHECK(idsOf(background->find("communes-voisines")) == std::vector<std::string>{"80001"});
    CHECK(areaOf(background->find("epci")->features[1]) == Approx(2e8));
}

TEST_CASE("Polygons of one code become one commune") {
    TempFolder const folder;
    auto squares = allSquares();
    squares.push_back(square(R"("code":"62001","nom":"ancienne")", -1));
    folder.write("communes.geojson", collection(squares));
    Diagnostics diagnostics;
    auto const background = readBackground({folder.path()}, {communesLayer()}, smallTerritory(), diagnostics);
    REQUIRE(background);
    auto const& first = background->find("communes")->features.front();
    CHECK(first.id == "62001");
    CHECK(areaOf(first) == Approx(2e8));
    CHECK(std::get<MultiPolygon>(first.geometry).polygons.size() == 1);
    CHECK(first.extent == Extent{590000, 7000000, 610000, 7010000});
}

TEST_CASE("Unknown communes of the département and communes without a polygon are told") {
    TempFolder const folder;
    folder.write("communes.geojson",
                 collection({square(R"("code":"62001","nom":"a")", 0), square(R"("code":"62002","nom":"b")", 1),
                             square(R"("code":"62999","nom":"x")", 2), square(R"("code":"02001","nom":"y")", 3)}));
    Diagnostics diagnostics;
    auto const background = readBackground({folder.path()}, {communesLayer()}, smallTerritory(), diagnostics);
    REQUIRE(background);
    CHECK(idsOf(background->find("communes-voisines")) == std::vector<std::string>{"62999", "02001"});
    REQUIRE(diagnostics.entries().size() == 3);
    CHECK(diagnostics.entries()[0].what == Error{Code::CommuneUnknown, "communes.geojson", {"62999"}});
    CHECK(diagnostics.entries()[1].what == Error{Code::CommuneWithoutOutline, "communes.geojson", {"62003, 59001"}});
    CHECK(diagnostics.entries()[2].what.code == Code::LayerEmpty);
    CHECK(idsOf(background->find("epci")) == std::vector<std::string>{"100"});
}

TEST_CASE("Departmental roads take the category that the contract data suppose") {
    TempFolder const folder;
    folder.write("communes.geojson", collection(allSquares()));
    folder.write("routes.geojson", collection({road("D5", "departementale"), road("RD 6", "departementale"),
                                               road("D7", "departementale"), road("A26", "autoroute")}));
    Diagnostics diagnostics;
    auto const background =
        readBackground({folder.path()}, {communesLayer(), roadsLayer()}, smallTerritory(), diagnostics);
    REQUIRE(background);
    auto const& roads = background->find("roads")->features;
    REQUIRE(roads.size() == 4);
    CHECK(roads[0].kind == "rd-1");
    CHECK(roads[1].kind == "rd-2");
    CHECK(roads[1].id == "D6");
    CHECK(roads[2].kind == "rd-3");
    CHECK(roads[3].kind == "autoroute");
}

TEST_CASE("Towns are those of known communes, and every commune of the EPCI has one") {
    TempFolder const folder;
    folder.write("communes.geojson", collection(allSquares()));
    auto const town = [](std::string const& code, std::string const& population) {
        return R"({"type":"Feature","properties":{"code":")" + code + R"(","nom":"n","pop":)" + population +
               R"(},"geometry":{"type":"Point","coordinates":[604000,7004000]}})";
    };
    folder.write("bourgs.geojson", collection({town("62001", "1"), town("62998", "0"), town("80999", "60000"),
                                               town("80001", "0"), town("62001", "1")}));
    LayerDescription towns{"towns", "Chefs-lieux", LayerGeometry::Points, false, communesLayer().schemas, "place-names",
                           {}};
    towns.schemas.front().files = {"bourgs.geojson"};
    towns.schemas.front().rankField = {"pop"};
    Diagnostics diagnostics;
    auto const background = readBackground({folder.path()}, {communesLayer(), towns}, smallTerritory(), diagnostics);
    REQUIRE(background);
    auto const* const layer = background->find("towns");
    CHECK(idsOf(layer) == std::vector<std::string>{"62001", "80999", "80001", "62002", "62003", "59001"});
    CHECK(layer->features[0].rank == 1000);
    CHECK(layer->features[2].name == "Epsilon");
    CHECK(layer->features[3].extent.centre() == Point{615000, 7005000});
}

TEST_CASE("The first folder that has a layer gives it, others the rest") {
    TempFolder const delivered, shipped;
    delivered.write("routes.geojson", collection({road("D5", "departementale")}));
    shipped.write("routes.geojson", collection({road("D6", "departementale")}));
    shipped.write("communes.geojson", collection(allSquares()));
    Diagnostics diagnostics;
    auto const background = readBackground({delivered.path(), shipped.path()}, {communesLayer(), roadsLayer()},
                                           smallTerritory(), diagnostics);
    REQUIRE(background);
    CHECK(idsOf(background->find("roads")) == std::vector<std::string>{"D5"});
    CHECK(background->find("communes")->file == (shipped.path() / "communes.geojson").string());
}

TEST_CASE("A damaged layer is told and the next form or folder is taken") {
    TempFolder const delivered, shipped;
    delivered.write("routes.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{");
    shipped.write("routes.geojson", collection({road("D6", "departementale")}));
    shipped.write("communes.geojson", collection(allSquares()));
    Diagnostics diagnostics;
    auto const background = readBackground({delivered.path(), shipped.path()}, {communesLayer(), roadsLayer()},
                                           smallTerritory(), diagnostics);
    REQUIRE(background);
    CHECK(idsOf(background->find("roads")) == std::vector<std::string>{"D6"});
    CHECK(codesOf(diagnostics) == std::vector<std::string>{"file-truncated"});
    CHECK(diagnostics.hasWarnings());
}

TEST_CASE("A layer that no file gives is worth an information, unless the page needs it") {
    TempFolder const folder;
    folder.write("routes.geojson", collection({road("D6", "departementale")}));
    Diagnostics diagnostics;
    auto const withoutCommunes =
        readBackground({folder.path()}, {communesLayer(), roadsLayer()}, smallTerritory(), diagnostics);
    REQUIRE_FALSE(withoutCommunes);
    CHECK(withoutCommunes.error() == Error{Code::FileMissing, "Communes", {"communes.*"}});

    TempFolder const other;
    other.write("communes.geojson", collection(allSquares()));
    auto const withoutRoads =
        readBackground({other.path()}, {communesLayer(), roadsLayer()}, smallTerritory(), diagnostics);
    REQUIRE(withoutRoads);
    CHECK(withoutRoads->find("roads") == nullptr);
    CHECK(codesOf(diagnostics) == std::vector<std::string>{"layer-absent"});
    CHECK_FALSE(diagnostics.hasWarnings());
}

TEST_CASE("A required layer that is damaged is the error") {
    TempFolder const folder;
    folder.write("communes.geojson", collection({square(R"("codes":"62001","nom":"a")", 0)}));
    Diagnostics diagnostics;
    auto const background = readBackground({folder.path()}, {communesLayer()}, smallTerritory(), diagnostics);
    REQUIRE_FALSE(background);
    CHECK(background.error() == Error{Code::FieldMissing, "communes.geojson", {"code", "codes"}});
}

TEST_CASE("A folder that is not there, or holds no layer at all, is an error") {
    TempFolder const folder;
    folder.write("lisez-moi.txt", "rien");
    Diagnostics diagnostics;
    auto const empty = readBackground({folder.path()}, {communesLayer()}, smallTerritory(), diagnostics);
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == Code::NoLayerFound);
    auto const absent = readBackground({folder.path() / "absent"}, {communesLayer()}, smallTerritory(), diagnostics);
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == Code::FolderMissing);
}

TEST_CASE("A background is schematic as soon as one of its layers is") {
    TempFolder const folder;
    folder.write("communes.geojson", collection(allSquares()));
    folder.write("routes.geojson", collection({road("D6", "departementale")}));
    auto roads = roadsLayer();
    roads.schemas.front().schematic = GENERATE(true, false);
    Diagnostics diagnostics;
    auto const background = readBackground({folder.path()}, {communesLayer(), roads}, smallTerritory(), diagnostics);
    REQUIRE(background);
    CHECK(background->isSchematic() == roads.schemas.front().schematic);
}

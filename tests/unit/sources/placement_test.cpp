// SPDX-License-Identifier: EUPL-1.2
#include "sources/placement.hpp"

#include "fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

Geometry squareAt(int column) {
    double const west = 600000 + 10000.0 * column;
    return MultiPolygon{{Polygon{
        {{{west, 7000000}, {west + 10000, 7000000}, {west + 10000, 7010000}, {west, 7010000}, {west, 7000000}}}}}};
}

Feature featureOf(std::string const& id, Geometry geometry, std::string const& kind = {}) {
    auto const extent = extentOf(geometry);
    return {id, "", kind, 0, std::move(geometry), extent};
}

FeatureLayer layerOf(std::string const& id, std::vector<Feature> features) {
    FeatureLayer layer;
    layer.id = id;
    layer.features = std::move(features);
    return layer;
}

MultiPolygon together(int first, int second) {
    auto both = std::get<MultiPolygon>(squareAt(first));
    // One area of two squares side by side.
    double const east = 610000 + 10000.0 * second;
    both.polygons.front().rings.front()[1].x = east;
    both.polygons.front().rings.front()[2].x = east;
    return both;
}

/// The small territory with D5 along the whole width, D6 in the west only and D7 within 300 m of the west's edge.
Background smallBackground() {
    Background background;
    background.add(layerOf("communes", {featureOf("62001", squareAt(0)), featureOf("62002", squareAt(1)),
                                        featureOf("62003", squareAt(2)), featureOf("59001", squareAt(3))}));
    background.add(layerOf("epci", {featureOf("100", together(0, 1)), featureOf("200", together(2, 3))}));
    background.add(layerOf("roads", {featureOf("D5", MultiLine{{{{590000, 7002000}, {612000, 7002000}}}}),
                                     featureOf("D5", MultiLine{{{{612000, 7002000}, {650000, 7002000}}}}),
                                     featureOf("D6", MultiLine{{{{601000, 7008000}, {603000, 7008000}},
                                                                {{605000, 7008000}, {609000, 7008000}}}}),
                                     featureOf("D7", MultiLine{{{{600100, 7001000}, {600100, 7003000}}}})}));
    background.add(layerOf("towns", {featureOf("62001", MultiPoint{{{604000, 7004000}}}),
                                     featureOf("62002", MultiPoint{{{500000, 7004000}}})}));
    return background;
}

Project projectOf(LocationRule rule, std::vector<std::string> values, std::vector<std::string> epcis = {"100"}) {
    Project project;
    project.id = "p";
    project.epcis = std::move(epcis);
    project.rule = rule;
    project.locationValues = std::move(values);
    return project;
}

} // namespace

TEST_CASE("A project is put where its rule says, within its EPCI") {
    struct Case {
        LocationRule rule;
        std::vector<std::string> values;
        LocationQuality quality;
        std::vector<Site> sites;
        std::vector<std::string> codes;
    };
    Site const alpha{{604000, 7004000}, "62001", "Alpha"};
    // The chef-lieu given for Beta lies outside: the middle of its polygon stands for it.
    Site const beta{{615000, 7005000}, "62002", "Beta"};
    auto const wanted = GENERATE_COPY(values<Case>({
        {LocationRule::Point, {"62001"}, LocationQuality::ChefLieu, {alpha}, {}},
        {LocationRule::Commune, {"62002"}, LocationQuality::ChefLieu, {beta}, {}},
        {LocationRule::Commune, {"62003"}, LocationQuality::Unlocated, {}, {"place-outside-territory"}},
        {LocationRule::Commune, {"62009"}, LocationQuality::Unlocated, {}, {"commune-unknown"}},
        {LocationRule::Communes, {"62001", "62002"}, LocationQuality::Communes, {alpha, beta}, {}},
        {LocationRule::Communes, {"62001", "80001"}, LocationQuality::Communes, {alpha}, {"place-outside-territory"}},
        {LocationRule::Communes,
         {"62001", "62002", "62001", "62002"},
         LocationQuality::WholeEpci,
         {alpha, beta, alpha, beta},
         {}},
        {LocationRule::Epci, {}, LocationQuality::WholeEpci, {}, {}},
        {LocationRule::Unknown, {}, LocationQuality::Unlocated, {}, {}},
        {LocationRule::College,
         {"0620001A"},
         LocationQuality::Establishment,
         {{{606000, 7006000}, "62001", "Alpha"}},
         {}},
        {LocationRule::College, {"0620002B"}, LocationQuality::ChefLieu, {alpha}, {}},
        {LocationRule::College, {"0620003C"}, LocationQuality::ChefLieu, {alpha}, {}},
        {LocationRule::College, {"0620009Z"}, LocationQuality::Unlocated, {}, {"establishment-unknown"}},
        {LocationRule::Road, {"RD 5"}, LocationQuality::Road, {{{610000, 7002000}, "", ""}}, {}},
        {LocationRule::Road, {"RD 6"}, LocationQuality::Road, {{{607000, 7008000}, "62001", ""}}, {}},
        {LocationRule::Road, {"RD 7"}, LocationQuality::Road, {{{600100, 7002000}, "62001", ""}}, {}},
        {LocationRule::Road, {"RD 8"}, LocationQuality::Unlocated, {}, {"road-absent"}},
        {LocationRule::Road,
         {"RD 8", "RD 6"},
         LocationQuality::Road,
         {{{607000, 7008000}, "62001", ""}},
         {"road-absent"}},
    }));
    auto contracts = smallTerritory();
    contracts.places = {{"0620001A", "COLLEGE", "A", "62001", "100", Point{606000, 7006000}},
                        {"0620002B", "COLLEGE", "B", "62001", "100", {}},
                        {"0620003C", "COLLEGE", "C", "62001", "100", Point{700000, 7006000}}};
    Diagnostics diagnostics;
    CAPTURE(int(wanted.rule), wanted.values);
    auto const location =
        locate(projectOf(wanted.rule, wanted.values), contracts.epcis[0], contracts, smallBackground(), diagnostics);
    CHECK(location.quality == wanted.quality);
    CHECK(codesOf(diagnostics) == wanted.codes);
    REQUIRE(location.sites.size() == wanted.sites.size());
    for (std::size_t i = 0; i < location.sites.size(); ++i) {
        CHECK(distance(location.sites[i].position, wanted.sites[i].position) < 20);
        CHECK(location.sites[i].placeName == wanted.sites[i].placeName);
        if (!wanted.sites[i].insee.empty()) {
            CHECK(location.sites[i].insee == wanted.sites[i].insee);
        }
    }
}

TEST_CASE("A commune of another EPCI of the project is left to that one's map without a word") {
    auto const contracts = smallTerritory();
    auto const project = projectOf(LocationRule::Communes, {"62001", "62003"}, {"100", "200"});
    Diagnostics diagnostics;
    auto const west = locate(project, contracts.epcis[0], contracts, smallBackground(), diagnostics);
    auto const east = locate(project, contracts.epcis[1], contracts, smallBackground(), diagnostics);
    CHECK(diagnostics.entries().empty());
    REQUIRE(west.sites.size() == 1);
    REQUIRE(east.sites.size() == 1);
    CHECK(west.sites[0].insee == "62001");
    CHECK(east.sites[0].insee == "62003");
}

TEST_CASE("A project's own position comes before all rules, unless it lies outside the EPCI") {
    auto const contracts = smallTerritory();
    auto project = projectOf(LocationRule::Commune, {"62001"});
    project.title = "Piscine";
    project.communes = {"62001"};
    project.positionQuality = LocationQuality::Address;
    struct Case {
        Point position;
        LocationQuality quality;
        std::vector<Error> told;
    };
    auto const wanted = GENERATE_COPY(values<Case>({
        {{601000, 7001000}, LocationQuality::Address, {}},
        {{610200, 7001000}, LocationQuality::Address, {}},
        {{610400, 7001000}, LocationQuality::Address, {{Code::PlaceOutsideCommune, "p", {"Piscine", "Alpha", "400"}}}},
        {{599000, 7001000},
         LocationQuality::ChefLieu,
         {{Code::OutsideEpci, "p", {"Piscine", "CC de l'Ouest", "1000"}}}},
    }));
    project.position = wanted.position;
    Diagnostics diagnostics;
    auto const location = locate(project, contracts.epcis[0], contracts, smallBackground(), diagnostics);
    CHECK(location.quality == wanted.quality);
    REQUIRE(location.sites.size() == 1);
    CHECK((location.sites[0].position == wanted.position) == (wanted.quality == LocationQuality::Address));
    std::vector<Error> told;
    for (auto const& entry : diagnostics.entries()) {
        told.push_back(entry.what);
    }
    CHECK(told == wanted.told);
}

TEST_CASE("A road is marked in the commune named with it, or midway between several, which stand for a missing road") {
    auto const contracts = smallTerritory();
    struct Case {
        std::string road;
        std::vector<std::string> communes;
        LocationQuality quality;
        std::vector<Point> positions;
        std::vector<std::string> codes;
    };
    auto const wanted = GENERATE_COPY(values<Case>({
        {"RD 5", {"62001"}, LocationQuality::Road, {{605000, 7002000}}, {}},
        {"RD 5", {"62001", "62002"}, LocationQuality::Road, {{609500, 7002000}}, {}},
        {"RD 8", {"62001"}, LocationQuality::ChefLieu, {{604000, 7004000}}, {"road-replaced"}},
        {"RD 8",
         {"62001", "62002"},
         LocationQuality::Communes,
         {{604000, 7004000}, {615000, 7005000}},
         {"road-replaced"}},
        {"RD 6", {"62002"}, LocationQuality::Road, {{607000, 7008000}}, {}},
    }));
    CAPTURE(wanted.road, wanted.communes);
    auto project = projectOf(LocationRule::Road, {wanted.road});
    project.communes = wanted.communes;
    Diagnostics diagnostics;
    auto const location = locate(project, contracts.epcis[0], contracts, smallBackground(), diagnostics);
    CHECK(location.quality == wanted.quality);
    CHECK(codesOf(diagnostics) == wanted.codes);
    REQUIRE(location.sites.size() == wanted.positions.size());
    for (std::size_t i = 0; i < location.sites.size(); ++i) {
        CHECK(distance(location.sites[i].position, wanted.positions[i]) < 20);
    }
}

TEST_CASE("Places far outside their commune or EPCI are told with the distance") {
    auto contracts = smallTerritory();
    contracts.places = {{"in", "MDS", "A", "62001", "100", Point{601000, 7001000}},
                        {"near", "MDS", "B", "62001", "100", Point{599800, 7001000}},
                        {"beside", "MDS", "C", "62001", "100", Point{610400, 7001000}},
                        {"out", "MDS", "D", "62001", "100", Point{599600, 7001000}},
                        {"without", "MDS", "E", "62001", "100", {}}};
    Diagnostics diagnostics;
    checkPositions(contracts, smallBackground(), diagnostics);
    std::vector<Error> told;
    for (auto const& entry : diagnostics.entries()) {
        told.push_back(entry.what);
    }
    CHECK(told == std::vector<Error>{{Code::PlaceOutsideCommune, "beside", {"C", "Alpha", "400"}},
                                     {Code::PlaceOutsideCommune, "out", {"D", "Alpha", "400"}},
                                     {Code::OutsideEpci, "out", {"D", "CC de l'Ouest", "400"}}});
}

// SPDX-License-Identifier: EUPL-1.2
#include "fixtures.hpp"
#include "sources/contracts/commune_gazetteer.hpp"
#include "sources/contracts/contract_reader.hpp"
#include "sources/lists/office_lists.hpp"
#include "sources/placement.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <map>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

std::filesystem::path checkout() {
    return CARTOCONTRAT_SOURCE_DIR;
}

/// The folder of real open data, which is not part of the repository; nothing when it is not at hand.
std::optional<std::filesystem::path> realData() {
    char const* const named = std::getenv("CARTOCONTRAT_GEODATA");
    auto const folder = named != nullptr ? std::filesystem::path(named) : checkout().parent_path() / "shared/geodata";
    if (std::filesystem::is_directory(folder)) {
        return folder;
    }
    WARN("not tested on real data: no folder " << folder.string() << "; set CARTOCONTRAT_GEODATA");
    return std::nullopt;
}

struct Reading {
    ContractData contracts;
    std::vector<ListReading> lists;
    Background background;
    Diagnostics diagnostics;
};

Reading readAll(std::filesystem::path const& folder) {
    Reading reading;
    auto const catalogue = readLayerCatalogue(checkout() / "layers");
    REQUIRE(catalogue);
    auto contracts = readContracts(checkout() / "data/contrats", reading.diagnostics);
    REQUIRE(contracts);
    auto const lists = readListCatalogue(checkout() / "layers/lists");
    REQUIRE(lists);
    contracts->data.departement = someDepartement();
    reading.lists = readOfficeLists({folder}, *lists, *contracts, reading.diagnostics);
    reading.contracts = std::move(contracts->data);
    auto background = readBackground({folder}, *catalogue, reading.contracts, reading.diagnostics);
    REQUIRE(background);
    reading.background = std::move(*background);
    return reading;
}

/// Locates every project on every map it belongs to, checks that sites are within, and counts by quality.
std::map<LocationQuality, int> countLocations(Reading& reading) {
    std::map<LocationQuality, int> counts;
    for (auto const& project : reading.contracts.projects) {
        for (auto const& siren : project.epcis) {
            auto const* const epci = reading.contracts.findEpci(siren);
            auto const location = locate(project, *epci, reading.contracts, reading.background, reading.diagnostics);
            ++counts[location.quality];
            auto const& outlines = reading.background.find("epci")->features;
            auto const outline = std::find_if(outlines.begin(), outlines.end(),
                                              [&](Feature const& feature) { return feature.id == siren; });
            for (auto const& site : location.sites) {
                CAPTURE(project.id, site.position.x, site.position.y);
                CHECK(contains(std::get<MultiPolygon>(outline->geometry), site.position));
            }
        }
    }
    return counts;
}

} // namespace

TEST_CASE("The schematic background that ships gives every layer of the page, complete and schematic") {
    auto reading = readAll(checkout() / "data/fond-schematique");
    CHECK_FALSE(reading.diagnostics.hasWarnings());
    CHECK(reading.background.isSchematic());
    CHECK(reading.background.find("communes")->features.size() == 895);
    CHECK(reading.background.find("epci")->features.size() == 20);
    CHECK(reading.background.find("towns")->features.size() == 1118);
    for (std::string const id : {"communes-voisines", "departements", "coast", "roads", "rivers"}) {
        CAPTURE(id);
        CHECK(reading.background.find(id) != nullptr);
    }
    auto const counts = countLocations(reading);
    CHECK(counts.at(LocationQuality::ChefLieu) >= 39);
}

TEST_CASE("The real open data give every layer of the page, and all located projects lie in their EPCI") {
    auto const folder = realData();
    if (!folder) {
        return;
    }
    auto reading = readAll(*folder);
    CHECK_FALSE(reading.diagnostics.hasWarnings());
    CHECK_FALSE(reading.background.isSchematic());
    CHECK(reading.background.find("communes")->features.size() == 895);
    CHECK(reading.background.find("communes-voisines")->features.size() == 294);
    CHECK(reading.background.find("epci")->features.size() == 20);
    CHECK(reading.background.find("roads")->features.size() == 997);
    CHECK(reading.background.find("rivers")->features.front().name == "l’Escaut");
    checkPositions(reading.contracts, reading.background, reading.diagnostics);
    CHECK(codesOf(reading.diagnostics).back() == "place-outside-commune");
    // The collèges and fire stations are known already, so that their lists add none.
    REQUIRE(reading.lists.size() == 2);
    CHECK(reading.lists[0].added.empty());
    CHECK(reading.lists[1].added.empty());
    CHECK(reading.lists[0].updated.size() == 125);
    CHECK(reading.lists[1].updated.size() == 47);
    auto const counts = countLocations(reading);
    CHECK(counts.at(LocationQuality::Establishment) == 9);
    CHECK(counts.at(LocationQuality::Road) == 18);
    CHECK(counts.at(LocationQuality::Unlocated) == 63);
    CHECK(counts.at(LocationQuality::WholeEpci) == 15 + 1);
}

TEST_CASE("Real lists of places read alike from CSV and GeoJSON, and their communes are found by name") {
    struct List {
        std::string name, communeColumn, codeColumn;
        std::size_t rows, usualNames; ///< of these: "Berck-sur-Mer", or another commune than the code's
    };
    auto const folder = realData();
    if (!folder) {
        return;
    }
    auto const list = GENERATE(values<List>({
        {"colleges_publics_62", "Commune", "Code commune", 125, 0},
        {"sdis62_centres", "ville", "code_insee", 51, 5},
    }));
    CAPTURE(list.name);
    Diagnostics diagnostics;
    auto const contracts = readContracts(checkout() / "data/contrats", diagnostics);
    REQUIRE(contracts);
    CommuneGazetteer gazetteer;
    for (auto const& commune : contracts->data.communes) {
        gazetteer.add(commune);
    }
    auto const csv = readTable(*folder / (list.name + ".csv"));
    auto const geojson = readTable(*folder / (list.name + ".geojson"));
    REQUIRE(csv);
    REQUIRE(geojson);
    CHECK(csv->rowCount() == list.rows);
    CHECK(csv->malformed().empty());
    CHECK(csv->repairs().empty());
    REQUIRE(geojson->rowCount() == list.rows);
    CHECK(geojson->row(0).position.has_value());
    std::size_t otherwise = 0;
    for (std::size_t row = 0; row < list.rows; ++row) {
        auto const match = gazetteer.find(list.communeColumn, csv->value(row, list.communeColumn), {});
        otherwise += match && match->insee == csv->value(row, list.codeColumn) ? 0 : 1;
    }
    CHECK(otherwise == list.usualNames);
}

TEST_CASE("Reading the same files twice gives the same background") {
    auto const first = readAll(checkout() / "data/fond-schematique");
    auto const second = readAll(checkout() / "data/fond-schematique");
    CHECK(first.diagnostics.entries() == second.diagnostics.entries());
    REQUIRE(first.background.layers().size() == second.background.layers().size());
    for (std::size_t i = 0; i < first.background.layers().size(); ++i) {
        auto const& a = first.background.layers()[i];
        auto const& b = second.background.layers()[i];
        CHECK(a.id == b.id);
        REQUIRE(a.features.size() == b.features.size());
        CHECK(std::equal(a.features.begin(), a.features.end(), b.features.begin(),
                         [](Feature const& one, Feature const& other) {
                             return one.id == other.id && one.name == other.name && one.extent == other.extent;
                         }));
    }
}

// SPDX-License-Identifier: EUPL-1.2
#include "domain/contract_index.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

namespace {

Commune makeCommune(std::string const& insee, std::string const& name) {
    Commune commune;
    commune.insee = insee;
    commune.name = name;
    return commune;
}

ContractData makeData() {
    ContractData data;
    data.communes = {makeCommune("62534", "Lumbres"), makeCommune("62088", "Bayenghem-lès-Seninghem")};
    data.neighbours = {makeCommune("59043", "Bailleul"), makeCommune("62534", "Lumbres vue d'ailleurs")};
    Epci lumbres;
    lumbres.siren = "246201016";
    lumbres.shortName = "Pays de Lumbres";
    data.epcis = {lumbres};
    Place college;
    college.id = "0622574L";
    college.category = "COLLEGE";
    data.places = {college};
    return data;
}

} // namespace

TEST_CASE("Communes are found among those of the EPCI first, then around") {
    ContractData const data = makeData();
    REQUIRE(data.findCommune("62534") != nullptr);
    CHECK(data.findCommune("62534")->name == "Lumbres");
    REQUIRE(data.findCommune("59043") != nullptr);
    CHECK(data.findCommune("59043")->name == "Bailleul");
    CHECK(data.findCommune("62999") == nullptr);
    CHECK(data.findCommune("") == nullptr);
}

TEST_CASE("EPCI are found by SIREN and places by identifier") {
    ContractData const data = makeData();
    CHECK(data.findEpci("246201016") == &data.epcis.front());
    CHECK(data.findEpci("200000000") == nullptr);
    CHECK(data.findPlace("0622574L") == &data.places.front());
    CHECK(data.findPlace("0629999X") == nullptr);
    CHECK(ContractData{}.findPlace("0622574L") == nullptr);
}

TEST_CASE("An index of contract data gives what the data's own search gives") {
    ContractData data = makeData();
    Project project, qpv;
    project.id = "stade";
    qpv.id = "quartier";
    data.projects = {project};
    data.qpvs = {qpv};
    Operation operation;
    operation.project = "stade";
    data.operations = {operation};
    ContractIndex const index(data);
    for (auto const* const id : {"stade", "quartier", "0622574L", "62534", "59043", "absent", ""}) {
        CAPTURE(id);
        CHECK(index.project(id) == data.findProject(id));
        CHECK(index.place(id) == data.findPlace(id));
        CHECK(index.commune(id) == data.findCommune(id));
        CHECK(index.operation(id) == data.findOperation(id));
    }
}

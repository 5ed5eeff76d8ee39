// SPDX-License-Identifier: EUPL-1.2
#include "sources/lists/office_lists.hpp"

#include "fixtures.hpp"
#include "vector_fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

std::filesystem::path shippedLists() {
    return std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "layers/lists";
}

/// The small contracts, and the lists of a folder read on top of them.
struct Desk {
    TempFolder folder;
    ContractReading contracts;
    std::vector<ListReading> lists;
    Diagnostics diagnostics;

    Desk() {
        auto reading = readContracts(writeContracts(folder), diagnostics);
        REQUIRE(reading);
        contracts = std::move(*reading);
        contracts.data.departement = someDepartement();
        diagnostics = {};
    }
    void read() {
        auto const catalogue = readListCatalogue(shippedLists());
        REQUIRE(catalogue);
        lists = readOfficeLists({folder.path() / "donnees"}, *catalogue, contracts, diagnostics);
    }
    [[nodiscard]] Project const* project(std::string const& title) const {
        auto const& projects = contracts.data.projects;
        auto const found =
            std::find_if(projects.begin(), projects.end(), [&](Project const& one) { return one.title == title; });
        return found == projects.end() ? nullptr : &*found;
    }
};

bool addsUp(TableReport const& table) {
    return table.rows == table.rowsRead + table.rowsNotDrawn() + table.rejected.size();
}

} // namespace

TEST_CASE("Every shipped list description is sound") {
    auto const catalogue = readListCatalogue(shippedLists());
    REQUIRE(catalogue);
    CHECK(catalogue->size() == 6);
    for (auto const& list : *catalogue) {
        for (auto const& schema : list.schemas) {
            CAPTURE(list.id, schema.name);
            for (auto const& part : schema.required) {
                CHECK(schema.columns.contains(part));
            }
            bool const isPresence = list.feeds == ListFeed::Presence;
            CHECK(isPresence == (!schema.category.empty() || !schema.categories.empty()));
        }
    }
}

TEST_CASE("The annuaire de l'éducation updates the collèges known by UAI, adds the others and leaves the rest out") {
    Desk desk;
    desk.folder.write(
        "donnees/fr-en-annuaire-education.csv",
        "Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Statut_public_prive;Adresse_1;"
        "Code_postal;Code_commune;Nom_commune;coordX_origine;coordY_origine;epsg_origine\n"
        "0620001A;Collège A;Collège;Public;1 rue Haute;62100;62001;Alpha;601000,5;7001000,5;EPSG:2154\n"
        "0620002B;Collège B;Collège;Public;;62200;62002;Beta;;;\n"
        "0620003C;Lycée C;Lycée;Public;;62200;62002;Beta;;;\n"
        "0620004D;Collège D;Collège;Privé;;62200;62002;Beta;;;\n"
        "0750001A;Collège E;Collège;Public;;75001;75101;Paris;;;\n"
        "0620005E;Collège F;Collège;Public;;62200;62999;Nulle-Part;;;\n");
    desk.read();
    REQUIRE(desk.lists.size() == 1);
    auto const& list = desk.lists[0];
    CHECK(list.updated == std::vector<std::string>{"0620001A"});
    CHECK(list.added == std::vector<std::string>{"0620002B"});
    CHECK(list.table.rows == 6);
    CHECK(list.table.rowsRead == 2);
    CHECK(list.table.rowsNotDrawn() == 3);
    REQUIRE(list.table.rejected.size() == 1);
    CHECK(list.table.rejected[0].reason.code == Code::KeyUnknown);
    CHECK(addsUp(list.table));
    auto const* const known = desk.contracts.data.findPlace("0620001A");
    REQUIRE(known != nullptr);
    CHECK(known->position == Point{601000.5, 7001000.5});
    CHECK(known->positionQuality == LocationQuality::Coordinates);
    CHECK(known->address == "1 rue Haute");
    auto const* const added = desk.contracts.data.findPlace("0620002B");
    REQUIRE(added != nullptr);
    CHECK(added->epciSiren == "100");
    CHECK_FALSE(added->position);
}

TEST_CASE("Lists of places are known by their columns, and their categories by the words an office uses") {
    Desk desk;
    desk.folder.write("donnees/sites.csv", "Nom;Catégorie;Commune;Adresse;Lon;Lat\n"
                                           "MDS d'Alpha;Maison du Département Solidarité;Alpha;3 rue Basse;;\n"
                                           "Permanence de Beta;Permanence sociale;BETA;;;\n"
                                           "Relais;Relais petite enfance;Alpha;;;\n"
                                           "Sans commune;CER;;;;\n");
    desk.read();
    REQUIRE(desk.lists.size() == 1);
    auto const& list = desk.lists[0];
    CHECK(list.updated == std::vector<std::string>{"mds-a"});
    CHECK(list.added == std::vector<std::string>{"permanence-permanence-de-beta-62002"});
    REQUIRE(list.table.rejected.size() == 2);
    CHECK(list.table.rejected[0].reason.code == Code::ValueInvalid);
    CHECK(list.table.rejected[1].reason.code == Code::CommuneUntold);
    CHECK(addsUp(list.table));
    CHECK(desk.contracts.data.findPlace("mds-a")->address == "3 rue Basse");
}

TEST_CASE("Addresses take the position that the Base Adresse Nationale found, with its quality") {
    Desk desk;
    desk.folder.write("donnees/adresses.geocoded.csv",
                      "result_score,adresse,commune,latitude,longitude,result_label,result_type,result_postcode,"
                      "result_city\n"
                      "0.93,3 r. Basse,Alpha,50.1203,1.6602,3 Rue Basse 62100 Alpha,housenumber,62100,Alpha\n"
                      "0.31,Grand Place,Beta,50.1203,1.8,Place 62200 Beta,street,62200,Beta\n"
                      "0.80,Nord,Beta,50.1203,1.81,Beta,municipality,62200,Beta\n"
                      ",Introuvable,Beta,,,,,,\n");
    desk.folder.write("donnees/presence.csv", "nom;categorie;commune;adresse\n"
                                              "MDS d'Alpha;MDS;Alpha;Bâtiment D, 3 rue Basse, 62100 Alpha\n"
                                              "CER de Beta;CER;Beta;Grand-Place\n"
                                              "PMI de Beta;Consultation;Beta;Nord\n"
                                              "MDADT de Beta;MDADT;Beta;Introuvable\n");
    desk.read();
    REQUIRE(desk.lists.size() == 2);
    CHECK(desk.lists[0].table.rowsNotDrawn() == 1);
    CHECK(desk.lists[0].table.rowsRepaired == 2);
    CHECK(addsUp(desk.lists[0].table));
    auto const& places = desk.contracts.data.places;
    auto const named = [&](std::string const& name) {
        return *std::find_if(places.begin(), places.end(), [&](Place const& one) { return one.name == name; });
    };
    REQUIRE(named("MDS d'Alpha").position);
    CHECK(named("MDS d'Alpha").positionQuality == LocationQuality::Address);
    CHECK(named("CER de Beta").positionQuality == LocationQuality::ApproximateAddress);
    CHECK(named("PMI de Beta").positionQuality == LocationQuality::ApproximateAddress);
    CHECK_FALSE(named("MDADT de Beta").position);
}

TEST_CASE("A postcode tells the commune, alone when it is the only one and with its name among several") {
    Desk desk;
    desk.folder.write("donnees/laposte_hexasmal.csv",
                      "#Code_commune_INSEE;Nom_de_la_commune;Code_postal;Libell\xe9_d_acheminement;Ligne_5\n"
                      "62001;ALPHA;62100;ALPHA;\n62002;BETA;62200;BETA LES BAINS;\n62003;GAMMA;62200;GAMMA;\n"
                      "75101;PARIS 01;75001;PARIS;\n");
    desk.folder.write("donnees/cer.csv",
                      "nom;code postal;ville\nCER 1;62100;\nCER 2;62200;Beta-les-Bains\nCER 3;62200;\n");
    desk.read();
    REQUIRE(desk.lists.size() == 2);
    CHECK(desk.lists[0].table.rowsRead == 3);
    CHECK(desk.lists[0].table.rowsNotDrawn() == 1);
    CHECK(desk.lists[1].added == std::vector<std::string>{"cer-cer-1-62001", "cer-cer-2-62002"});
    REQUIRE(desk.lists[1].table.rejected.size() == 1);
    CHECK(addsUp(desk.lists[1].table));
}

TEST_CASE("A list of projects places each by the first thing that it tells, and rejects what cannot be read") {
    Desk desk;
    desk.folder.write(
        "donnees/projets-2024.csv",
        "Intitulé;Territoire;Commune;Thématique;Montant;Route;Établissement;X_L93;Y_L93;Maître d'ouvrage\n"
        "Halle;CC Ouest;Alpha;Sport;1,3 million €;;;602000;7002000;Mairie\n"
        "Préau;CC Ouest;;Culture;;;collège A;;;\n"
        "Piste;CC Ouest;Alpha;Sport;;RD 5;;;;\n"
        "Deux villages;;\"Alpha ; Beta\";Sport;;;;;;\n"
        "Partout;CA de l'Est;;Sport;;;;;;\n"
        "Piscine;CC Ouest;;Sport;60 000 €;;;;;\n"
        "Sans thème;CC Ouest;Alpha;;;;;;;\n"
        "Ailleurs;CC Oest;Alpha;Sport;;;;;;\n"
        "Mal payé;CC Ouest;Alpha;Sport;beaucoup;;;;;\n");
    desk.read();
    REQUIRE(desk.lists.size() == 1);
    auto const& list = desk.lists[0];
    CHECK(addsUp(list.table));
    CHECK(list.updated == std::vector<std::string>{"p1"});
    CHECK(list.added.size() == 5);
    std::vector<Code> reasons;
    for (auto const& row : list.table.rejected) {
        reasons.push_back(row.reason.code);
    }
    CHECK(reasons == std::vector<Code>{Code::ValueInvalid, Code::KeyUnknown, Code::ValueInvalid});
    CHECK(list.table.rejected[1].reason.arguments.back() == "CC Ouest");
    REQUIRE(desk.project("Halle") != nullptr);
    CHECK(desk.project("Halle")->position == Point{602000, 7002000});
    CHECK(desk.project("Halle")->contracts == std::vector<std::string>{"2019-ouest"});
    CHECK(desk.project("Halle")->amount == Euros::fromCents(130'000'000));
    CHECK(desk.project("Préau")->rule == LocationRule::College);
    CHECK(desk.project("Préau")->locationValues == std::vector<std::string>{"0620001A"});
    CHECK(desk.project("Piste")->rule == LocationRule::Road);
    CHECK(desk.project("Piste")->communes == std::vector<std::string>{"62001"});
    CHECK(desk.project("Deux villages")->rule == LocationRule::Communes);
    CHECK(desk.project("Deux villages")->epcis == std::vector<std::string>{"100"});
    CHECK(desk.project("Partout")->rule == LocationRule::Epci);
    // The contract says 52 357,20 €: it is followed, and the difference told.
    CHECK(desk.project("Piscine")->amount == Euros::fromCents(5'235'720));
    auto const codes = codesOf(desk.diagnostics);
    CHECK(std::count(codes.begin(), codes.end(), "project-differs") == 1);
}

TEST_CASE("A list of one category is known by its name") {
    struct Example {
        char const *file, *category;
    };
    for (auto const& [file, category] :
         {Example{"mdadt.csv", "MDADT"}, Example{"Centres d'entretien routier.csv", "CER"},
          Example{"cer_2024.csv", "CER"}, Example{"mds.csv", "MDS"}, Example{"Maisons de la solidarite.csv", "MDS"},
          Example{"consultations_enfants.csv", "CONSULTATION"}, Example{"permanences.csv", "PERMANENCE"},
          Example{"assistantes_familiales.csv", "ASSISTANTES_FAMILIALES"}}) {
        CAPTURE(file);
        Desk desk;
        desk.folder.write(std::string("donnees/") + file, "nom,commune,adresse\nLieu d’essai,Alpha,1 rue de la Paix\n");
        desk.read();
        REQUIRE(desk.lists.size() == 1);
        REQUIRE(desk.lists[0].added.size() == 1);
        auto const* const place = desk.contracts.data.findPlace(desk.lists[0].added[0]);
        REQUIRE(place);
        CHECK(place->category == category);
        CHECK(place->insee == "62001");
    }
}

TEST_CASE("Whoever made a list is to be named for the categories that it completed, with the date of its delivery") {
    Desk desk;
    desk.folder.write("donnees/lieux_2024-05-01/mdadt.csv", "nom,commune\nLieu d’essai,Alpha\n");
    desk.read();
    REQUIRE(desk.lists.size() == 1);
    CHECK(desk.lists[0].attribution.updated == "2024-05-01");
    auto const& named = desk.contracts.data.listAttributions;
    REQUIRE(named.size() == 1);
    CHECK(named.begin()->first == "MDADT");
    REQUIRE(named.begin()->second.size() == 1);
    CHECK(isDated(named.begin()->second.front()));
}

TEST_CASE("Columns nearly right are told, and so is the one a list lacks by its name") {
    Desk desk;
    desk.folder.write("donnees/projets.csv", "intitule,thematique,commune,montantt\nHalle,Sport,Alpha,12\n");
    desk.folder.write("donnees/mds.csv", "nomm,commune\nMDS,Alpha\n");
    desk.folder.write("donnees/autre.csv", "a,b\n1,2\n");
    desk.read();
    CHECK(desk.lists.size() == 1);
    auto const codes = codesOf(desk.diagnostics);
    CHECK(codes == std::vector<std::string>{"column-missing", "column-unused", "commune-named"});
}

// SPDX-License-Identifier: EUPL-1.2
#include "fixtures.hpp"

#include "base/text.hpp"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace cartocontrat::test {

std::filesystem::path writeContracts(TempFolder const& folder) {
    folder.write("contrats/epci.csv", "siren,slug,name,short_name,kind,grand_territoire,communes_count\r\n"
                                      "100,ouest,CC de l'Ouest,CC Ouest,CC,Artois,2\r\n"
                                      "200,est,CA de l'Est,CA Est,CA,,2\r\n");
    folder.write("contrats/communes.csv", "insee,name,epci_siren,population,x_l93,y_l93,superficie_ha\r\n"
                                          "62001,Alpha,100,1000,605000,7005000,10000\r\n"
                                          "62002,Beta,100,500,615000,7005000,10000\r\n"
                                          "62003,Gamma,200,250,625000,7005000,10000\r\n"
                                          "59001,Delta,200,125,635000,7005000,10000\r\n");
    folder.write("contrats/communes_voisines.csv", "insee,name,x_l93,y_l93,superficie_ha\n"
                                                   "80001,Epsilon,645000,7005000,10000\n");
    folder.write("contrats/contracts.csv", "contract_id,generation,epci_siren,title,start,end\n"
                                           "2019-ouest,2019-2021,100,Contrat de l'Ouest,2019,2021-12-31\n"
                                           "2019-est,2019-2021,200,Contrat de l'Est,2019,\n");
    folder.write("contrats/nomenclatures.csv", "scheme_id,scheme_label,code,label,parent_code\n"
                                               "thematiques-2019,Thématiques,SPORT,Sport,\n"
                                               "thematiques-2019,Thématiques,CULTURE,Culture,\n"
                                               "autre,Autre,X,Ailleurs,\n");
    folder.write("contrats/indicateurs.csv", "contract_id,indicator,value,unit,year_or_period\n"
                                             "2019-ouest,apa,409.5,personnes,2017\n,sdis,78000000,EUR,\n");
    folder.write("contrats/legende.csv", "group_label,item_label\nPrésence,Collèges\n");
    folder.write("contrats/lieux.csv", "lieu_id,category,name,insee,epci_siren,effectif\n"
                                       "mds-a,MDS,MDS d'Alpha,62001,100,68\n"
                                       "cis-x,CIS,CIS nommé,62002,100,\n"
                                       "college-x,COLLEGE,Collège nommé,62002,100,\n"
                                       "pmi,CONSULTATION,Consultation,,100,\n");
    folder.write("contrats/colleges.csv", "uai,name,insee,epci_siren\n0620001A,Collège A,62001,100\n");
    folder.write("contrats/cis.csv", "name,insee,epci_siren\nCIS Gamma,62003,200\nCIS Gamma 2,62003,200\n");
    folder.write("contrats/projets.csv",
                 "projet_id,contract_id,epci_siren,title,amount_text,amount_eur,amount_future_text,kind,period,year,"
                 "theme,origin,maitre_ouvrage,location_rule,location_value,note\n"
                 "p1,2019-ouest,100,Piscine,\"52 357,20 €\",52357.2,,investissement,a_venir,,Sport,map_label,,"
                 "commune,62001,\n"
                 "p2,2019-ouest;2019-est,100;200,Aide,,,,,,2019,Culture,operation_sheet,Mairie,communes,"
                 "62001;62003,\n"
                 "p3,2019-est,200,RD 5,1 €,1,,,2015-2018,,Sport,vote_2019,,road,RD 5,\n");
    folder.write("routes_categories.csv", "numero,categorie,statut,source\nD5,1,supposée,essai\nD6,2,supposée,essai\n");
    return folder.path() / "contrats";
}

ReadingScope readingScope(Extent const& area) {
    auto const departement = someDepartement();
    return {area, departement.projection, departement.otherCrs, {}};
}

Departement someDepartement() {
    return {"62",
            "Pas-de-Calais",
            "Département du Pas-de-Calais",
            {"EPSG:2154", {-600000, 5900000, 1500000, 7500000}, {"EPSG:9794"}},
            {"EPSG:3950", "EPSG:27572", "EPSG:3857"},
            {}};
}

ContractData smallTerritory() {
    ContractData data;
    data.departement = someDepartement();
    data.epcis = {{"100", "ouest", "CC de l'Ouest", "CC Ouest", "CC", "", 2},
                  {"200", "est", "CA de l'Est", "CA Est", "CA", "", 2}};
    data.communes = {{"62001", "Alpha", "100", 1000, {605000, 7005000}, 10000},
                     {"62002", "Beta", "100", 500, {615000, 7005000}, 10000},
                     {"62003", "Gamma", "200", 250, {625000, 7005000}, 10000},
                     {"59001", "Delta", "200", 125, {635000, 7005000}, 10000}};
    data.neighbours = {{"80001", "Epsilon", "", 0, {645000, 7005000}, 10000}};
    data.roadCategories = {{"D5", "1"}, {"D6", "2"}};
    return data;
}

std::string square(std::string const& properties, int column) {
    int const west = 600000 + 10000 * column;
    auto const corner = [](int x, int y) { return "[" + std::to_string(x) + "," + std::to_string(y) + "]"; };
    std::vector<std::string> const corners{corner(west, 7000000), corner(west + 10000, 7000000),
                                           corner(west + 10000, 7010000), corner(west, 7010000), corner(west, 7000000)};
    return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":{"type":"Polygon","coordinates":[[)" +
           join(corners, ",") + "]]}}";
}

std::string collection(std::vector<std::string> const& features, std::string const& crs) {
    auto const member = crs.empty()
                            ? std::string()
                            : R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:)" + crs + R"("}},)";
    return R"({"type":"FeatureCollection",)" + member + R"("features":[)" + join(features, ",") + "]}";
}

namespace {

FieldNames fieldNames(std::string const& name) {
    return name.empty() ? FieldNames{} : FieldNames{name};
}

LayerSchema schemaOf(std::string const& file, std::string const& idField, std::string const& nameField,
                     std::string const& kindField) {
    LayerSchema schema;
    schema.name = "Essai";
    schema.files = {file};
    schema.idField = fieldNames(idField);
    schema.nameField = fieldNames(nameField);
    schema.kindField = fieldNames(kindField);
    schema.attribution = {"Essai", "Carrés", "2019", "2019", "", "Données d’essai"};
    return schema;
}

} // namespace

LayerDescription communesLayer() {
    return {"communes", "Communes", LayerGeometry::Polygons, true, {schemaOf("communes.*", "code", "nom", "")},
            "limits",   {}};
}

LayerDescription roadsLayer() {
    return {"roads", "Routes", LayerGeometry::Lines, false, {schemaOf("routes.*", "numero", "", "classe")},
            "roads", {}};
}

std::vector<std::string> codesOf(Diagnostics const& diagnostics) {
    std::vector<std::string> codes;
    for (auto const& entry : diagnostics.entries()) {
        codes.emplace_back(codeName(entry.what.code));
    }
    return codes;
}

} // namespace cartocontrat::test

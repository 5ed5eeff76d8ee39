// SPDX-License-Identifier: EUPL-1.2
#include "fixtures.hpp"
#include "sources/layers/delivery.hpp"
#include "vector_fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

using Values = std::map<std::string, std::string>;

struct Format {
    std::string driver, ending;
};

/// A product as it is delivered and what the first of its features is read as.
struct Product {
    std::string layer, schema, file, table;
    Format format;
    int epsg;
    std::vector<Values> features;
    std::string id, name, kind;
    std::size_t kept;
};

Format const shape{"ESRI Shapefile", ".shp"}, geoPackage{"GPKG", ".gpkg"}, geoJson{"GeoJSON", ".geojson"},
    tab{"MapInfo File", ".tab"}, mif{"MapInfo File", ".mif"}, flatGeobuf{"FlatGeobuf", ".fgb"}, kml{"KML", ".kml"};

LayerDescription shipped(std::string const& id) {
    auto const catalogue = readLayerCatalogue(std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "layers");
    REQUIRE(catalogue);
    auto const found =
        std::find_if(catalogue->begin(), catalogue->end(), [&](LayerDescription const& one) { return one.id == id; });
    REQUIRE(found != catalogue->end());
    return *found;
}

std::string shiftedText(double x, double y) {
    return std::to_string(x) + " " + std::to_string(y);
}

/// A triangle, line or point beside the others of the file, near the small territory in the CRS of the file.
std::string wktOf(LayerGeometry geometry, int epsg, std::size_t place) {
    bool const degrees = epsg == 4326;
    double const x = (degrees ? 1.7 : epsg == 3950 ? 1'605'000 : 605'000) + (degrees ? 0.01 : 1000) * double(place);
    double const y = degrees ? 50.15 : epsg == 3950 ? 9'210'000 : 7'005'000;
    double const step = degrees ? 0.005 : 500;
    auto const a = shiftedText(x, y), b = shiftedText(x + step, y), c = shiftedText(x, y + step);
    if (geometry == LayerGeometry::Points) {
        return "POINT (" + a + ")";
    }
    return geometry == LayerGeometry::Lines ? "LINESTRING (" + a + ", " + b + ")"
                                            : "POLYGON ((" + a + ", " + b + ", " + c + ", " + a + "))";
}

void write(TempFolder const& folder, Product const& product, LayerGeometry geometry) {
    std::vector<std::string> fields;
    std::vector<WrittenFeature> features;
    for (auto const& values : product.features) {
        for (auto const& value : values) {
            if (std::find(fields.begin(), fields.end(), value.first) == fields.end()) {
                fields.push_back(value.first);
            }
        }
        features.push_back({values, wktOf(geometry, product.epsg, features.size())});
    }
    auto const table = product.table.empty() ? product.file : product.table;
    writeVector(folder.path() / (product.file + product.format.ending), product.format.driver, table, product.epsg,
                fields, features);
}

std::vector<Product> roadsAndWater() {
    return {
        {"roads",
         "BD CARTO 3",
         "TRONCON_ROUTE",
         "",
         shape,
         2154,
         {{{"ID", "1"},
           {"VOCATION", "Liaison principale"},
           {"NUM_ROUTE", "D999"},
           {"CLASS_ADM", "Départementale"},
           {"ETAT", "Revêtu"}},
          {{"ID", "2"},
           {"VOCATION", "Liaison locale"},
           {"NUM_ROUTE", ""},
           {"CLASS_ADM", "Sans objet"},
           {"ETAT", "Revêtu"}},
          {{"ID", "3"},
           {"VOCATION", "Type autoroutier"},
           {"NUM_ROUTE", "A26"},
           {"CLASS_ADM", "Autoroute"},
           {"ETAT", "En construction"}}},
         "D999",
         "",
         "rd-1",
         1},
        {"roads",
         "BD CARTO 3",
         "troncons",
         "",
         mif,
         2154,
         {{{"VOCATION", "Liaison régionale"}, {"NUM_ROUTE", "D998"}, {"CLASSE_ADM", "Départementale"}}},
         "D998",
         "",
         "rd-2",
         1},
        {"roads",
         "Route 500",
         "TRONCON_ROUTE",
         "",
         shape,
         2154,
         {{{"ID_RTE500", "7"}, {"VOCATION", "Liaison locale"}, {"NUM_ROUTE", "D997"}, {"CLASS_ADM", "Départementale"}}},
         "D997",
         "",
         "rd-3",
         1},
        {"roads",
         "BD CARTO 4 et 5, BD TOPO 3",
         "TRONCON_DE_ROUTE",
         "",
         shape,
         2154,
         {{{"NATURE", "Route à 1 chaussée"},
           {"IMPORTANCE", "4"},
           {"NUMERO", "D6"},
           {"CL_ADMIN", "Route intercommunale/Départementale"},
           {"FICTIF", "Non"}},
          {{"NATURE", "Type autoroutier"},
           {"IMPORTANCE", "1"},
           {"NUMERO", "A26"},
           {"CL_ADMIN", "Autoroute"},
           {"FICTIF", "Oui"}}},
         "D6",
         "",
         "rd-2",
         1},
        {"roads",
         "BD CARTO 5, BD TOPO 3, GeoPackage et WFS",
         "BDT_3-3_GPKG_LAMB93_D062-ED2023-12-15",
         "troncon_de_route",
         geoPackage,
         2154,
         {{{"cleabs", "T1"},
           {"nature", "Route à 1 chaussée"},
           {"importance", "3"},
           {"cpx_numero", "D996"},
           {"cpx_classement_administratif", "Départementale"},
           {"fictif", "false"}},
          {{"cleabs", "T2"},
           {"nature", "Route à 2 chaussées"},
           {"importance", "1"},
           {"cpx_numero", "N42"},
           {"cpx_classement_administratif", "Nationale"},
           {"fictif", "false"}}},
         "D996",
         "",
         "rd-2",
         2},
        {"roads",
         "Banc d’essai",
         "banc_essai_routes",
         "t",
         geoPackage,
         2154,
         {{{"numero", "D5"}, {"classe", "departementale"}}},
         "D5",
         "",
         "rd-1",
         1},
        {"rivers",
         "BD CARTO 3",
         "TRONCON_HYDROGRAPHIQUE",
         "",
         shape,
         2154,
         {{{"TOPONYME", "L'AA"}, {"NATURE", "Canal, chenal"}, {"CLASSE", "1"}}},
         "",
         "l’Aa",
         "canal",
         1},
        {"rivers",
         "BD CARTO 3",
         "TRONCON_HYDROGRAPHIQUE",
         "",
         shape,
         2154,
         {{{"TOPONYME", "L'AA"}, {"NATURE", "Cours d'eau naturel"}, {"LARGEUR", "Plus de 50 m"}}},
         "",
         "l’Aa",
         "large",
         1},
        {"rivers",
         "Route 500",
         "TRONCON_HYDROGRAPHIQUE",
         "",
         shape,
         2154,
         {{{"ID_RTE500", "1"}, {"TOPONYME", "LA LYS"}, {"LARGEUR", "x"}}},
         "",
         "la Lys",
         "riviere",
         1},
        {"rivers",
         "BD TOPO 3",
         "TRONCON_HYDROGRAPHIQUE",
         "",
         shape,
         2154,
         {{{"CODE_HYDRO", "1"}, {"NOM_C_EAU", "La Canche"}, {"NATURE", "Ecoulement naturel"}, {"FICTIF", "Non"}},
          {{"CODE_HYDRO", "2"}, {"NOM_C_EAU", "La Canche"}, {"NATURE", "Ecoulement naturel"}, {"FICTIF", "Oui"}}},
         "",
         "La Canche",
         "riviere",
         1},
        {"rivers",
         "BD CARTO 5, BD TOPO 3, GeoPackage et WFS",
         "livraison",
         "troncon_hydrographique",
         geoPackage,
         2154,
         {{{"cleabs", "1"}, {"cpx_toponyme_de_cours_d_eau", "la Ternoise"}, {"nature", "Canal"}, {"fictif", "false"}}},
         "",
         "la Ternoise",
         "canal",
         1},
        {"rivers",
         "BD TOPAGE, cours d’eau",
         "CoursEau_FXX",
         "",
         geoPackage,
         2154,
         {{{"CdOH", "E"}, {"TopoOH", "LA HEM"}}},
         "E",
         "la Hem",
         "riviere",
         1},
        {"rivers",
         "BD CARTHAGE, cours d’eau",
         "COURS_D_EAU",
         "",
         tab,
         2154,
         {{{"CDENTITEHY", "E3"}, {"TOPONYME", "LA SCARPE"}}},
         "E3",
         "la Scarpe",
         "riviere",
         1},
        {"water",
         "BD TOPO 3, BD CARTO 5",
         "SURFACE_HYDROGRAPHIQUE",
         "",
         shape,
         2154,
         {{{"NATURE", "Plan d'eau"}, {"FICTIF", "Non"}}},
         "",
         "",
         "eau",
         1},
        {"water", "BD CARTO 3", "SURFACE_HYDROGRAPHIQUE", "", geoPackage, 2154, {{{"TYPE", "x"}}}, "", "", "eau", 1},
        {"water",
         "BD TOPAGE, plans d’eau",
         "PlanEau",
         "",
         geoPackage,
         2154,
         {{{"CdOH", "P"}, {"TopoOH", "ETANG DE ROMELAERE"}}},
         "P",
         "Etang de Romelaere",
         "eau",
         1},
        {"water", "Plans d’eau", "plans_d_eau", "", geoPackage, 2154, {{{"x", "y"}}}, "", "", "eau", 1},
    };
}

std::vector<Product> thematic() {
    std::vector<Product> products{
        {"conservatoire",
         "INPN, espaces protégés",
         "N_ENP_SCL_S_000",
         "",
         shape,
         2154,
         {{{"ID_MNHN", "FR1100001"}, {"NOM_SITE", "Baie d'Authie"}}},
         "FR1100001",
         "Baie d'Authie",
         "conservatoire",
         1},
        {"conservatoire",
         "INPN, service en ligne",
         "conservatoire_littoral",
         "",
         geoJson,
         4326,
         {{{"nom", "Platier d'Oye"}}},
         "",
         "Platier d'Oye",
         "conservatoire",
         1},
        {"conservatoire",
         "INPN, service en ligne",
         "patrinat_conservatoire_littoral",
         "",
         flatGeobuf,
         2154,
         {{{"nom_site", "Platier d'Oye"}}},
         "",
         "Platier d'Oye",
         "conservatoire",
         1},
        {"ens",
         "Espaces naturels sensibles du Département",
         "ens_62",
         "",
         kml,
         4326,
         {{{"Name", "Marais"}}},
         "",
         "Marais",
         "ens",
         1},
        {"qpv",
         "QPV 2015",
         "QP_METROPOLE_LB93",
         "",
         shape,
         2154,
         {{{"CODE_QP", "QP062001"}, {"NOM_QP", "Chemin Vert"}, {"COMMUNE_QP", "x"}}},
         "QP062001",
         "Chemin Vert",
         "qpv",
         1},
        {"qpv",
         "QPV 2024",
         "QP2024_France",
         "",
         geoPackage,
         4326,
         {{{"code_qp", "QN06201M"}, {"lib_qp", "Chemin Vert"}}},
         "QN06201M",
         "Chemin Vert",
         "qpv",
         1},
    };
    for (std::string const year : {"18", "12", "06", "00", "90"}) {
        auto const field = "CODE_" + year;
        products.push_back(
            {"land-cover",
             "Corine Land Cover " + std::string(year >= "90" ? "19" : "20") + year,
             "CLC" + year + "_D062",
             "",
             year == "12" ? shape : geoPackage,
             year == "06" ? 3950 : 2154,
             {{{"ID", "a"}, {field, "311"}, {"AREA_HA", "25"}}, {{"ID", "b"}, {field, "112"}, {"AREA_HA", "25"}}},
             "311",
             "",
             "foret",
             2});
    }
    products.push_back({"land-cover",
                        "Corine Land Cover, autre millésime",
                        "livraison",
                        "t",
                        geoPackage,
                        2154,
                        {{{"code_24", "411"}}},
                        "411",
                        "",
                        "zone-humide",
                        1});
    return products;
}

void checkProduct(Product const& product) {
    CAPTURE(product.layer, product.schema, product.file);
    auto const description = shipped(product.layer);
    TempFolder const folder;
    write(folder, product, description.geometry);
    folder.write("communes.geojson",
                 collection({square(R"("code":"62001","nom":"a")", 0), square(R"("code":"62002","nom":"b")", 1),
                             square(R"("code":"62003","nom":"c")", 2), square(R"("code":"59001","nom":"d")", 3)}));
    Diagnostics diagnostics;
    auto const background =
        readBackground({folder.path()}, {communesLayer(), description}, smallTerritory(), diagnostics);
    REQUIRE(background);
    CHECK_FALSE(diagnostics.hasWarnings());
    auto const* const layer = background->find(product.layer);
    REQUIRE(layer != nullptr);
    CHECK(layer->schema == product.schema);
    CHECK_FALSE(layer->crsAssumed);
    CHECK(layer->features.size() == product.kept);
    CHECK(layer->features.front().id == product.id);
    CHECK(layer->features.front().name == product.name);
    CHECK(layer->features.front().kind == product.kind);
    auto const centre = layer->features.front().extent.centre();
    CHECK(Extent{595000, 6995000, 625000, 7030000}.contains(centre));
    auto const& tally = layer->tally;
    CHECK(tally.read == product.features.size());
    CHECK(tally.read == tally.kept + tally.leftOut + tally.elsewhere + tally.duplicates + tally.dropped());
}

/// The four communes of the small territory with the given fields; `%c`, `%d` and `%n` in values are the code, its last
/// three digits and the name.
void writeCommunes(std::filesystem::path const& file, Format const& format, std::string const& table,
                   Values const& pattern) {
    std::vector<std::string> fields;
    for (auto const& value : pattern) {
        fields.push_back(value.first);
    }
    std::array<std::pair<std::string, std::string>, 4> const communes{
        {{"62001", "Alpha"}, {"62002", "Beta"}, {"62003", "Gamma"}, {"59001", "Delta"}}};
    std::vector<WrittenFeature> features;
    for (std::size_t i = 0; i < communes.size(); ++i) {
        Values values;
        for (auto const& [field, value] : pattern) {
            values[field] = value == "%c" ? communes.at(i).first : value == "%n" ? communes.at(i).second : value;
        }
        auto const x = [&](int side) { return std::to_string(600000 + 10000 * (static_cast<int>(i) + side)); };
        features.push_back({values, "POLYGON ((" + x(0) + " 7000000, " + x(1) + " 7000000, " + x(1) + " 7010000, " +
                                        x(0) + " 7010000, " + x(0) + " 7000000))"});
    }
    writeVector(file, format.driver, table, 2154, fields, features);
}

} // namespace

TEST_CASE("Products for roads and water are read in their true field names and formats") {
    for (auto const& product : roadsAndWater()) {
        checkProduct(product);
    }
}

TEST_CASE("Thematic products are read in their true field names, formats and CRS") {
    for (auto const& product : thematic()) {
        checkProduct(product);
    }
}

TEST_CASE("Each generation of IGN's limits gives the communes, joined by their INSEE code") {
    struct Limits {
        std::string schema, file, table;
        Format format;
        Values pattern;
    };
    auto const limits = GENERATE_COPY(values<Limits>({
        {"Géofla 1",
         "COMMUNE",
         "",
         shape,
         {{"CODE_COMM", "001"},
          {"INSEE_COM", "%c"},
          {"NOM_COMM", "%n"},
          {"POPULATION", "1"},
          {"CODE_CANT", "01"},
          {"NOM_REGION", "x"}}},
        {"Géofla 2",
         "COMMUNE",
         "",
         shape,
         {{"ID_GEOFLA", "1"},
          {"CODE_COM", "001"},
          {"INSEE_COM", "%c"},
          {"NOM_COM", "%n"},
          {"POPULATION", "1"},
          {"NOM_REG", "x"}}},
        {"Admin Express 1 et 2",
         "COMMUNE",
         "",
         shape,
         {{"INSEE_COM", "%c"}, {"NOM_COM", "%n"}, {"INSEE_DEP", "62"}, {"CODE_EPCI", "NC"}, {"POPULATION", "1"}}},
        {"Admin Express 3",
         "COMMUNE",
         "",
         shape,
         {{"INSEE_COM", "%c"},
          {"NOM", "%n"},
          {"NOM_M", "x"},
          {"INSEE_DEP", "62"},
          {"SIREN_EPCI", "100/200"},
          {"POPULATION", "1"}}},
        {"Admin Express 3",
         "limites",
         "",
         tab,
         {{"INSEE_COM", "%c"}, {"NOM", "%n"}, {"INSEE_DEP", "62"}, {"SIREN_EPCI", "NR"}}},
        {"Admin Express 4",
         "ADE-COG_4-0_GPKG_LAMB93_FXX-ED2025-01-01",
         "commune",
         geoPackage,
         {{"code_insee", "%c"},
          {"nom_officiel", "%n"},
          {"population", "1"},
          {"code_insee_du_departement", "62"},
          {"codes_siren_des_epci", "100"}}},
        {"Admin Express 4",
         "livraison",
         "commune",
         geoPackage,
         {{"code_insee", "%c"}, {"nom_officiel", "%n"}, {"code_insee_du_departement", "62"}}},
    }));
    CAPTURE(limits.schema, limits.file);
    TempFolder const folder;
    writeCommunes(folder.path() / (limits.file + limits.format.ending), limits.format,
                  limits.table.empty() ? limits.file : limits.table, limits.pattern);
    Diagnostics diagnostics;
    auto const background = readBackground({folder.path()}, {shipped("communes")}, smallTerritory(), diagnostics);
    REQUIRE(background);
    CHECK_FALSE(diagnostics.hasWarnings());
    auto const* const communes = background->find("communes");
    CHECK(communes->schema == limits.schema);
    CHECK(communes->features.size() == 4);
    CHECK(communes->features[0].name == "Alpha");
    CHECK(background->find("epci")->features.size() == 2);
}

TEST_CASE("Polygons of communes that have merged since become one") {
    TempFolder const folder;
    writeCommunes(folder.path() / "COMMUNE.shp", shape, "COMMUNE",
                  {{"INSEE_COM", "%c"}, {"NOM", "%n"}, {"INSEE_DEP", "62"}});
    auto territory = smallTerritory();
    std::erase_if(territory.communes, [](Commune const& commune) { return commune.insee == "62002"; });
    territory.formerCommunes = {{"62002", "62001"}};
    Diagnostics diagnostics;
    auto const background = readBackground({folder.path()}, {shipped("communes")}, territory, diagnostics);
    REQUIRE(background);
    CHECK_FALSE(diagnostics.hasWarnings());
    auto const& merged = background->find("communes")->features.front();
    CHECK(merged.id == "62001");
    CHECK(area(std::get<MultiPolygon>(merged.geometry)) == Approx(2e8));
    CHECK(std::get<MultiPolygon>(merged.geometry).polygons.size() == 1);
}

TEST_CASE("A delivered EPCI layer is compared with the contracts' and not drawn") {
    TempFolder const folder;
    writeCommunes(folder.path() / "COMMUNE.shp", shape, "COMMUNE",
                  {{"INSEE_COM", "%c"}, {"NOM", "%n"}, {"INSEE_DEP", "62"}});
    writeVector(folder.path() / "EPCI.shp", "ESRI Shapefile", "EPCI", 2154, {"CODE_SIREN", "NOM", "NATURE"},
                {{{{"CODE_SIREN", "100"}, {"NOM", "x"}}, wktOf(LayerGeometry::Polygons, 2154, 0)}});
    Diagnostics diagnostics;
    auto const background =
        readBackground({folder.path()}, {shipped("communes"), shipped("epci")}, smallTerritory(), diagnostics);
    REQUIRE(background);
    REQUIRE(diagnostics.entries().size() == 1);
    CHECK(diagnostics.entries()[0].what == Error{Code::EpciLayerUnused, "EPCI.shp", {"200"}});
    CHECK(area(std::get<MultiPolygon>(background->find("epci")->features[0].geometry)) == Approx(2e8));
}

TEST_CASE("Of two products for one layer the one described first is read, and the other told") {
    TempFolder const folder;
    writeCommunes(folder.path() / "COMMUNE.shp", shape, "COMMUNE",
                  {{"INSEE_COM", "%c"}, {"NOM", "%n"}, {"INSEE_DEP", "62"}});
    writeCommunes(folder.path() / "COMMUNE_2016.shp", shape, "COMMUNE_2016",
                  {{"ID_GEOFLA", "1"}, {"INSEE_COM", "%c"}, {"NOM_COM", "%n"}});
    Diagnostics diagnostics;
    auto const background = readBackground({folder.path()}, {shipped("communes")}, smallTerritory(), diagnostics);
    REQUIRE(background);
    REQUIRE(codesOf(diagnostics) == std::vector<std::string>{"product-unused"});
    CHECK(diagnostics.entries()[0].what.arguments ==
          std::vector<std::string>{"Communes", "COMMUNE_2016.shp", "COMMUNE.shp"});
}

TEST_CASE("A reach delivered for each of its rivers is drawn once") {
    TempFolder const folder;
    folder.write("communes.geojson", collection({square(R"("code":"62001","nom":"a")", 0)}));
    std::string const there = "LINESTRING (600000 7000000, 601000 7000000, 602000 7000500)";
    std::string const back = "LINESTRING (602000 7000500, 601000 7000000, 600000 7000000)";
    writeVector(folder.path() / "TRONCON_HYDROGRAPHIQUE.shp", "ESRI Shapefile", "t", 2154, {"TOPONYME", "NATURE"},
                {{{{"TOPONYME", "LA LYS"}}, there},
                 {{{"TOPONYME", "CANAL"}}, back},
                 {{{"TOPONYME", "LA LYS"}}, there},
                 {{{"TOPONYME", "LA LYS"}}, "LINESTRING (600000 7000000, 602000 7000500)"}});
    Diagnostics diagnostics;
    auto const background =
        readBackground({folder.path()}, {communesLayer(), shipped("rivers")}, smallTerritory(), diagnostics);
    REQUIRE(background);
    CHECK(background->find("rivers")->features.size() == 2);
    CHECK(background->find("rivers")->tally.duplicates == 2);
    CHECK(diagnostics.entries().front().what ==
          Error{Code::DuplicatesDropped, "TRONCON_HYDROGRAPHIQUE.shp", {"2", "Cours d’eau"}});
}

TEST_CASE("Edition and date of last update are read from the names of a delivery") {
    Attribution const base{"IGN", "ADMIN EXPRESS", "", "", "", "©IGN - Admin Express"};
    auto const [path, edition, updated, mention] = GENERATE(table<std::string, std::string, std::string, std::string>({
        {"/d/ADMIN-EXPRESS_3-2__SHP_LAMB93_FXX_2023-05-03/1_DONNEES/COMMUNE.shp", "3.2", "2023-05-03",
         "©IGN - Admin Express 2023"},
        {"/d/BDCARTO_5-0_TOUSTHEMES_SHP_LAMB93_D062_2024-03-15/T.shp", "5.0", "2024-03-15",
         "©IGN - Admin Express 2024"},
        {"/d/COMMUNE.shp", "", "", "©IGN - Admin Express"},
        {"/d/releve_2023-13-40/COMMUNE.shp", "", "", "©IGN - Admin Express"},
    }));
    CAPTURE(path);
    auto const told = attributionOf(path, base);
    CHECK(told.edition == edition);
    CHECK(told.updated == updated);
    CHECK(told.mention == mention);
    auto dated = base;
    dated.mention = "©IGN - Géofla 2016";
    CHECK(attributionOf(path, dated).mention == "©IGN - Géofla 2016");
}

// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/layer_catalogue.hpp"

#include "fixtures.hpp"
#include "sources/json_document.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace cartocontrat;
using cartocontrat::test::TempFolder;

namespace {

std::filesystem::path shippedLayers() {
    return std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "layers";
}

/// A catalogue of one description, with the shipped JSON Schema.
Result<std::vector<LayerDescription>> readOne(TempFolder const& folder, std::string const& text) {
    std::filesystem::copy_file(shippedLayers() / "schema.json", folder.path() / "schema.json");
    folder.write("routes.json", text);
    return readLayerCatalogue(folder.path());
}

std::string const attribution =
    R"("attribution":{"producer":"P","product":"Q","edition":"","updated":"2018","licence":"","mention":"M"})";

} // namespace

TEST_CASE("Every shipped layer description is read and complete") {
    auto const catalogue = readLayerCatalogue(shippedLayers());
    REQUIRE(catalogue);
    std::vector<std::string> ids;
    for (auto const& layer : *catalogue) {
        CAPTURE(layer.id);
        ids.push_back(layer.id);
        CHECK_FALSE(layer.schemas.empty());
        for (auto const& schema : layer.schemas) {
            CAPTURE(schema.name);
            bool const hasField = !schema.idField.empty() || !schema.nameField.empty() || !schema.kindField.empty();
            CHECK((schema.recognition == Recognition::FileName || hasField));
            CHECK_FALSE(schema.attribution.mention.empty());
        }
    }
    CHECK(ids == std::vector<std::string>{"cis", "coast", "colleges", "communes-voisines", "communes", "conservatoire",
                                          "departements", "ens", "land-cover", "rivers", "roads", "towns", "water"});
    CHECK(std::count_if(catalogue->begin(), catalogue->end(), [](auto const& layer) { return layer.required; }) == 1);
}

TEST_CASE("All that a description says is taken") {
    TempFolder const folder;
    auto const catalogue = readOne(folder, R"({"id":"roads","title":"Routes","geometry":"line","schemas":[{"name":"S",
        "file":"r*.shp","recognisedByFields":true,"table":"t","idField":"N","nameField":"T","nameCase":"upper",
        "kindField":"C","kinds":{"Auto*":"autoroute"},"defaultKind":"autre","rankField":"R",
        "where":{"field":"W","value":"oui"},"schematic":true,)" +
                                               attribution + "}]}");
    REQUIRE(catalogue);
    REQUIRE(catalogue->size() == 1);
    auto const& layer = catalogue->front();
    CHECK(layer.geometry == LayerGeometry::Lines);
    CHECK_FALSE(layer.required);
    auto const& schema = layer.schemas.front();
    CHECK(schema.recognition == Recognition::FileNameOrFields);
    CHECK(schema.table == "t");
    CHECK(schema.nameCase == NameCase::Upper);
    CHECK(schema.kinds.at("Auto*") == "autoroute");
    CHECK(schema.rankField == "R");
    CHECK(schema.whereField == "W");
    CHECK(schema.whereValue == "oui");
    CHECK(schema.schematic);
    CHECK(schema.attribution == Attribution{"P", "Q", "", "2018", "", "M"});
}

TEST_CASE("A description that breaks the schema is told with the pointer to the value") {
    struct Case {
        std::string text, pointer, word;
    };
    auto const wrong = GENERATE_COPY(values<Case>({
        {R"({"id":"roads","title":"R","geometry":"ligne","schemas":[{"name":"S","file":"f",)" + attribution + "}]}",
         "/geometry", ""},
        {R"({"id":"roads","title":"R","geometry":"line","schemas":[]})", "/schemas", ""},
        {R"({"id":"roads","title":"R","geometry":"line"})", "/", "schemas"},
        {R"({"id":"roads","title":"R","geometry":"line","schemas":[{"name":"S","file":"f","idFeld":"x",)" +
             attribution + "}]}",
         "/schemas/0", "idFeld"},
        {R"({"id":"roads","title":"R","geometry":"line","schemas":[{"name":"S","file":"f"}]})", "/schemas/0",
         "attribution"},
    }));
    TempFolder const folder;
    CAPTURE(wrong.text);
    auto const catalogue = readOne(folder, wrong.text);
    REQUIRE_FALSE(catalogue);
    CHECK(catalogue.error().code == Code::SchemaViolation);
    CHECK(catalogue.error().subject == "routes.json");
    CHECK(catalogue.error().arguments.at(0) == wrong.pointer);
    CHECK(catalogue.error().arguments.at(1).find(wrong.word) != std::string::npos);
}

TEST_CASE("Malformed JSON is told with its line") {
    TempFolder const folder;
    auto const catalogue = readOne(folder, "{\n  \"id\": \"roads\",\n  \"title\" \"Routes\"\n}\n");
    REQUIRE_FALSE(catalogue);
    CHECK(catalogue.error().code == Code::JsonMalformed);
    CHECK(catalogue.error().subject == "routes.json:3");
}

TEST_CASE("A missing document, schema or folder is an error") {
    TempFolder const folder;
    auto const file = folder.write("a.json", "{}");
    auto const noDocument = readJson(folder.path() / "b.json", file);
    REQUIRE_FALSE(noDocument);
    CHECK(noDocument.error().code == Code::FileMissing);
    auto const noSchema = readJson(file, folder.path() / "schema.json");
    REQUIRE_FALSE(noSchema);
    CHECK(noSchema.error().code == Code::FileMissing);
    auto const noFolder = readLayerCatalogue(folder.path() / "absent");
    REQUIRE_FALSE(noFolder);
    CHECK(noFolder.error().code == Code::FolderMissing);
}

TEST_CASE("Two files may not describe one layer") {
    TempFolder const folder;
    auto const text =
        R"({"id":"roads","title":"R","geometry":"line","schemas":[{"name":"S","file":"f",)" + attribution + "}]}";
    folder.write("voies.json", text);
    auto const catalogue = readOne(folder, text);
    REQUIRE_FALSE(catalogue);
    CHECK(catalogue.error() == Error{Code::DuplicateKey, "voies.json", {"id", "roads"}});
}

TEST_CASE("File names match patterns in either case") {
    auto const [name, pattern, expected] = GENERATE(table<std::string, std::string, bool>({
        {"routes.geojson", "routes.geojson", true},
        {"ROUTES.SHP", "routes.shp", true},
        {"routes_62.geojson", "routes*.geojson", true},
        {"routes.geojson", "routes*.geojson", true},
        {"CLC18_62.gpkg", "*clc18*", true},
        {"abcabd", "*ab*d", true},
        {"routes.gpkg", "routes.geojson", false},
        {"my_routes.shp", "routes*", false},
        {"routes", "routes?", false},
        {"", "*", true},
    }));
    CAPTURE(name, pattern);
    CHECK(matchesPattern(name, pattern) == expected);
}

TEST_CASE("The class of a value is its own, else the longest beginning, else the default") {
    LayerSchema schema;
    schema.kindField = "CODE_18";
    CHECK(classOf(schema, "312") == "312");
    schema.kinds = {{"3*", "foret"}, {"33*", "roche"}, {"331", "plage"}};
    CHECK(classOf(schema, "312") == "foret");
    CHECK(classOf(schema, "332") == "roche");
    CHECK(classOf(schema, "331") == "plage");
    CHECK_FALSE(classOf(schema, "211"));
    schema.defaultKind = "autre";
    CHECK(classOf(schema, "211") == "autre");
}

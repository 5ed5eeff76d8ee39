// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/layer_catalogue.hpp"

#include "fixtures.hpp"
#include "sources/json_document.hpp"
#include "sources/layers/schema_fit.hpp"

#include <catch2/catch.hpp>

#include <limits>
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
        CHECK_FALSE(layer.feeds.empty());
        for (auto const& schema : layer.schemas) {
            CAPTURE(schema.name);
            CHECK((schema.recognition == Recognition::FileName || asksForFields(schema)));
            CHECK_FALSE(schema.attribution.mention.empty());
        }
    }
    CHECK(ids == std::vector<std::string>{"coast", "communes-voisines", "communes", "conservatoire", "departements",
                                          "ens", "epci", "land-cover", "qpv", "rivers", "roads", "towns", "water"});
    CHECK(std::count_if(catalogue->begin(), catalogue->end(), [](auto const& layer) { return layer.required; }) == 1);
}

TEST_CASE("All that a description says is taken") {
    TempFolder const folder;
    auto const catalogue = readOne(
        folder,
        R"({"id":"roads","title":"Routes","feeds":"roads","geometry":"line","scales":{"min":1000},"schemas":[{"name":"S",
        "files":["r*.shp"],"recognisedByFields":true,"table":"t","idField":"N","nameField":"T","nameCase":"upper",
        "marks":["M"],"classes":[{"kind":"autoroute","when":[{"field":["C","D"],"values":["Auto*"],"optional":true}]},
        {"when":[{"field":"F","values":["x"]}]}],"rankField":"R","where":[{"field":"W","values":["oui"]}],"schematic":true,)" +
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
    CHECK(schema.marks == FieldNames{"M"});
    REQUIRE(schema.classes.size() == 2);
    CHECK(schema.classes[0].kind == "autoroute");
    CHECK(schema.classes[0].when.at(0).field == FieldNames{"C", "D"});
    CHECK(schema.classes[0].when.at(0).presence == FieldPresence::Optional);
    CHECK(schema.classes[1].kind.empty());
    CHECK(schema.rankField == FieldNames{"R"});
    CHECK(schema.where.at(0).values == std::vector<std::string>{"oui"});
    CHECK(layer.feeds == "roads");
    CHECK(layer.scales.least == 1000);
    CHECK(layer.scales.below == std::numeric_limits<double>::infinity());
    CHECK(schema.schematic);
    CHECK(schema.attribution == Attribution{"P", "Q", "", "2018", "", "M"});
}

TEST_CASE("A description that breaks the schema is told with the pointer to the value") {
    struct Case {
        std::string text, pointer, word;
    };
    auto const wrong = GENERATE_COPY(values<Case>({
        {R"({"id":"roads","title":"R","feeds":"roads","geometry":"ligne","schemas":[{"name":"S","files":["f"],)" +
             attribution + "}]}",
         "/geometry", ""},
        {R"({"id":"roads","title":"R","feeds":"roads","geometry":"line","schemas":[]})", "/schemas", ""},
        {R"({"id":"roads","title":"R","feeds":"roads","geometry":"line"})", "/", "schemas"},
        {R"({"id":"roads","title":"R","feeds":"roads","geometry":"line","schemas":[{"name":"S","files":["f"],"idFeld":"x",)" +
             attribution + "}]}",
         "/schemas/0", "idFeld"},
        {R"({"id":"roads","title":"R","feeds":"roads","geometry":"line","schemas":[{"name":"S","files":["f"]}]})",
         "/schemas/0", "attribution"},
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
        R"({"id":"roads","title":"R","feeds":"roads","geometry":"line","schemas":[{"name":"S","files":["f"],)" +
        attribution + "}]}";
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
        {"CODE_18", "code_##", true},
        {"code_insee", "CODE_##", false},
    }));
    CAPTURE(name, pattern);
    CHECK(matchesPattern(name, pattern) == expected);
}

TEST_CASE("The class of a record is that of the first rule whose conditions hold") {
    LayerSchema schema;
    schema.classes = {
        {"", {{{"FICTIF"}, {"Oui"}, FieldPresence::Optional}}},
        {"rd-1", {{{"CL_ADMIN", "CLASSE"}, {"Départementale*"}}, {{"ROLE"}, {"2"}, FieldPresence::Optional}}},
        {"autoroute", {{{"CL_ADMIN", "CLASSE"}, {"Autoroute"}}}}};
    auto const kindOf = [&](std::vector<std::string> const& fields, std::vector<std::string> const& values) {
        auto const fit = SchemaFit::make(schema, fields, "f.shp");
        REQUIRE(fit);
        Record record;
        for (auto const& column : fit->columns()) {
            auto const place = std::find(fields.begin(), fields.end(), column) - fields.begin();
            record.values.push_back(values.at(static_cast<std::size_t>(place)));
        }
        auto const feature = fit->featureOf(std::move(record));
        return feature ? feature->kind : "none";
    };
    CHECK(kindOf({"classe", "role"}, {"Départementale", "2"}) == "rd-1");
    CHECK(kindOf({"classe", "role"}, {"Départementale", "3"}) == "none");
    CHECK(kindOf({"classe"}, {"Départementale"}) == "none");
    CHECK(kindOf({"CL_ADMIN"}, {"Autoroute"}) == "autoroute");
    CHECK(kindOf({"CL_ADMIN", "ROLE"}, {"Nationale/Départementale", "2"}) == "rd-1");
    CHECK(kindOf({"CL_ADMIN", "FICTIF"}, {"Autoroute", "Oui"}) == "none");
    auto const missing = SchemaFit::make(schema, {"CL_ADMN"}, "f.shp");
    REQUIRE_FALSE(missing);
    CHECK(missing.error() == Error{Code::FieldMissing, "f.shp", {"CL_ADMIN", "CL_ADMN"}});
}

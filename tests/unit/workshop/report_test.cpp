// SPDX-License-Identifier: EUPL-1.2
#include "workshop/report.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace cartocontrat {
namespace {

Item text(Role role, std::string subject, std::string words) {
    TextRun run;
    run.text = std::move(words);
    return {role, std::move(subject), run};
}

Item circle(Role role, std::string subject, Point centre) {
    return {role, std::move(subject), Drawing{CircleShape{centre, 2}, Colour{}, {}}};
}

Item path(Role role, std::string subject, Line line) {
    return {role, std::move(subject), Drawing{PathShape{{std::move(line)}}, {}, Stroke{}}};
}

Item box(Role role, std::string subject, Extent extent) {
    return {role, std::move(subject), Drawing{RectShape{extent, 0}, Colour{}, {}}};
}

/// A page with one call-out of two sites, one project in a list, and a piece of legend.
Scene somePage() {
    Line const leader{{60, 40}, {66.5, 40}, {80, 50}};
    Line const other{{60, 40}, {66.5, 40}, {90, 70.00049}};
    Scene scene;
    SceneLayer map{"map", {}, {}};
    map.items = {
        text(Role::CommuneName, "62534", "Lumbres"),
        text(Role::CommuneName, "62001", "Ablain-"),
        text(Role::CommuneName, "62001", "Saint-Nazaire"),
        path(Role::Leader, "gymnase", leader),
        path(Role::Leader, "gymnase", other),
        path(Role::Leader, "gymnase", leader),
        path(Role::Leader, "gymnase", other),
        circle(Role::Marker, "gymnase", {80, 50}),
        circle(Role::Marker, "gymnase", {80, 50}),
        {Role::Marker, "gymnase", PictogramMark{"theme-sport", {80, 50}, 3, {}, {}, 0}},
        circle(Role::Marker, "gymnase", {90, 70}),
        circle(Role::Frame, "", {0, 0}),
        circle(Role::Frame, "", {1, 0}),
    };
    SceneLayer boxes{"boxes", {}, {}};
    boxes.items = {
        box(Role::CalloutBox, "gymnase", {8, 30, 64, 45.2}),
        box(Role::CalloutBox, "gymnase", {8, 30, 64, 45.2}),
        text(Role::CalloutTitle, "gymnase", "Rénovation du"),
        text(Role::CalloutTitle, "gymnase", "gymnase"),
        text(Role::CalloutPlace, "gymnase", "Lumbres · à venir"),
        text(Role::CalloutAmount, "gymnase", "52 000 €"),
        text(Role::ListTitle, "ecoles", "Rénovation"),
        text(Role::ListTitle, "ecoles", "des écoles"),
        text(Role::ListTitle, "voirie", "Voirie"),
        text(Role::LegendHeading, "1", "Présence:"),
        text(Role::LegendLabel, "MDADT", "Agents des Maisons"),
        text(Role::LegendLabel, "MDADT", "du Département"),
        text(Role::LegendLabel, "CER", "Agents des CER"),
        text(Role::LegendHeading, "2", "Projets:"),
        text(Role::LegendLabel, "CER", "À venir"),
    };
    scene.layers = {map, boxes};
    return scene;
}

} // namespace

TEST_CASE("An inventory joins the lines of a call-out and keeps each site and leader once") {
    Inventory const found = readInventory(somePage());
    REQUIRE(found.callouts.size() == 1);
    DrawnCallout const& callout = found.callouts.front();
    CHECK(callout.project == "gymnase");
    CHECK(callout.title == "Rénovation du gymnase");
    CHECK(callout.amount == "52 000 €");
    CHECK(callout.sites == std::vector<Point>{{80, 50}, {90, 70}});
    CHECK(callout.leaders.size() == 2);
    CHECK(callout.box == Extent{8, 30, 64, 45.2});
}

TEST_CASE("An inventory tells legend, lists and how many things of each kind were drawn") {
    Inventory const found = readInventory(somePage());
    CHECK(found.width == 297);
    CHECK(found.height == 210);
    CHECK(found.legend == std::vector<DrawnLegendLabel>{{"Présence:", "Agents des Maisons du Département"},
                                                        {"Présence:", "Agents des CER"},
                                                        {"Projets:", "À venir"}});
    CHECK(found.listed == std::vector<std::string>{"ecoles", "voirie"});
    CHECK(found.drawn.at("commune-name") == 2);
    CHECK(found.drawn.at("marker") == 1);
    CHECK(found.drawn.at("frame") == 2);
    CHECK(found.drawn.count("presence") == 0);
}

TEST_CASE("An empty scene has an empty inventory") {
    Inventory const found = readInventory(Scene{});
    CHECK(found.callouts.empty());
    CHECK(found.legend.empty());
    CHECK(found.drawn.empty());
}

TEST_CASE("The report says what the scene holds, in millimetres from the top left") {
    ContractData contracts;
    Project project;
    project.id = "gymnase";
    project.theme = "Sport";
    project.period = "a-venir";
    contracts.projects = {project};
    contracts.nomenclatures = {{themeScheme, "Thématiques", "SPORT", "Sport", ""}};
    Territory territory;
    territory.id = "246201016";
    territory.name = "CC du Pays de Lumbres";

    PageRecord page;
    page.territory = territory;
    page.files = {"out/carte-pays-de-lumbres.pdf"};
    page.scale = 100000;
    page.inventory = readInventory(somePage());
    page.unlocated = {"voirie"};
    page.undrawnLegend = {"Forêts"};
    page.diagnostics.warn(Code::LayerAbsent, "land-cover", {"Occupation du sol"});
    PageRecord failed;
    failed.territory = territory;
    failed.errors = {Error{Code::TerritoryUnknown, {}, {"x", ""}}};
    RunRecord const run{
        "1.2.3", "2019", {"data/fond-schematique"}, {{{themeScheme, {"SPORT"}}, {"enjeux", {"E1"}}}, {}, {}}, {}};

    auto const report = nlohmann::json::parse(toReport(run, {page, failed}, contracts));
    REQUIRE(report.at("pages").size() == 1);
    auto const& first = report.at("pages").at(0);
    CHECK(report.at("filters").at("themes") == nlohmann::json{"Sport"});
    CHECK(report.at("filters").at("tags") == nlohmann::json{"enjeux:E1"});
    CHECK(first.at("territory") ==
          nlohmann::json{{"kind", "epci"}, {"id", "246201016"}, {"name", "CC du Pays de Lumbres"}});
    CHECK(first.at("page_mm") == nlohmann::json{297.0, 210.0});
    CHECK(first.at("scale") == 100000);
    CHECK(first.at("listed") == nlohmann::json{"ecoles"});
    CHECK(first.at("unlocated") == nlohmann::json{"voirie"});
    CHECK(first.at("undrawn_legend") == nlohmann::json{"Forêts"});
    auto const& callout = first.at("callouts").at(0);
    CHECK(callout.at("theme") == "Sport");
    CHECK(callout.at("period") == "a-venir");
    CHECK(callout.at("box_mm") == nlohmann::json{8.0, 30.0, 56.0, 15.2});
    CHECK(callout.at("sites_mm") == nlohmann::json::parse("[[80.0, 50.0], [90.0, 70.0]]"));
    CHECK(callout.at("leaders_mm").at(1).at(2) == nlohmann::json{90.0, 70.0});
    CHECK(first.at("diagnostics").at(0).at("code") == "layer-absent");
    CHECK(first.at("diagnostics").at(0).at("severity") == "warning");
}

} // namespace cartocontrat

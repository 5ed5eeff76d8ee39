// SPDX-License-Identifier: EUPL-1.2
#include "domain/nomenclature.hpp"
#include "unit/document/sample_document.hpp"

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

ContractData dataWith(std::vector<std::string> const& projects) {
    ContractData data;
    for (auto const& id : projects) {
        Project project;
        project.id = id;
        project.title = "titre de " + id;
        project.rule = LocationRule::Epci;
        data.projects.push_back(project);
    }
    Place place;
    place.id = "cis-1";
    place.name = "avant";
    data.places.push_back(place);
    return data;
}

} // namespace

TEST_CASE("a document changes, adds and removes what the data say, and nothing else") {
    auto const data = dataWith({"a", "b", "c"});
    MapDocument document;
    document.projects["a"].title = "autre titre";
    document.projects["b"].placement = Point{3, 4};
    document.places["cis-1"].name = "après";
    document.removed = {"c"};
    document.added = dataWith({"d"}).projects;
    Diagnostics diagnostics;
    auto const changed = applyChanges(data, document, diagnostics);
    CHECK(diagnostics.entries().empty());
    REQUIRE(changed.projects.size() == 3);
    CHECK(changed.projects[0].title == "autre titre");
    CHECK(changed.projects[0].rule == LocationRule::Epci);
    CHECK(changed.projects[1].title == "titre de b");
    CHECK(changed.projects[1].position == Point{3, 4});
    CHECK(changed.projects[1].rule == LocationRule::Point);
    CHECK(changed.projects[2].id == "d");
    CHECK(changed.places[0].name == "après");
    CHECK((applyChanges(data, {}, diagnostics).projects == data.projects));
}

TEST_CASE("tags of a nomenclature replace those of the data there, and dates make an operation where none was") {
    auto data = dataWith({"a", "b"});
    data.nomenclatures = {{"axes", "Axes", "A", "Axe A", ""}, {"axes", "Axes", "A1", "Objectif 1", "A"}};
    data.projects[0].tags = {{"axes", "B"}, {"pactes", "P"}};
    data.operations.emplace_back().project = "a";
    data.operations[0].start = "2018";
    MapDocument document;
    document.projects["a"].tags = {{"axes", {"A1"}}};
    document.projects["a"].end = "2020";
    document.projects["b"].start = "mai 2019";
    Diagnostics diagnostics;
    auto const changed = applyChanges(data, document, diagnostics);
    CHECK(diagnostics.entries().empty());
    CHECK(changed.projects[0].tags ==
          std::vector<Tag>{{"pactes", "P"}, {"axes", "A1", TagBasis::Inferred}, {"axes", "A", TagBasis::Inferred}});
    CHECK(changed.findOperation("a")->start == "2018");
    CHECK(changed.findOperation("a")->end == "2020");
    REQUIRE(changed.findOperation("b") != nullptr);
    CHECK(changed.findOperation("b")->start == "mai 2019");
}

TEST_CASE("an imported project replaces the one of the same id, and may itself be changed") {
    MapDocument document;
    document.added = dataWith({"a"}).projects;
    document.added[0].owner = "commune";
    document.projects["a"].placement = "62534";
    Diagnostics diagnostics;
    auto const changed = applyChanges(dataWith({"a", "b"}), document, diagnostics);
    REQUIRE(changed.projects.size() == 2);
    CHECK(changed.projects[0].owner == "commune");
    CHECK(changed.projects[0].rule == LocationRule::Commune);
    CHECK(changed.projects[0].locationValues == std::vector<std::string>{"62534"});
    CHECK_FALSE(changed.projects[0].position);
}

TEST_CASE("a change of what the data have no more is kept and told") {
    MapDocument document;
    document.projects["gone"].title = "titre";
    document.places["gone-too"].name = "nom";
    Diagnostics diagnostics;
    (void)applyChanges(dataWith({"a"}), document, diagnostics);
    REQUIRE(diagnostics.entries().size() == 2);
    CHECK(diagnostics.entries()[0].what == Error{Code::ChangeUnused, {}, {"gone"}});
    CHECK(diagnostics.entries()[1].what == Error{Code::ChangeUnused, {}, {"gone-too"}});
}

TEST_CASE("the code of a project's theme follows its label, and what is no project is placed too") {
    auto data = dataWith({"a"});
    data.nomenclatures = {{themeScheme, "", "sport", "Sport", ""}, {themeScheme, "", "culture", "Culture", ""}};
    data.projects[0].tags = {{themeScheme, "sport", TagBasis::Printed}, {"axes", "1", TagBasis::Printed}};
    data.commitments = dataWith({"engagement"}).projects;
    MapDocument document;
    document.projects["a"].theme = "Culture";
    document.projects["engagement"].placement = Point{1, 2};
    Diagnostics diagnostics;
    auto const changed = applyChanges(data, document, diagnostics);
    CHECK(diagnostics.entries().empty());
    REQUIRE(changed.projects[0].tags.size() == 2);
    CHECK(mainTag(changed.projects[0], themeScheme)->code == "culture");
    CHECK(mainTag(changed.projects[0], "axes")->code == "1");
    CHECK(changed.commitments[0].position == Point{1, 2});
}

TEST_CASE("a label that prints another amount than the one given by hand is told") {
    auto data = dataWith({"a", "b"});
    for (auto& project : data.projects) {
        project.amount = Euros::fromCents(100'000'000);
        project.amountText = "1 million €";
    }
    data.projects[1].amountText = "900 000 €"; // as the data have it: not by hand
    MapDocument document;
    document.projects["a"].amount = Euros::fromCents(90'000'000);
    document.projects["b"].title = "autre titre";
    Diagnostics diagnostics;
    static_cast<void>(applyChanges(data, document, diagnostics));
    REQUIRE(diagnostics.entries().size() == 1);
    CHECK(diagnostics.entries()[0].what.code == Code::AmountContradicted);
    CHECK(diagnostics.entries()[0].what.subject == "a");
    document.projects["a"].amountText = "";
    Diagnostics none;
    static_cast<void>(applyChanges(data, document, none));
    CHECK(none.entries().empty());
}

TEST_CASE("a place that is moved to another commune is of the intercommunalité there") {
    auto data = dataWith({});
    for (auto const& [insee, siren] : {std::pair("62041", "arras"), std::pair("62193", "calais")}) {
        auto& commune = data.communes.emplace_back();
        commune.insee = insee;
        commune.epciSiren = siren;
    }
    data.places[0].insee = "62041";
    data.places[0].epciSiren = "arras";
    MapDocument document;
    Diagnostics diagnostics;
    document.places["cis-1"].name = "après";
    CHECK(applyChanges(data, document, diagnostics).places[0].epciSiren == "arras");
    document.places["cis-1"].insee = "62193";
    CHECK(applyChanges(data, document, diagnostics).places[0].epciSiren == "calais");
}

// SPDX-License-Identifier: EUPL-1.2
#include "domain/nomenclature.hpp"
#include "domain/project_filter.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

namespace {

Project makeProject(std::string const& theme, std::string const& period, std::string const& origin) {
    Project project;
    if (!theme.empty()) {
        project.tags = {{"themes", theme}};
    }
    project.period = period;
    project.origin = origin;
    return project;
}

} // namespace

TEST_CASE("An empty filter lets every project through") {
    ProjectFilter const filter;
    CHECK(filter.isEmpty());
    CHECK(filter.accepts(Project{}, {}));
    CHECK(filter.accepts(makeProject("Sport", "2015-2018", "map_label"), {}));
}

TEST_CASE("A project must meet each criterion, by any of its values") {
    ProjectFilter filter;
    filter.tags["themes"] = {"Sport", "Culture"};
    filter.origins = {"map_label"};
    CHECK_FALSE(filter.isEmpty());
    auto const [theme, period, origin, accepted] = GENERATE(table<char const*, char const*, char const*, bool>({
        {"Sport", "2015-2018", "map_label", true},
        {"Culture", "", "map_label", true},
        {"Sport", "", "vote", false},
        {"Education", "", "map_label", false},
        {"", "", "map_label", false},
    }));
    CHECK(filter.accepts(makeProject(theme, period, origin), {}) == accepted);
}

TEST_CASE("Projects without a period have a word of their own") {
    ProjectFilter filter;
    filter.periods = {unknownPeriod};
    CHECK(filter.accepts(makeProject("Sport", "", "vote"), {}));
    CHECK_FALSE(filter.accepts(makeProject("Sport", "annuel", "vote"), {}));
    filter.periods = {"annuel"};
    CHECK_FALSE(filter.accepts(makeProject("Sport", "", "vote"), {}));
    CHECK(filter.accepts(makeProject("Sport", "annuel", "vote"), {}));
}

namespace {

/// Five projects that differ by one criterion or another.
ContractData makeContracts() {
    ContractData contracts;
    contracts.communes.push_back({"62767", "Saint-Pol-sur-Ternoise", "200069672", 4000, {}, 0});
    auto const add = [&](char const* theme, char const* period, long long euros) -> Project& {
        auto& project = contracts.projects.emplace_back(makeProject(theme, period, "map-label"));
        if (euros > 0) {
            project.amount = Euros::fromCents(euros * 100);
        }
        return project;
    };
    auto& school = add("Culture", "a-venir", 500'000);
    school.title = "École de musique";
    school.rule = LocationRule::Commune;
    school.locationValues = {"62767"};
    school.voted = Euros::fromCents(50'000'000);
    school.owner = "CC du Ternois";
    add("Culture", "2015-2018", 160'000).kind = "investissement";
    add("Sport", "a-venir", 69'630).kind = "investissement";
    add("Sport", "", 0).kind = "fonctionnement";
    add("Solidarité", "", 1'500'000).rule = LocationRule::Road;
    return contracts;
}

std::vector<Project const*> all(ContractData const& contracts) {
    std::vector<Project const*> projects;
    for (auto const& project : contracts.projects) {
        projects.push_back(&project);
    }
    return projects;
}

} // namespace

TEST_CASE("Each criterion keeps the projects that meet it") {
    auto const contracts = makeContracts();
    ProjectFilter least, most, kinds, owners, text, voted, unlocated;
    least.least = Euros::fromCents(16'000'000);
    most.most = Euros::fromCents(16'000'000);
    kinds.kinds = {"investissement"};
    owners.owners = {"CC du Ternois"};
    text.text = "ecole ST pol";
    voted.onlyVoted = true;
    unlocated.onlyUnlocated = true;
    auto const [filter, shown] = GENERATE_COPY(table<ProjectFilter, int>({
        {least, 3}, // an amount is wanted: the one without is left out
        {most, 2},
        {kinds, 2},
        {owners, 1},
        {text, 1},
        {voted, 1},
        {unlocated, 3},
    }));
    CHECK_FALSE(filter.isEmpty());
    CHECK(countBy(filter, all(contracts), contracts).shown == shown);
}

TEST_CASE("A text is found whatever its case and accents, and in the names of communes") {
    auto const contracts = makeContracts();
    ProjectFilter filter;
    auto const [text, found] = GENERATE(table<char const*, bool>({
        {"musique", true},
        {"ÉCOLE  de Musique", true},
        {"saint-pol musique", true},
        {"62767", false},
        {"piscine", false},
        {"...", true},
    }));
    filter.text = text;
    CHECK(filter.accepts(contracts.projects.front(), contracts) == found);
}

TEST_CASE("Counts of a criterion follow the others and not itself") {
    auto const contracts = makeContracts();
    ProjectFilter filter;
    filter.tags = {{"themes", {"Sport"}}};
    filter.periods = {"a-venir"};
    auto const counts = countBy(filter, all(contracts), contracts);
    CHECK(counts.all == 5);
    CHECK(counts.shown == 1);
    CHECK(counts.tags == std::map<std::pair<std::string, std::string>, int>{
                             {{"themes", "Culture"}, 1}, {{"themes", "Solidarité"}, 0}, {{"themes", "Sport"}, 1}});
    CHECK(counts.periods == std::map<std::string, int>{{"2015-2018", 0}, {"a-venir", 1}, {unknownPeriod, 1}});
    CHECK(counts.amounts == std::vector{Euros::fromCents(6'963'000)});
}

TEST_CASE("A filter that shows nothing tells which criterion is in the way") {
    auto const contracts = makeContracts();
    ProjectFilter filter;
    filter.tags = {{"themes", {"Sport"}}};
    filter.least = Euros::fromCents(100'000'00);
    CHECK((criterionInTheWay(filter, all(contracts), contracts) == Criterion::Tags)); // three, two without the amount
    CHECK(countBy(filter.without(Criterion::Tags), all(contracts), contracts).shown == 3);
    filter.owners = {"Nobody"};
    CHECK_FALSE(criterionInTheWay(filter, all(contracts), contracts));
    CHECK_FALSE(criterionInTheWay({}, all(contracts), contracts));
}

TEST_CASE("A project asked for in two schemes is of a code in both, whatever else it is of") {
    std::vector<NomenclatureEntry> const entries{{"axes", "Axes", "A1", "Un", ""},
                                                 {"piliers", "Piliers", "P2", "Deux", ""},
                                                 {"piliers", "Piliers", "2.1", "Deux un", "P2"}};
    Project project;
    addTag(project, {"axes", "A1"}, entries);
    addTag(project, {"piliers", "2.1", TagBasis::Inferred}, entries);
    addTag(project, {"piliers", "P2"}, entries);
    CHECK(project.tags.size() == 3); // the code above is there once
    CHECK(mainTag(project, "piliers")->code == "2.1");
    CHECK(mainTag(project, "piliers")->basis == TagBasis::Inferred);
    CHECK(mainTag(project, "enjeux") == nullptr);
    using Tags = std::map<std::string, std::set<std::string>>;
    auto const [tags, accepted] = GENERATE(table<Tags, bool>({
        {{{"axes", {"A1"}}, {"piliers", {"2.1"}}}, true},
        {{{"axes", {"A1"}}, {"piliers", {"P2"}}}, true}, // and so what is above it
        {{{"axes", {"A1", "A2"}}, {"piliers", {"P1", "P2"}}}, true},
        {{{"axes", {"A2"}}, {"piliers", {"2.1"}}}, false},
        {{{"axes", {"A1"}}, {"piliers", {"P1"}}}, false},
        {{{"axes", {"A1"}}, {"enjeux", {"E1"}}}, false},
    }));
    ProjectFilter filter;
    filter.tags = tags;
    CHECK(filter.accepts(project, {}) == accepted);
}

TEST_CASE("A theme known by its label is a code of the scheme of themes") {
    std::vector<NomenclatureEntry> const entries{{themeScheme, "Thématiques", "SPORT", "Sport", ""},
                                                 {"autre", "Autre", "X", "Sport", ""}};
    Project project;
    tagWithTheme(project, entries);
    CHECK(project.tags.empty());
    project.theme = "Sport";
    tagWithTheme(project, entries);
    REQUIRE(project.tags.size() == 1);
    CHECK(project.tags[0].scheme == themeScheme);
    CHECK(project.tags[0].code == "SPORT");
}

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
    CHECK(filter.accepts(Project{}));
    CHECK(filter.accepts(makeProject("Sport", "2015-2018", "map_label")));
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
    CHECK(filter.accepts(makeProject(theme, period, origin)) == accepted);
}

TEST_CASE("Projects without a period have a word of their own") {
    ProjectFilter filter;
    filter.periods = {unknownPeriod};
    CHECK(filter.accepts(makeProject("Sport", "", "vote")));
    CHECK_FALSE(filter.accepts(makeProject("Sport", "annuel", "vote")));
    filter.periods = {"annuel"};
    CHECK_FALSE(filter.accepts(makeProject("Sport", "", "vote")));
    CHECK(filter.accepts(makeProject("Sport", "annuel", "vote")));
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
    CHECK(filter.accepts(project) == accepted);
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

// SPDX-License-Identifier: EUPL-1.2
#include "domain/project_filter.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

namespace {

Project makeProject(std::string const& theme, std::string const& period, std::string const& origin) {
    Project project;
    project.theme = theme;
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
    filter.themes = {"Sport", "Culture"};
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

// SPDX-License-Identifier: EUPL-1.2
#include "domain/territories.hpp"
#include "unit/scene/scene_reading.hpp"
#include "unit/scene/shipped_pages.hpp"

#include <algorithm>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

/// The projects of all the EPCI of a territory, each once.
std::vector<Project const*> projectsIn(Territory const& territory, PageFixture const& fixture) {
    std::vector<Project const*> result;
    for (auto const& siren : territory.epcis) {
        for (auto const* project : fixture.projectsOf(*fixture.contracts.findEpci(siren))) {
            if (std::find(result.begin(), result.end(), project) == result.end()) {
                result.push_back(project);
            }
        }
    }
    return result;
}

void checkSound(Page const& page, PageGrid const& grid, PageFixture const& fixture) {
    CHECK(auditFaults(page.scene, *fixture.fonts) == Faults{});
    CHECK(page.scene.width == grid.width);
    CHECK(page.scene.height == grid.height);
}

Commune const& commune(std::string const& insee, PageFixture const& fixture) {
    return *fixture.contracts.findCommune(insee);
}

} // namespace

TEST_CASE("every format tells every project of an EPCI, and no leader crosses") {
    auto const fixture = shippedPages();
    auto const format = GENERATE(as<std::string>(), "A4-portrait", "A3-portrait", "ecran");
    for (auto const& slug : {"ternois", "pays-de-lumbres", "deux-baies-en-montreuillois", "terre-des-2-caps",
                             "bethune-bruay-artois-lys-romane"}) {
        CAPTURE(format, slug);
        auto const page = composed({fixture.territory(slug), {}, format}, fixture);
        checkSound(page, fixture.pageTemplate.pages.at(format), fixture);
        CHECK(projectFaults(page.scene, fixture.projectsOf(*fixture.epci(slug))) == Faults{});
    }
}

TEST_CASE("the département and the grands territoires tell all their projects, and name their EPCI") {
    auto const fixture = shippedPages();
    auto territories = grandTerritoires(fixture.contracts);
    REQUIRE(territories.size() == 2);
    territories.push_back(departementTerritory(fixture.contracts));
    CHECK(territories.back().epcis.size() == 20);
    CHECK(territories.back().communes.size() == 890);
    for (auto const& territory : territories) {
        CAPTURE(territory.name);
        auto const page = composed({territory, {}, "A3"}, fixture);
        checkSound(page, fixture.pageTemplate.pages.at("A3"), fixture);
        CHECK(projectFaults(page.scene, projectsIn(territory, fixture)) == Faults{});
        CHECK(subjectsOf(page.scene, Role::NeighbourName).size() >= territory.epcis.size() / 2);
        CHECK(page.scene.title.starts_with(territory.name));
        auto const named = namedCommunes(page.scene);
        auto const least = fixture.pageTemplate.leastPopulation(page.scaleDenominator);
        for (auto const& place : fixture.contracts.places) {
            auto const& town = commune(place.insee, fixture);
            if (place.category == "MDADT" && territory.communes.contains(town.insee) && town.population >= least) {
                CAPTURE(town.name);
                CHECK(named.contains(town.insee));
            }
        }
    }
}

TEST_CASE("a commune's page shows what stands in it, and names its neighbours") {
    auto const fixture = shippedPages();
    auto const territory = territoryOf(commune("62534", fixture), fixture.contracts);
    auto const page = composed({territory, {}, "A4"}, fixture);
    checkSound(page, fixture.pageTemplate.pages.at("A4"), fixture);
    CHECK(namedCommunes(page.scene) == std::set<std::string>{"62534"});
    CHECK(subjectsOf(page.scene, Role::CalloutBox).size() == 6);
    auto const names = subjectsOf(page.scene, Role::NeighbourName);
    CHECK(std::any_of(names.begin(), names.end(), [](std::string const& id) { return id.size() == 5; }));
    CHECK(page.scaleDenominator < 75000);
}

TEST_CASE("greatest amounts keep a box where the others become numbers") {
    auto const fixture = shippedPages();
    auto const page = composed({grandTerritoires(fixture.contracts).back(), {}, "A3"}, fixture);
    REQUIRE(page.anatomy == "mixed");
    auto const boxed = subjectsOf(page.scene, Role::CalloutBox), numbered = subjectsOf(page.scene, Role::MarkerNumber);
    CHECK(boxed.size() >= 4);
    CHECK_FALSE(numbered.empty());
    auto const amountOf = [&](std::string const& id) {
        auto const& projects = fixture.contracts.projects;
        return std::find_if(projects.begin(), projects.end(), [&](Project const& one) { return one.id == id; })->amount;
    };
    for (auto const& large : boxed) {
        for (auto const& small : numbered) {
            CAPTURE(large, small);
            CHECK(amountOf(large) >= amountOf(small));
        }
    }
}

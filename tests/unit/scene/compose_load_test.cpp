// SPDX-License-Identifier: EUPL-1.2
#include "unit/scene/scene_reading.hpp"
#include "unit/scene/shipped_pages.hpp"

#include <algorithm>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

/// Projects of the Ternois that stand in lists take about half of its columns.
enum class Lists { Kept, LeftOut };

/// Shipped pages whose Ternois has `located` projects with a call-out: its own and copies of them, which stand one
/// after another in the communes of the Ternois, the largest first.
PageFixture loadedTernois(std::size_t located, Lists lists) {
    auto fixture = shippedPages();
    auto const siren = fixture.epci("ternois")->siren;
    auto const before = composed({fixture.territory("ternois"), {}, "A4"}, fixture);
    auto const drawn = subjectsOf(before.scene, Role::CalloutBox);
    REQUIRE_FALSE(drawn.empty());
    REQUIRE(drawn.size() < located);
    std::vector<Project> originals;
    for (auto const& project : fixture.contracts.projects) {
        if (drawn.contains(project.id)) {
            originals.push_back(project);
        }
    }
    std::vector<Commune> communes;
    for (auto const& commune : fixture.contracts.communes) {
        if (commune.epciSiren == siren) {
            communes.push_back(commune);
        }
    }
    std::stable_sort(communes.begin(), communes.end(),
                     [](Commune const& a, Commune const& b) { return a.population > b.population; });
    if (lists == Lists::LeftOut) {
        fixture.contracts.projects = originals;
    }
    for (std::size_t i = 0; i < located - drawn.size(); ++i) {
        auto copy = originals[i % originals.size()];
        copy.id += "-copie-" + std::to_string(i + 1);
        copy.rule = LocationRule::Commune;
        // Three in each of the larger communes: markers of one commune then stand in a cluster.
        copy.locationValues = {communes[i / 3 % communes.size()].insee};
        fixture.contracts.projects.push_back(std::move(copy));
    }
    return fixture;
}

} // namespace

TEST_CASE("with more and more projects the call-outs step to tighter forms, and nothing is lost or overlaps") {
    struct Row {
        std::size_t located;
        Lists lists;
        std::string form;
    };
    auto const row =
        GENERATE(Row{20, Lists::LeftOut, "dense"}, Row{30, Lists::LeftOut, "small"}, Row{40, Lists::LeftOut, "mixed"},
                 Row{60, Lists::LeftOut, "mixed"}, Row{20, Lists::Kept, "mixed"}, Row{40, Lists::Kept, "mixed"});
    auto const fixture = loadedTernois(row.located, row.lists);
    auto const& epci = *fixture.epci("ternois");
    auto const page = composed({fixture.territory("ternois"), {}, "A4"}, fixture);
    CAPTURE(row.located, row.lists == Lists::Kept);
    CHECK(page.anatomy == row.form);
    auto const boxed = subjectsOf(page.scene, Role::CalloutBox).size();
    auto const numbered = subjectsOf(page.scene, Role::MarkerNumber).size();
    CHECK(subjectsOf(page.scene, Role::Marker).size() == row.located);
    CHECK(boxed + numbered == row.located);
    CHECK((numbered > 0) == (row.form == "mixed"));
    CHECK(projectFaults(page.scene, fixture.projectsOf(epci)) == Faults{});
    // Three markers beside each of twenty names at the scale of the Ternois: the map has no room for them all.
    CHECK((row.located > 40 || auditFaults(page.scene, *fixture.fonts) == Faults{}));
    auto const& entries = page.diagnostics.entries();
    auto const step = std::find_if(entries.begin(), entries.end(),
                                   [](Diagnostic const& entry) { return entry.what.code == Code::AnatomyStep; });
    REQUIRE(step != entries.end());
    CHECK(step->what.arguments.front() == page.anatomy);
}

TEST_CASE("numbers stand in the markers and in the list, each once, from 1 on") {
    auto const fixture = loadedTernois(40, Lists::LeftOut);
    auto const page = composed({fixture.territory("ternois"), {}, "A4"}, fixture);
    REQUIRE(page.anatomy == "mixed");
    std::map<std::string, std::multiset<std::string>> numbers;
    for (auto const& layer : page.scene.layers) {
        for (auto const& item : layer.items) {
            auto const* run = item.role == Role::MarkerNumber ? std::get_if<TextRun>(&item.mark) : nullptr;
            if (run != nullptr) {
                numbers[item.subject].insert(run->text);
            }
        }
    }
    auto const count = static_cast<int>(40 - subjectsOf(page.scene, Role::CalloutBox).size());
    REQUIRE(numbers.size() == static_cast<std::size_t>(count));
    std::set<std::string> seen;
    for (auto const& [project, texts] : numbers) {
        CAPTURE(project, texts);
        CHECK(texts.size() >= 2);
        CHECK(std::set(texts.begin(), texts.end()).size() == 1);
        seen.insert(*texts.begin());
    }
    for (int number = 1; number <= count; ++number) {
        CHECK(seen.contains(std::to_string(number)));
    }
}

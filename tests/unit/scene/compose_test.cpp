// SPDX-License-Identifier: EUPL-1.2
#include "domain/territories.hpp"
#include "scene/audit/rules.hpp"
#include "scene/roles.hpp"
#include "unit/scene/scene_fingerprint.hpp"
#include "unit/scene/scene_reading.hpp"
#include "unit/scene/shipped_pages.hpp"

#include <algorithm>
#include <thread>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

std::size_t communesOf(Epci const& epci, ContractData const& contracts) {
    return static_cast<std::size_t>(
        std::count_if(contracts.communes.begin(), contracts.communes.end(),
                      [&](Commune const& commune) { return commune.epciSiren == epci.siren; }));
}

std::vector<std::string> crossingsReported(Page const& page) {
    std::vector<std::string> result;
    for (auto const& entry : page.diagnostics.entries()) {
        if (entry.what.code == Code::LeaderCrossing) {
            result.push_back(entry.what.arguments.front());
        }
    }
    return result;
}

void checkPage(Page const& page, Epci const& epci, PageFixture const& fixture) {
    CHECK(auditFaults(page.scene, *fixture.fonts) == Faults{});
    CHECK(crossingsReported(page).empty());
    CHECK(projectFaults(page.scene, fixture.projectsOf(epci)) == Faults{});
    CHECK(subjectsOf(page.scene, Role::Marker) == subjectsOf(page.scene, Role::CalloutBox));
    std::set<std::string> const listed(page.listed.begin(), page.listed.end());
    auto const dots = subjectsOf(page.scene, Role::SmallMarker);
    CHECK(std::includes(listed.begin(), listed.end(), dots.begin(), dots.end()));
    auto const named = namedCommunes(page.scene).size();
    CHECK(named + page.droppedLabels.size() == communesOf(epci, fixture.contracts));
    CHECK(auditNames(named, page.droppedLabels, shippedLimits()).empty());
}

/// Every page of the series.
void checkSeries(PageFixture const& fixture, std::string const& format) {
    REQUIRE(fixture.contracts.epcis.size() == 20);
    for (auto const& epci : fixture.contracts.epcis) {
        CAPTURE(epci.slug, format);
        auto const page = composed({territoryOf(epci, fixture.contracts), {}, format}, fixture);
        CHECK(page.scene.title.starts_with(epci.name));
        checkPage(page, epci, fixture);
    }
}

std::vector<std::uint64_t> fingerprints(PageFixture const& fixture, std::size_t first, std::size_t step) {
    std::vector<std::uint64_t> result;
    for (auto i = first; i < fixture.contracts.epcis.size(); i += step) {
        auto const page =
            composePage({territoryOf(fixture.contracts.epcis[i], fixture.contracts), {}, "A4"}, fixture.inputs());
        result.push_back(page ? fingerprint(page->scene) : 0);
    }
    return result;
}

ProjectFilter filterOf(std::string const& criterion, std::string const& value) {
    ProjectFilter filter;
    (criterion == "theme"    ? filter.tags[themeScheme]
     : criterion == "period" ? filter.periods
                             : filter.origins)
        .insert(value);
    return filter;
}

bool says(Scene const& scene, Role role, std::string const& words) {
    auto const texts = textsOf(scene, role);
    return std::any_of(texts.begin(), texts.end(),
                       [&](std::string const& text) { return text.find(words) != std::string::npos; });
}

} // namespace

TEST_CASE("all pages of the series pass the audit over the background that ships") {
    auto const format = GENERATE(as<std::string>(), "A4", "A3");
    checkSeries(shippedPages(), format);
}

TEST_CASE("all pages of the series pass the audit over the real open data") {
    auto const folder = realDataFolder();
    if (!std::filesystem::is_directory(folder)) {
        WARN("not tested on real data: no folder " << folder.string() << "; set CARTOCONTRAT_GEODATA");
        return;
    }
    auto const format = GENERATE(as<std::string>(), "A4", "A3");
    checkSeries(pagesOver(folder), format);
}

TEST_CASE("the same request gives the same page, whatever else is composed meanwhile") {
    auto const fixture = shippedPages();
    auto const alone = fingerprints(fixture, 0, 1);
    CHECK(std::set(alone.begin(), alone.end()).size() == 20);
    CHECK(std::count(alone.begin(), alone.end(), 0) == 0);
    std::vector<std::uint64_t> even, odd;
    std::thread first([&] { even = fingerprints(fixture, 0, 2); });
    std::thread second([&] { odd = fingerprints(fixture, 1, 2); });
    first.join();
    second.join();
    REQUIRE(even.size() + odd.size() == alone.size());
    for (std::size_t i = 0; i < alone.size(); ++i) {
        CAPTURE(i);
        CHECK((i % 2 == 0 ? even : odd)[i / 2] == alone[i]);
    }
}

TEST_CASE("a filter acts on symbols, call-outs and lists alike, and the page says what it leaves out") {
    struct Row {
        std::string criterion, value, words;
    };
    auto const row =
        GENERATE(Row{"theme", "SPORT", "sélection : Sport"}, Row{"theme", "EDUCATION", "sélection : Education"},
                 Row{"period", "2015-2018", "sélection : 2015-2018"}, Row{"period", "a-venir", "sélection : à venir"},
                 Row{"period", unknownPeriod, "sélection : période non précisée"},
                 Row{"origin", "map-label", "sélection : étiquettes de la carte"});
    auto const slug = GENERATE(as<std::string>(), "pays-de-lumbres", "ternois", "deux-baies-en-montreuillois");
    CAPTURE(slug, row.criterion, row.value);
    auto const fixture = shippedPages();
    auto const filter = filterOf(row.criterion, row.value);
    auto const& epci = *fixture.epci(slug);
    auto const expected = fixture.projectsOf(epci, filter);
    auto const page = composed({territoryOf(epci, fixture.contracts), filter, "A4"}, fixture);
    CHECK(projectFaults(page.scene, expected) == Faults{});
    std::set<std::string> accepted;
    for (auto const* project : expected) {
        accepted.insert({project->id, project->id + std::string(leaderGround)});
    }
    for (auto const role : {Role::Marker, Role::SmallMarker, Role::MarkerNumber, Role::Leader, Role::CalloutBox,
                            Role::CalloutTitle, Role::ListTitle, Role::ListMarker}) {
        auto const drawn = subjectsOf(page.scene, role);
        CAPTURE(roleName(role), drawn);
        CHECK(std::includes(accepted.begin(), accepted.end(), drawn.begin(), drawn.end()));
    }
    auto words = row.words;
    words.replace(words.find(" :"), 1, "\u00A0");
    CHECK(says(page.scene, Role::Facts, words));
    CHECK(auditFaults(page.scene, *fixture.fonts) == Faults{});
}

TEST_CASE("a page without a project says so, in its facts and in a box of its own") {
    auto fixture = shippedPages();
    auto const& epci = *fixture.epci("ternois");
    fixture.contracts.projects.clear();
    auto const page = composed({territoryOf(epci, fixture.contracts), {}, "A4"}, fixture);
    CHECK(says(page.scene, Role::Facts, "Aucun projet dans les données"));
    CHECK(textsOf(page.scene, Role::ListHead) == std::vector<std::string>{"Aucun projet dans les données"});
    CHECK(subjectsOf(page.scene, Role::CalloutBox).empty());
    auto const& entries = page.diagnostics.entries();
    CHECK(std::any_of(entries.begin(), entries.end(),
                      [](Diagnostic const& entry) { return entry.what.code == Code::NoProject; }));
    checkPage(page, epci, fixture);
}

TEST_CASE("a selection without a project is not taken for an EPCI without one") {
    auto const fixture = shippedPages();
    auto const page = composed({fixture.territory("ternois"), filterOf("theme", "Numérique"), "A4"}, fixture);
    CHECK(says(page.scene, Role::Facts, "Aucun projet pour cette sélection"));
    CHECK(textsOf(page.scene, Role::ListHead) == std::vector<std::string>{"Aucun projet pour cette sélection"});
}

TEST_CASE("headings of the legend stand on every page in the contract's words and order, that of the foot last") {
    auto const fixture = shippedPages();
    auto const page = composed({fixture.territory("pays-de-lumbres"), {}, "A4"}, fixture);
    std::vector<std::string> expected;
    for (auto const& wording : fixture.contracts.legend) {
        if (expected.empty() || expected.back() != wording.group) {
            expected.push_back(wording.group);
        }
    }
    CHECK(textsOf(page.scene, Role::LegendHeading) == expected);
}

TEST_CASE("entries of the legend that the map does not show are told, and only those") {
    auto const fixture = shippedPages();
    auto const page = composed({fixture.territory("ternois"), {}, "A4"}, fixture);
    auto const isUndrawn = [&](std::string const& label) {
        return std::find(page.undrawnLegend.begin(), page.undrawnLegend.end(), label) != page.undrawnLegend.end();
    };
    // The background that ships has no land cover; the Ternois has colleges and roads of the département, and no coast.
    CHECK(isUndrawn("Zones humides"));
    CHECK(isUndrawn("Propriétés du conservatoire du Littoral gérées par Eden 62"));
    CHECK_FALSE(isUndrawn("Collèges publics"));
    CHECK_FALSE(isUndrawn("RD de 1ère catégorie"));
    CHECK_FALSE(isUndrawn("Cours d'eau"));
}

TEST_CASE("a territory or a page format that is not there is an error that names it") {
    auto const fixture = shippedPages();
    Territory unknown;
    unknown.id = "999999999";
    auto const nowhere = composePage({unknown, {}, "A4"}, fixture.inputs());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == Code::TerritoryUnknown);
    CHECK(nowhere.error().arguments.front() == "999999999");
    auto const format = composePage({fixture.territory("ternois"), {}, "A9"}, fixture.inputs());
    REQUIRE_FALSE(format);
    CHECK(format.error().code == Code::OptionInvalid);
}

TEST_CASE("a composition that is asked to stop gives up before it names anything") {
    auto const fixture = shippedPages();
    std::stop_source source;
    source.request_stop();
    auto const stopped = composePage({fixture.territory("ternois"), {}, "A4"}, fixture.inputs(), source.get_token());
    REQUIRE(stopped);
    auto const layers = [](Page const& page) { return page.scene.layers.size(); };
    CHECK(layers(*stopped) == 0);
    CHECK(layers(composed({fixture.territory("ternois"), {}, "A4"}, fixture)) > 0);
}

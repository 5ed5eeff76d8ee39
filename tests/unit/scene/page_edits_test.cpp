// SPDX-License-Identifier: EUPL-1.2
#include "scene/audit/rules.hpp"
#include "scene/inventory.hpp"
#include "unit/scene/scene_fingerprint.hpp"
#include "unit/scene/scene_reading.hpp"
#include "unit/scene/shipped_pages.hpp"

#include <algorithm>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

Page pageOf(PageFixture const& fixture, PageEdits const& edits) {
    return composed({fixture.territory("pays-de-lumbres"), {}, "A4", edits}, fixture);
}

DrawnCallout calloutOf(Page const& page, std::string const& project) {
    auto const all = readInventory(page.scene).callouts;
    auto const found =
        std::find_if(all.begin(), all.end(), [&](DrawnCallout const& one) { return one.project == project; });
    REQUIRE(found != all.end());
    return *found;
}

Side sideOf(DrawnCallout const& callout, Page const& page) {
    return callout.box->centre().x < page.scene.width / 2 ? Side::Left : Side::Right;
}

bool says(Page const& page, Code code) {
    auto const& entries = page.diagnostics.entries();
    return std::any_of(entries.begin(), entries.end(), [&](Diagnostic const& one) { return one.what.code == code; });
}

std::vector<std::string> legendOf(Page const& page, std::string const& heading) {
    std::vector<std::string> labels;
    for (auto const& entry : readInventory(page.scene).legend) {
        if (entry.group == heading) {
            labels.push_back(entry.label);
        }
    }
    return labels;
}

} // namespace

TEST_CASE("a pinned box stands where it was put, and the others settle around it") {
    auto const fixture = shippedPages();
    auto const plain = pageOf(fixture, {});
    auto const& grid = fixture.pageTemplate.pages.at("A4");
    for (auto const& id : subjectsOf(plain.scene, Role::CalloutBox)) {
        auto const before = calloutOf(plain, id);
        auto const side = sideOf(before, plain) == Side::Left ? Side::Right : Side::Left;
        auto const top = grid.frameTop + 40;
        PageEdits edits;
        edits.callouts[id].pin = CalloutPin{side, top};
        auto const page = pageOf(fixture, edits);
        auto const after = calloutOf(page, id);
        CAPTURE(id, after.box->minY);
        CHECK(sideOf(after, page) == side);
        CHECK((std::abs(after.box->minY - top) < 0.01) == !says(page, Code::PinMoved));
        CHECK(page.anatomy == plain.anatomy);
        CHECK(page.scaleDenominator == plain.scaleDenominator);
        CHECK(auditBoxes(readElements(page.scene, *fixture.fonts), shippedLimits()).empty());
        CHECK(projectFaults(page.scene, fixture.projectsOf(*fixture.epci("pays-de-lumbres"))) == Faults{});
        CHECK(fingerprint(page.scene) == fingerprint(pageOf(fixture, edits).scene));
    }
}

TEST_CASE("one box moved leaves most others where they stand, and the same projects in boxes") {
    auto const fixture = shippedPages();
    constexpr int every = 3;              // boxes, of those that could be moved
    constexpr double little = 5, by = 25; // millimetres
    int others = 0, changedSide = 0, movedFar = 0;
    for (auto const* slug : {"pays-de-lumbres", "deux-baies-en-montreuillois", "sud-artois", "ternois"}) {
        auto const territory = fixture.territory(slug);
        auto const plain = composed({territory, {}, "A4", {}}, fixture);
        std::map<std::string, DrawnCallout> before;
        for (auto const& one : readInventory(plain.scene).callouts) {
            before.emplace(one.project, one);
        }
        int next = 0;
        for (auto const& [id, one] : before) {
            if (next++ % every != 0) {
                continue;
            }
            auto const side = sideOf(one, plain), other = side == Side::Left ? Side::Right : Side::Left;
            for (auto const& pin : {CalloutPin{other, one.box->minY}, CalloutPin{side, one.box->minY + by},
                                    CalloutPin{side, one.box->minY - by}}) {
                PageEdits edits;
                edits.callouts[id].pin = pin;
                auto const page = composed({territory, {}, "A4", edits}, fixture);
                CAPTURE(slug, id, pin.top);
                CHECK(page.anatomy == plain.anatomy);
                CHECK(subjectsOf(page.scene, Role::CalloutBox) == subjectsOf(plain.scene, Role::CalloutBox));
                for (auto const& after : readInventory(page.scene).callouts) {
                    auto const& was = before.at(after.project);
                    bool const isAway = sideOf(after, page) != sideOf(was, plain);
                    others += after.project != id ? 1 : 0;
                    changedSide += after.project != id && isAway ? 1 : 0;
                    movedFar +=
                        after.project != id && !isAway && std::abs(after.box->minY - was.box->minY) > little ? 1 : 0;
                }
            }
        }
    }
    CAPTURE(others, changedSide, movedFar);
    CHECK(changedSide * 5 < others);
    CHECK(movedFar * 3 < others);
}

TEST_CASE("a project that was pointed at is marked there, whatever else its commune has") {
    auto fixture = shippedPages();
    auto const id = *subjectsOf(pageOf(fixture, {}).scene, Role::CalloutBox).begin();
    auto& projects = fixture.contracts.projects;
    auto const project =
        std::find_if(projects.begin(), projects.end(), [&](Project const& one) { return one.id == id; });
    REQUIRE(project != projects.end());
    auto const at = calloutOf(pageOf(fixture, {}), id).sites.front();
    auto const page = pageOf(fixture, {});
    project->rule = LocationRule::Point;
    project->position = page.scene.map->toGround({at.x + 14, at.y + 6});
    project->positionQuality = LocationQuality::Coordinates;
    auto const moved = pageOf(fixture, {});
    REQUIRE(moved.scene.map->ground == page.scene.map->ground);
    auto const marker = calloutOf(moved, id).sites.front();
    CHECK(marker.x == Approx(at.x + 14).margin(0.01));
    CHECK(marker.y == Approx(at.y + 6).margin(0.01));
}

TEST_CASE("a box goes to the side chosen for it, and a narrower one stands at the map") {
    auto const fixture = shippedPages();
    auto const plain = pageOf(fixture, {});
    auto const id = *subjectsOf(plain.scene, Role::CalloutBox).begin();
    auto const before = calloutOf(plain, id);
    PageEdits edits;
    edits.callouts[id].side = sideOf(before, plain) == Side::Left ? Side::Right : Side::Left;
    edits.callouts[id].width = 45;
    auto const page = pageOf(fixture, edits);
    auto const after = calloutOf(page, id);
    CHECK(sideOf(after, page) == *edits.callouts[id].side);
    CHECK(after.box->width() == Approx(45));
    CHECK(after.box->height() >= before.box->height());
    bool const isLeft = sideOf(after, page) == Side::Left;
    auto const frame = page.scene.map->onPage;
    auto const gutter = fixture.pageTemplate.pages.at("A4").gutter;
    CHECK((isLeft ? frame.minX - after.box->maxX : after.box->minX - frame.maxX) == Approx(gutter));

    for (auto const& [asked, given] : {std::pair{3.0, 32.0}, std::pair{500.0, before.box->width()}}) {
        edits.callouts[id].width = asked;
        CHECK(calloutOf(pageOf(fixture, edits), id).box->width() == Approx(given));
    }
}

TEST_CASE("what is hidden by hand is off the page and told") {
    auto const fixture = shippedPages();
    auto const plain = pageOf(fixture, {});
    REQUIRE_FALSE(plain.listed.empty());
    auto const boxed = *subjectsOf(plain.scene, Role::CalloutBox).begin(), listed = plain.listed.front();
    PageEdits edits;
    edits.callouts[boxed].isHidden = true;
    edits.callouts[listed].isHidden = true;
    edits.callouts["no-such-project"].isHidden = true;
    auto const page = pageOf(fixture, edits);
    CHECK(std::set(page.hidden.begin(), page.hidden.end()) == std::set{boxed, listed});
    CHECK(says(page, Code::CalloutHidden));
    auto expected = fixture.projectsOf(*fixture.epci("pays-de-lumbres"));
    std::erase_if(expected, [&](Project const* one) { return one->id == boxed || one->id == listed; });
    CHECK(projectFaults(page.scene, expected) == Faults{});
}

TEST_CASE("a legend entry unchecked leaves the map, and says that nothing is drawn for it") {
    auto const fixture = shippedPages();
    auto const name = GENERATE(as<std::string>(), "presence:COLLEGE", "theme:SPORT", "period:a-venir", "rd-1");
    CAPTURE(name);
    std::string label;
    for (auto const& group : fixture.pageTemplate.legend) {
        for (auto const& entry : group.entries) {
            label = layerName(entry) == name ? entry.label : label;
        }
    }
    auto const plain = pageOf(fixture, {});
    auto const page = pageOf(fixture, {{}, {name}, {}});
    auto const isUndrawn = [&](Page const& one) {
        return std::find(one.undrawnLegend.begin(), one.undrawnLegend.end(), label) != one.undrawnLegend.end();
    };
    CHECK_FALSE(isUndrawn(plain));
    CHECK(isUndrawn(page));
}

TEST_CASE("the legend is reordered only where the template allows it") {
    auto const fixture = shippedPages();
    auto const plain = pageOf(fixture, {});
    auto const page = pageOf(fixture, {{}, {}, {"river", "theme:SPORT", "forest"}});
    auto const free = legendOf(page, "Occupation du sol :");
    REQUIRE(free.size() == 6);
    CHECK(free.at(0) == legendOf(plain, "Occupation du sol :").at(5));
    CHECK(free.at(1) == legendOf(plain, "Occupation du sol :").at(0));
    CHECK(legendOf(page, "Thématiques :") == legendOf(plain, "Thématiques :"));
}

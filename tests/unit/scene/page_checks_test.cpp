// SPDX-License-Identifier: EUPL-1.2
#include "unit/scene/page_checks.hpp"
#include "unit/scene/scene_fingerprint.hpp"
#include "unit/scene/shipped_pages.hpp"

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

Item boxItem(Role role, std::string subject, Extent const& box) {
    return {role, std::move(subject), Drawing{RectShape{box}, Colour{}, std::nullopt}};
}

Item textItem(Role role, std::string subject, std::string text, Point baseline) {
    TextRun run;
    run.text = std::move(text);
    run.baseline = baseline;
    return {role, std::move(subject), std::move(run)};
}

Item discItem(std::string subject, Point centre) {
    return {Role::Marker, std::move(subject), Drawing{CircleShape{centre, 2.3}, Colour{}, std::nullopt}};
}

Item leaderItem(std::string subject, Line line) {
    return {Role::Leader, std::move(subject), Drawing{PathShape{{std::move(line)}}, std::nullopt, Stroke{}}};
}

/// A page with two call-outs, their leaders and a name, which nothing is wrong with.
Scene soundPage() {
    Scene scene;
    scene.layers.push_back(
        {"tout",
         {},
         {boxItem(Role::Frame, {}, {68.5, 26.4, 228.5, 166}), boxItem(Role::CalloutBox, "a", {8, 30, 64, 42}),
          boxItem(Role::CalloutBox, "b", {8, 50, 64, 62}), leaderItem("a", {{64, 36}, {100, 40}}),
          leaderItem("b", {{64, 56}, {100, 60}}), discItem("a", {102, 40}), discItem("b", {102, 60}),
          textItem(Role::CommuneName, "62001", "Ablain", {120, 80}),
          textItem(Role::CommuneName, "62002", "Aire", {150, 80})}});
    return scene;
}

void add(Scene& scene, Item item) {
    scene.layers.front().items.push_back(std::move(item));
}

} // namespace

TEST_CASE("the checks of a page find nothing wrong with a sound one") {
    auto const fixture = shippedPages();
    auto const& grid = fixture.pageTemplate.pages.at("A4");
    auto const scene = soundPage();
    CHECK(boxFaults(scene, grid).empty());
    CHECK(crossingFaults(scene).empty());
    CHECK(nameFaults(scene, *fixture.fonts).empty());
    CHECK(leaderFaults(scene, *fixture.fonts).empty());
    CHECK(textFaults(scene, grid, *fixture.fonts).empty());
    CHECK(frameFaults(scene, *fixture.fonts).empty());
}

TEST_CASE("the checks of a page find what is wrong with a page") {
    auto const fixture = shippedPages();
    auto const& grid = fixture.pageTemplate.pages.at("A4");
    auto const& metrics = *fixture.fonts;
    auto scene = soundPage();

    SECTION("boxes that overlap or leave their column") {
        add(scene, boxItem(Role::CalloutBox, "c", {8, 41, 64, 48}));
        add(scene, boxItem(Role::ListBox, "ensemble", {10, 100, 66, 112}));
        CHECK(boxFaults(scene, grid).size() == 2);
    }
    SECTION("leaders that cross") {
        add(scene, leaderItem("c", {{80, 30}, {80, 70}}));
        CHECK(crossingFaults(scene).size() == 2);
    }
    SECTION("projects lost, drawn twice or of another page") {
        Project lost, twice;
        lost.id = "lost";
        twice.id = "a";
        add(scene, boxItem(Role::CalloutBox, "a", {233, 30, 289, 42}));
        CHECK(projectFaults(scene, {&lost, &twice}).size() == 3);
    }
    SECTION("names on names, markers and pictograms") {
        add(scene, textItem(Role::CommuneName, "62003", "Arras", {122, 80.5}));
        add(scene, discItem("c", {151, 79}));
        add(scene, {Role::Presence, "CER/62001", PictogramMark{"presence-cer", {123, 79}, 3.4, {}, {}, 0}});
        CHECK(nameFaults(scene, metrics).size() == 4);
    }
    SECTION("a leader over a name") {
        add(scene, leaderItem("c", {{122, 70}, {122, 90}}));
        CHECK(leaderFaults(scene, metrics).size() == 1);
    }
    SECTION("text that leaves the page") {
        add(scene, textItem(Role::Facts, {}, "36 communes", {280, 100}));
        add(scene, textItem(Role::Sources, {}, "Source", {8, 209}));
        CHECK(textFaults(scene, grid, metrics).size() == 2);
    }
    SECTION("markers and names outside the frame") {
        add(scene, discItem("c", {69, 100}));
        add(scene, textItem(Role::CommuneName, "62003", "Arras", {226, 100}));
        CHECK(frameFaults(scene, metrics).size() == 2);
    }
}

TEST_CASE("a fingerprint tells scenes apart by any part of them") {
    auto const first = fingerprint(soundPage());
    CHECK(fingerprint(soundPage()) == first);
    auto moved = soundPage(), renamed = soundPage(), fewer = soundPage();
    std::get<TextRun>(moved.layers.front().items.back().mark).baseline.x += 1e-9;
    renamed.layers.front().items[1].subject = "z";
    fewer.layers.front().items.pop_back();
    CHECK(fingerprint(moved) != first);
    CHECK(fingerprint(renamed) != first);
    CHECK(fingerprint(fewer) != first);
}

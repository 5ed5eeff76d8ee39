// SPDX-License-Identifier: EUPL-1.2
#include "scene/audit/rules.hpp"

#include "scene/roles.hpp"
#include "unit/scene/scene_fingerprint.hpp"
#include "unit/scene/scene_reading.hpp"
#include "unit/scene/shipped_pages.hpp"

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

constexpr Colour ink{34, 48, 60}, paper{255, 255, 255}, pale{200, 205, 210};

Item boxItem(Role role, std::string subject, Extent const& box) {
    return {role, std::move(subject), Drawing{RectShape{box}, paper, std::nullopt}};
}

Item textItem(Role role, std::string subject, std::string text, Point baseline) {
    TextRun run;
    run.text = std::move(text);
    run.baseline = baseline;
    run.colour = ink;
    return {role, std::move(subject), std::move(run)};
}

Item discItem(std::string subject, Point centre) {
    return {Role::Marker, std::move(subject), Drawing{CircleShape{centre, 2.3}, Colour{}, std::nullopt}};
}

Item leaderItem(std::string subject, Line line) {
    return {Role::Leader, std::move(subject), Drawing{PathShape{{std::move(line)}}, std::nullopt, Stroke{}}};
}

Item numberItem(std::string subject, Point centre, Colour colour) {
    auto item = textItem(Role::MarkerNumber, std::move(subject), "7", {centre.x - 0.5, centre.y + 0.7});
    std::get<TextRun>(item.mark).colour = colour;
    return item;
}

/// A page with two call-outs, their leaders, a plate, a number in a marker and names, which nothing is wrong with.
Scene soundPage() {
    Scene scene;
    scene.layers.push_back({"tout",
                            {},
                            {boxItem(Role::Frame, {}, {68.5, 26.4, 228.5, 166}),
                             {Role::Land, "200069672",
                              Drawing{PathShape{{{{70, 30}, {220, 30}, {220, 160}, {70, 160}, {70, 30}}}}, paper, {}}},
                             boxItem(Role::CalloutBox, "a", {8, 30, 64, 42}),
                             textItem(Role::CalloutTitle, "a", "Voirie", {12, 35}),
                             boxItem(Role::CalloutBox, "b", {8, 50, 64, 62}),
                             leaderItem("a", {{64, 36}, {100, 40}}),
                             leaderItem("b", {{64, 56}, {100, 60}}),
                             discItem("a", {102, 40}),
                             discItem("b", {102, 60}),
                             numberItem("b", {102, 60}, paper),
                             boxItem(Role::RoadPlate, "D939", {130, 100, 137, 102.5}),
                             textItem(Role::RoadPlate, "D939", "D 9", {130.6, 102}),
                             textItem(Role::CommuneName, "62001", "Ablain", {120, 80}),
                             textItem(Role::CommuneName, "62002", "Aire", {150, 80}),
                             textItem(Role::Facts, {}, "36 communes", {8, 22})}});
    return scene;
}

void add(Scene& scene, Item item) {
    scene.layers.front().items.push_back(std::move(item));
}

Item sized(Item item, double points) {
    std::get<TextRun>(item.mark).font.sizePt = points;
    return item;
}

Item coloured(Item item, Colour colour) {
    std::get<TextRun>(item.mark).colour = colour;
    return item;
}

Item haloed(Item item, Colour colour) {
    std::get<TextRun>(item.mark).halo = Halo{colour, 0.31};
    return item;
}

Item thin(Item item) {
    std::get<Drawing>(item.mark).stroke->width = 0.05;
    return item;
}

std::vector<std::string> rulesBrokenBy(Scene const& scene) {
    auto const fixture = shippedPages();
    std::vector<std::string> names;
    for (auto const& finding : auditElements(readElements(scene, *fixture.fonts), shippedLimits())) {
        names.emplace_back(ruleName(finding.rule));
    }
    return names;
}

} // namespace

TEST_CASE("the audit finds nothing wrong with a sound page") {
    CHECK(auditFaults(soundPage(), *shippedPages().fonts) == Faults{});
}

TEST_CASE("each rule of the audit finds the fault that was planted for it, and no other does") {
    struct Row {
        std::string rule;
        std::vector<Item> planted;
    };
    auto const ground = Drawing{RectShape{{140, 130, 170, 140}}, pale, std::nullopt};
    auto const row = GENERATE_COPY(
        Row{"text-overlap", {textItem(Role::CommuneName, "62003", "Arras", {122, 80.5})}},
        Row{"text-overlap", {textItem(Role::Facts, {}, "146 projets", {10, 22})}},
        Row{"text-over-symbol", {haloed(textItem(Role::CommuneName, "62003", "Arras", {101, 41}), paper)}},
        Row{"text-over-symbol", {textItem(Role::CommuneName, "62003", "Arras", {136.6, 102})}},
        Row{"text-over-symbol",
            {{Role::Presence, "CER/62001", PictogramMark{"presence-cer", {123, 79}, 3.4, {}, {}, 0}}}},
        Row{"symbol-overlap", {discItem("c", {104, 42})}},
        Row{"symbol-overlap",
            {{Role::Presence, "CER/62001", PictogramMark{"presence-cer", {104, 60}, 3.4, {}, {}, 0}}}},
        Row{"box-overlap", {boxItem(Role::CalloutBox, "c", {8, 41, 64, 48})}},
        Row{"box-over-map", {boxItem(Role::ListBox, "ensemble", {20, 100, 76, 112})}},
        Row{"box-over-text", {boxItem(Role::ListBox, "ensemble", {20, 18, 60, 24})}},
        Row{"leader-crossing", {leaderItem("c", {{85, 30}, {85, 45}})}},
        Row{"leader-near-marker", {leaderItem("c", {{64, 70}, {68, 70}, {102, 62.7}})}},
        Row{"leader-over-text", {leaderItem("c", {{122, 70}, {122, 90}})}},
        Row{"leader-over-symbol", {leaderItem("c", {{135, 95}, {135, 110}})}},
        Row{"cut", {textItem(Role::CommuneName, "62003", "Arras", {226, 100})}}, Row{"cut", {discItem("c", {69, 100})}},
        Row{"cut", {textItem(Role::Facts, {}, "36 communes", {280, 100})}},
        Row{"cut", {textItem(Role::CalloutPlace, "a", "Saint-Pol-sur-Ternoise", {50, 39})}},
        Row{"cut", {boxItem(Role::CalloutBox, "c", {-2, 100, 60, 112})}},
        Row{"small-text", {sized(textItem(Role::CommuneName, "62003", "Arras", {180, 100}), 4.4)}},
        Row{"thin-line", {thin(leaderItem("c", {{64, 90}, {80, 90}}))}},
        Row{"contrast", {coloured(textItem(Role::CommuneName, "62003", "Arras", {180, 100}), pale)}},
        Row{"contrast",
            {{Role::LandCover, {}, ground},
             coloured(textItem(Role::CommuneName, "62003", "Arras", {150, 136}), paper)}},
        Row{"contrast", {numberItem("a", {102, 40}, ink)}});
    auto scene = soundPage();
    for (auto const& item : row.planted) {
        add(scene, item);
    }
    CAPTURE(row.rule);
    CHECK(rulesBrokenBy(scene) == std::vector<std::string>{row.rule});
}

TEST_CASE("the audit raises no alarm where the rules make an exception") {
    auto scene = soundPage();
    SECTION("a neighbour's name is pale on purpose") {
        add(scene, coloured(textItem(Role::NeighbourName, "246200729", "BOULONNAIS", {180, 100}), pale));
    }
    SECTION("so is what stands outside the territory") {
        add(scene, coloured(textItem(Role::RiverName, "lys", "Lys", {222, 100}), pale));
    }
    SECTION("a halo parts a name from a ground of its own colour") {
        add(scene, {Role::LandCover, {}, Drawing{RectShape{{140, 130, 170, 140}}, ink, std::nullopt}});
        add(scene, haloed(textItem(Role::CommuneName, "62003", "Arras", {150, 136}), paper));
    }
    SECTION("a leader ends at its own marker, and its ground is no leader") {
        add(scene, discItem("c", {120, 120}));
        add(scene, leaderItem("c" + std::string(leaderGround), {{64, 40}, {117.7, 120}}));
        add(scene, leaderItem("c", {{64, 120}, {117.7, 120}}));
    }
    SECTION("letters of a curved name lie beside each other") {
        CurvedText curved;
        curved.text = "Canche";
        curved.colour = ink;
        for (int i = 0; i < 6; ++i) {
            curved.poses.push_back({{170 + 1.5 * i, 130 + 0.1 * i * i}, 4.0 * i});
        }
        add(scene, {Role::RiverName, "canche", curved});
    }
    CHECK(auditFaults(scene, *shippedPages().fonts) == Faults{});
}

TEST_CASE("a page of an EPCI may drop two names in a hundred, and not more") {
    auto const limits = shippedLimits();
    CHECK(auditNames(98, {"Alette", "Aix"}, limits).empty());
    auto const found = auditNames(97, {"Alette", "Aix", "Ham"}, limits);
    REQUIRE(found.size() == 1);
    CHECK(found.front().what == "Alette, Aix, Ham");
    CHECK(found.front().measured == Approx(0.97));
    CHECK(auditNames(0, {}, limits).empty());
}

TEST_CASE("the elements of a page say where a text stands and what lies under each of its letters") {
    auto scene = soundPage();
    add(scene,
        {Role::Road, "D939",
         Drawing{PathShape{{{{152, 70}, {152, 90}}}}, std::nullopt, Stroke{pale, 1.0, LineCap::Flat, {}, false}}});
    add(scene, textItem(Role::CommuneName, "62009", "Houdain", {148, 85}));
    auto const elements = readElements(scene, *shippedPages().fonts);
    CHECK(elements.texts.back().grounds == std::vector<Colour>{paper, pale});
    CHECK(elements.texts.back().standing == Standing::Inside);
    CHECK(elements.frame == Extent{68.5, 26.4, 228.5, 166});
    CHECK(elements.boxes.size() == 2);
    CHECK(elements.leaders.size() == 2);
    CHECK(elements.symbols.size() == 3);
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

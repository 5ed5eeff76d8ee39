// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/project_box.hpp"
#include "sources/placement.hpp"
#include "unit/scene/scene_reading.hpp"
#include "unit/scene/seeded.hpp"
#include "unit/scene/shipped_pages.hpp"

#include <algorithm>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

Project someProject(std::string title) {
    Project project;
    project.id = "essai";
    project.title = std::move(title);
    project.amountText = "417 000 €";
    project.period = "2015-2018";
    project.theme = "Sport";
    project.origin = "map-label";
    return project;
}

Location inLumbres() {
    return {LocationQuality::ChefLieu, {{{0, 0}, "62534", "Lumbres"}}};
}

/// Every project of the contracts as each of its pages tells it.
std::vector<PageProject> allProjects(PageFixture const& fixture) {
    std::vector<PageProject> result;
    Diagnostics ignored;
    for (auto const& epci : fixture.contracts.epcis) {
        for (auto const* project : fixture.projectsOf(epci)) {
            auto location = locate(*project, epci, fixture.contracts, fixture.background, ignored);
            result.push_back(describe(*project, std::move(location), fixture.pageTemplate, fixture.style));
        }
    }
    return result;
}

/// The others stand in lists.
bool hasCallout(PageProject const& project) {
    return project.location.quality != LocationQuality::WholeEpci &&
           project.location.quality != LocationQuality::Unlocated;
}

/// Texts that leave the box, with 0.05 mm for the side bearings of letters.
std::vector<std::string> leaving(std::vector<Item> const& items, Extent const& box, TextMetrics const& metrics) {
    std::vector<std::string> result;
    auto const room = box.grown(0.05);
    for (auto const& item : items) {
        if (auto const* run = std::get_if<TextRun>(&item.mark)) {
            auto const text = boxOf(*run, metrics);
            if (text.minX < room.minX || text.maxX > room.maxX || text.minY < room.minY || text.maxY > room.maxY) {
                result.push_back(run->text);
            }
        }
    }
    return result;
}

/// Pairs of texts that overlap by more than what descents and accents share between lines.
std::vector<std::string> overlapping(std::vector<Item> const& items, TextMetrics const& metrics) {
    std::vector<std::string> result;
    std::vector<std::pair<std::string, Extent>> boxes;
    for (auto const& item : items) {
        if (auto const* run = std::get_if<TextRun>(&item.mark)) {
            auto const box = boxOf(*run, metrics).grown(-0.15);
            for (auto const& [text, other] : boxes) {
                if (box.intersects(other)) {
                    result.push_back(text + " / " + run->text);
                }
            }
            boxes.emplace_back(run->text, box);
        }
    }
    return result;
}

/// Words of all texts of a role, in order.
std::string wordsOf(std::vector<Item> const& items, Role role) {
    std::string words;
    for (auto const& item : items) {
        auto const* run = item.role == role ? std::get_if<TextRun>(&item.mark) : nullptr;
        if (run != nullptr) {
            words += run->text;
        }
    }
    words.erase(std::remove(words.begin(), words.end(), ' '), words.end());
    return words;
}

std::string withoutSpaces(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    return text;
}

} // namespace

TEST_CASE("boxes have the heights of the specification") {
    auto const fixture = shippedPages();
    Look const look(fixture.style, *fixture.fonts, 1);
    auto const forms = anatomies(look);
    REQUIRE(forms.size() == 5);
    struct Row {
        std::size_t anatomy;
        std::string title;
        double height;
    };
    auto const row =
        GENERATE(Row{0, "Piscine", 12.35}, Row{0, "Rénovation et équipement de la piscine intercommunale", 15.2},
                 Row{1, "Piscine", 7.8}, Row{1, "Rénovation et équipement de la piscine intercommunale", 10.4});
    auto const project = someProject(row.title);
    auto const described = describe(project, inLumbres(), fixture.pageTemplate, fixture.style);
    CAPTURE(row.title, row.anatomy);
    CHECK(calloutHeight(described, forms[row.anatomy], 56, look) == Approx(row.height).margin(0.05));
}

TEST_CASE("a project tells its place and period, and a list keeps the words of its amounts") {
    auto const fixture = shippedPages();
    auto project = someProject("Piscine");
    auto const told = [&] { return describe(project, inLumbres(), fixture.pageTemplate, fixture.style); };
    CHECK(told().place == "Lumbres · 2015-2018");
    CHECK(told().drawing == PeriodDrawing::Filled);
    project.period = "a-venir";
    project.futureAmountText = "À venir : 3,6 millions €";
    CHECK(told().place == "Lumbres · à venir");
    CHECK(told().drawing == PeriodDrawing::Outlined);
    CHECK(told().amounts == std::vector<std::string>{"417\u202F000\u00A0€", "À venir\u00A0: 3,6\u00A0millions\u00A0€"});
    project.period = "";
    CHECK(told().place == "Lumbres");
    CHECK(told().drawing == PeriodDrawing::Tinted);
    project.origin = "operation";
    project.amount = Euros::fromCents(123456);
    CHECK(told().amounts == std::vector<std::string>{toText(Euros::fromCents(123456))});
}

TEST_CASE("call-outs of all projects keep their texts within the box, apart and whole, at any width and in any form") {
    auto const fixture = shippedPages();
    auto const projects = allProjects(fixture);
    REQUIRE(std::count_if(projects.begin(), projects.end(), hasCallout) > 40);
    auto const& metrics = *fixture.fonts;
    Seeded seeded(1819);
    for (auto const factor : {1.0, 1.15}) {
        Look const look(fixture.style, metrics, factor);
        for (auto const& project : projects) {
            for (auto const& anatomy : anatomies(look)) {
                if (!hasCallout(project)) {
                    continue;
                }
                auto const width = seeded.between(54, 70) * factor;
                CAPTURE(project.project->id, anatomyName(anatomy.kind), width, project.place);
                Extent const box{8, 30, 8 + width, 30 + calloutHeight(project, anatomy, width, look)};
                std::vector<Item> items;
                auto const side = seeded.below(2) == 0 ? Side::Left : Side::Right;
                drawCallout(project, anatomy, box, side, look, items);
                Extent room = box;
                (side == Side::Left ? room.maxX : room.minX) += (side == Side::Left ? -1 : 1) * anatomy.barWidth;
                CHECK(leaving(items, room, metrics) == std::vector<std::string>{});
                CHECK(overlapping(items, metrics) == std::vector<std::string>{});
                CHECK(wordsOf(items, Role::CalloutTitle) == withoutSpaces(project.title));
                CHECK(wordsOf(items, Role::CalloutPlace) == withoutSpaces(project.place));
            }
        }
    }
}

TEST_CASE("lists keep the texts of all projects within the box, apart and whole, at any width and in any form") {
    auto const fixture = shippedPages();
    auto const projects = allProjects(fixture);
    auto const& metrics = *fixture.fonts;
    Seeded seeded(2019);
    for (auto const factor : {1.0, 1.15}) {
        Look const look(fixture.style, metrics, factor);
        for (auto const& project : projects) {
            for (auto const& anatomy : anatomies(look)) {
                auto const width = seeded.between(54, 70) * factor;
                CAPTURE(project.project->id, anatomyName(anatomy.kind), width, project.amounts);
                ProjectList const list{"ensemble", "Ensemble de l’intercommunalité", "1 projet", {&project}, false};
                Extent const box{8, 30, 8 + width, 30 + listHeight(list, anatomy, width, look)};
                std::vector<Item> items;
                drawList(list, anatomy, box, look, items);
                CHECK(leaving(items, box, metrics) == std::vector<std::string>{});
                CHECK(overlapping(items, metrics) == std::vector<std::string>{});
                CHECK(wordsOf(items, Role::ListTitle) == withoutSpaces(project.title));
            }
        }
    }
}

TEST_CASE("the rows of a list stand one under another in their order, and are as high as the box") {
    auto const fixture = shippedPages();
    auto const projects = allProjects(fixture);
    Look const look(fixture.style, *fixture.fonts, 1);
    auto const anatomy = anatomies(look).front();
    ProjectList list{"ensemble", "Ensemble", "8 projets", {}, false};
    auto const empty = listHeight(list, anatomy, 60, look);
    double sum = empty;
    for (std::size_t i = 0; i < 8; ++i) {
        ProjectList const one{"ensemble", "Ensemble", "", {&projects[i]}, false};
        sum += listHeight(one, anatomy, 60, look) - empty;
        list.rows.push_back(&projects[i]);
    }
    CHECK(listHeight(list, anatomy, 60, look) == Approx(sum));
    std::vector<Item> items;
    drawList(list, anatomy, {8, 30, 68, 30 + sum}, look, items);
    double last = 0;
    std::vector<std::string> order;
    for (auto const& item : items) {
        auto const* run = item.role == Role::ListTitle ? std::get_if<TextRun>(&item.mark) : nullptr;
        if (run != nullptr) {
            CHECK(run->baseline.y > last);
            last = run->baseline.y;
            if (order.empty() || order.back() != item.subject) {
                order.push_back(item.subject);
            }
        }
    }
    REQUIRE(order.size() == 8);
    for (std::size_t i = 0; i < order.size(); ++i) {
        CHECK(order[i] == projects[i].project->id);
    }
}

// SPDX-License-Identifier: EUPL-1.2
#include "scene/bookmarks.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

namespace {

Item words(Role role, std::string subject, std::string text, Point baseline) {
    TextRun run;
    run.text = std::move(text);
    run.baseline = baseline;
    return {role, std::move(subject), run};
}

Project projectOf(std::string id, std::string theme) {
    Project project;
    project.id = std::move(id);
    project.theme = std::move(theme);
    return project;
}

} // namespace

TEST_CASE("Bookmarks are the themes that are drawn, each with its boxes from the left column down") {
    Scene scene;
    scene.layers.push_back(
        {"Encadrés",
         {},
         {words(Role::CalloutTitle, "a", "Rénovation du", {200, 40}),
          words(Role::CalloutTitle, "a", "gymnase", {200, 43}), words(Role::CalloutAmount, "a", "52 000 €", {200, 46}),
          words(Role::ListTitle, "b", "Piscine", {10, 90}), words(Role::CalloutTitle, "c", "Stade", {10, 2}),
          words(Role::CalloutTitle, "d", "Musée", {10, 20})}});
    std::vector<Project> const projects{projectOf("a", "Sport"), projectOf("b", "Sport"), projectOf("c", "Sport"),
                                        projectOf("d", "Culture"), projectOf("absent", "Éducation")};
    std::vector<std::string> const themes{"Éducation", "Culture", "Sport"};
    Bookmark const page = bookmarkProjects(scene, "CC du Pays", projects, themes);
    CHECK(page.title == "CC du Pays");
    REQUIRE(page.entries.size() == 2);
    CHECK(page.entries[0].title == "Culture");
    CHECK(page.entries[0].position == Point{10, 17});
    CHECK(page.entries[1].title == "Sport");
    std::vector<std::string> titles;
    for (Bookmark const& entry : page.entries[1].entries) {
        titles.push_back(entry.title);
    }
    CHECK(titles == std::vector<std::string>{"Stade", "Piscine", "Rénovation du gymnase"});
    CHECK(page.entries[1].entries[0].position == Point{10, 0});
    CHECK(bookmarkProjects({}, "Vide", projects, themes).entries.empty());
}

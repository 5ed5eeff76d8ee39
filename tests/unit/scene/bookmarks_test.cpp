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
    project.tags = {{"themes", std::move(theme)}};
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
    std::vector<Project> const projects{projectOf("a", "S"), projectOf("b", "S"), projectOf("c", "S"),
                                        projectOf("d", "C"), projectOf("absent", "E")};
    std::vector<PageProject> drawn(projects.size());
    std::vector<PageProject const*> pointers;
    for (std::size_t i = 0; i < projects.size(); ++i) {
        drawn[i].project = &projects[i];
        pointers.push_back(&drawn[i]);
    }
    PageTemplate pageTemplate;
    pageTemplate.scheme = "themes";
    pageTemplate.themes = {{"E", "Éducation"}, {"C", "Culture"}, {"S", "Sport"}};
    Bookmark const page = bookmarkProjects(scene, "CC du Pays", pointers, pageTemplate);
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
    CHECK(bookmarkProjects({}, "Vide", pointers, pageTemplate).entries.empty());
}

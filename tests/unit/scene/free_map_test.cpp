// SPDX-License-Identifier: EUPL-1.2
#include "scene/map/free_map.hpp"
#include "scene/map/marker_labels.hpp"
#include "scene/page/known_ground.hpp"

#include "sources/layers/outer_lands.hpp"
#include "support/page_fixture.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

/// Projects of the theme Sport.
ProjectFilter const onlySport{{{"thematiques-2019", {"SPORT"}}}, {}, {}};

/// Subjects of the items of a role.
std::set<std::string> subjectsOf(Scene const& scene, Role role) {
    std::set<std::string> subjects;
    for (SceneLayer const& layer : scene.layers) {
        for (Item const& item : layer.items) {
            if (item.role == role) {
                subjects.insert(item.subject);
            }
        }
    }
    return subjects;
}

/// A free map of one EPCI over the schematic background.
class Lumbres {
    decltype(readPageFixture(schematicBackground())) m_fixture = readPageFixture(schematicBackground());

public:
    PageInputs inputs = m_fixture.value().inputs();
    MapContent content = readMapContent(m_fixture->territory("pays-de-lumbres"), {}, inputs).value();
};

std::vector<std::string> idsOf(PageProjects const& projects) {
    std::vector<std::string> ids;
    for (auto const* const one : projects.all()) {
        ids.push_back(one->project->id);
    }
    return ids;
}

} // namespace

TEST_CASE("A free map of a whole territory has a marker for each project that its page places") {
    Lumbres const lumbres;
    auto const& inputs = lumbres.inputs;
    auto const& content = lumbres.content;
    REQUIRE_FALSE(content.projects.located.empty());
    MapSight const sight{extentOf(Geometry{content.outline}), 150'000};

    auto const symbols = composeMapSymbols(content, sight, inputs);
    std::set<std::string> located;
    for (auto const& project : content.projects.located) {
        located.insert(project.project->id);
    }
    CHECK(subjectsOf(symbols, Role::Marker) == located);
    CHECK_FALSE(subjectsOf(symbols, Role::CommuneName).empty());
    CHECK(symbols.width == Approx(sight.ground.width() * 1000 / 150'000));
    CHECK(symbols.map->ground == sight.ground);

    auto const ground = composeMapGround(content, sight, inputs);
    CHECK_FALSE(subjectsOf(ground, Role::EpciLimit).empty());
    CHECK_FALSE(subjectsOf(ground, Role::Road).empty());
    CHECK(subjectsOf(ground, Role::Marker).empty());
}

TEST_CASE("A filter changes the symbols of a free map and nothing of its territory") {
    Lumbres const lumbres;
    auto const& inputs = lumbres.inputs;
    auto const& all = lumbres.content;
    auto const sport = filtered(all, onlySport, inputs);
    CHECK(sport.territory.id == all.territory.id);
    CHECK(sport.projects.count() < all.projects.count());
    for (auto const& project : sport.projects.located) {
        CHECK(project.project->theme == "Sport");
    }
    auto const read = readMapContent(all.territory, onlySport, inputs);
    REQUIRE(read);
    CHECK(idsOf(sport.projects) == idsOf(read->projects));
    CHECK(idsOf(filtered(sport, {}, inputs).projects) == idsOf(all.projects));
}

TEST_CASE("A marker of a free map that stands beside its place is tied to it, and no other is") {
    Lumbres const lumbres;
    auto const& content = lumbres.content;
    MapSight const sight{extentOf(Geometry{content.outline}), 400'000};
    auto const scene = composeMapSymbols(content, sight, lumbres.inputs);
    auto const mm = scene.width / sight.ground.width();
    std::map<std::string, std::vector<Point>> markers, places; // by project
    std::map<std::string, std::vector<Line>> ties;
    for (auto const& layer : scene.layers) {
        for (auto const& item : layer.items) {
            auto const* const mark = std::get_if<PictogramMark>(&item.mark);
            auto const* const drawing = std::get_if<Drawing>(&item.mark);
            auto const* const path = drawing != nullptr ? std::get_if<PathShape>(&drawing->shape) : nullptr;
            if (mark != nullptr && item.role == Role::Marker) {
                markers[item.subject].push_back(mark->centre);
            } else if (path != nullptr && layer.name == "Attaches") {
                ties[item.subject].push_back(path->lines.front());
            }
        }
    }
    for (auto const& project : content.projects.located) {
        for (auto const& site : project.location.sites) {
            places[project.project->id].push_back(
                {(site.position.x - sight.ground.minX) * mm, (sight.ground.maxY - site.position.y) * mm});
        }
    }
    constexpr double noise = 1e-6;
    std::size_t tied = 0;
    for (auto const& [project, centres] : markers) {
        CAPTURE(project);
        REQUIRE(centres.size() == places[project].size());
        for (std::size_t i = 0; i < centres.size(); ++i) {
            auto const place = places[project][i];
            auto const& lines = ties[project];
            bool const isTied = std::any_of(lines.begin(), lines.end(), [&](Line const& line) {
                return distance(line.front(), place) < noise && distance(line.back(), centres[i]) < noise;
            });
            bool const isBeside = distance(place, centres[i]) > Anatomy{}.markerSize / 2;
            CHECK(isTied == isBeside);
            tied += isTied ? 1 : 0;
        }
    }
    CHECK(tied > 0);
    CHECK(tied < content.projects.located.size());
}

TEST_CASE("Few markers of a free map have a box with title and amount beside them, apart from all that stands there") {
    Lumbres const lumbres;
    auto const& inputs = lumbres.inputs;
    auto const& all = lumbres.content;
    auto const content = filtered(all, onlySport, inputs);
    REQUIRE(content.projects.located.size() >= 2);
    auto ground = extentOf(Geometry{content.outline});
    auto const scene = composeMapSymbols(content, {ground, 120'000}, inputs);
    CHECK(subjectsOf(scene, Role::CalloutBox) == subjectsOf(scene, Role::Marker));
    CHECK(subjectsOf(scene, Role::CalloutTitle) == subjectsOf(scene, Role::Marker));
    CHECK(subjectsOf(scene, Role::CalloutAmount) == subjectsOf(scene, Role::Marker));

    std::vector<std::pair<std::string, Extent>> boxes, others;
    for (auto const& layer : scene.layers) {
        for (auto const& item : layer.items) {
            if (auto const* const mark = std::get_if<PictogramMark>(&item.mark)) {
                others.emplace_back(item.subject,
                                    Extent{mark->centre.x, mark->centre.y, mark->centre.x, mark->centre.y});
            } else if (item.role == Role::CalloutBox) {
                boxes.emplace_back(item.subject, std::get<RectShape>(std::get<Drawing>(item.mark).shape).box);
            }
        }
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            CHECK_FALSE(boxes[i].second.intersects(boxes[j].second));
        }
        for (auto const& [subject, extent] : others) {
            CHECK_FALSE(boxes[i].second.grown(1).intersects(extent)); // a symbol is larger than its middle
        }
    }
    for (auto const& layer : scene.layers) {
        for (auto const& item : layer.items) {
            if (auto const* const run = std::get_if<TextRun>(&item.mark); run && item.role == Role::CalloutTitle) {
                auto const box = std::find_if(boxes.begin(), boxes.end(),
                                              [&](auto const& one) { return one.first == item.subject; });
                REQUIRE(box != boxes.end());
                CHECK(box->second.contains(run->baseline));
                CHECK(run->baseline.x + inputs.metrics.width(run->text, run->font) < box->second.maxX);
            }
        }
    }
}

TEST_CASE("The box of a marker leaves the towns around it to be seen") {
    Lumbres const lumbres;
    auto const& inputs = lumbres.inputs;
    auto const& content = lumbres.content;
    Look const look(inputs.style, inputs.metrics, 1);
    Point const marker{100, 100};
    auto const boxWith = [&](std::vector<Point> const& towns) {
        Occupancy occupancy({0, 0, 200, 200});
        occupancy.blockDisc(marker, 2.3);
        std::vector<Item> items;
        labelMarkers({{&content.projects.located.front(), marker, 4.6}}, towns, look, occupancy, items);
        auto const box =
            std::find_if(items.begin(), items.end(), [](Item const& item) { return item.role == Role::CalloutBox; });
        REQUIRE(box != items.end());
        return std::get<RectShape>(std::get<Drawing>(box->mark).shape).box;
    };
    CHECK(boxWith({}).minX > marker.x);
    CHECK(boxWith({{115, 100}}).maxX < marker.x);
    CHECK(boxWith({{85, 100}, {115, 100}}).maxY < marker.y);                        // both sides hide a town
    CHECK(boxWith({{85, 100}, {115, 100}, {100, 93}, {100, 107}}).minX > marker.x); // the first one matters most
}

TEST_CASE("Many markers of a free map have no boxes, which would hide it") {
    Lumbres const lumbres;
    auto const& inputs = lumbres.inputs;
    auto const& content = lumbres.content;
    auto const scene = composeMapSymbols(content, {extentOf(Geometry{content.outline}), 500'000}, inputs);
    CHECK_FALSE(subjectsOf(scene, Role::Marker).empty());
    CHECK(subjectsOf(scene, Role::CalloutBox).empty());
}

TEST_CASE("A window far from the territory has no symbol") {
    Lumbres const lumbres;
    auto const& inputs = lumbres.inputs;
    auto const& content = lumbres.content;
    auto const scene = composeMapSymbols(content, {{900'000, 6'200'000, 910'000, 6'210'000}, 100'000}, inputs);
    CHECK(subjectsOf(scene, Role::Marker).empty());
    CHECK(subjectsOf(scene, Role::CommuneName).empty());
}

TEST_CASE("A free map has sea where it is sea, and none on the lands abroad, at every scale") {
    auto fixture = readPageFixture(schematicBackground());
    REQUIRE(fixture);
    auto lands = readOuterLands(schematicBackground().parent_path() / "terres-voisines.geojson", "EPSG:2154");
    REQUIRE(lands);
    REQUIRE(*lands);
    fixture->background.add(std::move(**lands));
    auto content = readMapContent(fixture->territory("grand-calais-terres-et-mers"), {}, fixture->inputs());
    REQUIRE(content);
    content->known = knownGround(fixture->background);
    struct Case {
        char const* what;
        Point ground;
        bool isSea;
    };
    auto const one =
        GENERATE(Case{"the strait", {603'000, 7'098'000}, true}, Case{"off Dunkerque", {655'000, 7'120'000}, true},
                 Case{"Bruges", {716'000, 7'124'000}, false}, Case{"Lille", {704'000, 7'060'000}, false},
                 Case{"London", {520'000, 7'155'000}, false}, Case{"Canterbury", {570'000, 7'133'000}, false},
                 Case{"Paris", {652'000, 6'862'000}, false}, Case{"Brussels", {798'000, 7'085'000}, false},
                 Case{"the Channel", {500'000, 7'030'000}, true}, Case{"the North Sea", {700'000, 7'200'000}, true});
    auto const scale = GENERATE(150'000, 1'500'000);
    INFO(one.what << " at 1:" << scale);
    auto const half = 0.15 * scale;
    MapSight const sight{Extent{one.ground.x, one.ground.y, one.ground.x, one.ground.y}.grown(half),
                         static_cast<double>(scale)};
    auto const scene = composeMapGround(*content, sight, fixture->inputs());
    MultiPolygon sea;
    for (auto const& layer : scene.layers) {
        for (auto const& item : layer.items) {
            if (item.role == Role::Sea) {
                for (auto const& line : std::get<PathShape>(std::get<Drawing>(item.mark).shape).lines) {
                    sea.polygons.push_back({{line}});
                }
            }
        }
    }
    CHECK(contains(sea, {scene.width / 2, scene.height / 2}) == one.isSea);
}

TEST_CASE("The borders of a free map are those that its areas give") {
    auto const fixture = readPageFixture(schematicBackground());
    REQUIRE(fixture);
    auto const inputs = fixture->inputs();
    auto const territory = fixture->territory("pays-de-lumbres");
    auto const unknown = readMapContent(territory, {}, inputs);
    REQUIRE(unknown);
    auto known = unknown;
    known->known = knownGround(inputs.background);
    MapSight const sight{extentOf(Geometry{known->outline}), 150'000};
    auto const lengthOf = [](Scene const& scene) {
        double sum = 0;
        for (auto const& layer : scene.layers) {
            for (auto const& item : layer.items) {
                auto const* const drawing = std::get_if<Drawing>(&item.mark);
                auto const* const path = drawing ? std::get_if<PathShape>(&drawing->shape) : nullptr;
                for (auto const& line : path&& item.role == Role::Boundary ? path->lines : std::vector<Line>{}) {
                    sum += length(line);
                }
            }
        }
        return sum;
    };
    auto const expected = lengthOf(composeMapGround(*unknown, sight, inputs));
    CHECK(expected > 0);
    CHECK(lengthOf(composeMapGround(*known, sight, inputs)) == Approx(expected).epsilon(0.01));
}

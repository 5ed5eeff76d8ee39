// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/commune_cluster.hpp"
#include "unit/scene/seeded.hpp"
#include "unit/scene/shipped_pages.hpp"

#include <algorithm>
#include <cmath>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

Extent const frame{0, 0, 160, 140};

/// Steps of 1.2 mm, thirteen each way.
constexpr double reach = 13 * 1.2;

/// Every piece of a cluster: name, row of pictograms, discs of markers.
std::vector<Extent> piecesOf(PlacedCluster const& cluster, double markerDiameter) {
    std::vector<Extent> pieces{cluster.nameBox};
    if (!cluster.rowBox.isEmpty()) {
        pieces.push_back(cluster.rowBox);
    }
    for (auto const* column : {&cluster.left, &cluster.right}) {
        for (auto const centre : *column) {
            auto const half = markerDiameter / 2;
            pieces.push_back({centre.x - half, centre.y - half, centre.x + half, centre.y + half});
        }
    }
    return pieces;
}

ClusterRequest someRequest(Seeded& seeded, Look const& look) {
    static std::vector<std::string> const names{"Lumbres",    "Saint-Pol-sur-Ternoise", "Œuf-en-Ternois",
                                                "Ambleteuse", "Le Touquet-Paris-Plage", "Ruisseauville"};
    static std::vector<std::string> const pictograms{"presence-mdadt", "presence-cer", "presence-mds",
                                                     "presence-college", "presence-cis"};
    ClusterRequest request;
    request.insee = "62000";
    request.name = names[seeded.below(names.size())];
    request.anchor = {seeded.between(40, 120), seeded.between(40, 100)};
    request.text = look.text("town");
    for (std::size_t i = seeded.below(pictograms.size() + 1); i > 0; --i) {
        request.presence.push_back({pictograms[i - 1], pictograms[i - 1], 1 + static_cast<int>(seeded.below(3))});
    }
    request.leftMarkers = seeded.below(5);
    request.rightMarkers = seeded.below(5);
    return request;
}

} // namespace

TEST_CASE("a cluster on an empty map stands on its chef-lieu, name over row, markers on both sides") {
    auto const fixture = shippedPages();
    Look const look(fixture.style, *fixture.fonts, 1);
    ClusterRequest request;
    request.insee = "62534";
    request.name = "Lumbres";
    request.anchor = {80, 70};
    request.text = look.text("main-town");
    request.presence = {{"CER", "presence-cer", 1}, {"MDS", "presence-mds", 3}};
    request.leftMarkers = 2;
    request.rightMarkers = 1;
    auto const cluster = placeCluster(request, Occupancy(frame), look);
    CHECK(distance(cluster.nameBox.centre(), request.anchor) < 1e-9);
    CHECK(cluster.rowBox.minY > cluster.nameBox.maxY);
    CHECK(cluster.rowBox.centre().x == Approx(80));
    REQUIRE(cluster.presence.size() == 2);
    CHECK_FALSE(cluster.presence[0].count);
    REQUIRE(cluster.presence[1].count);
    CHECK(cluster.presence[1].count->text == "×3");
    REQUIRE(cluster.left.size() == 2);
    REQUIRE(cluster.right.size() == 1);
    CHECK(cluster.left[0].y < cluster.left[1].y);
    CHECK(cluster.left[0].x < cluster.nameBox.minX);
    CHECK(cluster.right[0].x > cluster.nameBox.maxX);
}

TEST_CASE("pieces of a cluster never overlap, and the cluster stays within reach of its chef-lieu") {
    auto const fixture = shippedPages();
    Look const look(fixture.style, *fixture.fonts, 1);
    Seeded seeded(62);
    for (int round = 0; round < 40; ++round) {
        auto const request = someRequest(seeded, look);
        Occupancy occupancy(frame);
        for (std::size_t count = seeded.below(5); count > 0; --count) {
            occupancy.blockDisc(request.anchor + Point{seeded.between(-15, 15), seeded.between(-15, 15)}, 2.6);
        }
        auto const cluster = placeCluster(request, occupancy, look);
        CAPTURE(round, request.name, request.presence.size(), request.leftMarkers, request.rightMarkers);
        auto const offset = cluster.nameBox.centre() - request.anchor;
        CHECK(std::abs(offset.x) <= reach + 1e-9);
        CHECK(std::abs(offset.y) <= reach + 1e-9);
        CHECK(cluster.left.size() == request.leftMarkers);
        CHECK(cluster.right.size() == request.rightMarkers);
        CHECK(cluster.presence.size() == request.presence.size());
        auto const pieces = piecesOf(cluster, request.markerDiameter);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                CHECK_FALSE(pieces[i].intersects(pieces[j]));
            }
        }
    }
}

TEST_CASE("clusters placed one after another keep clear of each other while there is room") {
    auto const fixture = shippedPages();
    Look const look(fixture.style, *fixture.fonts, 1);
    ClusterRequest request;
    request.name = "Arques";
    request.anchor = {80, 70};
    request.text = look.text("town");
    request.presence = {{"MDS", "presence-mds", 1}};
    request.leftMarkers = 1;
    Occupancy occupancy(frame);
    std::vector<Extent> placed;
    for (int count = 0; count < 5; ++count) {
        auto const cluster = placeCluster(request, occupancy, look);
        for (auto const& piece : piecesOf(cluster, request.markerDiameter)) {
            CHECK(std::none_of(placed.begin(), placed.end(),
                               [&](Extent const& other) { return piece.intersects(other); }));
        }
        auto const pieces = piecesOf(cluster, request.markerDiameter);
        placed.insert(placed.end(), pieces.begin(), pieces.end());
        block(cluster, request.markerDiameter + 2 * look.length("marker-ring"), occupancy);
    }
}

TEST_CASE("a cluster stays in its territory where the chef-lieu lies near the limit") {
    auto const fixture = shippedPages();
    Look const look(fixture.style, *fixture.fonts, 1);
    MultiPolygon const territory{{Polygon{{{{20, 20}, {140, 20}, {140, 120}, {20, 120}, {20, 20}}}}}};
    ClusterRequest request;
    request.name = "Wimereux";
    request.anchor = {23, 60};
    request.territory = &territory;
    request.text = look.text("town");
    request.leftMarkers = 1;
    auto const cluster = placeCluster(request, Occupancy(frame), look);
    for (auto const& piece : piecesOf(cluster, request.markerDiameter)) {
        CHECK(contains(territory, piece.centre()));
    }
}

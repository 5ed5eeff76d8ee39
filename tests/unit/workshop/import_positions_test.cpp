// SPDX-License-Identifier: EUPL-1.2
#include "sources/text_file.hpp"
#include "unit/workshop/imported.hpp"

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

std::optional<Point> positionOf(ImportReview const& review, std::size_t row) {
    return std::get<Project>(review.checked(row).thing).position;
}

constexpr char const* inLambert = "Titre;Thématique;Commune;X;Y\n"
                                  "Salle;Sport;Lumbres;637100;7068000\n"
                                  "Stade;Sport;Lumbres;37100;7068000\n";

} // namespace

TEST_CASE("Coordinates that are corrected are those imported") {
    TempFolder const folder;
    auto import = importOf(folder, inLambert);
    auto& review = import.review;
    CHECK(review.state(0) == RowState::Ready);
    REQUIRE(review.open(1).size() == 1);
    CHECK(review.open(1)[0].what.code == Code::PositionIgnored);
    CHECK(review.open(1)[0].part == "x");

    SECTION("of a row without a position that can be read") {
        review.setCell(1, "x", "637 200");
        CHECK(review.state(1) == RowState::Ready);
        REQUIRE(positionOf(review, 1));
        CHECK(positionOf(review, 1)->x == Approx(637'200));
        review.setCell(1, "y", "1");
        CHECK(review.open(1).at(0).what.code == Code::PositionIgnored);
        review.revert(1, "y");
        review.revert(1, "x");
        CHECK(review.open(1).at(0).what.code == Code::PositionIgnored);
    }
    SECTION("of a sound row") {
        review.setCell(0, "x", "637300");
        REQUIRE(positionOf(review, 0));
        CHECK(positionOf(review, 0)->x == Approx(637'300));
        CHECK(positionOf(review, 0)->y == Approx(7'068'000));
        review.setCell(0, "x", "loin");
        CHECK(review.state(0) == RowState::ToDecide);
        review.revert(0, "x");
        REQUIRE(positionOf(review, 0));
        CHECK(positionOf(review, 0)->x == Approx(637'100));
    }
    SECTION("given up") {
        review.setCell(1, "x", "");
        CHECK(review.state(1) == RowState::Ready);
        CHECK_FALSE(positionOf(review, 1));
    }
}

TEST_CASE("Degrees that are corrected go over the geometry of a layer") {
    TempFolder const folder;
    auto import = importOf(
        folder.write(
            "projets.geojson",
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"titre":"Parc","thematique":)"
            R"("Sport","commune":"Lumbres","longitude":"7.5","latitude":"50.7"},)"
            R"("geometry":{"type":"Point","coordinates":[7.5,43.7]}}]})"),
        shippedContracts());
    REQUIRE(import.review.open(0).size() == 1);
    CHECK(import.review.open(0)[0].part == "longitude");
    import.review.setCell(0, "longitude", "2,12");
    CHECK(import.review.state(0) == RowState::Ready);
    REQUIRE(positionOf(import.review, 0));
    CHECK(positionOf(import.review, 0)->x == Approx(637'900).margin(1'000));
}

TEST_CASE("Rows of a layer that are set aside keep their place, and are imported with it") {
    TempFolder const folder;
    auto import = importOf(
        folder.write("projets.geojson",
                     R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"titre":"Parc",)"
                     R"("thematique":"Sport","commune":"Lumbres"},"geometry":{"type":"Point","coordinates":)"
                     R"([2.12,50.7]}},{"type":"Feature","properties":{"titre":"Salle","thematique":"Sport",)"
                     R"("commune":"Lumbres"},"geometry":null}]})"),
        shippedContracts());
    auto const position = positionOf(import.review, 0);
    REQUIRE(position);
    import.review.setAside(0, true);
    import.review.setAside(1, true);
    auto const written = writeAside(import.review, {}, folder.path(), wordsOf);
    REQUIRE(written);
    auto const again = importOf(*written, shippedContracts());
    REQUIRE(again.review.rowCount() == 2);
    REQUIRE(positionOf(again.review, 0));
    CHECK(positionOf(again.review, 0)->x == Approx(position->x).margin(0.1));
    CHECK(positionOf(again.review, 0)->y == Approx(position->y).margin(0.1));
    CHECK(again.review.open(1).empty());
    CHECK_FALSE(positionOf(again.review, 1));
}

TEST_CASE("Rows set aside are written over no file of an earlier import") {
    TempFolder const folder;
    auto import = importOf(folder, inLambert);
    import.review.setAside(1, true);
    auto const mended = folder.write("subventions_2019_ecartes.csv", "corrected by hand");
    CHECK(asideFile(import.review, folder.path()).filename() == "subventions_2019_ecartes-2.csv");
    auto const second = writeAside(import.review, {}, folder.path(), wordsOf);
    auto const third = writeAside(import.review, {}, folder.path(), wordsOf);
    REQUIRE(second);
    REQUIRE(third);
    CHECK(second->filename() == "subventions_2019_ecartes-2.csv");
    CHECK(third->filename() == "subventions_2019_ecartes-3.csv");
    CHECK(readText(mended).value() == "corrected by hand");
    import.review.setAside(1, false);
    REQUIRE(writeAside(import.review, {}, folder.path(), wordsOf));
    CHECK(std::filesystem::exists(*third));
}

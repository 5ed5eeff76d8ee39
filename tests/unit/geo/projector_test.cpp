// SPDX-License-Identifier: EUPL-1.2
#include "geo/projector.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <numbers>
#include <thread>

using namespace cartocontrat;

namespace {

constexpr double radian = std::numbers::pi / 180;

double degrees(int whole, int minutes, double seconds) {
    return whole + minutes / 60.0 + seconds / 3600;
}

/// Lambert-93 with the constants that IGN publishes for it (NTG 71, Projection cartographique conique conforme de
/// Lambert, and Lambert-93's own: n, C, Xs, Ys, first eccentricity of GRS80).
Point lambert93(Point lonLat) {
    constexpr double n = 0.7256077650532670;
    constexpr double c = 11754255.426096;
    constexpr double xs = 700000;
    constexpr double ys = 12655612.049876;
    constexpr double e = 0.081819191042816;
    double const sine = std::sin(lonLat.y * radian);
    double const isometric = std::atanh(sine) - e * std::atanh(e * sine);
    double const radius = c * std::exp(-n * isometric);
    double const angle = n * (lonLat.x - 3) * radian;
    return {xs + radius * std::sin(angle), ys - radius * std::cos(angle)};
}

} // namespace

TEST_CASE("Known points are projected both ways") {
    struct Known {
        char const* title;
        char const* from;
        char const* to;
        Point position, projected;
        double tolerance; ///< in units of `to`, as published
    };
    auto const known = GENERATE(values<Known>({
        {"origin of Lambert-93, by definition", "EPSG:4171", "EPSG:2154", {3, 46.5}, {700000, 6600000}, 1e-4},
        {"origin of CC50, by definition", "EPSG:4171", "EPSG:3950", {3, 50}, {1700000, 9200000}, 1e-4},
        {"IOGP guidance note 7-2, Lambert conic conformal 2SP",
         "EPSG:4267",
         "EPSG:32040",
         {-96, 28.5},
         {2963503.91, 254759.80},
         0.01},
        {"IOGP guidance note 7-2, transverse Mercator",
         "EPSG:4277",
         "EPSG:27700",
         {0.5, 50.5},
         {577274.99, 69740.50},
         0.01},
        {"IOGP guidance note 7-2, popular visualisation pseudo Mercator",
         "EPSG:4326",
         "EPSG:3857",
         {-degrees(100, 20, 0), degrees(24, 22, 54.433)},
         {-11169055.58, 2800000.00},
         0.01},
    }));
    CAPTURE(known.title);
    auto const forth = Projector::make(known.from, known.to);
    auto const back = Projector::make(known.to, known.from);
    REQUIRE(forth);
    REQUIRE(back);
    Point const projected = (*forth)(known.position);
    CHECK(projected.x == Approx(known.projected.x).epsilon(0).margin(known.tolerance));
    CHECK(projected.y == Approx(known.projected.y).epsilon(0).margin(known.tolerance));
    // A hundredth of a metre or foot is below 2e-7 degree.
    Point const position = (*back)(known.projected);
    CHECK(position.x == Approx(known.position.x).epsilon(0).margin(2e-7));
    CHECK(position.y == Approx(known.position.y).epsilon(0).margin(2e-7));
}

TEST_CASE("Lambert-93 agrees with IGN's formula over the Pas-de-Calais to a tenth of a millimetre, and back") {
    auto const forth = Projector::make("EPSG:4326", "EPSG:2154");
    auto const back = Projector::make("EPSG:2154", "EPSG:4326");
    REQUIRE(forth);
    REQUIRE(back);
    for (double lon = 1.5; lon <= 3.25; lon += 0.25) {
        for (double lat = 50.0; lat <= 51.05; lat += 0.15) {
            Point const expected = lambert93({lon, lat});
            CHECK(distance((*forth)({lon, lat}), expected) < 1e-4);
            Point const returned = (*back)(expected);
            CHECK(distance(returned, {lon, lat}) < 1e-9);
        }
    }
}

TEST_CASE("Many points go in one call, and those that cannot be projected become NaN and are counted") {
    auto const projector = Projector::make("EPSG:4326", "EPSG:2154");
    REQUIRE(projector);
    std::vector<Point> points{{3, 46.5}, {std::nan(""), 50}, {2, 50}, {3, -90}};
    CHECK(projector->apply(points) == 2);
    CHECK(distance(points[0], {700000, 6600000}) < 1e-4);
    CHECK(std::isnan(points[1].x));
    CHECK(std::isnan(points[1].y));
    CHECK(distance(points[2], lambert93({2, 50})) < 1e-4);
    CHECK(std::isnan(points[3].x));
    CHECK(projector->apply({}) == 0);
}

TEST_CASE("A CRS may be given as WKT") {
    auto const projector = Projector::make("EPSG:4171", R"(PROJCS["RGF93_Lambert_93",GEOGCS["GCS_RGF_1993",
        DATUM["D_RGF_1993",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],
        UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",700000.0],
        PARAMETER["False_Northing",6600000.0],PARAMETER["Central_Meridian",3.0],PARAMETER["Standard_Parallel_1",49.0],
        PARAMETER["Standard_Parallel_2",44.0],PARAMETER["Latitude_Of_Origin",46.5],UNIT["Meter",1.0]])");
    REQUIRE(projector);
    CHECK(distance((*projector)({2.25, 50.5}), lambert93({2.25, 50.5})) < 1e-3);
}

TEST_CASE("An unknown CRS is an error with PROJ's own words") {
    auto const projector = Projector::make("EPSG:4326", "EPSG:99999");
    REQUIRE_FALSE(projector);
    CHECK(projector.error().code == Code::ExternalFailure);
    CHECK(projector.error().subject == "EPSG:4326 -> EPSG:99999");
    REQUIRE(projector.error().arguments.size() == 2);
    CHECK(projector.error().arguments[0] == "PROJ");
    CHECK(projector.error().arguments[1].find("not found") != std::string::npos);
    CHECK_FALSE(Projector::make("nonsense", "EPSG:2154"));
    CHECK_FALSE(Projector::make("", ""));
}

TEST_CASE("A projector can be moved and used in another thread") {
    auto made = Projector::make("EPSG:4326", "EPSG:2154");
    REQUIRE(made);
    Projector moved = std::move(*made);
    Point projected;
    std::thread worker{[&projected, projector = std::move(moved)] { projected = projector({2.5, 50.25}); }};
    worker.join();
    CHECK(distance(projected, lambert93({2.5, 50.25})) < 1e-4);
}

TEST_CASE("True north lies where Lambert-93's formula puts it") {
    // IGN: the convergence is n (longitude - 3 degrees), and west of the central meridian true north lies east of
    // grid north.
    auto const lon = GENERATE(-4.0, 1.6, 2.25, 3.0, 3.2, 7.5);
    auto const lat = GENERATE(43.0, 50.0, 51.0);
    auto const convergence = meridianConvergence("EPSG:2154", lambert93({lon, lat}));
    REQUIRE(convergence);
    CHECK(*convergence == Approx(0.7256077650 * (3 - lon)).epsilon(0).margin(1e-6));
}

TEST_CASE("The convergence follows the sign of the side of the central meridian, also for transverse Mercator") {
    // Snyder, Map projections: a working manual (1987), p. 61, sphere: tan = tan(longitude difference) sin(latitude);
    // the ellipsoid changes it by less than a thousandth of a degree here.
    auto const projector = Projector::make("EPSG:4326", "EPSG:32631");
    REQUIRE(projector);
    auto const convergence = meridianConvergence("EPSG:32631", (*projector)({1.5, 50.5}));
    REQUIRE(convergence);
    double const expected = std::atan(std::tan(1.5 * radian) * std::sin(50.5 * radian)) / radian;
    CHECK(*convergence == Approx(expected).epsilon(0).margin(1e-3));
}

TEST_CASE("Without a grid there is no convergence, and without a CRS an error") {
    auto const geographic = meridianConvergence("EPSG:4326", {2, 50});
    REQUIRE(geographic);
    CHECK(*geographic == Approx(0).margin(1e-9));
    auto const unknown = meridianConvergence("EPSG:99999", {2, 50});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == Code::ExternalFailure);
    CHECK(unknown.error().subject == "EPSG:99999");
    CHECK_FALSE(meridianConvergence("EPSG:2154", {std::nan(""), 0}));
}

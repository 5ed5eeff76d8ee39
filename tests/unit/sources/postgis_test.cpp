// SPDX-License-Identifier: EUPL-1.2
#include "sources/postgis/database.hpp"
#include "sources/postgis/published_schema.hpp"
#include "sources/postgis/wkb.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

// What needs a server is tested in tests/postgis.

using namespace cartocontrat;

TEST_CASE("A database's address is read as libpq does, and told without its passwords") {
    struct Case {
        char const *typed, *shown, *schema;
    };
    auto const cases = {
        Case{"PG:host=serveur dbname=sig", "PG:host=serveur dbname=sig", "cartocontrat"},
        Case{"pg:dbname = sig  password=secret", "PG:dbname=sig password=***", "cartocontrat"},
        Case{"PG:dbname='mes cartes' password='l\\'été \\\\ 2019'", "PG:dbname='mes cartes' password=***",
             "cartocontrat"},
        Case{"PG:dbname=sig schemas=essai", "PG:dbname=sig schemas=essai", "essai"},
        Case{"PG:active_schema='l\\'essai' user=''", "PG:active_schema='l\\'essai' user=''", "l'essai"},
        Case{"PG:", "PG:", "cartocontrat"},
    };
    for (auto const& [typed, shown, schema] : cases) {
        CAPTURE(typed);
        REQUIRE(isDatabaseAddress(typed));
        auto const address = readDatabaseAddress(typed);
        REQUIRE(address);
        CHECK(address->shown == shown);
        CHECK(address->schema == schema);
        CHECK(address->connection.find("schema") == std::string::npos);
    }
}

TEST_CASE("A password is kept for the connection and taken out of every message") {
    auto const address = readDatabaseAddress("PG:dbname=sig password='a b' sslpassword=c4");
    REQUIRE(address);
    CHECK(address->connection == "PG:dbname=sig password='a b' sslpassword=c4 connect_timeout=10");
    CHECK(address->masked("no a b in c4, nor a b") == "no *** in ***, nor ***");
}

TEST_CASE("What is no list of settings is no address") {
    for (char const* const text : {"PG:sig", "PG:host=a sig", "PG:password='secret", "PG:=x", "PG:schemas=a,b",
                                   "PG:schemas=", "postgresql://me:secret@host/db"}) {
        CAPTURE(text);
        auto const address = readDatabaseAddress(text);
        REQUIRE_FALSE(address);
        CHECK(address.error() == Error{Code::ConnectionMalformed, {}, {}});
    }
    for (char const* const text : {"", "PG", "data/PG:x", "/vsicurl/PG:"}) {
        CHECK_FALSE(isDatabaseAddress(text));
    }
}

TEST_CASE("Marks in names and values stay within them") {
    CHECK(quotedName("l'été \"2019\"") == "\"l'été \"\"2019\"\"\"");
    CHECK(quotedText("l'école\\; DROP") == "'l''école\\; DROP'");
    CHECK(layerTable("communes-voisines") == "fond_communes_voisines");
}

TEST_CASE("A geometry keeps every bit and every part on its way through WKB") {
    double const third = 1.0 / 3;
    double const next = std::nextafter(7'000'000.1, 8e6);
    std::vector<Geometry> const geometries{
        Geometry(),
        MultiPoint{{{third, next}}},
        MultiPoint{{{-0.0, std::numeric_limits<double>::denorm_min()}, {1e300, -1e-300}}},
        MultiLine{{{{0, 0}, {third, next}}, {{5, 5}, {6, 6}, {7, third}}}},
        MultiPolygon{{{{{{0, 0}, {10, 0}, {10, 10}, {0, 0}}, {{4, 1}, {6, 1}, {6, 2}, {4, 1}}}},
                      {{{{20, 20}, {20, third}, {30, next}, {20, 20}}}}}},
    };
    for (auto const& geometry : geometries) {
        auto const hex = toWkb(geometry);
        auto const read = fromWkb(hex);
        REQUIRE(read);
        CHECK(read->index() == geometry.index());
        CHECK(toWkb(*read) == hex);
    }
    auto const points = std::get<MultiPoint>(*fromWkb(toWkb(geometries[2]))).points;
    CHECK(std::signbit(points[0].x));
    CHECK(points[0].y == std::numeric_limits<double>::denorm_min());
    auto const polygons = std::get<MultiPolygon>(*fromWkb(toWkb(geometries[4]))).polygons;
    REQUIRE(polygons.size() == 2);
    CHECK(polygons[0].rings.size() == 2);
    CHECK(polygons[1].rings[0] == Line{{20, 20}, {20, third}, {30, next}, {20, 20}});
}

TEST_CASE("What is damaged or no simple geometry gives none") {
    for (char const* const hex :
         {"01", "zz", "0101000000", "0107000000010000000101000000000000000000F03F0000000000000040"}) {
        CHECK_FALSE(fromWkb(hex));
    }
    auto const single = fromWkb("0101000000000000000000F03F0000000000000040");
    REQUIRE(single);
    CHECK(std::get<MultiPoint>(*single).points == std::vector<Point>{{1, 2}});
}

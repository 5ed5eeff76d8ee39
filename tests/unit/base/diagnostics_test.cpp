// SPDX-License-Identifier: EUPL-1.2
#include "base/diagnostics.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

TEST_CASE("Diagnostics keep every entry in its order") {
    Diagnostics diagnostics;
    CHECK(diagnostics.entries().empty());
    diagnostics.info(Code::CrsAssumed, "routes.shp", {"EPSG:2154", "Routes"});
    CHECK_FALSE(diagnostics.hasWarnings());
    diagnostics.warn(Code::LayerAbsent, "", {"Rivières"});
    CHECK(diagnostics.hasWarnings());

    Diagnostics others;
    others.warn(Code::LayerEmpty, "", {"Communes"});
    diagnostics.append(others);

    REQUIRE(diagnostics.entries().size() == 3);
    CHECK(diagnostics.entries()[0] ==
          Diagnostic{Severity::Info, {Code::CrsAssumed, "routes.shp", {"EPSG:2154", "Routes"}}});
    CHECK(diagnostics.entries()[1] == Diagnostic{Severity::Warning, {Code::LayerAbsent, "", {"Rivières"}}});
    CHECK(diagnostics.entries()[2] == Diagnostic{Severity::Warning, {Code::LayerEmpty, "", {"Communes"}}});
}

TEST_CASE("Diagnostics appended to themselves are doubled") {
    Diagnostics diagnostics;
    diagnostics.warn(Code::NoProject, "", {"Lumbres"});
    diagnostics.info(Code::LabelDropped, "", {"Wismes"});
    diagnostics.append(diagnostics);
    REQUIRE(diagnostics.entries().size() == 4);
    CHECK(diagnostics.entries()[2] == diagnostics.entries()[0]);
    CHECK(diagnostics.entries()[3] == diagnostics.entries()[1]);
}

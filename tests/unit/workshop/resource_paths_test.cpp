// SPDX-License-Identifier: EUPL-1.2
#include "workshop/resource_paths.hpp"

#include <catch2/catch.hpp>

namespace cartocontrat {

TEST_CASE("The folder that was named is taken, and holds all that the program reads") {
    auto const found = findResources("/nowhere/bin/cartocontrat", CARTOCONTRAT_SOURCE_DIR);
    REQUIRE(found);
    for (auto const& path : {found->contracts(), found->defaultBackground(), found->layers(), found->templates(),
                             found->templateSchema(), found->styleSchema(), found->pictograms()}) {
        CAPTURE(path);
        CHECK(std::filesystem::exists(path));
    }
}

TEST_CASE("Without resources the error names every folder looked in") {
    CHECK(findResources("/nowhere/bin/cartocontrat", {}).error() ==
          Error{Code::ResourcesMissing, {}, {"/nowhere/share/cartocontrat, /nowhere/bin/share/cartocontrat"}});
    CHECK(findResources("/nowhere/bin/cartocontrat", "/other").error() ==
          Error{Code::ResourcesMissing, {}, {"/other"}});
}

} // namespace cartocontrat

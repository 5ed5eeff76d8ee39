// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/page_fixture.hpp"

#include <catch2/catch.hpp>

namespace cartocontrat::test {

inline PageFixture pagesOver(std::filesystem::path const& background) {
    auto fixture = readPageFixture(background);
    if (!fixture) {
        CAPTURE(codeName(fixture.error().code), fixture.error().subject, fixture.error().arguments);
        FAIL("the shipped files cannot be read");
    }
    return std::move(*fixture);
}

/// Pages over the background that ships.
inline PageFixture shippedPages() {
    return pagesOver(schematicBackground());
}

inline Page composed(PageRequest const& request, PageFixture const& fixture) {
    auto page = composePage(request, fixture.inputs());
    REQUIRE(page);
    return std::move(*page);
}

} // namespace cartocontrat::test

// SPDX-License-Identifier: EUPL-1.2
#include "base/code.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace cartocontrat;

TEST_CASE("Codes print as kebab-case names") {
    CHECK(codeName(Code::FileMissing) == "file-missing");
    CHECK(codeName(Code::PlaceOutsideTerritory) == "place-outside-territory");
    CHECK(codeName(Code::ExternalFailure) == "external-failure");
}

TEST_CASE("Every code has a name of its own, in small letters and hyphens") {
    std::set<std::string> seen;
    for (int i = 0; i <= static_cast<int>(Code::ExternalFailure); ++i) {
        std::string const name{codeName(static_cast<Code>(i))};
        CAPTURE(i, name);
        CHECK(name != "unknown");
        CHECK(std::all_of(name.begin(), name.end(), [](char c) { return c == '-' || (c >= 'a' && c <= 'z'); }));
        CHECK(seen.insert(name).second);
    }
}

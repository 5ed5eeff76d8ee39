// SPDX-License-Identifier: EUPL-1.2
#include "base/colour.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

TEST_CASE("A colour is read from six hexadecimal digits of either case") {
    CHECK(parseColour("#1A2b3C") == Colour{0x1A, 0x2B, 0x3C});
    CHECK(parseColour("#000000") == Colour{0, 0, 0});
    CHECK(parseColour("#ffffff") == Colour{255, 255, 255});
}

TEST_CASE("What is not a colour is an error that says what was expected") {
    auto const text = GENERATE("", "#", "#12345", "#1234567", "1234567", "#12345G", "#-12345", "#+1+2+3", "#0x1234",
                               "# 12345", "red");
    CAPTURE(text);
    auto const colour = parseColour(text);
    REQUIRE_FALSE(colour.has_value());
    CHECK(colour.error() == Error{Code::ValueInvalid, "", {"couleur", text, "#RRGGBB"}});
}

TEST_CASE("A colour written is read back the same") {
    for (int value = 0; value < 256; ++value) {
        auto const channel = static_cast<std::uint8_t>(value);
        Colour const colour{channel, static_cast<std::uint8_t>(255 - value), static_cast<std::uint8_t>(value / 2)};
        CHECK(parseColour(toHex(colour)) == colour);
    }
    CHECK(toHex({0x0A, 0xBC, 0xDE}) == "#0ABCDE");
}

TEST_CASE("A blend goes from one colour to the other and no farther") {
    Colour const black{0, 0, 0};
    Colour const orange{255, 128, 0};
    CHECK(blend(black, orange, 0) == black);
    CHECK(blend(black, orange, 1) == orange);
    CHECK(blend(black, orange, 0.5) == Colour{128, 64, 0});
    CHECK(blend(orange, black, 0.25) == Colour{191, 96, 0});
    CHECK(blend(black, orange, -1) == black);
    CHECK(blend(black, orange, 2) == orange);
}

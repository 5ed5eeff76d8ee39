// SPDX-License-Identifier: EUPL-1.2
#include "map/page_template.hpp"
#include "map/style.hpp"
#include "unit/map/damaged_file.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

struct Sight {
    std::string name;
    Matrix seen; ///< of linear RGB
};

/// Machado, Oliveira, Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency",
/// table 1, severity 1.0.
std::array<Sight, 4> const sights{
    {{"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
     {"protanopia",
      {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
     {"deuteranopia",
      {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
     {"tritanopia",
      {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}}};

Triple product(Matrix const& matrix, Triple const& value) {
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            result[row] += matrix[row][column] * value[column];
        }
    }
    return result;
}

/// IEC 61966-2-1.
double linear(std::uint8_t channel) {
    auto const share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

Triple linear(Colour colour) {
    return {linear(colour.red), linear(colour.green), linear(colour.blue)};
}

/// CIE 1976 L*a*b*, white D65.
Triple lab(Triple const& rgb) {
    static constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    auto const xyz = product(toXyz, rgb);
    auto const f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    auto const x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Triple seen(Colour colour, Sight const& sight) {
    auto rgb = product(sight.seen, linear(colour));
    for (auto& channel : rgb) {
        channel = std::clamp(channel, 0.0, 1.0);
    }
    return lab(rgb);
}

double difference(Triple const& a, Triple const& b) {
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// WCAG 2.1, relative luminance.
double luminance(Colour colour) {
    auto const rgb = linear(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

double contrast(Colour a, Colour b) {
    auto const one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

struct Theme {
    std::string name;
    Colour colour;
};

std::vector<Theme> themes() {
    auto const page =
        readPageTemplate(stylesFolder() / "templates/2019.json", stylesFolder() / "schemas/template.schema.json");
    REQUIRE(page);
    auto const style =
        Style::read(stylesFolder() / (page->style + ".json"), stylesFolder() / "schemas/style.schema.json");
    REQUIRE(style);
    std::vector<Theme> result;
    for (auto const& name : page->themes) {
        result.push_back({name, style->theme(name).colour});
    }
    REQUIRE(result.size() == 5);
    return result;
}

} // namespace

TEST_CASE("The measures of colour agree with published values") {
    auto const red = lab(linear(Colour{255, 0, 0}));
    CHECK(red[0] == Approx(53.24).margin(0.02));
    CHECK(red[1] == Approx(80.09).margin(0.02));
    CHECK(red[2] == Approx(67.20).margin(0.02));
    CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Approx(21));
    CHECK(contrast({0x76, 0x76, 0x76}, {255, 255, 255}) == Approx(4.54).margin(0.01));
    // The rows of a matrix of sight sum to one: grey stays grey.
    for (auto const& sight : sights) {
        CHECK(difference(seen({128, 128, 128}, sight), lab(linear(Colour{128, 128, 128}))) < 0.01);
    }
}

TEST_CASE("Themes stay apart in normal, protanopic, deuteranopic and tritanopic sight") {
    auto const all = themes();
    for (auto const& sight : sights) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                CAPTURE(sight.name, all[i].name, all[j].name);
                CHECK(difference(seen(all[i].colour, sight), seen(all[j].colour, sight)) >= 20);
            }
        }
    }
}

TEST_CASE("White can be read on every theme") {
    for (auto const& theme : themes()) {
        CAPTURE(theme.name);
        CHECK(contrast(theme.colour, {255, 255, 255}) >= 4.5);
    }
}

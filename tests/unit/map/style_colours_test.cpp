// SPDX-License-Identifier: EUPL-1.2
#include "base/contrast.hpp"
#include "map/page_template.hpp"
#include "map/style.hpp"
#include "unit/map/colour_vision.hpp"
#include "unit/map/damaged_file.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

struct Named {
    std::string name;
    Colour colour;
};

Style styleNamed(std::string const& name) {
    auto style = Style::read(stylesFolder() / (name + ".json"), stylesFolder() / "schemas/style.schema.json");
    REQUIRE(style);
    return std::move(*style);
}

std::vector<Named> themesOf(Style const& style) {
    auto const page =
        readPageTemplate(stylesFolder() / "templates/2019.json", stylesFolder() / "schemas/template.schema.json");
    REQUIRE(page);
    std::vector<Named> result;
    for (auto const& theme : page->themes) {
        result.push_back({theme.label, style.theme(page->scheme, theme.code).colour});
    }
    REQUIRE(result.size() == 5);
    return result;
}

/// The inner stroke of each class of road.
std::vector<Named> roadsOf(Style const& style) {
    std::vector<Named> result;
    for (auto const& rule : style.rulesOf("roads")) {
        result.push_back({rule.name, rule.lines.back().stroke});
    }
    REQUIRE(result.size() == 5);
    return result;
}

/// What can touch on the ground: the classes of land cover, the water, the bare land.
std::vector<Named> groundsOf(Style const& style) {
    std::vector<Named> result{{"land", style.colour("land")}};
    for (auto const& rule : style.rulesOf("land-cover")) {
        result.push_back({rule.name, *rule.fill});
    }
    REQUIRE(result.size() == 5);
    return result;
}

struct Floor {
    std::string style, what;
    std::vector<Named> (*colours)(Style const&);
    double least; ///< CIEDE2000
};

struct Text {
    std::string name, ground;
};

} // namespace

TEST_CASE("The measures of colour agree with published values") {
    auto const red = lab({255, 0, 0});
    CHECK(red.lightness == Approx(53.24).margin(0.02));
    CHECK(red.a == Approx(80.09).margin(0.02));
    CHECK(red.b == Approx(67.20).margin(0.02));
    CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Approx(21));
    CHECK(contrast({0x76, 0x76, 0x76}, {255, 255, 255}) == Approx(4.54).margin(0.01));
    // Sharma, Wu, Dalal 2005, table 1: pairs 1, 7, 17, 19, 24 and 28.
    CHECK(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}) == Approx(2.0425).margin(1e-4));
    CHECK(difference({50, 0, 0}, {50, -1, 2}) == Approx(2.3669).margin(1e-4));
    CHECK(difference({50, 2.5, 0}, {73, 25, -18}) == Approx(27.1492).margin(1e-4));
    CHECK(difference({50, 2.5, 0}, {56, -27, -3}) == Approx(31.9030).margin(1e-4));
    CHECK(difference({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) == Approx(1.2644).margin(1e-4));
    CHECK(difference({22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}) == Approx(2.0373).margin(1e-4));
    // The rows of a matrix of sight sum to one: grey stays grey.
    for (auto const sight : sights) {
        CHECK(difference(seen({128, 128, 128}, sight), lab({128, 128, 128})) < 0.01);
    }
}

TEST_CASE("Themes, classes of road and land cover stay apart in normal, protan, deutan and tritan sight") {
    auto const floor =
        GENERATE(Floor{"contrat-2018", "themes", themesOf, 9.5}, Floor{"contrat-2018", "roads", roadsOf, 5},
                 Floor{"contrat-2018", "land cover", groundsOf, 5}, Floor{"daltonien", "themes", themesOf, 20},
                 Floor{"daltonien", "roads", roadsOf, 10}, Floor{"daltonien", "land cover", groundsOf, 12});
    auto const all = floor.colours(styleNamed(floor.style));
    for (auto const sight : sights) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                CAPTURE(floor.style, floor.what, nameOf(sight), all[i].name, all[j].name);
                CHECK(difference(seen(all[i].colour, sight), seen(all[j].colour, sight)) >= floor.least);
            }
        }
    }
}

TEST_CASE("In grey, themes and roads part by lightness, land cover by lightness or hatch, and nothing has a hue") {
    auto const style = styleNamed("gris");
    auto const apart = [](std::vector<Named> const& all, double least) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            auto const colour = all[i].colour;
            CAPTURE(all[i].name);
            CHECK((colour.red == colour.green && colour.green == colour.blue));
            for (std::size_t j = 0; j < i; ++j) {
                CAPTURE(all[j].name);
                CHECK(std::abs(lab(colour).lightness - lab(all[j].colour).lightness) >= least);
            }
        }
    };
    apart(themesOf(style), 8);
    apart(roadsOf(style), 6);
    std::set<double> angles;
    std::vector<Named> plain;
    for (auto const& rule : style.rules()) {
        CAPTURE(rule.name);
        if (rule.hatch) {
            CHECK(angles.insert(rule.hatch->angle).second);
            CHECK(rule.hatch->stroke.red == rule.hatch->stroke.blue);
        } else if (rule.layer == "land-cover") {
            plain.push_back({rule.name, *rule.fill});
        }
        for (auto const& line : rule.lines) {
            CHECK((line.stroke.red == line.stroke.green && line.stroke.green == line.stroke.blue));
        }
    }
    apart(plain, 12);
}

TEST_CASE("Every text of every style can be read on its ground, save names outside the territory") {
    auto const name = GENERATE("contrat-2018", "daltonien", "gris", "clc-officiel");
    auto const style = styleNamed(name);
    for (auto const& [text, ground] : {Text{"overtitle", "paper"},
                                       Text{"title", "paper"},
                                       Text{"facts", "paper"},
                                       Text{"callout-title", "box"},
                                       Text{"callout-place", "box"},
                                       Text{"list-head", "list-head"},
                                       Text{"list-count", "list-head"},
                                       Text{"list-title", "box"},
                                       Text{"main-town", "land"},
                                       Text{"town", "land"},
                                       Text{"commune-with-symbol", "land"},
                                       Text{"commune", "land"},
                                       Text{"river", "land"},
                                       Text{"presence-count", "land"},
                                       Text{"scale", "land"},
                                       Text{"scale", "veil"},
                                       Text{"scale-ratio", "veil"},
                                       Text{"plate", "plate-major"},
                                       Text{"plate-minor", "plate-minor"},
                                       Text{"legend-heading", "paper"},
                                       Text{"legend-label", "paper"},
                                       Text{"foot-heading", "paper"},
                                       Text{"foot", "paper"},
                                       Text{"page-number", "paper"},
                                       Text{"locator", "paper"},
                                       Text{"ground-note", "veil"},
                                       Text{"notice", "box"}}) {
        CAPTURE(name, text, ground);
        CHECK(contrast(style.text(text).fill, style.colour(ground)) >= 4.5);
    }
    for (auto const& theme : themesOf(style)) { // amounts, and the white of markers
        CAPTURE(name, theme.name);
        CHECK(contrast(theme.colour, style.colour("box")) >= 4.5);
    }
    for (auto const& ground : groundsOf(style)) { // names are haloed in the colour of the land, but may run over
        CAPTURE(name, ground.name);
        CHECK((ground.name == "lake" || contrast(style.text("commune").fill, ground.colour) >= 4.5));
    }
}

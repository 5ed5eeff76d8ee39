// SPDX-License-Identifier: EUPL-1.2
#include "render/painter.hpp"

#include "books.hpp"
#include "golden/painter_scenes.hpp"
#include "render/stroke_outline.hpp"
#include "support/image_diff.hpp"

#include <catch2/catch.hpp>

#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace cartocontrat;
using namespace cartocontrat::tests;

namespace {

constexpr double pixelsPerMillimetre = 8;

QImage whitePicture(Scene const& scene) {
    QImage picture(static_cast<int>(scene.width * pixelsPerMillimetre),
                   static_cast<int>(scene.height * pixelsPerMillimetre), QImage::Format_RGB32);
    picture.fill(Qt::white);
    return picture;
}

} // namespace

TEST_CASE("A picture painted in bands is the one painted at once") {
    auto const fonts = loadFonts();
    auto const pictograms = loadPictograms();
    std::vector const scenes{strokesScene(), fillsScene(), clipScene(),
                             textScene(),    haloScene(),  pictogramsScene(pictograms)};
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        INFO("scene " << i);
        auto whole = whitePicture(scenes[i]);
        QPainter painter(&whole);
        painter.scale(pixelsPerMillimetre, pixelsPerMillimetre);
        paint(scenes[i], painter, fonts, pictograms);
        painter.end();
        auto banded = whitePicture(scenes[i]);
        paintPicture(scenes[i], banded, QTransform::fromScale(pixelsPerMillimetre, pixelsPerMillimetre), fonts,
                     pictograms, Finish::Print, {});
        auto const difference = compareImages(banded, whole);
        REQUIRE(difference.sameSize);
        CHECK(inkFraction(whole) > 0);
        // A slanted hairline that the edge of a band cuts is rounded anew there.
        constexpr double hairlines = 0.001;
        CHECK(difference.fraction < hairlines);
    }
}

TEST_CASE("A picture that was stopped is left as it was") {
    auto const fonts = loadFonts();
    auto const pictograms = loadPictograms();
    auto const scene = fillsScene();
    auto picture = whitePicture(scene);
    std::stop_source stop;
    stop.request_stop();
    paintPicture(scene, picture, QTransform::fromScale(pixelsPerMillimetre, pixelsPerMillimetre), fonts, pictograms,
                 Finish::Print, stop.get_token());
    CHECK(picture == whitePicture(scene));
}

TEST_CASE("A layer lets through what lies under it by its opacity") {
    auto const fonts = loadFonts();
    auto const pictograms = loadPictograms();
    auto const square = [](Colour colour) {
        return Item{Role::Ground, {}, Drawing{RectShape{{0, 0, 10, 10}}, colour, std::nullopt}};
    };
    Scene scene;
    scene.width = scene.height = 10;
    scene.layers = {{"under", {}, {square({200, 100, 0})}, 1}, {"veil", {}, {square({0, 0, 200})}, 0.25}};
    auto picture = whitePicture(scene);
    paintPicture(scene, picture, QTransform::fromScale(pixelsPerMillimetre, pixelsPerMillimetre), fonts, pictograms,
                 Finish::Screen, {});
    auto const middle = picture.pixelColor(picture.rect().center());
    CHECK(std::abs(middle.red() - 150) <= 1);
    CHECK(std::abs(middle.green() - 75) <= 1);
    CHECK(std::abs(middle.blue() - 50) <= 1);
}

TEST_CASE("The outline of a stroke covers what lies within half its width, and little else") {
    std::vector<std::pair<char const*, Line>> const cases{
        {"straight", {{10, 10}, {60, 40}}},
        {"blunt corner", {{10, 10}, {40, 15}, {60, 40}}},
        {"right angle", {{10, 40}, {40, 40}, {40, 10}}},
        {"hairpin, whose corner is cut at the edge of what is looked at", {{20, 20}, {70, 22}, {20, 24}}},
        {"repeated points", {{10, 10}, {10, 10}, {40, 30}, {40, 30}, {60, 30}, {60, 30}}},
        {"square", {{20, 20}, {50, 20}, {50, 50}, {20, 50}, {20, 20}}},
    };
    constexpr double width = 4;
    for (auto const& [name, line] : cases) {
        INFO(name);
        QPainterPath shape;
        shape.setFillRule(Qt::WindingFill);
        shape.addPolygon(strokeOutline(line, width, StrokeEnds::Rounded));
        auto const distanceTo = [&line = line](Point p) {
            double nearest = 1e9;
            for (double along = 0; along <= length(line); along += 0.05) {
                nearest = std::min(nearest, distance(p, pointAlong(line, along)));
            }
            return nearest;
        };
        for (double x = 0; x < 70; x += 0.5) {
            for (double y = 0; y < 60; y += 0.5) {
                auto const away = distanceTo({x, y});
                bool const isCovered = shape.contains(QPointF(x, y));
                INFO(x << " " << y << " at " << away);
                if (away < width / 2 * 0.85) {
                    REQUIRE(isCovered);
                } else if (away > width / 2 * 1.6) {
                    REQUIRE_FALSE(isCovered);
                }
            }
        }
    }
    CHECK(strokeOutline(Line{{5, 5}, {5, 5}}, width, StrokeEnds::Flat).isEmpty());
    CHECK(strokeOutline({}, width, StrokeEnds::Flat).isEmpty());
}

// SPDX-License-Identifier: EUPL-1.2
#include "support/image_diff.hpp"

#include "golden/painter_scenes.hpp"
#include "render/painter.hpp"
#include "unit/render/books.hpp"

#include <QPainter>

using namespace cartocontrat;
using namespace cartocontrat::tests;

namespace {

constexpr double usuallyAllowed = 0.0002;

QImage drawn(Scene const& scene) {
    QImage image(630, 472, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(image.width() / scene.width, image.height() / scene.height);
    paint(scene, painter, loadFonts(), loadPictograms());
    return image;
}

TextRun& label(Scene& scene) {
    return std::get<TextRun>(scene.layers.front().items.at(0).mark);
}

} // namespace

TEST_CASE("An image agrees with itself") {
    QImage const image = drawn(haloScene());
    ImageDifference const difference = compareImages(image, image);
    CHECK(difference.sameSize);
    CHECK(difference.fraction == 0);
    CHECK(difference.picture.size() == image.size());
}

TEST_CASE("Images of unequal sizes, or none, never agree") {
    QImage const image = drawn(textScene());
    for (QImage const& other : {image.copy(0, 0, 629, 472), QImage()}) {
        CHECK_FALSE(compareImages(image, other).sameSize);
        CHECK(compareImages(image, other).fraction == 1);
        CHECK(compareImages(other, image).fraction == 1);
    }
}

TEST_CASE("A lost hairline is seen, from either side") {
    Scene scene = strokesScene();
    QImage const whole = drawn(scene);
    scene.layers.front().items.erase(scene.layers.front().items.begin()); // 0.05 mm wide
    QImage const without = drawn(scene);
    CHECK(compareImages(without, whole).fraction > usuallyAllowed);
    CHECK(compareImages(whole, without).fraction > usuallyAllowed);
}

TEST_CASE("A tint of five levels over the page is seen") {
    QImage const image = drawn(textScene());
    QImage tinted = image;
    for (int y = 0; y < tinted.height(); ++y) {
        for (int x = 0; x < tinted.width(); ++x) {
            QRgb const pixel = tinted.pixel(x, y);
            tinted.setPixel(x, y, qRgb(qRed(pixel), qGreen(pixel), std::max(qBlue(pixel) - 5, 0)));
        }
    }
    CHECK(compareImages(tinted, image).fraction > 0.5);
}

TEST_CASE("A label moved by three pixels is seen") {
    Scene scene = textScene();
    QImage const before = drawn(scene);
    label(scene).baseline.x += 3 * scene.width / before.width();
    CHECK(compareImages(drawn(scene), before).fraction > usuallyAllowed);
}

TEST_CASE("A blank page is seen, and has no ink") {
    QImage const image = drawn(textScene());
    QImage blank(image.size(), QImage::Format_RGB32);
    blank.fill(Qt::white);
    CHECK(compareImages(blank, image).fraction > usuallyAllowed);
    CHECK(compareImages(image, blank).fraction > usuallyAllowed);
    CHECK(inkFraction(blank) == 0);
    CHECK(inkFraction(QImage()) == 0);
    CHECK(inkFraction(image) > 0.01);
}

TEST_CASE("Antialiasing may differ by two levels") {
    QImage const image = drawn(textScene());
    QImage nudged = image;
    for (int y = 0; y < nudged.height(); ++y) {
        for (int x = 0; x < nudged.width(); ++x) {
            QRgb const pixel = nudged.pixel(x, y);
            nudged.setPixel(x, y, qRgb(qRed(pixel), std::max(qGreen(pixel) - 2, 0), qBlue(pixel)));
        }
    }
    CHECK(compareImages(nudged, image).fraction == 0);
}

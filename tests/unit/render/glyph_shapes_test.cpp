// SPDX-License-Identifier: EUPL-1.2
#include "render/glyph_shapes.hpp"

#include "unit/render/books.hpp"

using namespace cartocontrat;
using namespace cartocontrat::tests;

namespace {

QPainterPath ringed(QRectF outer, QRectF hole) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addPolygon(QPolygonF(outer));
    QPolygonF reversed(hole);
    std::reverse(reversed.begin(), reversed.end());
    path.addPolygon(reversed);
    return path;
}

} // namespace

TEST_CASE("A grown square is larger by the width on every side, with round corners") {
    QPainterPath square;
    square.addPolygon(QPolygonF(QRectF(0, 0, 10, 10)));
    QPainterPath const reversed = square.toReversed();
    for (QPainterPath const& path : {square, reversed}) {
        QPainterPath const grown = grow(path, 2, 0.01);
        CHECK(grown.boundingRect() == QRectF(-2, -2, 14, 14));
        CHECK(grown.contains(QPointF(5, 5)));
        CHECK(grown.contains(QPointF(-1.9, 5)));
        CHECK(grown.contains(QPointF(-1.3, -1.3)));
        CHECK_FALSE(grown.contains(QPointF(-1.6, -1.6)));
    }
}

TEST_CASE("A hole shrinks by the width, and closes when it is narrower than twice that") {
    QPainterPath const frame = ringed({0, 0, 20, 20}, {6, 6, 8, 8});
    QPainterPath const narrow = grow(frame, 1, 0.01), wide = grow(frame, 4.5, 0.01);
    CHECK(narrow.contains(QPointF(6.9, 10)));
    CHECK_FALSE(narrow.contains(QPointF(7.1, 10)));
    CHECK_FALSE(narrow.contains(QPointF(10, 10)));
    for (double const x : {6.5, 8.0, 10.0, 12.0, 13.5}) {
        for (double const y : {6.5, 8.0, 10.0, 12.0, 13.5}) {
            CHECK(wide.contains(QPointF(x, y)));
        }
    }
}

TEST_CASE("A notch narrower than twice the width fills up") {
    QPainterPath notched;
    notched.addPolygon(QPolygonF({{0, 0}, {10, 0}, {10, 10}, {6, 10}, {6, 4}, {4, 4}, {4, 10}, {0, 10}, {0, 0}}));
    QPainterPath const grown = grow(notched, 1.5, 0.01);
    CHECK_FALSE(notched.contains(QPointF(5, 8)));
    CHECK(grown.contains(QPointF(5, 8)));
    CHECK(grown.contains(QPointF(5, 11)));
    CHECK_FALSE(grown.contains(QPointF(5, 12)));
}

TEST_CASE("The halo of a letter surrounds it by the width asked") {
    FontBook const fonts = loadFonts();
    GlyphShapes shapes(fonts, 0.005);
    Font const font{FontFace::Regular, 12, 0};
    for (char const* const text : {"H", "o", "é", "&", "Œ", "8"}) {
        std::uint32_t const glyph = fonts.shape(text, font)[0].index;
        QRectF const letter = shapes.letter(font, glyph).boundingRect();
        QRectF const halo = shapes.halo(font, glyph, 0.4).boundingRect();
        CHECK(halo.left() == Approx(letter.left() - 0.4).margin(0.006));
        CHECK(halo.right() == Approx(letter.right() + 0.4).margin(0.006));
        CHECK(halo.top() == Approx(letter.top() - 0.4).margin(0.006));
        CHECK(halo.bottom() == Approx(letter.bottom() + 0.4).margin(0.006));
    }
}

TEST_CASE("A space has neither letter nor halo") {
    FontBook const fonts = loadFonts();
    GlyphShapes shapes(fonts, 0.01);
    Font const font{FontFace::Bold, 9, 0};
    std::uint32_t const glyph = fonts.shape(" ", font)[0].index;
    CHECK(shapes.letter(font, glyph).isEmpty());
    CHECK(shapes.halo(font, glyph, 0.4).isEmpty());
}

// SPDX-License-Identifier: EUPL-1.2
#include "unit/render/books.hpp"

#include "render/font_file.hpp"

#include <numeric>
#include <set>

using namespace cartocontrat;
using namespace cartocontrat::tests;

namespace {

constexpr std::array allFaces{FontFace::Regular, FontFace::Medium, FontFace::Semibold,    FontFace::Bold,
                              FontFace::Heavy,   FontFace::Italic, FontFace::MediumItalic};

} // namespace

TEST_CASE("Each face is the file that bears its name") {
    FontBook const fonts = loadFonts();
    std::array const names{"Lato-Regular", "Lato-Medium", "Lato-Semibold",    "Lato-Bold",
                           "Lato-Heavy",   "Lato-Italic", "Lato-MediumItalic"};
    for (std::size_t i = 0; i < allFaces.size(); ++i) {
        CHECK(fonts.file(allFaces[i]).postScriptName() == names[i]);
        CHECK((fonts.file(allFaces[i]).italicAngle() < 0) == FontBook::isItalic(allFaces[i]));
    }
}

TEST_CASE("A letter is as wide as the font file says, at the size asked") {
    FontBook const fonts = loadFonts();
    // A figure of Lato is 1160 units wide, of 2000 to the em.
    CHECK(fonts.width("0", {FontFace::Regular, 10, 0}) == Approx(0.58 * 10 * mmPerPoint));
    CHECK(fonts.width("0", {FontFace::Regular, 20, 0}) == Approx(0.58 * 20 * mmPerPoint));
    CHECK(fonts.width("", {FontFace::Regular, 10, 0.5}) == 0);
}

// In the italics the font file itself has a narrower 6.
TEST_CASE("Upright figures are of one width, so that amounts stand in columns") {
    FontBook const fonts = loadFonts();
    for (FontFace const face : allFaces) {
        if (FontBook::isItalic(face)) {
            continue;
        }
        std::set<double> widths;
        for (char const* const figure : {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}) {
            widths.insert(fonts.width(figure, {face, 7, 0}));
        }
        CHECK(widths.size() == 1);
        CHECK(fonts.width("111111", {face, 7, 0}) == Approx(fonts.width("888888", {face, 7, 0})));
    }
}

TEST_CASE("Letters are kerned and ligatures stay open") {
    FontBook const fonts = loadFonts();
    Font const font{FontFace::Regular, 10, 0};
    CHECK(fonts.width("AV", font) < fonts.width("A", font) + fonts.width("V", font) - 0.05);
    for (char const* const text : {"fi", "ff", "ti", "ffi"}) {
        for (ShapedGlyph const& glyph : fonts.shape(text, font)) {
            CHECK(glyph.advance > 0.2);
        }
    }
}

TEST_CASE("There is one glyph for each code point") {
    FontBook const fonts = loadFonts();
    Font const font{FontFace::Medium, 8, 0};
    struct Row {
        char const* text;
        std::size_t codePoints;
    };
    Row const row = GENERATE(Row{"", 0}, Row{"Lumbres", 7}, Row{"Hénin", 5}, Row{"He\u0301nin", 6}, Row{"œuf", 3},
                             Row{"417\u202f000\u00a0€", 9}, Row{"\U0001F600!", 2});
    CHECK(fonts.shape(row.text, font).size() == row.codePoints);
    CHECK(fonts.advances(row.text, font).size() == row.codePoints);
}

TEST_CASE("An accent that joins its letter takes no room of its own") {
    FontBook const fonts = loadFonts();
    Font const font{FontFace::Regular, 8, 0.4};
    auto const decomposed = fonts.shape("e\u0301", font);
    REQUIRE(decomposed.size() == 2);
    CHECK(decomposed[0].index == fonts.shape("é", font)[0].index);
    CHECK(decomposed[1].advance == 0);
    CHECK(fonts.outline(font.face, decomposed[1].index).isEmpty());
}

TEST_CASE("Tracking is added after every letter, and the width leaves out the last") {
    FontBook const fonts = loadFonts();
    Font const plain{FontFace::Bold, 10, 0}, tracked{FontFace::Bold, 10, 0.5};
    auto const before = fonts.advances("LYS", plain), after = fonts.advances("LYS", tracked);
    for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(after[i] == Approx(before[i] + 0.5));
    }
    CHECK(fonts.width("LYS", tracked) == Approx(fonts.width("LYS", plain) + 2 * 0.5));
}

TEST_CASE("Heights stand in their natural order and grow with the size") {
    FontBook const fonts = loadFonts();
    for (FontFace const face : allFaces) {
        Font const font{face, 10, 0}, twice{face, 20, 0};
        CHECK(fonts.xHeight(font) > 0);
        CHECK(fonts.xHeight(font) < fonts.capHeight(font));
        CHECK(fonts.capHeight(font) < fonts.ascent(font));
        CHECK(fonts.descent(font) > 0);
        CHECK(fonts.capHeight(twice) == Approx(2 * fonts.capHeight(font)));
        double const top = -fonts.outline(face, fonts.shape("H", font)[0].index).boundingRect().top();
        CHECK(top * 10 * mmPerPoint == Approx(fonts.capHeight(font)).epsilon(0.01));
    }
}

TEST_CASE("Every letter of French is in every face") {
    FontBook const fonts = loadFonts();
    for (FontFace const face : allFaces) {
        for (ShapedGlyph const& glyph :
             fonts.shape("ÀÂÄÇÉÈÊËÎÏÔŒÙÛÜŸàâäçéèêëîïôœùûüÿæÆ’«»–—…€²°\u00a0\u202f", {face, 7, 0})) {
            INFO(static_cast<unsigned>(glyph.codePoint));
            CHECK(glyph.index != 0);
        }
    }
}

TEST_CASE("A missing font file is an error that names it and its package") {
    auto const fonts = FontBook::load({std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "styles", "/no/such/folder"});
    REQUIRE_FALSE(fonts);
    CHECK(fonts.error() == Error{Code::FontMissing, {}, {"Lato-Regular.ttf", "fonts-lato"}});
}

// SPDX-License-Identifier: EUPL-1.2
#include "unit/render/books.hpp"

#include <QTemporaryDir>

#include <fstream>

using namespace cartocontrat;
using namespace cartocontrat::tests;

namespace {

Result<PictogramBook> bookOf(std::string const& svg) {
    QTemporaryDir const folder;
    std::ofstream(std::filesystem::path(folder.path().toStdString()) / "mark.svg") << svg;
    return PictogramBook::load(folder.path().toStdString());
}

std::string svgOf(std::string const& content) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -1 26 26\" width=\"3.4mm\" height=\"3.4mm\">" +
           content + "</svg>";
}

} // namespace

TEST_CASE("Every pictogram that ships has ink within its box") {
    PictogramBook const book = loadPictograms();
    REQUIRE(book.names().size() >= 13);
    for (std::string const& name : book.names()) {
        INFO(name);
        Pictogram const* const pictogram = book.find(name);
        REQUIRE(pictogram != nullptr);
        CHECK(QRectF(-1, -1, 26, 26).contains(pictogram->silhouette.boundingRect()));
        CHECK(pictogram->silhouette.boundingRect().width() > 10);
        CHECK(pictogram->silhouette.boundingRect().height() > 10);
    }
    CHECK(book.find("no-such-pictogram") == nullptr);
}

TEST_CASE("White is paper, any other colour ink, in the order of the file") {
    auto const book = bookOf(svgOf("<rect x='2' y='2' width='20' height='20' fill='#17375A'/>"
                                   "<circle cx='12' cy='12' r='5' fill='#FFFFFF'/>"
                                   "<circle cx='12' cy='12' r='2' fill='#DC2F6C'/>"));
    REQUIRE(book);
    auto const& parts = book->find("mark")->parts;
    REQUIRE(parts.size() == 3);
    CHECK_FALSE(parts[0].isPaper);
    CHECK(parts[1].isPaper);
    CHECK_FALSE(parts[2].isPaper);
    CHECK(parts[0].area.boundingRect() == QRectF(2, 2, 20, 20));
    CHECK(book->find("mark")->silhouette.boundingRect() == QRectF(2, 2, 20, 20));
}

TEST_CASE("A stroke becomes the area it covers") {
    auto const book = bookOf(svgOf("<path d='M4 12H20' stroke='#622B75' stroke-width='2' stroke-linecap='round'/>"));
    REQUIRE(book);
    auto const& parts = book->find("mark")->parts;
    REQUIRE(parts.size() == 2); // a path without area is filled too, in black by default
    QRectF const box = parts[1].area.boundingRect();
    CHECK(box.left() == Approx(3).margin(0.01));
    CHECK(box.right() == Approx(21).margin(0.01));
    CHECK(box.top() == Approx(11).margin(0.01));
    CHECK(box.bottom() == Approx(13).margin(0.01));
}

TEST_CASE("A file that is no drawing is an error that names it") {
    for (std::string const& content : {std::string("not an svg"), svgOf("")}) {
        auto const book = bookOf(content);
        REQUIRE_FALSE(book);
        CHECK(book.error().code == Code::FileUnreadable);
        CHECK(book.error().subject == "mark.svg");
    }
}

TEST_CASE("A folder of pictograms that is not there is an error") {
    auto const book = PictogramBook::load("/no/such/folder");
    REQUIRE_FALSE(book);
    CHECK(book.error().code == Code::FolderMissing);
}

// SPDX-License-Identifier: EUPL-1.2
#include "render/logo_file.hpp"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <fstream>

using namespace cartocontrat;

namespace {

Result<Logo> logoOf(std::string const& content) {
    QTemporaryDir const folder;
    auto const file = std::filesystem::path(folder.path().toStdString()) / "logo.svg";
    std::ofstream(file) << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"10 20 80 40\">" << content << "</svg>";
    return readLogo(file);
}

double areaOf(LogoPart const& part) {
    double area = 0;
    for (Line const& ring : part.rings) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            area += (ring[i - 1].x * ring[i].y - ring[i].x * ring[i - 1].y) / 2;
        }
    }
    return std::abs(area);
}

} // namespace

TEST_CASE("A logo keeps the colours, the order and the proportions of its file") {
    auto const logo = logoOf("<rect x='10' y='20' width='80' height='40' fill='#17375A'/>"
                             "<rect x='30' y='20' width='40' height='20' fill='#C8102E'/>");
    REQUIRE(logo);
    CHECK(logo->width == Approx(2 * logo->height));
    REQUIRE(logo->parts.size() == 2);
    CHECK(logo->parts[0].fill == Colour{0x17, 0x37, 0x5A});
    CHECK(logo->parts[1].fill == Colour{0xC8, 0x10, 0x2E});
    REQUIRE(logo->parts[1].rings.size() == 1);
    CHECK(logo->parts[1].rings[0].front().x == Approx(logo->width / 4));
    CHECK(logo->parts[1].rings[0].front().y == Approx(0));
    CHECK(areaOf(logo->parts[0]) == Approx(logo->width * logo->height));
}

TEST_CASE("An area filled by winding fills the same by even-odd, and a curve stays round") {
    auto const overlapping = logoOf("<path d='M10 20h20v20h-20z M20 20h20v20h-20z' fill='#000000'/>");
    REQUIRE(overlapping);
    double const unit = overlapping->width / 80;
    CHECK(areaOf(overlapping->parts[0]) == Approx(30 * 20 * unit * unit));
    auto const round = logoOf("<circle cx='50' cy='40' r='20' fill='#000000'/>");
    REQUIRE(round);
    CHECK(areaOf(round->parts[0]) == Approx(3.14159265 * 400 * unit * unit).epsilon(0.002));
}

TEST_CASE("A logo that is absent or no drawing is told by its name") {
    auto const absent = readLogo("/nowhere/logo.svg");
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == Code::FileMissing);
    auto const empty = logoOf("");
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == Code::FileUnreadable);
    CHECK(empty.error().subject == "logo.svg");
}

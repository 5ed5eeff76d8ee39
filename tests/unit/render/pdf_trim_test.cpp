// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_trim.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cartocontrat;

TEST_CASE("A page without a printer is its trimmed page") {
    Scene page;
    page.width = 254;
    page.height = 127;
    CHECK(pageBoxes(page, {}) == "/MediaBox[0.0000 0.0000 720.0000 360.0000]/BleedBox[0.0000 0.0000 720.0000 360.0000]"
                                 "/TrimBox[0.0000 0.0000 720.0000 360.0000]");
    CHECK(cropMarks(page, {}).empty());
}

TEST_CASE("Bleed and marks stand around the trimmed page, which keeps its place") {
    Scene page;
    page.width = 254;
    page.height = 127;
    CHECK(pageBoxes(page, {2.54, CropMarks::Without}) ==
          "/MediaBox[-7.2000 -7.2000 727.2000 367.2000]/BleedBox[-7.2000 -7.2000 727.2000 367.2000]"
          "/TrimBox[0.0000 0.0000 720.0000 360.0000]");
    // 2.54 + 5 mm of marks are 21.3732 pt.
    CHECK(pageBoxes(page, {2.54, CropMarks::With}) ==
          "/MediaBox[-21.3732 -21.3732 741.3732 381.3732]/BleedBox[-7.2000 -7.2000 727.2000 367.2000]"
          "/TrimBox[0.0000 0.0000 720.0000 360.0000]");
    auto const marks = cropMarks(page, {2.54, CropMarks::With});
    CHECK(std::count(marks.begin(), marks.end(), 'S') == 8);
    CHECK(marks.find("0 -7.2 m 0 -21.373 l S") != std::string::npos);
    CHECK(marks.find("727.2 360 m 741.373 360 l S") != std::string::npos);
}

TEST_CASE("Marks keep off the trimmed page even without bleed") {
    CHECK(cropMarks(Scene{}, {0, CropMarks::With}).find("0 -2.835 m 0 -17.008 l S") != std::string::npos);
}

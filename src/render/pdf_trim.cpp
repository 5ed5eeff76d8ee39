// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_trim.hpp"

#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace cartocontrat {

namespace {

constexpr double markLength = 5, markGap = 1; // millimetres; marks keep off the trimmed page even without bleed

double markStart(PdfTrim const& trim) {
    return std::max(trim.bleed, markGap);
}

std::string box(char const* name, Scene const& page, double around) {
    return fmt::format("/{}[{:.4f} {:.4f} {:.4f} {:.4f}]", name, 0 - around / mmPerPoint, 0 - around / mmPerPoint,
                       (page.width + around) / mmPerPoint, (page.height + around) / mmPerPoint);
}

} // namespace

std::string pageBoxes(Scene const& page, PdfTrim const& trim) {
    double const paper = trim.marks == CropMarks::With ? markStart(trim) + markLength : trim.bleed;
    return box("MediaBox", page, paper) + box("BleedBox", page, trim.bleed) + box("TrimBox", page, 0);
}

std::string cropMarks(Scene const& page, PdfTrim const& trim) {
    if (trim.marks == CropMarks::Without) {
        return {};
    }
    double const near = markStart(trim), far = near + markLength;
    std::string marks = "/Artifact BMC q 0 G 0.25 w\n";
    auto const line = [&](double x1, double y1, double x2, double y2) {
        marks += fmt::format("{} {} m {} {} l S\n", toText(x1 / mmPerPoint), toText(y1 / mmPerPoint),
                             toText(x2 / mmPerPoint), toText(y2 / mmPerPoint));
    };
    for (double const x : {0.0, page.width}) {
        line(x, -near, x, -far);
        line(x, page.height + near, x, page.height + far);
    }
    for (double const y : {0.0, page.height}) {
        line(-near, y, -far, y);
        line(page.width + near, y, page.width + far, y);
    }
    return marks + "Q EMC\n";
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_ground.hpp"

#include "geo/projector.hpp"
#include "render/numbers.hpp"
#include "render/pdf_document.hpp"
#include "scene/text_metrics.hpp"

#include <fmt/format.h>

#include <array>
#include <cassert>

namespace cartocontrat {

namespace {

constexpr char const* groundCrs = "EPSG:2154";
constexpr char const* geographicCrs = "EPSG:4171"; // RGF93, the geographic base of EPSG:2154

/// A literal string: WKT is ASCII whose quotes need no escape, and whose parentheses none of ours has.
std::string literal(std::string const& text) {
    std::string escaped = "(";
    for (char const letter : text) {
        if (letter == '(' || letter == ')' || letter == '\\') {
            escaped += '\\';
        }
        escaped += letter;
    }
    return escaped + ")";
}

} // namespace

Result<std::string> groundViewport(Scene const& scene) {
    assert(scene.map);
    auto const [onPage, ground] = *scene.map;
    auto const projector = Projector::make(groundCrs, geographicCrs);
    if (!projector) {
        return tl::make_unexpected(projector.error());
    }
    auto const wkt = wellKnownText(groundCrs);
    if (!wkt) {
        return tl::make_unexpected(wkt.error());
    }
    // Lower left, upper left, upper right, lower right: as /LPTS says it in shares of the viewport.
    std::array<Point, 4> corners{Point{ground.minX, ground.minY},
                                 {ground.minX, ground.maxY},
                                 {ground.maxX, ground.maxY},
                                 {ground.maxX, ground.minY}};
    projector->apply(corners);
    std::string positions;
    for (Point const corner : corners) {
        positions += fmt::format("{:.10f} {:.10f} ", corner.y, corner.x); // latitude first; 0.01 mm
    }
    return fmt::format("[<</Type/Viewport/BBox[{} {} {} {}]/Name{}/Measure<</Type/Measure/Subtype/GEO"
                       "/Bounds[0 0 0 1 1 1 1 0]/GPTS[{}]/LPTS[0 0 0 1 1 1 1 0]"
                       "/GCS<</Type/PROJCS/EPSG 2154/WKT{}>>>>>>]",
                       toText(onPage.minX / mmPerPoint), toText((scene.height - onPage.maxY) / mmPerPoint),
                       toText(onPage.maxX / mmPerPoint), toText((scene.height - onPage.minY) / mmPerPoint),
                       PdfDocument::textString(scene.title), positions, literal(*wkt));
}

} // namespace cartocontrat

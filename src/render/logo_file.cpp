// SPDX-License-Identifier: EUPL-1.2
#include "render/logo_file.hpp"

#include "render/svg_areas.hpp"

#include <QTransform>

namespace cartocontrat {

namespace {

/// Curves as straight pieces that nobody tells from them at the size of a logo on a page. The rings of an area filled
/// by winding are first made apart, so that even-odd fills the same.
std::vector<Line> ringsOf(QPainterPath const& area, double scale) {
    QPainterPath const path = area.fillRule() == Qt::WindingFill ? area.simplified() : area;
    std::vector<Line> rings;
    for (QPolygonF const& polygon : path.toSubpathPolygons(QTransform::fromScale(scale, scale))) {
        Line ring;
        for (QPointF const point : polygon) {
            ring.push_back({point.x(), point.y()});
        }
        if (!ring.empty() && ring.front() != ring.back()) {
            ring.push_back(ring.front());
        }
        rings.push_back(std::move(ring));
    }
    return rings;
}

} // namespace

Result<Logo> readLogo(std::filesystem::path const& file) {
    if (std::error_code ignored; !std::filesystem::exists(file, ignored)) {
        return failure(Code::FileMissing, file.string(), {file.string()});
    }
    auto drawn = readSvgAreas(file);
    if (!drawn) {
        return tl::make_unexpected(drawn.error());
    }
    constexpr double side = 2000; // Qt flattens curves to a quarter of a unit: 0.005 mm of a logo 36 mm wide
    QRectF const box = drawn->viewBox;
    double const scale = side / box.width();
    Logo logo{side, box.height() * scale, {}};
    for (FilledArea const& part : drawn->areas) {
        QPainterPath const moved = part.area.translated(-box.topLeft());
        QColor const& colour = part.colour;
        logo.parts.push_back({ringsOf(moved, scale),
                              {static_cast<std::uint8_t>(colour.red()), static_cast<std::uint8_t>(colour.green()),
                               static_cast<std::uint8_t>(colour.blue())}});
    }
    return logo;
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/page_picture.hpp"

#include "render/painter.hpp"
#include "workshop/workshop.hpp"

#include <QPainter>

namespace cartocontrat {

QImage pagePicture(Scene const& scene, Workshop const& workshop, QColor const& desk, QSize size, Extent const& plane,
                   double pixelsPerMillimetre) {
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(desk);
    QPainter painter(&picture);
    painter.scale(pixelsPerMillimetre, pixelsPerMillimetre);
    painter.translate(-plane.minX, -plane.minY);
    QRectF const paper(0, 0, scene.width, scene.height);
    constexpr double shadow = 3; // pixels
    auto const offset = shadow / pixelsPerMillimetre;
    painter.fillRect(paper.translated(offset, offset), desk.darker(130));
    painter.fillRect(paper, Qt::white);
    painter.setClipRect(paper);
    paint(scene, painter, *workshop.fonts, *workshop.pictograms);
    return picture;
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/page_picture.hpp"

#include "render/painter.hpp"
#include "workshop/workshop.hpp"

#include <QPainter>

namespace cartocontrat {

QImage pagePicture(Scene const& scene, Workshop const& workshop, QColor const& desk, QSize size, Extent const& plane,
                   double pixelsPerMillimetre, std::stop_token const& stop) {
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(desk);
    auto const toPixels = QTransform::fromTranslate(-plane.minX, -plane.minY) *
                          QTransform::fromScale(pixelsPerMillimetre, pixelsPerMillimetre);
    auto const paper = toPixels.mapRect(QRectF(0, 0, scene.width, scene.height));
    constexpr double shadow = 3; // pixels
    QPainter painter(&picture);
    painter.fillRect(paper.translated(shadow, shadow), desk.darker(130));
    painter.fillRect(paper, Qt::white);
    painter.end();
    paintPicture(scene, picture, toPixels, *workshop.fonts, *workshop.pictograms, Finish::Print, stop);
    return picture;
}

} // namespace cartocontrat

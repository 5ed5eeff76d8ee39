// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/legend_icon.hpp"

#include "render/painter.hpp"
#include "scene/page/legend_symbol.hpp"
#include "workshop/workshop.hpp"

#include <QPainter>

namespace cartocontrat {

QIcon legendIcon(LegendEntry const& entry, Workshop const& workshop) {
    constexpr double width = 5.6, height = 4.2; // millimetres: the widest symbol and the highest
    Scene scene;
    scene.width = width;
    scene.height = height;
    Look const look(workshop.design.style, *workshop.fonts, 1);
    auto& layer = scene.layers.emplace_back();
    drawLegendSymbol(entry, {width / 2, height / 2}, workshop.design.pageTemplate, look, layer.items);
    if (layer.items.empty()) {
        return {};
    }
    QIcon icon;
    for (double const ratio : {1.0, 2.0}) {
        constexpr double pixelsPerMillimetre = 4;
        QPixmap picture((QSizeF(width, height) * pixelsPerMillimetre * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(pixelsPerMillimetre, pixelsPerMillimetre);
        paint(scene, painter, *workshop.fonts, *workshop.pictograms);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

QIcon themeIcon(std::string const& code, Workshop const& workshop) {
    return legendIcon({code, LegendSymbol::Theme, code}, workshop);
}

} // namespace cartocontrat

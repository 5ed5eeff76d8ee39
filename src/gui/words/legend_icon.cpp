// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/legend_icon.hpp"

#include "render/painter.hpp"
#include "scene/page/legend_symbol.hpp"
#include "workshop/workshop.hpp"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace cartocontrat {
namespace {

/// A symbol as it is printed, on white: where the ground is dark, or that of what is chosen, a plate gives it that.
class SymbolIconEngine final : public QIconEngine {
public:
    explicit SymbolIconEngine(QImage symbol) : m_symbol(std::move(symbol)) {}

    void paint(QPainter* painter, QRect const& rectangle, QIcon::Mode mode, QIcon::State /*state*/) override {
        constexpr int middle = 128;
        QRect area(QPoint(), m_symbol.size().scaled(rectangle.size(), Qt::KeepAspectRatio));
        area.moveCenter(rectangle.center());
        bool const isDark = QGuiApplication::palette().color(QPalette::Base).lightness() < middle;
        if (isDark || mode == QIcon::Selected) {
            painter->fillRect(area, Qt::white);
        }
        constexpr double faint = 0.4;
        painter->save();
        painter->setOpacity(mode == QIcon::Disabled ? faint : 1);
        auto const pixels = QSizeF(area.size()) * painter->device()->devicePixelRatioF();
        painter->drawImage(area, m_symbol.scaled(pixels.toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        painter->restore();
    }

    QPixmap pixmap(QSize const& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect({}, size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SymbolIconEngine(m_symbol); }

private:
    QImage m_symbol;
};

} // namespace

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
    constexpr double pixelsPerMillimetre = 16; // more than any list shows it at
    QImage symbol((QSizeF(width, height) * pixelsPerMillimetre).toSize(), QImage::Format_ARGB32_Premultiplied);
    symbol.fill(Qt::transparent);
    QPainter painter(&symbol);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixelsPerMillimetre, pixelsPerMillimetre);
    paint(scene, painter, *workshop.fonts, *workshop.pictograms);
    painter.end();
    return QIcon(new SymbolIconEngine(std::move(symbol)));
}

QIcon themeIcon(std::string const& code, Workshop const& workshop) {
    return legendIcon({code, LegendSymbol::Theme, code}, workshop);
}

} // namespace cartocontrat

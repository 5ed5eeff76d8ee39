// SPDX-License-Identifier: EUPL-1.2
#include "gui/icons/icon.hpp"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

/// A static library loses its resources unless somebody asks for them; Qt wants this outside any namespace.
static void loadDrawings() {
    Q_INIT_RESOURCE(icons);
}

namespace cartocontrat {
namespace {

/// Reads the drawing anew for each size, since Qt keeps the pictures.
class ThemedIconEngine final : public QIconEngine {
public:
    explicit ThemedIconEngine(QByteArray drawing) : m_drawing(std::move(drawing)) {}

    void paint(QPainter* painter, QRect const& rectangle, QIcon::Mode mode, QIcon::State /*state*/) override {
        auto const group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        auto const role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        auto drawing = m_drawing;
        drawing.replace("currentColor", QGuiApplication::palette().color(group, role).name().toLatin1());
        QSvgRenderer renderer(drawing);
        renderer.render(painter, QRectF(rectangle));
    }

    QPixmap pixmap(QSize const& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect({}, size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(m_drawing); }

private:
    QByteArray m_drawing;
};

} // namespace

QIcon themedIcon(QString const& name) {
    loadDrawings();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? QIcon(new ThemedIconEngine(file.readAll())) : QIcon();
}

} // namespace cartocontrat

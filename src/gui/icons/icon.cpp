// SPDX-License-Identifier: EUPL-1.2
#include "gui/icons/icon.hpp"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <array>

/// A static library loses its resources unless somebody asks for them; Qt wants this outside any namespace.
static void loadDrawings() {
    Q_INIT_RESOURCE(icons);
}

namespace cartocontrat {
namespace {

/// What tells a state has its hue besides its form, dark on light and light on dark: at least 4.5:1 on either.
struct Tone {
    char const* name;
    QRgb onLight, onDark;
};

constexpr auto tones = std::to_array<Tone>({{"warn", 0x945800, 0xffb84d},
                                            {"error", 0xb31a1a, 0xff9a90},
                                            {"information", 0x1a5fa0, 0x8ac7ff},
                                            {"done", 0x1e7334, 0x7ddc8c},
                                            {"tick", 0x1e7334, 0x7ddc8c}});

Tone const* toneOf(QString const& name) {
    for (Tone const& tone : tones) {
        if (name == QLatin1String(tone.name)) {
            return &tone;
        }
    }
    return nullptr;
}

/// Reads the drawing anew for each size, since Qt keeps the pictures.
class ThemedIconEngine final : public QIconEngine {
public:
    /// `tone`: null: that of text.
    ThemedIconEngine(QByteArray drawing, Tone const* tone) : m_drawing(std::move(drawing)), m_tone(tone) {}

    void paint(QPainter* painter, QRect const& rectangle, QIcon::Mode mode, QIcon::State /*state*/) override {
        auto drawing = m_drawing;
        drawing.replace("currentColor", ink(mode).name().toLatin1());
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

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(m_drawing, m_tone); }

private:
    [[nodiscard]] QColor ink(QIcon::Mode mode) const {
        constexpr int middle = 128;
        auto const colours = QGuiApplication::palette();
        if (m_tone != nullptr && mode != QIcon::Disabled && mode != QIcon::Selected) {
            bool const isDark = colours.color(QPalette::Base).lightness() < middle;
            return QColor::fromRgb(isDark ? m_tone->onDark : m_tone->onLight);
        }
        return colours.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                             mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QByteArray m_drawing;
    Tone const* m_tone;
};

QByteArray drawingOf(QString const& name) {
    loadDrawings();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon themedIcon(QString const& name) {
    auto drawing = drawingOf(name);
    return drawing.isEmpty() ? QIcon() : QIcon(new ThemedIconEngine(std::move(drawing), toneOf(name)));
}

QPixmap inkedPicture(QString const& name, QSize pixels, QColor const& ink) {
    auto drawing = drawingOf(name);
    drawing.replace("currentColor", ink.name().toLatin1());
    QPixmap picture(pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(drawing).render(&painter);
    return picture;
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/scale_bar.hpp"

#include "gui/canvas/map_canvas.hpp"
#include "gui/words/numbers.hpp"

#include <QPainter>

#include <cmath>

namespace cartocontrat {

RoundLength roundLength(double most) {
    constexpr double metresPerKilometre = 1'000;
    auto const power = std::pow(10, std::floor(std::log10(most)));
    auto const metres = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
    bool const isShort = metres < metresPerKilometre;
    auto const number = groupedNumber(std::llround(isShort ? metres : metres / metresPerKilometre));
    return {metres, number + (isShort ? QStringLiteral("\u00A0m") : QStringLiteral("\u00A0km"))};
}

ScaleBar::ScaleBar(MapCanvas& map) : QWidget(&map), m_map(map) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&map, &PlaneView::sightChanged, this, &ScaleBar::follow);
    follow();
}

int ScaleBar::mostPixels() const {
    constexpr int letters = 26;
    return fontMetrics().averageCharWidth() * letters;
}

void ScaleBar::follow() {
    m_length = roundLength(std::max(1.0, mostPixels() / m_map.sight().pixelsPerUnit));
    setAccessibleName(tr("Échelle graphique : %1").arg(m_length.text));
    update();
}

QSize ScaleBar::sizeHint() const {
    auto const letter = fontMetrics().averageCharWidth();
    return {mostPixels() + fontMetrics().horizontalAdvance(QStringLiteral("500\u00A0km")) + 2 * letter,
            2 * fontMetrics().height()};
}

/// On a plate in the colours of the theme: "0", the length, and between them a bar of which the first half is full.
void ScaleBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    auto const metrics = fontMetrics();
    auto const letter = metrics.averageCharWidth();
    auto const zero = QStringLiteral("0");
    auto const pixels = static_cast<int>(std::lround(m_length.metres * m_map.sight().pixelsPerUnit));
    auto const thickness = metrics.height() / 3;
    QRect const bar(letter + metrics.horizontalAdvance(zero) / 2, metrics.height() + thickness, pixels, thickness);
    auto const textWidth = metrics.horizontalAdvance(m_length.text);
    auto plate = palette().color(QPalette::Base);
    constexpr float opacity = 0.88F;
    plate.setAlphaF(opacity);
    auto const right = bar.right() + textWidth / 2 + letter;
    painter.fillRect(QRect(0, 0, right, height()), plate);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(bar.left() - letter, 0, 2 * letter, metrics.height()), Qt::AlignCenter, zero);
    painter.drawText(QRect(bar.right() - textWidth, 0, 2 * textWidth, metrics.height()), Qt::AlignCenter,
                     m_length.text);
    painter.drawRect(bar);
    painter.fillRect(QRect(bar.topLeft(), QSize(bar.width() / 2, bar.height())), palette().color(QPalette::Text));
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/explorer/filter_chip.hpp"

#include <QKeyEvent>
#include <QPainter>

namespace cartocontrat {

FilterChip::FilterChip(QIcon const& icon, QString const& text, QWidget* parent) : QToolButton(parent) {
    setIcon(icon);
    setText(text);
    auto const line = fontMetrics().height();
    setIconSize({line, line});
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Retirer le filtre %1").arg(text));
    setToolTip(tr("Retirer ce filtre (Suppr)"));
}

int FilterChip::gap() const {
    return fontMetrics().averageCharWidth();
}

QSize FilterChip::sizeHint() const {
    auto const line = fontMetrics().height();
    auto const drawing = icon().isNull() ? 0 : iconSize().width() + gap();
    return {fontMetrics().horizontalAdvance(text()) + drawing + line + 3 * gap(), line + line * 2 / 3};
}

/// On a plate of the colour of choice, thin enough for its text to stand out.
void FilterChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto const edge = palette().color(QPalette::Highlight);
    auto plate = edge;
    plate.setAlphaF(underMouse() ? 0.25F : 0.12F);
    auto const body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(plate);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    auto area = rect().adjusted(gap(), 0, -gap(), 0);
    if (!icon().isNull()) {
        QRect const place(QPoint(area.left(), (height() - iconSize().height()) / 2), iconSize());
        icon().paint(&painter, place);
        area.setLeft(place.right() + gap());
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text());
    auto const reach = fontMetrics().height() / 4.0;
    auto const middle = QPointF(area.right() - reach, height() / 2.0);
    painter.drawLine(middle - QPointF(reach, reach), middle + QPointF(reach, reach));
    painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach));
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/placing/ground_marks.hpp"

#include "gui/canvas/plane_view.hpp"

#include <QFontMetricsF>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cartocontrat {
namespace {

QPainterPath pathOf(PlaneView const& view, MultiPolygon const& ground) {
    QPainterPath path;
    for (Line const& ring : ringsOf(ground)) {
        QPolygonF shown;
        for (Point const point : ring) {
            if (auto const at = view.viewOf(point)) {
                shown.append(*at);
            }
        }
        path.addPolygon(shown);
    }
    return path;
}

} // namespace

void paintArea(QPainter& painter, PlaneView const& view, MultiPolygon const& ground) {
    auto colour = chosenColour;
    painter.setPen(QPen(colour, 2));
    constexpr float share = 0.25F;
    colour.setAlphaF(share);
    painter.setBrush(colour);
    painter.drawPath(pathOf(view, ground));
}

void paintCrosshair(QPainter& painter, QWidget const& view, QPointF at, QIcon const& symbol) {
    auto const size = view.fontMetrics().height() * 1.2, ring = 0.8 * size, arm = 1.6 * size;
    for (auto const& [colour, width] : {std::pair(QColor(Qt::white), 4.0), std::pair(chosenColour, 2.0)}) {
        painter.setPen(QPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, ring, ring);
        for (QPointF const way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
            painter.drawLine(at + way * ring, at + way * arm);
        }
    }
    QRectF plate(0, 0, size, size);
    plate.moveCenter(at);
    symbol.paint(&painter, plate.toRect());
}

void paintWords(QPainter& painter, QWidget const& view, QPointF at, QStringList const& lines) {
    auto const plain = view.font();
    auto bold = plain;
    bold.setBold(true);
    auto const pad = QFontMetricsF(plain).height() / 3, pitch = QFontMetricsF(plain).height();
    double width = 0;
    for (int i = 0; i < lines.size(); ++i) {
        width = std::max(width, QFontMetricsF(i == 0 ? bold : plain).horizontalAdvance(lines[i]));
    }
    QRectF plate(at + QPointF(1.6 * pitch, pitch),
                 QSizeF(width + 2 * pad, pitch * static_cast<double>(lines.size()) + 2 * pad));
    if (plate.right() > view.width()) {
        plate.moveRight(std::max(at.x() - 1.6 * pitch, plate.width()));
    }
    if (plate.bottom() > view.height()) {
        plate.moveBottom(std::max(at.y() - pitch, plate.height()));
    }
    painter.setPen(view.palette().color(QPalette::ToolTipText));
    painter.setBrush(view.palette().color(QPalette::ToolTipBase));
    painter.drawRect(plate);
    for (int i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? bold : plain);
        painter.drawText(plate.topLeft() + QPointF(pad, pad + i * pitch + QFontMetricsF(plain).ascent()), lines[i]);
    }
    painter.setFont(plain);
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/select_tool.hpp"

#include "gui/canvas/page_canvas.hpp"
#include "gui/words/numbers.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace cartocontrat {
namespace {

constexpr double magnetPixels = 6;

/// 4 -> "4,0 mm".
QString millimetres(double length) {
    return QStringLiteral("%1\u00A0mm").arg(spokenLocale().toString(length, 'f', 1));
}

} // namespace

QCursor SelectTool::cursor() const {
    if (m_grip && m_grip->drag) {
        return m_grip->handle ? cursorOf(*m_grip->handle) : Qt::ClosedHandCursor;
    }
    return m_underCursor ? cursorOf(*m_underCursor) : m_isOverTarget ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

void SelectTool::press(QMouseEvent const& event) {
    if (auto const* const chosen = m_canvas.chosenCallout(); chosen != nullptr && m_canvas.mayMoveCallouts()) {
        if (auto const handle = handleAt(m_canvas.sight().toView(chosen->box), event.position())) {
            m_grip = Grip{*chosen, event.position(), handle->resizes() ? handle : std::nullopt, {}};
            return;
        }
    }
    if (auto const* const pinned = m_canvas.badgeAt(event.position());
        pinned != nullptr && m_canvas.mayMoveCallouts()) {
        m_canvas.choose(pinned->project, Choosing::Replace);
        emit m_canvas.freeingAsked();
        return;
    }
    auto const* const target = m_canvas.targetAt(event.position());
    bool const extends = (event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) != 0;
    m_canvas.choose(target ? target->project : std::string(), extends ? Choosing::Toggle : Choosing::Replace);
    if (target != nullptr && target->isCallout && !extends && m_canvas.mayMoveCallouts()) {
        m_grip = Grip{*target, event.position(), {}, {}};
    }
}

void SelectTool::move(QMouseEvent const& event) {
    if (m_grip) {
        drag(event);
        return;
    }
    auto const* const chosen = m_canvas.mayMoveCallouts() ? m_canvas.chosenCallout() : nullptr;
    m_underCursor = chosen ? handleAt(m_canvas.sight().toView(chosen->box), event.position()) : std::nullopt;
    auto const* const target = m_canvas.targetAt(event.position());
    bool const isOverBadge = m_canvas.mayMoveCallouts() && m_canvas.badgeAt(event.position()) != nullptr;
    m_isOverTarget = target != nullptr || isOverBadge;
    if (isOverBadge) {
        QToolTip::showText(event.globalPosition().toPoint(), PageCanvas::tr("Étiquette épinglée · Clic : libérer"),
                           &m_canvas);
    } else if (target != nullptr) {
        QToolTip::showText(event.globalPosition().toPoint(), m_canvas.tipFor(*target), &m_canvas);
    } else {
        QToolTip::hideText();
    }
}

void SelectTool::drag(QMouseEvent const& event) {
    auto const way = event.position() - m_grip->from;
    if (!m_grip->drag && way.manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    auto const scale = m_canvas.sight().pixelsPerUnit;
    bool const isFree = event.modifiers().testFlag(Qt::ControlModifier) || !m_canvas.hasMagnet();
    auto const magnet = isFree ? Magnet::Off : Magnet::On;
    Point const by{way.x() / scale, way.y() / scale};
    m_grip->drag = m_grip->handle ? resized(by, magnetPixels / scale, magnet)
                                  : dragCallout(m_grip->target, by, m_canvas.targets(), m_canvas.paperWidth(),
                                                magnetPixels / scale, magnet);
    tellDrag();
    m_canvas.setHeld(m_grip->target.project);
}

CalloutDrag SelectTool::resized(Point by, double reach, Magnet magnet) const {
    CalloutDrag drag;
    drag.side = m_grip->target.side;
    drag.box = resizeBox(m_grip->target, *m_grip->handle, by.x, m_canvas.targets(), reach, magnet);
    return drag;
}

/// Beside the box and under it, where it hides neither its amount nor the gaps.
void SelectTool::tellDrag() const {
    auto const& now = *m_grip->drag;
    QString what;
    if (m_grip->handle) {
        what = PageCanvas::tr("Largeur : %1").arg(millimetres(now.box.width()));
    } else {
        auto const lift = now.box.minY - m_grip->target.box.minY;
        what =
            PageCanvas::tr("%1 · %2 %3")
                .arg(now.side == Side::Left ? PageCanvas::tr("Colonne de gauche") : PageCanvas::tr("Colonne de droite"),
                     lift < 0 ? QStringLiteral("↑") : QStringLiteral("↓"), millimetres(std::abs(lift)));
    }
    auto const keys = PageCanvas::tr("Ctrl : sans aimant · Échap : annuler");
    auto const box = m_canvas.sight().toView(now.box);
    auto const width = m_canvas.fontMetrics().horizontalAdvance(keys) + 2 * m_canvas.fontMetrics().height();
    auto const left = now.side == Side::Left ? box.right() : box.left() - width;
    QToolTip::showText(m_canvas.mapToGlobal(QPointF(left, box.bottom())).toPoint(), what + QLatin1Char('\n') + keys,
                       &m_canvas);
}

void SelectTool::giveUp() {
    m_grip.reset();
    QToolTip::hideText();
    m_canvas.setHeld({});
}

void SelectTool::release(QMouseEvent const& /*event*/) {
    if (!m_grip) {
        return;
    }
    auto const grip = *m_grip;
    giveUp();
    bool const isElsewhere = grip.drag && (grip.drag->side != grip.target.side || grip.drag->box != grip.target.box);
    if (isElsewhere && grip.handle) {
        emit m_canvas.calloutResized(grip.target.project,
                                     widthToKeep(grip.target, grip.drag->box.width(), m_canvas.targets()));
    } else if (isElsewhere) {
        emit m_canvas.calloutMoved(grip.target.project, {grip.drag->side, grip.drag->box.minY}, MovedBy::Pointer);
    }
}

void SelectTool::doubleClick(QMouseEvent const& event) {
    if (m_canvas.targetAt(event.position()) == nullptr) {
        m_canvas.setSight(m_canvas.sight().zoomed(2, event.position()));
    } else {
        emit m_canvas.cardAsked();
    }
}

bool SelectTool::key(QKeyEvent const& event) {
    switch (event.key()) {
    case Qt::Key_Escape:
        if (m_grip) {
            giveUp();
        } else {
            m_canvas.choose({}, Choosing::Replace);
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit m_canvas.cardAsked();
        return true;
    case Qt::Key_Delete:
        emit m_canvas.hidingAsked();
        return true;
    default:
        return stepCallout(event);
    }
}

/// Half a millimetre, five with Shift.
bool SelectTool::stepCallout(QKeyEvent const& event) {
    bool const isUp = event.key() == Qt::Key_Up;
    auto const* const target = m_canvas.chosenCallout();
    if (target == nullptr || (!isUp && event.key() != Qt::Key_Down) || !m_canvas.mayMoveCallouts()) {
        return false;
    }
    auto const step = event.modifiers().testFlag(Qt::ShiftModifier) ? 5.0 : 0.5;
    auto from = m_canvas.pinAsked(target->project).value_or(CalloutPin{target->side, target->box.minY});
    from.top += isUp ? -step : step;
    emit m_canvas.calloutMoved(target->project, from, MovedBy::Keys);
    return true;
}

void SelectTool::paint(QPainter& painter) const {
    auto const& sight = m_canvas.sight();
    auto const* const chosen = m_canvas.mayMoveCallouts() ? m_canvas.chosenCallout() : nullptr;
    if (!m_grip || !m_grip->drag) {
        if (chosen != nullptr) {
            paintHandles(painter, sight.toView(chosen->box));
        }
        return;
    }
    paintOldPlace(painter);
    auto const box = sight.toView(m_grip->drag->box);
    painter.setPen(QPen(chosenColour, PageCanvas::leaderWidth));
    m_canvas.paintLeaders(painter, draggedLeaders(m_grip->target, m_grip->drag->box, m_grip->drag->side));
    if (!m_grip->handle) { // over the leaders, which end under it
        painter.drawPixmap(box.topLeft(), m_canvas.pictureOf(m_grip->target.box));
    }
    painter.setPen(QPen(chosenColour, 2));
    painter.drawRect(box);
    paintHandles(painter, box);
    if (m_grip->drag->gapAbove) {
        paintGap(painter, *m_grip->drag->gapAbove, m_grip->drag->box, true);
    }
    if (m_grip->drag->gapBelow) {
        paintGap(painter, *m_grip->drag->gapBelow, m_grip->drag->box, false);
    }
}

/// Pale, and the box's edge dashed.
void SelectTool::paintOldPlace(QPainter& painter) const {
    auto const& target = m_grip->target;
    constexpr QColor pale(255, 255, 255, 200);
    auto const box = m_canvas.sight().toView(target.box);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(pale, PageCanvas::leaderWidth));
    m_canvas.paintLeaders(painter, target.leaders);
    painter.fillRect(box, pale);
    painter.setPen(QPen(QColor(0x60, 0x60, 0x60), 1, Qt::DashLine));
    painter.drawRect(box);
}

void SelectTool::paintHandles(QPainter& painter, QRectF const& box) const {
    painter.setPen(QPen(chosenColour, 1));
    painter.setBrush(Qt::white);
    for (Handle const handle : handles) {
        painter.drawRect(handleRect(box, handle));
    }
    painter.setBrush(Qt::NoBrush);
}

void SelectTool::paintGap(QPainter& painter, double gap, Extent const& box, bool isAbove) const {
    auto const from = m_canvas.sight().toView(Point{box.centre().x, isAbove ? box.minY - gap : box.maxY});
    auto const to = m_canvas.sight().toView(Point{box.centre().x, isAbove ? box.minY : box.maxY + gap});
    QColor const colour(0xc2, 0x18, 0x5b);
    painter.setPen(QPen(colour, 1));
    painter.drawLine(from, to);
    auto const text = millimetres(gap);
    auto const bounds = QFontMetricsF(painter.font()).boundingRect(text).adjusted(-6, -2, 6, 2);
    QRectF plate(QPointF(), bounds.size());
    plate.moveCenter((from + to) / 2 + QPointF(plate.width() / 2 + 6, 0));
    painter.fillRect(plate, colour);
    painter.setPen(Qt::white);
    painter.drawText(plate, Qt::AlignCenter, text);
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/view_tools.hpp"

#include "gui/canvas/plane_view.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace cartocontrat {

QCursor PanTool::cursor() const {
    return m_grip ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
}

void PanTool::press(QMouseEvent const& event) {
    m_grip = event.position();
}

void PanTool::move(QMouseEvent const& event) {
    if (m_grip) {
        m_view.setSight(m_view.sight().moved(event.position() - *m_grip));
        m_grip = event.position();
    }
}

void PanTool::release(QMouseEvent const& /*event*/) {
    m_grip.reset();
}

QCursor ZoomRectangleTool::cursor() const {
    return Qt::CrossCursor;
}

void ZoomRectangleTool::press(QMouseEvent const& event) {
    m_rectangle = QRectF(event.position(), event.position());
}

void ZoomRectangleTool::move(QMouseEvent const& event) {
    if (m_rectangle) {
        m_rectangle->setBottomRight(event.position());
        m_view.update();
    }
}

void ZoomRectangleTool::release(QMouseEvent const& event) {
    constexpr double least = 6; // a click is no rectangle
    if (!m_rectangle) {
        return;
    }
    auto const drawn = m_rectangle->normalized();
    m_rectangle.reset();
    if (drawn.width() < least || drawn.height() < least) {
        m_view.setSight(
            m_view.sight().zoomed(event.modifiers().testFlag(Qt::ControlModifier) ? 0.5 : 2.0, drawn.center()));
        return;
    }
    auto const from = m_view.sight().toPlane(drawn.topLeft()), to = m_view.sight().toPlane(drawn.bottomRight());
    m_view.frame({from.x, from.y, to.x, to.y});
}

bool ZoomRectangleTool::key(QKeyEvent const& event) {
    if (event.key() != Qt::Key_Escape || !m_rectangle) {
        return false;
    }
    m_rectangle.reset();
    m_view.update();
    return true;
}

void ZoomRectangleTool::paint(QPainter& painter) const {
    if (m_rectangle) {
        auto colour = chosenColour;
        painter.setPen(QPen(colour, 1.2, Qt::DashLine));
        colour.setAlphaF(0.12F);
        painter.setBrush(colour);
        painter.drawRect(m_rectangle->normalized());
    }
}

} // namespace cartocontrat

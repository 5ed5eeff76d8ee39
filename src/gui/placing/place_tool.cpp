// SPDX-License-Identifier: EUPL-1.2
#include "gui/placing/place_tool.hpp"

#include "gui/canvas/plane_view.hpp"
#include "gui/placing/placing.hpp"

#include <QKeyEvent>
#include <QMouseEvent>

namespace cartocontrat {

void PlaceTool::move(QMouseEvent const& event) {
    m_placing.pointAt(m_view, event.position());
}

/// Setting it takes this tool away: nothing of it is used after.
void PlaceTool::release(QMouseEvent const& event) {
    m_placing.pointAt(m_view, event.position());
    m_placing.settle();
}

bool PlaceTool::key(QKeyEvent const& event) {
    auto const step = event.modifiers().testFlag(Qt::ShiftModifier) ? 40.0 : 6.0; // pixels
    switch (event.key()) {
    case Qt::Key_Left:
        m_placing.step(m_view, {-step, 0});
        return true;
    case Qt::Key_Right:
        m_placing.step(m_view, {step, 0});
        return true;
    case Qt::Key_Up:
        m_placing.step(m_view, {0, -step});
        return true;
    case Qt::Key_Down:
        m_placing.step(m_view, {0, step});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_placing.settle();
        return true;
    case Qt::Key_Escape:
        m_placing.leave();
        return true;
    default:
        return false;
    }
}

void PlaceTool::paint(QPainter& painter) const {
    m_placing.paint(painter, m_view);
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/plane_view.hpp"

#include "gui/canvas/canvas_tool.hpp"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace cartocontrat {
namespace {

/// What is drawn on each side beyond the view, as a share of it, so that it can be moved at once.
constexpr double spare = 0.25;
/// Pixels around what is fitted.
constexpr double fitMargin = 12;
/// Of a notch of a wheel.
constexpr double zoomStep = 1.25;
/// Of an arrow key, pixels.
constexpr double arrowStep = 60;

} // namespace

PlaneView::PlaneView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAutoFillBackground(false);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
}

PlaneView::~PlaneView() = default;

void PlaneView::setSight(Sight sight) {
    auto const [least, greatest] = scaleRange();
    auto const scale = std::clamp(sight.pixelsPerUnit, least, greatest);
    if (scale != sight.pixelsPerUnit) {
        sight = sight.zoomed(scale / sight.pixelsPerUnit, QRectF(rect()).center());
    }
    m_keepsFitting = false;
    if (sight == m_sight) {
        return;
    }
    m_sight = sight;
    want();
    update();
    emit sightChanged();
}

void PlaneView::zoomBy(double factor) {
    setSight(m_sight.zoomed(factor, QRectF(rect()).center()));
}

void PlaneView::fit() {
    if (auto const all = whole(); !all.isEmpty()) {
        setSight(framing(all, size(), fitMargin));
    }
    m_keepsFitting = true;
}

void PlaneView::frame(Extent const& plane) {
    setSight(framing(plane, size(), fitMargin));
}

void PlaneView::setTool(std::unique_ptr<CanvasTool> tool) {
    m_tool = std::move(tool);
    showCursor();
    update();
}

bool PlaneView::isRefined() const {
    return m_frame && !m_isStale && m_frame->pixelsPerUnit == m_sight.pixelsPerUnit && !m_drawer.isBusy();
}

void PlaneView::redraw() {
    m_isStale = true;
    if (m_keepsFitting) {
        fit();
    }
    want();
}

void PlaneView::forget() {
    m_frame.reset();
    update();
    redraw();
}

/// Asks for a picture unless the one at hand is what the view wants, with something to spare.
void PlaneView::want() {
    auto const draw = drawing();
    if (!draw || width() < 2 || height() < 2) {
        m_drawer.cancel();
        return;
    }
    auto const view = m_sight.window(size());
    if (m_frame && !m_isStale && m_frame->pixelsPerUnit == m_sight.pixelsPerUnit) {
        auto const& held = m_frame->plane;
        auto const all = whole();
        auto const covers = [](double low, double high, double heldLow, double heldHigh) {
            return low >= heldLow && high <= heldHigh;
        };
        if (covers(std::max(view.minX, all.minX), std::min(view.maxX, all.maxX), held.minX, held.maxX) &&
            covers(std::max(view.minY, all.minY), std::min(view.maxY, all.maxY), held.minY, held.maxY)) {
            m_drawer.cancel();
            return;
        }
    }
    auto const ratio = devicePixelRatioF();
    auto const scale = m_sight.pixelsPerUnit;
    QSize const pixels(static_cast<int>(std::ceil(width() * (1 + 2 * spare) * ratio)),
                       static_cast<int>(std::ceil(height() * (1 + 2 * spare) * ratio)));
    // On whole pixels of the screen, so that text stands as sharp as it can.
    auto const snapped = [&](double value) { return std::round(value * scale * ratio) / (scale * ratio); };
    Extent plane;
    plane.minX = m_sight.origin.x + snapped(-width() * spare / scale);
    plane.minY = m_sight.origin.y + snapped(-height() * spare / scale);
    plane.maxX = plane.minX + pixels.width() / (scale * ratio);
    plane.maxY = plane.minY + pixels.height() / (scale * ratio);
    m_drawer.ask([this, draw, plane, pixels, scale, ratio](std::stop_token const& stop) -> NewestWork::Delivery {
        auto picture = draw(pixels, plane, scale * ratio, stop);
        if (stop.stop_requested()) {
            return {};
        }
        picture.setDevicePixelRatio(ratio);
        return [this, frame = Frame{std::move(picture), plane, scale}] {
            m_frame = frame;
            m_isStale = false;
            update();
            emit refined();
        };
    });
}

void PlaneView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    if (m_frame) {
        auto const target = m_sight.toView(m_frame->plane);
        if (m_frame->pixelsPerUnit == m_sight.pixelsPerUnit) {
            painter.drawImage(target.topLeft(), m_frame->picture);
        } else {
            painter.drawImage(target, m_frame->picture);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintOver(painter);
    if (m_tool) {
        m_tool->paint(painter);
    }
}

void PlaneView::resizeEvent(QResizeEvent* /*event*/) {
    if (m_keepsFitting) {
        fit();
    }
    want();
}

void PlaneView::wheelEvent(QWheelEvent* event) {
    constexpr double notch = 120;
    auto const steps = event->angleDelta();
    if (steps.isNull()) {
        return;
    }
    setSight(m_sight.zoomed(std::pow(zoomStep, steps.y() / notch), event->position()));
    event->accept();
}

void PlaneView::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld)) {
        m_grip = event->position();
        showCursor();
    } else if (event->button() == Qt::LeftButton && m_tool) {
        m_tool->press(*event);
        showCursor();
    }
}

void PlaneView::mouseMoveEvent(QMouseEvent* event) {
    if (m_grip) {
        setSight(m_sight.moved(event->position() - *m_grip));
        m_grip = event->position();
    } else if (m_tool) {
        m_tool->move(*event);
        showCursor();
    }
    emit pointed(m_sight.toPlane(event->position()));
}

void PlaneView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_grip) {
        m_grip.reset();
    } else if (event->button() == Qt::LeftButton && m_tool) {
        m_tool->release(*event);
    }
    showCursor();
}

void PlaneView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_tool) {
        m_tool->doubleClick(*event);
    }
}

void PlaneView::keyPressEvent(QKeyEvent* event) {
    if (m_tool && m_tool->key(*event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        m_isSpaceHeld = true;
        showCursor();
        return;
    case Qt::Key_Left:
        return setSight(m_sight.moved({arrowStep, 0}));
    case Qt::Key_Right:
        return setSight(m_sight.moved({-arrowStep, 0}));
    case Qt::Key_Up:
        return setSight(m_sight.moved({0, arrowStep}));
    case Qt::Key_Down:
        return setSight(m_sight.moved({0, -arrowStep}));
    case Qt::Key_Plus:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlaneView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceHeld = false;
        showCursor();
    } else {
        QWidget::keyReleaseEvent(event);
    }
}

void PlaneView::leaveEvent(QEvent* /*event*/) {
    emit pointed(std::nullopt);
}

void PlaneView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        redraw();
    }
    QWidget::changeEvent(event);
}

bool PlaneView::event(QEvent* event) {
    if (event->type() == QEvent::Gesture) {
        pinch(*static_cast<QGestureEvent*>(event));
        return true;
    }
    return QWidget::event(event);
}

void PlaneView::pinch(QGestureEvent& gestures) {
    if (auto* const pinch = static_cast<QPinchGesture*>(gestures.gesture(Qt::PinchGesture))) {
        auto const at = mapFromGlobal(pinch->centerPoint());
        setSight(m_sight.zoomed(pinch->scaleFactor(), at).moved(pinch->centerPoint() - pinch->lastCenterPoint()));
    }
}

void PlaneView::showCursor() {
    if (m_grip || m_isSpaceHeld) {
        setCursor(m_grip ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    } else if (m_tool) {
        setCursor(m_tool->cursor());
    } else {
        unsetCursor();
    }
}

} // namespace cartocontrat

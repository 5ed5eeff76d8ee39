// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/plane_view.hpp"

#include "gui/canvas/canvas_tool.hpp"
#include "scene/scene.hpp"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QPixmap>
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

PlaneView::PlaneView(std::size_t layers, QWidget* parent) : QWidget(parent) {
    for (std::size_t i = 0; i < layers; ++i) {
        m_layers.push_back(std::make_unique<Layer>());
    }
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
    if (m_tool) {
        m_tool->giveUp();
    }
    m_tool = std::move(tool);
    showCursor();
    update();
}

bool PlaneView::isRefined() const {
    return std::all_of(m_layers.begin(), m_layers.end(), [this](auto const& layer) { return covers(*layer, 0); });
}

std::vector<PlaneView::Symbol> PlaneView::symbolsAt(QPointF view) const {
    constexpr double reach = 11; // pixels
    auto found = symbols();
    std::erase_if(found, [&](Symbol const& symbol) {
        return QLineF(m_sight.toView(symbol.plane), view).length() > reach &&
               !symbol.label.contains(m_sight.toPlane(view));
    });
    return found;
}

std::vector<PlaneView::Symbol> PlaneView::symbolsOf(Scene const& scene, Extent const& plane) {
    std::vector<Symbol> found;
    auto const perMillimetre = plane.width() / scene.width;
    for (SceneLayer const& layer : scene.layers) {
        for (Item const& item : layer.items) {
            auto const* const mark = std::get_if<PictogramMark>(&item.mark);
            if (mark != nullptr && (item.role == Role::Marker || item.role == Role::Presence)) {
                found.push_back(
                    {item.role == Role::Marker ? SymbolKind::Project : SymbolKind::Service,
                     item.subject,
                     {plane.minX + mark->centre.x * perMillimetre, plane.minY + mark->centre.y * perMillimetre}});
            }
        }
    }
    return found;
}

Frame const* PlaneView::shown(std::size_t layer) const {
    auto const& frame = m_layers[layer]->frame;
    return frame ? &*frame : nullptr;
}

QPixmap PlaneView::grabPlane(Extent const& plane) const {
    auto const ratio = devicePixelRatioF();
    QPixmap picture((m_sight.toView(plane).size() * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.translate(-m_sight.toView(Point{plane.minX, plane.minY}));
    for (auto const& layer : m_layers) {
        if (layer->frame) {
            painter.drawImage(m_sight.toView(layer->frame->plane), layer->frame->drawn.picture);
        }
    }
    return picture;
}

void PlaneView::redraw() {
    for (auto const& layer : m_layers) {
        layer->isStale = true;
    }
    if (m_keepsFitting) {
        fit();
    }
    want();
}

void PlaneView::redraw(std::size_t layer) {
    m_layers[layer]->isStale = true;
    want(layer);
}

void PlaneView::forget() {
    for (auto const& layer : m_layers) {
        layer->frame.reset();
    }
    update();
    redraw();
}

void PlaneView::want() {
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        want(i);
    }
}

/// Only once all that the view shows is drawn: it would take the processors from what is waited for.
void PlaneView::wantSpare() {
    for (std::size_t i = 0; PlaneView::isRefined() && i < m_layers.size(); ++i) {
        if (!m_layers[i]->drawer.isBusy()) {
            want(i);
        }
    }
}

/// Whether the picture at hand is all that the view shows of the plane, and a share of the view around it.
bool PlaneView::covers(Layer const& layer, double share) const {
    if (!layer.frame || layer.isStale || layer.frame->pixelsPerUnit != m_sight.pixelsPerUnit) {
        return false;
    }
    auto const view = m_sight.window(size()), all = whole();
    auto const& held = layer.frame->plane;
    auto const x = view.width() * share, y = view.height() * share;
    return std::max(view.minX - x, all.minX) >= held.minX && std::min(view.maxX + x, all.maxX) <= held.maxX &&
           std::max(view.minY - y, all.minY) >= held.minY && std::min(view.maxY + y, all.maxY) <= held.maxY;
}

/// Asks for a picture of the view, as soon as can be; then for one with something to spare around it.
void PlaneView::want(std::size_t place) {
    auto& layer = *m_layers[place];
    auto const draw = drawing(place);
    if (!draw || width() < 2 || height() < 2 || covers(layer, spare / 2)) {
        layer.drawer.cancel();
        return;
    }
    bool const isNew = !layer.frame || layer.isStale || layer.frame->pixelsPerUnit != m_sight.pixelsPerUnit;
    auto const view = m_sight.window(size()), all = whole();
    bool const showsAll =
        view.minX <= all.minX && view.minY <= all.minY && view.maxX >= all.maxX && view.maxY >= all.maxY;
    auto const around = isNew && (showsAll || !placesByWindow(place)) ? 0 : spare;
    auto const ratio = devicePixelRatioF();
    auto const scale = m_sight.pixelsPerUnit;
    // On whole pixels of the screen, so that text stands as sharp as it can.
    auto const spareX = std::round(width() * around * ratio), spareY = std::round(height() * around * ratio);
    Wanted wanted;
    wanted.size = {static_cast<int>(std::ceil(width() * ratio + 2 * spareX)),
                   static_cast<int>(std::ceil(height() * ratio + 2 * spareY))};
    wanted.plane.minX = m_sight.origin.x - spareX / ratio / scale;
    wanted.plane.minY = m_sight.origin.y - spareY / ratio / scale;
    wanted.plane.maxX = wanted.plane.minX + wanted.size.width() / (scale * ratio);
    wanted.plane.maxY = wanted.plane.minY + wanted.size.height() / (scale * ratio);
    wanted.pixelsPerUnit = scale;
    wanted.pixelRatio = ratio;
    layer.drawer.ask([this, &layer, draw, wanted](std::stop_token const& stop) -> NewestWork::Delivery {
        auto drawn = draw(wanted, stop);
        if (stop.stop_requested()) {
            return {};
        }
        drawn.picture.setDevicePixelRatio(wanted.pixelRatio);
        return [this, &layer, frame = Frame{std::move(drawn), wanted.plane, wanted.pixelsPerUnit}] {
            layer.frame = frame;
            layer.isStale = false;
            update();
            wantSpare();
            emit refined();
        };
    });
}

void PlaneView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    for (auto const& layer : m_layers) {
        if (!layer->frame) {
            continue;
        }
        auto const target = m_sight.toView(layer->frame->plane);
        if (layer->frame->pixelsPerUnit == m_sight.pixelsPerUnit) {
            painter.drawImage(target.topLeft(), layer->frame->drawn.picture);
        } else {
            painter.drawImage(target, layer->frame->drawn.picture);
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
    case Qt::Key_Escape:
        emit toolLeft();
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

void PlaneView::focusOutEvent(QFocusEvent* event) {
    m_isSpaceHeld = false; // its release goes elsewhere
    showCursor();
    QWidget::focusOutEvent(event);
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
    if (event->type() == QEvent::NativeGesture) { // of a touchpad
        auto const& gesture = *static_cast<QNativeGestureEvent*>(event);
        if (gesture.gestureType() == Qt::ZoomNativeGesture) {
            setSight(m_sight.zoomed(1 + gesture.value(), gesture.position()));
            return true;
        }
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

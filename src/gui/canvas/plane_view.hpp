// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/sight.hpp"
#include "gui/session/newest_work.hpp"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

class QGestureEvent;

namespace cartocontrat {

class CanvasTool;

/// A picture of a part of a plane, whole.
struct Frame {
    QImage picture;
    Extent plane; ///< what it shows
    double pixelsPerUnit = 1;
};

/// Shows a plane that is drawn on another thread: moving and zooming are answered at once from the last whole picture,
/// which stays until a new one is whole, and only the newest one wanted is drawn. Wheel and pinch zoom about the
/// cursor; the middle button, or the space bar held, moves; the rest is the tool's.
class PlaneView : public QWidget {
    Q_OBJECT

public:
    explicit PlaneView(QWidget* parent);
    ~PlaneView() override;

    [[nodiscard]] Sight const& sight() const { return m_sight; }
    void setSight(Sight sight);
    /// `factor` times as large about the middle of the view.
    void zoomBy(double factor);
    /// Shows all of what there is to see, and keeps doing so while the view changes size until somebody moves it.
    void fit();
    void frame(Extent const& plane);

    void setTool(std::unique_ptr<CanvasTool> tool);
    [[nodiscard]] CanvasTool* tool() const { return m_tool.get(); }

    /// Whether a picture that is exactly what the view shows stands in it.
    [[nodiscard]] bool isRefined() const;

signals:
    void sightChanged();
    /// The cursor, on the plane; no value: it left.
    void pointed(std::optional<cartocontrat::Point> plane);
    /// A whole picture has come.
    void refined();

protected:
    /// What `fit` shows; empty: nothing.
    [[nodiscard]] virtual Extent whole() const = 0;
    /// Least and greatest pixels by unit of the plane.
    [[nodiscard]] virtual std::pair<double, double> scaleRange() const = 0;
    /// How to draw a part of the plane, on another thread; null: there is nothing to draw.
    using Draw = std::function<QImage(QSize size, Extent const& plane, double pixelsPerUnit, std::stop_token const&)>;
    [[nodiscard]] virtual Draw drawing() const = 0;
    /// Over the picture, in pixels of the view.
    virtual void paintOver(QPainter& painter) = 0;

    /// What is drawn has changed: a new picture is wanted, the old one stays until then.
    void redraw();
    /// The same, and the old one must not be shown any longer.
    void forget();

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void pinch(QGestureEvent& gestures);
    void want();
    void showCursor();

    Sight m_sight;
    bool m_keepsFitting = true;
    std::optional<Frame> m_frame;
    bool m_isStale = true;         ///< what is drawn has changed since the frame
    std::optional<QPointF> m_grip; ///< where the plane was taken to be moved
    bool m_isSpaceHeld = false;
    std::unique_ptr<CanvasTool> m_tool;
    NewestWork m_drawer{nullptr};
};

} // namespace cartocontrat

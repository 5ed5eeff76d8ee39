// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/sight.hpp"
#include "gui/session/newest_work.hpp"

#include <QColor>
#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QGestureEvent;

namespace cartocontrat {

class CanvasTool;
struct Scene;

/// Of what is chosen, over paper and map: these keep their printed colours in each theme, and the yellow that high
/// contrast chooses with cannot be seen on them.
inline constexpr QColor chosenColour(0x2d, 0x6c, 0xa8);

/// What a layer draws: a picture, and the scene that it shows, to tell what stands where; null: nobody asks.
struct Drawn {
    QImage picture;
    std::shared_ptr<Scene const> scene;
};

/// A picture of a part of a plane, whole.
struct Frame {
    Drawn drawn;
    Extent plane; ///< what it shows
    double pixelsPerUnit = 1;
};

/// Shows a plane that is drawn on other threads, in layers: moving and zooming are answered at once from the last whole
/// picture of each, which stays until a new one is whole, and only the newest one wanted is drawn. Wheel and pinch zoom
/// about the cursor; the middle button, or the space bar held, moves; the rest is the tool's.
class PlaneView : public QWidget {
    Q_OBJECT

public:
    PlaneView(std::size_t layers, QWidget* parent);
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
    [[nodiscard]] virtual bool isRefined() const;

    /// A place of the ground under a point of the view; none: no map is there.
    [[nodiscard]] virtual std::optional<Point> groundAt(QPointF /*view*/) const { return std::nullopt; }
    /// Where a place of the ground stands in the view, or would; none: there is no map.
    [[nodiscard]] virtual std::optional<QPointF> viewOf(Point /*ground*/) const { return std::nullopt; }

    enum class SymbolKind { Project, Service };
    /// A symbol as it is drawn now.
    struct Symbol {
        SymbolKind kind;
        std::string subject; ///< project, or "CATEGORY/INSEE"
        Point plane;         ///< its middle
        Extent label = {};   ///< of its small box, on the plane; empty: none
    };
    [[nodiscard]] virtual std::vector<Symbol> symbols() const { return {}; }
    /// Those that a click there means.
    [[nodiscard]] std::vector<Symbol> symbolsAt(QPointF view) const;

signals:
    /// A context menu for what is chosen, at a point of the screen.
    void menuAsked(QPoint global);
    void sightChanged();
    /// Escape, with nothing left that the tool could give up.
    void toolLeft();
    /// The cursor, on the plane; no value: it left.
    void pointed(std::optional<cartocontrat::Point> plane);
    /// A whole picture has come.
    void refined();

protected:
    /// What `fit` shows; empty: nothing.
    [[nodiscard]] virtual Extent whole() const = 0;
    /// Least and greatest pixels by unit of the plane.
    [[nodiscard]] virtual std::pair<double, double> scaleRange() const = 0;
    /// What a layer is asked for: `plane` in a picture of `size` pixels of the screen, `pixelRatio` of which are one
    /// pixel of the view.
    struct Wanted {
        QSize size;
        Extent plane;
        double pixelsPerUnit = 1; ///< of the view
        double pixelRatio = 1;
    };
    /// How to draw a layer, on another thread; null: there is nothing to draw. Layers above the first are transparent.
    using Draw = std::function<Drawn(Wanted const& wanted, std::stop_token const& stop)>;
    [[nodiscard]] virtual Draw drawing(std::size_t layer) const = 0;
    /// Whether things stand elsewhere where more of the plane is drawn: such a layer is drawn with its spare at once,
    /// so that nothing jumps once the view has settled.
    [[nodiscard]] virtual bool placesByWindow(std::size_t /*layer*/) const { return false; }
    /// Over the picture, in pixels of the view.
    virtual void paintOver(QPainter& painter) = 0;

    /// What a layer shows at present; null: nothing yet.
    [[nodiscard]] Frame const* shown(std::size_t layer) const;
    /// What the pictures at hand show of a part of the plane, at the size of the view.
    [[nodiscard]] QPixmap grabPlane(Extent const& plane) const;

    /// What is drawn has changed: new pictures are wanted, the old ones stay until then.
    void redraw();
    void redraw(std::size_t layer);
    /// The same, and the old ones must not be shown any longer.
    void forget();
    /// Fits as soon as what there is to see changes, unless somebody moves the view before.
    void keepFitting() { m_keepsFitting = true; }
    [[nodiscard]] bool keepsFitting() const { return m_keepsFitting; }
    /// The symbols of a scene drawn so that `plane` is its whole width, without labels.
    [[nodiscard]] static std::vector<Symbol> symbolsOf(Scene const& scene, Extent const& plane);

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void pinch(QGestureEvent& gestures);
    /// A layer: its last whole picture, and whoever draws the next one.
    struct Layer {
        std::optional<Frame> frame;
        bool isStale = true; ///< what is drawn has changed since the frame
        NewestWork drawer{nullptr};
    };

    void want();
    void want(std::size_t layer);
    void wantSpare();
    [[nodiscard]] bool covers(Layer const& layer, double share) const;
    void showCursor();

    Sight m_sight;
    bool m_keepsFitting = true;
    std::optional<QPointF> m_grip; ///< where the plane was taken to be moved
    bool m_isSpaceHeld = false;
    std::unique_ptr<CanvasTool> m_tool;
    std::vector<std::unique_ptr<Layer>> m_layers; ///< bottom first
};

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/callout_resize.hpp"
#include "gui/canvas/canvas_tool.hpp"

#include <QPointF>

namespace cartocontrat {

class PageCanvas;

/// Chooses projects by a click, moves their boxes and resizes them by their handles: Ctrl frees from the magnet, Escape
/// gives the drag up, then the choice.
class SelectTool final : public CanvasTool {
public:
    explicit SelectTool(PageCanvas& canvas) : m_canvas(canvas) {}
    [[nodiscard]] QCursor cursor() const override;
    void press(QMouseEvent const& event) override;
    void move(QMouseEvent const& event) override;
    void release(QMouseEvent const& event) override;
    void doubleClick(QMouseEvent const& event) override;
    void giveUp() override;
    bool key(QKeyEvent const& event) override;
    void paint(QPainter& painter) const override;

private:
    struct Grip {
        PageTarget target;
        QPointF from;                    ///< in the view
        std::optional<Handle> handle;    ///< that resizes the box; none: it is moved
        std::optional<CalloutDrag> drag; ///< none until the cursor has gone some way
    };

    void drag(QMouseEvent const& event);
    [[nodiscard]] CalloutDrag resized(Point by, double reach, Magnet magnet) const;
    void tellDrag() const;
    bool stepCallout(QKeyEvent const& event);
    void paintOldPlace(QPainter& painter) const;
    void paintHandles(QPainter& painter, QRectF const& box) const;
    void paintGap(QPainter& painter, double gap, Extent const& box, bool isAbove) const;

    PageCanvas& m_canvas;
    std::optional<Grip> m_grip;
    bool m_isOverTarget = false;
    std::optional<Handle> m_underCursor; ///< of the box chosen
};

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/callout_drag.hpp"
#include "gui/canvas/canvas_tool.hpp"

#include <QPointF>

namespace cartocontrat {

class PageCanvas;

/// Chooses projects by a click and moves their boxes: Ctrl frees from the magnet, Escape gives the drag up, then the
/// choice.
class SelectTool final : public CanvasTool {
public:
    explicit SelectTool(PageCanvas& canvas) : m_canvas(canvas) {}
    [[nodiscard]] QCursor cursor() const override;
    void press(QMouseEvent const& event) override;
    void move(QMouseEvent const& event) override;
    void release(QMouseEvent const& event) override;
    void doubleClick(QMouseEvent const& event) override;
    bool key(QKeyEvent const& event) override;
    void paint(QPainter& painter) const override;

private:
    struct Grip {
        PageTarget target;
        QPointF from;                    ///< in the view
        std::optional<CalloutDrag> drag; ///< none until the cursor has gone some way
    };

    void drag(QMouseEvent const& event);
    bool stepCallout(QKeyEvent const& event);
    void paintGap(QPainter& painter, double gap, Extent const& box, bool isAbove) const;

    PageCanvas& m_canvas;
    std::optional<Grip> m_grip;
    bool m_isOverTarget = false;
};

} // namespace cartocontrat

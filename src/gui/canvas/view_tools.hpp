// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/canvas_tool.hpp"

#include <QRectF>

#include <optional>

namespace cartocontrat {

/// Moves the plane under the view.
class PanTool final : public CanvasTool {
public:
    explicit PanTool(PlaneView& view) : m_view(view) {}
    [[nodiscard]] QCursor cursor() const override;
    void press(QMouseEvent const& event) override;
    void move(QMouseEvent const& event) override;
    void release(QMouseEvent const& event) override;

private:
    PlaneView& m_view;
    std::optional<QPointF> m_grip;
};

/// Shows what a rectangle drawn by hand goes round; Escape gives it up.
class ZoomRectangleTool final : public CanvasTool {
public:
    explicit ZoomRectangleTool(PlaneView& view) : m_view(view) {}
    [[nodiscard]] QCursor cursor() const override;
    void press(QMouseEvent const& event) override;
    void move(QMouseEvent const& event) override;
    void release(QMouseEvent const& event) override;
    bool key(QKeyEvent const& event) override;
    void paint(QPainter& painter) const override;

private:
    PlaneView& m_view;
    std::optional<QRectF> m_rectangle; ///< from where the button was pressed; its sides may be negative
};

} // namespace cartocontrat

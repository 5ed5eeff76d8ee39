// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/canvas_tool.hpp"

#include <QPointF>

#include <optional>

namespace cartocontrat {

class MapCanvas;

/// Moves the map, chooses projects by a click and tells all that lies under it.
class MapTool final : public CanvasTool {
public:
    explicit MapTool(MapCanvas& canvas) : m_canvas(canvas) {}
    [[nodiscard]] QCursor cursor() const override;
    void press(QMouseEvent const& event) override;
    void move(QMouseEvent const& event) override;
    void release(QMouseEvent const& event) override;
    void doubleClick(QMouseEvent const& event) override;
    bool key(QKeyEvent const& event) override;

private:
    void click(QMouseEvent const& event);

    MapCanvas& m_canvas;
    std::optional<QPointF> m_grip; ///< where the button was pressed, then where the map was last moved to
    bool m_hasMoved = false;
};

} // namespace cartocontrat

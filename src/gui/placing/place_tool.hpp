// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/canvas_tool.hpp"

namespace cartocontrat {

class Placing;

/// Puts the project that is being placed on the ground: the pointer or the arrow keys move a crosshair, a click or
/// Enter sets it, Escape leaves.
class PlaceTool final : public CanvasTool {
public:
    PlaceTool(PlaneView& view, Placing& placing) : m_view(view), m_placing(placing) {}
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }
    void move(QMouseEvent const& event) override;
    void release(QMouseEvent const& event) override;
    bool key(QKeyEvent const& event) override;
    [[nodiscard]] bool keepsChoice() const override { return true; }
    void paint(QPainter& painter) const override;

private:
    PlaneView& m_view;
    Placing& m_placing;
};

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCursor>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace cartocontrat {

class PlaneView;

/// What the left button and the keys do on a canvas: a state that the canvas is in.
class CanvasTool {
public:
    CanvasTool() = default;
    CanvasTool(CanvasTool const&) = delete;
    CanvasTool& operator=(CanvasTool const&) = delete;
    virtual ~CanvasTool() = default;

    [[nodiscard]] virtual QCursor cursor() const = 0;
    virtual void press(QMouseEvent const& /*event*/) {}
    /// With or without a button.
    virtual void move(QMouseEvent const& /*event*/) {}
    virtual void release(QMouseEvent const& /*event*/) {}
    virtual void doubleClick(QMouseEvent const& /*event*/) {}
    /// What is under way is left as it was: another tool comes, or the canvas is left.
    virtual void giveUp() {}
    /// Whether the key was for the tool.
    virtual bool key(QKeyEvent const& /*event*/) { return false; }
    /// Whether what is chosen stays so: Tab chooses no other call-out.
    [[nodiscard]] virtual bool keepsChoice() const { return false; }
    /// Over the canvas, in pixels of the view.
    virtual void paint(QPainter& /*painter*/) const {}
};

} // namespace cartocontrat

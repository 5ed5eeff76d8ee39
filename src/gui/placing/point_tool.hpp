// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/canvas_tool.hpp"
#include "gui/canvas/plane_view.hpp"
#include "gui/commands/commands.hpp"

namespace cartocontrat {

class Session;

/// Moves the point of a project, or of a place of departmental presence, on the ground: dragged, or by arrow keys;
/// Page Up and Page Down go from point to point. Escape gives the drag up, then the point.
class PointTool final : public CanvasTool {
public:
    PointTool(PlaneView& view, Session& session) : m_view(view), m_session(session) {}
    [[nodiscard]] QCursor cursor() const override;
    void press(QMouseEvent const& event) override;
    void move(QMouseEvent const& event) override;
    void release(QMouseEvent const& event) override;
    bool key(QKeyEvent const& event) override;
    void paint(QPainter& painter) const override;

private:
    /// What a symbol stands for.
    struct Thing {
        PlaneView::SymbolKind kind;
        std::string id; ///< of a project or a place
    };
    struct Grip {
        QPointF from, offset;    ///< of the press; of the symbol from it
        std::optional<Point> to; ///< none until it has gone some way
    };

    [[nodiscard]] std::optional<Thing> thingOf(PlaneView::Symbol const& symbol) const;
    /// Of the symbol that stands for it now; none: it is not shown.
    [[nodiscard]] std::optional<QPointF> shownAt(Thing const& thing) const;
    [[nodiscard]] std::optional<Point> groundOf(Thing const& thing) const;
    [[nodiscard]] std::optional<Thing> held() const;
    void take(Thing thing);
    void take(int next);
    bool step(QPointF pixels);
    void put(Thing const& thing, Point to, MovedBy by);
    void putProject(std::string const& id, Point to, MovedBy by);
    void putPlace(std::string const& id, Point to, MovedBy by);

    PlaneView& m_view;
    Session& m_session;
    std::optional<Thing> m_thing;
    std::optional<Grip> m_grip;
    bool m_isOverSymbol = false;
};

} // namespace cartocontrat

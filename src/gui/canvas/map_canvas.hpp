// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/plane_view.hpp"
#include "scene/map/free_map.hpp"

namespace cartocontrat {

class Session;
struct Workshop;

/// The map of the session's territory, free of any page: any part of the ground at any scale. Its plane is the ground
/// in metres with y turned (see Sight).
class MapCanvas final : public PlaneView {
    Q_OBJECT

public:
    MapCanvas(Session& session, QWidget* parent);

    [[nodiscard]] double scaleDenominator() const;
    [[nodiscard]] bool isRefined() const override;
    /// About the middle of the view.
    void setScale(double denominator);
    /// A place of the ground under a point of the view.
    [[nodiscard]] Point groundAt(QPointF view) const;
    [[nodiscard]] static Point toGround(Point plane) { return {plane.x, -plane.y}; }

    enum class SymbolKind { Project, Service };
    /// A symbol as it is drawn now.
    struct Symbol {
        SymbolKind kind;
        std::string subject; ///< project, or "CATEGORY/INSEE"
        Point plane;
    };
    [[nodiscard]] std::vector<Symbol> symbolsAt(QPointF view) const;
    [[nodiscard]] Session& session() const { return m_session; }

protected:
    [[nodiscard]] Extent whole() const override;
    [[nodiscard]] std::pair<double, double> scaleRange() const override;
    [[nodiscard]] Draw drawing(std::size_t layer) const override;
    void paintOver(QPainter& painter) override;

private:
    [[nodiscard]] std::vector<Symbol> symbols() const;
    void takeTerritory();
    void takeFilter();
    [[nodiscard]] double metresPerPixel(double denominator) const;

    Session& m_session;
    std::shared_ptr<Workshop const> m_workshop;  ///< that the content points into
    std::shared_ptr<MapContent const> m_content; ///< of the territory and filter shown; null: none yet
    NewestWork m_reader{nullptr};
};

} // namespace cartocontrat

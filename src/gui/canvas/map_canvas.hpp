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
    /// Moves until a place of the project is seen, at the same scale; frames all the places of one that has too many to
    /// be marked; nothing where it has none.
    void bringIntoSight(std::string const& project);
    [[nodiscard]] std::optional<Point> groundAt(QPointF view) const override;
    [[nodiscard]] std::optional<QPointF> viewOf(Point ground) const override;
    [[nodiscard]] static Point toGround(Point plane) { return {plane.x, -plane.y}; }
    [[nodiscard]] std::vector<Symbol> symbols() const override;
    [[nodiscard]] Session& session() const { return m_session; }

protected:
    [[nodiscard]] Extent whole() const override;
    [[nodiscard]] std::pair<double, double> scaleRange() const override;
    [[nodiscard]] Draw drawing(std::size_t layer) const override;
    [[nodiscard]] bool placesByWindow(std::size_t layer) const override;
    void paintOver(QPainter& painter) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// What a content is read for.
    struct Asked {
        std::shared_ptr<Workshop const> workshop;
        TerritoryKind kind = TerritoryKind::Departement;
        std::string territory;
        ProjectFilter filter;
        friend bool operator==(Asked const&, Asked const&) = default;
    };

    void takeTerritory();
    void takeFilter();
    [[nodiscard]] Asked wanted() const;
    [[nodiscard]] double metresPerPixel(double denominator) const;

    Session& m_session;
    std::shared_ptr<Workshop const> m_workshop;  ///< that the content points into
    std::shared_ptr<MapContent const> m_content; ///< of the territory and filter shown; null: none yet
    Asked m_asked;                               ///< last
    NewestWork m_reader{nullptr};
};

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointF>

#include "document/project_change.hpp"
#include "gui/placing/commune_choice.hpp"

class QPainter;
class QWidget;

namespace cartocontrat {

class ActionSet;
class CentralView;
class PlaneView;
class Session;

/// Gives projects a place by hand: with a crosshair on the page or the map, by a row of the table dropped there, or by
/// the name of a commune. Each is one step to undo; a place that no page of the project would show is refused and said.
class Placing final : public QObject {
    Q_OBJECT

public:
    /// Gives the acts of the commands; `window` is the parent of dialogs. All outlive it.
    Placing(Session& session, ActionSet& actions, CentralView& central, QWidget* window);

    /// The crosshair goes to where the project is, to the first commune that its text names, or to the middle.
    void placeInstead();
    void begin(std::string const& project);
    [[nodiscard]] bool isOn() const { return m_held.has_value(); }
    void chooseCommune(std::string const& project);

    void pointAt(PlaneView& view, QPointF at);
    /// By pixels of the view, which follows the crosshair.
    void step(PlaneView& view, QPointF by);
    /// Places the project where the crosshair is.
    void settle();
    /// Gives it up.
    void leave();
    void paint(QPainter& painter, PlaneView const& view) const;

protected:
    /// Rows dragged over a canvas.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Hand { Crosshair, Drag };
    struct Held {
        Project const* project; ///< of the workshop
        std::shared_ptr<Workshop const> workshop;
        Hand hand;
        std::optional<Point> ground;
        std::optional<CommuneChoice> choice; ///< at the ground
    };

    void hold(Project const& project, Hand hand);
    void put(Project const& project, HandPlacement placement, QString const& where);
    [[nodiscard]] int placeCount(std::string const& project) const;
    void followSelection();
    void holdAt(std::optional<Point> ground);
    void drag(PlaneView& view, QEvent& event);
    void showTerritoryOf(Project const& project);
    [[nodiscard]] std::optional<Point> firstPlace(PlaneView const& view) const;
    [[nodiscard]] QStringList words() const;
    void restoreTool();
    void updateCanvases();

    Session& m_session;
    ActionSet& m_actions;
    CentralView& m_central;
    QWidget* m_window;
    std::optional<Held> m_held; ///< what is being placed
};

} // namespace cartocontrat

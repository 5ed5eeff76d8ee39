// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/projector.hpp"

#include <QStatusBar>

#include <optional>

class QLabel;
class QTimer;
class QToolButton;

namespace cartocontrat {

class ActionSet;
class Session;

/// What was done last, where the cursor is on the ground, scale and zoom, what there is to see to.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(Session& session, ActionSet& actions, QWidget* parent);

    /// What was said last and is not over.
    [[nodiscard]] QString said() const;
    /// In the map's projection; no value: the cursor is not on the ground.
    void showPosition(std::optional<Point> ground);
    /// `denominator` 0: no scale; `zoom` 0: no zoom (the free map).
    void showScale(double denominator, double zoom);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void say(QString const& said);
    void makeRoom();
    void countDiagnostics();

    Session& m_session;
    std::optional<Projector> m_toDegrees; ///< of the data open
    std::string m_crs;                    ///< that it projects from
    QLabel* m_said;                       ///< stays when a tip has stood in its place
    QTimer* m_saidLately;                 ///< while it counts more than where the cursor is
    QLabel *m_projected, *m_degrees, *m_scale, *m_zoom;
    QToolButton* m_diagnostics;
};

} // namespace cartocontrat

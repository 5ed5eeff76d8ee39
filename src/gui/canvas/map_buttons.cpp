// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/map_buttons.hpp"

#include "geo/projector.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/icons/icon.hpp"
#include "gui/session/session.hpp"
#include "gui/words/numbers.hpp"

#include <QAction>
#include <QIcon>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace cartocontrat {

MapButtons::MapButtons(ActionSet& actions, MapCanvas& map) : QWidget(&map), m_map(map) {
    setCursor(Qt::ArrowCursor);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto const add = [this, column](QToolButton* button) {
        button->setAutoFillBackground(true);
        button->setFocusPolicy(Qt::TabFocus);
        column->addWidget(button);
    };
    for (CommandId const id : {CommandId::ZoomIn, CommandId::ZoomOut, CommandId::FitTerritory}) {
        auto* const button = new QToolButton(this);
        button->setDefaultAction(&actions.action(id));
        button->setAccessibleName(actions.action(id).text());
        add(button);
    }
    auto* const north = new QToolButton(this);
    north->setIcon(themedIcon(QStringLiteral("north")));
    north->setAccessibleName(tr("Nord"));
    north->setToolTip(tr("Nord : le haut de la carte. Un clic dit l’écart au nord géographique"));
    connect(north, &QToolButton::clicked, this, [this] { m_map.session().announce(northText()); });
    add(north);
}

QString MapButtons::northText() const {
    auto const& workshop = m_map.session().workshop();
    auto const middle = m_map.groundAt(QRectF(m_map.rect()).center());
    if (!workshop || !middle) {
        return tr("Le nord est en haut");
    }
    auto const angle = meridianConvergence(workshop->contracts->departement.projection.crs, *middle);
    constexpr double least = 0.05; // degrees: nothing at one decimal
    if (!angle || std::abs(*angle) < least) {
        return tr("Le nord est en haut");
    }
    return tr("Le nord est en haut ; ici, le nord géographique est à %1° vers %2")
        .arg(spokenLocale().toString(std::abs(*angle), 'f', 1), *angle > 0 ? tr("l’est") : tr("l’ouest"));
}

} // namespace cartocontrat

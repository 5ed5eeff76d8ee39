// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/map_buttons.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/icons/icon.hpp"

#include <QAction>
#include <QIcon>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace cartocontrat {

MapButtons::MapButtons(ActionSet& actions, QWidget* map) : QWidget(map) {
    setCursor(Qt::ArrowCursor);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QSize size;
    for (CommandId const id : {CommandId::ZoomIn, CommandId::ZoomOut, CommandId::FitTerritory}) {
        auto* const button = new QToolButton(this);
        button->setDefaultAction(&actions.action(id));
        button->setAccessibleName(actions.action(id).text());
        button->setAutoFillBackground(true);
        button->setFocusPolicy(Qt::TabFocus);
        column->addWidget(button);
        size = button->sizeHint();
    }
    auto* const north = new QLabel(this);
    north->setPixmap(themedIcon(QStringLiteral("north")).pixmap(size * 0.8));
    north->setAlignment(Qt::AlignCenter);
    north->setFrameShape(QFrame::StyledPanel);
    north->setAutoFillBackground(true);
    north->setMinimumSize(size);
    north->setToolTip(tr("Le nord est en haut"));
    north->setAccessibleName(tr("Nord en haut"));
    column->addWidget(north);
    auto* const corner = new QVBoxLayout(map);
    corner->addWidget(this, 0, Qt::AlignTop | Qt::AlignRight);
}

} // namespace cartocontrat

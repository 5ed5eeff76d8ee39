// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/card/card_panel.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/icons/icon.hpp"
#include "gui/panels/card/project_card.hpp"
#include "gui/panels/card/territory_card.hpp"
#include "gui/panels/empty_state.hpp"
#include "gui/panels/panel.hpp"
#include "gui/session/session.hpp"
#include "gui/words/clipboard.hpp"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartocontrat {
namespace {

enum Card { Empty, OfProject, OfTerritory };

} // namespace

CardPanel::CardPanel(Session& session, ActionSet& actions, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_actions(actions),
      m_project(new ProjectCard(session, actions, this)), m_territory(new TerritoryCard(session, this)),
      m_steps(new QWidget(this)), m_place(new QLabel(m_steps)) {
    addWidget(new EmptyState(QStringLiteral("page"), tr("Aucun projet choisi"),
                             tr("Cliquez sur un projet, ou cherchez-le avec Ctrl+K."), this));
    auto* const content = new QWidget(this);
    auto* const layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_steps->setObjectName(QLatin1String(dockTools)); // the title of the dock takes them
    auto* const head = new QHBoxLayout(m_steps);
    head->setContentsMargins(0, 0, 0, 0);
    head->addStretch();
    auto const addStep = [&](char const* icon, QString const& name, int rows) {
        auto* const button = new QToolButton(m_steps);
        button->setIcon(themedIcon(QString::fromLatin1(icon)));
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, [this, rows] { step(rows); });
        head->addWidget(button);
    };
    addStep("previous", tr("Projet précédent"), -1);
    head->addWidget(m_place);
    addStep("next", tr("Projet suivant"), 1);
    layout->addWidget(m_project, 1);
    addWidget(content);
    addWidget(m_territory);
    actions.setAct(CommandId::CopyCard, this, [this] { copy(); });
    for (auto const changed :
         {&Session::workshopChanged, &Session::territoryChanged, &Session::selectionChanged, &Session::listedChanged}) {
        connect(&session, changed, this, &CardPanel::refresh);
    }
    refresh();
}

void CardPanel::refresh() {
    auto const* const chosen = m_session.selection().empty() || !m_session.workshop()
                                   ? nullptr
                                   : m_session.findProject(m_session.selection().front());
    m_steps->setVisible(chosen != nullptr);
    m_actions.setAvailable(CommandId::CopyCard, chosen != nullptr, tr("Choisissez un projet"));
    if (!m_session.workshop()) {
        setCurrentIndex(Empty);
    } else if (chosen == nullptr) {
        m_territory->refresh();
        setCurrentIndex(OfTerritory);
        setWindowTitle(tr("Fiche du territoire"));
    } else {
        auto const& ids = m_session.listed();
        auto const place = std::find(ids.begin(), ids.end(), chosen->project->id);
        m_place->setText(place == ids.end() ? tr("– / %1").arg(ids.size())
                                            : tr("%1 / %2").arg(place - ids.begin() + 1).arg(ids.size()));
        m_project->setProject(*chosen);
        setCurrentIndex(OfProject);
        setWindowTitle(tr("Fiche du projet"));
    }
}

void CardPanel::step(int rows) {
    auto const& ids = m_session.listed();
    if (ids.empty() || m_session.selection().empty()) {
        return;
    }
    auto const place = std::find(ids.begin(), ids.end(), m_session.selection().front());
    auto const count = static_cast<int>(ids.size());
    auto const next = place == ids.end() ? 0 : (static_cast<int>(place - ids.begin()) + rows + count) % count;
    m_session.setSelection({ids[static_cast<std::size_t>(next)]});
}

void CardPanel::copy() {
    if (currentIndex() == OfProject) {
        cartocontrat::copy(m_project->text(), m_project->html());
        m_session.announce(tr("Fiche copiée"));
    }
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/explorer/filter_bar.hpp"

#include "domain/territories.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/explorer/filter_chip.hpp"
#include "gui/explorer/filter_menu.hpp"
#include "gui/explorer/flow_layout.hpp"
#include "gui/icons/icon.hpp"
#include "gui/session/session.hpp"
#include "gui/words/filter_words.hpp"
#include "gui/words/legend_icon.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace cartocontrat {

FilterBar::FilterBar(Session& session, ActionSet& actions, QWidget* parent)
    : QToolBar(tr("Filtres"), parent), m_session(session), m_flow(new QWidget(this)), m_layout(new FlowLayout(m_flow)),
      m_add(new QToolButton(m_flow)), m_clear(new QToolButton(m_flow)), m_count(new QLabel(this)) {
    setObjectName(QStringLiteral("filter-bar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    auto const gap = fontMetrics().averageCharWidth();
    m_layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_layout->setSpacing(gap);
    auto* const name = new QLabel(tr("Filtres"), m_flow);
    name->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(name);
    m_add->setText(tr("Ajouter un filtre"));
    m_add->setIcon(themedIcon(QStringLiteral("add")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setToolTip(tr("Choisir un critère, puis une valeur"));
    auto* const menu = new QMenu(m_add);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillFilterMenu(*menu, m_session); });
    m_add->setMenu(menu);
    m_layout->addWidget(m_add);
    auto& clear = actions.action(CommandId::ClearFilters);
    m_clear->setText(tr("Tout effacer"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setToolTip(clear.toolTip());
    auto link = m_clear->font();
    link.setUnderline(true);
    m_clear->setFont(link);
    m_clear->setForegroundRole(QPalette::Link);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearAll);
    m_layout->addWidget(m_clear);
    m_flow->installEventFilter(this);
    auto* const line = new QWidget(this); // one widget, of which a narrow tool bar hides nothing
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_flow, 1);
    row->addWidget(m_count);
    m_count->setContentsMargins(gap, 0, gap, 0);
    line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(line);
    for (auto const changed : {&Session::workshopChanged, &Session::territoryChanged, &Session::filterChanged}) {
        connect(&session, changed, this, &FilterBar::refresh);
    }
    auto const follow = [this, &actions] { setVisible(actions.profile() == Profile::Explorer); };
    connect(&actions, &ActionSet::profileChanged, this, follow);
    follow();
    refresh();
}

void FilterBar::openMenu() {
    m_add->setFocus(Qt::ShortcutFocusReason);
    m_add->showMenu();
}

void FilterBar::refresh() {
    if (!m_session.workshop()) {
        return;
    }
    makeChips();
    auto const& contracts = *m_session.workshop()->contracts;
    auto const& all = m_session.projects();
    auto const shown = std::count_if(all.begin(), all.end(), [&](LocatedProject const* one) {
        return m_session.filter().accepts(*one->project, contracts);
    });
    auto const number = groupedNumber(shown), whole = groupedNumber(static_cast<long long>(all.size()));
    auto const place =
        officialName(m_session.territory().kind == TerritoryKind::Departement ? contracts.departement.name
                                                                              : m_session.territory().name);
    auto const told = m_session.filter().isEmpty()
                          ? (shown == 1 ? tr("<b>1</b> projet") : tr("<b>%1</b> projets").arg(number))
                          : (shown == 1 ? tr("<b>1</b> projet sur %1").arg(whole)
                                        : tr("<b>%1</b> projets sur %2").arg(number, whole));
    m_count->setText(told + QStringLiteral(" · ") + place.toHtmlEscaped());
    m_clear->setVisible(!m_chips.empty());
    fitHeight();
}

/// One for the territory, unless it is the whole département, and one for each part of the filter. The keyboard stays
/// at its place when a chip goes.
void FilterBar::makeChips() {
    auto const focused = std::find_if(m_chips.begin(), m_chips.end(), [](QWidget* one) { return one->hasFocus(); });
    auto const place = focused - m_chips.begin();
    bool const hadFocus = focused != m_chips.end();
    for (auto* const chip : m_chips) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    auto const add = [this](QIcon const& icon, QString const& text, std::function<void()> act) {
        auto* const chip = new FilterChip(icon, text, m_flow);
        connect(chip, &QToolButton::clicked, this, std::move(act));
        m_layout->insertWidget(static_cast<int>(m_chips.size()) + 1, chip);
        chip->show();
        setTabOrder(m_chips.empty() ? m_flow : m_chips.back(), chip);
        m_chips.push_back(chip);
    };
    auto const& workshop = *m_session.workshop();
    if (m_session.territory().kind != TerritoryKind::Departement) {
        add(themedIcon(QStringLiteral("territory")), officialName(m_session.territory().name),
            [this] { showDepartement(); });
    }
    for (auto const& part : partsOf(m_session.filter(), workshop)) {
        add(part.theme.empty() ? QIcon() : themeIcon(part.theme, workshop),
            part.values.isEmpty() ? part.name : tr("%1 : %2").arg(part.name, part.values),
            [this, part] { m_session.setFilter(without(m_session.filter(), part)); });
    }
    setTabOrder(m_chips.empty() ? m_flow : m_chips.back(), m_add);
    setTabOrder(m_add, m_clear);
    if (hadFocus) {
        auto* const next = m_chips.empty() ? static_cast<QWidget*>(m_add)
                                           : m_chips[std::min(static_cast<std::size_t>(place), m_chips.size() - 1)];
        next->setFocus(Qt::OtherFocusReason);
    }
}

void FilterBar::showDepartement() {
    m_session.setTerritory(departementTerritory(*m_session.workshop()->contracts));
    m_session.frameTerritory();
}

/// All the chips go.
void FilterBar::clearAll() {
    m_session.setFilter({});
    if (m_session.territory().kind != TerritoryKind::Departement) {
        showDepartement();
    }
}

/// A tool bar asks nothing of a height that follows the width.
void FilterBar::fitHeight() {
    m_flow->setMinimumHeight(m_layout->heightForWidth(m_flow->width()));
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_flow && event->type() == QEvent::Resize) {
        fitHeight();
    }
    return QToolBar::eventFilter(watched, event);
}

} // namespace cartocontrat

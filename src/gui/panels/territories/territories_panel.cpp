// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/territories/territories_panel.hpp"

#include "domain/contract_data.hpp"
#include "gui/icons/icon.hpp"
#include "gui/models/near_names.hpp"
#include "gui/models/territory_tree_model.hpp"
#include "gui/panels/empty_state.hpp"
#include "gui/panels/territories/match_delegate.hpp"
#include "gui/session/session.hpp"
#include "gui/words/project_words.hpp"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSet>
#include <QTreeView>
#include <QVBoxLayout>

namespace cartocontrat {
namespace {

/// Each row below `parent`, before those below it.
template <class Act>
void forEachRow(QAbstractItemModel const& model, QModelIndex const& parent, Act const& act) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        auto const index = model.index(row, 0, parent);
        act(index);
        forEachRow(model, index, act);
    }
}

} // namespace

TerritoriesPanel::TerritoriesPanel(Session& session, ActionSet& /*actions*/, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_territories(new TerritoryTreeModel(this)),
      m_search(new TerritorySearch(*m_territories, this)), m_field(new QLineEdit(this)), m_tree(new QTreeView(this)),
      m_nothing(new EmptyState(QStringLiteral("find"), {}, {}, this)), m_delegate(new MatchDelegate(this)) {
    addWidget(new EmptyState(QStringLiteral("territory"), tr("Aucun territoire"),
                             tr("Ouvrez un projet ou des données."), this));
    auto* const content = new QWidget(this);
    auto* const layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree);
    addWidget(content);
    m_field->addAction(themedIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_field->setPlaceholderText(tr("Commune, intercommunalité, code INSEE…"));
    m_field->setAccessibleName(tr("Chercher un territoire"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_nothing->hide();
    connect(m_nothing, &EmptyState::linkActivated, m_field, &QLineEdit::setText);
    m_tree->setModel(m_search);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Territoires"));
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(16);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TerritoryTreeModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(TerritoryTreeModel::Projects, QHeaderView::ResizeToContents);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &TerritoriesPanel::search);
    m_tree->viewport()->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this, [this](QModelIndex const& index) {
        showCurrent(index);
        followTerritory(); // what is no territory is not chosen
    });
    connect(m_tree, &QTreeView::activated, this, [this](QModelIndex const& index) {
        showCurrent(index);
        m_session.frameTerritory();
    });
    connect(&session, &Session::workshopChanged, this, &TerritoriesPanel::takeWorkshop);
    connect(&session, &Session::territoryChanged, this, &TerritoriesPanel::followTerritory);
    takeWorkshop();
}

void TerritoriesPanel::takeWorkshop() {
    if (!m_session.workshop()) {
        return;
    }
    QSet<QString> open; // stays so when a project moved
    forEachRow(*m_search, {}, [&](QModelIndex const& index) {
        if (m_tree->isExpanded(index)) {
            open.insert(index.data().toString());
        }
    });
    m_territories->show(*m_session.workshop()->contracts, m_session.allProjects());
    setCurrentIndex(1);
    if (!m_field->text().trimmed().isEmpty()) {
        search(m_field->text());
        followTerritory(); // nobody has typed
        return;
    }
    m_tree->expandToDepth(0);
    forEachRow(*m_search, {}, [&](QModelIndex const& index) {
        if (open.contains(index.data().toString())) {
            m_tree->setExpanded(index, true);
        }
    });
    followTerritory();
}

void TerritoriesPanel::followTerritory() {
    auto const& territory = m_session.territory();
    auto const index = m_search->mapFromSource(m_territories->find(territory.kind, territory.id));
    if (index != m_tree->currentIndex()) {
        m_tree->setCurrentIndex(index); // none where the search leaves it out
        m_tree->scrollTo(index);
    }
}

void TerritoriesPanel::search(QString const& text) {
    m_delegate->setWords(text);
    m_search->search(text);
    bool const isSearched = !text.trimmed().isEmpty();
    bool const isNothing = isSearched && m_search->rowCount() == 0;
    if (isNothing) {
        tellNothing(text.trimmed());
    }
    m_nothing->setVisible(isNothing);
    m_tree->setVisible(!isNothing);
    if (isSearched) {
        m_tree->expandAll();
        m_tree->setCurrentIndex(m_search->firstMatch());
    } else {
        m_tree->collapseAll();
        m_tree->expandToDepth(0);
        followTerritory();
    }
    m_tree->viewport()->update();
}

void TerritoriesPanel::tellNothing(QString const& asked) {
    std::vector<std::string> names;
    for (auto const& territory : m_session.series()) {
        names.push_back(territory.name);
    }
    for (auto const& commune : m_session.workshop()->contracts->communes) {
        names.push_back(commune.name);
    }
    constexpr std::size_t most = 3;
    QStringList links;
    for (auto const place : nearNames(asked.toStdString(), names, most)) {
        auto const name = officialName(names[place]).toHtmlEscaped();
        links.append(QStringLiteral("<a href=\"%1\">%1</a>").arg(name));
    }
    m_nothing->tell(tr("Aucun territoire pour « %1 »").arg(asked),
                    links.isEmpty() ? QString() : tr("Noms proches : %1").arg(links.join(QStringLiteral(", "))),
                    {{tr("Effacer la recherche"), [this] {
                          m_field->clear();
                          m_field->setFocus();
                      }}});
}

void TerritoriesPanel::showCurrent(QModelIndex const& index) {
    if (auto const* const territory = m_search->territory(index)) {
        m_session.setTerritory(*territory);
    }
}

/// From the field, the arrow goes on in the tree and Return shows what is found first. Rows are chosen by the left
/// button alone.
bool TerritoriesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonPress &&
        static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton) {
        return true; // would choose a row and show nothing
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            m_tree->setFocus(Qt::TabFocusReason);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (auto const index = m_tree->currentIndex(); index.isValid()) {
                showCurrent(index);
                m_session.frameTerritory();
            }
            return true;
        case Qt::Key_Escape:
            m_field->clear();
            return true;
        default:
            break;
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/projects/projects_panel.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/icons/icon.hpp"
#include "gui/models/project_table_model.hpp"
#include "gui/panels/empty_state.hpp"
#include "gui/session/session.hpp"
#include "gui/words/legend_icon.hpp"
#include "messages/messages.hpp"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace cartocontrat {
namespace {

QString const columnsKey = QStringLiteral("projects/columns-1");

/// At first: those that tell the page.
bool isShownAtFirst(int column) {
    return column <= ProjectTableModel::Callout;
}

} // namespace

ProjectsPanel::ProjectsPanel(Session& session, ActionSet& actions, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_actions(actions), m_model(new ProjectTableModel(this)),
      m_table(new QTableView(this)), m_count(new QLabel(this)), m_field(new QLineEdit(this)),
      m_toPlace(new QToolButton(this)) {
    addWidget(
        new EmptyState(QStringLiteral("table"), tr("Aucun projet"), tr("Ouvrez un projet ou des données."), this));
    auto* const content = new QWidget(this);
    auto* const layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(2);
    auto* const head = new QWidget(content);
    makeHead(head);
    makeTable();
    layout->addWidget(head);
    layout->addWidget(m_table);
    addWidget(content);
    setFocusProxy(m_table);
    actions.setAct(CommandId::Columns, this, [this] { chooseColumns(); });
    actions.setAct(CommandId::ExportTable, this, [this] { exportTable(); });
    for (auto const changed : {&Session::workshopChanged, &Session::territoryChanged, &Session::filterChanged}) {
        connect(&session, changed, this, &ProjectsPanel::takeProjects);
    }
    connect(&session, &Session::pageChanged, this, &ProjectsPanel::takePage);
    connect(&session, &Session::selectionChanged, this, &ProjectsPanel::selectRows);
    connect(&actions, &ActionSet::profileChanged, this, &ProjectsPanel::followProfile);
    followProfile();
    takeProjects();
}

/// What is chosen changes while the table goes.
ProjectsPanel::~ProjectsPanel() {
    m_table->selectionModel()->disconnect(this);
    m_model->disconnect(this);
}

void ProjectsPanel::makeHead(QWidget* head) {
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_field->setPlaceholderText(tr("Filtrer le tableau…"));
    m_field->setAccessibleName(tr("Filtrer le tableau"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    constexpr int fieldWidth = 170;
    m_field->setMaximumWidth(fieldWidth);
    m_toPlace->setIcon(themedIcon(QStringLiteral("warn")));
    m_toPlace->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toPlace->setCheckable(true);
    m_toPlace->setAutoRaise(true);
    m_toPlace->setToolTip(tr("Ne montre que les projets que le texte ne situe pas"));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_field);
    row->addWidget(m_toPlace);
    for (CommandId const command : {CommandId::Columns, CommandId::ExportTable}) {
        auto* const button = new QToolButton(head);
        button->setDefaultAction(&m_actions.action(command));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        row->addWidget(button);
        m_commands.push_back(button);
    }
    connect(m_field, &QLineEdit::textChanged, this, &ProjectsPanel::narrow);
    connect(m_toPlace, &QToolButton::toggled, this, &ProjectsPanel::narrow);
}

void ProjectsPanel::makeTable() {
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Projets de la page"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    auto const rowHeight = m_table->fontMetrics().height() + 6;
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    auto* const header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(rowHeight);
    header->setSortIndicator(ProjectTableModel::Amount, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    constexpr std::array widths{26, 280, 110, 100, 100, 170, 160, 170, 150, 110, 110};
    for (int column = 0; column < ProjectTableModel::ColumnCount; ++column) {
        header->resizeSection(column, widths.at(static_cast<std::size_t>(column)));
    }
    header->setSectionResizeMode(ProjectTableModel::Title, QHeaderView::Stretch);
    auto* const copy = new QAction(tr("Copier les lignes"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ProjectsPanel::copyRows);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProjectsPanel::takeSelection);
    connect(m_table, &QTableView::doubleClicked, this, [this] { m_session.frameTerritory(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProjectsPanel::selectRows);
}

/// Explorers have the list beside the map: titles on two lines, amounts, and no words on the buttons.
void ProjectsPanel::followProfile() {
    bool const isExplorer = m_actions.profile() == Profile::Explorer;
    auto const shown = QSettings().value(columnsKey).toStringList();
    for (int column = 0; column < ProjectTableModel::ColumnCount; ++column) {
        bool const isChosen = shown.isEmpty() ? isShownAtFirst(column) : shown.contains(QString::number(column));
        m_table->setColumnHidden(column, isExplorer ? column > ProjectTableModel::Amount : !isChosen);
    }
    auto const lines = isExplorer ? 2 : 1;
    m_table->setWordWrap(isExplorer);
    m_table->verticalHeader()->setDefaultSectionSize(lines * m_table->fontMetrics().height() + 6);
    m_toPlace->setVisible(!isExplorer);
    for (auto* const button : m_commands) {
        button->setToolButtonStyle(isExplorer ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
}

void ProjectsPanel::takeProjects() {
    if (!m_session.workshop()) {
        return;
    }
    auto const& workshop = *m_session.workshop();
    auto const& pageTemplate = workshop.design.pageTemplate;
    std::vector<LocatedProject const*> shown;
    std::map<std::string, QIcon> byTheme, icons;
    for (auto const& theme : pageTemplate.themes) {
        byTheme[theme.code] = themeIcon(theme.code, workshop);
    }
    for (auto const* const project : m_session.projects()) {
        if (m_session.filter().accepts(*project->project, *workshop.contracts)) {
            shown.push_back(project);
            icons[project->project->id] = byTheme[pageTemplate.themeOf(*project->project)];
        }
    }
    m_model->show(shown, *workshop.contracts, std::move(icons));
    takePage();
    setCurrentIndex(1);
}

void ProjectsPanel::takePage() {
    if (auto const& page = m_session.page(); page && !m_session.isComposing()) {
        m_model->setCalloutStates(calloutStates(*page, m_session.document().edits(m_session.territory().slug)));
    }
    tellCount();
}

void ProjectsPanel::narrow() {
    m_model->narrow(m_field->text(),
                    m_toPlace->isChecked() ? ProjectTableModel::Rows::ToPlace : ProjectTableModel::Rows::All);
    tellCount();
}

void ProjectsPanel::tellCount() {
    auto const all = m_model->allCount(), rows = m_model->rowCount();
    auto const chosen = m_table->selectionModel()->selectedRows().size();
    auto text = all == 0 ? tr("Aucun projet") : all == 1 ? tr("1 projet") : tr("%1 projets").arg(all);
    if (rows != all) {
        text += tr(", %1 affichés").arg(rows);
    }
    if (chosen > 0) {
        text += chosen == 1 ? tr(", 1 sélectionné") : tr(", %1 sélectionnés").arg(chosen);
    }
    m_count->setText(text);
    m_toPlace->setText(tr("À placer (%1)").arg(m_model->toPlaceCount()));
    m_toPlace->setEnabled(m_model->toPlaceCount() > 0 || m_toPlace->isChecked());
}

/// The rows that the session has chosen; the first of them is brought into sight.
void ProjectsPanel::selectRows() {
    QItemSelection rows;
    int first = -1;
    for (auto const& id : m_session.selection()) {
        if (auto const row = m_model->rowOf(id); row >= 0) {
            rows.select(m_model->index(row, 0), m_model->index(row, ProjectTableModel::ColumnCount - 1));
            first = first < 0 ? row : first;
        }
    }
    m_isFollowing = true;
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (first >= 0) {
        auto const index = m_model->index(first, ProjectTableModel::Title);
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(index);
    }
    m_isFollowing = false;
    tellCount();
}

void ProjectsPanel::takeSelection() {
    if (m_isFollowing) {
        return;
    }
    std::vector<std::string> chosen;
    auto const current = m_table->currentIndex().row();
    for (auto const& index : m_table->selectionModel()->selectedRows()) {
        auto const& id = m_model->project(index.row()).id;
        chosen.insert(index.row() == current ? chosen.begin() : chosen.end(), id);
    }
    m_session.setSelection(std::move(chosen));
    tellCount();
}

void ProjectsPanel::chooseColumns() {
    QMenu menu;
    for (int column = ProjectTableModel::Amount; column < ProjectTableModel::ColumnCount; ++column) {
        auto* const action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_table->setColumnHidden(column, !isShown);
            keepColumns();
        });
    }
    menu.exec(QCursor::pos());
}

std::vector<int> ProjectsPanel::shownColumns() const {
    std::vector<int> columns;
    for (int column = 0; column < ProjectTableModel::ColumnCount; ++column) {
        if (!m_table->isColumnHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

void ProjectsPanel::keepColumns() const {
    QStringList columns;
    for (int const column : shownColumns()) {
        columns.append(QString::number(column));
    }
    QSettings().setValue(columnsKey, columns);
}

/// Tabs between cells, as spreadsheets paste them.
void ProjectsPanel::copyRows() {
    QString text;
    auto rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (auto const& row : rows) {
        QStringList cells;
        for (int const column : shownColumns()) {
            if (column != ProjectTableModel::Theme) {
                cells.append(row.siblingAtColumn(column).data().toString());
            }
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text);
        m_session.announce(rows.size() == 1 ? tr("1 ligne copiée") : tr("%1 lignes copiées").arg(rows.size()));
    }
}

void ProjectsPanel::exportTable() {
    auto const name = QString::fromStdString(m_session.territory().slug);
    auto file =
        QFileDialog::getSaveFileName(this, tr("Exporter le tableau"), tr("projets-%1.xlsx").arg(name),
                                     tr("Classeur Excel (*.xlsx);;Classeur OpenDocument (*.ods);;Texte CSV (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    auto columns = shownColumns();
    std::erase(columns, static_cast<int>(ProjectTableModel::Theme));
    std::vector<int> rows(static_cast<std::size_t>(m_model->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    if (auto const written = writeSheet(m_model->sheet(columns, rows), file.toStdString()); !written) {
        QMessageBox::warning(this, tr("Le tableau n’est pas exporté"),
                             QString::fromStdString(sentence(written.error())));
        return;
    }
    m_session.announce(tr("Tableau exporté : %1").arg(file));
}

} // namespace cartocontrat

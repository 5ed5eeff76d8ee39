// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/projects/projects_panel.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/icons/icon.hpp"
#include "gui/models/project_table_model.hpp"
#include "gui/panels/empty_state.hpp"
#include "gui/panels/panel.hpp"
#include "gui/panels/projects/column_widths.hpp"
#include "gui/panels/projects/no_projects.hpp"
#include "gui/panels/projects/project_columns.hpp"
#include "gui/panels/projects/project_list_view.hpp"
#include "gui/session/newest_work.hpp"
#include "gui/session/session.hpp"
#include "gui/words/legend_icon.hpp"
#include "gui/words/numbers.hpp"
#include "messages/messages.hpp"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace cartocontrat {
namespace {

/// What stands under the head.
enum Body { InTable, InList, InWords };

/// What is dragged is the symbol of the first row: the rows themselves would cover the map that they are dropped on.
class DraggedTable final : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void startDrag(Qt::DropActions supported) override {
        constexpr int width = 34, height = 26;
        auto const rows = selectionModel()->selectedRows();
        if (rows.isEmpty()) {
            return;
        }
        auto* const drag = new QDrag(this); // Qt deletes it
        drag->setMimeData(model()->mimeData(rows));
        auto const symbol = rows.front().data(Qt::DecorationRole).value<QIcon>().pixmap(width, height);
        drag->setPixmap(symbol);
        // At the left: the words of what is under the hand stand at the right.
        drag->setHotSpot(QRect(QPoint(), symbol.deviceIndependentSize().toSize()).bottomRight());
        drag->exec(supported, Qt::CopyAction);
    }
};

} // namespace

ProjectsPanel::ProjectsPanel(Session& session, ActionSet& actions, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_actions(actions), m_model(new ProjectTableModel(this)),
      m_table(new DraggedTable(this)), m_list(nullptr),
      m_nothing(new EmptyState(QStringLiteral("filter"), {}, {}, this)), m_views(new QStackedWidget(this)),
      m_head(new QWidget(this)), m_count(new QLabel(this)), m_field(new QLineEdit(this)),
      m_toPlace(new QToolButton(this)), m_writer(std::make_unique<NewestWork>(nullptr)) {
    addWidget(
        new EmptyState(QStringLiteral("table"), tr("Aucun projet"), tr("Ouvrez un projet ou des données."), this));
    auto* const content = new QWidget(this);
    auto* const layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(2);
    makeHead(m_head);
    makeTable();
    m_list = new ProjectListView(*m_model, m_table->selectionModel(), this);
    m_list->view().addActions(m_table->actions());
    m_list->view().setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { // after both views
        m_session.setListed(m_model->ids());
        selectRows();
    });
    connect(&m_list->view(), &QListView::activated, &actions.action(CommandId::ShowCard), &QAction::trigger);
    for (auto* const view : std::initializer_list<QWidget*>{m_table, m_list, m_nothing}) {
        m_views->addWidget(view);
    }
    layout->addWidget(m_views);
    addWidget(content);
    actions.setAct(CommandId::Columns, this, [this] { chooseColumns(); });
    actions.setAct(CommandId::ExportTable, this, [this] { exportTable(); });
    connect(&session, &Session::workshopChanged, this, &ProjectsPanel::takeProjects);
    for (auto const changed : {&Session::territoryChanged, &Session::filterChanged}) {
        connect(&session, changed, this, &ProjectsPanel::takeOthers);
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
    head->setObjectName(QLatin1String(dockTools)); // the title of the dock takes them
    m_field->setPlaceholderText(tr("Filtrer le tableau…"));
    m_field->setAccessibleName(tr("Filtrer le tableau"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    constexpr int characters = 24;
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * characters);
    m_toPlace->setIcon(themedIcon(QStringLiteral("warn")));
    m_toPlace->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toPlace->setCheckable(true);
    m_toPlace->setAutoRaise(true);
    m_toPlace->setToolTip(tr("Ne montre que les projets que le texte ne situe pas"));
    row->addStretch();
    row->addWidget(m_count);
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
    m_table->setObjectName(QStringLiteral("projects-table"));
    m_table->setAccessibleName(tr("Projets de la page"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setDragDropMode(QAbstractItemView::DragOnly); // onto the page or the map, to be placed
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
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(rowHeight);
    header->setSortIndicator(ProjectTableModel::Amount, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    constexpr std::array letters{4, 40, 16, 14, 14, 24, 22, 24, 21, 16, 16};
    for (int column = 0; column < ProjectTableModel::ColumnCount; ++column) {
        header->resizeSection(column, letters.at(static_cast<std::size_t>(column)) * fontMetrics().averageCharWidth());
    }
    header->setSectionResizeMode(ProjectTableModel::Title, QHeaderView::Stretch);
    keepColumnWidths(*m_table, ProjectTableModel::Title);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    applyColumns(*header, keptColumns());
    connect(header, &QHeaderView::sectionMoved, this, [header] { keepColumns(columnsOf(*header)); });
    auto* const copy = new QAction(themedIcon(QStringLiteral("copy")), tr("Copier les lignes"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ProjectsPanel::copyRows);
    m_table->addAction(copy);
    for (CommandId const command : {CommandId::ShowCard, CommandId::CopyCard, CommandId::EditProject,
                                    CommandId::PlaceProject, CommandId::ChooseCommune}) {
        m_table->addAction(&m_actions.action(command));
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProjectsPanel::takeSelection);
    connect(m_table, &QTableView::doubleClicked, this, [this] { m_session.frameTerritory(); });
}

/// Explorers have cards beside the map, and search by the line of the window.
void ProjectsPanel::followProfile() {
    bool const isExplorer = m_actions.profile() == Profile::Explorer;
    m_head->setVisible(!isExplorer);
    setFocusProxy(isExplorer ? static_cast<QWidget*>(&m_list->view()) : m_table);
    if (isExplorer) {
        m_field->clear();
        m_toPlace->setChecked(false);
    }
    tellCount();
}

void ProjectsPanel::takeProjects() {
    if (!m_session.workshop()) {
        return;
    }
    auto const& workshop = *m_session.workshop();
    auto const& pageTemplate = workshop.design.pageTemplate;
    std::vector<LocatedProject const*> shown;
    std::map<std::string, QIcon> icons; // by theme
    for (auto const& theme : pageTemplate.themes) {
        icons[theme.code] = themeIcon(theme.code, workshop);
    }
    for (auto const* const project : m_session.projects()) {
        if (m_session.filter().accepts(*project->project, *workshop.contracts)) {
            shown.push_back(project);
        }
    }
    m_model->show(shown, *workshop.contracts, [icons, shownIn = m_session.workshop()](Project const& project) {
        auto const found = icons.find(shownIn->design.pageTemplate.themeOf(project));
        return found == icons.end() ? QIcon() : found->second;
    });
    takePage();
    setCurrentIndex(1);
}

/// Others than before: seen from the first, unless one of them is chosen.
void ProjectsPanel::takeOthers() {
    takeProjects();
    m_table->scrollToTop();
    m_list->view().scrollToTop();
    selectRows();
}

void ProjectsPanel::takePage() {
    if (!m_session.isComposing()) {
        auto const& page = m_session.page();
        m_model->setCalloutStates(page ? calloutStates(*page, m_session.document().edits(m_session.territory().slug))
                                       : std::map<std::string, CalloutState>());
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
    auto const chosen = chosenRows().size();
    auto text = all == 0 ? tr("Aucun projet") : all == 1 ? tr("1 projet") : tr("%1 projets").arg(groupedNumber(all));
    if (rows != all) {
        text += rows == 0   ? tr(", aucun affiché")
                : rows == 1 ? tr(", 1 affiché")
                            : tr(", %1 affichés").arg(groupedNumber(rows));
    }
    if (chosen > 0) {
        text +=
            chosen == 1 ? tr(", 1 sélectionné") : tr(", %1 sélectionnés").arg(groupedNumber(static_cast<int>(chosen)));
    }
    m_count->setText(text);
    bool const isExplorer = m_actions.profile() == Profile::Explorer;
    setWindowTitle(isExplorer ? tr("Projets (%1)").arg(groupedNumber(rows)) : tr("Projets de la page"));
    m_toPlace->setText(tr("À placer (%1)").arg(groupedNumber(m_model->toPlaceCount())));
    m_toPlace->setEnabled(m_model->toPlaceCount() > 0 || m_toPlace->isChecked());
    if (rows == 0 && m_session.workshop()) {
        tellNothing();
    }
    m_views->setCurrentIndex(rows == 0 && m_session.workshop() ? InWords : isExplorer ? InList : InTable);
}

/// Why there is no row, and the one act that helps most.
void ProjectsPanel::tellNothing() {
    if (m_model->allCount() == 0) {
        tellNoProjects(*m_nothing, m_session);
        return;
    }
    m_nothing->tell(m_toPlace->isChecked() && m_field->text().isEmpty()
                        ? tr("Tous les projets ont un lieu")
                        : tr("Aucun projet du tableau pour « %1 »").arg(m_field->text()),
                    {}, {{tr("Montrer tous les projets"), [this] {
                              m_field->clear();
                              m_toPlace->setChecked(false);
                          }}});
}

/// In their order. Qt's own way of telling them looks at every range of rows for each row.
std::vector<int> ProjectsPanel::chosenRows() const {
    std::vector<int> rows;
    for (auto const& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// The rows that the session has chosen, a range for those that follow each other; the first project of them is brought
/// into sight.
void ProjectsPanel::selectRows() {
    if (m_isTaking) {
        return;
    }
    std::vector<int> rows;
    for (auto const& id : m_session.selection()) {
        if (auto const row = m_model->rowOf(id); row >= 0) {
            rows.push_back(row);
        }
    }
    auto const first = rows.empty() ? -1 : rows.front();
    std::sort(rows.begin(), rows.end());
    QItemSelection ranges;
    for (std::size_t from = 0, to = 0; from < rows.size(); from = to) {
        for (to = from + 1; to < rows.size() && rows[to] == rows[to - 1] + 1;) {
            ++to;
        }
        ranges.select(m_model->index(rows[from], 0), m_model->index(rows[to - 1], ProjectTableModel::ColumnCount - 1));
    }
    m_isFollowing = true;
    m_table->selectionModel()->select(ranges, QItemSelectionModel::ClearAndSelect);
    if (first >= 0) {
        auto const index = m_model->index(first, ProjectTableModel::Title);
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(index);
        m_list->view().scrollTo(index);
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
    for (int const row : chosenRows()) {
        auto const& id = m_model->project(row).id;
        chosen.insert(row == current ? chosen.begin() : chosen.end(), id);
    }
    m_isTaking = true;
    m_session.setSelection(std::move(chosen));
    m_isTaking = false;
    tellCount();
}

void ProjectsPanel::chooseColumns() {
    auto& header = *m_table->horizontalHeader();
    ColumnsDialog dialog(*m_model, columnsOf(header), this);
    if (dialog.exec() == QDialog::Accepted) {
        applyColumns(header, dialog.choices());
        keepColumns(dialog.choices());
    }
}

/// Those that have words, from left to right.
std::vector<int> ProjectsPanel::shownColumns() const {
    std::vector<int> columns;
    for (auto const& choice : columnsOf(*m_table->horizontalHeader())) {
        if (choice.isShown) {
            columns.push_back(choice.column);
        }
    }
    return columns;
}

/// Tabs between cells, as spreadsheets paste them.
void ProjectsPanel::copyRows() {
    QString text;
    auto const rows = chosenRows();
    auto const columns = shownColumns();
    for (int const row : rows) {
        QStringList cells;
        for (int const column : columns) {
            cells.append(m_model->index(row, column).data().toString());
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text);
        m_session.announce(rows.size() == 1
                               ? tr("1 ligne copiée")
                               : tr("%1 lignes copiées").arg(groupedNumber(static_cast<int>(rows.size()))));
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
    std::vector<int> rows(static_cast<std::size_t>(m_model->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    m_session.announce(tr("Export du tableau…"));
    m_actions.setAvailable(CommandId::ExportTable, false, tr("Un tableau est en cours d’export"));
    m_writer->ask([this, file, workshop = m_session.workshop(), makeSheet = m_model->sheetMaker(shownColumns(), rows)](
                      std::stop_token const&) -> NewestWork::Delivery {
        auto const written = writeSheet(makeSheet(), file.toStdString());
        auto const why = written ? QString() : QString::fromStdString(windowSentence(written.error()));
        return [this, file, why] {
            m_actions.setAvailable(CommandId::ExportTable, true);
            if (why.isEmpty()) {
                m_session.announce(tr("Tableau exporté : %1").arg(file));
            } else {
                QMessageBox::warning(this, tr("Le tableau n’est pas exporté"), why);
            }
        };
    });
}

} // namespace cartocontrat

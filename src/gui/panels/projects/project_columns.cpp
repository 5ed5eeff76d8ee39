// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/projects/project_columns.hpp"

#include "gui/models/project_table_model.hpp"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cartocontrat {
namespace {

QString const key = QStringLiteral("projects/columns-2");

/// In settings; by ProjectTableModel::Column.
constexpr std::array<char const*, ProjectTableModel::ColumnCount> names{
    "symbol", "title", "amount", "theme", "period", "place", "callout", "epci", "owner", "kind", "voted"};

} // namespace

ColumnChoices firstColumns() {
    ColumnChoices choices;
    for (int column = ProjectTableModel::Title; column < ProjectTableModel::ColumnCount; ++column) {
        choices.push_back({column, column <= ProjectTableModel::Callout});
    }
    return choices;
}

/// Columns that the settings do not know come last, hidden.
ColumnChoices keptColumns() {
    auto const kept = QSettings().value(key).toStringList();
    if (kept.isEmpty()) {
        return firstColumns();
    }
    ColumnChoices choices;
    for (auto const& name : kept) {
        auto const found = std::find(names.begin() + 1, names.end(), name.toStdString());
        if (found != names.end()) {
            choices.push_back({static_cast<int>(found - names.begin()), true});
        }
    }
    for (auto choice : firstColumns()) {
        bool const isKept = std::any_of(choices.begin(), choices.end(),
                                        [&](ColumnChoice const& one) { return one.column == choice.column; });
        if (!isKept) {
            choice.isShown = choice.column == ProjectTableModel::Title;
            choices.push_back(choice);
        }
    }
    return choices;
}

void keepColumns(ColumnChoices const& choices) {
    QStringList kept;
    for (auto const& choice : choices) {
        if (choice.isShown) {
            kept.append(QString::fromLatin1(names.at(static_cast<std::size_t>(choice.column))));
        }
    }
    QSettings().setValue(key, kept);
}

void applyColumns(QHeaderView& header, ColumnChoices const& choices) {
    int place = 1;
    for (auto const& choice : choices) {
        header.moveSection(header.visualIndex(choice.column), place++);
        header.setSectionHidden(choice.column, !choice.isShown);
    }
}

ColumnChoices columnsOf(QHeaderView const& header) {
    ColumnChoices choices;
    for (int place = 0; place < header.count(); ++place) {
        if (auto const column = header.logicalIndex(place); column != ProjectTableModel::Theme) {
            choices.push_back({column, !header.isSectionHidden(column)});
        }
    }
    return choices;
}

ColumnsDialog::ColumnsDialog(QAbstractItemModel const& model, ColumnChoices const& choices, QWidget* parent)
    : QDialog(parent), m_model(model), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Colonnes"));
    auto* const layout = new QVBoxLayout(this);
    auto* const label = new QLabel(tr("&Colonnes du tableau, dans leur ordre"), this);
    label->setBuddy(m_list);
    layout->addWidget(label);
    m_list->setAccessibleName(tr("Colonnes du tableau, dans leur ordre"));
    m_list->setAccessibleDescription(tr("Espace coche ; Alt+↑ et Alt+↓ déplacent"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumHeight(fontMetrics().height() * 18);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    auto* const side = new QVBoxLayout;
    auto const addButton = [&](QString const& text, QString const& tip, int rows, Qt::Key arrow) {
        auto* const button = new QPushButton(text, this);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, [this, rows] { move(rows); });
        auto* const keys = new QAction(text, m_list);
        keys->setShortcut(QKeySequence(Qt::ALT | arrow));
        keys->setShortcutContext(Qt::WidgetShortcut);
        connect(keys, &QAction::triggered, this, [this, rows] { move(rows); });
        m_list->addAction(keys);
        side->addWidget(button);
    };
    addButton(tr("Mon&ter"), tr("Met la colonne plus à gauche (Alt+↑)"), -1, Qt::Key_Up);
    addButton(tr("&Descendre"), tr("Met la colonne plus à droite (Alt+↓)"), 1, Qt::Key_Down);
    auto* const reset = new QPushButton(tr("Par dé&faut"), this);
    reset->setToolTip(tr("Remet les colonnes du début"));
    connect(reset, &QPushButton::clicked, this, [this] { fill(firstColumns()); });
    side->addWidget(reset);
    side->addStretch();
    row->addLayout(side);
    layout->addLayout(row);
    auto* const buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Appliquer"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Annuler"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    fill(choices);
}

/// The title cannot be left out.
void ColumnsDialog::fill(ColumnChoices const& choices) {
    m_list->clear();
    for (auto const& choice : choices) {
        auto const name = m_model.headerData(choice.column, Qt::Horizontal, Qt::DisplayRole).toString();
        auto* const item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, choice.column);
        auto const flags = Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
        bool const isTitle = choice.column == ProjectTableModel::Title;
        item->setFlags(isTitle ? flags | Qt::ItemIsEnabled : flags | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(choice.isShown ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(isTitle ? tr("Toujours montrée") : QString());
    }
    m_list->setCurrentRow(0);
}

void ColumnsDialog::move(int rows) {
    auto const from = m_list->currentRow(), to = from + rows;
    if (from >= 0 && to >= 0 && to < m_list->count()) {
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
}

ColumnChoices ColumnsDialog::choices() const {
    ColumnChoices choices;
    for (int row = 0; row < m_list->count(); ++row) {
        auto const* const item = m_list->item(row);
        choices.push_back({item->data(Qt::UserRole).toInt(), item->checkState() == Qt::Checked});
    }
    return choices;
}

} // namespace cartocontrat

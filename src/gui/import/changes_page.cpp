// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/changes_page.hpp"

#include "base/text.hpp"
#include "gui/import/import_words.hpp"

#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cartocontrat {
namespace {

enum Column { Title, Field, Before, After, Number, columnCount };

constexpr int changeRole = Qt::UserRole; // index among the changes, of an item that is one

} // namespace

ChangesPage::ChangesPage(ImportDraft& draft, QWidget* parent)
    : ImportPage(draft, parent), m_unchanged(new QLabel(this)), m_tree(new QTreeWidget(this)) {
    m_tree->setObjectName(QStringLiteral("import-changes"));
    m_tree->setColumnCount(columnCount);
    m_tree->setHeaderLabels({tr("Projet ou lieu"), tr("Champ"), tr("Avant"), tr("Après"), tr("Ligne")});
    m_tree->setAccessibleName(tr("Changements"));
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_unchanged);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ChangesPage::fillFields);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] { emit changed(); });
}

QString ChangesPage::name() const {
    return tr("Changements");
}

QString ChangesPage::title() const {
    return tr("Valider les changements");
}

QString ChangesPage::subtitle() const {
    return tr("Décochez ce qui doit rester comme avant. Une ligne dépliée montre les valeurs d’avant et d’après.");
}

bool ChangesPage::isComplete() const {
    auto const boxes = taken();
    return std::any_of(boxes.begin(), boxes.end(), [](bool isTaken) { return isTaken; });
}

QString ChangesPage::status() const {
    return isComplete() ? tr("Un seul Ctrl+Z annulera tout l’import")
                        : tr("Rien à importer : aucune case n’est cochée");
}

std::vector<bool> ChangesPage::taken() const {
    std::vector<bool> taken;
    for (auto const* const item : m_items) {
        taken.push_back(item->checkState(Title) == Qt::Checked);
    }
    return taken;
}

std::size_t ChangesPage::rowCount() const {
    auto const boxes = taken();
    std::size_t rows = m_changes.unchanged;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        rows += boxes[i] && m_changes.changes[i].kind != ChangeKind::Removed ? 1 : 0;
    }
    return rows;
}

void ChangesPage::enter() {
    auto const* const review = draft().review();
    if (review == nullptr) {
        return;
    }
    QSignalBlocker const quiet(m_tree);
    m_changes = changesOf(*review);
    m_tree->clear();
    m_items.assign(m_changes.changes.size(), nullptr);
    addGroup(ChangeKind::Added, tr("Ajoutés"), Qt::Checked);
    addGroup(ChangeKind::Changed, tr("Modifiés"), Qt::Checked);
    addGroup(ChangeKind::Removed, tr("Absents du fichier, qu’un import précédent avait ajoutés"), Qt::Unchecked);
    m_unchanged->setText(m_changes.unchanged == 0
                             ? QString()
                             : tr("%1 sans changement : le document le dit déjà.").arg(rowsText(m_changes.unchanged)));
    m_unchanged->setVisible(m_changes.unchanged > 0);
    for (int const column : {int{Field}, int{Before}, int{After}, int{Number}}) {
        m_tree->resizeColumnToContents(column);
        constexpr int widest = 36; // letters
        m_tree->setColumnWidth(column,
                               std::min(m_tree->columnWidth(column), widest * fontMetrics().averageCharWidth()));
    }
    if (m_tree->topLevelItemCount() > 0) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
    m_tree->setFocus();
    emit changed();
}

void ChangesPage::addGroup(ChangeKind kind, QString const& title, Qt::CheckState state) {
    constexpr std::size_t fewChanges = 200; // more are unfolded one by one
    auto* const group = new QTreeWidgetItem;
    QList<QTreeWidgetItem*> changes;
    for (std::size_t i = 0; i < m_changes.changes.size(); ++i) {
        auto const& change = m_changes.changes[i];
        if (change.kind != kind) {
            continue;
        }
        auto* const item = new QTreeWidgetItem;
        item->setText(Title, QString::fromStdString(typeset(change.title)));
        item->setToolTip(Title, item->text(Title));
        item->setText(Number, change.line == 0 ? QString() : QString::number(change.line));
        item->setCheckState(Title, state);
        item->setData(Title, changeRole, static_cast<qulonglong>(i));
        if (!change.fields.empty()) {
            item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        }
        m_items[i] = item;
        changes.append(item);
    }
    if (changes.isEmpty()) {
        delete group;
        return;
    }
    group->setText(Title, tr("%1 (%2)").arg(title).arg(changes.size()));
    group->setFlags(group->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
    auto bold = font();
    bold.setBold(true);
    group->setFont(Title, bold);
    group->addChildren(changes);
    group->setCheckState(Title, state);
    m_tree->addTopLevelItem(group);
    group->setExpanded(true);
    if (kind == ChangeKind::Changed && static_cast<std::size_t>(changes.size()) <= fewChanges) {
        for (auto* const item : changes) {
            fillFields(item);
            item->setExpanded(true);
        }
    }
}

/// The values of a change, when it is unfolded first.
void ChangesPage::fillFields(QTreeWidgetItem* item) {
    auto const index = item->data(Title, changeRole);
    if (!index.isValid() || item->childCount() > 0 || draft().review() == nullptr) {
        return;
    }
    auto const& change = m_changes.changes[index.toULongLong()];
    for (auto const& field : change.fields) {
        auto* const line = new QTreeWidgetItem(item);
        line->setText(Field, partText(draft().review()->mapping().subject, field.part));
        line->setText(Before, change.kind == ChangeKind::Added ? QString() : valueText(field.part, field.before));
        line->setText(After, valueText(field.part, field.after));
        for (int const column : {int{Before}, int{After}}) {
            line->setToolTip(column, line->text(column));
        }
    }
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/changes_page.hpp"

#include "base/text.hpp"
#include "gui/import/import_words.hpp"

#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace cartocontrat {
namespace {

enum Column { Title, Told, Number, Field, Before, After, columnCount };

constexpr int changeRole = Qt::UserRole; // index among the changes, of an item that is one

/// The same change, when the page is filled anew.
std::string keyOf(ImportChange const& change) {
    return change.kind == ChangeKind::Removed ? change.id : "row " + std::to_string(change.row);
}

} // namespace

ChangesPage::ChangesPage(ImportDraft& draft, QWidget* parent)
    : ImportPage(draft, parent), m_tree(new QTreeWidget(this)), m_answers(new QGroupBox(this)),
      m_told(new QLabel(m_answers)), m_like(new QLabel(m_answers)), m_unchanged(new QLabel(this)),
      m_same(new QRadioButton(m_answers)), m_new(new QRadioButton(m_answers)),
      m_none(new QRadioButton(tr("&Laisser cette ligne de côté"), m_answers)) {
    m_tree->setObjectName(QStringLiteral("import-changes"));
    m_tree->setColumnCount(columnCount);
    m_tree->setHeaderLabels(
        {tr("Projet ou lieu"), tr("Titre dans le fichier"), tr("Ligne"), tr("Champ"), tr("Avant"), tr("Après")});
    m_tree->setAccessibleName(tr("Changements"));
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeAnswers());
    layout->addWidget(m_unchanged);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ChangesPage::fillFields);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ChangesPage::showAnswers);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        noteChoice(item);
        countLater();
    });
    for (auto const signal : {&ImportDraft::fileRead, &ImportDraft::columnsChanged}) {
        connect(&draft, signal, this, [this] { m_choices.clear(); });
    }
}

QWidget* ChangesPage::makeAnswers() {
    m_answers->setObjectName(QStringLiteral("import-answers"));
    auto* const titles = new QFormLayout;
    titles->addRow(tr("Dans le fichier"), m_told);
    titles->addRow(tr("Dans le document"), m_like);
    auto* const answers = new QHBoxLayout;
    for (auto* const label : {m_told, m_like}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (auto const& [button, means] :
         {std::pair(m_same, Answer::Same), std::pair(m_new, Answer::New), std::pair(m_none, Answer::None)}) {
        answers->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, means = means] { answer(means); });
    }
    answers->addStretch();
    auto* const layout = new QVBoxLayout(m_answers);
    layout->addLayout(titles);
    layout->addLayout(answers);
    return m_answers;
}

QString ChangesPage::name() const {
    return tr("Changements");
}

QString ChangesPage::title() const {
    return tr("Valider les changements");
}

QString ChangesPage::subtitle() const {
    return tr("Décochez ce qui doit rester comme avant. Une ligne dépliée montre les valeurs d’avant et d’après ; "
              "celle qui ressemble à un projet du document attend votre réponse.");
}

bool ChangesPage::isComplete() const {
    auto const* const review = draft().review();
    auto const boxes = taken();
    return review != nullptr && review->count(RowState::ToDecide) == 0 &&
           std::any_of(boxes.begin(), boxes.end(), [](bool isTaken) { return isTaken; });
}

QString ChangesPage::status() const {
    if (isComplete()) {
        return tr("Un seul Ctrl+Z annulera tout l’import");
    }
    if (changesNothing()) {
        return m_changes.unchanged > 0 ? tr("Rien à importer : le document dit déjà ce que disent ces lignes")
                                       : tr("Rien à importer : toutes les lignes sont mises de côté");
    }
    auto const* const review = draft().review();
    return review != nullptr && review->count(RowState::ToDecide) > 0
               ? tr("Il reste des lignes à décider à l’étape précédente")
               : tr("Rien à importer : aucune case n’est cochée");
}

bool ChangesPage::changesNothing() const {
    auto const* const review = draft().review();
    return review != nullptr && review->count(RowState::ToDecide) == 0 && m_changes.changes.empty();
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
    if (draft().review() == nullptr) {
        return;
    }
    fill();
    auto const doubtful = std::find_if(m_changes.changes.begin(), m_changes.changes.end(),
                                       [](ImportChange const& change) { return change.isDoubtful(); });
    if (doubtful != m_changes.changes.end()) {
        m_tree->setCurrentItem(m_items[static_cast<std::size_t>(doubtful - m_changes.changes.begin())]);
    } else if (m_tree->topLevelItemCount() > 0) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
    showAnswers();
    m_tree->setFocus();
    emit changed();
}

void ChangesPage::fill() {
    QSignalBlocker const quiet(m_tree);
    m_changes = changesOf(*draft().review());
    m_tree->clear();
    m_items.assign(m_changes.changes.size(), nullptr);
    addGroup(tr("À confirmer : ces lignes ressemblent à ce que le document a"), Qt::Unchecked,
             [](ImportChange const& change) { return change.isDoubtful(); });
    addGroup(tr("Ajoutés"), Qt::Checked, [](ImportChange const& change) { return change.kind == ChangeKind::Added; });
    addGroup(tr("Modifiés"), Qt::Checked,
             [](ImportChange const& change) { return change.kind == ChangeKind::Changed && !change.isDoubtful(); });
    addGroup(tr("Absents du fichier, qu’un import précédent avait ajoutés"), Qt::Unchecked,
             [](ImportChange const& change) { return change.kind == ChangeKind::Removed; });
    m_unchanged->setText(m_changes.unchanged == 0
                             ? QString()
                             : tr("%1 sans changement : le document le dit déjà.").arg(rowsText(m_changes.unchanged)));
    m_unchanged->setVisible(m_changes.unchanged > 0);
    fitColumns();
}

/// To what they hold, folded lines too. Long texts are cut, titles first, so that there is room for the last column.
void ChangesPage::fitColumns() {
    constexpr std::size_t mostLooked = 200;                 // changes
    constexpr int ofValue = 24, narrowest = 16, margin = 3; // letters
    std::array<int, columnCount> widths{};
    auto const letter = fontMetrics().averageCharWidth();
    auto const hold = [&](Column column, QString const& text) {
        auto& width = widths[column];
        width = std::max(width, fontMetrics().horizontalAdvance(text) + margin * letter);
    };
    for (int column = 0; column < columnCount; ++column) {
        hold(static_cast<Column>(column), m_tree->headerItem()->text(column));
    }
    bool isTold = false;
    for (std::size_t i = 0; i < std::min(m_items.size(), mostLooked); ++i) {
        for (auto const column : {Title, Told, Number}) {
            hold(column, m_items[i]->text(column));
        }
        isTold = isTold || !m_items[i]->text(Told).isEmpty();
        for (auto const& field : m_changes.changes[i].fields) {
            hold(Field, partText(draft().review()->mapping().subject, field.part));
            hold(Before, valueText(field.part, field.before));
            hold(After, valueText(field.part, field.after));
        }
    }
    m_tree->setColumnHidden(Told, !isTold);
    widths[Title] += 2 * m_tree->indentation() + m_tree->style()->pixelMetric(QStyle::PM_IndicatorWidth);
    auto const room = m_tree->viewport()->width();
    auto const widest = std::max(ofValue * letter, room / 6);
    for (auto const column : {Field, Before, After}) {
        widths[column] = std::min(widths[column], widest);
    }
    auto const left = room - widths[Number] - widths[Field] - widths[Before] - widths[After];
    auto const least = narrowest * letter;
    widths[Told] = isTold ? std::min(widths[Told], std::max(least, left * 3 / 8)) : 0;
    widths[Title] = std::min(widths[Title], std::max(least, left - widths[Told]));
    for (auto const column : {Title, Told, Number, Field, Before}) {
        m_tree->setColumnWidth(column, widths[column]);
    }
}

void ChangesPage::resizeEvent(QResizeEvent* event) {
    ImportPage::resizeEvent(event);
    if (!m_items.empty() && draft().review() != nullptr) {
        fitColumns();
    }
}

/// What the user said of a change before goes over `state`.
QTreeWidgetItem* ChangesPage::makeItem(std::size_t index, Qt::CheckState state) {
    auto const& change = m_changes.changes[index];
    auto* const item = new QTreeWidgetItem;
    item->setText(Title, QString::fromStdString(typeset(change.title)));
    item->setToolTip(Title, item->text(Title));
    item->setText(Told, change.kind == ChangeKind::Changed ? QString::fromStdString(change.told) : QString());
    item->setToolTip(Told, item->text(Told));
    item->setText(Number, change.line == 0 ? QString() : QString::number(change.line));
    item->setTextAlignment(Number, Qt::AlignRight | Qt::AlignVCenter);
    auto const choice = m_choices.find(keyOf(change));
    item->setCheckState(Title, choice == m_choices.end() ? state : choice->second ? Qt::Checked : Qt::Unchecked);
    item->setData(Title, changeRole, static_cast<qulonglong>(index));
    if (!change.fields.empty()) {
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    return item;
}

void ChangesPage::addGroup(QString const& title, Qt::CheckState state, bool (*isOfIt)(ImportChange const&)) {
    constexpr qsizetype fewChanges = 200; // more are unfolded one by one
    QList<QTreeWidgetItem*> changes;
    bool isOfRows = false;
    for (std::size_t i = 0; i < m_changes.changes.size(); ++i) {
        if (isOfIt(m_changes.changes[i])) {
            m_items[i] = makeItem(i, state);
            changes.append(m_items[i]);
            isOfRows = m_changes.changes[i].kind == ChangeKind::Changed;
        }
    }
    if (changes.isEmpty()) {
        return;
    }
    auto* const group = new QTreeWidgetItem;
    group->setText(Title, tr("%1 (%2)").arg(title, countText(static_cast<std::size_t>(changes.size()))));
    group->setFlags(group->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
    auto bold = font();
    bold.setBold(true);
    group->setFont(Title, bold);
    group->addChildren(changes);
    m_tree->addTopLevelItem(group);
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
    if (isOfRows && changes.size() <= fewChanges) {
        for (auto* const item : changes) {
            fillFields(item);
            item->setExpanded(true);
        }
    }
}

void ChangesPage::noteChoice(QTreeWidgetItem const* item) {
    if (auto const index = item->data(Title, changeRole); index.isValid()) {
        m_choices[keyOf(m_changes.changes[index.toULongLong()])] = item->checkState(Title) == Qt::Checked;
    }
}

void ChangesPage::countLater() {
    if (std::exchange(m_isQueued, true)) {
        return;
    }
    QTimer::singleShot(0, this, [this] {
        m_isQueued = false;
        showAnswers();
        emit changed();
    });
}

ImportChange const* ChangesPage::current() const {
    auto const* item = m_tree->currentItem();
    while (item != nullptr && !item->data(Title, changeRole).isValid()) {
        item = item->parent();
    }
    return item == nullptr ? nullptr : &m_changes.changes[item->data(Title, changeRole).toULongLong()];
}

/// For a row that is like what the document has.
void ChangesPage::showAnswers() {
    auto const* const change = current();
    bool const isAsked = change != nullptr && !change->like.empty();
    m_answers->setVisible(isAsked);
    if (!isAsked || draft().review() == nullptr) {
        return;
    }
    bool const isPlace = draft().review()->mapping().subject == ImportSubject::Places;
    m_answers->setTitle(tr("Ligne %1").arg(change->line));
    m_told->setText(QString::fromStdString(change->told));
    m_like->setText(QString::fromStdString(typeset(change->like)));
    m_same->setText(isPlace ? tr("C’est &ce lieu : le modifier") : tr("C’est &ce projet : le modifier"));
    m_new->setText(isPlace ? tr("C’est un &nouveau lieu : l’ajouter") : tr("C’est un &nouveau projet : l’ajouter"));
    auto const index = static_cast<std::size_t>(change - m_changes.changes.data());
    bool const isTaken = m_items[index]->checkState(Title) == Qt::Checked;
    (!isTaken ? m_none : change->kind == ChangeKind::Changed ? m_same : m_new)->setChecked(true);
}

void ChangesPage::answer(Answer answer) {
    auto const* const change = current();
    if (change == nullptr || draft().review() == nullptr) {
        return;
    }
    auto const row = change->row;
    m_choices[keyOf(*change)] = answer != Answer::None;
    if (answer != Answer::None) {
        draft().setIdentity(row, answer == Answer::New ? Identity::New : Identity::Known);
        if (draft().review()->state(row) == RowState::ToDecide) {
            emit rowsAsked();
            return;
        }
    }
    fill();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_changes.changes[i].kind != ChangeKind::Removed && m_changes.changes[i].row == row) {
            m_tree->setCurrentItem(m_items[i]);
        }
    }
    showAnswers();
    emit changed();
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

// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/rows_page.hpp"

#include "base/text.hpp"
#include "gui/icons/icon.hpp"
#include "gui/import/import_words.hpp"
#include "gui/import/row_form.hpp"
#include "gui/import/row_proposal.hpp"

#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>

namespace cartocontrat {
namespace {

enum Column { Number, Field, Wrong, Proposal, Decision, columnCount };

constexpr std::size_t mostShown = 100; // lines, which are widgets

QTableWidget* makeTable(QStringList const& titles, QString const& name, QWidget* parent) {
    auto* const table = new QTableWidget(parent);
    table->setColumnCount(static_cast<int>(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(name);
    return table;
}

} // namespace

RowsPage::RowsPage(ImportDraft& draft, QWidget* parent)
    : ImportPage(draft, parent), m_count(new QLabel(this)), m_shown(new QLabel(this)),
      m_applyAll(new QPushButton(tr("Appliquer &toutes les propositions"), this)),
      m_asideAll(new QPushButton(tr("Mettre tout de &côté"), this)),
      m_previous(new QPushButton(tr("Lignes précéde&ntes"), this)),
      m_following(new QPushButton(tr("Lignes s&uivantes"), this)), m_pager(makePager()),
      m_issues(makeTable({tr("Ligne"), tr("Colonne"), tr("Ce qui ne va pas"), tr("Proposition"), tr("Décision")},
                         tr("Lignes à revoir"), this)),
      m_row(new QGroupBox(this)), m_cells(new QFormLayout),
      m_summary(makeTable({QString(), tr("Changement"), tr("Nombre"), tr("Exemple")}, tr("Ce qui changera"), this)),
      m_communes(new QStringListModel(this)) {
    m_issues->setObjectName(QStringLiteral("import-issues"));
    m_issues->horizontalHeader()->setSectionResizeMode(Wrong, QHeaderView::Stretch);
    m_issues->setWordWrap(true);
    auto* const cells = new QWidget(this);
    cells->setLayout(m_cells);
    auto* const scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(cells);
    auto* const rowLayout = new QVBoxLayout(m_row);
    rowLayout->addWidget(scroll);
    auto* const below = new QHBoxLayout;
    below->addWidget(m_row, 2);
    below->addWidget(makeSummary(), 3);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeTop());
    layout->addWidget(m_issues, 1);
    layout->addWidget(m_pager);
    layout->addLayout(below, 1);
    connect(m_applyAll, &QPushButton::clicked, this, [this] { this->draft().applyAllProposals(); });
    connect(m_asideAll, &QPushButton::clicked, this, [this] { this->draft().setAllAside(); });
    connect(m_issues, &QTableWidget::currentCellChanged, this, [this](int row, int, int former) {
        if (row != former) {
            showRow();
        }
    });
    connect(&draft, &ImportDraft::reviewChanged, this, [this] { // not while a widget of the table speaks
        if (!m_isQueued && isVisible()) {
            m_isQueued = true;
            QTimer::singleShot(0, this, &RowsPage::refresh);
        }
        emit changed();
    });
}

QWidget* RowsPage::makeTop() {
    auto* const top = new QWidget(this);
    auto* const line = new QHBoxLayout(top);
    line->setContentsMargins({});
    line->addWidget(m_count, 1);
    line->addWidget(m_applyAll);
    line->addWidget(m_asideAll);
    return top;
}

QWidget* RowsPage::makePager() {
    auto* const pager = new QWidget(this);
    auto* const line = new QHBoxLayout(pager);
    line->setContentsMargins({});
    line->addWidget(m_shown, 1);
    for (auto* const button : {m_previous, m_following}) {
        line->addWidget(button);
    }
    connect(m_previous, &QPushButton::clicked, this, [this] { turnTo(m_first - mostShown); });
    connect(m_following, &QPushButton::clicked, this, [this] { turnTo(m_first + mostShown); });
    return pager;
}

void RowsPage::turnTo(std::size_t first) {
    m_first = first;
    fillLines();
    showPager();
    if (m_issues->rowCount() > 0) {
        m_issues->setCurrentCell(0, Wrong);
    }
    showRow();
}

void RowsPage::showPager() {
    auto const all = m_entries.size();
    m_pager->setVisible(all > mostShown);
    m_shown->setText(tr("À revoir : %1 à %2, sur %3")
                         .arg(countText(m_first + 1), countText(std::min(all, m_first + mostShown)), countText(all)));
    m_previous->setEnabled(m_first > 0);
    m_following->setEnabled(m_first + mostShown < all);
}

QWidget* RowsPage::makeSummary() {
    auto* const box = new QGroupBox(tr("Ce qui changera (à valider à l’étape suivante)"), this);
    m_summary->horizontalHeader()->setStretchLastSection(true);
    m_summary->setSelectionMode(QAbstractItemView::NoSelection);
    m_summary->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2); // all its lines are seen
    auto* const note = new QLabel(tr("Rien n’est encore écrit. L’import entier pourra être annulé avec "
                                     "<b>Édition, Annuler</b> (Ctrl+Z). Les lignes mises de côté gardent leur contenu "
                                     "et la raison ; corrigez ce fichier puis relisez-le."),
                                  box);
    note->setWordWrap(true);
    auto* const layout = new QVBoxLayout(box);
    layout->addWidget(m_summary, 1);
    layout->addWidget(note);
    return box;
}

QString RowsPage::name() const {
    return tr("Lignes à revoir");
}

QString RowsPage::title() const {
    return tr("Revoir les lignes");
}

QString RowsPage::subtitle() const {
    return tr("Une décision par ligne. Les propositions sont calculées, jamais appliquées sans vous.");
}

bool RowsPage::isComplete() const {
    auto const* const review = draft().review();
    return review != nullptr && review->count(RowState::ToDecide) == 0;
}

QString RowsPage::status() const {
    auto const* const review = draft().review();
    if (review == nullptr) {
        return {};
    }
    auto const left = review->count(RowState::ToDecide);
    return left == 0   ? tr("Toutes les lignes sont décidées")
           : left == 1 ? tr("Encore 1 ligne à décider")
                       : tr("Encore %1 lignes à décider").arg(countText(left));
}

void RowsPage::enter() {
    std::set<std::pair<std::string, std::string>> byName; // an É is among the Es
    if (auto const* const review = draft().review()) {
        for (auto const& commune : review->contracts().communes) {
            byName.emplace(fold(commune.name), commune.name);
        }
    }
    QStringList names;
    for (auto const& [folded, name] : byName) {
        names.append(QString::fromStdString(name));
    }
    m_communes->setStringList(names);
    m_entries = entries();
    auto const open = std::find_if(m_entries.begin(), m_entries.end(), [](Entry const& entry) { return entry.isOpen; });
    auto const place = open == m_entries.end() ? 0 : static_cast<std::size_t>(open - m_entries.begin());
    m_first = place - place % mostShown;
    refresh();
    if (m_issues->rowCount() > 0) {
        m_issues->setCurrentCell(static_cast<int>(place % mostShown), Wrong);
    }
    m_issues->setFocus();
}

std::vector<RowsPage::Entry> RowsPage::entries() const {
    std::vector<Entry> all;
    auto const* const review = draft().review();
    for (auto const row : review == nullptr ? std::vector<std::size_t>() : review->rowsToReview()) {
        for (auto& [issue, isOpen] : review->issues(row)) {
            all.push_back({row, std::move(issue), isOpen});
        }
    }
    return all;
}

void RowsPage::refresh() {
    m_isQueued = false;
    auto const* const review = draft().review();
    auto const current = std::max(0, m_issues->currentRow());
    bool const hadFocus = m_issues->isAncestorOf(focusWidget());
    auto const* const typed = m_row->isAncestorOf(focusWidget()) ? qobject_cast<QLineEdit*>(focusWidget()) : nullptr;
    auto const cell = typed == nullptr ? QString() : typed->objectName();
    auto const cursor = typed == nullptr || typed->hasSelectedText() ? -1 : typed->cursorPosition();
    m_entries = entries();
    m_first = m_first < m_entries.size() ? m_first : 0;
    fillLines();
    showPager();
    if (review != nullptr) {
        auto const toDecide = review->count(RowState::ToDecide), toReview = review->rowsToReview().size();
        auto const aside = review->count(RowState::SetAside) + review->count(RowState::Malformed);
        auto const corrected = toReview - toDecide - aside;
        m_count->setText(tr("<b>%1</b> à revoir sur %2").arg(rowsText(toReview), countText(review->rowCount())) +
                         (corrected == 1  ? tr(", 1 corrigée")
                          : corrected > 1 ? tr(", %1 corrigées").arg(countText(corrected))
                                          : QString()) +
                         (aside == 1  ? tr(", 1 mise de côté")
                          : aside > 1 ? tr(", %1 mises de côté").arg(countText(aside))
                                      : QString()));
        m_applyAll->setEnabled(std::any_of(m_entries.begin(), m_entries.end(), [&](Entry const& entry) {
            return entry.isOpen && review->state(entry.row) == RowState::ToDecide &&
                   (isToSetAside(entry.issue) || !entry.issue.proposals.empty());
        }));
        m_asideAll->setEnabled(toDecide > 0);
    }
    if (m_issues->rowCount() > 0) {
        m_issues->setCurrentCell(std::min(current, m_issues->rowCount() - 1), Wrong);
    }
    if (hadFocus) {
        m_issues->setFocus();
    }
    showRow();
    if (auto* const again = cell.isEmpty() ? nullptr : m_row->findChild<QLineEdit*>(cell)) {
        again->setFocus(Qt::TabFocusReason); // the keyboard goes on from where it was
        if (cursor >= 0) {
            again->setCursorPosition(cursor);
        }
    }
    QTimer::singleShot(0, this, &RowsPage::showSummary); // it looks at all rows: once the correction is seen
    emit changed();
}

void RowsPage::fillLines() {
    m_issues->setRowCount(0);
    m_issues->setRowCount(static_cast<int>(std::min(m_entries.size() - m_first, mostShown)));
    for (int line = 0; line < m_issues->rowCount(); ++line) {
        fillLine(line, entryAt(line));
    }
    for (int const column : {int{Number}, int{Field}, int{Proposal}, int{Decision}}) {
        m_issues->resizeColumnToContents(column);
    }
    m_issues->resizeRowsToContents();
}

void RowsPage::fillLine(int line, Entry const& entry) {
    auto const& review = *draft().review();
    auto* const number = new QTableWidgetItem(QString::number(review.line(entry.row)));
    number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_issues->setItem(line, Number, number);
    auto* const field = new QTableWidgetItem(columnText(entry.issue, review));
    bool const isUnreadable =
        entry.issue.what.code == Code::ValueInvalid || entry.issue.what.code == Code::RowMalformed;
    field->setIcon(themedIcon(isUnreadable ? QStringLiteral("error") : QStringLiteral("warn")));
    field->setData(Qt::AccessibleDescriptionRole, isUnreadable ? tr("Illisible") : tr("À vérifier"));
    m_issues->setItem(line, Field, field);
    auto* const wrong = new QTableWidgetItem(issueText(entry.issue, review));
    wrong->setToolTip(wrong->text());
    m_issues->setItem(line, Wrong, wrong);
    auto* const proposal = makeProposal(review, entry.row, entry.issue, *m_communes, m_issues);
    proposal->setEnabled(entry.isOpen);
    m_issues->setCellWidget(line, Proposal, proposal);
    m_issues->setCellWidget(line, Decision, makeDecision(line, entry));
}

QWidget* RowsPage::makeDecision(int line, Entry const& entry) {
    auto const& review = *draft().review();
    auto* const box = new QWidget(m_issues);
    box->setAutoFillBackground(true); // over the colour of the line that is chosen, on which no label can be read
    box->setBackgroundRole(QPalette::Base);
    auto* const layout = new QHBoxLayout(box);
    layout->setContentsMargins(2, 1, 2, 1);
    auto const addButton = [&](QString const& text, QString const& what, auto act) {
        auto* const button = new QPushButton(text, box);
        button->setAccessibleName(tr("%1, ligne %2").arg(what).arg(review.line(entry.row)));
        connect(button, &QPushButton::clicked, this, [this, line, act] {
            m_issues->setCurrentCell(line, Wrong);
            act();
        });
        layout->addWidget(button);
    };
    auto const row = entry.row;
    auto const part = entry.issue.part;
    auto const state = review.state(row);
    if (state == RowState::Malformed) {
        layout->addWidget(new QLabel(tr("Mise de côté"), box));
    } else if (state == RowState::SetAside) {
        layout->addWidget(new QLabel(tr("Mise de côté"), box));
        addButton(tr("Revenir"), tr("Revenir"), [this, row] { draft().setAside(row, false); });
    } else if (!entry.isOpen) {
        auto* const done = new QLabel(box);
        done->setPixmap(themedIcon(QStringLiteral("tick")).pixmap(fontMetrics().height()));
        layout->addWidget(done);
        layout->addWidget(new QLabel(tr("Corrigée"), box));
        if (review.isEdited(row, part)) { // else another cell or row mended it
            addButton(tr("Revenir"), tr("Revenir"), [this, row, part] { draft().revert(row, part); });
        }
    } else if (isToSetAside(entry.issue)) {
        addButton(tr("Mettre de côté"), tr("Mettre de côté"), [this, row] { draft().setAside(row, true); });
    } else {
        bool const mayBeEmpty = entry.issue.what.code == Code::PositionIgnored;
        addButton(tr("Appliquer"), tr("Appliquer"), [this, line, row, part, mayBeEmpty] {
            auto* const proposal = m_issues->cellWidget(line, Proposal);
            if (auto const text = proposalText(*proposal); mayBeEmpty || !text.isEmpty()) {
                draft().setCell(row, part, text.toStdString());
            } else {
                proposal->setFocus(); // there is nothing to apply before something is typed
            }
        });
        addButton(tr("Mettre de côté"), tr("Mettre de côté"), [this, row] { draft().setAside(row, true); });
    }
    layout->addStretch();
    return box;
}

/// The cells of the row that is current, to be read and mended.
void RowsPage::showRow() {
    auto const line = m_issues->currentRow();
    auto const* const review = draft().review();
    if (review == nullptr || line < 0 || line >= m_issues->rowCount()) {
        m_row->setVisible(false);
        return;
    }
    auto const& entry = entryAt(line);
    m_row->setVisible(true);
    m_row->setTitle(tr("Ligne %1, à corriger ici au besoin").arg(review->line(entry.row)));
    fillRowForm(*m_cells, draft(), entry.row);
}

void RowsPage::showSummary() {
    auto const* const review = draft().review();
    if (review == nullptr) {
        return;
    }
    auto const lines = summaryOf(*review, draft().path().parent_path());
    m_summary->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < m_summary->rowCount(); ++row) {
        auto const& line = lines[static_cast<std::size_t>(row)];
        auto* const icon = new QTableWidgetItem;
        icon->setIcon(themedIcon(line.icon));
        m_summary->setItem(row, 0, icon);
        m_summary->setItem(row, 1, new QTableWidgetItem(line.name));
        m_summary->setItem(row, 2, new QTableWidgetItem(countText(line.count)));
        m_summary->setItem(row, 3, new QTableWidgetItem(line.example));
        m_summary->item(row, 3)->setToolTip(line.example);
    }
    for (int const column : {0, 1, 2}) {
        m_summary->resizeColumnToContents(column);
    }
}

} // namespace cartocontrat

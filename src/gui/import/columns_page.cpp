// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/columns_page.hpp"

#include "base/text.hpp"
#include "gui/files/question_dialog.hpp"
#include "gui/files/questions.hpp"
#include "gui/icons/icon.hpp"
#include "gui/import/import_words.hpp"
#include "gui/import/preview_model.hpp"
#include "messages/messages.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>

namespace cartocontrat {
namespace {

enum Column { Title, Field, State, Example, Check, columnCount };

/// What the cells of a column are like.
struct ColumnCells {
    std::size_t filled = 0, distinct = 0, atFault = 0;
    std::string example, fault;
    std::size_t faultLine = 0;
};

ColumnCells cellsOf(Table const& table, std::size_t column, std::string const& part, ImportReview const* review) {
    ColumnCells cells;
    std::set<std::string> values;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        auto const value = std::string(trimmed(table.row(row).cells[column]));
        if (!value.empty()) {
            ++cells.filled;
            values.insert(value);
            cells.example = cells.example.empty() ? value : cells.example;
        }
        if (review == nullptr || part.empty()) {
            continue;
        }
        auto const& issues = review->found(row);
        auto const isHere = [&](CellIssue const& issue) { return issue.part == part; };
        if (std::any_of(issues.begin(), issues.end(), isHere) && cells.atFault++ == 0) {
            cells.fault = value;
            cells.faultLine = review->line(row);
        }
    }
    cells.distinct = values.size();
    return cells;
}

/// "1 montant illisible".
QString faultText(ImportSubject subject, std::string const& part, std::size_t count) {
    auto const* const field = findField(subject, part);
    switch (field != nullptr ? field->form : FieldForm::Text) {
    case FieldForm::Amount:
        return count == 1 ? ColumnsPage::tr("1 montant illisible")
                          : ColumnsPage::tr("%1 montants illisibles").arg(countText(count));
    case FieldForm::Theme:
    case FieldForm::Period:
    case FieldForm::Kind:
    case FieldForm::Category:
        return count == 1 ? ColumnsPage::tr("1 valeur inconnue")
                          : ColumnsPage::tr("%1 valeurs inconnues").arg(countText(count));
    case FieldForm::CommuneName:
        return count == 1 ? ColumnsPage::tr("1 nom à confirmer")
                          : ColumnsPage::tr("%1 noms à confirmer").arg(countText(count));
    case FieldForm::CommuneCode:
        return count == 1 ? ColumnsPage::tr("1 code à vérifier")
                          : ColumnsPage::tr("%1 codes à vérifier").arg(countText(count));
    default:
        return toReviewText(count);
    }
}

QString checkText(ColumnCells const& cells, std::size_t rows, std::string const& part) {
    if (cells.atFault > 0) {
        auto const value =
            cells.fault.empty() ? ColumnsPage::tr("case vide") : quoted(QString::fromStdString(cells.fault));
        return ColumnsPage::tr("%1 (ligne %2)").arg(value, QString::number(cells.faultLine));
    }
    if (cells.filled == 0) {
        return ColumnsPage::tr("Vide");
    }
    if (part.empty()) {
        return cells.filled < rows ? ColumnsPage::tr("Vide sur %1").arg(rowsText(rows - cells.filled)) : QString();
    }
    auto const empty =
        cells.filled < rows ? ColumnsPage::tr(", vide sur %1").arg(rowsText(rows - cells.filled)) : QString();
    if (cells.distinct == cells.filled && cells.filled > 1) {
        return ColumnsPage::tr("%1 valeurs, toutes différentes").arg(countText(cells.filled)) + empty;
    }
    return (cells.distinct == 1 ? ColumnsPage::tr("1 valeur distincte")
                                : ColumnsPage::tr("%1 valeurs, %2 distinctes")
                                      .arg(countText(cells.filled), countText(cells.distinct))) +
           empty;
}

} // namespace

ColumnsPage::ColumnsPage(ImportDraft& draft, QWidget* parent)
    : ImportPage(draft, parent), m_schema(new QLabel(this)), m_preview(new QLabel(this)),
      m_subject(new QComboBox(this)), m_saved(new QComboBox(this)), m_columns(new QTableWidget(this)),
      m_onlyToReview(new QCheckBox(tr("Seulement les lignes à re&voir"), this)), m_model(new PreviewModel(draft, this)),
      m_rows(new QTableView(this)) {
    m_columns->setObjectName(QStringLiteral("import-columns"));
    m_columns->setColumnCount(columnCount);
    m_columns->setHorizontalHeaderLabels(
        {tr("Colonne du fichier"), tr("Champ de Cartocontrat"), tr("État"), tr("Exemple"), tr("Contrôle")});
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setAlternatingRowColors(true);
    m_columns->setTabKeyNavigation(false);
    m_columns->setAccessibleName(tr("Champ de chaque colonne"));
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new FaultDelegate(m_rows));
    m_rows->verticalHeader()->hide();
    m_rows->setAlternatingRowColors(true);
    m_rows->setShowGrid(false);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setTabKeyNavigation(false);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setAccessibleName(tr("Aperçu des lignes"));
    makeChoices();
    auto* const previewLine = new QHBoxLayout;
    previewLine->addWidget(m_preview, 1);
    previewLine->addWidget(m_onlyToReview);
    auto* const layout = static_cast<QVBoxLayout*>(this->layout());
    layout->addWidget(m_columns, 3);
    layout->addLayout(previewLine);
    layout->addWidget(m_rows, 2);
    connect(m_onlyToReview, &QCheckBox::toggled, m_model,
            [this](bool isOnly) { m_model->show(isOnly ? PreviewModel::Rows::ToReview : PreviewModel::Rows::All); });
    connect(
        &draft, &ImportDraft::columnsChanged, this,
        [this] {
            if (isVisible()) {
                refresh();
            }
        },
        Qt::QueuedConnection);
    connect(&draft, &ImportDraft::reviewChanged, this, &ColumnsPage::followReview);
}

void ColumnsPage::makeChoices() {
    auto* const icon = new QLabel(this);
    icon->setPixmap(themedIcon(QStringLiteral("information")).pixmap(fontMetrics().height()));
    m_subject->addItem(tr("Projets"));
    m_subject->addItem(tr("Lieux de présence"));
    m_subject->setAccessibleName(tr("Ce que porte chaque ligne"));
    m_saved->setAccessibleName(tr("Correspondance enregistrée"));
    auto* const subjectLabel = new QLabel(tr("&Lignes"), this);
    subjectLabel->setBuddy(m_subject);
    auto* const savedLabel = new QLabel(tr("&Correspondance"), this);
    savedLabel->setBuddy(m_saved);
    auto* const saveButton = new QPushButton(themedIcon(QStringLiteral("save")), tr("&Enregistrer…"), this);
    saveButton->setToolTip(tr("Enregistrer cette correspondance : elle sera reconnue aux mêmes titres"));
    auto* const line = new QHBoxLayout;
    line->addWidget(icon);
    line->addWidget(m_schema, 1);
    line->addWidget(subjectLabel);
    line->addWidget(m_subject);
    line->addSpacing(fontMetrics().height());
    line->addWidget(savedLabel);
    line->addWidget(m_saved);
    line->addWidget(saveButton);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    connect(m_subject, &QComboBox::activated, this,
            [this](int index) { draft().setSubject(index == 1 ? ImportSubject::Places : ImportSubject::Projects); });
    connect(m_saved, &QComboBox::activated, this, [this](int index) {
        if (index > 0) {
            draft().useMapping(draft().savedMappings()[static_cast<std::size_t>(index) - 1]);
        }
    });
    connect(saveButton, &QPushButton::clicked, this, &ColumnsPage::save);
}

QString ColumnsPage::name() const {
    return tr("Colonnes");
}

QString ColumnsPage::title() const {
    return tr("Faire correspondre les colonnes");
}

QString ColumnsPage::subtitle() const {
    return tr("Chaque colonne du fichier va dans un champ de Cartocontrat. Les titres reconnus sont déjà choisis.");
}

bool ColumnsPage::isComplete() const {
    return draft().review() != nullptr && draft().columns().mapping.missing().empty();
}

QString ColumnsPage::status() const {
    auto const missing = draft().columns().mapping.missing();
    if (!missing.empty()) {
        return tr("Choisissez la colonne du champ « %1 »")
            .arg(QString::fromStdString(fieldTitle(draft().columns().mapping.subject, missing.front())));
    }
    auto const* const review = draft().review();
    if (review == nullptr) {
        return {};
    }
    auto const ready = review->count(RowState::Ready);
    auto const told = ready == 0   ? tr("Aucune ligne prête")
                      : ready == 1 ? tr("1 ligne prête")
                                   : tr("%1 lignes prêtes").arg(countText(ready));
    return told + QStringLiteral("  ·  ") + toReviewText(review->rowCount() - ready);
}

void ColumnsPage::enter() {
    if (draft().file() != nullptr && draft().review() == nullptr && !draft().isBusy()) {
        draft().check(); // it was stopped
    }
    m_model->refresh();
    refresh();
}

/// Every cell is looked at: not while rows are corrected on another page.
void ColumnsPage::followReview() {
    if (isVisible() || draft().review() == nullptr) {
        m_model->refresh();
    }
    if (isVisible()) {
        refreshChecks();
    }
}

void ColumnsPage::refresh() {
    if (draft().file() == nullptr) {
        return; // another is being read
    }
    auto const& columns = draft().columns();
    auto const& table = draft().file()->table;
    auto const subject = columns.mapping.subject;
    auto const imported = std::count_if(columns.mapping.parts.begin(), columns.mapping.parts.end(),
                                        [](std::string const& part) { return !part.empty(); });
    m_schema->setText(columns.schema.empty()
                          ? tr("Aucun schéma reconnu : choisissez le champ de chaque colonne")
                          : tr("Schéma reconnu : <b>%1</b> (%2 colonnes sur %3)")
                                .arg(QString::fromStdString(columns.schema).toHtmlEscaped(), QString::number(imported),
                                     QString::number(columns.mapping.parts.size())));
    m_subject->setCurrentIndex(subject == ImportSubject::Places ? 1 : 0);
    m_saved->clear();
    m_saved->addItem(tr("(par les titres)"));
    for (auto const& saved : draft().savedMappings()) {
        m_saved->addItem(QString::fromStdString(saved.name));
        if (saved.name == columns.schema) {
            m_saved->setCurrentIndex(m_saved->count() - 1);
        }
    }
    m_columns->setRowCount(static_cast<int>(table.columns().size()));
    for (std::size_t column = 0; column < table.columns().size(); ++column) {
        auto const row = static_cast<int>(column);
        m_columns->setItem(row, Title, new QTableWidgetItem(QString::fromStdString(table.columns()[column])));
        auto* const choice = new QComboBox(m_columns);
        choice->addItem(tr("(ne pas importer)"), QString());
        for (auto const& field : importFields(subject)) {
            choice->addItem(QString::fromStdString(fieldTitle(subject, field.part)), QString::fromLatin1(field.part));
        }
        choice->setCurrentIndex(std::max(0, choice->findData(QString::fromStdString(columns.mapping.parts[column]))));
        choice->setAccessibleName(tr("Champ de la colonne %1").arg(QString::fromStdString(table.columns()[column])));
        connect(choice, &QComboBox::activated, this,
                [this, column, choice] { choose(column, choice->currentData().toString().toStdString()); });
        m_columns->setCellWidget(row, Field, choice);
    }
    refreshChecks();
}

/// Corrections of rows that go with it are asked about first.
void ColumnsPage::choose(std::size_t column, std::string const& part) {
    auto const lost = draft().correctionsLostBy(column, part);
    bool const isOther = draft().columns().mapping.parts[column] != part;
    if (isOther && lost > 0) {
        Question const question{
            QStringLiteral("warn"),
            tr("Changer le champ de cette colonne ?"),
            (lost == 1 ? tr("Une correction faite dans ce champ serait perdue.")
                       : tr("%1 corrections faites dans ce champ seraient perdues.").arg(countText(lost))) +
                QLatin1Char(' ') + tr("Celles des autres colonnes restent."),
            {tr("&Garder le champ"), tr("C&hanger le champ")},
            0};
        if (QuestionDialog(question, this).exec() != 1) {
            refresh();
            return;
        }
    }
    draft().setPart(column, part);
}

void ColumnsPage::refreshChecks() {
    auto const* const review = draft().review();
    auto const& columns = draft().columns();
    if (draft().file() == nullptr || m_columns->rowCount() != static_cast<int>(columns.mapping.parts.size())) {
        return;
    }
    auto const& table = draft().file()->table;
    for (std::size_t column = 0; column < columns.mapping.parts.size(); ++column) {
        auto const row = static_cast<int>(column);
        auto const& part = columns.mapping.parts[column];
        auto const cells = cellsOf(table, column, part, review);
        bool const isGuess = columns.how[column] == Recognised::ByValues;
        auto const state = part.empty()        ? tr("Ignorée")
                           : cells.atFault > 0 ? faultText(columns.mapping.subject, part, cells.atFault)
                           : isGuess           ? tr("À confirmer")
                                               : tr("Reconnue");
        auto* const item = new QTableWidgetItem(state);
        if (!part.empty()) {
            item->setIcon(themedIcon(cells.atFault > 0 || isGuess ? QStringLiteral("warn") : QStringLiteral("tick")));
        }
        m_columns->setItem(row, State, item);
        m_columns->setItem(row, Example, new QTableWidgetItem(QString::fromStdString(cells.example)));
        m_columns->setItem(row, Check,
                           new QTableWidgetItem(isGuess && cells.atFault == 0
                                                    ? tr("Titre inconnu, deviné d’après les valeurs")
                                                    : checkText(cells, table.rowCount(), part)));
    }
    constexpr int widestExample = 30; // letters
    for (int const column : {int{Title}, int{Field}, int{State}, int{Example}}) {
        m_columns->resizeColumnToContents(column);
        auto const most = m_columns->fontMetrics().averageCharWidth() * widestExample;
        m_columns->setColumnWidth(column, std::min(m_columns->columnWidth(column), most));
    }
    m_rows->resizeColumnsToContents();
    auto const toReview = review == nullptr ? 0 : review->rowsToReview().size();
    m_preview->setText(
        review == nullptr ? QString()
                          : tr("<b>Aperçu</b>&nbsp; %1, %2").arg(rowsText(review->rowCount()), toReviewText(toReview)));
    bool const hasAmount = columns.mapping.columnOf("amount") || columns.mapping.columnOf("voted");
    if (columns.mapping.subject == ImportSubject::Projects && !hasAmount && review != nullptr) {
        m_preview->setText(m_preview->text() + tr(" · aucune colonne de montant : les projets n’en auront pas"));
    }
    emit changed();
}

void ColumnsPage::save() {
    bool isGiven = false;
    auto const name = QInputDialog::getText(this, tr("Enregistrer cette correspondance"),
                                            tr("Nom, pour les fichiers qui ont les mêmes titres"), QLineEdit::Normal,
                                            QString::fromStdString(draft().path().stem().string()), &isGiven);
    if (!isGiven) {
        return;
    }
    if (auto const saved = draft().saveMapping(name.trimmed().toStdString()); !saved) {
        QMessageBox::warning(this, tr("La correspondance n’est pas enregistrée"),
                             QString::fromStdString(windowSentence(saved.error())) + QLatin1Char(' ') +
                                 tr("L’import peut continuer sans elle."));
    }
}

} // namespace cartocontrat

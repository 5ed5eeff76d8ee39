// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/reading_page.hpp"

#include "gui/files/question_dialog.hpp"
#include "gui/files/questions.hpp"
#include "gui/import/import_words.hpp"
#include "gui/window/message_bar.hpp"
#include "messages/messages.hpp"
#include "sources/tables/table_file.hpp"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>

namespace cartocontrat {

ReadingPage::ReadingPage(ImportDraft& draft, QWidget* parent)
    : ImportPage(draft, parent), m_form(new QLabel(this)), m_encoding(new QComboBox(this)),
      m_separator(new QComboBox(this)), m_sheet(new QComboBox(this)), m_crs(new QComboBox(this)),
      m_header(new QSpinBox(this)), m_message(new MessageBar(this)), m_rows(new QTableWidget(this)) {
    for (auto const* const encoding : {"UTF-8", "Windows-1252", "UTF-16"}) {
        m_encoding->addItem(QString::fromLatin1(encoding));
    }
    m_separator->addItem(tr("Point-virgule ( ; )"), QChar(u';'));
    m_separator->addItem(tr("Virgule ( , )"), QChar(u','));
    m_separator->addItem(tr("Tabulation"), QChar(u'\t'));
    constexpr int mostLines = 1000;
    m_header->setRange(1, mostLines);
    m_header->setKeyboardTracking(false);
    auto* const form = new QFormLayout;
    form->addRow(tr("Format"), m_form);
    form->addRow(tr("&Encodage"), m_encoding);
    form->addRow(tr("Sépara&teur"), m_separator);
    form->addRow(tr("Feui&lle ou table"), m_sheet);
    form->addRow(tr("Titres à la li&gne"), m_header);
    form->addRow(tr("Système de &coordonnées"), m_crs);
    for (QWidget* const field : std::initializer_list<QWidget*>{m_encoding, m_separator, m_sheet, m_header, m_crs}) {
        auto* const label = qobject_cast<QLabel*>(form->labelForField(field));
        field->setAccessibleName(label->text().remove(QLatin1Char('&')));
        field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setAccessibleName(tr("Premières lignes du fichier"));
    m_rows->setAlternatingRowColors(true);
    m_rows->setTabKeyNavigation(false);
    auto* const heading = new QLabel(QStringLiteral("<b>%1</b>").arg(tr("Premières lignes")), this);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(heading);
    layout->addWidget(m_rows, 1);
    for (auto* const choice : {m_encoding, m_separator, m_sheet}) {
        connect(choice, &QComboBox::activated, this, &ReadingPage::readAgain);
    }
    connect(m_header, &QSpinBox::valueChanged, this, &ReadingPage::readAgain);
    connect(m_crs, &QComboBox::activated, this,
            [this] { this->draft().setCrs(m_crs->currentData().toString().toStdString()); });
    connect(&draft, &ImportDraft::fileRead, this, &ReadingPage::refresh);
    connect(&draft, &ImportDraft::otherRowsRead, this, &ReadingPage::askForOther);
    connect(&draft, &ImportDraft::reviewChanged, this, &ReadingPage::refreshMessage);
    connect(&draft, &ImportDraft::failed, this, [this](Error const& error) {
        m_hasFailed = true;
        m_message->say(MessageBar::Kind::Problem, tr("Le fichier ne se lit pas ainsi"),
                       QString::fromStdString(windowSentence(error)) + QLatin1Char(' ') +
                           tr("Choisissez une autre façon de le lire."));
    });
}

QString ReadingPage::name() const {
    return tr("Lecture");
}

QString ReadingPage::title() const {
    return tr("Lire le fichier");
}

QString ReadingPage::subtitle() const {
    return tr("Ce qui a été reconnu est déjà choisi. Vérifiez les accents et les colonnes ci-dessous.");
}

bool ReadingPage::isComplete() const {
    return draft().file() != nullptr && !draft().isBusy() && !m_hasFailed;
}

QString ReadingPage::status() const {
    auto const* const file = draft().file();
    if (file == nullptr || m_hasFailed) {
        return {};
    }
    auto const columns = file->table.columns().size();
    return rowsText(file->table.rowCount()) + QStringLiteral(", ") +
           (columns == 1 ? tr("1 colonne") : tr("%1 colonnes").arg(countText(columns)));
}

/// The fields say how the file was read, also where something else was asked for and stopped.
void ReadingPage::enter() {
    if (draft().file() != nullptr) {
        refresh();
    }
}

void ReadingPage::readAgain() {
    auto const* const file = draft().file();
    if (file == nullptr) {
        return;
    }
    auto asked = file->reading;
    auto const sheet = m_sheet->currentText().toStdString();
    bool const isOtherForm = file->sheets.empty()
                                 ? m_separator->currentData().toChar().toLatin1() != asked.csv.separator
                                 : sheet != asked.sheet;
    if (file->sheets.empty()) {
        asked.csv = {m_encoding->currentText().toStdString(), m_separator->currentData().toChar().toLatin1()};
    }
    asked.sheet = sheet;
    asked.headerLine = isOtherForm ? 0 : static_cast<std::size_t>(m_header->value());
    if (!hasHeaderRow(draft().path())) {
        asked.headerLine = 0;
    }
    if (asked != file->reading) {
        draft().read(asked);
    } else if (m_hasFailed) {
        refresh(); // back to what is read
    }
}

void ReadingPage::askForOther() {
    Question const question{QStringLiteral("warn"),
                            tr("Relire le fichier ?"),
                            tr("Lu ainsi, il a d’autres lignes ou d’autres colonnes : les décisions prises ligne par "
                               "ligne seraient perdues. Rien n’est encore entré dans le document."),
                            {tr("&Garder"), tr("&Relire")},
                            0};
    if (QuestionDialog(question, this).exec() == 1) {
        draft().takeRead();
    } else {
        refresh();
    }
}

void ReadingPage::refresh() {
    m_hasFailed = false;
    auto const& file = *draft().file();
    bool const isCsv = file.sheets.empty();
    QSignalBlocker const quietHeader(m_header);
    m_form->setText(QString::fromStdString(file.table.origin().form));
    m_encoding->setCurrentText(QString::fromStdString(file.reading.csv.encoding));
    m_encoding->setEnabled(isCsv);
    m_separator->setCurrentIndex(isCsv ? m_separator->findData(QChar::fromLatin1(file.reading.csv.separator)) : -1);
    m_separator->setEnabled(isCsv);
    m_sheet->clear();
    for (auto const& sheet : file.sheets) {
        m_sheet->addItem(QString::fromStdString(sheet));
    }
    m_sheet->setCurrentText(QString::fromStdString(file.reading.sheet));
    m_sheet->setEnabled(file.sheets.size() > 1);
    m_header->setValue(static_cast<int>(file.reading.headerLine));
    m_header->setEnabled(hasHeaderRow(draft().path()));
    refreshRows();
    refreshMessage();
    emit changed();
}

void ReadingPage::refreshRows() {
    auto const& file = *draft().file();
    auto const& columns = file.table.columns();
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(columns.size()));
    m_rows->setRowCount(static_cast<int>(file.firstRows.size()));
    QStringList titles, numbers;
    for (auto const& column : columns) {
        titles << QString::fromStdString(column);
    }
    auto bold = font();
    bold.setBold(true);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        auto const& one = file.firstRows[static_cast<std::size_t>(row)];
        numbers << QString::number(one.line);
        for (int column = 0; column < m_rows->columnCount() && column < static_cast<int>(one.cells.size()); ++column) {
            auto* const item =
                new QTableWidgetItem(QString::fromStdString(one.cells[static_cast<std::size_t>(column)]));
            if (one.line == file.reading.headerLine) {
                item->setFont(bold);
            }
            m_rows->setItem(row, column, item);
        }
    }
    m_rows->setHorizontalHeaderLabels(titles);
    m_rows->setVerticalHeaderLabels(numbers);
    m_rows->resizeColumnsToContents();
}

void ReadingPage::refreshMessage() {
    auto const* const file = draft().file();
    if (file == nullptr) {
        return;
    }
    auto const found = draft().review() == nullptr ? std::string() : draft().review()->crs();
    m_crs->clear();
    m_crs->addItem(found.empty() && draft().crs().empty() ? crsText({}) : tr("Reconnu : %1").arg(crsText(found)),
                   QString());
    for (auto const* const crs : {"EPSG:2154", "EPSG:3950", "OGC:CRS84"}) {
        m_crs->addItem(crsText(crs), QString::fromLatin1(crs));
    }
    m_crs->setCurrentIndex(std::max(0, m_crs->findData(QString::fromStdString(draft().crs()))));
    std::size_t lost = 0;
    for (auto const& row : file->firstRows) {
        for (auto const& cell : row.cells) {
            lost += cell.find("\uFFFD") != std::string::npos ? 1 : 0;
        }
    }
    if (lost > 0) {
        m_message->say(MessageBar::Kind::Warning, tr("Des lettres sont illisibles dans cet encodage"),
                       tr("Choisissez-en un autre, le plus souvent Windows-1252 ; le fichier n’est pas modifié."));
    } else if (auto const malformed = file->table.malformed().size(); malformed > 0) {
        m_message->say(MessageBar::Kind::Warning, tr("%1 sans la forme du tableau").arg(rowsText(malformed)),
                       malformed == 1
                           ? tr("Elle sera mise de côté avec la raison.")
                           : tr("Elles seront mises de côté avec la raison. Si elles sont nombreuses, choisissez un "
                                "autre séparateur ou une autre ligne de titres."));
    } else {
        m_message->dismiss();
    }
}

} // namespace cartocontrat

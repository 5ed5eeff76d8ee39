// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/row_form.hpp"

#include "gui/import/import_words.hpp"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cartocontrat {
namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// "Lignes 12, 14 et 16"; the first ones where there are many.
QString linesText(ImportReview const& review, RowState state) {
    constexpr qsizetype most = 5;
    QStringList lines;
    for (std::size_t row = 0; row < review.rowCount() && lines.size() <= most; ++row) {
        if (review.state(row) == state) {
            lines << QString::number(review.line(row));
        }
    }
    if (lines.isEmpty()) {
        return QStringLiteral("–");
    }
    if (lines.size() == 1) {
        return ImportWords::tr("Ligne %1").arg(lines.first());
    }
    if (lines.size() > most) {
        lines.removeLast();
        return ImportWords::tr("Lignes %1…").arg(lines.join(QStringLiteral(", ")));
    }
    auto const last = lines.takeLast();
    return ImportWords::tr("Lignes %1 et %2").arg(lines.join(QStringLiteral(", ")), last);
}

/// The field over what stands in the file.
QWidget* withFormer(QLineEdit* field, std::string const& told) {
    auto* const box = new QWidget;
    auto* const layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto* const former =
        new QLabel(told.empty() ? ImportWords::tr("Case vide dans le fichier")
                                : ImportWords::tr("Dans le fichier : %1").arg(quoted(QString::fromStdString(told))));
    former->setTextFormat(Qt::PlainText);
    former->setWordWrap(true);
    field->setAccessibleDescription(former->text());
    layout->addWidget(field);
    layout->addWidget(former);
    return box;
}

} // namespace

void fillRowForm(QFormLayout& form, ImportDraft& draft, std::size_t row) {
    while (form.rowCount() > 0) {
        form.removeRow(0);
    }
    auto const& review = *draft.review();
    if (row >= review.table().rowCount()) {
        return;
    }
    auto const open = review.open(row);
    auto const& mapping = review.mapping();
    for (std::size_t column = 0; column < mapping.parts.size(); ++column) {
        auto const& part = mapping.parts[column];
        if (part.empty()) {
            continue;
        }
        auto const cell = QString::fromStdString(review.cell(row, part));
        auto* const field = new QLineEdit(cell);
        auto const title = QString::fromStdString(review.table().columns()[column]);
        field->setObjectName(QStringLiteral("import-cell-") + QString::fromStdString(part));
        field->setAccessibleName(title);
        field->setPlaceholderText(ImportWords::tr("vide"));
        if (std::any_of(open.begin(), open.end(), [&](CellIssue const& issue) { return issue.part == part; })) {
            field->setStyleSheet(QStringLiteral("QLineEdit { border: 1px solid #c62828; }"));
            field->setAccessibleDescription(ImportWords::tr("À corriger"));
        }
        auto const take = [&draft, field, row, part, cell] {
            if (field->text() != cell && draft.review() != nullptr) {
                draft.setCell(row, part, field->text().toStdString());
            }
        };
        QObject::connect(field, &QLineEdit::editingFinished, &draft, take);
        // Whoever corrected the last row looks for the way on, which cannot take the focus before there is one.
        auto* const pause = new QTimer(field);
        constexpr int milliseconds = 700;
        pause->setSingleShot(true);
        pause->setInterval(milliseconds);
        QObject::connect(field, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
        QObject::connect(pause, &QTimer::timeout, &draft, take);
        form.addRow(title, review.isEdited(row, part) ? withFormer(field, review.told(row, part)) : field);
    }
}

std::vector<SummaryLine> summaryOf(ImportReview const& review, std::filesystem::path const& folder) {
    auto const changes = changesOf(review);
    auto const lineOf = [&](char const* icon, QString name, auto const& isOfIt) {
        SummaryLine line{QString::fromLatin1(icon), std::move(name), 0, QStringLiteral("–")};
        for (auto const& change : changes.changes) {
            if (isOfIt(change) && line.count++ == 0) {
                line.example = exampleText(change, review.mapping().subject);
            }
        }
        return line;
    };
    auto const isOf = [](ChangeKind kind) {
        return [kind](ImportChange const& change) { return change.kind == kind && !change.isDoubtful(); };
    };
    auto const aside = review.count(RowState::SetAside) + review.count(RowState::Malformed);
    auto const file = QString::fromStdString(asideFile(review, folder).filename().string());
    return {
        lineOf("new", ImportWords::tr("Ajoutés"), isOf(ChangeKind::Added)),
        lineOf("edit", ImportWords::tr("Modifiés"), isOf(ChangeKind::Changed)),
        lineOf("warn", ImportWords::tr("À confirmer"), [](ImportChange const& change) { return change.isDoubtful(); }),
        lineOf("clear", ImportWords::tr("Retirés"), isOf(ChangeKind::Removed)),
        {QStringLiteral("tick"), ImportWords::tr("Sans changement"), changes.unchanged, QStringLiteral("–")},
        {QStringLiteral("help"), ImportWords::tr("À décider"), review.count(RowState::ToDecide),
         linesText(review, RowState::ToDecide)},
        {QStringLiteral("hide"), ImportWords::tr("Mis de côté"), aside,
         aside == 0 ? QStringLiteral("–") : ImportWords::tr("Écrits dans %1 avec la raison").arg(file)}};
}

} // namespace cartocontrat

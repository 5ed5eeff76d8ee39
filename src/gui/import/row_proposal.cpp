// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/row_proposal.hpp"

#include "gui/edit/folded_completer.hpp"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

namespace cartocontrat {
namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// What the cell may be given, the proposals first; nothing is chosen where there are none of these.
QWidget* makeChoice(ImportReview const& review, std::size_t row, CellIssue const& issue, QStringListModel& communes,
                    QWidget* parent) {
    auto* const choice = new QComboBox(parent);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    auto texts = issue.proposals;
    if (issue.what.code != Code::CommuneAmbiguous) { // else only codes tell
        auto const others = review.choices(row, issue.part);
        texts.insert(texts.end(), others.begin(), others.end());
    }
    for (auto const& text : texts) {
        if (auto const item = QString::fromStdString(text); choice->findText(item) < 0) {
            choice->addItem(item);
        }
    }
    if (review.isEdited(row, issue.part)) {
        choice->setCurrentText(QString::fromStdString(review.cell(row, issue.part)));
    } else if (issue.proposals.empty()) {
        choice->setCurrentIndex(-1);
    }
    choice->lineEdit()->setPlaceholderText(ImportWords::tr("À choisir"));
    if (issue.part == "commune") {
        choice->setCompleter(new FoldedCompleter(communes, choice));
    }
    return choice;
}

} // namespace

QWidget* makeProposal(ImportReview const& review, std::size_t row, CellIssue const& issue, QStringListModel& communes,
                      QWidget* parent) {
    if (issue.part.empty()) {
        return new QLabel(parent);
    }
    if (isToSetAside(issue)) {
        return new QLabel(ImportWords::tr("La mettre de côté"), parent);
    }
    QWidget* field = nullptr;
    bool const isDoubled = issue.what.code == Code::DuplicateKey;
    bool const isOfList =
        issue.part == "commune" || issue.proposals.size() > 1 || !review.choices(row, issue.part).empty();
    if (!isDoubled && isOfList) {
        field = makeChoice(review, row, issue, communes, parent);
    } else {
        auto const first = issue.proposals.empty() ? std::string() : issue.proposals.front();
        auto const text = review.isEdited(row, issue.part) ? review.cell(row, issue.part) : first;
        auto* const line = new QLineEdit(QString::fromStdString(text), parent);
        line->setPlaceholderText(issue.what.code == Code::PositionIgnored ? ImportWords::tr("(sans position)")
                                                                          : ImportWords::tr("À saisir"));
        field = line;
    }
    field->setAccessibleName(ImportWords::tr("Proposition, ligne %1").arg(review.line(row)));
    return field;
}

QString proposalText(QWidget const& proposal) {
    auto const* const choice = qobject_cast<QComboBox const*>(&proposal);
    return choice != nullptr ? choice->currentText() : qobject_cast<QLineEdit const*>(&proposal)->text();
}

} // namespace cartocontrat

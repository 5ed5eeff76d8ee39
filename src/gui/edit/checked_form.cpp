// SPDX-License-Identifier: EUPL-1.2
#include "gui/edit/checked_form.hpp"

#include "gui/files/question_dialog.hpp"
#include "gui/files/questions.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cartocontrat {

CheckedForm::CheckedForm(QString const& title, QWidget* parent) : QDialog(parent), m_form(new QFormLayout) {
    setWindowTitle(title);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    constexpr int characters = 110;
    setMinimumWidth(fontMetrics().averageCharWidth() * characters);
}

void CheckedForm::addField(QString const& name, QWidget* field, Check check) {
    auto* const label = new QLabel(name, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    auto* const place = new QWidget(this);
    auto* const layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(field);
    auto* const problem = new QLabel(place);
    problem->setWordWrap(true);
    auto palette = problem->palette();
    palette.setColor(QPalette::WindowText, QColor(0xa3, 0x1b, 0x1b)); // 7:1 on the palette's window
    if (palette.color(QPalette::Window).lightness() < 128) {
        palette.setColor(QPalette::WindowText, QColor(0xff, 0xb3, 0xa8));
    }
    problem->setPalette(palette);
    problem->hide();
    layout->addWidget(problem);
    m_form->addRow(label, place);
    m_fields.push_back({field, problem, std::move(check), {}});
}

void CheckedForm::setNote(QWidget const* field, QString const& note) {
    auto const found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](Field const& one) { return one.editor == field; });
    if (found != m_fields.end()) {
        found->note = note;
        tell(*found, note); // checked once it is left: whoever types is not corrected
    }
}

QLineEdit* CheckedForm::addText(QString const& name, std::string const& value, Check check) {
    auto* const field = new QLineEdit(QString::fromStdString(value), this);
    field->setCursorPosition(0);
    addField(name, field, std::move(check));
    connect(field, &QLineEdit::editingFinished, this,
            [this, place = m_fields.size() - 1] { static_cast<void>(this->check(m_fields[place])); });
    return field;
}

void CheckedForm::addWide(QString const& name, QWidget* field) {
    field->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    auto* const label = new QLabel(name, this);
    label->setBuddy(field);
    m_form->addRow(label, field);
}

void CheckedForm::addButtons() {
    auto* const buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Enregistrer"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Annuler"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &CheckedForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CheckedForm::reject);
    layout()->addWidget(buttons);
    settle();
}

void CheckedForm::settle() {
    m_settled = values();
}

/// What every field holds, in the order that they were made.
QStringList CheckedForm::values() const {
    QStringList values;
    for (auto const* const widget : findChildren<QWidget*>()) {
        if (auto const* const line = qobject_cast<QLineEdit const*>(widget)) {
            values.append(line->text());
        } else if (auto const* const text = qobject_cast<QPlainTextEdit const*>(widget)) {
            values.append(text->toPlainText());
        } else if (auto const* const choice = qobject_cast<QComboBox const*>(widget)) {
            values.append(choice->currentText());
        } else if (auto const* const tree = qobject_cast<QTreeWidget const*>(widget)) {
            for (QTreeWidgetItemIterator item(const_cast<QTreeWidget*>(tree)); *item != nullptr; ++item) {
                values.append(QString::number((*item)->checkState(0)));
            }
        }
    }
    return values;
}

bool CheckedForm::check(Field const& field) {
    auto const problem = field.check ? field.check() : QString();
    tell(field, problem.isEmpty() ? field.note : problem);
    return problem.isEmpty();
}

void CheckedForm::tell(Field const& field, QString const& words) {
    field.problem->setText(words);
    field.problem->setVisible(!words.isEmpty());
    field.editor->setAccessibleDescription(words);
}

void CheckedForm::accept() {
    QWidget* first = nullptr;
    for (auto const& field : m_fields) {
        if (!check(field) && first == nullptr) {
            first = field.editor;
        }
    }
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
        return;
    }
    QDialog::accept();
}

void CheckedForm::reject() {
    Question const question{QStringLiteral("save"),
                            tr("Des champs ont été modifiés"),
                            tr("Ce qui n’est pas enregistré sera perdu."),
                            {tr("&Revenir au formulaire"), tr("&Ne pas enregistrer"), tr("&Enregistrer")}};
    switch (values() == m_settled ? 1 : QuestionDialog(question, this).exec()) {
    case 1:
        QDialog::reject();
        break;
    case 2:
        accept();
        break;
    default:
        break;
    }
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/files/question_dialog.hpp"

#include "gui/files/questions.hpp"
#include "gui/icons/icon.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cartocontrat {

QuestionDialog::QuestionDialog(Question const& question, QWidget* parent) : QDialog(parent) {
    constexpr int drawing = 32, lineLength = 56; // letters
    setWindowTitle(QStringLiteral("Cartocontrat"));
    setAccessibleName(question.title);
    setAccessibleDescription(question.text);
    auto* const icon = new QLabel(this);
    icon->setPixmap(themedIcon(question.icon).pixmap(drawing));
    auto* const title = new QLabel(question.title, this);
    auto bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* const text = new QLabel(question.text, this);
    for (auto* const words : {title, text}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setMinimumWidth(fontMetrics().averageCharWidth() * lineLength);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* const answers = new QHBoxLayout;
    answers->addStretch();
    for (int place = 0; place < question.answers.size(); ++place) {
        auto* const button = new QPushButton(question.answers[place], this);
        button->setDefault(place == (question.usual < 0 ? question.answers.size() - 1 : question.usual));
        connect(button, &QPushButton::clicked, this, [this, place] { done(place); });
        answers->addWidget(button);
        if (button->isDefault()) {
            button->setFocus();
        }
    }
    auto* const layout = new QGridLayout(this);
    layout->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(title, 0, 1);
    layout->addWidget(text, 1, 1);
    layout->setRowMinimumHeight(2, fontMetrics().height());
    layout->addLayout(answers, 3, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
}

} // namespace cartocontrat

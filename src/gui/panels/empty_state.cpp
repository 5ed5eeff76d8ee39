// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/empty_state.hpp"

#include "gui/icons/icon.hpp"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartocontrat {

EmptyState::EmptyState(QString const& icon, QString const& title, QString const& advice, QWidget* parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_title(new QLabel(this)), m_advice(new QLabel(this)),
      m_acts(new QHBoxLayout) {
    auto* const layout = new QVBoxLayout(this);
    layout->addStretch();
    for (auto* const label : {m_picture, m_title, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_picture->setPixmap(themedIcon(icon).pixmap(2 * fontMetrics().height()));
    auto bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    connect(m_advice, &QLabel::linkActivated, this, &EmptyState::linkActivated);
    layout->addLayout(m_acts);
    layout->addStretch();
    tell(title, advice);
}

void EmptyState::tell(QString const& title, QString const& advice, std::vector<Act> const& acts) {
    m_picture->setAccessibleName(title);
    m_title->setText(title);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    while (auto* const item = m_acts->takeAt(0)) {
        if (auto* const button = item->widget()) {
            button->hide();
            button->deleteLater(); // it may be the one that was pressed
        }
        delete item;
    }
    m_acts->addStretch();
    for (auto const& act : acts) {
        auto* const button = new QPushButton(act.text, this);
        connect(button, &QPushButton::clicked, this, act.run);
        m_acts->addWidget(button);
    }
    m_acts->addStretch();
}

} // namespace cartocontrat

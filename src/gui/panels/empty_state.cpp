// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/empty_state.hpp"

#include "gui/icons/icon.hpp"

#include <QLabel>
#include <QVBoxLayout>

namespace cartocontrat {

EmptyState::EmptyState(QString const& icon, QString const& title, QString const& advice, QWidget* parent)
    : QWidget(parent) {
    constexpr int drawing = 32;
    auto* const layout = new QVBoxLayout(this);
    auto const add = [&](QLabel* label) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    layout->addStretch();
    auto* const picture = new QLabel(this);
    picture->setPixmap(themedIcon(icon).pixmap(drawing));
    picture->setAccessibleName(title);
    add(picture);
    auto* const head = new QLabel(title, this);
    auto bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    add(head);
    add(new QLabel(advice, this));
    layout->addStretch();
}

} // namespace cartocontrat

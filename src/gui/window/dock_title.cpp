// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/dock_title.hpp"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace cartocontrat {

DockTitle::DockTitle(QDockWidget& dock, QWidget* tools) : QWidget(&dock), m_tools(tools) {
    auto* const title = new QLabel(dock.windowTitle(), this);
    auto bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    connect(&dock, &QDockWidget::windowTitleChanged, title, &QLabel::setText);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(fontMetrics().averageCharWidth(), 0, 0, 0);
    row->addWidget(title);
    row->addStretch(tools == nullptr ? 1 : 0);
    if (tools != nullptr) {
        row->addWidget(tools, 1);
    }
    auto const addButton = [this, row](QStyle::StandardPixmap icon, QString const& name) {
        auto* const button = new QToolButton(this);
        button->setIcon(style()->standardIcon(icon));
        auto const side = style()->pixelMetric(QStyle::PM_SmallIconSize) * 3 / 4;
        button->setIconSize({side, side});
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // the menu Affichage has them for the keyboard
        button->setToolTip(name);
        button->setAccessibleName(name);
        row->addWidget(button);
        return button;
    };
    connect(addButton(QStyle::SP_TitleBarNormalButton, tr("Détacher ou rattacher le panneau")), &QToolButton::clicked,
            &dock, [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(addButton(QStyle::SP_TitleBarCloseButton, tr("Fermer le panneau")), &QToolButton::clicked, &dock,
            &QDockWidget::close);
}

QSize DockTitle::minimumSizeHint() const {
    return {fontMetrics().height() * 4, QWidget::minimumSizeHint().height()};
}

void DockTitle::setWords(Qt::ToolButtonStyle style) {
    for (auto* const button : m_tools->findChildren<QToolButton*>()) {
        if (!button->icon().isNull() && !button->text().isEmpty()) {
            button->setToolButtonStyle(style);
        }
    }
}

void DockTitle::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_tools == nullptr) {
        return;
    }
    if (m_fullWidth > 0 && width() >= m_fullWidth) {
        m_fullWidth = 0;
        setWords(Qt::ToolButtonTextBesideIcon);
    } else if (auto const wanted = layout()->minimumSize().width(); m_fullWidth == 0 && wanted > width()) {
        m_fullWidth = wanted;
        setWords(Qt::ToolButtonIconOnly);
    }
}

} // namespace cartocontrat

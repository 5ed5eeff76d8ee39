// SPDX-License-Identifier: EUPL-1.2
#include "gui/files/start_page.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/files/recent_files.hpp"
#include "gui/icons/icon.hpp"

#include <QAction>
#include <QCommandLinkButton>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartocontrat {
namespace {

QLabel* makeHeading(QString const& text, double size, QWidget* parent) {
    auto* const label = new QLabel(text, parent);
    auto font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * size);
    label->setFont(font);
    return label;
}

/// A way to begin that a command has.
QPushButton* makeButton(QAction& action, QWidget* parent) {
    auto* const button = new QPushButton(action.icon(), action.text(), parent);
    auto const follow = [button, &action] {
        button->setEnabled(action.isEnabled());
        button->setVisible(action.isVisible());
        button->setToolTip(action.toolTip());
    };
    follow();
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

} // namespace

StartPage::StartPage(ActionSet& actions, QWidget* parent) : QWidget(parent), m_recent(new QVBoxLayout) {
    constexpr double title = 1.6, section = 1.1;
    constexpr int lineLength = 100; // letters
    setAccessibleName(tr("Aucun projet ouvert"));
    auto* const column = new QWidget(this);
    column->setMinimumWidth(fontMetrics().averageCharWidth() * lineLength);
    auto* const lines = new QVBoxLayout(column);
    lines->addWidget(makeHeading(tr("Aucun projet ouvert"), title, column));
    auto* const begin = new QHBoxLayout;
    begin->addWidget(makeButton(actions.action(CommandId::Open), column));
    begin->addWidget(makeButton(actions.action(CommandId::Import), column));
    begin->addStretch();
    lines->addLayout(begin);
    lines->addSpacing(fontMetrics().height());
    lines->addWidget(makeHeading(tr("Projets récents"), section, column));
    lines->addLayout(m_recent);
    lines->addSpacing(fontMetrics().height());
    lines->addWidget(makeHeading(tr("Pour commencer"), section, column));
    auto* const sample = new QCommandLinkButton(tr("Ouvrir les contrats de 2019"),
                                                tr("Les vingt intercommunalités du Pas-de-Calais, sur le fond "
                                                   "schématique livré avec le programme"),
                                                column);
    sample->setIcon(themedIcon(QStringLiteral("map")));
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleAsked);
    lines->addWidget(sample);
    auto* const layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void StartPage::showEvent(QShowEvent* event) {
    fillRecent();
    QWidget::showEvent(event);
}

void StartPage::fillRecent() {
    while (auto* const item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (auto const& file : recentFiles()) {
        auto const why = whyAbsent(file);
        auto const folder = QString::fromStdString(file.parent_path().string());
        auto* const button =
            new QCommandLinkButton(nameOf(file), why.isEmpty() ? folder : folder + tr(" – ") + why, this);
        button->setIcon(themedIcon(QStringLiteral("card")));
        button->setEnabled(why.isEmpty());
        button->setAccessibleDescription(button->description());
        connect(button, &QPushButton::clicked, this,
                [this, name = QString::fromStdString(file.string())] { emit fileChosen(name); });
        m_recent->addWidget(button);
    }
    if (m_recent->count() == 0) {
        m_recent->addWidget(new QLabel(tr("Les projets que vous enregistrez seront ici."), this));
    }
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/tool_bars.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/icons/icon.hpp"
#include "gui/words/numbers.hpp"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace cartocontrat {
namespace {

constexpr std::array offeredScales{25'000.0, 50'000.0, 75'000.0, 100'000.0, 150'000.0, 200'000.0, 300'000.0, 500'000.0};

/// Looks like a field, so that it is found, and opens the search; what is typed in it goes on there.
class SearchField final : public QLineEdit {
public:
    SearchField(QAction& find, QString const& hint, int characters, QWidget* parent)
        : QLineEdit(parent), m_find(find), m_characters(characters) {
        setObjectName(QStringLiteral("search-field"));
        setReadOnly(true);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        addAction(themedIcon(QStringLiteral("find")), LeadingPosition);
        auto const keys = find.shortcut().toString(QKeySequence::NativeText);
        setPlaceholderText(hint + QStringLiteral("   ") + keys);
        setToolTip(find.toolTip());
        setAccessibleName(find.text());
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    /// As wide as asked, and never so narrow that it cuts its hint.
    [[nodiscard]] QSize sizeHint() const override {
        auto const wanted = fontMetrics().averageCharWidth() * m_characters;
        return {std::max(wanted, minimumSizeHint().width()), QLineEdit::sizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        auto const icon = 2 * QLineEdit::sizeHint().height();
        return {fontMetrics().horizontalAdvance(placeholderText()) + icon, QLineEdit::minimumSizeHint().height()};
    }

protected:
    void mousePressEvent(QMouseEvent*) override { m_find.trigger(); }
    void keyPressEvent(QKeyEvent* event) override {
        bool const isText = !event->text().isEmpty() && event->text().front().isPrint();
        if (!isText && event->key() != Qt::Key_Return && event->key() != Qt::Key_Down) {
            QLineEdit::keyPressEvent(event);
            return;
        }
        m_find.trigger();
        if (auto* const focus = QApplication::focusWidget(); isText && focus != nullptr && focus != this) {
            QCoreApplication::sendEvent(focus, event);
        }
    }

private:
    QAction& m_find;
    int m_characters;
};

} // namespace

MainToolBar::MainToolBar(ActionSet& actions, QWidget* parent)
    : QToolBar(tr("Barre principale"), parent), m_actions(actions) {
    setObjectName(QStringLiteral("main-tool-bar"));
    setContextMenuPolicy(Qt::PreventContextMenu);
    connect(&actions, &ActionSet::profileChanged, this, &MainToolBar::fill);
    fill();
}

void MainToolBar::fill() {
    m_scales = nullptr;
    auto const former = this->actions();
    clear();
    for (auto* const action : former) { // fields and lines that it made itself are not deleted by clearing
        if (action->parent() == this) {
            action->deleteLater();
        }
    }
    bool const isExplorer = m_actions.profile() == Profile::Explorer;
    constexpr int small = 16, large = 24;
    setMovable(!isExplorer);
    setIconSize(isExplorer ? QSize(large, large) : QSize(small, small));
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    isExplorer ? fillForExplorer() : fillForCartographer();
    addProfile();
    showScale(m_scale, m_use);
}

void MainToolBar::addSpace() {
    auto* const space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
}

QWidget* MainToolBar::addSearch(QString const& hint, int characters) {
    auto* const field = new SearchField(m_actions.action(CommandId::Find), hint, characters, this);
    addWidget(field);
    return field;
}

void MainToolBar::fillForCartographer() {
    auto const add = [this](CommandId id) {
        auto& action = m_actions.action(id);
        addAction(&action);
        return static_cast<QToolButton*>(widgetForAction(&action));
    };
    add(CommandId::Open);
    add(CommandId::Save);
    addSeparator();
    add(CommandId::Undo);
    add(CommandId::Redo);
    addSeparator();
    add(CommandId::ShowPage)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add(CommandId::ShowMap)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addSeparator();
    add(CommandId::PreviousView);
    add(CommandId::NextView);
    add(CommandId::FitTerritory)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_scales = new QComboBox(this);
    m_scales->setEditable(true);
    m_scales->setInsertPolicy(QComboBox::NoInsert);
    m_scales->setAccessibleName(tr("Échelle"));
    m_scales->setMinimumContentsLength(11);
    for (double const denominator : offeredScales) {
        m_scales->addItem(scaleText(denominator));
    }
    connect(m_scales, &QComboBox::textActivated, this, &MainToolBar::takeScale);
    connect(m_scales->lineEdit(), &QLineEdit::editingFinished, this, &MainToolBar::takeScale);
    addWidget(m_scales);
    addSpace();
    constexpr int characters = 60;
    addSearch(tr("Rechercher un territoire, un projet, une commande…"), characters);
    addSpace();
    add(CommandId::Import)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add(CommandId::Print);
    addMain(CommandId::Export);
}

void MainToolBar::fillForExplorer() {
    auto const add = [this](CommandId id) {
        auto& action = m_actions.action(id);
        addAction(&action);
        static_cast<QToolButton*>(widgetForAction(&action))->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    };
    add(CommandId::WholeDepartement);
    add(CommandId::PreviousView);
    addSeparator();
    add(CommandId::ShowMap);
    add(CommandId::ShowPage);
    addSpace();
    constexpr int characters = 108;
    auto* const search = addSearch(tr("Rechercher une intercommunalité, une commune, un projet…"), characters);
    search->setMinimumHeight(2 * search->fontMetrics().height());
    addSpace();
    add(CommandId::CopyPage);
    addMain(CommandId::Export);
}

/// The command that a profile is there for stands out.
void MainToolBar::addMain(CommandId command) {
    auto& action = m_actions.action(command);
    auto* const button = new QPushButton(action.icon(), action.iconText(), this);
    button->setDefault(true);
    button->setAutoDefault(true);
    button->setFocusPolicy(Qt::TabFocus);
    auto bold = button->font();
    bold.setBold(true);
    button->setFont(bold);
    auto const follow = [button, &action] {
        button->setText(action.iconText());
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip());
    };
    follow();
    connect(&action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    addWidget(button);
}

void MainToolBar::setReadOnly(bool isReadOnly) {
    if (isReadOnly != m_isReadOnly) {
        m_isReadOnly = isReadOnly;
        fill();
    }
}

void MainToolBar::addProfile() {
    if (m_isReadOnly) {
        auto* const badge = new QLabel(tr("Lecture seule"), this);
        badge->setObjectName(QStringLiteral("read-only"));
        badge->setFrameShape(QFrame::StyledPanel);
        badge->setToolTip(tr("Ce projet est ouvert ailleurs, ou son dossier n’accepte pas d’écriture : "
                             "« Enregistrer sous… » garde vos modifications dans un autre fichier"));
        addWidget(badge);
    }
    auto* const button = new QToolButton(this);
    button->setIcon(themedIcon(QStringLiteral("profile")));
    bool const isExplorer = m_actions.profile() == Profile::Explorer;
    button->setText(m_actions.action(isExplorer ? CommandId::ExplorerProfile : CommandId::CartographerProfile).text());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_actions.action(CommandId::Profiles).menu());
    button->setToolTip(m_actions.action(CommandId::Profiles).toolTip());
    button->setAccessibleName(m_actions.action(CommandId::Profiles).text());
    addWidget(button);
}

void MainToolBar::showScale(double denominator, ScaleUse use) {
    m_scale = denominator;
    m_use = use;
    if (m_scales == nullptr) {
        return;
    }
    bool const isFree = use == ScaleUse::Free;
    m_scales->setEnabled(isFree);
    m_scales->setToolTip(isFree ? tr("Échelle de la carte")
                                : tr("L’échelle d’une page est celle qui montre tout son territoire"));
    if (!m_scales->lineEdit()->hasFocus()) {
        m_scales->setEditText(denominator > 0 ? scaleText(denominator) : QString());
    }
}

void MainToolBar::takeScale() {
    auto const typed = m_scales->currentText();
    auto const asked = parseScale(typed);
    if (!asked && !typed.trimmed().isEmpty()) {
        emit scaleRefused(typed.trimmed());
    }
    if (asked && scaleText(*asked) != scaleText(m_scale)) {
        emit scaleAsked(*asked);
    }
    m_scales->setEditText(m_scale > 0 ? scaleText(m_scale) : QString());
}

} // namespace cartocontrat

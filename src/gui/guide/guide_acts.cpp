// SPDX-License-Identifier: EUPL-1.2
#include "gui/guide/guide_acts.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/guide/guide_window.hpp"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace cartocontrat {
namespace {

/// Dialogs belong to the window that they stand over.
bool belongsTo(QWidget const& window, QWidget const& widget) {
    auto const* one = &widget;
    while (one != nullptr && one != &window) {
        one = one->parentWidget();
    }
    return one != nullptr;
}

} // namespace

GuideActs::GuideActs(std::filesystem::path folder, ActionSet& actions, QWidget& window)
    : QObject(&window), m_folder(std::move(folder)), m_action(actions.action(CommandId::Guide)), m_window(window) {
    actions.setAct(CommandId::Guide, this, [this] {
        auto const* const focus = QApplication::focusWidget();
        auto const* const modal = QApplication::activeModalWidget();
        open(modal != nullptr && (focus == nullptr || focus->window() != modal) ? modal : focus);
    });
    qApp->installEventFilter(this);
}

GuideActs::~GuideActs() = default;

GuideWindow* GuideActs::guide() const {
    return m_guide;
}

bool GuideActs::eventFilter(QObject* watched, QEvent* event) {
    auto const* const widget = event->type() == QEvent::KeyPress ? qobject_cast<QWidget const*>(watched) : nullptr;
    if (widget == nullptr ||
        m_action.shortcut() != QKeySequence(static_cast<QKeyEvent const*>(event)->keyCombination()) ||
        widget->window() == &m_window || !belongsTo(m_window, *widget)) {
        return false;
    }
    open(widget);
    return true;
}

/// It lies over the dialog in use, which would hold back a guide of the window.
void GuideActs::open(QWidget const* at) {
    auto const page = guidePageAt(at);
    auto* const modal = QApplication::activeModalWidget();
    auto* const below = modal != nullptr && modal != m_guide ? modal : &m_window;
    if (m_guide && m_guide->parentWidget() != below) {
        delete m_guide;
    }
    if (!m_guide) {
        m_guide = new GuideWindow(m_folder, below);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->showPage(page);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/actions/action_set.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/canvas/page_accessible.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/session/session.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "waiting.hpp"

#include <QKeyEvent>
#include <QMouseEvent>

namespace cartocontrat::test {

/// A window with the first page of the data that ship.
struct OpenWindow {
    OpenWindow() : session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR}), window(session, Profile::Cartographer) {
        installPageAccessibility();
        window.show();
        session.open({});
        isReady = waitFor([this] { return session.page() && page().isRefined(); });
    }

    PageCanvas& page() { return window.central().page(); }

    PageTarget callout(std::size_t wanted) {
        std::vector<PageTarget> callouts;
        for (PageTarget const& target : page().targets().targets) {
            if (target.isCallout) {
                callouts.push_back(target);
            }
        }
        return callouts.at(wanted);
    }

    void mouse(QEvent::Type type, QPointF at) { mouse(page(), type, at); }
    static void mouse(QWidget& widget, QEvent::Type type, QPointF at) {
        QMouseEvent event(type, at, widget.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &event);
    }

    void key(int key, Qt::KeyboardModifiers modifiers = {}) { OpenWindow::key(page(), key, modifiers); }
    static void key(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = {}) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(&widget, &event);
    }

    Session session;
    MainWindow window;
    bool isReady = false;
};

} // namespace cartocontrat::test

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/actions/action_set.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/palette/command_palette.hpp"
#include "gui/session/session.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "waiting.hpp"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QUndoStack>

#include <algorithm>
#include <stdexcept>

namespace cartocontrat::test {

/// A step of the guide that cannot be done as it is told.
struct StepFailed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline void require(bool isDone, char const* step) {
    if (!isDone) {
        throw StepFailed(step);
    }
}

inline QString plain(QString text) {
    return text.remove(QLatin1Char('&'));
}

/// Works a window by its commands and the words on it, and keeps what is seen.
class GuideHands {
public:
    GuideHands(Session& session, MainWindow& window, QString pictures)
        : m_session(session), m_window(window), m_pictures(std::move(pictures)) {}

protected:
    void search(QString const& text) {
        trigger(CommandId::Find);
        auto* const palette = m_window.findChild<CommandPalette*>();
        require(waitFor([&] { return palette->isReady(); }), "1, 3: the search");
        palette->findChild<QLineEdit*>()->setText(text);
        settle();
    }

    void enterSearch() {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.findChild<CommandPalette*>()->findChild<QLineEdit*>(), &event);
        settle();
    }

    void showTernois() {
        search(QStringLiteral("cc du ternois"));
        enterSearch();
        require(m_session.territory().slug == "ternois", "4, 5, 7: the page of the Ternois");
        m_session.setSelection({});
        trigger(CommandId::ShowPage);
    }

    /// Chooses a value of a criterion; the picture shows both menus, unless it has no name.
    void pick(QMenu& menu, QWidget& under, QString const& criterion, QString const& value, char const* picture) {
        menu.popup(under.mapToGlobal(QPoint(0, under.height())));
        auto* const first = entry(menu, criterion);
        menu.setActiveAction(first);
        auto& values = *first->menu();
        values.popup(menu.mapToGlobal(menu.actionGeometry(first).topRight()));
        auto* const chosen = entry(values, value);
        values.setActiveAction(chosen);
        if (picture != nullptr) {
            settle();
            auto shot = m_window.grab();
            QPainter painter(&shot);
            for (auto* const one : {&menu, &values}) {
                painter.drawPixmap(m_window.mapFromGlobal(one->mapToGlobal(QPoint())), one->grab());
            }
            painter.end();
            keep(shot.copy(0, 0, m_window.width(), m_window.height() / 2), picture);
        }
        chosen->trigger();
        values.close();
        menu.close();
        settle();
    }

    static QAction* entry(QMenu& menu, QString const& text) {
        for (auto* const action : menu.actions()) {
            if (plain(action->text()).section(QLatin1Char('\t'), 0, 0) == text) {
                return action;
            }
        }
        throw StepFailed("no entry " + text.toStdString());
    }

    /// By the beginning of its text.
    static QAbstractButton& button(QWidget& where, QString const& text) {
        for (auto* const one : where.findChildren<QAbstractButton*>()) {
            if (plain(one->text()).startsWith(text) && one->isVisible()) {
                return *one;
            }
        }
        throw StepFailed("no button " + text.toStdString());
    }

    static void press(QWidget& where, QString const& text) {
        auto& one = button(where, text);
        require(waitFor([&] { return one.isEnabled(); }), qPrintable(text));
        one.click();
    }

    QDockWidget& panel(char const* name, CommandId show) {
        trigger(show);
        auto* const dock = m_window.findChild<QDockWidget*>(QString::fromLatin1(name));
        require(dock != nullptr && dock->isVisible(), name);
        return *dock;
    }

    void trigger(CommandId id) {
        auto& action = m_window.actions().action(id);
        require(action.isEnabled(), qPrintable(action.text()));
        action.trigger();
        settle();
    }

    void undoAll() {
        while (m_session.undoStack().canUndo()) {
            trigger(CommandId::Undo);
        }
        m_session.undoStack().clear();
    }

    void send(QEvent::Type type, QPointF at) {
        auto& page = m_window.central().page();
        QMouseEvent event(type, at, page.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &event);
    }

    void settle() {
        require(waitFor([this] {
                    return m_session.workshop() && !m_session.isReading() && !m_session.isComposing() &&
                           m_window.central().canvas().isRefined();
                }),
                "the window keeps working");
        QCoreApplication::processEvents();
    }

    /// Of the page, around a place of it.
    QPixmap middle(QPointF around) {
        auto& page = m_window.central().page();
        QRect part(0, 0, std::min(page.width(), 760), std::min(page.height(), 420));
        part.moveCenter(around.toPoint());
        part.moveLeft(std::clamp(part.left(), 0, page.width() - part.width()));
        part.moveTop(std::clamp(part.top(), 0, page.height() - part.height()));
        settle();
        return page.grab(part);
    }

    void keep(QWidget& dialog, char const* name) {
        QCoreApplication::processEvents();
        keep(dialog.grab(), name);
    }

    void keep(QPixmap const& picture, char const* name) {
        auto const file = QDir(m_pictures).filePath(QString::fromLatin1(name) + QStringLiteral(".png"));
        require(picture.save(file), qPrintable(file));
    }

    Session& m_session;
    MainWindow& m_window;
    QString m_pictures;
};

} // namespace cartocontrat::test

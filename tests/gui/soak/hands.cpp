// SPDX-License-Identifier: EUPL-1.2
#include "soak/hands.hpp"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPointer>
#include <QSlider>
#include <QTabBar>
#include <QWheelEvent>

#include <array>

namespace cartocontrat::test {
namespace {

void sendMouse(QWidget& widget, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held,
               Qt::KeyboardModifiers modifiers = {}) {
    QMouseEvent event(type, at, widget.mapToGlobal(at), button, held, modifiers);
    QCoreApplication::sendEvent(&widget, &event);
}

/// A cell, chosen, opened or asked for by keys.
void workList(QAbstractItemView& list, Chance& chance) {
    auto const* const model = list.model();
    QModelIndex index = list.rootIndex();
    auto const hasCells = [&] { return model->rowCount(index) > 0 && model->columnCount(index) > 0; };
    while (model != nullptr && hasCells() && (!index.isValid() || chance.oneIn(2))) {
        index = model->index(chance.below(model->rowCount(index)), chance.below(model->columnCount(index)), index);
        index =
            model->hasChildren(index) ? index : index.siblingAtColumn(chance.below(model->columnCount(index.parent())));
    }
    if (index.isValid()) {
        list.scrollTo(index);
        if (auto const at = list.visualRect(index).center(); list.viewport()->rect().contains(at)) {
            auto const modifiers = chance.oneIn(4)   ? Qt::ControlModifier
                                   : chance.oneIn(4) ? Qt::ShiftModifier
                                                     : Qt::NoModifier;
            chance.oneIn(6) ? doubleClick(*list.viewport(), at) : click(*list.viewport(), at, modifiers);
            return;
        }
    }
    constexpr std::array keys{Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Left, Qt::Key_Space};
    pressKey(list, keys.at(static_cast<std::size_t>(chance.below(static_cast<int>(keys.size())))));
}

bool canBeWorked(QWidget const& widget) {
    auto const* const inside = widget.parentWidget();
    bool const isPart = qobject_cast<QComboBox const*>(inside) != nullptr ||
                        qobject_cast<QAbstractSpinBox const*>(inside) != nullptr ||
                        qobject_cast<QDialogButtonBox const*>(inside) != nullptr;
    bool const isKnown =
        qobject_cast<QAbstractButton const*>(&widget) != nullptr ||
        qobject_cast<QComboBox const*>(&widget) != nullptr || qobject_cast<QLineEdit const*>(&widget) != nullptr ||
        qobject_cast<QAbstractItemView const*>(&widget) != nullptr ||
        qobject_cast<QTabBar const*>(&widget) != nullptr || qobject_cast<QAbstractSpinBox const*>(&widget) != nullptr ||
        qobject_cast<QSlider const*>(&widget) != nullptr;
    return isKnown && !isPart && widget.isVisible() && widget.isEnabled();
}

} // namespace

void click(QWidget& widget, QPointF at, Qt::KeyboardModifiers modifiers, Qt::MouseButton button) {
    QPointer<QWidget> const alive(&widget);
    sendMouse(widget, QEvent::MouseButtonPress, at, button, button, modifiers);
    if (alive) {
        sendMouse(widget, QEvent::MouseButtonRelease, at, button, Qt::NoButton, modifiers);
    }
}

void doubleClick(QWidget& widget, QPointF at) {
    QPointer<QWidget> const alive(&widget);
    click(widget, at);
    for (auto const type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
        if (alive) {
            sendMouse(widget, type, at, Qt::LeftButton, Qt::LeftButton);
        }
    }
}

void drag(QWidget& widget, QPointF from, QPointF to, Qt::MouseButton button, DragEnd end) {
    sendMouse(widget, QEvent::MouseButtonPress, from, button, button);
    constexpr int moves = 5;
    for (int move = 1; move <= moves; ++move) {
        sendMouse(widget, QEvent::MouseMove, from + (to - from) * move / moves, Qt::NoButton, button);
        QCoreApplication::processEvents();
    }
    if (end == DragEnd::GivenUp) {
        pressKey(widget, Qt::Key_Escape);
    }
    sendMouse(widget, QEvent::MouseButtonRelease, to, button, Qt::NoButton);
}

void turnWheel(QWidget& widget, QPointF at, int notches) {
    constexpr int notch = 120;
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, notches * notch}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

void pressKey(QWidget& widget, int key, Qt::KeyboardModifiers modifiers, QString const& text) {
    QPointer<QWidget> const alive(&widget);
    for (auto const type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        if (alive) {
            QKeyEvent event(type, key, modifiers, text);
            QCoreApplication::sendEvent(&widget, &event);
        }
    }
}

void type(QWidget& field, QString const& text) {
    QPointer<QWidget> const alive(&field);
    pressKey(field, Qt::Key_A, Qt::ControlModifier);
    if (alive) {
        pressKey(field, Qt::Key_Delete);
    }
    for (auto const& letter : text) {
        if (alive) {
            pressKey(field, 0, {}, letter);
        }
    }
}

QPointF someWhere(QWidget const& widget, Chance& chance) {
    auto const across = chance.share();
    return {across * widget.width(), chance.share() * widget.height()};
}

QString someText(Chance& chance) {
    static QStringList const texts{
        QString(),
        QStringLiteral("arras"),
        QStringLiteral("ecole musique"),
        QStringLiteral("62041"),
        QStringLiteral("sport"),
        QStringLiteral("1 000 €"),
        QStringLiteral("12,5"),
        QStringLiteral("saint omer é œ"),
        QStringLiteral("> zoom"),
        QStringLiteral("[(*?\\"),
        QStringLiteral("zzz"),
        QStringLiteral("Un nom de projet beaucoup trop long pour la place qu’il a ").repeated(4)};
    return chance.pick(texts);
}

bool fiddle(QWidget& where, Chance& chance) {
    QList<QWidget*> parts;
    for (auto* const part : where.findChildren<QWidget*>()) {
        if (canBeWorked(*part)) {
            parts.append(part);
        }
    }
    if (parts.isEmpty()) {
        return false;
    }
    auto* const part = chance.pick(parts);
    if (auto* const button = qobject_cast<QAbstractButton*>(part)) {
        button->click();
    } else if (auto* const list = qobject_cast<QAbstractItemView*>(part)) {
        workList(*list, chance);
    } else if (qobject_cast<QLineEdit*>(part) != nullptr) {
        type(*part, someText(chance));
    } else if (auto* const tabs = qobject_cast<QTabBar*>(part); tabs != nullptr && tabs->count() > 0) {
        tabs->setCurrentIndex(chance.below(tabs->count()));
    } else {
        pressKey(*part, chance.oneIn(2) ? Qt::Key_Down : Qt::Key_Up);
    }
    return true;
}

} // namespace cartocontrat::test

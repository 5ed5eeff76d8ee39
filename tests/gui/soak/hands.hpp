// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "soak/chance.hpp"

#include <QPointF>
#include <QString>

class QWidget;

namespace cartocontrat::test {

/// What a mouse and a keyboard do to a widget, as events. Points are the widget's own.
void click(QWidget& widget, QPointF at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton);
void doubleClick(QWidget& widget, QPointF at);
/// In a few moves, given up by Escape before the end where it is told.
enum class DragEnd { Dropped, GivenUp };
void drag(QWidget& widget, QPointF from, QPointF to, Qt::MouseButton button = Qt::LeftButton,
          DragEnd end = DragEnd::Dropped);
/// Positive: away from the user.
void turnWheel(QWidget& widget, QPointF at, int notches);
void pressKey(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = {}, QString const& text = {});
/// In the place of what stands there.
void type(QWidget& field, QString const& text);

/// Some point of a widget.
[[nodiscard]] QPointF someWhere(QWidget const& widget, Chance& chance);
/// Something that somebody might type.
[[nodiscard]] QString someText(Chance& chance);

/// Works one of the buttons, fields, lists and choices of a widget; false: it has none that can be worked.
bool fiddle(QWidget& where, Chance& chance);

} // namespace cartocontrat::test

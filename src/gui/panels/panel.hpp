// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/actions/command.hpp"

#include <QtCore/qnamespace.h>

#include <span>

class QWidget;

namespace cartocontrat {

class ActionSet;
class Session;

/// A panel around the canvas, as it is declared, once.
struct PanelKind {
    char const* name;  ///< of its dock, in settings and tests; never changes
    char const* title; ///< French, without its translation
    CommandId show;    ///< goes to it
    Qt::DockWidgetArea area;
    int extent; ///< pixels at 96 dpi: height of those at the sides, width of none
    QWidget* (*make)(Session& session, ActionSet& actions, QWidget* parent);
    Audience audience = Audience::Everyone;
};

/// Name of the child of a panel that stands in the title of its dock.
constexpr char const* dockTools = "dock-tools";

/// From top to bottom in each area; those of the bottom are tabs.
[[nodiscard]] std::span<PanelKind const> panelKinds();

} // namespace cartocontrat

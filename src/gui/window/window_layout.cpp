// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/window_layout.hpp"

#include "gui/panels/panel.hpp"

#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace cartocontrat {
namespace {

/// Grows when what is kept would no longer fit the docks there are.
constexpr int version = 2;
/// Pixels at 96 dpi.
constexpr int leftWidth = 300, rightWidth = 318, exploredLeftWidth = 340, exploredRightWidth = 430, smallWidth = 1366,
              smallHeight = 768;

QString keyOf(Profile profile, char const* what) {
    return QStringLiteral("layout/%1/%2").arg(profile == Profile::Explorer ? "explorer" : "cartographer", what);
}

QDockWidget* dockOf(QMainWindow& window, PanelKind const& kind) {
    return window.findChild<QDockWidget*>(QString::fromLatin1(kind.name));
}

/// In the profile Explorer the projects are chosen at the left; the filters are a line over the map.
Qt::DockWidgetArea areaOf(PanelKind const& kind, Profile profile) {
    bool const isProjects = kind.show == CommandId::ShowProjects;
    return profile == Profile::Explorer && isProjects ? Qt::LeftDockWidgetArea : kind.area;
}

/// Explorers have the filters in a line over the map.
bool isShown(PanelKind const& kind, Profile profile) {
    return profile == Profile::Cartographer ||
           (kind.audience == Audience::Everyone && kind.show != CommandId::ShowDiagnostics &&
            kind.show != CommandId::ShowFilters);
}

/// In the profile Explorer tabs above the panels of the left name them, and they have no bar of their own.
void dressLeft(QMainWindow& window, QList<QDockWidget*> const& docks, Profile profile) {
    bool const isExplorer = profile == Profile::Explorer;
    window.setTabPosition(Qt::LeftDockWidgetArea, isExplorer ? QTabWidget::North : QTabWidget::South);
    for (auto* const dock : docks) {
        auto* const bar = dock->titleBarWidget();
        if (isExplorer && bar == nullptr) {
            dock->setTitleBarWidget(new QWidget(dock));
        } else if (!isExplorer && bar != nullptr) {
            dock->setTitleBarWidget(nullptr);
            bar->deleteLater();
        }
    }
}

} // namespace

void placeDocks(QMainWindow& window, Profile profile) {
    bool const isSmall = window.width() < smallWidth || window.height() < smallHeight;
    auto const docksOf = [&](Qt::DockWidgetArea area) {
        QList<QDockWidget*> docks;
        for (PanelKind const& kind : panelKinds()) {
            if (areaOf(kind, profile) == area) {
                bool const isFirst = area == Qt::LeftDockWidgetArea && kind.show == CommandId::ShowProjects;
                docks.insert(isFirst ? 0 : docks.size(), dockOf(window, kind));
            }
        }
        return docks;
    };
    QList<QDockWidget*> explored;
    for (PanelKind const& kind : panelKinds()) {
        if (areaOf(kind, Profile::Explorer) == Qt::LeftDockWidgetArea) {
            explored.append(dockOf(window, kind));
        }
    }
    dressLeft(window, explored, profile);
    for (auto const area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea}) {
        auto const tabbed = profile == Profile::Explorer ? Qt::LeftDockWidgetArea : Qt::BottomDockWidgetArea;
        bool const areTabs = area == tabbed || isSmall;
        QDockWidget* previous = nullptr;
        for (QDockWidget* const dock : docksOf(area)) {
            dock->setFloating(false);
            window.addDockWidget(area, dock);
            if (areTabs && previous != nullptr) {
                window.tabifyDockWidget(previous, dock);
            }
            previous = dock;
        }
    }
    for (PanelKind const& kind : panelKinds()) {
        auto* const dock = dockOf(window, kind);
        dock->setVisible(isShown(kind, profile));
        window.resizeDocks({dock}, {kind.extent}, Qt::Vertical);
    }
    bool const isExplorer = profile == Profile::Explorer;
    auto const left = isExplorer ? exploredLeftWidth : leftWidth, right = isExplorer ? exploredRightWidth : rightWidth;
    for (auto const& [area, width] : {std::pair{Qt::LeftDockWidgetArea, left}, {Qt::RightDockWidgetArea, right}}) {
        window.resizeDocks({docksOf(area).last()}, {width}, Qt::Horizontal);
    }
    if (auto* const projects = window.findChild<QDockWidget*>(QStringLiteral("projects"))) {
        projects->raise();
    }
}

void saveLayout(QMainWindow const& window, Profile profile) {
    QSettings settings;
    settings.setValue(keyOf(profile, "geometry"), window.saveGeometry());
    settings.setValue(keyOf(profile, "docks"), window.saveState(version));
}

void restoreLayout(QMainWindow& window, Profile profile) {
    QSettings const settings;
    placeDocks(window, profile);
    window.restoreState(settings.value(keyOf(profile, "docks")).toByteArray(), version);
}

} // namespace cartocontrat

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
constexpr int version = 1;
/// Pixels at 96 dpi.
constexpr int leftWidth = 300, rightWidth = 318, smallWidth = 1366, smallHeight = 768;

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

bool isShown(PanelKind const& kind, Profile profile) {
    return profile == Profile::Cartographer ||
           (kind.audience == Audience::Everyone && kind.show != CommandId::ShowDiagnostics);
}

} // namespace

void placeDocks(QMainWindow& window, Profile profile) {
    bool const isSmall = window.width() < smallWidth || window.height() < smallHeight;
    auto const docksOf = [&](Qt::DockWidgetArea area) {
        QList<QDockWidget*> docks;
        for (PanelKind const& kind : panelKinds()) {
            if (areaOf(kind, profile) == area) {
                docks.append(dockOf(window, kind));
            }
        }
        return docks;
    };
    for (auto const area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea}) {
        bool const areTabs = area == Qt::BottomDockWidgetArea || isSmall ||
                             (profile == Profile::Explorer && area == Qt::LeftDockWidgetArea);
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
    for (auto const& [area, width] :
         {std::pair{Qt::LeftDockWidgetArea, leftWidth}, {Qt::RightDockWidgetArea, rightWidth}}) {
        window.resizeDocks({docksOf(area).first()}, {width}, Qt::Horizontal);
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

// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/window_layout.hpp"

#include "gui/panels/panel.hpp"
#include "gui/window/dock_title.hpp"

#include <QDockWidget>
#include <QEvent>
#include <QHeaderView>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QTabBar>
#include <QTimer>

#include <chrono>

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
        auto* const own = dock->findChild<DockTitle*>(QString(), Qt::FindDirectChildrenOnly);
        auto* const bar = dock->titleBarWidget();
        if (isExplorer && (bar == nullptr || bar == own)) {
            dock->setTitleBarWidget(new QWidget(dock));
        } else if (!isExplorer && bar != own) {
            dock->setTitleBarWidget(own);
            bar->deleteLater();
        }
    }
}

/// Of the tables and trees of the panels that have a name: what the user does to their columns is part of the layout.
QList<QHeaderView*> namedHeaders(QMainWindow const& window) {
    QList<QHeaderView*> headers;
    for (auto* const header : window.findChildren<QHeaderView*>()) {
        if (header->orientation() == Qt::Horizontal && !header->parentWidget()->objectName().isEmpty()) {
            headers.append(header);
        }
    }
    return headers;
}

QString keyOf(Profile profile, QHeaderView const& header) {
    return keyOf(profile, "columns/") + header.parentWidget()->objectName();
}

/// As they were made.
constexpr char const* firstColumns = "first-columns";

/// Qt 6.4 leaves a bar of tabs where it was when the docks it named stand apart again, under them.
void hideLeftTabs(QMainWindow& window) {
    for (auto* const bar : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        for (auto* const dock : window.findChildren<QDockWidget*>()) {
            bool const isUnder =
                dock->isVisible() && !dock->isFloating() && dock->geometry().intersects(bar->geometry());
            bar->setVisible(bar->isVisible() && !isUnder);
        }
    }
}

/// From the top or the left.
QList<QDockWidget*> docksIn(Qt::DockWidgetArea area, QMainWindow& window, Profile profile) {
    QList<QDockWidget*> docks;
    for (PanelKind const& kind : panelKinds()) {
        if (areaOf(kind, profile) == area) {
            bool const isFirst = area == Qt::LeftDockWidgetArea && kind.show == CommandId::ShowProjects;
            docks.insert(isFirst ? 0 : docks.size(), dockOf(window, kind));
        }
    }
    return docks;
}

void widenSides(QMainWindow& window, Profile profile) {
    bool const isExplorer = profile == Profile::Explorer;
    auto const left = isExplorer ? exploredLeftWidth : leftWidth, right = isExplorer ? exploredRightWidth : rightWidth;
    constexpr double usualPoints = 9;
    auto const share = window.fontInfo().pointSizeF() / usualPoints;
    for (auto const& [area, width] : {std::pair{Qt::LeftDockWidgetArea, left}, {Qt::RightDockWidgetArea, right}}) {
        window.resizeDocks({docksIn(area, window, profile).last()}, {static_cast<int>(width * share)}, Qt::Horizontal);
    }
}

void restoreDocks(QMainWindow& window, Profile profile) {
    window.restoreState(QSettings().value(keyOf(profile, "docks")).toByteArray(), version);
}

/// Restores the docks again as large as a window manager makes the window after it was shown: laid out in less than
/// they were kept in, they would lose height at every start.
class DocksAtFullSize final : public QObject {
public:
    DocksAtFullSize(QMainWindow& window, Profile profile) : QObject(&window), m_window(window), m_profile(profile) {
        using namespace std::chrono_literals;
        window.installEventFilter(this);
        QTimer::singleShot(1s, this, &QObject::deleteLater); // from then on it is the user who resizes it
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Resize) {
            QTimer::singleShot(0, this, [this] { restoreDocks(m_window, m_profile); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QMainWindow& m_window;
    Profile m_profile;
};

} // namespace

void placeDocks(QMainWindow& window, Profile profile) {
    auto const room = window.isMaximized() ? window.screen()->availableGeometry().size() : window.size();
    bool const isSmall = room.width() < smallWidth || room.height() < smallHeight;
    QList<QDockWidget*> explored;
    for (PanelKind const& kind : panelKinds()) {
        if (areaOf(kind, Profile::Explorer) == Qt::LeftDockWidgetArea) {
            explored.append(dockOf(window, kind));
        }
    }
    dressLeft(window, explored, profile);
    // Docks set side by side before they are made tabs would ask for more room than the screen has.
    for (auto* const dock : window.findChildren<QDockWidget*>()) {
        dock->hide();
    }
    for (auto const area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea}) {
        auto const tabbed = profile == Profile::Explorer ? Qt::LeftDockWidgetArea : Qt::BottomDockWidgetArea;
        bool const areTabs = area == tabbed || isSmall;
        QDockWidget* previous = nullptr;
        for (QDockWidget* const dock : docksIn(area, window, profile)) {
            dock->setFloating(false);
            window.addDockWidget(area, dock);
            if (areTabs && previous != nullptr) {
                window.tabifyDockWidget(previous, dock);
            }
            previous = dock;
        }
    }
    QList<QDockWidget*> docks;
    QList<int> extents;
    for (PanelKind const& kind : panelKinds()) {
        docks.append(dockOf(window, kind));
        extents.append(kind.extent);
        docks.last()->setVisible(isShown(kind, profile));
    }
    window.resizeDocks(docks, extents, Qt::Vertical); // all at once: each one alone would take from the others
    widenSides(window, profile);
    if (auto* const projects = window.findChild<QDockWidget*>(QStringLiteral("projects"))) {
        projects->raise();
    }
    QTimer::singleShot(0, &window, [&window] { hideLeftTabs(window); }); // once they are laid out
    for (auto* const header : namedHeaders(window)) {
        if (auto const first = header->property(firstColumns); first.isValid()) {
            header->restoreState(first.toByteArray());
        } else {
            header->setProperty(firstColumns, header->saveState());
        }
    }
}

void openOnScreen(QMainWindow& window, Profile profile) {
    bool const isKept = window.restoreGeometry(QSettings().value(keyOf(profile, "geometry")).toByteArray());
    auto const screen = window.screen()->availableGeometry();
    auto const frame = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    bool const fits = window.width() <= screen.width() && window.height() + frame <= screen.height();
    if (!fits) {                       // the screen may have been another one, or the texts larger
        constexpr double share = 0.85; // once it is no longer maximised
        window.resize(screen.size() * share);
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    } else if (!isKept) {
        window.move(screen.center() - window.rect().center());
    }
    window.show();
    if (!fits && !QSettings().contains(keyOf(profile, "docks"))) { // they have shrunk with the window
        QTimer::singleShot(0, &window, [&window, profile] { widenSides(window, profile); });
    } else if (window.isMaximized()) {
        new DocksAtFullSize(window, profile); // of the window
    }
}

void saveLayout(QMainWindow const& window, Profile profile) {
    QSettings settings;
    settings.setValue(keyOf(profile, "geometry"), window.saveGeometry());
    settings.setValue(keyOf(profile, "docks"), window.saveState(version));
    QStringList raised;
    for (auto const* const dock : window.findChildren<QDockWidget*>()) {
        if (!dock->visibleRegion().isEmpty()) {
            raised.append(dock->objectName());
        }
    }
    settings.setValue(keyOf(profile, "raised"), raised);
    for (auto const* const header : namedHeaders(window)) {
        settings.setValue(keyOf(profile, *header), header->saveState());
    }
}

void restoreLayout(QMainWindow& window, Profile profile) {
    QSettings const settings;
    placeDocks(window, profile);
    restoreDocks(window, profile);
    // Qt restores which tab is in front only where the docks were tabs already.
    for (auto const& name : settings.value(keyOf(profile, "raised")).toStringList()) {
        if (auto* const dock = window.findChild<QDockWidget*>(name)) {
            dock->raise();
        }
    }
    for (auto* const header : namedHeaders(window)) {
        header->restoreState(settings.value(keyOf(profile, *header)).toByteArray());
    }
}

} // namespace cartocontrat

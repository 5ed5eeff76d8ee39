// SPDX-License-Identifier: EUPL-1.2
#include "domain/territories.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/explorer/filter_bar.hpp"
#include "gui/import/import_acts.hpp"
#include "gui/program/preferences.hpp"
#include "gui/session/session.hpp"
#include "gui/window/appearance.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "gui/window/status_line.hpp"
#include "gui/window/tool_bars.hpp"
#include "gui/window/window_layout.hpp"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>

namespace cartocontrat {

void MainWindow::makeActs() {
    using enum CommandId;
    m_actions->setAct(Quit, this, [this] { close(); });
    auto& undo = m_session.undoStack();
    m_actions->setAct(Undo, &undo, [&undo] { undo.undo(); });
    m_actions->setAct(Redo, &undo, [&undo] { undo.redo(); });
    auto const follow = [this, &undo] {
        m_actions->setAvailable(Undo, undo.canUndo(), tr("Rien n’a été modifié"));
        m_actions->setAvailable(Redo, undo.canRedo(), tr("Rien n’a été défait"));
        m_actions->action(Undo).setText(undo.canUndo() ? tr("Annuler « %1 »").arg(undo.undoText()) : tr("Annuler"));
        m_actions->action(Redo).setText(undo.canRedo() ? tr("Rétablir « %1 »").arg(undo.redoText()) : tr("Rétablir"));
    };
    connect(&undo, &QUndoStack::indexChanged, this, follow);
    follow();
    m_actions->setAct(Reread, this, [this] { m_session.reread(); });
    m_actions->setAct(ClearFilters, this, [this] { m_session.setFilter({}); });
    auto const followFilter = [this] {
        m_actions->setAvailable(ClearFilters, !m_session.filter().isEmpty(), tr("Aucun filtre n’est mis"));
    };
    connect(&m_session, &Session::filterChanged, this, followFilter);
    followFilter();
    m_actions->setAct(FilterProjects, this, [this] {
        if (m_actions->profile() == Profile::Explorer) {
            m_filterBar->openMenu();
        } else {
            m_actions->action(ShowFilters).trigger();
        }
    });
    makeViewActs();
    makeCanvasActs();
    makeCalloutActs();
    makeHistoryActs();
    makePageActs();
    auto const* const import = new ImportActs(m_session, *m_actions, this);
    connect(import, &ImportActs::imported, this, [this] { m_central->canvas().setFocus(); }); // Ctrl+Z is of no field
}

void MainWindow::makeViewActs() {
    using enum CommandId;
    m_actions->setToggle(FullScreen, this,
                         [this](bool isFull) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull)); });
    m_actions->setToggle(HighContrast, this, [](bool isHigh) {
        dressApplication(isHigh ? Contrast::High : Contrast::Usual, readPreferences().textPercent);
    });
    m_actions->action(HighContrast).setChecked(systemContrast() == Contrast::High);
    m_actions->setAct(ExplorerProfile, this, [this] { setProfile(Profile::Explorer); });
    m_actions->setAct(CartographerProfile, this, [this] { setProfile(Profile::Cartographer); });
    m_actions->setAct(DefaultLayout, this, [this] { placeDocks(*this, m_actions->profile()); });
    m_actions->setAct(NextZone, this, [this] { goToZone(1); });
    m_actions->setAct(PreviousZone, this, [this] { goToZone(-1); });
    m_actions->setAct(ShowPage, this, [this] { m_session.setView(View::Page); });
    m_actions->setAct(ShowMap, this, [this] { m_session.setView(View::Map); });
    auto const followView = [this] {
        m_actions->action(m_session.view() == View::Page ? ShowPage : ShowMap).setChecked(true);
        m_actions->setAvailable(ActualSize, m_session.view() == View::Page, tr("La carte n’a pas de taille imprimée"));
    };
    connect(&m_session, &Session::viewChanged, this, followView);
    followView();
    m_actions->setAct(WholeDepartement, this, [this] {
        if (auto const& workshop = m_session.workshop()) {
            m_session.setView(View::Map);
            m_session.setTerritory(departementTerritory(*workshop->contracts));
            m_central->map().fit();
        }
    });
    connect(m_toolBar, &MainToolBar::scaleAsked, this,
            [this](double denominator) { m_central->map().setScale(denominator); });
    connect(m_toolBar, &MainToolBar::scaleRefused, this, [this](QString const& typed) {
        m_session.announce(tr("« %1 » n’est pas une échelle : écrivez par exemple 1:50 000").arg(typed));
    });
    m_actions->setAct(FitTerritory, this, [this] { m_central->canvas().fit(); });
    connect(&m_session, &Session::framingAsked, this, [this] { m_central->canvas().fit(); });
    connect(&m_session, &Session::showingAsked, &m_central->map(), &MapCanvas::bringIntoSight);
    constexpr double step = 1.25;
    m_actions->setAct(ZoomIn, this, [this] { m_central->canvas().zoomBy(step); });
    m_actions->setAct(ZoomOut, this, [this] { m_central->canvas().zoomBy(1 / step); });
    m_actions->setAct(ActualSize, this, [this] { m_central->page().showActualSize(); });
    connect(m_central, &CentralView::sightChanged, this, &MainWindow::showScale);
    connect(&m_central->page(), &PlaneView::pointed, this, [this](std::optional<Point> page) {
        auto const& shown = m_session.page();
        bool const isOnMap = page && shown && shown->scene.map && shown->scene.map->onPage.contains(*page);
        m_status->showPosition(isOnMap ? std::optional(shown->scene.map->toGround(*page)) : std::nullopt);
    });
    connect(&m_central->map(), &PlaneView::pointed, this, [this](std::optional<Point> plane) {
        m_status->showPosition(plane ? std::optional(MapCanvas::toGround(*plane)) : std::nullopt);
    });
}

void MainWindow::makePageActs() {
    using enum CommandId;
    m_actions->setAct(PreviousPage, this, [this] { turnPage(-1); });
    m_actions->setAct(NextPage, this, [this] { turnPage(1); });
    auto const follow = [this] {
        auto const number = static_cast<std::size_t>(m_session.territory().pageNumber);
        m_actions->setAvailable(PreviousPage, number > 1, tr("C’est la première page"));
        m_actions->setAvailable(NextPage, number < m_session.series().size(), tr("C’est la dernière page"));
    };
    connect(&m_session, &Session::territoryChanged, this, follow);
    connect(&m_session, &Session::workshopChanged, this, follow);
    follow();
}

/// From a page out of the series, to its first.
void MainWindow::turnPage(int step) {
    auto const series = m_session.series();
    auto const number = m_session.territory().pageNumber;
    auto const place = std::clamp(number - 1 + step, 0, static_cast<int>(series.size()) - 1);
    if (!series.empty()) {
        m_session.setTerritory(series[static_cast<std::size_t>(place)]);
    }
}

/// The formats of the template; the one in use is checked.
void MainWindow::makeTemplateMenu() {
    auto* const menu = new QMenu(this);
    auto* const formats = new QActionGroup(menu);
    auto const fill = [this, menu, formats] {
        menu->clear();
        if (!m_session.workshop()) {
            return;
        }
        auto const& pageTemplate = m_session.workshop()->design.pageTemplate;
        menu->addSection(QString::fromStdString(pageTemplate.title));
        for (auto const& [format, grid] : pageTemplate.pages) {
            auto* const action = menu->addAction(QString::fromStdString(format));
            action->setCheckable(true);
            action->setChecked(format == m_session.format());
            action->setToolTip(tr("Page de %1 × %2 mm").arg(grid.width).arg(grid.height));
            formats->addAction(action);
            connect(action, &QAction::triggered, this, [this, name = format] { m_session.setFormat(name); });
        }
    };
    connect(menu, &QMenu::aboutToShow, this, fill);
    m_actions->setMenu(CommandId::Template, menu);
}

/// Round the tool bar, the docks and the canvas, as they stand in the window.
void MainWindow::goToZone(int step) {
    QList<QWidget*> zones{m_toolBar};
    for (auto* const dock : findChildren<QDockWidget*>()) {
        if (!dock->visibleRegion().isEmpty()) {
            zones.append(dock);
        }
    }
    zones.append(&m_central->canvas());
    auto* const focus = QApplication::focusWidget();
    qsizetype current = 0;
    for (qsizetype i = 0; i < zones.size(); ++i) {
        if (focus != nullptr && (zones[i] == focus || zones[i]->isAncestorOf(focus))) {
            current = i;
        }
    }
    auto* const zone = zones[(current + step + zones.size()) % zones.size()];
    if (zone->focusPolicy() != Qt::NoFocus) {
        zone->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    for (auto* const inside : zone->findChildren<QWidget*>()) {
        if (inside->isVisible() && (inside->focusPolicy() & Qt::TabFocus) != 0) {
            inside->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::showScale() {
    if (m_session.view() == View::Map) {
        auto const denominator = m_central->map().scaleDenominator();
        m_status->showScale(denominator, 0);
        m_toolBar->showScale(denominator, ScaleUse::Free);
        return;
    }
    auto const& page = m_session.page();
    auto const denominator = page ? page->scaleDenominator : 0;
    m_status->showScale(denominator, m_central->page().zoom());
    m_toolBar->showScale(denominator, ScaleUse::OfPage);
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/actions/action_set.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/canvas/map_tool.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/canvas/ruler.hpp"
#include "gui/canvas/select_tool.hpp"
#include "gui/canvas/view_tools.hpp"
#include "gui/placing/placing.hpp"
#include "gui/placing/point_tool.hpp"
#include "gui/session/session.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "gui/window/view_history.hpp"

#include <QAction>
#include <QMenu>

namespace cartocontrat {

void MainWindow::makeCanvasActs() {
    using enum CommandId;
    auto& page = m_central->page();
    for (CommandId const tool : {SelectTool, PanTool, ZoomTool, MovePointTool}) {
        m_actions->setAct(tool, this, [this, tool] { setTool(tool); });
    }
    m_actions->action(SelectTool).setChecked(true);
    setTool(SelectTool);
    m_actions->setToggle(Rulers, this, [this](bool areShown) { m_central->ruledPage().showRulers(areShown); });
    m_actions->setToggle(Guides, this, [&page](bool areShown) { page.showGuides(areShown); });
    m_actions->setToggle(Snap, this, [&page](bool isOn) { page.setMagnet(isOn); });
    for (CommandId const toggle : {Rulers, Guides, Snap}) {
        m_actions->action(toggle).setChecked(true);
    }
    connect(&page, &PageCanvas::cardAsked, &m_actions->action(ShowCard), &QAction::trigger);
    connect(&page, &PageCanvas::hidingAsked, &m_actions->action(HideCallout), &QAction::trigger);
    for (PlaneView* const view : std::initializer_list<PlaneView*>{&page, &m_central->map()}) {
        connect(view, &PlaneView::toolLeft, &m_actions->action(SelectTool), &QAction::trigger);
        connect(view, &PlaneView::menuAsked, this, &MainWindow::showContextMenu);
    }
    connect(&page, &PageCanvas::choiceChanged, this, &MainWindow::followChoice);
    followChoice();
    auto const followProfile = [this, &page] {
        bool const isCartographer = m_actions->profile() == Profile::Cartographer;
        page.allowMoving(isCartographer);
        m_central->ruledPage().showRulers(isCartographer && m_actions->action(Rulers).isChecked());
        if (!isCartographer) {
            m_actions->action(SelectTool).trigger();
        }
    };
    connect(m_actions, &ActionSet::profileChanged, this, followProfile);
    new Placing(m_session, *m_actions, *m_central, this);
}

void MainWindow::makeHistoryActs() {
    using enum CommandId;
    m_actions->setAct(PreviousView, this, [this] { m_views->goBack(); });
    m_actions->setAct(NextView, this, [this] { m_views->goForward(); });
    auto const follow = [this] {
        m_actions->setAvailable(PreviousView, m_views->canGoBack(), tr("C’est la première vue"));
        m_actions->setAvailable(NextView, m_views->canGoForward(), tr("C’est la dernière vue"));
    };
    connect(m_views, &ViewHistory::changed, this, follow);
    follow();
}

/// On both canvases; what chooses call-outs moves the map.
void MainWindow::setTool(CommandId tool) {
    auto& page = m_central->page();
    auto& map = m_central->map();
    switch (tool) {
    case CommandId::PanTool:
        page.setTool(std::make_unique<cartocontrat::PanTool>(page));
        map.setTool(std::make_unique<cartocontrat::PanTool>(map));
        break;
    case CommandId::ZoomTool:
        page.setTool(std::make_unique<ZoomRectangleTool>(page));
        map.setTool(std::make_unique<ZoomRectangleTool>(map));
        break;
    case CommandId::MovePointTool:
        page.setTool(std::make_unique<PointTool>(page, m_session));
        map.setTool(std::make_unique<PointTool>(map, m_session));
        break;
    default:
        page.setTool(std::make_unique<cartocontrat::SelectTool>(page));
        map.setTool(std::make_unique<MapTool>(map));
        break;
    }
}

/// Commands of a call-out, or of a project, tell what is to be chosen while nothing is.
void MainWindow::followChoice() {
    using enum CommandId;
    auto const* const callout = m_central->page().chosenCallout();
    bool const hasCallout = callout != nullptr;
    auto const edits = m_session.document().edits(m_session.territory().slug);
    m_actions->action(Pin).setIconText(hasCallout && edits.callout(callout->project).pin ? tr("Épinglée")
                                                                                         : tr("Épingler"));
    for (CommandId const id : {Pin, OtherSide, AlignToColumn, WidenCallout, NarrowCallout, HideCallout}) {
        m_actions->setAvailable(id, hasCallout, tr("Choisissez une étiquette"));
    }
    bool const hasProject = !m_session.selection().empty();
    for (CommandId const id : {PlaceProject, ChooseCommune, CopyCard}) {
        m_actions->setAvailable(id, hasProject, tr("Choisissez un projet"));
    }
}

/// The commands of the menus that are about what is chosen.
void MainWindow::showContextMenu(QPoint global) {
    using enum CommandId;
    QMenu menu;
    menu.setToolTipsVisible(true);
    auto const add = [&](std::initializer_list<CommandId> ids) {
        for (CommandId const id : ids) {
            menu.addAction(&m_actions->action(id));
        }
        menu.addSeparator();
    };
    if (m_session.view() == View::Page && m_central->page().chosenCallout() != nullptr) {
        add({Pin, OtherSide, AlignToColumn, WidenCallout, NarrowCallout, HideCallout});
    }
    if (!m_session.selection().empty()) {
        add({ShowCard, EditProject, PlaceProject, ChooseCommune, CopyCard});
    }
    add({PreviousView, FitTerritory, ZoomIn, ZoomOut});
    menu.exec(global);
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/main_window.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/audit/page_check.hpp"
#include "gui/data/source_acts.hpp"
#include "gui/edit/edit_acts.hpp"
#include "gui/explorer/filter_bar.hpp"
#include "gui/export/export_desk.hpp"
#include "gui/export/page_copies.hpp"
#include "gui/files/file_acts.hpp"
#include "gui/guide/guide_acts.hpp"
#include "gui/icons/icon.hpp"
#include "gui/palette/command_palette.hpp"
#include "gui/panels/panel.hpp"
#include "gui/program/program_acts.hpp"
#include "gui/session/session.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/dock_title.hpp"
#include "gui/window/status_line.hpp"
#include "gui/window/tool_bars.hpp"
#include "gui/window/view_history.hpp"
#include "gui/window/window_layout.hpp"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace cartocontrat {
namespace {

QString translated(char const* context, char const* text) {
    return QCoreApplication::translate(context, text);
}

/// A panel at a side of the window: it scrolls up and down, and is never narrower than what it holds.
class SideScroll final : public QScrollArea {
public:
    explicit SideScroll(QWidget* parent) : QScrollArea(parent) {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    [[nodiscard]] QSize minimumSizeHint() const override {
        constexpr int least = 240, mostLetters = 70;
        auto const wanted = widget() != nullptr ? widget()->minimumSizeHint().width() : 0;
        auto const bar = verticalScrollBar()->sizeHint().width();
        auto const most = fontMetrics().averageCharWidth() * mostLetters;
        return {std::clamp(wanted + bar, least, std::max(least, most)), QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            updateGeometry();
        }
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

MainWindow::MainWindow(Session& session, Profile profile)
    : m_session(session), m_actions(new ActionSet(this)), m_toolBar(nullptr),
      m_central(new CentralView(session, *m_actions, this)), m_status(new StatusLine(session, *m_actions, this)),
      m_views(new ViewHistory(session, *m_central, this)) {
    setObjectName(QStringLiteral("main-window"));
    setWindowIcon(themedIcon(QStringLiteral("cartocontrat")));
    setDockNestingEnabled(true);
    for (auto const corner : {Qt::TopLeftCorner, Qt::BottomLeftCorner}) {
        setCorner(corner, Qt::LeftDockWidgetArea);
    }
    for (auto const corner : {Qt::TopRightCorner, Qt::BottomRightCorner}) {
        setCorner(corner, Qt::RightDockWidgetArea);
    }
    setCentralWidget(m_central);
    setStatusBar(m_status);
    makeMenus();
    m_toolBar = new MainToolBar(*m_actions, this);
    addToolBar(m_toolBar);
    addToolBarBreak();
    m_filterBar = new FilterBar(m_session, *m_actions, this);
    addToolBar(m_filterBar);
    makeDocks();
    makeActs();
    new ExportDesk(m_session, *m_actions, *this);
    new PageCopies(m_session, *m_actions, m_central->map(), *this);
    new PageCheck(m_session, *m_actions, m_central->page(), *this);
    new CommandPalette(m_session, *m_actions, this);
    new EditActs(m_session, *m_actions, this);
    new GuideActs(m_session.resources().guide(), *m_actions, *this);
    followSession();
    m_files = new FileActs(m_session, *m_actions, *m_central, *this);
    new SourceActs(m_session, *m_actions, m_central->messages(), *this);
    new ProgramActs(m_session, *m_actions, *m_files, *this);
    m_actions->setProfile(profile);
    auto& choice =
        m_actions->action(profile == Profile::Explorer ? CommandId::ExplorerProfile : CommandId::CartographerProfile);
    choice.setChecked(true);
    constexpr int width = 1600, height = 1000;
    resize(width, height);
}

void MainWindow::makeMenus() {
    for (MenuLayout const& layout : menus()) {
        QMenu* menu = nullptr;
        if (layout.title != nullptr) {
            menu = menuBar()->addMenu(translated("Commands", layout.title));
            auto const follow = [this, menu, audience = layout.audience] {
                menu->menuAction()->setVisible(ActionSet::isFor(audience, m_actions->profile()));
            };
            connect(m_actions, &ActionSet::profileChanged, menu, follow);
        } else {
            menu = new QMenu(this);
            m_actions->setMenu(*layout.opener, menu);
        }
        menu->setToolTipsVisible(true);
        for (auto const& entry : layout.entries) {
            if (entry) {
                menu->addAction(&m_actions->action(*entry));
            } else {
                menu->addSeparator();
            }
        }
    }
    for (Command const& command : commands()) {
        if (command.reach == Reach::Window) {
            addAction(&m_actions->action(command.id)); // heard though no menu of the profile shows it
        }
    }
    makeTemplateMenu();
}

void MainWindow::makeDocks() {
    for (PanelKind const& kind : panelKinds()) {
        auto* const dock = new QDockWidget(translated("Panels", kind.title), this);
        dock->setObjectName(QString::fromLatin1(kind.name));
        dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable |
                          QDockWidget::DockWidgetFloatable);
        bool const isAtSide = kind.area != Qt::BottomDockWidgetArea;
        if (isAtSide) {
            auto* const scroll = new SideScroll(dock);
            scroll->setWidget(kind.make(m_session, *m_actions, scroll));
            scroll->setFocusProxy(scroll->widget());
            dock->setWidget(scroll);
            connect(scroll->widget(), &QWidget::windowTitleChanged, dock, &QDockWidget::setWindowTitle);
            if (auto* const cards = qobject_cast<QStackedWidget*>(scroll->widget())) {
                connect(cards, &QStackedWidget::currentChanged, scroll,
                        [scroll] { scroll->verticalScrollBar()->setValue(0); });
            }
        } else {
            dock->setWidget(kind.make(m_session, *m_actions, dock));
            connect(dock->widget(), &QWidget::windowTitleChanged, dock, &QDockWidget::setWindowTitle);
        }
        dock->setTitleBarWidget(new DockTitle(*dock, dock->findChild<QWidget*>(QLatin1String(dockTools))));
        dock->widget()->setAccessibleName(dock->windowTitle());
        addDockWidget(kind.area, dock);
        m_actions->setAct(kind.show, dock, [dock] {
            dock->show();
            dock->raise();
            dock->widget()->setFocus(Qt::ShortcutFocusReason);
        });
    }
}

void MainWindow::followSession() {
    connect(&m_session, &Session::pageChanged, this, &MainWindow::showScale);
    connect(&m_session, &Session::viewChanged, this, &MainWindow::showScale);
}

void MainWindow::setProfile(Profile profile) {
    if (profile == m_actions->profile()) {
        return;
    }
    saveLayout(*this, m_actions->profile());
    m_actions->setProfile(profile);
    restoreLayout(*this, profile);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!m_isPlaced) {
        m_isPlaced = true;
        restoreLayout(*this, m_actions->profile());
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveLayout(*this, m_actions->profile());
    QMainWindow::closeEvent(event);
}

/// Not every keyboard has a key for the menu of what is under the focus, and Qt knows no other on X11 and Wayland.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    auto* const widget = QApplication::focusWidget();
    if (event->key() != Qt::Key_F10 || event->modifiers() != Qt::ShiftModifier || widget == nullptr) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    auto const place = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, place, widget->mapToGlobal(place));
    QCoreApplication::sendEvent(widget, &asked);
}

} // namespace cartocontrat

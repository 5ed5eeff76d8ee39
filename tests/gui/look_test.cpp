// SPDX-License-Identifier: EUPL-1.2
#include "gui/icons/icon.hpp"
#include "gui/models/diagnostics_model.hpp"
#include "gui/panels/card/project_card.hpp"
#include "gui/window/appearance.hpp"
#include "gui/window/dock_title.hpp"
#include "gui/window/message_bar.hpp"
#include "gui/window/status_line.hpp"
#include "gui/window/window_layout.hpp"
#include "open_window.hpp"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

#include <malloc.h>

using namespace cartocontrat;
using test::OpenWindow;
using test::waitFor;

namespace {

/// The program's look while a test needs it.
struct Dressed {
    explicit Dressed(Contrast contrast) { dressApplication(contrast); }
    Dressed(Dressed const&) = delete;
    Dressed& operator=(Dressed const&) = delete;
    ~Dressed() { dressApplication(Contrast::Usual); }
};

/// The lightest of a picture's pixels, 0 to 255.
int lightest(QImage const& picture, QRect const& part) {
    int most = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            most = std::max(most, picture.pixelColor(x, y).lightness());
        }
    }
    return most;
}

QString keptColumns() {
    return QStringLiteral("layout");
}

QHeaderView& projectHeader(OpenWindow& open) {
    return *open.window.findChild<QTableView*>(QStringLiteral("projects-table"))->horizontalHeader();
}

} // namespace

TEST_CASE("In high contrast every control has an outline that is seen on black") {
    Dressed const dressed(Contrast::High);
    QCheckBox box;
    QLineEdit field;
    QComboBox choice;
    for (auto* const control : std::initializer_list<QWidget*>{&box, &field, &choice}) {
        control->resize(control->sizeHint());
        auto const picture = control->grab().toImage();
        INFO(control->metaObject()->className());
        CHECK(lightest(picture, picture.rect()) > 128); // nothing is checked or written in it
    }
}

TEST_CASE("In high contrast the tab in front has a bar in the colour of what is chosen") {
    Dressed const dressed(Contrast::High);
    for (auto const shape : {QTabBar::RoundedNorth, QTabBar::RoundedSouth}) {
        QTabBar tabs;
        tabs.setShape(shape);
        tabs.addTab(QStringLiteral("Projets"));
        tabs.addTab(QStringLiteral("Historique"));
        tabs.resize(tabs.sizeHint());
        auto const picture = tabs.grab().toImage();
        auto const colourOf = [&](int tab) {
            auto const place = tabs.tabRect(tab);
            auto const y = shape == QTabBar::RoundedSouth ? place.bottom() - 1 : place.top() + 1;
            return picture.pixelColor(place.center().x(), y);
        };
        CHECK(colourOf(0) == tabs.palette().color(QPalette::Highlight));
        CHECK(colourOf(1) != tabs.palette().color(QPalette::Highlight));
    }
}

TEST_CASE("What tells a state is drawn in its hue, and in the text of what is chosen") {
    constexpr int side = 16;
    auto const inkOf = [](QIcon const& icon, QIcon::Mode mode) {
        auto const picture = icon.pixmap(QSize(side, side), mode).toImage();
        QColor ink;
        int most = -1;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                if (auto const pixel = picture.pixelColor(x, y); pixel.alpha() > most) {
                    most = pixel.alpha();
                    ink = pixel;
                }
            }
        }
        return ink;
    };
    Dressed const dressed(Contrast::Usual);
    auto const error = inkOf(themedIcon(QStringLiteral("error")), QIcon::Normal);
    CHECK(error.red() > 2 * error.green());
    CHECK(inkOf(themedIcon(QStringLiteral("error")), QIcon::Selected).lightness() > 200);
    CHECK(inkOf(themedIcon(QStringLiteral("copy")), QIcon::Normal).saturation() < 30);
}

TEST_CASE("The tools of a panel stand in the title of its dock, as icons alone where there is little room") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto* const dock = open.window.findChild<QDockWidget*>(QStringLiteral("projects"));
    auto* const title = dock->findChild<DockTitle*>();
    REQUIRE(title != nullptr);
    CHECK(dock->titleBarWidget() == title);
    QToolButton* labelled = nullptr;
    for (auto* const button : title->findChildren<QToolButton*>()) {
        labelled = button->text().startsWith(QStringLiteral("À placer")) ? button : labelled;
    }
    REQUIRE(labelled != nullptr);
    title->resize(2000, title->height());
    CHECK(labelled->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
    title->resize(300, title->height());
    CHECK(labelled->toolButtonStyle() == Qt::ToolButtonIconOnly);
    title->resize(2000, title->height());
    CHECK(labelled->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
    open.window.setProfile(Profile::Explorer);
    CHECK_FALSE(title->isVisible());
    open.window.setProfile(Profile::Cartographer);
    CHECK(dock->titleBarWidget() == title);
    CHECK(title->isVisible());
}

TEST_CASE("Each profile keeps the widths and the order of its columns, until the usual layout is asked for") {
    QSettings().remove(keptColumns());
    int usual = 0;
    {
        OpenWindow open;
        REQUIRE(open.isReady);
        auto& header = projectHeader(open);
        usual = header.sectionSize(3);
        header.resizeSection(3, usual + 37);
        header.setSortIndicator(3, Qt::AscendingOrder);
        open.window.setProfile(Profile::Explorer);
        CHECK(header.sectionSize(3) == usual);
        open.window.setProfile(Profile::Cartographer);
        CHECK(header.sectionSize(3) == usual + 37);
        open.window.close();
    }
    OpenWindow open;
    REQUIRE(open.isReady);
    auto& header = projectHeader(open);
    CHECK(header.sectionSize(3) == usual + 37);
    CHECK(header.sortIndicatorSection() == 3);
    CHECK(header.sortIndicatorOrder() == Qt::AscendingOrder);
    open.window.actions().action(CommandId::DefaultLayout).trigger();
    CHECK(header.sectionSize(3) == usual);
    CHECK(header.sortIndicatorOrder() == Qt::DescendingOrder);
    QSettings().remove(keptColumns());
}

TEST_CASE("No tabs are left under the docks when a profile has been left") {
    OpenWindow open;
    REQUIRE(open.isReady);
    open.window.setProfile(Profile::Explorer);
    QCoreApplication::processEvents();
    open.window.setProfile(Profile::Cartographer);
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
    }
    auto const isRaised = [&](char const* name) {
        return !open.window.findChild<QDockWidget*>(QLatin1String(name))->visibleRegion().isEmpty();
    };
    CHECK(isRaised("projects"));
    open.window.actions().action(CommandId::ShowDiagnostics).trigger();
    open.window.actions().action(CommandId::ShowProjects).trigger();
    open.window.setProfile(Profile::Explorer);
    open.window.actions().action(CommandId::ShowTerritories).trigger();
    open.window.actions().action(CommandId::ShowProjects).trigger();
    open.window.setProfile(Profile::Cartographer);
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
    }
    CHECK(isRaised("projects"));
    CHECK_FALSE(isRaised("diagnostics"));
    for (auto const* const bar : open.window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        for (auto const* const dock : open.window.findChildren<QDockWidget*>()) {
            CHECK_FALSE((bar->isVisible() && dock->isVisible() && dock->geometry().intersects(bar->geometry())));
        }
    }
}

TEST_CASE("The button of the export says what the menu says, in each profile") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto const& action = open.window.actions().action(CommandId::Export);
    auto const said = [&] {
        auto const* const bar = open.window.findChild<QToolBar*>(QStringLiteral("main-tool-bar"));
        return bar->findChildren<QPushButton*>().back()->text();
    };
    CHECK(said() == action.text());
    open.window.setProfile(Profile::Explorer);
    CHECK(said().toStdString() == "Exporter l’image…");
    CHECK(said() == action.text());
    open.window.setProfile(Profile::Cartographer);
    CHECK(said().toStdString() == "Exporter…");
    CHECK(said() == action.text());
}

TEST_CASE("A territory that has no page at A4 is told with acts that mend it") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto const departement = open.session.findTerritory(TerritoryKind::Departement, "62");
    REQUIRE(departement);
    open.session.setTerritory(*departement);
    open.session.setView(View::Page);
    REQUIRE(waitFor([&] { return !open.session.isComposing(); }));
    REQUIRE(open.session.pageError());
    auto const& bar = open.window.central().messages();
    REQUIRE(bar.isVisible());
    auto const act = [&](char const* text) -> QPushButton* {
        for (auto* const button : bar.findChildren<QPushButton*>()) {
            if (button->text() == QString::fromUtf8(text)) {
                return button;
            }
        }
        return nullptr;
    };
    REQUIRE(act("Voir la carte") != nullptr);
    act("Voir la carte")->click();
    CHECK(open.session.view() == View::Map);
    CHECK_FALSE(bar.isVisible());
    CHECK(countOf(findings(open.session), Gravity::Error) == 0); // the map is whole
    open.session.setView(View::Page);
    REQUIRE(bar.isVisible());
    REQUIRE(act("Passer à l’A3") != nullptr);
    act("Passer à l’A3")->click();
    REQUIRE(waitFor([&] { return !open.session.isComposing(); }));
    CHECK_FALSE(open.session.pageError());
    CHECK(open.session.page() != nullptr);
    REQUIRE(bar.isVisible()); // all pages changed: it is said, with the way back
    REQUIRE(act("Revenir au format A4") != nullptr);
    act("Revenir au format A4")->click();
    CHECK(open.session.format() == "A4");
}

TEST_CASE("The status bar forgets what was said of another territory") {
    OpenWindow open;
    REQUIRE(open.isReady);
    open.session.announce(QStringLiteral("Point de « Maison »"));
    REQUIRE(open.session.series().size() > 1);
    open.session.setTerritory(open.session.series()[1]);
    CHECK(open.window.findChild<StatusLine*>()->said().toStdString() == open.session.series()[1].name);
}

TEST_CASE("No panel at a side is narrower than what it holds, whatever the size of text and window") {
    auto const percent = GENERATE(100, 150);
    CAPTURE(percent);
    dressApplication(Contrast::Usual, percent);
    {
        OpenWindow open;
        REQUIRE(open.isReady);
        open.window.resize(1280, 720);
        open.window.actions().action(CommandId::DefaultLayout).trigger();
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
        }
        for (auto* const scroll : open.window.findChildren<QScrollArea*>()) {
            if (qobject_cast<QDockWidget*>(scroll->parentWidget()) != nullptr && scroll->isVisible()) {
                CAPTURE(scroll->accessibleName().toStdString());
                CHECK(scroll->widget()->width() <= scroll->viewport()->width());
            }
        }
    }
    dressApplication(Contrast::Usual);
}

TEST_CASE("A control drawn in thousands of sizes leaves nothing behind") {
    Dressed const usual(Contrast::Usual);
    QPushButton button(QStringLiteral("Exporter"));
    QPixmap paper(1, 1);
    auto const draw = [&](int sizes) {
        for (int size = 0; size < sizes; ++size) {
            button.resize(40 + size % 100, 24 + size / 100);
            button.render(&paper);
        }
        return mallinfo2().uordblks;
    };
    constexpr int sizes = 5'000;
    constexpr std::size_t most = 200'000; // bytes; Qt would keep 10 MB of pictures and 2 MB of names
    auto const before = draw(1);
    CHECK(draw(sizes) < before + most);
}

TEST_CASE("The default layout leaves the window as large as it is") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto const profile = GENERATE(Profile::Cartographer, Profile::Explorer);
    open.window.setProfile(profile);
    for (QSize const size : {QSize(1600, 1000), QSize(1366, 768)}) {
        open.window.resize(size);
        QCoreApplication::processEvents();
        auto const before = open.window.size();
        open.window.actions().action(CommandId::DefaultLayout).trigger();
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
        }
        CHECK(open.window.size() == before);
    }
}

TEST_CASE("On a screen of 1600 by 1000 the filters and the longest plan of financing stand whole") {
    OpenWindow open;
    REQUIRE(open.isReady);
    open.window.resize(1600, 1000);
    auto* const filters = open.window.findChild<QDockWidget*>(QStringLiteral("filters"));
    auto* const card = open.window.findChild<QDockWidget*>(QStringLiteral("card"));
    for (bool const areAway : {false, true}) { // it puts them back
        filters->setVisible(!areAway);
        card->setVisible(!areAway);
        open.window.actions().action(CommandId::DefaultLayout).trigger();
        open.session.setSelection({"saint-pol-sur-ternoise-ecole-de-musique"});
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
        }
        CHECK(filters->findChild<QScrollArea*>()->verticalScrollBar()->maximum() == 0);
        auto const* const seen = card->findChild<QScrollArea*>()->viewport();
        auto const* const plan = card->findChild<ProjectCard*>()->findChild<QTableView*>();
        REQUIRE(plan->model()->rowCount() == 9);
        CHECK(plan->mapTo(seen, plan->rect().bottomLeft()).y() <= seen->height());
    }
    constexpr int titleBar = 24;
    open.window.resize(1600, 1000 - titleBar);
    open.window.actions().action(CommandId::DefaultLayout).trigger();
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents();
    }
    CHECK(filters->findChild<QScrollArea*>()->verticalScrollBar()->maximum() == 0);
}

TEST_CASE("The window opens where it was, and at first no larger than the screen") {
    QSettings().remove(QStringLiteral("layout"));
    {
        Session session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR});
        MainWindow window(session, Profile::Cartographer);
        openOnScreen(window, Profile::Cartographer);
        auto const screen = window.screen()->availableGeometry();
        CHECK(window.isMaximized());
        CHECK(window.width() <= std::max(screen.width(), window.minimumSizeHint().width()));
        CHECK(window.height() <= std::max(screen.height(), window.minimumSizeHint().height()));
        window.showNormal();
        window.resize(700, 600);
        window.close();
    }
    Session session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR});
    MainWindow window(session, Profile::Cartographer);
    auto const least = window.minimumSizeHint();
    openOnScreen(window, Profile::Cartographer);
    CHECK(window.width() == std::max(700, least.width()));
    QSettings().remove(QStringLiteral("layout"));
}

TEST_CASE("Panels of a window that opens maximised have the heights that they were left with, start after start") {
    QSettings().remove(QStringLiteral("layout"));
    std::vector<int> heights;
    for (int start = 0; start < 4; ++start) {
        Session session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR});
        MainWindow window(session, Profile::Cartographer);
        auto const settle = [] {
            for (int i = 0; i < 5; ++i) {
                QCoreApplication::processEvents();
            }
        };
        openOnScreen(window, Profile::Cartographer);
        auto* const filters = window.findChild<QDockWidget*>(QStringLiteral("filters"));
        if (start == 0) { // in a window larger than the screen that tests have
            window.setWindowState(Qt::WindowNoState);
            window.resize(1600, 976);
            placeDocks(window, Profile::Cartographer);
            settle();
            window.resizeDocks({filters, window.findChild<QDockWidget*>(QStringLiteral("card"))}, {500, 380},
                               Qt::Vertical);
        }
        window.setWindowState(Qt::WindowMaximized);
        window.resize(1600, 976);
        settle();
        heights.push_back(filters->height());
        window.close();
    }
    CAPTURE(heights);
    CHECK(heights == std::vector(heights.size(), heights.front()));
    QSettings().remove(QStringLiteral("layout"));
}

TEST_CASE("Titles of projects stay wide enough to be told apart in a small window") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto& header = projectHeader(open);
    auto const least = header.fontMetrics().averageCharWidth() * 30;
    auto const widthAt = [&](QSize size) {
        open.window.resize(size);
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
        }
        return header.sectionSize(1);
    };
    CHECK(widthAt({1280, 720}) >= least);
    auto const wide = widthAt({2200, 1000});
    CHECK(wide > least);
    CHECK(header.length() <= header.viewport()->width());
}

// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/scale_bar.hpp"
#include "open_window.hpp"

#include <catch2/catch.hpp>

#include <QAction>
#include <QContextMenuEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace cartocontrat;
using test::OpenWindow;
using test::waitFor;

namespace {

struct OpenMap : OpenWindow {
    OpenMap() {
        REQUIRE(isReady);
        window.actions().action(CommandId::ShowMap).trigger();
        settle();
    }
    MapCanvas& map() { return window.central().map(); }
    void settle() {
        REQUIRE(waitFor([this] { return !session.isComposing() && map().isRefined(); }));
    }
    /// What the view shows of the ground.
    Extent shown() {
        auto const from = *map().groundAt({0, 0}), to = *map().groundAt(QPointF(map().width(), map().height()));
        return {from.x, to.y, to.x, from.y};
    }
};

/// Whether one extent holds another, and is not twice as large both ways.
bool frames(Extent const& view, Extent const& what) {
    return view.minX <= what.minX && view.maxX >= what.maxX && view.minY <= what.minY && view.maxY >= what.maxY &&
           (view.width() < 2 * what.width() || view.height() < 2 * what.height());
}

Extent outlineOf(Workshop const& workshop, char const* layer, std::string const& id) {
    for (auto const& feature : workshop.background->find(layer)->features) {
        if (feature.id == id) {
            return feature.extent;
        }
    }
    return {};
}

} // namespace

TEST_CASE("The map frames each territory that is shown, the département too, whatever the filter does meanwhile") {
    OpenMap open;
    auto const& workshop = *open.session.workshop();
    auto const first = open.session.territory();
    CHECK(frames(open.shown(), outlineOf(workshop, "epci", first.id)));
    open.map().zoomBy(3);
    auto const departement = open.session.findTerritory(TerritoryKind::Departement, "62");
    REQUIRE(departement);
    open.session.setTerritory(*departement);
    ProjectFilter sport;
    sport.tags = {{"thematiques-2019", {"SPORT"}}};
    open.session.setFilter(sport);
    open.settle();
    CHECK(frames(open.shown(), outlineOf(workshop, "departements", "62")));
    open.session.setTerritory(open.session.series().back());
    open.settle();
    CHECK(frames(open.shown(), outlineOf(workshop, "epci", open.session.series().back().id)));
}

TEST_CASE("Going back shows the former territory as it was looked at") {
    OpenMap open;
    open.map().zoomBy(2);
    auto const before = open.map().sight();
    auto const first = open.session.territory().id;
    REQUIRE(waitFor([&, start = std::chrono::steady_clock::now()] {
        return std::chrono::steady_clock::now() - start > std::chrono::milliseconds(600); // a look counts by then
    }));
    open.session.setTerritory(open.session.series().back());
    open.settle();
    REQUIRE(waitFor([&, start = std::chrono::steady_clock::now()] {
        return std::chrono::steady_clock::now() - start > std::chrono::milliseconds(600);
    }));
    open.window.actions().action(CommandId::PreviousView).trigger();
    open.settle();
    CHECK(open.session.territory().id == first);
    CHECK(open.map().sight() == before);
    open.window.actions().action(CommandId::NextView).trigger();
    open.settle();
    CHECK(open.session.territory().id == open.session.series().back().id);
}

TEST_CASE("A project that is asked for comes into sight, and what is seen already does not move") {
    OpenMap open;
    std::string id;
    Point place;
    for (auto const* const one : open.session.projects()) {
        if (id.empty() && !one->location.sites.empty()) {
            id = one->project->id;
            place = one->location.sites.front().position;
        }
    }
    REQUIRE_FALSE(id.empty());
    auto const fitted = open.map().sight();
    open.session.showOnMap(id);
    CHECK(open.map().sight() == fitted);
    open.map().setSight(fitted.moved({3.0 * open.map().width(), 0}));
    REQUIRE_FALSE(QRectF(open.map().rect()).contains(*open.map().viewOf(place)));
    open.session.showOnMap(id);
    CHECK(QRectF(open.map().rect()).contains(*open.map().viewOf(place)));
    CHECK(open.map().sight().pixelsPerUnit == fitted.pixelsPerUnit);
}

TEST_CASE("A map shows all of another territory, whichever of its projects is asked for") {
    OpenMap open;
    open.map().setSight(open.map().sight().moved({3.0 * open.map().width(), 0}));
    open.session.setView(View::Page);
    open.session.setTerritory(*open.session.findTerritory(TerritoryKind::Epci, "246200364"));
    auto const& projects = open.session.projects();
    auto const located =
        std::find_if(projects.begin(), projects.end(), [](auto const* one) { return !one->location.sites.empty(); });
    REQUIRE(located != projects.end());
    open.session.showOnMap((*located)->project->id);
    open.session.setView(View::Map);
    open.settle();
    auto const shown = open.map().sight();
    open.map().fit();
    CHECK(open.map().sight() == shown);
}

TEST_CASE("A map of several intercommunalités frames the communes of a project that it does not mark") {
    OpenMap open;
    open.session.setTerritory(*open.session.findTerritory(TerritoryKind::Departement, "62"));
    open.settle();
    auto const all = open.map().sight();
    auto const& projects = open.session.projects();
    auto const many = std::find_if(projects.begin(), projects.end(), [](auto const* one) {
        return one->location.quality == LocationQuality::WholeEpci && one->location.sites.size() > 1;
    });
    REQUIRE(many != projects.end());
    open.session.showOnMap((*many)->project->id);
    CHECK(open.map().sight().pixelsPerUnit > all.pixelsPerUnit);
    for (auto const& site : (*many)->location.sites) {
        CHECK(QRectF(open.map().rect()).contains(*open.map().viewOf(site.position)));
    }
}

TEST_CASE("The right button asks for the menu of the project under it") {
    OpenMap open;
    auto const symbols = open.map().symbols();
    auto const symbol = std::find_if(symbols.begin(), symbols.end(),
                                     [](auto const& one) { return one.kind == MapCanvas::SymbolKind::Project; });
    REQUIRE(symbol != symbols.end());
    int asked = 0;
    QObject::connect(&open.map(), &PlaneView::menuAsked, [&] { ++asked; });
    auto const at = open.map().sight().toView(symbol->plane).toPoint();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, open.map().mapToGlobal(at));
    // In its place, the window would open the menu and wait for it.
    QObject::disconnect(&open.map(), &PlaneView::menuAsked, &open.window, nullptr);
    QCoreApplication::sendEvent(&open.map(), &event);
    CHECK(asked == 1);
    REQUIRE(open.session.selection().size() == 1);
    auto const under = open.map().symbolsAt(at);
    CHECK(std::any_of(under.begin(), under.end(),
                      [&](auto const& one) { return one.subject == open.session.selection().front(); }));
    QPoint const bare(1, 1);
    REQUIRE(open.map().symbolsAt(bare).empty());
    QContextMenuEvent beside(QContextMenuEvent::Mouse, bare, open.map().mapToGlobal(bare));
    QCoreApplication::sendEvent(&open.map(), &beside);
    CHECK(asked == 2);
    CHECK(open.session.selection().empty());
}

TEST_CASE("A click on a project's box means the project, and not the ground that it hides") {
    OpenMap open;
    open.session.setTerritory(*open.session.findTerritory(TerritoryKind::Epci, "246200364")); // two projects
    open.settle();
    auto const symbols = open.map().symbols();
    auto const labelled =
        std::find_if(symbols.begin(), symbols.end(), [](PlaneView::Symbol const& one) { return !one.label.isEmpty(); });
    REQUIRE(labelled != symbols.end());
    auto const middle = open.map().sight().toView(labelled->label.centre());
    REQUIRE(open.map().symbolsAt(middle).size() == 1);
    OpenWindow::mouse(open.map(), QEvent::MouseButtonPress, middle);
    OpenWindow::mouse(open.map(), QEvent::MouseButtonRelease, middle);
    CHECK(open.session.selection() == std::vector<std::string>{labelled->subject});
    CHECK_FALSE(QToolTip::text().isEmpty());
    CHECK_FALSE(QToolTip::text().contains(QStringLiteral("Commune")));
}

TEST_CASE("A rectangle drawn on the map is shown whole") {
    OpenMap open;
    open.window.actions().action(CommandId::ZoomTool).trigger();
    QPointF const from(200, 150), to(420, 300);
    auto const a = *open.map().groundAt(from), b = *open.map().groundAt(to);
    OpenWindow::mouse(open.map(), QEvent::MouseButtonPress, from);
    OpenWindow::mouse(open.map(), QEvent::MouseMove, to);
    OpenWindow::mouse(open.map(), QEvent::MouseButtonRelease, to);
    open.settle();
    CHECK(frames(open.shown(), {a.x, b.y, b.x, a.y}));
}

TEST_CASE("A pinch on a touchpad zooms about the fingers") {
    OpenMap open;
    QPointF const at(300, 200);
    auto const fixed = *open.map().groundAt(at);
    auto const before = open.map().scaleDenominator();
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                              open.map().mapToGlobal(at), 0.25, {});
    QCoreApplication::sendEvent(&open.map(), &pinch);
    CHECK(open.map().scaleDenominator() == Approx(before / 1.25));
    CHECK(distance(*open.map().groundAt(at), fixed) < 1);
}

TEST_CASE("Buttons on the map zoom and frame it") {
    OpenMap open;
    auto const buttons = open.map().findChildren<QToolButton*>();
    REQUIRE(buttons.size() == 4);
    auto const fitted = open.map().scaleDenominator();
    for (auto* const button : buttons) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK(button->isVisible());
    }
    buttons[0]->click();
    CHECK(open.map().scaleDenominator() < fitted);
    buttons[1]->click();
    buttons[1]->click();
    CHECK(open.map().scaleDenominator() > fitted);
    buttons[2]->click();
    CHECK(open.map().scaleDenominator() == Approx(fitted));
}

TEST_CASE("The button of the north says how far true north is from the top of the map") {
    OpenMap open;
    auto* const north = open.map().findChildren<QToolButton*>().back();
    CHECK(north->accessibleName().toStdString() == "Nord");
    CHECK_FALSE(north->toolTip().isEmpty());
    QString said;
    QObject::connect(&open.session, &Session::announced, &open.window, [&](QString const& text) { said = text; });
    north->click();
    // West of the central meridian of Lambert-93 (3° E) true north lies east of the top.
    CHECK(said.startsWith(QStringLiteral("Le nord est en haut ; ici, le nord géographique est à 0,")));
    CHECK(said.endsWith(QStringLiteral("° vers l’est")));
}

TEST_CASE("The bar of the map is as long as it says, at any scale, and takes no click") {
    OpenMap open;
    auto const* const bar = open.map().findChild<ScaleBar*>();
    REQUIRE(bar != nullptr);
    CHECK(bar->isVisible());
    CHECK(bar->testAttribute(Qt::WA_TransparentForMouseEvents));
    CHECK(bar->geometry().left() < open.map().width() / 4);
    CHECK(bar->geometry().bottom() > open.map().height() * 3 / 4);
    for (double const scale : {10'000.0, 100'000.0, 1'500'000.0}) {
        open.map().setScale(scale);
        auto const pixels = bar->length().metres * open.map().sight().pixelsPerUnit;
        INFO(scale);
        CHECK(pixels > bar->width() / 5.0);
        CHECK(pixels < bar->width());
        CHECK(bar->accessibleName().endsWith(bar->length().text));
    }
}

// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/canvas_tool.hpp"
#include "gui/models/project_table_model.hpp"
#include "gui/panels/card/project_card.hpp"
#include "gui/placing/commune_dialog.hpp"
#include "open_window.hpp"

#include <catch2/catch.hpp>

#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUndoStack>

using namespace cartocontrat;
using test::OpenWindow;
using test::waitFor;

namespace {

constexpr char const* healthCentre = "ternois-maison-de-sante-pluridisciplinaire"; ///< its note cites Anvin
constexpr char const* careHome = "ternois-ehpad-du-ternois";                       ///< its note cites no commune

/// The window on the Ternois.
struct Ternois : OpenWindow {
    Ternois() {
        REQUIRE(isReady);
        for (auto const& territory : session.series()) {
            if (territory.slug == "ternois") {
                session.setTerritory(territory);
            }
        }
        settle();
    }

    void settle() {
        REQUIRE(waitFor([this] { return session.page() && !session.isComposing() && canvas().isRefined(); }));
    }
    PlaneView& canvas() { return window.central().canvas(); }
    void trigger(CommandId id) {
        REQUIRE(window.actions().action(id).isEnabled());
        window.actions().action(id).trigger();
        settle();
    }
    LocationQuality qualityOf(std::string const& project) { return session.findProject(project)->location.quality; }
    std::optional<HandPlacement> placementOf(std::string const& project) {
        auto const found = session.document().projects.find(project);
        return found == session.document().projects.end() ? std::nullopt : found->second.placement;
    }
    /// Where the chef-lieu of a commune stands in the view.
    QPointF townAt(std::string const& insee) {
        return canvas().viewOf(session.workshop()->contracts->findCommune(insee)->chefLieu).value();
    }
    bool hasMarker(std::string const& project) {
        auto const symbols = canvas().symbols();
        return std::any_of(symbols.begin(), symbols.end(), [&](auto const& one) { return one.subject == project; });
    }
    /// A row of the table, as it is dragged.
    std::unique_ptr<QMimeData> rowOf(std::string const& project) {
        auto* const table = window.findChild<QTableView*>(QString(), Qt::FindChildrenRecursively);
        REQUIRE(table != nullptr);
        for (auto* const one : window.findChildren<QTableView*>()) {
            if (auto* const model = qobject_cast<ProjectTableModel*>(one->model())) {
                CHECK(one->dragEnabled());
                return std::unique_ptr<QMimeData>(model->mimeData({model->index(model->rowOf(project), 1)}));
            }
        }
        FAIL("no table of projects");
        return nullptr;
    }
    /// Whether the canvas takes it there.
    bool drag(QMimeData const& data, QPointF at) {
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &enter);
        QDragMoveEvent move(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &move);
        return move.isAccepted();
    }
    void drop(QMimeData const& data, QPointF at) {
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &event);
        settle();
    }
};

std::string const anvin = "62036", bethune = "62119";

} // namespace

TEST_CASE("A project without a place is placed by keys alone, on the page and on the map") {
    auto const view = GENERATE(CommandId::ShowPage, CommandId::ShowMap);
    Ternois open;
    open.trigger(view);
    open.session.setSelection({careHome});
    REQUIRE(open.qualityOf(careHome) == LocationQuality::Unlocated);
    REQUIRE_FALSE(open.hasMarker(careHome));
    open.trigger(CommandId::PlaceProject);
    CHECK(open.canvas().tool()->cursor().shape() == Qt::CrossCursor);
    OpenWindow::key(open.canvas(), Qt::Key_Right, Qt::ShiftModifier);
    OpenWindow::key(open.canvas(), Qt::Key_Up);
    CHECK_FALSE(open.placementOf(careHome));
    OpenWindow::key(open.canvas(), Qt::Key_Return);
    open.settle();
    auto const placed = open.placementOf(careHome);
    REQUIRE(placed);
    CHECK(std::holds_alternative<Point>(*placed));
    CHECK(open.qualityOf(careHome) == LocationQuality::Coordinates);
    CHECK(open.hasMarker(careHome));
    CHECK(open.canvas().tool()->cursor().shape() != Qt::CrossCursor);
    CHECK(open.session.undoStack().count() == 1);
    CHECK(open.session.undoStack().undoText().toStdString() == "placer le projet");
    open.trigger(CommandId::Undo);
    CHECK_FALSE(open.placementOf(careHome));
    CHECK_FALSE(open.hasMarker(careHome));
    open.trigger(CommandId::Redo);
    CHECK(open.placementOf(careHome) == placed);
    CHECK(open.hasMarker(careHome));
}

TEST_CASE("The crosshair begins at the first commune that the project's note cites; Escape leaves") {
    Ternois open;
    open.session.setSelection({healthCentre});
    QString said;
    QObject::connect(&open.session, &Session::announced, [&](QString const& text) { said = text; });
    open.trigger(CommandId::PlaceProject);
    CHECK(said.contains(QStringLiteral("Anvin (62036), CC du Ternois")));
    CHECK(said.contains(QStringLiteral("Commune citée dans la note du projet")));
    OpenWindow::key(open.canvas(), Qt::Key_Escape);
    CHECK(open.session.undoStack().count() == 0);
    CHECK(open.canvas().tool()->cursor().shape() != Qt::CrossCursor);
}

TEST_CASE("The tool that moves points places a project that has none, and Escape gives the arrow back") {
    Ternois open;
    open.session.setSelection({healthCentre});
    open.trigger(CommandId::MovePointTool);
    OpenWindow::key(open.canvas(), Qt::Key_Escape);
    CHECK(open.window.actions().action(CommandId::SelectTool).isChecked());
    open.trigger(CommandId::MovePointTool);
    OpenWindow::key(open.canvas(), Qt::Key_Return);
    CHECK(open.placementOf(healthCentre));
}

TEST_CASE("A row of the table dropped on the page or the map places its project in the commune there") {
    auto const view = GENERATE(CommandId::ShowPage, CommandId::ShowMap);
    Ternois open;
    open.trigger(view);
    auto const row = open.rowOf(healthCentre);
    auto const before = open.canvas().grab().toImage();
    auto const at = open.townAt(anvin);
    CHECK(open.drag(*row, at));
    CHECK(open.canvas().grab().toImage() != before); // the commune is lit and named
    open.drop(*row, at);
    auto const placed = open.placementOf(healthCentre);
    REQUIRE(placed);
    auto const located = open.session.findProject(healthCentre)->location;
    REQUIRE(located.sites.size() == 1);
    CHECK(located.sites.front().insee == anvin);
    CHECK(open.session.selection() == std::vector<std::string>{healthCentre});
    CHECK(open.hasMarker(healthCentre));
    auto const facts = open.window.findChild<ProjectCard*>()->facts();
    CHECK(std::count(facts.begin(), facts.end(),
                     CardFact{QStringLiteral("Lieu"), QStringLiteral("Anvin (placé à la main)")}) == 1);
    open.trigger(CommandId::Undo);
    CHECK(open.qualityOf(healthCentre) == LocationQuality::Unlocated);
    open.trigger(CommandId::Redo);
    CHECK(open.placementOf(healthCentre) == placed);
}

TEST_CASE("A place outside the project's intercommunalité is told and refused") {
    Ternois open;
    open.trigger(CommandId::ShowMap);
    open.window.central().map().zoomBy(0.4);
    open.settle();
    QString said;
    QObject::connect(&open.session, &Session::announced, [&](QString const& text) { said = text; });
    auto const row = open.rowOf(healthCentre);
    auto const at = open.townAt(bethune);
    REQUIRE(QRectF(open.canvas().rect()).contains(at));
    CHECK_FALSE(open.drag(*row, at));
    open.drop(*row, at);
    CHECK_FALSE(open.placementOf(healthCentre));
    CHECK(said.contains(QStringLiteral("Hors de l’intercommunalité du projet (CC du Ternois)")));
    CHECK(open.session.undoStack().count() == 0);
}

TEST_CASE("A commune is chosen from a list by keys, those that the text cites first") {
    Ternois open;
    auto const workshop = open.session.workshop();
    auto const& project = *workshop->contracts->findProject(healthCentre);
    CommuneDialog dialog(workshop, project, &open.window);
    dialog.show();
    auto& field = *dialog.findChild<QLineEdit*>();
    auto& list = *dialog.findChild<QListWidget*>();
    CHECK(dialog.commune() == anvin); // cited, and first by name
    CHECK(list.item(0)->text().toStdString() == "Anvin (62036), CC du Ternois – citée par le projet");
    for (auto* const widget : std::initializer_list<QWidget*>{&field, &list}) {
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
    field.setText(QStringLiteral("st michel"));
    CHECK(workshop->contracts->findCommune(dialog.commune())->name == "Saint-Michel-sur-Ternoise");
    field.setText(QStringLiteral("bethune"));
    CHECK(dialog.commune().empty());
    field.setText(QStringLiteral("zzz"));
    CHECK(dialog.commune().empty());
    field.setText(QStringLiteral("erin"));
    auto const first = list.currentRow();
    OpenWindow::key(field, Qt::Key_Down);
    CHECK(list.currentRow() >= first);
    field.setText(QStringLiteral("62036"));
    CHECK(dialog.commune() == anvin);
    OpenWindow::key(dialog, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("The point of a project is dragged on the page or the map, and moved by keys, each a step to undo") {
    auto const view = GENERATE(CommandId::ShowPage, CommandId::ShowMap);
    Ternois open;
    open.trigger(view);
    open.session.setSelection({careHome});
    open.trigger(CommandId::PlaceProject);
    OpenWindow::key(open.canvas(), Qt::Key_Return);
    open.settle();
    open.session.setSelection({});
    open.trigger(CommandId::MovePointTool);
    auto const first = std::get<Point>(open.placementOf(careHome).value());
    auto const symbols = open.canvas().symbols();
    auto const symbol =
        std::find_if(symbols.begin(), symbols.end(), [](auto const& one) { return one.subject == careHome; });
    REQUIRE(symbol != symbols.end());
    auto const from = open.canvas().sight().toView(symbol->plane);
    QPointF const by(25, -15);
    OpenWindow::mouse(open.canvas(), QEvent::MouseButtonPress, from);
    CHECK(open.session.selection() == std::vector<std::string>{careHome});
    OpenWindow::mouse(open.canvas(), QEvent::MouseMove, from + by / 2);
    OpenWindow::mouse(open.canvas(), QEvent::MouseMove, from + by);
    OpenWindow::mouse(open.canvas(), QEvent::MouseButtonRelease, from + by);
    open.settle();
    auto const dragged = std::get<Point>(open.placementOf(careHome).value());
    auto const wished = open.canvas().groundAt(from + by).value();
    CHECK(distance(dragged, wished) < 1);
    CHECK(open.session.undoStack().undoText().toStdString() == "déplacer le point du projet");

    OpenWindow::key(open.canvas(), Qt::Key_Right);
    OpenWindow::key(open.canvas(), Qt::Key_Right, Qt::ShiftModifier);
    open.settle();
    auto const stepped = std::get<Point>(open.placementOf(careHome).value());
    CHECK(stepped.x > dragged.x);
    CHECK(stepped.y == Approx(dragged.y).margin(1));
    CHECK(open.session.undoStack().count() == 3);
    open.trigger(CommandId::Undo);
    CHECK(std::get<Point>(open.placementOf(careHome).value()) == dragged);
    open.trigger(CommandId::Undo);
    CHECK(std::get<Point>(open.placementOf(careHome).value()) == first);
    open.trigger(CommandId::Redo);
    CHECK(std::get<Point>(open.placementOf(careHome).value()) == dragged);
}

TEST_CASE("A place of presence is taken by keys and moved on the map to another commune") {
    Ternois open;
    open.trigger(CommandId::ShowMap);
    open.trigger(CommandId::MovePointTool);
    auto const before = open.session.document().places;
    for (int i = 0; i < 200 && open.session.document().places == before; ++i) { // past the projects, to a service
        OpenWindow::key(open.canvas(), Qt::Key_PageDown);
        if (open.session.selection().empty()) {
            OpenWindow::key(open.canvas(), Qt::Key_Down, Qt::ShiftModifier);
        }
    }
    REQUIRE(open.session.document().places.size() == 1);
    auto const& [id, change] = *open.session.document().places.begin();
    REQUIRE(change.position);
    REQUIRE(change.insee);
    CHECK(open.session.workshop()->contracts->findPlace(id)->position == change.position);
    open.settle();
    auto const subject = open.session.workshop()->contracts->findPlace(id)->category + "/" + *change.insee;
    CHECK(open.hasMarker(subject));
    open.trigger(CommandId::Undo);
    CHECK(open.session.document().places.empty());
}

TEST_CASE("While a project is placed Tab chooses no other, and choosing another gives the placing up") {
    Ternois ternois;
    ternois.session.setSelection({healthCentre});
    ternois.trigger(CommandId::PlaceProject);
    ternois.canvas().setFocus();
    OpenWindow::key(ternois.canvas(), Qt::Key_Tab);
    OpenWindow::key(ternois.canvas(), Qt::Key_Tab);
    CHECK(ternois.session.selection() == std::vector<std::string>{healthCentre});
    REQUIRE(ternois.canvas().tool() != nullptr);
    CHECK(ternois.canvas().tool()->keepsChoice());
    ternois.session.setSelection({careHome});
    CHECK_FALSE(ternois.canvas().tool()->keepsChoice());
    OpenWindow::key(ternois.canvas(), Qt::Key_Return);
    CHECK_FALSE(ternois.placementOf(healthCentre));
    CHECK_FALSE(ternois.placementOf(careHome));
}

TEST_CASE("A project placed by hand is told to lose the other places of that intercommunalité") {
    Ternois open;
    std::string const odyssee = "euralens-odyssee-2019";
    open.session.setTerritory(*open.session.findTerritory(TerritoryKind::Epci, "246200364"));
    open.settle();
    open.session.setSelection({odyssee});
    auto const before = open.session.findProject(odyssee)->location.sites.size();
    REQUIRE(before > 2);
    QString said;
    QObject::connect(&open.session, &Session::announced, [&](QString const& text) { said = text; });
    open.trigger(CommandId::PlaceProject);
    CHECK(said.contains(QStringLiteral("CA de Lens - Liévin"))); // from the place that the page shows
    CHECK(said.contains(QStringLiteral("Remplace tous ses lieux de cette intercommunalité")));
    OpenWindow::key(open.canvas(), Qt::Key_Right, Qt::ShiftModifier);
    OpenWindow::key(open.canvas(), Qt::Key_Return);
    open.settle();
    CHECK(said.contains(QStringLiteral("De %1 lieux il lui en reste %2").arg(before).arg(before - 1)));
    CHECK(open.session.findProject(odyssee)->location.sites.size() == before - 1); // two were of Lens - Liévin
    open.trigger(CommandId::Undo);
    CHECK(open.session.findProject(odyssee)->location.sites.size() == before);
}

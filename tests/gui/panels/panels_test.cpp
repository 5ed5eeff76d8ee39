// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "domain/territories.hpp"
#include "gui/models/diagnostics_model.hpp"
#include "gui/models/project_table_model.hpp"
#include "gui/panels/card/card_panel.hpp"
#include "gui/panels/card/project_card.hpp"
#include "gui/panels/diagnostics/diagnostics_panel.hpp"
#include "gui/panels/filters/amount_range.hpp"
#include "gui/panels/filters/filters_panel.hpp"
#include "gui/panels/filters/value_boxes.hpp"
#include "gui/panels/legend/legend_panel.hpp"
#include "gui/panels/projects/projects_panel.hpp"
#include "gui/panels/territories/territories_panel.hpp"
#include "opened.hpp"
#include "scene/inventory.hpp"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

constexpr char const* school = "saint-pol-sur-ternoise-ecole-de-musique";

bool says(QWidget const& panel, QString const& text) {
    for (auto const* const label : panel.findChildren<QLabel*>()) {
        if (label->text().contains(text)) {
            return true;
        }
    }
    return false;
}

QToolButton* buttonSaying(QWidget const& panel, QString const& text) {
    for (auto* const button : panel.findChildren<QToolButton*>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

QCheckBox* boxOf(QWidget const& panel, QString const& text) {
    for (auto* const box : panel.findChildren<QCheckBox*>()) {
        if (box->text().startsWith(text)) {
            return box;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("A territory is found by typing, and shown by the arrow and Return") {
    Opened opened;
    TerritoriesPanel panel(opened.session, opened.actions, nullptr);
    panel.show();
    int framed = 0;
    QObject::connect(&opened.session, &Session::framingAsked, [&] { ++framed; });
    auto* const field = panel.findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("lievin"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(opened.session.territory().id == lensLievin);
    CHECK(framed == 1);
    QTest::keyClicks(field, QStringLiteral("zzz"));
    CHECK(says(panel, QStringLiteral("Aucun territoire pour")));
}

TEST_CASE("The tree of territories chooses the one that is shown, or none") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    TerritoriesPanel panel(opened.session, opened.actions, nullptr);
    panel.resize(300, 600);
    panel.show();
    auto* const tree = panel.findChild<QTreeView*>();
    auto const chosen = [tree] { return tree->currentIndex().data().toString().toStdString(); };
    auto const press = [tree](QModelIndex const& index, Qt::MouseButton button) {
        QTest::mouseClick(tree->viewport(), button, {}, tree->visualRect(index).center());
    };
    auto const shown = chosen();
    CHECK(shown == "CC du Ternois");
    press(tree->model()->index(0, 0), Qt::RightButton);
    CHECK(chosen() == shown);
    auto const parent = tree->currentIndex().parent(); // of those that no grand territoire is told for
    press(parent, Qt::LeftButton);
    CHECK(chosen() == shown);
    CHECK(opened.session.territory().id == ternois);
    auto* const field = panel.findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("lievin"));
    opened.session.reread();
    opened.settle();
    CHECK_FALSE(tree->currentIndex().isValid());
    field->clear();
    CHECK(chosen() == shown);
}

TEST_CASE("Where no page is made, the table tells which projects have no place") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    opened.settle();
    ProjectsPanel panel(opened.session, opened.actions, nullptr);
    opened.show(TerritoryKind::Departement, "62");
    opened.settle();
    REQUIRE(opened.session.page() == nullptr);
    auto const* const model = panel.findChild<ProjectTableModel*>();
    int told = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        told += model->index(row, ProjectTableModel::Callout).data().toString() == QStringLiteral("À placer") ? 1 : 0;
    }
    CHECK(told == model->toPlaceCount());
}

TEST_CASE("What is said of a call-out names its project by its title, and leads to it") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    auto const& project = *opened.session.projects().front()->project;
    Diagnostics diagnostics;
    diagnostics.warn(Code::PinMoved, {}, {project.id, "30", "40"});
    auto const found = findings(diagnostics, {}, *opened.session.workshop(), *opened.session.contractIndex());
    REQUIRE(found.size() == 1);
    auto const title = QString::fromStdString(typeset(project.title));
    CHECK(found[0].what.contains(title));
    CHECK_FALSE(found[0].what.contains(QString::fromStdString(project.id)));
    CHECK(found[0].object == title);
    CHECK(found[0].project == project.id);
    CHECK(found[0].remedy == Remedy::OpenCard);
}

TEST_CASE("Sport to come is two acts in the filters, and one clears them") {
    Opened opened;
    opened.show(TerritoryKind::Departement, "62");
    FiltersPanel panel(opened.session, opened.actions, nullptr);
    CHECK(says(panel, QStringLiteral("<b>146</b> projets affichés sur 146")));
    auto const boxes = panel.findChildren<ValueBoxes*>();
    REQUIRE(boxes.size() == 2);
    for (auto* const one : boxes) {
        buttonSaying(*one, QStringLiteral("Aucune"))->click();
    }
    CHECK(says(panel, QStringLiteral("<b>Aucun</b> projet affiché sur 146")));
    boxOf(panel, QStringLiteral("Sport"))->click();
    boxOf(panel, QStringLiteral("À venir"))->click();
    CHECK(opened.session.filter().tags.at(themeScheme) == std::set<std::string>{"SPORT"});
    CHECK(opened.session.filter().periods == std::set<std::string>{"a-venir"});
    CHECK(says(panel, QStringLiteral("<b>5</b> projets affichés sur 146")));
    opened.session.setFilter({});
    CHECK(boxOf(panel, QStringLiteral("Culture"))->isChecked());
}

TEST_CASE("An amount is read in any French writing and written again in full") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    FiltersPanel panel(opened.session, opened.actions, nullptr);
    QLineEdit* least = nullptr;
    for (auto* const field : panel.findChildren<QLineEdit*>()) {
        least = field->accessibleName() == QStringLiteral("Montant le plus faible") ? field : least;
    }
    REQUIRE(least != nullptr);
    auto const [typed, cents, shown] = GENERATE(table<char const*, std::int64_t, char const*>({
        {"1,3 million €", 130'000'000, "1\u202F300\u202F000\u00A0€"},
        {"500 000", 50'000'000, "500\u202F000\u00A0€"},
    }));
    least->selectAll();
    least->insert(QString::fromUtf8(typed));
    QTest::keyClick(least, Qt::Key_Return);
    CHECK(opened.session.filter().least == Euros::fromCents(cents));
    CHECK(least->text() == QString::fromUtf8(shown));
    least->selectAll();
    least->insert(QStringLiteral("beaucoup"));
    QString said;
    QObject::connect(&opened.session, &Session::announced, [&](QString const& text) { said = text; });
    QTest::keyClick(least, Qt::Key_Return);
    CHECK(said.contains(QStringLiteral("beaucoup")));
    CHECK(opened.session.filter().least == Euros::fromCents(cents));
    CHECK(least->text() == QString::fromUtf8(shown));
    auto filter = opened.session.filter();
    filter.most = Euros::fromCents(cents);
    filter.least = std::nullopt;
    opened.session.setFilter(filter);
    least->selectAll();
    least->insert(QStringLiteral("90 000 000"));
    QTest::keyClick(least, Qt::Key_Return);
    CHECK(opened.session.filter().least == Euros::fromCents(cents)); // the wrong way round
    CHECK(opened.session.filter().most == Euros::fromCents(9'000'000'000));
}

TEST_CASE("The handles of the amounts move by keys") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    FiltersPanel panel(opened.session, opened.actions, nullptr);
    auto* const range = panel.findChild<AmountRange*>();
    QTest::keyClick(range, Qt::Key_Right);
    CHECK(opened.session.filter().least.has_value());
    QTest::keyClick(range, Qt::Key_Left);
    CHECK_FALSE(opened.session.filter().least.has_value());
    QTest::keyClick(range, Qt::Key_Down);
    QTest::keyClick(range, Qt::Key_Left);
    CHECK(opened.session.filter().most.has_value());
}

TEST_CASE("What is chosen in the table is chosen in the session, and the other way") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    ProjectsPanel panel(opened.session, opened.actions, nullptr);
    auto* const view = panel.findChild<QTableView*>();
    view->selectRow(0);
    REQUIRE(opened.session.selection().size() == 1);
    opened.session.setSelection({school});
    REQUIRE(view->selectionModel()->selectedRows().size() == 1);
    CHECK(says(panel, QStringLiteral("27 projets, 1 sélectionné")));
    view->actions().first()->trigger();
    auto const copied = QApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("école de musique")));
    CHECK(copied.contains(QStringLiteral("500\u202F000\u00A0€\t")));
    auto const unlocated = static_cast<int>(opened.session.page()->unlocated.size());
    auto* const toPlace = buttonSaying(panel, QStringLiteral("À placer (%1)").arg(unlocated));
    REQUIRE(toPlace != nullptr);
    toPlace->click();
    CHECK(view->model()->rowCount() == unlocated);
}

TEST_CASE("The card of a project tells its costs, its place and who pays") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    ProjectsPanel const list(opened.session, opened.actions, nullptr);
    CardPanel panel(opened.session, opened.actions, nullptr);
    CHECK(panel.windowTitle() == QStringLiteral("Fiche du territoire"));
    opened.session.setSelection({school});
    CHECK(panel.windowTitle() == QStringLiteral("Fiche du projet"));
    opened.actions.action(CommandId::CopyCard).trigger();
    auto const text = QApplication::clipboard()->text();
    for (auto const* const told :
         {"Coût total : 2\u202F268\u202F184,89\u00A0€ HT", "Maître d’ouvrage : CC du Ternois\n",
          "Lieu : Saint-Pol-sur-Ternoise\n", "500\u202F000,00\u00A0€\t22,0\u00A0%",
          "Total\t2\u202F268\u202F184,89\u00A0€\t100\u00A0%"}) {
        CAPTURE(told);
        CHECK(text.contains(QString::fromUtf8(told)));
    }
    CHECK(says(panel, QStringLiteral("/ 27")));
}

TEST_CASE("A category unchecked in the legend leaves the page, and comes back when that is undone") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    LegendPanel panel(opened.session, opened.actions, nullptr);
    auto* const tree = panel.findChild<QTreeView*>();
    auto* const model = tree->model();
    auto const drawn = [&] { return readInventory(opened.session.page()->scene).drawn.at("presence"); };
    auto const before = drawn();
    auto const colleges = model->index(3, 0, model->index(0, 0));
    REQUIRE(colleges.data().toString() == "Collèges publics");
    REQUIRE(model->setData(colleges, Qt::Unchecked, Qt::CheckStateRole));
    opened.settle();
    CHECK(drawn() < before);
    CHECK(colleges.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    opened.session.undoStack().undo();
    opened.settle();
    CHECK(drawn() == before);
    CHECK(colleges.data(Qt::CheckStateRole).toInt() == Qt::Checked);
}

TEST_CASE("The panel of diagnostics says how many there are") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    opened.settle();
    DiagnosticsPanel panel(opened.session, opened.actions, nullptr);
    auto const found = findings(opened.session);
    auto const all = found.size();
    // The page of the Ternois has projects without a place, which is one finding more than its data and its page have.
    CHECK(all == opened.session.diagnostics().entries().size() + 1);
    CHECK(std::count_if(found.begin(), found.end(),
                        [](Finding const& one) { return one.remedy == Remedy::PlaceAll; }) == 1);
    CHECK(panel.windowTitle() ==
          (all == 0 ? QStringLiteral("Diagnostics") : QStringLiteral("Diagnostics (%1)").arg(all)));
}

TEST_CASE("What is chosen elsewhere is chosen no more in a territory that has nothing of it") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    auto const chosen = opened.session.projects().front()->project->id;
    opened.session.setSelection({chosen});
    opened.session.setTerritory(departementTerritory(*opened.session.workshop()->contracts));
    CHECK(opened.session.selection() == std::vector{chosen});
    opened.session.setTerritory(*opened.session.findTerritory(TerritoryKind::Epci, "246200364"));
    CHECK(opened.session.selection().empty());
}

TEST_CASE("The map is asked for a project's place, or it is said that it marks none") {
    Opened opened;
    opened.session.setTerritory(departementTerritory(*opened.session.workshop()->contracts));
    opened.settle();
    CardPanel panel(opened.session, opened.actions, nullptr);
    auto* const show = panel.findChild<QToolButton*>(QStringLiteral("show-on-map"));
    std::string shown;
    QString said;
    QObject::connect(&opened.session, &Session::showingAsked, [&](std::string const& project) { shown = project; });
    QObject::connect(&opened.session, &Session::announced, [&](QString const& text) { said = text; });
    opened.session.setSelection({school});
    show->click();
    CHECK(shown == school);
    CHECK(said.isEmpty());
    shown.clear();
    auto const& all = opened.session.allProjects();
    auto const many = std::find_if(all.begin(), all.end(), [](LocatedProject const& one) {
        return one.location.quality == LocationQuality::WholeEpci && !one.location.sites.empty();
    });
    REQUIRE(many != all.end());
    opened.session.setSelection({many->project->id});
    show->click();
    CHECK(shown == many->project->id);
    CHECK(said.contains(QStringLiteral("trop nombreuses")));
    CHECK(opened.session.view() == View::Map);
}

// SPDX-License-Identifier: EUPL-1.2
#include "gui/models/diagnostics_model.hpp"
#include "gui/models/figures_model.hpp"
#include "gui/models/financing_model.hpp"
#include "gui/models/legend_model.hpp"
#include "gui/models/matches.hpp"
#include "gui/models/project_table_model.hpp"
#include "gui/models/territory_tree_model.hpp"
#include "opened.hpp"

#include <QAbstractItemModelTester>

#include <chrono>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString cell(QAbstractItemModel const& model, int row, int column) {
    return model.index(row, column).data().toString();
}

QString projectsOf(TerritoryTreeModel const& model, TerritoryKind kind, std::string const& id) {
    auto const index = model.find(kind, id);
    REQUIRE(index.isValid());
    return index.siblingAtColumn(TerritoryTreeModel::Projects).data().toString();
}

} // namespace

TEST_CASE("Words searched are found in a name whatever their spelling") {
    auto const [text, asked, spans] = GENERATE(table<char const*, char const*, std::vector<TextSpan>>({
        {"CA de Lens - Liévin", "lievin", {{13, 6}}},
        {"CA de Lens - Liévin", "lens lie", {{6, 4}, {13, 3}}},
        {"Œuf-en-Ternois", "oeuf", {{0, 3}}},
        {"Saint-Omer", "st omer", {{0, 5}, {6, 4}}},
        {"Lens", "arras", {}},
        {"Lens", "", {}},
    }));
    CAPTURE(text, asked);
    CHECK(matchesIn(QString::fromUtf8(text), QString::fromUtf8(asked)) == spans);
}

TEST_CASE("The tree of territories counts the projects that each page tells") {
    Opened opened;
    TerritoryTreeModel model;
    QAbstractItemModelTester const tester(&model, strict);
    model.show(*opened.session.workshop()->contracts, opened.session.allProjects());
    REQUIRE(model.rowCount() == 1);
    auto const root = model.index(0, 0);
    CHECK(root.data().toString() == "Pas-de-Calais");
    CHECK(cell(model, 0, TerritoryTreeModel::Projects) == "146");
    REQUIRE(model.rowCount(root) == 3);
    CHECK(model.index(2, 0, root).data().toString() == "Grand territoire non précisé");
    CHECK(model.territory(model.index(2, 0, root)) == nullptr);
    CHECK(model.rowCount(model.index(2, 0, root)) == 3);
    CHECK(projectsOf(model, TerritoryKind::Epci, ternois) == "27");
    CHECK(projectsOf(model, TerritoryKind::Epci, lensLievin) == "2");
    for (auto const& territory : opened.session.series()) {
        CAPTURE(territory.name);
        opened.session.setTerritory(territory);
        CHECK(projectsOf(model, territory.kind, territory.id) == QString::number(opened.session.projects().size()));
    }
}

TEST_CASE("The search of territories keeps those above what it finds") {
    Opened opened;
    TerritoryTreeModel model;
    model.show(*opened.session.workshop()->contracts, opened.session.allProjects());
    TerritorySearch search(model, nullptr);
    QAbstractItemModelTester const tester(&search, strict);
    CHECK_FALSE(search.firstMatch().isValid());
    auto const [asked, found] = GENERATE(table<char const*, char const*>({
        {"lievin", "CA de Lens - Liévin"},
        {"LENS LIE", "CA de Lens - Liévin"},
        {"246200364", "CA de Lens - Liévin"},
        {"62767", "Saint-Pol-sur-Ternoise"},
        {"st pol", "Saint-Pol-sur-Ternoise"},
        {"oeuf", "Œuf-en-Ternois"},
        {"ternois", "CC du Ternois"},
        {"marseille", ""},
    }));
    CAPTURE(asked);
    search.search(QString::fromUtf8(asked));
    auto const match = search.firstMatch();
    CHECK(match.data().toString() == QString::fromUtf8(found));
    CHECK((search.rowCount() == 0) == !match.isValid());
    search.search({});
    CHECK(search.rowCount(search.index(0, 0)) == 3);
}

TEST_CASE("The table of projects sorts amounts as numbers and narrows to words") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    ProjectTableModel model;
    QAbstractItemModelTester const tester(&model, strict);
    auto const& contracts = *opened.session.workshop()->contracts;
    model.show(opened.session.projects(), contracts, {});
    CHECK(model.rowCount() == 27);
    CHECK(cell(model, 0, ProjectTableModel::Amount) == "6\u202F000\u202F000\u00A0€");
    model.sort(ProjectTableModel::Amount, Qt::AscendingOrder);
    for (int row = 1; row < model.rowCount(); ++row) {
        auto const &before = model.project(row - 1).amount, &after = model.project(row).amount;
        CHECK((!after || (before && *before <= *after)));
    }
    model.setCalloutStates(calloutStates(*opened.session.page(), {}));
    CHECK(model.toPlaceCount() == static_cast<int>(opened.session.page()->unlocated.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        CAPTURE(model.project(row).id);
        CHECK_FALSE(cell(model, row, ProjectTableModel::Callout).isEmpty());
    }
    model.narrow({}, ProjectTableModel::Rows::ToPlace);
    CHECK(model.rowCount() == model.toPlaceCount());
    CHECK(cell(model, 0, ProjectTableModel::Callout) == "À placer");
    model.narrow(QStringLiteral("ecole musique"), ProjectTableModel::Rows::All);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.project(0).id == "saint-pol-sur-ternoise-ecole-de-musique");
    CHECK(model.rowOf("saint-pol-sur-ternoise-ecole-de-musique") == 0);
    CHECK(model.rowOf("nobody") == -1);
    auto const sheet = model.sheet({ProjectTableModel::Title, ProjectTableModel::Amount}, {0});
    CHECK(sheet.columns == std::vector<std::string>{"Projet", "Montant"});
    CHECK((sheet.rows.at(0).at(1) == SheetCell(Euros::fromCents(50'000'000))));
}

TEST_CASE("Twenty thousand projects are shown, sorted and narrowed without a wait") {
    Opened opened;
    auto const& contracts = *opened.session.workshop()->contracts;
    std::vector<LocatedProject const*> many;
    while (many.size() < 20'000) {
        many.push_back(&opened.session.allProjects()[many.size() % opened.session.allProjects().size()]);
    }
    std::vector<Project const*> projects;
    for (auto const* const one : many) {
        projects.push_back(one->project);
    }
    ProjectTableModel model;
    auto const time = [](char const* what, auto const& act) {
        auto const begun = std::chrono::steady_clock::now();
        act();
        std::chrono::duration<double, std::milli> const spent = std::chrono::steady_clock::now() - begun;
        WARN(what << ": " << spent.count() << " ms");
        CHECK(spent.count() < 3000); // on a shared machine; the figures told are what matters
    };
    time("show", [&] { model.show(many, contracts, {}); });
    time("sort by amount", [&] { model.sort(ProjectTableModel::Amount, Qt::AscendingOrder); });
    time("sort by title", [&] { model.sort(ProjectTableModel::Title, Qt::AscendingOrder); });
    time("narrow", [&] { model.narrow(QStringLiteral("ecole"), ProjectTableModel::Rows::All); });
    ProjectFilter filter;
    filter.tags = {{themeScheme, {"SPORT"}}};
    time("count by values", [&] { CHECK(countBy(filter, projects, contracts).all == 20'000); });
    filter.text = "ecole";
    time("count by values, with a text", [&] { CHECK(countBy(filter, projects, contracts).shown > 0); });
}

TEST_CASE("A financing plan tells the Département first and the total last") {
    Opened opened;
    auto const* const operation =
        opened.session.workshop()->contracts->findOperation("saint-pol-sur-ternoise-ecole-de-musique");
    REQUIRE(operation != nullptr);
    FinancingModel model;
    QAbstractItemModelTester const tester(&model, strict);
    CHECK(model.rowCount() == 0);
    model.show(financingParts(*operation));
    REQUIRE(model.rowCount() == 9);
    CHECK(cell(model, 0, FinancingModel::Source).startsWith("Département"));
    CHECK(cell(model, 0, FinancingModel::Amount) == "500\u202F000,00\u00A0€");
    CHECK(cell(model, 0, FinancingModel::Share) == "22,0\u00A0%");
    CHECK(cell(model, 8, FinancingModel::Source) == "Total");
    CHECK(cell(model, 8, FinancingModel::Amount) == "2\u202F268\u202F184,89\u00A0€");
}

TEST_CASE("The figures of a contract stand with their unit and year") {
    Opened opened;
    FiguresModel model;
    QAbstractItemModelTester const tester(&model, strict);
    model.show(figureLines("2019-lens-lievin", *opened.session.workshop()->contracts));
    REQUIRE(model.rowCount() == 10);
    CHECK(cell(model, 0, FiguresModel::Name) == "APA");
    CHECK(cell(model, 0, FiguresModel::Number) == "3\u202F650 bénéficiaires");
    CHECK(cell(model, 0, FiguresModel::Amount) == "28\u202F097\u202F413\u00A0€");
    CHECK(cell(model, 0, FiguresModel::Period) == "2017");
    CHECK(cell(model, 3, FiguresModel::Amount) == "–");
    CHECK(cell(model, 4, FiguresModel::Number) == "22 · 10\u202F795\u00A0élèves");
    CHECK(cell(model, 5, FiguresModel::Amount) == "plus de 11\u202F750\u202F000\u00A0€");
    CHECK(cell(model, 9, FiguresModel::Name) == "SDIS");
    CHECK(cell(model, 9, FiguresModel::Number) == "tout le département");
    CHECK(model.text().count(QLatin1Char('\n')) == 11);
    CHECK(figureLines("none", *opened.session.workshop()->contracts).empty());
}

TEST_CASE("Boxes of the legend ask for what is to be hidden, and show it once it is") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    LegendModel model;
    QAbstractItemModelTester const tester(&model, strict);
    model.show(opened.session.workshop());
    model.setCounts(opened.session.territory(), opened.session.projects());
    std::set<std::string> asked;
    QObject::connect(&model, &LegendModel::hidingAsked, [&](std::set<std::string> const& hidden) { asked = hidden; });
    auto const presence = model.index(0, 0), themes = model.index(2, 0);
    CHECK(presence.data().toString() == "Présence du Département");
    CHECK(presence.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    auto const culture = model.index(3, 0, themes);
    CHECK(culture.data().toString() == "Culture");
    CHECK(culture.siblingAtColumn(LegendModel::Count).data().toString() == "7");
    REQUIRE(model.setData(culture, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(asked == std::set<std::string>{"theme:CULTURE"});
    CHECK(culture.data(Qt::CheckStateRole).toInt() == Qt::Checked); // until the page says so
    model.setHidden(asked);
    CHECK(culture.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK(themes.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
    REQUIRE(model.setData(themes, Qt::Checked, Qt::CheckStateRole));
    CHECK(asked.empty());
    REQUIRE(model.setData(themes, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(asked.size() == 5);
}

TEST_CASE("Findings are told the most serious first, with the object they are about") {
    Opened opened;
    Diagnostics diagnostics;
    diagnostics.info(Code::CodeRepaired, "projets.csv", {"3"});
    diagnostics.warn(Code::RoadAbsent, "saint-pol-sur-ternoise-ecole-de-musique", {"RD 1", "CC du Ternois"});
    auto const all = findings(diagnostics, Error{Code::PageFull, "ternois", {"CC du Ternois", "2"}},
                              *opened.session.workshop(), *opened.session.contractIndex());
    DiagnosticsModel model;
    QAbstractItemModelTester const tester(&model, strict);
    model.show(all);
    REQUIRE(model.rowCount() == 3);
    CHECK(model.finding(0).gravity == Gravity::Error);
    CHECK(model.finding(1).project == "saint-pol-sur-ternoise-ecole-de-musique");
    CHECK(cell(model, 1, DiagnosticsModel::Object).contains("école de musique"));
    CHECK(cell(model, 2, DiagnosticsModel::Source) == "projets.csv");
    for (int row = 0; row < model.rowCount(); ++row) {
        CHECK_FALSE(model.index(row, DiagnosticsModel::Icon).data(Qt::AccessibleTextRole).toString().isEmpty());
        CHECK_FALSE(cell(model, row, DiagnosticsModel::What).isEmpty());
    }
    CHECK(model.sheet().rows.size() == 3);
    CHECK(cell(model, 1, DiagnosticsModel::ToDo).toStdString() == "Choisir la commune…");
    CHECK(cell(model, 2, DiagnosticsModel::ToDo).toStdString() == "Voir les sources…");
    CHECK(cell(model, 0, DiagnosticsModel::What).endsWith(QStringLiteral("même numérotés.")));
    CHECK(cell(model, 0, DiagnosticsModel::ToDo).startsWith(QStringLiteral("Choisissez le format A3")));
    CHECK_FALSE(model.sentenceOf(0).contains(QStringLiteral("--")));
    model.narrow({Gravity::Warning}, {});
    CHECK(model.rowCount() == 1);
    CHECK(model.sheet().rows.size() == 1);
    model.narrow({Gravity::Error, Gravity::Warning, Gravity::Remark}, QStringLiteral("projets.csv"));
    CHECK(model.rowCount() == 1);
}

TEST_CASE("A finding about a place or a commune leads to it, one about a folder to where it is given") {
    Opened opened;
    auto const& contracts = *opened.session.workshop()->contracts;
    Diagnostics diagnostics;
    diagnostics.warn(Code::PlaceOutsideCommune, contracts.places.front().id, {"Baralle", "652"});
    diagnostics.warn(Code::CommuneRenamed, contracts.communes.front().insee, {"Canteleux", "Bonnières"});
    diagnostics.warn(Code::FolderMissing, "fond", {"/serveur/fond"});
    auto const all = findings(diagnostics, std::nullopt, *opened.session.workshop(), *opened.session.contractIndex());
    REQUIRE(all.size() == 3);
    CHECK(all[0].remedy == Remedy::ShowPlace);
    CHECK(all[0].subject == contracts.places.front().id);
    CHECK(all[1].remedy == Remedy::ShowCommune);
    CHECK(all[1].subject == contracts.communes.front().insee);
    CHECK(all[2].remedy == Remedy::Relink);
}

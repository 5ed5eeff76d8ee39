// SPDX-License-Identifier: EUPL-1.2
#include "gui/models/near_names.hpp"
#include "gui/palette/command_palette.hpp"
#include "gui/palette/palette_rows.hpp"
#include "gui/panels/card/card_panel.hpp"
#include "gui/window/main_window.hpp"
#include "gui/words/project_words.hpp"
#include "opened.hpp"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

constexpr char const* school = "saint-pol-sur-ternoise-ecole-de-musique";

/// The window over the data that ship, and its palette once everything can be found.
struct Searched {
    Searched() : window(opened.session, Profile::Explorer) {
        window.show();
        palette = window.findChild<CommandPalette*>();
        REQUIRE(QTest::qWaitFor([this] { return palette->isReady(); }, 30'000));
        field = palette->findChild<QLineEdit*>();
        list = palette->findChild<QListView*>();
    }

    void search(char const* text) {
        window.actions().action(CommandId::Find).trigger();
        QTest::keyClicks(field, QString::fromUtf8(text));
    }

    [[nodiscard]] QString first() const { return list->currentIndex().data().toString(); }

    Opened opened;
    MainWindow window;
    CommandPalette* palette = nullptr;
    QLineEdit* field = nullptr;
    QListView* list = nullptr;
};

SearchEntry const* firstOf(SearchIndex const& index, char const* asked) {
    auto const parts = index.find(QString::fromUtf8(asked), 6);
    return parts.empty() ? nullptr : parts.front().best.front();
}

} // namespace

TEST_CASE("What is meant by a few letters or a code comes first") {
    Opened opened;
    SearchIndex const index(*opened.session.workshop(), opened.session.allProjects());
    auto const [asked, kind, id] = GENERATE(table<char const*, FoundKind, char const*>({
        {"lens lie", FoundKind::Epci, lensLievin},
        {"lievin lens", FoundKind::Epci, lensLievin},
        {"246200364", FoundKind::Epci, lensLievin},
        {"ternois", FoundKind::Epci, ternois},
        {"62498", FoundKind::Commune, "62498"},
        {"st pol sur ternoise", FoundKind::Commune, "62767"},
        {"oeuf", FoundKind::Commune, "62633"},
        {"ŒUF-EN", FoundKind::Commune, "62633"},
        {"ecole musique", FoundKind::Project, school},
        {"École de Musique", FoundKind::Project, school},
        {"engagements quartiers", FoundKind::Contract, "2024-lens-lievin-ville"},
        {"cis avion", FoundKind::Place, ""},
        {"pas de calais", FoundKind::Departement, "62"},
    }));
    CAPTURE(asked);
    auto const* const first = firstOf(index, asked);
    REQUIRE(first != nullptr);
    CHECK(first->kind == kind);
    if (*id != '\0') {
        CHECK(first->id == id);
    }
}

TEST_CASE("Groups tell how many answer, and what is only told beside a title is no answer") {
    Opened opened;
    SearchIndex const index(*opened.session.workshop(), opened.session.allProjects());
    auto const parts = index.find(QStringLiteral("lens lie"), 6);
    REQUIRE(parts.size() >= 3);
    CHECK(parts.front().group == SearchGroup::Territories);
    for (auto const& part : parts) {
        CHECK(part.count >= static_cast<int>(part.best.size()));
        for (auto const* const entry : part.best) {
            CAPTURE(entry->title);
            CHECK(entry->title != QStringLiteral("Avion")); // of the CA de Lens - Liévin, which is no word of it
        }
    }
    auto const many = index.find(QStringLiteral("saint"), 6);
    auto const territories = std::find_if(
        many.begin(), many.end(), [](SearchPart const& part) { return part.group == SearchGroup::Territories; });
    REQUIRE(territories != many.end());
    CHECK(territories->best.size() == 6);
    CHECK(territories->count > 40);
    CHECK(index.find(QStringLiteral("  "), 6).empty());
}

TEST_CASE("Where nothing answers, names that are near are offered") {
    Opened opened;
    SearchIndex const index(*opened.session.workshop(), opened.session.allProjects());
    auto const [asked, near] = GENERATE(table<char const*, char const*>({
        {"lenz", "Lens"},
        {"saint ommer", "Saint-Omer"},
        {"ecole musiqe", "Aménagement d’une école de musique intercommunale et création d’un auditorium"},
    }));
    CAPTURE(asked);
    CHECK(index.find(QString::fromUtf8(asked), 6).empty());
    auto const found = index.near(QString::fromUtf8(asked), 3);
    CHECK(std::any_of(found.begin(), found.end(),
                      [&](SearchEntry const* one) { return one->title == QString::fromUtf8(near); }));
    CHECK(index.near(QStringLiteral("xyzxyzxyzxyz"), 3).empty());
    auto const rows = answerRows(index, *opened.session.workshop(), QString::fromUtf8(asked), {});
    CHECK(rows.front().title.startsWith(QStringLiteral("Rien trouvé")));
}

TEST_CASE("Names are near but for the kind of an EPCI and a third of their letters") {
    std::vector<std::string> const names{"CA de Lens - Liévin", "Lens", "Lumbres", "Lambres"};
    CHECK(nearNames("lans", names, 3) == std::vector<std::size_t>{1});
    CHECK(nearNames("lembres", names, 3) == std::vector<std::size_t>{2, 3});
    CHECK(nearNames("lans lievin", names, 3) == std::vector<std::size_t>{0});
    CHECK(nearNames("", names, 3).empty());
}

TEST_CASE("Twenty thousand projects answer within a frame") {
    Opened opened;
    auto const& workshop = *opened.session.workshop();
    auto contracts = *workshop.contracts;
    auto const own = contracts.projects;
    while (contracts.projects.size() < 20'000) {
        auto project = own[contracts.projects.size() % own.size()];
        project.id += std::to_string(contracts.projects.size());
        project.title += " tranche " + std::to_string(contracts.projects.size());
        contracts.projects.push_back(std::move(project));
    }
    auto large = workshop;
    large.contracts = std::make_shared<ContractData const>(std::move(contracts));
    Diagnostics diagnostics;
    auto const located = locateProjects(large, diagnostics);
    REQUIRE(located.size() == 20'000);
    using Clock = std::chrono::steady_clock;
    auto const since = [](Clock::time_point begun) {
        return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
    };
    auto const begun = Clock::now();
    SearchIndex const index(large, located);
    WARN("index of 20 000 projects: " << since(begun) << " ms");
    for (auto const* const asked : {"e", "ec", "ecole", "ecole musique", "lens lie", "amenagement de la rue", "1999"}) {
        double best = 1e9; // the machine is shared
        for (int i = 0; i < 5; ++i) {
            auto const asking = Clock::now();
            CHECK_FALSE(index.find(QString::fromUtf8(asked), 6).empty());
            best = std::min(best, since(asking));
        }
        WARN("« " << asked << " »: " << best << " ms");
        CHECK(best < 16);
    }
}

TEST_CASE("Commands are found by their words, with their shortcut, or why they cannot be done") {
    Opened opened;
    opened.actions.setAct(CommandId::Pin, &opened.session, [] {});
    opened.actions.setAvailable(CommandId::HideCallout, false, QStringLiteral("Choisissez une étiquette"));
    opened.actions.setAct(CommandId::HideCallout, &opened.session, [] {});
    auto const rows = commandRows(opened.actions, QStringLiteral("etiq"));
    auto const find = [&](QString const& title) {
        return std::find_if(rows.begin(), rows.end(), [&](PaletteRow const& row) { return row.title == title; });
    };
    auto const pin = find(QStringLiteral("Épingler ou libérer"));
    REQUIRE(pin != rows.end());
    CHECK(pin->note == QStringLiteral("Ctrl+E"));
    CHECK(pin->detail == QStringLiteral("Page"));
    CHECK(pin->act);
    auto const hide = find(QStringLiteral("Masquer sur cette page"));
    REQUIRE(hide != rows.end());
    CHECK_FALSE(hide->act);
    CHECK(hide->detail.contains(QStringLiteral("Choisissez une étiquette")));
    opened.actions.setProfile(Profile::Explorer);
    CHECK(commandRows(opened.actions, QStringLiteral("epingler")).front().isHeading);
    PaletteModel model;
    QAbstractItemModelTester const tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(rows);
    CHECK(model.rowCount() == static_cast<int>(rows.size()));
    CHECK(model.nextChoice(0, 1) == 0);
    CHECK(model.nextChoice(model.rowCount() - 1, 1) == -1);
}

TEST_CASE("A command answers to its words without a mark too, after what is in the data") {
    Opened opened;
    auto const rows = namedCommandRows(opened.actions, QStringLiteral("imprim"));
    REQUIRE(rows.size() > 1);
    CHECK(rows.front().isHeading);
    CHECK(rows[1].title.startsWith(QStringLiteral("Imprimer")));
    CHECK(namedCommandRows(opened.actions, QStringLiteral("lievin")).empty());
}

TEST_CASE("Lens-Liévin is two words and Return away: its map and its card") {
    Searched searched;
    searched.search("lens lie");
    CHECK(searched.first() == QStringLiteral("CA de Lens - Liévin"));
    QTest::keyClick(searched.field, Qt::Key_Return);
    CHECK_FALSE(searched.palette->isVisible());
    CHECK(searched.opened.session.territory().id == lensLievin);
    CHECK(searched.window.findChild<CardPanel*>()->windowTitle() == QStringLiteral("Fiche du territoire"));
}

TEST_CASE("A project is shown in its territory, whatever hides it, with its card") {
    Searched searched;
    ProjectFilter filter;
    filter.tags = {{themeScheme, {"SPORT"}}};
    searched.opened.show(TerritoryKind::Epci, lensLievin);
    searched.opened.session.setFilter(filter);
    searched.search("ecole musique");
    QTest::keyClick(searched.field, Qt::Key_Return);
    CHECK(searched.opened.session.selection() == std::vector<std::string>{school});
    CHECK(searched.opened.session.territory().id == ternois);
    CHECK(searched.opened.session.filter().isEmpty());
    CHECK(searched.window.findChild<CardPanel*>()->windowTitle() == QStringLiteral("Fiche du projet"));
}

TEST_CASE("The palette is worked by keys: arrows pass over headings, Escape gives the keyboard back") {
    Searched searched;
    searched.search("lens lie");
    QTest::keyClick(searched.field, Qt::Key_Down);
    CHECK(searched.first() == QStringLiteral("Lens"));
    QTest::keyClick(searched.field, Qt::Key_Up);
    CHECK(searched.first() == QStringLiteral("CA de Lens - Liévin"));
    QTest::keyClick(searched.field, Qt::Key_PageDown);
    CHECK_FALSE(searched.first().isEmpty());
    QString said = QStringLiteral("2 réponses");
    QObject::connect(&searched.opened.session, &Session::announced, [&](QString const& text) { said = text; });
    QTest::keyClick(searched.field, Qt::Key_Escape);
    CHECK_FALSE(searched.palette->isVisible());
    CHECK(said.isEmpty());
    searched.search(">plein ecran");
    CHECK(searched.first() == QStringLiteral("Plein écran"));
}

TEST_CASE("The contract of another template is shown by that template") {
    Searched searched;
    searched.search("engagements quartiers");
    QTest::keyClick(searched.field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return searched.opened.session.sources().pageTemplate != "2019"; }, 30'000));
    searched.opened.settle();
    CHECK(searched.opened.session.sources().pageTemplate == "contrat-ville-2024");
    CHECK(searched.opened.session.territory().id == lensLievin);
}

TEST_CASE("A command that is misspelt is near, and so are the names of intercommunalités") {
    Opened opened;
    opened.actions.setAct(CommandId::Export, &opened.session, [] {});
    auto const rows = commandRows(opened.actions, QStringLiteral("expoter"));
    REQUIRE(rows.size() > 2);
    CHECK(rows[0].title.startsWith(QStringLiteral("Aucune commande")));
    CHECK(rows[1].title == QStringLiteral("Commandes proches"));
    CHECK(rows[2].title.startsWith(QStringLiteral("Exporter")));
    CHECK(commandRows(opened.actions, QStringLiteral("xyzxyzxyz")).size() == 1);

    SearchIndex const index(*opened.session.workshop(), opened.session.allProjects());
    auto const found = index.near(QStringLiteral("montreuillloi"), 3);
    auto const communautes = std::count_if(found.begin(), found.end(), [](SearchEntry const* one) {
        return one->kind == FoundKind::Epci && one->title.contains(QStringLiteral("Montreuillois"));
    });
    CHECK(communautes == 2);
    CHECK(std::any_of(found.begin(), found.end(),
                      [](SearchEntry const* one) { return one->title.startsWith(QStringLiteral("Montreuil")); }));
}

TEST_CASE("A project of several communes is said to be there by the list as by the search") {
    Opened opened;
    auto const* const located = opened.session.findProject("euralens-odyssee-2019");
    REQUIRE(located != nullptr);
    CHECK(placeText(*located).contains(QStringLiteral("Hénin-Beaumont")));
    SearchIndex const index(*opened.session.workshop(), opened.session.allProjects());
    auto const& entries = index.entries();
    auto const entry = std::find_if(entries.begin(), entries.end(),
                                    [](SearchEntry const& one) { return one.id == "euralens-odyssee-2019"; });
    REQUIRE(entry != entries.end());
    CHECK(entry->detail.startsWith(placeText(*located)));
}

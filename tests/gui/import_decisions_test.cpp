// SPDX-License-Identifier: EUPL-1.2
#include "answering.hpp"
#include "at_import.hpp"
#include "gui/import/changes_page.hpp"
#include "gui/import/file_page.hpp"
#include "gui/import/preview_model.hpp"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QGroupBox>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTableWidget>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

constexpr char const* vestiaires = "Titre;Montant;Thématique;Commune;Note\r\n"
                                   "Vestiaires de l’école de football;69 630 €;Sport;Pernes;relancé\r\n"
                                   "Extension du collège;1 250 000,00 €;Education;Bapaume;\r\n";
constexpr char const* nowhere = "Titre;Thématique;Commune\r\nSalle;Sport;Villers-sur-Nulle-Part\r\n";

} // namespace

TEST_CASE("A row that is only like a project waits for an answer, and is never taken for it unasked") {
    Import import(vestiaires, "votes.csv");
    import.goTo(Step::Changes);
    auto& tree = import.changes();
    REQUIRE(tree.topLevelItemCount() == 2);
    auto const* const doubtful = tree.topLevelItem(0);
    CHECK(doubtful->text(0).startsWith("À confirmer"));
    REQUIRE(doubtful->childCount() == 1);
    CHECK(doubtful->child(0)->checkState(0) == Qt::Unchecked);
    CHECK(doubtful->child(0)->text(0).startsWith("Restructuration des vestiaires"));
    CHECK(doubtful->child(0)->text(1) == "Vestiaires de l’école de football");
    CHECK(tree.topLevelItem(1)->child(0)->text(0) == "Extension du collège"); // of no project of that commune
    CHECK(tree.topLevelItem(1)->child(0)->checkState(0) == Qt::Checked);
    CHECK(import.assistant.findChild<QGroupBox*>("import-answers")->isVisible());

    auto const what = GENERATE(as<std::string>(), "Laisser cette ligne", "C’est ce projet", "C’est un nouveau projet");
    CAPTURE(what);
    if (what != "Laisser cette ligne") {
        import.say(QString::fromStdString(what));
    }
    import.next();
    REQUIRE(import.assistant.step() == Step::Result);
    auto const& added = import.session.document().added;
    CHECK(added.size() == (what == "Laisser cette ligne" ? 1U : 2U));
    bool const isChanged = std::any_of(added.begin(), added.end(), [](Project const& project) {
        return project.id == "pernes-vestiaires-ecole-de-football";
    });
    CHECK(isChanged == (what == "C’est ce projet"));
    CHECK(import.result().contains("2 lignes lues"));
    auto const aside = import.folder.path() / "votes_ecartes.csv";
    CHECK(std::filesystem::exists(aside) == (what == "Laisser cette ligne"));
    if (what == "Laisser cette ligne") {
        CHECK(import.result().contains("1 ajoutée"));
        CHECK(import.result().contains("1 laissée de côté par choix"));
        CHECK(readAll(aside).find("Vestiaires") != std::string::npos);
    }
}

TEST_CASE("Rows left of a file that is named from the current folder are written beside it") {
    Import import(vestiaires, "votes.csv");
    auto const before = std::filesystem::current_path();
    std::filesystem::current_path(import.folder.path());
    auto& field = *import.assistant.findChild<FilePage*>()->findChild<QLineEdit*>();
    QTest::keyClicks(&field, QStringLiteral("votes.csv"));
    REQUIRE(QTest::qWaitFor([&] { return import.assistant.draft().file() != nullptr; }, 30'000));
    import.settleDraft();
    emit field.editingFinished(); // the keyboard leaves it: what is read already is not read again
    CHECK_FALSE(import.assistant.draft().isBusy());
    CHECK(import.assistant.draft().file() != nullptr);
    for (int step = 0; step < 4 && import.assistant.step() != Step::Result; ++step) {
        import.next();
    }
    std::filesystem::current_path(before);
    REQUIRE(import.assistant.step() == Step::Result);
    CHECK(std::filesystem::exists(import.folder.path() / "votes_ecartes.csv"));
}

TEST_CASE("Answers are kept while the user goes back to look at the rows") {
    Import import(vestiaires, "votes.csv");
    import.goTo(Step::Changes);
    import.say("C’est un nouveau projet");
    REQUIRE(import.changes().topLevelItemCount() == 1);
    import.changes().topLevelItem(0)->child(1)->setCheckState(0, Qt::Unchecked);
    import.assistant.goTo(Step::Columns);
    import.assistant.goTo(Step::Changes);
    REQUIRE(import.changes().topLevelItemCount() == 1);
    CHECK(import.changes().topLevelItem(0)->child(0)->checkState(0) == Qt::Checked);
    CHECK(import.changes().topLevelItem(0)->child(1)->checkState(0) == Qt::Unchecked);
}

TEST_CASE("What is told after an import has the number of its rows, in good French") {
    auto const [text, told] = GENERATE(table<char const*, char const*>({
        {"Titre;Thématique;Commune\r\nSalle;Sport;Lumbres\r\n", "1 ligne importée"},
        {"Titre;Thématique;Commune\r\nSalle;Sport;Lumbres\r\nStade;Sport;Lumbres\r\n", "2 lignes importées"},
    }));
    Import import(text, "votes.csv");
    QString said;
    QObject::connect(&import.session, &Session::announced, [&](QString const& words) { said = words; });
    import.goTo(Step::Result);
    CHECK(said == told);
}

TEST_CASE("An import with something chosen asks before it is left, and an open list closes first") {
    Import import(subventions2019);
    import.read();
    import.next();
    QTest::keyClick(&import.assistant, Qt::Key_Escape); // nothing was chosen: nothing is lost
    CHECK_FALSE(import.assistant.isVisible());
    import.assistant.show();
    import.next();
    import.click("Mettre de côté, ligne 14");
    auto* const choice = import.assistant.findChild<QTableWidget*>("import-issues")->findChild<QComboBox*>();
    REQUIRE(choice != nullptr);
    choice->showPopup();
    REQUIRE(choice->view()->isVisible());
    QTest::keyClick(choice->view(), Qt::Key_Escape);
    CHECK_FALSE(choice->view()->isVisible());
    CHECK(import.assistant.isVisible());
    answer("Continuer l’import");
    QTest::keyClick(&import.assistant, Qt::Key_Escape);
    CHECK(import.assistant.isVisible());
    answer("Abandonner l’import");
    import.assistant.close();
    CHECK_FALSE(import.assistant.isVisible());
}

TEST_CASE("A commune that is not known is chosen from those most like it, or typed and completed") {
    Import import(nowhere, "votes.csv");
    import.goTo(Step::Rows);
    auto* const choice = import.assistant.findChild<QTableWidget*>("import-issues")->findChild<QComboBox*>();
    REQUIRE(choice != nullptr);
    for (int i = 0; i < choice->count(); ++i) {
        CHECK(choice->itemText(i).startsWith("Villers"));
    }
    CHECK(choice->currentText().isEmpty()); // none of them is likely enough to be proposed
    CHECK(choice->itemText(0).startsWith("Villers"));
    REQUIRE(choice->completer() != nullptr);
    choice->completer()->setCompletionPrefix("lumb");
    CHECK(choice->completer()->currentCompletion() == "Lumbres");
    choice->setCurrentText("Lumbres");
    import.click("Appliquer, ligne 2");
    CHECK(import.toDecide() == 0);
    QStringList told;
    for (auto const* const label : import.assistant.findChildren<QLabel*>()) {
        told.append(label->text());
    }
    CHECK(told.contains("Dans le fichier\u00A0: «\u00A0Villers-sur-Nulle-Part\u00A0»"));
}

TEST_CASE("Every button of a step has an access key, and no two of a step are alike") {
    Import import(subventions2019);
    auto const look = [&](Step step) {
        CAPTURE(step);
        REQUIRE(import.assistant.step() == step);
        std::map<int, QString> keys;
        auto const take = [&](QString const& text) {
            auto const key = QKeySequence::mnemonic(text);
            CAPTURE(text);
            REQUIRE_FALSE(key.isEmpty());
            auto const [place, isNew] = keys.emplace(static_cast<int>(key[0].key()), text);
            CAPTURE(place->second);
            CHECK(isNew);
        };
        auto const* const lines = import.assistant.findChild<QTableWidget*>("import-issues");
        for (auto* const button : import.assistant.findChildren<QAbstractButton*>()) {
            bool const isOfPage = button->isVisible() && !button->text().isEmpty() && !lines->isAncestorOf(button);
            if (isOfPage) {
                take(button->text());
            }
        }
        for (auto* const label : import.assistant.findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy() != nullptr && label->text().contains('&')) {
                take(label->text());
            }
        }
    };
    REQUIRE(QTest::qWaitForWindowActive(&import.assistant));
    look(Step::File);
    import.read();
    look(Step::Reading);
    QTest::keyClick(&import.assistant, Qt::Key_S, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return import.assistant.step() == Step::Columns; })); // once the button is up again
    look(Step::Columns);
    import.next();
    look(Step::Rows);
    import.assistant.draft().applyAllProposals();
    import.assistant.draft().setAllAside();
    import.next();
    look(Step::Changes);
    import.next();
    look(Step::Result);
}

TEST_CASE("Many rows to review are shown by a hundred, all of them") {
    std::string text = "Titre;Thématique;Commune\r\n";
    for (int i = 0; i < 250; ++i) {
        text += "Salle " + std::to_string(i) + ";Inconnue;Lumbres\r\n";
    }
    Import import(text, "votes.csv");
    import.goTo(Step::Rows);
    auto* const issues = import.assistant.findChild<QTableWidget*>("import-issues");
    auto const turn = [&](QString const& words) {
        for (auto* const button : import.assistant.findChildren<QPushButton*>()) {
            if (button->text().remove(QLatin1Char('&')) == words) {
                button->click();
            }
        }
    };
    CHECK(issues->rowCount() == 100);
    CHECK(issues->item(0, 0)->text() == "2");
    turn("Lignes suivantes");
    CHECK(issues->item(0, 0)->text() == "102");
    turn("Lignes suivantes");
    CHECK(issues->rowCount() == 50);
    CHECK(issues->item(49, 0)->text() == "251");
    turn("Lignes précédentes");
    CHECK(issues->item(0, 0)->text() == "102");
}

TEST_CASE("Another field for a column keeps the corrections of the others, and asks about its own") {
    Import import(subventions2019);
    import.goTo(Step::Rows);
    import.click("Appliquer, ligne 9");  // theme
    import.click("Appliquer, ligne 12"); // code of the commune
    CHECK(import.toDecide() == 2);
    auto& draft = import.assistant.draft();
    auto const owner = *draft.columns().mapping.columnOf("owner"), theme = *draft.columns().mapping.columnOf("theme");
    CHECK(draft.correctionsLostBy(owner, "") == 0);
    CHECK(draft.correctionsLostBy(theme, "") == 1);
    draft.setPart(owner, "");
    import.settleDraft();
    CHECK(import.toDecide() == 2);
    import.assistant.goTo(Step::Columns);
    auto* const columns = import.assistant.findChild<QTableWidget*>("import-columns");
    auto const choose = [&](QString const& reply) {
        auto* const choice = qobject_cast<QComboBox*>(columns->cellWidget(static_cast<int>(theme), 1));
        choice->setCurrentIndex(0);
        answer(reply);
        emit choice->activated(0);
        import.settleDraft();
    };
    choose("Garder le champ");
    CHECK(draft.columns().mapping.parts[theme] == "theme");
    choose("Changer le champ");
    CHECK(draft.columns().mapping.parts[theme].empty());
}

TEST_CASE("A layer is imported alike from a Shapefile, a GeoPackage and a MapInfo table") {
    char const* const named = std::getenv("CARTOCONTRAT_GEODATA");
    auto const data = named != nullptr
                          ? std::filesystem::path(named)
                          : std::filesystem::path(CARTOCONTRAT_SOURCE_DIR).parent_path() / "shared/geodata";
    auto const source = data / "sdis62_centres.geojson";
    auto const ogr2ogr = QStandardPaths::findExecutable("ogr2ogr");
    if (!std::filesystem::exists(source) || ogr2ogr.isEmpty()) {
        WARN("not tested: it needs " << source.string() << " (or CARTOCONTRAT_GEODATA) and ogr2ogr (gdal-bin)");
        return;
    }
    auto const [format, name, option] =
        GENERATE(table<char const*, char const*, char const*>({{"ESRI Shapefile", "centres.shp", "ENCODING=UTF-8"},
                                                               {"GPKG", "centres.gpkg", "SPATIAL_INDEX=YES"},
                                                               {"MapInfo File", "centres.tab", "ENCODING="}}));
    CAPTURE(format);
    Import expected("", "vide.csv"), import("", "vide.csv");
    expected.file = source;
    expected.read();
    import.file = import.folder.path() / name;
    REQUIRE(QProcess::execute(ogr2ogr, {"-f", format, "-lco", option, QString::fromStdString(import.file.string()),
                                        QString::fromStdString(source.string())}) == 0);
    import.read();
    REQUIRE(import.assistant.step() == Step::Reading);
    CHECK(import.assistant.draft().columns().mapping.subject == ImportSubject::Places);
    auto const &one = import.review(), &other = expected.review();
    REQUIRE(one.rowCount() == other.rowCount());
    WARN(format << ": " << one.rowCount() << " rows");
    for (std::size_t row = 0; row < one.rowCount(); ++row) {
        CAPTURE(row);
        CHECK(one.cell(row, "name") == other.cell(row, "name"));
        CHECK(one.open(row).size() == other.open(row).size());
        auto const &here = std::get<Place>(one.checked(row).thing), &there = std::get<Place>(other.checked(row).thing);
        CHECK(here.insee == there.insee);
        REQUIRE(here.position.has_value() == there.position.has_value());
        if (here.position) {
            CHECK(here.position->x == Approx(there.position->x).margin(1));
            CHECK(here.position->y == Approx(there.position->y).margin(1));
        }
    }
}

TEST_CASE("A group of five thousand changes is checked in one go, and counted once") {
    std::string text = "Titre;Thématique;Commune\r\n";
    for (int i = 0; i < 5'000; ++i) {
        text += "Salle " + std::to_string(i) + ";Sport;Lumbres\r\n";
    }
    Import import(text, "votes.csv");
    import.goTo(Step::Changes);
    auto* const group = import.changes().topLevelItem(0);
    REQUIRE(group->childCount() == 5'000);
    CHECK(group->text(0) == "Ajoutés (5\u202F000)");
    int counted = 0;
    QObject::connect(import.assistant.findChild<ChangesPage*>(), &ImportPage::changed, [&] { ++counted; });
    auto const start = std::chrono::steady_clock::now();
    group->setCheckState(0, Qt::Unchecked);
    QCoreApplication::processEvents();
    std::chrono::duration<double> const seconds = std::chrono::steady_clock::now() - start;
    WARN("5 000 changes unchecked: " << seconds.count() << " s");
    CHECK(counted == 1);
    CHECK(group->child(4'999)->checkState(0) == Qt::Unchecked);
}

TEST_CASE("A correction has the columns counted only where they are seen") {
    Import import(subventions2019);
    import.goTo(Step::Rows);
    auto const* const preview = import.assistant.findChild<PreviewModel*>();
    int counted = 0;
    QObject::connect(preview, &QAbstractItemModel::modelReset, [&] { ++counted; });
    import.click("Appliquer, ligne 9");
    CHECK(counted == 0);
    import.assistant.goTo(Step::Columns);
    CHECK(counted == 1);
    auto const theme = 4; // after the number of the line
    CHECK(preview->data(preview->index(7, theme), Qt::DisplayRole) == "Sport");
}

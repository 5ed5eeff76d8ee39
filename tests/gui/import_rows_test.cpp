// SPDX-License-Identifier: EUPL-1.2
#include "at_import.hpp"
#include "gui/import/columns_page.hpp"
#include "gui/import/file_page.hpp"
#include "gui/import/import_acts.hpp"
#include "gui/import/import_words.hpp"
#include "gui/import/reading_page.hpp"

#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QStringListModel>
#include <QTableWidget>
#include <QUrl>

using namespace cartocontrat;
using namespace cartocontrat::test;

TEST_CASE("Only what was corrected in its own cell can be taken back there") {
    Import import(
        "Titre;Thématique;Commune\r\nSalle;Sport;Lumbres\r\nSalle;Sport;Lumbres\r\nStade;Football;Lumbres\r\n",
        "votes.csv");
    import.goTo(Step::Rows);
    REQUIRE(import.toDecide() == 2);
    auto const isOffered = [&](QString const& name) {
        auto const buttons = import.assistant.findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [&](QPushButton const* button) { return button->accessibleName() == name; });
    };
    import.assistant.draft().setCell(0, "title", "Salle des fêtes"); // the third line repeats it no more
    import.assistant.draft().setCell(2, "theme", "Sport");
    QCoreApplication::processEvents();
    CHECK(import.toDecide() == 0);
    CHECK_FALSE(isOffered("Revenir, ligne 3"));
    import.click("Revenir, ligne 4");
    CHECK(import.toDecide() == 1);
}

TEST_CASE("Nothing is imported while other data are being read") {
    Opened opened;
    QWidget window;
    ImportActs const acts(opened.session, opened.actions, &window);
    auto const& command = opened.actions.action(CommandId::Import);
    CHECK(command.isEnabled());
    opened.session.reread();
    REQUIRE(QTest::qWaitFor([&] { return !command.isEnabled(); }, 30'000));
    QString said;
    QObject::connect(&opened.session, &Session::announced, [&](QString const& words) { said = words; });
    opened.session.importFile("votes.csv");
    CHECK(said.startsWith("Les données ne sont pas encore lues"));
    CHECK(window.findChild<ImportAssistant*>() == nullptr);
    SECTION("read") {
        opened.settle();
    }
    SECTION("left") {
        opened.session.stopReading();
    }
    CHECK(QTest::qWaitFor([&] { return command.isEnabled(); }, 30'000));
}

TEST_CASE("A cell with a percent sign is told as it stands") {
    Import import("Titre;Montant;Thématique;INSEE\r\nSalle;%2 %1;Sport;%3\r\n", "votes.csv");
    import.goTo(Step::Columns);
    auto const* const columns = import.assistant.findChild<QTableWidget*>("import-columns");
    CHECK(columns->item(1, 4)->text() == "«\u00A0%2 %1\u00A0» (ligne 2)");
    import.next();
    QStringList told;
    auto const* const issues = import.assistant.findChild<QTableWidget*>("import-issues");
    for (int line = 0; line < issues->rowCount(); ++line) {
        told.append(issues->item(line, 2)->text());
    }
    CHECK(told.filter("«\u00A0%2 %1\u00A0»").size() == 1);
}

TEST_CASE("What is dropped is imported where it is a file") {
    Import import(subventions2019);
    auto const drop = [&](QList<QUrl> const& urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent over(QPoint(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        over.ignore();
        QCoreApplication::sendEvent(&import.assistant, &over);
        QDropEvent event(QPointF(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&import.assistant, &event);
        import.settleDraft();
        return over.isAccepted();
    };
    CHECK_FALSE(drop({}));
    CHECK_FALSE(drop({QUrl("https://example.org/votes.csv")}));
    CHECK(import.assistant.step() == Step::File);
    CHECK(drop({QUrl::fromLocalFile(QString::fromStdString(import.file.string()))}));
    CHECK(import.assistant.step() == Step::Reading);
}

TEST_CASE("Tab goes on from a cell that was corrected to the next one") {
    Import import(subventions2019);
    import.goTo(Step::Rows);
    REQUIRE(QTest::qWaitForWindowActive(&import.assistant));
    auto const cell = [&](char const* name) { return import.assistant.findChild<QLineEdit*>(name); };
    auto* const title = cell("import-cell-title");
    REQUIRE(title != nullptr);
    title->setFocus();
    title->setText("Autre titre");
    QTest::keyClick(title, Qt::Key_Tab);
    REQUIRE(cell("import-cell-voted")->hasFocus());
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(cell("import-cell-title")->text() == "Autre titre");
    CHECK(cell("import-cell-voted")->hasFocus());
}

TEST_CASE("Communes are completed in the order of the dictionary") {
    Import import("Titre;Thématique;Commune\r\nSalle;Sport;Villers-sur-Nulle-Part\r\n", "votes.csv");
    import.goTo(Step::Rows);
    auto const names = import.assistant.findChild<QStringListModel*>()->stringList();
    REQUIRE(names.contains("Étaples"));
    CHECK(names.indexOf("Étaples") < names.indexOf("Fauquembergues"));
    CHECK(names.indexOf("Étaples") > names.indexOf("Embry"));
}

TEST_CASE("What is told of one row, of none and of thousands is good French") {
    Import import("Titre;Thématique;Commune\r\nSalle;Sport;Lumbres\r\n", "votes.csv");
    import.goTo(Step::Changes);
    auto const status = [&](auto* page) { return import.assistant.findChild<decltype(page)>()->status(); };
    CHECK(status(static_cast<FilePage*>(nullptr)) == "1 ligne lue");
    CHECK(status(static_cast<ReadingPage*>(nullptr)) == "1 ligne, 3 colonnes");
    CHECK(status(static_cast<ColumnsPage*>(nullptr)) == "1 ligne prête  ·  aucune à revoir");
    auto const isThere = [&](QString const& text) {
        auto const buttons = import.assistant.findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [&](QPushButton const* button) { return button->text() == text; });
    };
    CHECK(isThere("&Importer 1 ligne"));
    import.changes().topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QCoreApplication::processEvents();
    CHECK(isThere("R&ien à importer"));
    CHECK(rowsReadText(0) == "Aucune ligne lue");
    CHECK(rowsReadText(12'345) == "12\u202F345 lignes lues");
    CHECK(toReviewText(1'000) == "1\u202F000 à revoir");
}

TEST_CASE("What is typed in a cell is taken after a pause, and the typing goes on") {
    Import import(subventions2019);
    import.goTo(Step::Rows);
    REQUIRE(QTest::qWaitForWindowActive(&import.assistant));
    auto const cell = [&] { return import.assistant.findChild<QLineEdit*>("import-cell-title"); };
    REQUIRE(cell() != nullptr);
    auto const* const issues = import.assistant.findChild<QTableWidget*>("import-issues");
    auto const line = issues->item(issues->currentRow(), 0)->text().toULongLong();
    std::size_t row = 0;
    while (import.review().line(row) != line) {
        ++row;
    }
    cell()->setFocus();
    cell()->selectAll();
    QTest::keyClicks(cell(), "Autre");
    REQUIRE(QTest::qWaitFor([&] { return import.review().cell(row, "title") == "Autre"; }));
    REQUIRE(QTest::qWaitFor([&] { return cell()->parentWidget() != nullptr && cell()->hasFocus(); }));
    QCoreApplication::processEvents();
    QTest::keyClicks(cell(), " titre");
    CHECK(cell()->text() == "Autre titre");
    REQUIRE(QTest::qWaitFor([&] { return import.review().cell(row, "title") == "Autre titre"; }));
}

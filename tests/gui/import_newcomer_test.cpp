// SPDX-License-Identifier: EUPL-1.2
#include "answering.hpp"
#include "at_import.hpp"
#include "gui/import/import_words.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "open_window.hpp"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>
#include <QUndoStack>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

/// The sheet of an office as somebody has it who never imported one.
constexpr char const* projets2019 =
    "Intitulé du projet;Commune;Thème;Aide du Département;Coût total HT;Maître d’ouvrage;Date de délibération;"
    "Période;Observations\r\n"
    "Réfection de la toiture de l’église;Frévent;Culture;12 500,50 €;50 000,00 €;Commune;15/03/2019;À venir;\r\n"
    "Voie verte;Heuchin;Aménagement;64 250,75 €;128 501,50 €;Département;31/02/2019;À venir;\r\n"
    "Salle multisports;Villers-sur-Nulle-Part;Sport;45 000 €;150 000 €;Commune;01/07/2019;À venir;\r\n"
    "Extension du collège;Bapaume;Éducation;1 250 000,00 €;2 500 000,00 €;Département;10/10/2017;2015-2018;\r\n"
    "Extension du collège;Bapaume;Éducation;1 250 000,00 €;2 500 000,00 €;Département;10/10/2017;2015-2018;\r\n"
    "Plantation d’arbres;Lumbres;Environnement;5 000 €;10 000 €;CC du Pays de Lumbres;04/04/2019;À venir;\r\n"
    "TOTAL;;;1 602 751,24 €;;;;;\r\n";

constexpr char const* oneRoom = "Titre;Thématique;Commune;Montant\r\nSalle;Sport;Lumbres;12 500,50 €\r\n";

QPushButton& buttonOf(Import const& import, QString const& text) {
    for (auto* const button : import.assistant.findChildren<QPushButton*>()) {
        if (button->text().remove(QLatin1Char('&')) == text) {
            return *button;
        }
    }
    FAIL(text.toStdString());
    throw std::logic_error("no such button");
}

QString toldAt(QTableWidget const& issues, QString const& line) {
    QStringList told;
    for (int row = 0; row < issues.rowCount(); ++row) {
        if (issues.item(row, 0)->text() == line) {
            told << issues.item(row, 1)->text() + "\u00A0: " + issues.item(row, 2)->text();
        }
    }
    return told.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("All proposals of a newcomer’s sheet are applied, and none is invented") {
    Import import(projets2019, "projets_2019.csv");
    import.goTo(Step::Rows);
    auto const* const issues = import.assistant.findChild<QTableWidget*>("import-issues");
    CHECK(toldAt(*issues, "8").contains("Cette ligne est un total, pas un projet."));
    REQUIRE(import.toDecide() == 5);
    import.press("Appliquer toutes les propositions");
    QCoreApplication::processEvents();
    auto const& review = import.review();
    CHECK(review.state(1) == RowState::Ready); // its year is read
    CHECK(review.state(2) == RowState::ToDecide);
    CHECK(review.state(4) == RowState::ToDecide);
    CHECK(review.state(5) == RowState::ToDecide);
    CHECK(review.cell(5, "theme") == "Environnement");
    CHECK(review.state(6) == RowState::SetAside);
    CHECK(import.toDecide() == 3);
    CHECK_FALSE(buttonOf(import, "Appliquer toutes les propositions").isEnabled());

    auto const* const theme = qobject_cast<QComboBox*>(issues->cellWidget(3, 3));
    REQUIRE(theme != nullptr);
    CHECK(theme->count() == 5);
    CHECK(theme->currentText().isEmpty());

    import.press("Mettre tout de côté");
    QCoreApplication::processEvents();
    QStringList onScreen;
    for (auto const* const line : {"4", "6", "7", "8"}) {
        onScreen << toldAt(*issues, line);
    }
    import.next();
    import.next();
    REQUIRE(import.assistant.step() == Step::Result);
    auto const aside = QString::fromStdString(readAll(import.folder.path() / "projets_2019_ecartes.csv"));
    for (auto const& told : onScreen) {
        CAPTURE(told.toStdString());
        CHECK_FALSE(told.isEmpty());
        CHECK(aside.contains(told));
    }
}

TEST_CASE("The columns of the changes are as wide as what they hold") {
    auto const [width, height] = GENERATE(table<int, int>({{1100, 700}, {1600, 1000}}));
    Import import(subventions2019);
    import.assistant.resize(width, height);
    import.goTo(Step::Rows);
    import.assistant.draft().applyAllProposals();
    import.assistant.draft().setAllAside();
    import.next();
    REQUIRE(import.assistant.step() == Step::Changes);
    auto& tree = import.changes();
    tree.expandAll();
    QCoreApplication::processEvents();
    auto const letter = tree.fontMetrics().averageCharWidth();
    int sum = 0;
    for (int column = 0; column < tree.columnCount(); ++column) {
        sum += tree.columnWidth(column);
        int longest = tree.fontMetrics().horizontalAdvance(tree.headerItem()->text(column));
        for (int i = 0; i < tree.topLevelItemCount(); ++i) {
            for (int j = 0; j < tree.topLevelItem(i)->childCount(); ++j) {
                auto const* const change = tree.topLevelItem(i)->child(j);
                for (int k = 0; k < change->childCount(); ++k) {
                    longest = std::max(longest, tree.fontMetrics().horizontalAdvance(change->child(k)->text(column)));
                }
            }
        }
        CAPTURE(width, column, longest, tree.columnWidth(column));
        CHECK((tree.isColumnHidden(column) || tree.columnWidth(column) >= std::min(longest, 24 * letter)));
    }
    CHECK(sum <= tree.viewport()->width()); // nothing is out of sight
}

TEST_CASE("The result lists what was imported, the first twenty and how many more") {
    auto const [count, more] = GENERATE(table<int, char const*>({{1, ""}, {21, "et 1 autre"}, {25, "et 5 autres"}}));
    std::string text = "Titre;Thématique;Commune;Montant\r\n";
    for (int i = 1; i <= count; ++i) {
        text += "Salle " + std::to_string(i) + ";Sport;Lumbres;12 500,50 €\r\n";
    }
    Import import(text, "votes.csv");
    import.goTo(Step::Result);
    auto const* const things = import.assistant.findChild<QTableWidget*>("import-things");
    REQUIRE(things->isVisible());
    CHECK(things->rowCount() == std::min(count, 20));
    CHECK(things->item(0, 0)->text() == "Salle 1");
    CHECK(things->item(0, 1)->text() == "Lumbres");
    CHECK(things->item(0, 2)->text() == "12\u202F500,50\u00A0€");
    QStringList told;
    for (auto const* const label : import.assistant.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            told << label->text();
        }
    }
    CHECK(told.filter("autre").join(QString()) == more);
}

TEST_CASE("A path that is typed is read after a pause, once it is that of a file") {
    Import import(oneRoom, "votes.csv");
    REQUIRE(QTest::qWaitForWindowActive(&import.assistant));
    auto& path = *import.assistant.findChild<QLineEdit*>("import-file");
    auto const whole = QString::fromStdString(import.file.string());
    QTest::keyClicks(&path, whole.chopped(1));
    QTest::qWait(500);
    CHECK(import.assistant.draft().path().empty()); // it is no file yet, which is no fault
    auto& next = buttonOf(import, "Suivant >");
    CHECK_FALSE(next.isEnabled());
    QTest::keyClicks(&path, whole.right(1));
    REQUIRE(QTest::qWaitFor([&] { return next.isEnabled(); }, 10'000));
    CHECK(import.assistant.step() == Step::File);
    CHECK(path.hasFocus());
    next.click();
    CHECK(import.assistant.step() == Step::Reading);
}

TEST_CASE("A file that changes nothing is not imported, says why, and is left without a question") {
    Import import(oneRoom, "votes.csv");
    import.goTo(Step::Result);
    import.settle();
    ImportAssistant again(import.session, import.folder.path() / "correspondances", nullptr);
    again.show();
    again.openFile(QString::fromStdString(import.file.string()));
    REQUIRE(QTest::qWaitFor([&] { return again.draft().review() != nullptr; }, 30'000));
    again.draft().setCell(0, "theme", "SPORT"); // some work, which makes no difference
    again.goTo(Step::Changes);
    QPushButton const* button = nullptr;
    for (auto const* const one : again.findChildren<QPushButton*>()) {
        button = one->text() == "R&ien à importer" ? one : button;
    }
    REQUIRE(button != nullptr);
    CHECK_FALSE(button->isEnabled());
    CHECK(button->toolTip().startsWith("Rien à importer\u00A0: le document dit déjà"));
    REQUIRE(again.draft().hasWork());
    again.reject();
    CHECK_FALSE(again.isVisible());
}

TEST_CASE("A click in the list of steps goes back to one that is done, and no further") {
    Import import(oneRoom, "votes.csv");
    import.goTo(Step::Columns);
    auto& steps = *import.assistant.findChild<QListWidget*>();
    auto const click = [&](Step step) {
        auto const place = steps.visualItemRect(steps.item(step)).center();
        QTest::mouseClick(steps.viewport(), Qt::LeftButton, {}, place);
        QCoreApplication::processEvents();
        CHECK(steps.currentRow() == import.assistant.step());
    };
    click(Step::Changes);
    CHECK(import.assistant.step() == Step::Columns);
    click(Step::Reading);
    CHECK(import.assistant.step() == Step::Reading);
    click(Step::File);
    CHECK(import.assistant.step() == Step::File);
    import.assistant.goTo(Step::Changes);
    import.next();
    REQUIRE(import.assistant.step() == Step::Result);
    click(Step::Changes);
    CHECK(import.assistant.step() == Step::Result);
}

TEST_CASE("One Ctrl+Z in the window undoes an import at once, wherever the keyboard was before") {
    TempFolder const folder;
    auto const file = folder.path() / "votes.csv";
    std::ofstream(file, std::ios::binary) << oneRoom;
    OpenWindow open;
    REQUIRE(open.isReady);
    REQUIRE(QTest::qWaitForWindowActive(&open.window));
    auto const before = open.session.document();
    auto const fields = open.window.findChildren<QLineEdit*>();
    auto const field = std::find_if(fields.begin(), fields.end(), [](QLineEdit const* one) {
        return one->isVisible() && !one->isReadOnly() && one->isEnabled();
    });
    REQUIRE(field != fields.end());
    (*field)->setFocus();
    QTest::keyClicks(*field, "s"); // which it could undo
    open.session.importFile(file);
    auto* const assistant = open.window.findChild<ImportAssistant*>();
    REQUIRE(assistant != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return assistant->draft().review() != nullptr; }, 30'000));
    assistant->goTo(Step::Changes);
    assistant->goOn();
    REQUIRE(assistant->step() == Step::Result);
    CHECK_FALSE((open.session.document() == before));
    assistant->goOn();
    open.window.activateWindow(); // as a window manager does
    REQUIRE(QTest::qWaitForWindowActive(&open.window));
    REQUIRE(open.window.focusWidget() == &open.window.central().canvas());
    QTest::keyClick(open.window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    CHECK((open.session.document() == before));
    CHECK((*field)->text() == "s");
}

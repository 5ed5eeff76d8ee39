// SPDX-License-Identifier: EUPL-1.2
#include "at_import.hpp"
#include "document/document_file.hpp"

#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>
#include <QUndoStack>

#include <ctime>

using namespace cartocontrat;
using namespace cartocontrat::test;

TEST_CASE("A table of votes is imported step by step, undone by one Ctrl+Z, and kept by the document") {
    Import import(subventions2019);
    auto const before = import.session.document();
    auto const contracts = *import.session.workshop()->contracts;
    import.read();
    REQUIRE(import.assistant.step() == Step::Reading);
    CHECK(import.assistant.draft().file()->reading.csv.encoding == "UTF-8");
    CHECK(import.assistant.draft().file()->reading.csv.separator == ';');
    import.next();
    REQUIRE(import.assistant.step() == Step::Columns);
    CHECK(import.assistant.draft().columns().schema == "Subventions votées");
    CHECK(import.assistant.draft().columns().mapping.parts ==
          std::vector<std::string>{"id", "title", "voted", "theme", "period", "commune", "commune-code", "owner",
                                   "note"});
    CHECK(import.review().count(RowState::Ready) == 15);
    CHECK(import.toDecide() == 4);
    import.next();
    REQUIRE(import.assistant.step() == Step::Rows);
    import.next(); // nothing is decided yet
    REQUIRE(import.assistant.step() == Step::Rows);
    import.click("Appliquer, ligne 9");
    import.click("Appliquer, ligne 12");
    import.click("Appliquer, ligne 16");
    CHECK(import.toDecide() == 1);
    import.click("Mettre de côté, ligne 14");
    REQUIRE(import.toDecide() == 0);
    import.next();
    REQUIRE(import.assistant.step() == Step::Changes);
    CHECK((import.session.document() == before)); // nothing is written before the last step
    import.next();
    REQUIRE(import.assistant.step() == Step::Result);

    auto const after = import.session.document();
    CHECK_FALSE((after == before));
    auto const& undo = import.session.undoStack();
    REQUIRE(undo.count() == 1);
    CHECK(undo.undoText() == "importer des projets");
    auto const* const fort = import.session.findProject("ambleteuse-restauration-du-fort");
    REQUIRE(fort != nullptr);
    auto const* const added = import.session.findProject("2019-00343");
    REQUIRE(added != nullptr);
    CHECK(added->project->voted == Euros::fromCents(8'000'000));
    CHECK(added->project->amountText == "80\u202F000\u00A0€");
    CHECK(import.session.findProject("2019-00366") == nullptr); // that was set aside

    auto const aside = readAll(import.folder.path() / "subventions_2019_ecartes.csv");
    CHECK(aside.find("300 k euros env.") != std::string::npos);
    CHECK(aside.find("Montant subvention\u00A0: «\u00A0300 k euros env.\u00A0» n’est pas un montant lisible.") !=
          std::string::npos);
    CHECK(import.assistant.findChild<QLabel*>("import-result")->text().contains("subventions_2019_ecartes.csv"));

    import.session.undoStack().undo();
    CHECK((import.session.document() == before));
    CHECK((import.session.workshop()->contracts->projects == contracts.projects));
    import.session.undoStack().redo();
    CHECK((import.session.document() == after));

    auto const kept = import.folder.path() / "travail.carto.json";
    REQUIRE(saveDocument(after, kept));
    Diagnostics diagnostics;
    auto const reopened = readDocument(kept, import.session.resources().documentSchema(), diagnostics);
    REQUIRE(reopened);
    CHECK((reopened->added == after.added));
    CHECK((*reopened == after));
}

TEST_CASE("A cell of the row is mended by typing, and taken back") {
    Import import(subventions2019);
    import.read();
    import.next();
    import.next();
    auto* const issues = import.assistant.findChild<QTableWidget*>("import-issues");
    issues->setCurrentCell(2, 0);
    auto* const amount = import.assistant.findChild<QLineEdit*>("import-cell-voted");
    REQUIRE(amount != nullptr);
    CHECK(amount->text() == "300 k euros env.");
    amount->setFocus();
    amount->setText("0,3 million €");
    emit amount->editingFinished();
    QCoreApplication::processEvents();
    CHECK(import.toDecide() == 3);
    import.click("Revenir, ligne 14");
    CHECK(import.toDecide() == 4);
}

TEST_CASE("A saved mapping is recognised by the same titles") {
    std::string const text = "A;B;C;D\r\nTerrain;100 €;Sport;62534\r\n";
    Import import(text, "autre.csv");
    import.read();
    CHECK(import.assistant.draft().columns().schema.empty());
    auto& draft = import.assistant.draft();
    draft.setPart(0, "title");
    import.settleDraft();
    REQUIRE(draft.saveMapping("Service des sports"));
    import.read();
    CHECK(draft.columns().schema == "Service des sports");
    CHECK(draft.columns().mapping.columnOf("title") == 0U);
    CHECK(draft.savedMappings().size() == 1);
}

TEST_CASE("A file that cannot be read says why, and the assistant stays where it is") {
    auto const [name, text, reason] = GENERATE(table<std::string, std::string, std::string>({
        {"vide.csv", "", "il est vide"},
        {"binaire.csv", std::string("PK\0\1", 4), "ce n’est pas du texte"},
        {"titres.csv", "Intitulé;Thématique\r\n", "il n’a aucune ligne sous ses titres"},
    }));
    CAPTURE(name);
    Import import(text, name);
    std::optional<Error> told;
    QObject::connect(&import.assistant.draft(), &ImportDraft::failed, [&](Error const& error) { told = error; });
    import.read();
    CHECK(import.assistant.step() == Step::File);
    REQUIRE(told);
    CHECK(told->arguments.back() == reason);
    import.next();
    CHECK(import.assistant.step() == Step::File);
}

TEST_CASE("Every field and button of the assistant has a name for those who do not see it") {
    Import import(subventions2019);
    import.read();
    for (int step = 0; step < 3; ++step) {
        import.next();
    }
    for (auto* const widget : import.assistant.findChildren<QWidget*>()) {
        bool const isControl = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
                               qobject_cast<QTableWidget*>(widget) || qobject_cast<QTreeWidget*>(widget);
        bool const isInner =
            widget->parentWidget() != nullptr &&
            (qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr || widget->objectName().startsWith("qt_"));
        if (isControl && !isInner) {
            CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
    }
}

TEST_CASE("Reading and checking ten times the rows takes not much more than ten times as long") {
    // Of the processor: other work on the machine counts for little.
    auto const secondsFor = [](int rows) {
        std::string text = "Intitulé;Montant;Thématique;Commune\r\n";
        for (int i = 0; i < rows; ++i) {
            text += "Projet " + std::to_string(i) + ";" + std::to_string(i + 1) + " 500,50 €;Sport;Commune inconnue " +
                    std::to_string(i % 7 == 0 ? i : 0) + "\r\n";
        }
        Import import(text, "grand.csv");
        auto const start = std::clock();
        import.assistant.draft().open(import.file);
        import.settleDraft();
        CHECK(import.review().rowCount() == static_cast<std::size_t>(rows));
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    auto const few = secondsFor(2'000), many = secondsFor(20'000);
    WARN("2 000 rows: " << few << " s; 20 000, one in seven with a commune of its own name: " << many << " s");
    CHECK(many < 30 * few); // a look at each other row would take a hundred times as long
}

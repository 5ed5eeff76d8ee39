// SPDX-License-Identifier: EUPL-1.2
#include "answering.hpp"
#include "at_import.hpp"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

constexpr char const* plain = "Titre;Theme;Commune\r\nSalle;Sport;Lumbres\r\nStade;Nulle part;Lumbres\r\n";

void choose(QComboBox& box, QString const& text) {
    box.setCurrentText(text);
    REQUIRE(box.currentText() == text);
    emit box.activated(box.currentIndex());
}

} // namespace

TEST_CASE("Another file asks before decisions are lost, and the file that is read is not read again") {
    Import import(subventions2019);
    import.goTo(Step::Rows);
    import.click("Mettre de côté, ligne 14");
    import.assistant.goTo(Step::File);
    auto& path = *import.assistant.findChild<QLineEdit*>("import-file");
    auto const former = path.text();

    path.setText(former + "x");
    answer("Continuer l’import");
    emit path.editingFinished();
    CHECK(path.text() == former);
    CHECK(import.toDecide() == 3);

    QTest::keyClick(&path, Qt::Key_Return);
    CHECK_FALSE(import.assistant.draft().isBusy());
    CHECK(import.toDecide() == 3);

    import.assistant.goTo(Step::File);
    path.setText(former + "x");
    answer("Abandonner l’import");
    QTest::keyClick(&path, Qt::Key_Return);
    import.settleDraft();
    CHECK(import.assistant.draft().file() == nullptr);
    CHECK(import.assistant.step() == Step::File);
    path.setText(former);
    emit path.editingFinished();
    import.settleDraft();
    CHECK(import.toDecide() == 4);
}

TEST_CASE("Another way of reading keeps the decisions of the same rows, and asks before those of others are lost") {
    SECTION("the same columns and rows") {
        Import import(plain, "votes.csv");
        import.goTo(Step::Columns);
        import.next();
        import.click("Mettre de côté, ligne 3");
        import.assistant.goTo(Step::Reading);
        auto& encoding = import.field<QComboBox>("Encodage");
        choose(encoding, "UTF-8");
        CHECK_FALSE(import.assistant.draft().isBusy()); // it is read so
        choose(encoding, "Windows-1252");
        import.settleDraft();
        import.settleDraft(); // its rows are checked after
        CHECK(import.assistant.draft().file()->reading.csv.encoding == "Windows-1252");
        CHECK(import.review().count(RowState::SetAside) == 1);
    }
    SECTION("others") {
        Import import(subventions2019);
        import.goTo(Step::Rows);
        import.click("Mettre de côté, ligne 14");
        import.assistant.goTo(Step::Reading);
        auto& encoding = import.field<QComboBox>("Encodage");
        choose(encoding, "Windows-1252");
        answerLater("Garder");
        REQUIRE(QTest::qWaitFor([&] { return encoding.currentText() == "UTF-8"; }, 30'000));
        CHECK(import.assistant.draft().file()->reading.csv.encoding == "UTF-8");
        CHECK(import.review().count(RowState::SetAside) == 1);
        import.field<QSpinBox>("Titres à la ligne").setValue(2);
        answerLater("Relire");
        REQUIRE(QTest::qWaitFor([&] { return import.assistant.draft().file()->reading.headerLine == 2; }, 30'000));
        import.settleDraft();
        CHECK(import.review().count(RowState::SetAside) == 0);
    }
}

TEST_CASE("Rows whose checking was stopped are checked once their columns are shown") {
    std::string text = "Titre;Thématique;Commune\r\n";
    for (int i = 0; i < 20'000; ++i) {
        text += "Salle " + std::to_string(i) + ";Sport;Lumbres\r\n";
    }
    Import import(text, "votes.csv");
    auto& draft = import.assistant.draft();
    import.assistant.openFile(QString::fromStdString(import.file.string()));
    REQUIRE(QTest::qWaitFor([&] { return draft.file() != nullptr; }, 30'000));
    REQUIRE(draft.isBusy());
    import.press("Arrêter");
    REQUIRE(draft.review() == nullptr);
    REQUIRE(import.assistant.step() == Step::Reading);
    import.next();
    REQUIRE(import.assistant.step() == Step::Columns);
    import.settleDraft();
    CHECK(import.review().rowCount() == 20'000);
    import.next();
    CHECK(import.assistant.step() == Step::Changes);
}

TEST_CASE("What cannot be read keeps from going on, until the file is read or its fields say how it was") {
    Import import("Titre;Theme;Commune\r\nSalle;Sport;Lumbres\r\n", "votes.csv");
    import.read();
    auto& header = import.field<QSpinBox>("Titres à la ligne");
    header.setValue(2); // there is no row under it
    import.settleDraft();
    CHECK(import.assistant.draft().file()->reading.headerLine == 1);
    import.next();
    CHECK(import.assistant.step() == Step::Reading);
    import.assistant.goTo(Step::File);
    import.next();
    REQUIRE(import.assistant.step() == Step::Reading);
    CHECK(header.value() == 1);

    header.setValue(2);
    import.settleDraft();
    header.setValue(1);
    CHECK_FALSE(import.assistant.draft().isBusy());
    import.next();
    CHECK(import.assistant.step() == Step::Columns);

    import.assistant.goTo(Step::Reading);
    choose(import.field<QComboBox>("Encodage"), "Windows-1252");
    import.press("Arrêter");
    CHECK(import.field<QComboBox>("Encodage").currentText() == "UTF-8");
}

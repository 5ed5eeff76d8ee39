// SPDX-License-Identifier: EUPL-1.2
#include "at_import.hpp"

#include <QLineEdit>
#include <QTableWidget>

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

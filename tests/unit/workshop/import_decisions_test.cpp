// SPDX-License-Identifier: EUPL-1.2
#include "support/import_table.hpp"
#include "unit/workshop/imported.hpp"

using namespace cartocontrat;
using namespace cartocontrat::test;

TEST_CASE("A row is taken for a project of its title there, doubted for one nearly like it, and else is a new one") {
    struct Case {
        char const* row;
        Likeness likeness;
        char const* like; // id; empty: none
    };
    auto const one = GENERATE(values<Case>({
        // the same title, in any spelling
        {"restauration du fort d'AMBLETEUSE;1 €;Sport;;;Ambleteuse;", Likeness::Same,
         "ambleteuse-restauration-du-fort"},
        {"Restauration du Fort d’Ambleteuse;;Culture;;01/05/2020;;62025", Likeness::Same,
         "ambleteuse-restauration-du-fort"},
        {"Restauration du Fort d’Ambleteuse;;Culture;;;Wimereux;", Likeness::None,
         ""},                                                                        // in another commune of the EPCI
        {"Restauration du Fort d’Ambleteuse;;Culture;;;Arras;", Likeness::None, ""}, // in another EPCI
        // most of the title
        {"Vestiaires de l’école de football;69 630 €;Sport;;01/05/2020;Pernes;", Likeness::Near,
         "pernes-vestiaires-ecole-de-football"},
        {"Espace Sport et Santé Intergénérationnel;;;;01/05/2020;Ardres;", Likeness::Near,
         "ardres-espace-sport-et-sante"},
        {"Vestiaires de l’école de football;70 000 €;Sport;;;Pernes;", Likeness::None, ""},
        {"Vestiaires de l’école de football;69 630 €;Culture;;;Pernes;", Likeness::None, ""},
        {"Vestiaires de l’école de football;69 630 €;Sport;;;Heuchin;", Likeness::None, ""},
        // a few of the words of another project of the commune
        {"Extension du collège;1 250 000,00 €;Education;2015-2018;10/10/2017;Bapaume;", Likeness::None, ""},
        {"Extension de la salle de sport;;Sport;;;Bapaume;", Likeness::None, ""},
    }));
    CAPTURE(one.row);
    TempFolder const folder;
    auto import = importOf(folder, std::string(header) + one.row + "\n");
    auto const found = import.review.checked(0);
    CHECK(found.likeness == one.likeness);
    CHECK(found.like == one.like);
    CHECK(found.known == one.like);
    if (one.likeness == Likeness::None) {
        return;
    }
    auto const changes = changesOf(import.review);
    REQUIRE(changes.changes.size() == 1);
    CHECK(changes.changes[0].isDoubtful() == (one.likeness == Likeness::Near));
    CHECK(changes.changes[0].told == import.review.told(0, "title"));
    import.review.setIdentity(0, Identity::New);
    CHECK(import.review.checked(0).known.empty());
    CHECK(import.review.checked(0).like == one.like);
    CHECK(import.review.checked(0).key != one.like);
    import.review.setIdentity(0, Identity::Known);
    CHECK(import.review.checked(0).known == one.like);
}

TEST_CASE("Two projects of one title in two communes are two, also of one EPCI") {
    TempFolder const folder;
    auto const import = importOf(folder, std::string(header) + "Réfection de la toiture;1 €;Culture;;;Frévent;\n"
                                                               "Réfection de la toiture;1 €;Culture;;;Pernes;\n");
    CHECK(import.review.count(RowState::Ready) == 2);
    CHECK(import.review.checked(0).key != import.review.checked(1).key);
}

TEST_CASE("Every row that is read is accounted for: taken, unchanged, declined or set aside") {
    TempFolder const folder;
    auto import = importOf(folder, subventions2019);
    import.review.setAllAside();
    auto const changes = changesOf(import.review);
    std::vector<bool> taken(changes.changes.size(), true);
    taken.front() = taken.back() = false;
    auto const declined = declinedRows(changes, taken);
    CHECK(declined.size() == 2);
    CHECK(changes.changes.size() + changes.unchanged + import.review.asideRows({}).size() == import.review.rowCount());
    auto const written = writeAside(import.review, declined, folder.path() / "dossier");
    REQUIRE(written);
    auto const file = readTableFile(*written, {}, knownColumns(lists()));
    REQUIRE(file);
    REQUIRE(file->table.rowCount() == 6);
    std::size_t isDeclined = 0;
    for (std::size_t row = 0; row < 6; ++row) {
        isDeclined += file->table.value(row, "motif_du_rejet").find("pas été retenu") != std::string::npos ? 1 : 0;
    }
    CHECK(isDeclined == 2);
}

TEST_CASE("What was decided of rows is kept by another mapping, but for what it no more gives") {
    TempFolder const folder;
    auto import = importOf(folder, subventions2019);
    auto const first = rowAtLine(import.review, 9), second = rowAtLine(import.review, 14);
    import.review.setCell(first, "theme", "Sport");
    import.review.setCell(second, "voted", "300 000 €");
    import.review.setAside(rowAtLine(import.review, 12), true);
    auto mapping = import.columns.mapping;
    mapping.set(*mapping.columnOf("voted"), "amount");
    auto other = ImportReview::make(std::make_shared<Table const>(import.file.table), mapping, {},
                                    KnownValues(shippedContracts(), lists()), {});
    REQUIRE(other);
    other->decide(import.review.decisions(), import.columns.mapping);
    CHECK(other->cell(first, "theme") == "Sport");
    CHECK(other->cell(second, "amount") == "300 k euros env.");
    CHECK(other->state(rowAtLine(*other, 12)) == RowState::SetAside);
}

TEST_CASE("The titles that offices give to columns are known") {
    TempFolder const folder;
    auto const import = importOf(
        folder,
        "Intitulé du projet;Commune;Thème;Aide du Département;Coût total HT;Maître d'ouvrage;Date de délibération;"
        "Période;Observations\nVoie verte;Heuchin;Aménagement;64 250,75 €;128 501,50 €;Département;31/01/2019;À "
        "venir;\n");
    CHECK(import.columns.schema == "Subventions votées");
    CHECK(import.columns.mapping.parts ==
          std::vector<std::string>{"title", "commune", "theme", "voted", "cost", "owner", "year", "period", "note"});
}

TEST_CASE("A total cost is that of the operation of the project") {
    TempFolder const folder;
    auto const import =
        importOf(folder, "Titre;Thématique;Commune;Coût total\nVoie verte;Aménagement;Heuchin;128 501,50 €\n"
                         "Restauration du Fort d'Ambleteuse;Culture;Ambleteuse;1 €\n");
    auto const changes = changesOf(import.review);
    REQUIRE(changes.changes.size() == 2);
    auto const things = thingsOf(changes, {true, true});
    CHECK(things.costs.size() == 2);
    CHECK(things.costs.at("ambleteuse-restauration-du-fort") == Euros::fromCents(100));
    auto const& fields = changes.changes[1].fields;
    CHECK(std::any_of(fields.begin(), fields.end(), [](FieldChange const& one) { return one.part == "cost"; }));
    CHECK(thingsOf(changes, {false, false}).costs.empty());
}

TEST_CASE("A name of no commune has the communes that are most like it to choose from") {
    TempFolder const folder;
    auto const import = importOf(folder, std::string(header) + "Salle;1 €;Sport;;;Villers-sur-Nulle-Part;\n");
    CHECK(import.review.open(0).at(0).proposals.empty()); // none that could be meant
    auto const choices = import.review.choices(0, "commune");
    REQUIRE(choices.size() == 8);
    CHECK(choices.front().starts_with("Villers"));
}

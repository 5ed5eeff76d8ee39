// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "domain/contract_index.hpp"
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
    auto const written = writeAside(import.review, declined, folder.path() / "dossier", wordsOf);
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

TEST_CASE("An amount that was the aid voted follows it, and another one stays") {
    TempFolder const folder;
    auto const odyssee = "euralens-odyssee-2019", lumbres = "lumbres-renovation-salle-de-sport-intercommunale";
    REQUIRE(shippedContracts()->findProject(odyssee)->amount == Euros::fromCents(8'550'000));
    REQUIRE(shippedContracts()->findProject(odyssee)->voted == Euros::fromCents(8'550'000));
    auto const* const other = shippedContracts()->findProject(lumbres);
    REQUIRE(other != nullptr);
    REQUIRE(other->amount != other->voted);
    auto const import = importOf(folder, "id;Intitulé du projet;Aide votée (€)\n" + std::string(odyssee) +
                                             ";Odyssée;86 500\n" + lumbres + ";Salle de sport;1 000\n");
    auto const changes = changesOf(import.review);
    REQUIRE(changes.changes.size() == 2);
    auto const& voted = std::get<Project>(changes.changes[0].thing);
    CHECK(voted.voted == Euros::fromCents(8'650'000));
    CHECK(voted.amount == Euros::fromCents(8'650'000));
    CHECK(voted.amountText == "86\u202F500\u00A0€");
    auto const& printed = std::get<Project>(changes.changes[1].thing);
    CHECK(printed.voted == Euros::fromCents(100'000));
    CHECK(printed.amount == other->amount);
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
    REQUIRE_FALSE(choices.empty());
    for (auto const& choice : choices) {
        CAPTURE(choice);
        CHECK(choice.starts_with("Villers"));
    }
    CHECK(import.review.choices(0, "commune") == choices);
    auto const none = importOf(folder, std::string(header) + "Salle;1 €;Sport;;;Atlantide;\n");
    CHECK(none.review.choices(0, "commune").empty());
}

TEST_CASE("All proposals are applied where there is a likeness, and what is like nothing waits for the user") {
    TempFolder const folder;
    auto import = importOf(folder, std::string(header) + "Haie;1 €;Environnement;;;Lumbres;\n"
                                                         "Salle;1 €;Sports et loisirs;;;Lumbres;\n"
                                                         "Stade;1 €;;;;Lumbres;\n");
    CHECK(import.review.applyAllProposals() == 1);
    CHECK(import.review.cell(0, "theme") == "Environnement");
    CHECK(import.review.state(0) == RowState::ToDecide);
    CHECK(import.review.cell(1, "theme") == "Sport");
    CHECK(import.review.state(2) == RowState::ToDecide);
    CHECK(import.review.choices(0, "theme").size() == 5); // to choose from
}

TEST_CASE("A total of a spreadsheet is told as one, and what is proposed is to set it aside") {
    auto const [title, rest, isTotal] = GENERATE(table<char const*, char const*, bool>({
        {"TOTAL", ";1 602 751,24 €;;;;;", true},
        {"Total général", ";12 €;Sport;;;;", true},
        {"Sous-total Culture", ";12 €;Culture;;;;", true},
        {"sous total", ";12 €;;;;;", true},
        {"Totaux :", ";12 €;;;;;", true},
        {"Total", ";12 €;Sport;;;Lumbres;", false},
        {"Total", ";12 €;Sport;;;;62534", false},
        {"Total", ";;Sport;;;;", false},
        {"Totalement rénové", ";12 €;Sport;;;;", false},
        {"Salle total", ";12 €;Sport;;;;", false},
    }));
    CAPTURE(title, rest);
    TempFolder const folder;
    auto import = importOf(folder, std::string(header) + "Salle;1 €;Sport;;;Lumbres;\n" + title + rest + "\n");
    auto const issues = import.review.open(1);
    bool const isTold = issues.size() == 1 && isToSetAside(issues.front());
    CHECK(isTold == isTotal);
    import.review.applyAllProposals();
    CHECK((import.review.state(1) == RowState::SetAside) == isTotal);
    if (isTotal) {
        import.review.setAside(1, false);
        CHECK(import.review.state(1) == RowState::ToDecide);
        import.review.setCell(1, "commune", "Lumbres"); // a project after all
        import.review.setCell(1, "theme", "Sport");
        CHECK(import.review.state(1) == RowState::Ready);
    }
}

TEST_CASE("A row set aside is written with all that was told of it") {
    TempFolder const folder;
    auto import =
        importOf(folder, std::string(header) + "Salle;beaucoup;Environnement;;31/02/2019;Villers-sur-Nulle-Part;\n"
                                               "Stade;1 €;Sport;;;Lumbres;\n");
    import.review.setCell(0, "theme", "Sport"); // the file has the former one
    import.review.setAside(0, true);
    import.review.setAside(1, true);
    auto const written = writeAside(import.review, {}, folder.path(), wordsOf);
    REQUIRE(written);
    auto const file = readTableFile(*written, {}, knownColumns(lists()));
    REQUIRE(file);
    std::vector<std::string> told;
    for (auto const& one : import.review.issues(0)) {
        told.push_back(wordsOf(one.issue));
    }
    CHECK(told.size() == 4);
    CHECK(file->table.value(0, "motif_du_rejet") == "subventions_2019.csv:2 – " + join(told, " "));
    CHECK(file->table.value(1, "motif_du_rejet").find("mise de côté à l’import") != std::string::npos);
}

TEST_CASE("What is imported is told by its title, its commune and its amount") {
    TempFolder const folder;
    auto const import = importOf(folder, std::string(header) + "Salle;12 500,50 €;Sport;;;Lumbres;\n");
    auto const changes = changesOf(import.review);
    REQUIRE(changes.changes.size() == 1);
    auto const thing = importedThing(changes.changes[0], ContractIndex(*shippedContracts()));
    CHECK(thing.title == "Salle");
    CHECK(thing.commune == "Lumbres");
    CHECK(thing.amount == "12\u202F500,50\u00A0€");
}

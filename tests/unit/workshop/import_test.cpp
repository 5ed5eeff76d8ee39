// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "sources/tables/sheet_writer.hpp"
#include "sources/tables/vector_table.hpp"
#include "support/import_table.hpp"
#include "unit/workshop/imported.hpp"
#include "workshop/import/mapping_store.hpp"

using namespace cartocontrat;
using namespace cartocontrat::test;

TEST_CASE("A cell that cannot be read says its column, and proposes what would do") {
    struct Case {
        char const* row;
        Code code;
        char const* part;
        char const* proposal; // empty: none
    };
    auto const one = GENERATE(values<Case>({
        {"Gymnase;env. 45 000 € HT;Sport;;;Lumbres;", Code::ValueInvalid, "amount", "45\u202F000\u00A0€"},
        {"Gymnase;beaucoup;Sport;;;Lumbres;", Code::ValueInvalid, "amount", ""},
        {"Gymnase;-12 €;Sport;;;Lumbres;", Code::ValueInvalid, "amount", "12\u00A0€"},
        {"Gymnase;12 €;Sports et loisirs;;;Lumbres;", Code::KeyUnknown, "theme", "Sport"},
        {"Gymnase;12 €;Environnement;;;Lumbres;", Code::KeyUnknown, "theme", ""},
        {"Gymnase;12 €;Sprot;;;Lumbres;", Code::KeyUnknown, "theme", "Sport"},
        {"Gymnase;12 €;Sport;à venr;;Lumbres;", Code::KeyUnknown, "period", "À venir"},
        {"Gymnase;12 €;;;;Lumbres;", Code::ValueInvalid, "theme", ""},
        {"Gymnase;12 €;Sport;plus tard;;Lumbres;", Code::KeyUnknown, "period", ""},
        {"Gymnase;12 €;Sport;;31/02/2019;Lumbres;", Code::ValueInvalid, "year", "2019"},
        {"Gymnase;12 €;Sport;;;Lumbre;", Code::KeyUnknown, "commune", "Lumbres"},
        {"Gymnase;12 €;Sport;;;Pernes en Artois;62652", Code::KeyUnknown, "commune", "Pernes"},
        {"Gymnase;12 €;Sport;;;Atlantide;", Code::KeyUnknown, "commune", ""},
        {"Gymnase;12 €;Sport;;;Ambleteuse;6225", Code::ValueInvalid, "commune-code", "62025"},
        {"Gymnase;12 €;Sport;;;Lumbres;62025", Code::ValueInvalid, "commune-code", "62534"},
        {"Gymnase;12 €;Sport;;;;", Code::CommuneUntold, "commune", ""},
        {";12 €;Sport;;;Lumbres;", Code::ValueInvalid, "title", ""},
    }));
    CAPTURE(one.row);
    TempFolder const folder;
    auto import = importOf(folder, std::string(header) + "Salle;1 €;Sport;;;Lumbres;\n" + one.row + "\n");
    REQUIRE(import.review.rowCount() == 2);
    auto const issues = import.review.open(1);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].what.code == one.code);
    CHECK(issues[0].what.subject == "subventions_2019.csv:3");
    CHECK(issues[0].part == one.part);
    CHECK((issues[0].proposals.empty() ? std::string() : issues[0].proposals.front()) == one.proposal);
    if (!issues[0].proposals.empty()) {
        import.review.setCell(1, one.part, issues[0].proposals.front());
        CHECK(import.review.state(1) == RowState::Ready);
        import.review.revert(1, one.part);
        CHECK(import.review.open(1) == issues);
    }
}

TEST_CASE("Values written otherwise are understood") {
    auto const [row, cents, year] = GENERATE(table<char const*, std::int64_t, char const*>({
        {"Gymnase;1,3 million €;sport;à venir;01/05/2019;LUMBRES;", 130'000'000, "2019"},
        {"Gymnase;300 k euros;SPORT;Annuelle;2019-05-01;lumbres;62534", 30'000'000, "2019"},
        {"Gymnase;69 630,00;Sport;2015-2018;43586;;62534.0", 6'963'000, "2019"},
        {"Gymnase;1.250.000;Sport;;2018;-;62534", 125'000'000, "2018"},
    }));
    CAPTURE(row);
    TempFolder const folder;
    auto const import = importOf(folder, std::string(header) + row + "\n");
    CHECK(import.review.open(0).empty());
    auto const& project = std::get<Project>(import.review.checked(0).thing);
    CHECK(project.amount == Euros::fromCents(cents));
    CHECK(project.year == year);
    CHECK(project.theme == "Sport");
    CHECK(project.locationValues == std::vector<std::string>{"62534"});
    CHECK(project.epcis == std::vector<std::string>{"246201016"});
    CHECK_FALSE(project.contracts.empty());
    CHECK_FALSE(project.tags.empty());
}

TEST_CASE("A row that repeats another is told, with the line of the first, until one of them is set aside") {
    TempFolder const folder;
    auto const row = std::string("Gymnase;12 €;Sport;;;Lumbres;\n");
    auto import = importOf(folder, header + row + row);
    CHECK(import.review.state(0) == RowState::Ready);
    auto const issues = import.review.open(1);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].what.code == Code::DuplicateKey);
    CHECK(issues[0].what.arguments.back() == "2");
    import.review.setAside(0, true);
    CHECK(import.review.state(1) == RowState::Ready);
    import.review.setAside(0, false);
    import.review.setCell(1, "title", "Gymnase couvert");
    CHECK(import.review.state(1) == RowState::Ready);
}

TEST_CASE("A header is found under a title, and where it is there twice") {
    auto const [text, line] = GENERATE(table<std::string, std::size_t>({
        {"Subventions votées en 2019\n\nTitre;Thématique;Commune\nSalle;Sport;Lumbres\n", 3},
        {"Titre;Thématique;Commune\nTitre;Thématique;Commune\nSalle;Sport;Lumbres\n", 2},
        {"Titre\tThématique\tCommune\nSalle\tSport\tLumbres\n", 1},
        {"A;B\nSalle;Sport\n", 1},
    }));
    CAPTURE(text);
    TempFolder const folder;
    auto const file = readTableFile(folder.write("t.csv", text), {}, knownColumns(lists()));
    REQUIRE(file);
    CHECK(file->reading.headerLine == line);
    CHECK(file->table.rowCount() == 1);
    CHECK(file->table.row(0).subject == "t.csv:" + std::to_string(line + 1));
}

TEST_CASE("An encoding that is told is taken at its word") {
    TempFolder const folder;
    auto const file = folder.write("t.csv", "Titre;Thématique\n\xC9"
                                            "cole;Sport\n");
    auto const found = readTableFile(file, {}, knownColumns(lists()));
    REQUIRE(found);
    CHECK(found->reading.csv.encoding == "Windows-1252");
    CHECK(found->table.value(0, "Titre") == "École");
    auto const told = readTableFile(file, {{"UTF-8", 0}, {}, 0}, knownColumns(lists()));
    REQUIRE(told);
    CHECK(told->table.value(0, "Titre") == "\uFFFDcole");
}

TEST_CASE("The same rows from a sheet are the same import") {
    auto const ending = GENERATE(as<std::string>(), ".xlsx", ".ods");
    TempFolder const folder;
    auto const csv = importOf(folder, subventions2019);
    Sheet sheet{"votes", csv.file.table.columns(), {}};
    for (std::size_t row = 0; row < csv.file.table.rowCount(); ++row) {
        auto const& cells = csv.file.table.row(row).cells;
        sheet.rows.emplace_back(cells.begin(), cells.end());
    }
    auto const file = folder.path() / ("votes" + ending);
    REQUIRE(writeSheet(sheet, file));
    auto const import = importOf(file, shippedContracts());
    CHECK(import.file.sheets == std::vector<std::string>{"votes"});
    CHECK(import.columns.mapping == csv.columns.mapping);
    REQUIRE(import.review.rowCount() == 19);
    for (std::size_t row = 0; row < 19; ++row) {
        CAPTURE(row);
        CHECK(import.review.line(row) == csv.review.line(row));
        CHECK(import.review.open(row).size() == csv.review.open(row).size());
    }
}

TEST_CASE("An area gives its row a place in it") {
    TempFolder const folder;
    auto const file = folder.write(
        "projets.geojson",
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"titre":"Parc","thematique":"Sport",)"
        R"("commune":"Lumbres"},"geometry":{"type":"Polygon","coordinates":[[[2.1,50.7],[2.12,50.7],[2.12,50.72],)"
        R"([2.1,50.72],[2.1,50.7]]]}},{"type":"Feature","properties":{"titre":"Loin","thematique":"Sport",)"
        R"("commune":"Lumbres"},"geometry":{"type":"Point","coordinates":[7.5,43.7]}}]})");
    auto import = importOf(file, shippedContracts());
    CHECK(import.review.crs() == "EPSG:4326");
    CHECK(import.file.table.row(0).position);
    CHECK(import.review.open(0).empty());
    auto const& park = std::get<Project>(import.review.checked(0).thing);
    REQUIRE(park.position);
    CHECK(park.position->x == Approx(637'100).margin(1'000));
    CHECK(park.position->y == Approx(7'068'000).margin(2'000));
    auto const lost = import.review.open(1);
    REQUIRE(lost.size() == 1);
    CHECK(lost[0].what.code == Code::PositionIgnored);
    import.review.setCell(1, lost[0].part, lost[0].proposals.front());
    CHECK(import.review.state(1) == RowState::Ready);
}

TEST_CASE("Changes say what is added, changed with both values, and what the file has no more") {
    TempFolder const folder;
    auto import = importOf(folder, subventions2019);
    CHECK(import.columns.schema == "Subventions votées");
    CHECK(import.review.applyAllProposals() == 4);
    CHECK(import.review.count(RowState::Ready) == 19);
    auto const changes = changesOf(import.review);
    CHECK(changes.changes.size() + changes.unchanged == 19);
    auto const& all = changes.changes;
    auto const football = std::find_if(all.begin(), all.end(), [](ImportChange const& one) {
        return one.id == "pernes-vestiaires-ecole-de-football";
    });
    REQUIRE(football != all.end());
    CHECK(football->kind == ChangeKind::Changed);
    CHECK(football->line == 16);
    CHECK_FALSE(football->fields.empty());

    auto const things = thingsOf(changes, std::vector<bool>(all.size(), true));
    auto later = std::make_shared<ContractData>(*shippedContracts());
    for (auto const& project : things.projects) {
        auto const same = std::find_if(later->projects.begin(), later->projects.end(),
                                       [&](Project const& one) { return one.id == project.id; });
        if (same == later->projects.end()) {
            later->projects.push_back(project);
        } else {
            *same = project;
        }
    }
    auto again = importOf(folder.path() / "subventions_2019.csv", later);
    again.review.applyAllProposals();
    CHECK(changesOf(again.review).changes.empty()); // what was imported is what the file says
    CHECK(changesOf(again.review).unchanged == 19);

    std::string shorter = subventions2019;
    auto const start = shorter.find("2019-00343");
    shorter.erase(start, shorter.find("2019-00344") - start);
    auto const less = importOf(folder.write("subventions_2019.csv", shorter), later);
    auto const removed = changesOf(less.review).changes;
    REQUIRE(removed.size() == 1);
    CHECK(removed.front().kind == ChangeKind::Removed);
    CHECK(removed.front().id == "2019-00343");
}

TEST_CASE("Rows set aside are written as they were, each with its reason") {
    TempFolder const folder;
    auto import = importOf(folder, subventions2019);
    import.review.setAllAside();
    CHECK(import.review.count(RowState::SetAside) == 4);
    auto const written = writeAside(import.review, {}, folder.path() / "dossier", wordsOf);
    REQUIRE(written);
    CHECK(written->filename() == "subventions_2019_ecartes.csv");
    auto const again = importOf(*written, shippedContracts()); // corrected, it is imported as it is
    CHECK(again.review.rowCount() == 4);
    CHECK(again.review.cell(rowAtLine(again.review, 4), "voted") == "300 k euros env.");
    import.review.setAside(rowAtLine(import.review, 9), false);
    CHECK(import.review.asideRows({}).size() == 3);
}

TEST_CASE("A mapping is kept by name and found again by its columns") {
    TempFolder const folder;
    auto const file = folder.write("t.csv", "A;B\nSalle;Sport\nStade;Culture\n");
    MappingStore const store(folder.path() / "correspondances", resources.mappingSchema());
    Diagnostics diagnostics;
    CHECK(store.all(diagnostics).empty());
    auto const first = importOf(file, shippedContracts());
    CHECK(first.columns.mapping.parts == std::vector<std::string>{"", "theme"}); // by its values
    CHECK(first.columns.how[1] == Recognised::ByValues);
    auto mapping = first.columns.mapping;
    mapping.set(0, "title");
    REQUIRE(store.save(savedAs("Service des sports", mapping, first.file.table.columns())));
    CHECK_FALSE(store.save(savedAs("…", mapping, first.file.table.columns())));
    folder.write("correspondances/abime.json", "{}");
    auto const saved = store.all(diagnostics);
    REQUIRE(saved.size() == 1);
    CHECK(diagnostics.entries().size() == 1);
    auto const second = importOf(file, shippedContracts(), saved);
    CHECK(second.columns.schema == "Service des sports");
    CHECK(second.columns.mapping == mapping);
}

TEST_CASE("A list of places is known, completed and added to") {
    TempFolder const folder;
    auto const import =
        importOf(folder.write("lieux.csv", "Identifiant;Nom;Catégorie;Commune;Adresse\n"
                                           "m1;MDS de Lumbres;Maison du Département Solidarité;Lumbres;1 rue Haute\n"),
                 shippedContracts());
    CHECK(import.columns.mapping.subject == ImportSubject::Places);
    REQUIRE(import.review.open(0).empty());
    auto const& place = std::get<Place>(import.review.checked(0).thing);
    CHECK(place.category == "MDS");
    CHECK(place.insee == "62534");
    CHECK(place.address == "1 rue Haute");
}

TEST_CASE("Reading stops when asked, of a text and of a layer") {
    TempFolder const folder;
    auto const csv = folder.write("t.csv", subventions2019);
    std::stop_source source;
    CHECK(readCsvRows(csv, {}, source.get_token())->rows.size() == 20);
    auto const geojson = folder.write(
        "t.geojson", R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"titre":"Parc"},)"
                     R"("geometry":null}]})");
    CHECK(readVectorTable(geojson, "", {}, source.get_token())->rowCount() == 1);
    source.request_stop();
    CHECK(readCsvRows(csv, {}, source.get_token())->rows.empty());
    CHECK(readVectorTable(geojson, "", {}, source.get_token())->rowCount() == 0);
    CHECK_FALSE(readTableFile(csv, {}, {}, source.get_token()));
}

TEST_CASE("Checking stops when asked, and tells how far it is") {
    TempFolder const folder;
    auto const file = readTableFile(folder.write("t.csv", subventions2019), {}, knownColumns(lists()));
    REQUIRE(file);
    KnownValues values(shippedContracts(), lists());
    auto const columns = recogniseColumns(file->table, lists(), {}, values);
    std::size_t told = 0;
    std::stop_source source;
    auto const check = [&] {
        return ImportReview::make(std::make_shared<Table const>(file->table), columns.mapping, {}, values,
                                  {[&](std::size_t, std::size_t all) { told = all; }, source.get_token()});
    };
    CHECK(check());
    CHECK(told == 19);
    source.request_stop();
    CHECK_FALSE(check());
}

TEST_CASE("A project in a commune that the data have no more does not stop an import") {
    TempFolder const folder;
    auto contracts = std::make_shared<ContractData>(*shippedContracts());
    auto& project = contracts->projects.front();
    project.communes = project.locationValues = {"62999"};
    auto const file =
        folder.write("t.csv", std::string(header) + project.title + ";1 000 €;Sport;2019;2019;Arras;62041\n");
    auto const import = importOf(file, contracts);
    CHECK(import.review.rowCount() == 1);
}

// SPDX-License-Identifier: EUPL-1.2
#include "at_work.hpp"
#include "gui/files/question_dialog.hpp"
#include "gui/files/questions.hpp"
#include "gui/files/recent_files.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>

#include <csignal>
#include <sys/resource.h>

#include <fstream>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace fs = std::filesystem;

namespace {

ProjectFilter const everyCriterion{{{themeScheme, {"SPORT", "CULTURE"}}},
                                   {"a-venir", "2015-2018"},
                                   {"map-label", "vote"},
                                   {"investissement"},
                                   {"", "Commune"},
                                   Euros::fromCents(100),
                                   Euros::fromCents(900'000'000),
                                   "salle",
                                   true,
                                   true};

std::string textOf(fs::path const& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

void lay(fs::path const& file, std::string const& text) {
    std::ofstream(file) << text;
}

} // namespace

TEST_CASE("Enter gives the answer that the keyboard is on, else the usual one") {
    Question const question{QStringLiteral("save"), QStringLiteral("?"), {}, {"&A", "&B", "&C"}};
    for (int const place : {1, 2}) {
        QuestionDialog dialog(question, nullptr);
        dialog.show();
        auto const buttons = dialog.findChildren<QPushButton*>();
        REQUIRE(buttons.size() == 3);
        CHECK(buttons[2]->isDefault());
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(buttons[place], &enter);
        CHECK(dialog.result() == place);
        CHECK_FALSE(dialog.isVisible());
    }
}

TEST_CASE("What is saved and opened again is what was there") {
    Folder const folder;
    auto const file = folder.path / "essai.carto.json";
    AtWork work(folder.path);
    REQUIRE(work.openSample());
    CHECK_FALSE(work.files.isModified());
    work.session.setTerritory(work.session.series().at(3));
    work.session.setFormat("A3");
    work.session.setFilter(everyCriterion);
    work.session.setView(View::Map);
    work.change();
    CHECK(work.files.isModified());
    REQUIRE(work.saveAs(file));
    CHECK_FALSE(work.files.isModified());
    CHECK(work.files.file() == file);
    auto const saved = read(file);
    CHECK(saved.filter == everyCriterion);
    CHECK(saved.page == "A3");
    CHECK(saved.territory.id == work.session.series().at(3).id);
    CHECK(saved.view.kind == ViewKind::Map);
    CHECK(saved.view.extent.has_value());
    CHECK(saved.projects.size() == 1);

    work.session.undoStack().clear();
    work.files.startNew({});
    REQUIRE(waitFor([&] { return work.opened == 1; }));
    CHECK(work.files.file().empty());
    CHECK(work.session.filter().isEmpty());
    CHECK(work.session.document().projects.empty());
    REQUIRE(work.open(file));
    auto whole = work.session.wholeDocument();
    whole.view.extent = saved.view.extent;
    CHECK((whole == saved));
    CHECK_FALSE(work.files.isModified());
    CHECK(work.session.undoStack().count() == 0);
    REQUIRE(work.open(file)); // again, though it is held
    CHECK_FALSE(work.files.isReadOnly());
}

TEST_CASE("The work counts as changed when its value is, and looking around is no work") {
    Folder const folder;
    auto const file = folder.path / "essai.carto.json";
    AtWork work(folder.path);
    REQUIRE(work.openSample());
    work.session.setFilter(everyCriterion);
    CHECK_FALSE(work.files.isModified()); // nobody would miss it
    work.session.replace(ImportPart{{}, {Place{}}, {}, {}, {}});
    CHECK(work.files.isModified());
    work.session.replace(ImportPart{});
    CHECK_FALSE(work.files.isModified());
    REQUIRE(work.saveAs(file));
    work.session.setTerritory(work.session.series().at(2));
    work.session.setView(View::Map);
    CHECK_FALSE(work.files.isModified());
    work.session.setFilter({});
    CHECK(work.files.isModified());
    work.session.setFilter(everyCriterion);
    CHECK_FALSE(work.files.isModified());
    work.session.setFormat("A3");
    CHECK(work.files.isModified());
    work.session.setFormat("A4");
    CHECK_FALSE(work.files.isModified());
    work.change();
    CHECK(work.files.isModified());
    work.session.undoStack().undo();
    CHECK_FALSE(work.files.isModified());
}

TEST_CASE("Leaving changed work asks, and the usual answer keeps it") {
    Folder const folder;
    auto const file = emptyDocument(folder);
    AtWork work(folder.path);
    REQUIRE(work.open(file));
    CHECK(work.files.mayLeave());
    work.change();
    work.questions->answers = {"Annuler", "Ne pas enregistrer", "Enregistrer"};
    CHECK_FALSE(work.files.mayLeave());
    CHECK(work.questions->asked.front().answers.constLast() == QStringLiteral("&Enregistrer"));
    CHECK(work.files.mayLeave());
    CHECK(read(file).projects.empty());
    CHECK(work.files.mayLeave());
    CHECK(read(file).projects.size() == 1);
}

TEST_CASE("A document that somebody else holds is left, read or copied") {
    Folder const folder;
    auto const file = emptyDocument(folder);
    auto const held = DocumentLock::take(file);
    REQUIRE(held);
    AtWork work(folder.path);
    work.questions->answers = {"Annuler", "Ouvrir en lecture seule", "Ouvrir une copie"};
    CHECK_FALSE(work.open(file));
    CHECK(work.questions->asked.front().text.contains(QStringLiteral("essai.carto.json")));
    CHECK(work.questions->asked.front().text.contains(QStringLiteral("depuis")));

    REQUIRE(work.open(file));
    CHECK(work.files.isReadOnly());
    CHECK(work.files.file() == file);
    work.change();
    auto const before = textOf(file);
    REQUIRE(work.saveAs(folder.path / "autre.carto.json"));
    CHECK(textOf(file) == before);
    CHECK_FALSE(work.files.isReadOnly());

    REQUIRE(work.open(file));
    CHECK(work.files.file().empty());
    CHECK_FALSE(work.files.isReadOnly());
    fs::path proposed;
    work.questions->whereToSave = [&](fs::path const& asked) { return proposed = asked; };
    REQUIRE(work.files.save());
    CHECK(proposed == folder.path / "essai (copie).carto.json");
    CHECK(textOf(file) == before);
}

TEST_CASE("A document that cannot be read is told and left, with what was open") {
    Folder const folder;
    auto const file = folder.path / "essai.carto.json";
    auto const open = emptyDocument(folder, "ouvert.carto.json");
    AtWork work(folder.path);
    REQUIRE(work.open(open));
    auto const [text, told] = GENERATE(table<std::string, char const*>(
        {{"{", "abîmé"}, {R"({"format": "cartocontrat", "version": 99})", "version plus récente"}}));
    lay(file, text);
    work.questions->answers = {"Fermer"};
    CHECK_FALSE(work.open(file));
    REQUIRE(work.questions->asked.size() == 1);
    CHECK(work.questions->asked.front().text.contains(QString::fromUtf8(told)));
    CHECK(textOf(file) == text);
    CHECK(work.files.file() == open);
    work.questions->answers = {"Fermer"};
    CHECK_FALSE(work.open(folder.path / "absent.carto.json"));
    CHECK(work.questions->asked.back().text.contains(QStringLiteral("absent.carto.json")));
}

TEST_CASE("A table or a layer that is opened as a document is offered to the import, not called damaged") {
    Folder const folder;
    auto const name =
        GENERATE(as<std::string>(), "projets.csv", "Projets.XLSX", "lieux.gpkg", "lieux.geojson", "l.tab");
    lay(folder.path / name, "Intitulé;Commune\n");
    AtWork work(folder.path);
    REQUIRE(work.openSample());
    QString asked;
    QObject::connect(&work.files, &DocumentFiles::importAsked, [&](QString const& file) { asked = file; });
    work.questions->answers = {"Annuler", "Importer ce fichier"};
    work.files.open(folder.path / name);
    CHECK(asked.isEmpty());
    work.files.open(folder.path / name);
    CHECK(asked.endsWith(QString::fromStdString(name)));
    CHECK(work.questions->asked.front().title.contains(QStringLiteral("n’est pas un projet")));
}

TEST_CASE("A document whose data cannot be read leaves what is open, and never takes the place of later work") {
    Folder const folder;
    auto const open = emptyDocument(folder, "ouvert.carto.json"), file = folder.path / "essai.carto.json";
    MapDocument wrong;
    wrong.pageTemplate = "1789";
    REQUIRE(saveDocument(wrong, file));
    AtWork work(folder.path);
    REQUIRE(work.open(open));
    CHECK_FALSE(work.open(file));
    CHECK_FALSE(work.open(file)); // it is not in its own way
    CHECK(work.questions->asked.empty());
    CHECK(work.files.file() == open);
    work.change();
    work.session.rereadFrom(work.session.sourcesAsked().data);
    REQUIRE(waitFor([&] { return !work.session.isReading(); }));
    CHECK(work.opened == 1);
    CHECK(work.session.document().projects.size() == 1);
    CHECK(DocumentLock::take(file));
}

TEST_CASE("Of a damaged document the work that was kept can be gone on with") {
    Folder const folder;
    auto const file = folder.path / "essai.carto.json";
    MapDocument kept;
    kept.removed = {"ancien"};
    REQUIRE(folder.recovery.keep(file, kept));
    lay(file, "{");
    AtWork work(folder.path);
    work.questions->answers = {"Reprendre le travail du"};
    REQUIRE(work.open(file));
    CHECK(work.session.document().removed == kept.removed);
    CHECK(work.files.file().empty()); // to be saved where the user says
    CHECK(textOf(file) == "{");
}

TEST_CASE("Where the disk is full the work stays and is saved elsewhere") {
    Folder const folder;
    auto const file = emptyDocument(folder);
    auto const other = folder.path / "ailleurs.carto.json";
    AtWork work(folder.path);
    REQUIRE(work.open(file));
    work.change();
    auto const length = GENERATE(std::size_t(1), std::size_t(100'000)); // kept in a buffer, or written at once
    work.session.replace(ImportPart{{}, {}, {std::string(length, 'x')}, work.session.document().projects, {}});
    auto const before = textOf(file);
    std::signal(SIGXFSZ, SIG_IGN); // the write then fails, as on a full disk
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    rlimit full = usual;
    full.rlim_cur = 64; // bytes
    work.questions->answers = {"Annuler", "Enregistrer ailleurs"};
    work.questions->whereToSave = [&](fs::path const&) {
        setrlimit(RLIMIT_FSIZE, &usual);
        return other;
    };
    setrlimit(RLIMIT_FSIZE, &full);
    bool const isSaved = work.files.save();
    bool const isStillModified = work.files.isModified();
    bool const isSavedElsewhere = work.files.save();
    setrlimit(RLIMIT_FSIZE, &usual);
    REQUIRE_FALSE(isSaved);
    CHECK(isStillModified);
    CHECK(isSavedElsewhere);
    CHECK(work.questions->asked.front().text.contains(QStringLiteral("votre travail reste ouvert")));
    CHECK(textOf(file) == before);
    CHECK(read(other).projects.size() == 1);
    CHECK(work.files.file() == other);
}

TEST_CASE("The files used last come first, each once") {
    QSettings().remove("files");
    Folder const folder;
    for (int i = 0; i < 12; ++i) {
        rememberFile(folder.path / (std::to_string(i) + documentEnding));
    }
    auto const there = emptyDocument(folder, "11.carto.json");
    rememberFile(folder.path / "5.carto.json");
    auto const files = recentFiles();
    REQUIRE(files.size() == 10);
    CHECK(files[0].filename() == "5.carto.json");
    CHECK(files[1].filename() == "11.carto.json");
    CHECK(std::count(files.begin(), files.end(), files[0]) == 1);
    CHECK(nameOf(files[0]) == QStringLiteral("5"));
    CHECK(whyAbsent(there).isEmpty());
    CHECK_FALSE(whyAbsent(files[0]).isEmpty());
}

TEST_CASE("Work that goes on while another document is being read gives that one up") {
    Folder const folder;
    auto const open = emptyDocument(folder, "ouvert.carto.json"), file = emptyDocument(folder);
    AtWork work(folder.path);
    REQUIRE(work.open(open));
    QString said;
    QObject::connect(&work.session, &Session::announced, [&](QString const& text) { said = text; });
    work.files.open(file);
    REQUIRE(work.session.isReading());
    work.change();
    CHECK_FALSE(work.session.isReading());
    CHECK(said.contains(QStringLiteral("abandonnée")));
    CHECK(DocumentLock::take(file));
    work.session.reread();
    REQUIRE(waitFor([&] { return !work.session.isReading(); }));
    CHECK(work.opened == 1);
    CHECK(work.files.file() == open);
    CHECK(work.session.undoStack().count() == 1);
    work.session.undoStack().undo();
    CHECK(work.open(file));
}

TEST_CASE("Of what is asked for while a document is being read the same again goes on with it, all else gives it up") {
    Folder const folder;
    auto const open = emptyDocument(folder, "ouvert.carto.json"), file = emptyDocument(folder);
    AtWork work(folder.path);
    REQUIRE(work.open(open));
    auto const isRead = [&] { return !work.session.isReading(); };
    SECTION("the same again") {
        work.files.open(file);
        work.session.reread();
        REQUIRE(waitFor(isRead));
        CHECK(work.files.file() == file);
    }
    SECTION("other data") {
        work.files.open(file);
        work.session.open(work.session.sources());
        REQUIRE(waitFor(isRead));
        CHECK(work.files.file() == open);
        CHECK(DocumentLock::take(file));
    }
    SECTION("another document, which is not there") {
        work.files.open(file);
        work.questions->answers = {"Fermer"};
        work.files.open(folder.path / "absent.carto.json");
        REQUIRE(waitFor(isRead));
        CHECK(work.opened == 1);
        CHECK(work.files.file() == open);
        CHECK(DocumentLock::take(file));
    }
}

TEST_CASE("A file that another program holds can be tried again once it is let go") {
    Folder const folder;
    auto const file = folder.path / "essai.carto.json";
    AtWork work(folder.path);
    REQUIRE(work.openSample());
    auto held = std::optional(DocumentLock::take(file).value());
    int refusals = 0;
    QObject::connect(&work.files, &DocumentFiles::failed, [&] {
        if (++refusals == 2) {
            held.reset();
        }
    });
    work.questions->answers = {"Réessayer", "Réessayer"};
    CHECK(work.saveAs(file));
    CHECK(refusals == 2);
    CHECK(work.files.file() == file);
}

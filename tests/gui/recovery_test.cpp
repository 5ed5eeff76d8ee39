// SPDX-License-Identifier: EUPL-1.2
#include "at_work.hpp"

#include "sources/text_file.hpp"

#include <QCoreApplication>
#include <QProcess>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace fs = std::filesystem;

namespace {

/// As a crash leaves it: a document without one of its projects.
MapDocument keepWork(Folder const& folder, fs::path const& file, std::string const& removed) {
    MapDocument kept;
    kept.removed = {removed};
    REQUIRE(folder.recovery.keep(file, kept));
    return kept;
}

} // namespace

TEST_CASE("Changes are kept a few seconds later, until they are saved or undone") {
    Folder const folder;
    auto const file = emptyDocument(folder);
    AtWork work(folder.path);
    REQUIRE(work.open(file));
    auto const keptNow = [&](std::size_t count) {
        return waitFor([&] { return folder.recovery.all().size() == count; });
    };
    work.change();
    REQUIRE(keptNow(1));
    CHECK(
        (folder.recovery.read(folder.recovery.find(file)->file)->content.projects == work.session.document().projects));
    work.session.undoStack().undo();
    CHECK(keptNow(0));
    work.session.undoStack().redo();
    REQUIRE(keptNow(1));
    REQUIRE(work.files.save());
    CHECK(folder.recovery.all().empty());
}

TEST_CASE("waits at work until it is killed", "[.at-work]") {
    fs::path const folder = qEnvironmentVariable("CARTOCONTRAT_TEST_FOLDER").toStdString();
    AtWork work(folder);
    auto const file = folder / "essai.carto.json";
    REQUIRE((fs::exists(file) ? work.open(file) : work.openSample()));
    work.change();
    waitFor([] { return false; });
}

TEST_CASE("What a killed program had not saved is offered, and left it is offered again") {
    bool const isSaved = GENERATE(true, false);
    CAPTURE(isSaved);
    Folder const folder;
    auto const file = folder.path / "essai.carto.json";
    if (isSaved) {
        emptyDocument(folder);
    }
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CARTOCONTRAT_TEST_FOLDER"), QString::fromStdString(folder.path.string()));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("waits at work until it is killed")});
    REQUIRE(child.waitForStarted());
    REQUIRE(waitFor([&] { return !folder.recovery.all().empty(); }));

    AtWork other(folder.path);
    other.files.offerRecovery(); // asks nothing: the child lives
    CHECK(other.questions->asked.empty());
    child.kill();
    REQUIRE(child.waitForFinished());
    CHECK(child.exitStatus() == QProcess::CrashExit);

    AtWork work(folder.path);
    work.questions->answers = {"Laisser", "Reprendre le travail du"};
    work.files.offerRecovery();
    CHECK(work.session.workshop() == nullptr);
    work.files.offerRecovery();
    REQUIRE(waitFor([&] { return work.opened == 1; }));
    REQUIRE(work.session.document().projects.size() == 1);
    CHECK(*work.session.document().projects.begin()->second.title == "Titre corrigé à la main");
    CHECK(work.files.isModified());
    CHECK(work.files.file() == (isSaved ? file : fs::path()));
    CHECK(folder.recovery.all().size() == 1);
    if (isSaved) {
        CHECK(read(file).projects.empty());
    }
    REQUIRE(work.saveAs(file));
    CHECK(read(file).projects.size() == 1);
    CHECK(folder.recovery.all().empty());
}

TEST_CASE("A document opened as it was saved keeps what a crash left of it") {
    Folder const folder;
    auto const file = emptyDocument(folder);
    auto const kept = keepWork(folder, file, "ancien");
    AtWork work(folder.path);
    work.questions->answers = {"Annuler", "Ouvrir tel", "Reprendre"};
    CHECK_FALSE(work.open(file));
    REQUIRE(work.open(file));
    CHECK(work.session.document().removed.empty());
    work.change();
    REQUIRE(waitFor([&] { return folder.recovery.all().size() == 2; }));
    REQUIRE(work.files.save());
    REQUIRE(folder.recovery.all().size() == 1);
    work.files.leave();
    CHECK((folder.recovery.read(folder.recovery.all().front().file)->content == kept));
}

TEST_CASE("Older work of a document that is gone on with leaves later work on it alone") {
    Folder const folder;
    auto const file = emptyDocument(folder);
    auto const older = keepWork(folder, file, "ancien");
    REQUIRE(folder.recovery.setAside(file));
    auto const later = keepWork(folder, file, "nouveau");
    AtWork work(folder.path);
    work.questions->answers = {"Laisser", "Reprendre"};
    work.files.offerRecovery();
    REQUIRE(waitFor([&] { return work.opened == 1; }));
    auto const opened = work.session.document().removed;
    REQUIRE(folder.recovery.all().size() == 2);
    REQUIRE(work.files.save());
    REQUIRE(folder.recovery.all().size() == 1);
    auto const left = folder.recovery.read(folder.recovery.all().front().file)->content.removed;
    CHECK(((opened == older.removed && left == later.removed) || (opened == later.removed && left == older.removed)));
}

TEST_CASE("Work that is older than the file as it was saved since is gone on with in a copy") {
    Folder const folder;
    auto const file = emptyDocument(folder);
    auto const older = keepWork(folder, file, "ancien");
    auto const kept = folder.recovery.all().front().time;
    std::filesystem::last_write_time(file, kept + std::chrono::seconds(90));
    auto const asSaved = readText(file);
    AtWork work(folder.path);
    work.questions->answers = {"Reprendre dans une copie"};
    work.files.offerRecovery();
    REQUIRE(waitFor([&] { return work.opened == 1; }));
    CHECK(work.session.document().removed == older.removed);
    CHECK(work.files.file().empty());
    work.questions->whereToSave = [](auto const& proposed) { return proposed; };
    REQUIRE(work.files.save());
    CHECK(work.files.file() != file);
    CHECK(readText(file) == asSaved);
    CHECK(folder.recovery.all().empty());
}

TEST_CASE("Work that nobody wants any more is done away with when that is confirmed") {
    Folder const folder;
    auto const file = emptyDocument(folder);
    keepWork(folder, file, "ancien");
    AtWork work(folder.path);
    work.questions->answers = {"Supprimer ce travail", "Garder", "Supprimer ce travail", "Supprimer"};
    work.files.offerRecovery();
    CHECK(folder.recovery.all().size() == 1);
    work.files.offerRecovery();
    CHECK(folder.recovery.all().empty());
    CHECK(work.opened == 0);
}

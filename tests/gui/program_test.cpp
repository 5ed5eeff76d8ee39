// SPDX-License-Identifier: EUPL-1.2
#include "answering.hpp"
#include "document/document_file.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/data/sources_dialog.hpp"
#include "gui/files/document_files.hpp"
#include "gui/files/file_acts.hpp"
#include "gui/files/new_dialog.hpp"
#include "gui/files/recent_files.hpp"
#include "gui/files/start_page.hpp"
#include "gui/program/about_dialog.hpp"
#include "gui/program/journal.hpp"
#include "gui/program/journal_keeper.hpp"
#include "gui/program/preferences_dialog.hpp"
#include "gui/program/shortcuts_dialog.hpp"
#include "gui/run.hpp"
#include "gui/session/session.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "gui/window/message_bar.hpp"
#include "gui/window/status_line.hpp"
#include "gui/words/outside_program.hpp"
#include "waiting.hpp"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>
#include <fstream>

using namespace cartocontrat;
using test::answer;
using test::waitFor;

namespace {

namespace fs = std::filesystem;

struct OpenWindow {
    OpenWindow() : session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR}), window(session, Profile::Cartographer) {
        window.show();
    }

    DocumentFiles& files() { return window.files().files(); }

    bool openSample() {
        session.open({});
        return waitFor([this] { return session.workshop() != nullptr; });
    }

    Session session;
    MainWindow window;
};

void drop(QWidget& window, fs::path const& file) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(file.string()))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

/// Every widget that takes the focus has a name to be read out.
void checkNames(QWidget const& dialog) {
    for (auto* const widget : dialog.findChildren<QWidget*>()) {
        bool const isOwn = !widget->objectName().startsWith(QLatin1String("qt_")) &&
                           (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(&dialog);
        auto* const button = qobject_cast<QAbstractButton const*>(widget);
        if (isOwn && button == nullptr && qobject_cast<QLabel const*>(widget) == nullptr) {
            INFO(widget->metaObject()->className());
            CHECK((!widget->accessibleName().isEmpty() || widget->focusProxy() != nullptr));
        }
    }
}

} // namespace

TEST_CASE("While nothing is open the window says how to begin") {
    QSettings().remove("files");
    QTemporaryDir const folder;
    auto const file = fs::path(folder.path().toStdString()) / "essai.carto.json";
    REQUIRE(saveDocument(MapDocument{}, file));
    OpenWindow open;
    auto* const page = open.window.findChild<StartPage*>();
    REQUIRE(page != nullptr);
    CHECK(page->isVisible());
    CHECK_FALSE(open.window.actions().action(CommandId::Save).isEnabled());
    CHECK_FALSE(open.window.actions().action(CommandId::Reread).isEnabled());
    CHECK(open.window.windowTitle() == QStringLiteral("Nouveau projet[*] – Cartocontrat"));
    emit page->fileChosen(QString::fromStdString(file.string()));
    REQUIRE(waitFor([&] { return !open.files().file().empty(); }));
    CHECK_FALSE(page->isVisible());
    CHECK(open.window.windowTitle() == QStringLiteral("essai.carto.json[*] – Cartocontrat"));
    CHECK_FALSE(open.window.isWindowModified());

    auto* const menu = open.window.actions().action(CommandId::RecentFiles).menu();
    emit menu->aboutToShow();
    REQUIRE(menu->actions().size() == 1);
    CHECK(menu->actions().first()->isEnabled());
    CHECK(menu->actions().first()->toolTip() == QString::fromStdString(file.string()));
    fs::remove(file);
    emit menu->aboutToShow();
    CHECK_FALSE(menu->actions().first()->isEnabled());
    CHECK(menu->actions().first()->toolTip().contains(QStringLiteral("plus à cet endroit")));
}

TEST_CASE("A window with changed work asks before it closes") {
    OpenWindow open;
    REQUIRE(open.openSample());
    auto& document = open.session;
    document.replace(ImportPart{{}, {}, {"ancien"}, {}, {}});
    CHECK(open.window.isWindowModified());
    CHECK(open.window.actions().action(CommandId::Save).isEnabled());
    answer(QStringLiteral("Annuler"));
    CHECK_FALSE(open.window.close());
    answer(QStringLiteral("Ne pas enregistrer"));
    CHECK(open.window.close());
}

TEST_CASE("A document that is read only wears a badge") {
    QTemporaryDir const folder;
    auto const file = fs::path(folder.path().toStdString()) / "essai.carto.json";
    REQUIRE(saveDocument(MapDocument{}, file));
    auto const held = DocumentLock::take(file);
    REQUIRE(held);
    OpenWindow open;
    auto const badge = [&] { return open.window.findChild<QLabel*>(QStringLiteral("read-only")); };
    CHECK(badge() == nullptr);
    answer(QStringLiteral("Ouvrir en lecture seule"));
    open.files().open(file);
    REQUIRE(waitFor([&] { return open.files().isReadOnly(); }));
    REQUIRE(badge() != nullptr);
    open.window.setProfile(Profile::Explorer);
    CHECK(badge() != nullptr);
    auto const* const bar = open.window.findChild<MessageBar*>();
    CHECK(bar->isHidden());
    open.session.setFormat("A3");
    CHECK_FALSE(bar->isHidden());
    CHECK(bar->accessibleDescription().contains(QStringLiteral("enregistrez-les dans un autre fichier")));
    open.session.setFormat("A4");
    CHECK(bar->isHidden());
}

TEST_CASE("The copy of a document that is read only has a name that is free") {
    QTemporaryDir const folder;
    auto const file = fs::path(folder.path().toStdString()) / "travail.carto.json";
    auto const copy = file.parent_path() / "travail (copie).carto.json";
    CHECK(copyOf(file) == copy);
    REQUIRE(saveDocument(MapDocument{}, copy));
    CHECK(copyOf(file) == file.parent_path() / "travail (copie 2).carto.json");
}

TEST_CASE("Data without a document are seen from the map of the whole département") {
    OpenWindow open;
    open.session.startAtDepartement();
    REQUIRE(open.openSample());
    CHECK(open.session.territory().kind == TerritoryKind::Departement);
    CHECK(open.session.view() == View::Map);
}

TEST_CASE("Data or a profile ask for the window, a command does not") {
    CHECK(asksForWindow({QStringLiteral("--data"), QStringLiteral("dossier")}));
    CHECK(asksForWindow({QStringLiteral("--data=dossier")}));
    CHECK(asksForWindow({QStringLiteral("--profile"), QStringLiteral("explorer")}));
    CHECK_FALSE(asksForWindow({QStringLiteral("list"), QStringLiteral("projects")}));
}

TEST_CASE("What is said stays after a tip, and where the bar is narrow it takes the place of the position") {
    OpenWindow open;
    REQUIRE(open.openSample());
    auto* const bar = open.window.findChild<StatusLine*>();
    auto* const said = bar->findChild<QLabel*>(QStringLiteral("said"));
    bar->showPosition(Point{650'000, 7'050'000});
    open.session.announce(QStringLiteral("Fiche copiée"));
    CHECK(said->text() == QStringLiteral("Fiche copiée"));
    CHECK(bar->accessibleName() == QStringLiteral("Fiche copiée"));
    bar->showMessage(QStringLiteral("une astuce"));
    bar->clearMessage();
    QCoreApplication::processEvents();
    CHECK(said->isVisible());
    bar->resize(bar->fontMetrics().averageCharWidth() * 60, bar->height());
    QCoreApplication::processEvents();
    CHECK(said->width() >= bar->fontMetrics().horizontalAdvance(said->text()));
}

TEST_CASE("A document dropped on the window opens, another file is imported") {
    QTemporaryDir const folder;
    auto const file = fs::path(folder.path().toStdString()) / "essai.carto.json";
    REQUIRE(saveDocument(MapDocument{}, file));
    OpenWindow open;
    drop(open.window, file);
    REQUIRE(waitFor([&] { return open.files().file() == file; }));
    QString imported;
    QObject::connect(&open.session, &Session::importAsked, [&](QString const& asked) { imported = asked; });
    drop(open.window, "/dossier/projets.csv");
    CHECK(imported == QStringLiteral("/dossier/projets.csv"));
    QMimeData empty;
    empty.setData(QStringLiteral("text/uri-list"), {});
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &empty, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&open.window, &event);
    CHECK_FALSE(event.isAccepted());
}

TEST_CASE("A folder of data that is missing is told with the way to mend it") {
    OpenWindow open;
    MapSources sources;
    sources.data = {"/nulle/part"};
    open.session.open(sources);
    REQUIRE(waitFor([&] { return open.session.workshop() != nullptr; }));
    auto const& bar = open.window.central().messages();
    CHECK(bar.isVisible());
    CHECK(bar.accessibleDescription().contains(QStringLiteral("/nulle/part")));
    REQUIRE(bar.findChild<QPushButton*>() != nullptr);
    CHECK(open.window.actions().action(CommandId::Relink).isEnabled());
    SourcesDialog dialog(open.session, open.window.actions(), &open.window);
    auto const* const table = dialog.findChild<QTableWidget*>();
    QStringList states;
    for (int row = 0; row < table->rowCount(); ++row) {
        states.append(table->item(row, 4)->text());
    }
    CHECK(states.contains(QStringLiteral("Manque")));
    CHECK(states.contains(QStringLiteral("Schématique")));
    checkNames(dialog);
}

TEST_CASE("A layer that cannot be read is told, and the rest is drawn") {
    QTemporaryDir const folder;
    auto const data = fs::path(folder.path().toStdString()) / "fond";
    fs::copy(fs::path(CARTOCONTRAT_SOURCE_DIR) / "data" / "fond-schematique", data);
    auto const damaged = *std::find_if(fs::directory_iterator(data), {}, [](auto const& entry) {
        return entry.path().string().find("rivieres") != std::string::npos;
    });
    fs::resize_file(damaged, fs::file_size(damaged) / 2);
    OpenWindow open;
    MapSources sources;
    sources.data = {data};
    open.session.open(sources);
    REQUIRE(waitFor([&] { return open.session.page() != nullptr; }));
    auto const& bar = open.window.central().messages();
    CHECK(bar.isVisible());
    CHECK(bar.accessibleDescription().contains(QStringLiteral("Une couche n’a pas pu être lue")));
    CHECK(bar.accessibleDescription().contains(QString::fromStdString(damaged.path().filename().string())));
    REQUIRE(open.openSample());
    REQUIRE(waitFor([&] { return !bar.isVisible(); }));
}

TEST_CASE("A new document begins with what is open, or with another template") {
    OpenWindow open;
    REQUIRE(open.openSample());
    open.session.setFormat("A3");
    open.session.setTerritory(open.session.series().at(4));
    NewDialog dialog(open.session, nullptr);
    CHECK(dialog.document().pageTemplate == "2019");
    CHECK(dialog.document().page == "A3");
    CHECK(dialog.document().territory.id == open.session.series().at(4).id);
    auto* const templates = dialog.findChild<QComboBox*>();
    templates->setCurrentIndex(templates->findData(QStringLiteral("contrat-ville-2024")));
    CHECK(dialog.document().pageTemplate == "contrat-ville-2024");
    CHECK(dialog.document().page.empty());
    checkNames(dialog);
    open.files().startNew(dialog.document());
    REQUIRE(waitFor([&] { return open.session.sources().pageTemplate == "contrat-ville-2024"; }));
    CHECK_FALSE(open.files().isModified());
}

TEST_CASE("Preferences are kept and shown again") {
    QSettings().remove("preferences");
    CHECK((readPreferences() == Preferences{}));
    Preferences const wished{{"/donnees", "PG:host=h"}, "/cache",       150,
                             Profile::Explorer,         Contrast::High, QStringLiteral("en")};
    writePreferences(wished);
    CHECK((readPreferences() == wished));
    CHECK((profileAtStart() == Profile::Explorer));
    PreferencesDialog const dialog(wished, {}, nullptr);
    CHECK((dialog.preferences() == wished));
    checkNames(dialog);
    QSettings().setValue("preferences/text", 900);
    QSettings().setValue("preferences/profile", "autre");
    CHECK(readPreferences().textPercent == mostTextPercent);
    CHECK_FALSE(readPreferences().profile);
    QSettings().remove("preferences");
    rememberProfile(Profile::Explorer);
    CHECK((profileAtStart() == Profile::Explorer));
    QSettings().remove("profile");
}

TEST_CASE("Shortcuts are found by any spelling and copied as text") {
    QObject owner;
    ActionSet const actions(&owner);
    ShortcutsDialog dialog(actions, nullptr);
    auto const all = dialog.text().count(QLatin1Char('\n'));
    CHECK(all > 40);
    dialog.search(QStringLiteral("epingler page"));
    auto const found = dialog.text();
    CHECK(found.contains(QStringLiteral("Épingler")));
    CHECK(found.count(QLatin1Char('\n')) < all);
    dialog.search(QStringLiteral("enregistrer sous"));
    CHECK(dialog.text() == QStringLiteral("Fichier\tEnregistrer sous…\t%1\n")
                               .arg(actions.action(CommandId::SaveAs).shortcut().toString(QKeySequence::NativeText)));
    checkNames(dialog);
}

TEST_CASE("What no program of the desktop opens is told with its place") {
    QTemporaryDir const folder;
    auto const place = folder.filePath(QStringLiteral("carte.pdf"));
    QWidget window;
    openOutside(place.toStdString(), &window); // offscreen, there is no desktop
    auto const* const told = window.findChild<QMessageBox*>();
    REQUIRE(told != nullptr);
    CHECK(told->informativeText() == place);
}

TEST_CASE("The journal is rotated before it grows too large, and three are kept") {
    QTemporaryDir const folder;
    Journal const journal(fs::path(folder.path().toStdString()) / "journal" / "essai.log");
    for (int i = 0; i < 6; ++i) {
        journal.write(QString::number(i) + QString(600'000, QLatin1Char('x')));
    }
    auto const there = [&](char const* ending) { return fs::exists(journal.file().string() + ending); };
    CHECK(there(""));
    CHECK(there(".1"));
    CHECK(there(".3"));
    CHECK_FALSE(there(".4"));
    journal.write(QStringLiteral("deux\nlignes"));
    REQUIRE(journal.last(2).size() == 2);
    CHECK(journal.last(2).last().endsWith(QStringLiteral("  deux lignes")));
    Journal(fs::path("/proc/journal.log")).write(QStringLiteral("rien")); // stops no work
}

TEST_CASE("About tells versions, licences and whom the data are owed to") {
    OpenWindow open;
    REQUIRE(open.openSample());
    AboutDialog const dialog(open.session.workshop().get(), nullptr);
    auto const text = dialog.findChild<QTextBrowser*>()->toPlainText();
    for (auto const* const word : {"GDAL", "PROJ", "GEOS", "Qt", "EUPL", "Licence Ouverte"}) {
        CHECK(text.contains(QString::fromUtf8(word)));
    }
    CHECK(text.contains(QString::fromLatin1(qVersion())));
}

TEST_CASE("Messages of several topics take turns, and one that was closed comes back with other words only") {
    using enum MessageBar::Topic;
    using enum MessageBar::Kind;
    MessageBar bar(nullptr);
    auto const shows = [&](QString const& title) {
        return !bar.isHidden() && bar.accessibleDescription().startsWith(title);
    };
    auto const warn = [&](MessageBar::Topic topic, QString const& title) { bar.say(topic, Warning, title, {}); };
    warn(Data, QStringLiteral("dossier"));
    warn(Saving, QStringLiteral("lecture seule"));
    warn(Data, QStringLiteral("dossier"));
    CHECK(shows(QStringLiteral("lecture seule")));
    bar.findChild<QToolButton*>()->click();
    CHECK(shows(QStringLiteral("dossier")));
    bar.findChild<QToolButton*>()->click();
    CHECK(bar.isHidden());
    warn(Data, QStringLiteral("dossier"));
    bar.withdraw(Page);
    CHECK(bar.isHidden());
    warn(Data, QStringLiteral("deux dossiers"));
    CHECK(shows(QStringLiteral("deux dossiers")));
    bar.withdraw(Saving);
    warn(Saving, QStringLiteral("lecture seule"));
    CHECK(shows(QStringLiteral("lecture seule")));
    bar.withdraw(Saving);
    bar.withdraw(Data);
    CHECK(bar.isHidden());
}

TEST_CASE("The journal keeps what was said, not that it is over") {
    QTemporaryDir const folder;
    Session session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR});
    JournalKeeper const keeper(session, Journal(fs::path(folder.path().toStdString()) / "essai.log"), nullptr);
    auto const before = keeper.journal().last(10).size();
    session.announce(QStringLiteral("Fiche copiée"));
    session.announce({});
    CHECK(keeper.journal().last(10).size() == before + 1);
}

TEST_CASE("The journal tells no password of a database") {
    QTemporaryDir const folder;
    Session session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR});
    JournalKeeper const keeper(session, Journal(fs::path(folder.path().toStdString()) / "essai.log"), nullptr);
    bool hasFailed = false;
    QObject::connect(&session, &Session::readingFailed, [&] { hasFailed = true; });
    MapSources sources;
    sources.data = {"PG:host=127.0.0.1 port=1 dbname=sig password=secret"};
    session.open(sources);
    REQUIRE(waitFor([&] { return hasFailed; }));
    auto const told = keeper.journal().last(10).join(QLatin1Char('\n'));
    CHECK(told.contains(QStringLiteral("password=***")));
    CHECK_FALSE(told.contains(QStringLiteral("secret")));
}

TEST_CASE("The hour of saving is told of the document that was saved") {
    QTemporaryDir const folder;
    auto const file = fs::path(folder.path().toStdString()) / "essai.carto.json",
               other = file.parent_path() / "autre.carto.json";
    REQUIRE(saveDocument(MapDocument{}, file));
    REQUIRE(saveDocument(MapDocument{}, other));
    OpenWindow open;
    open.files().open(file);
    REQUIRE(waitFor([&] { return open.files().file() == file; }));
    auto const labels = open.window.statusBar()->findChildren<QLabel*>();
    auto const saved = std::find_if(labels.begin(), labels.end(), [](auto const* one) {
        return one->accessibleName() == QStringLiteral("Enregistrement");
    });
    REQUIRE(saved != labels.end());
    REQUIRE(open.files().save());
    CHECK((*saved)->isVisible());
    open.files().open(other);
    REQUIRE(waitFor([&] { return open.files().file() == other; }));
    CHECK((*saved)->isHidden());
}

// SPDX-License-Identifier: EUPL-1.2
#include "correcting_pictures.hpp"
#include "export_pictures.hpp"
#include "file_pictures.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/edit/commune_field.hpp"
#include "gui/edit/place_form.hpp"
#include "gui/edit/project_form.hpp"
#include "gui/guide/guide_window.hpp"
#include "gui/import/import_assistant.hpp"
#include "gui/models/project_table_model.hpp"
#include "gui/palette/command_palette.hpp"
#include "gui/panels/diagnostics/diagnostics_panel.hpp"
#include "gui/panels/projects/project_columns.hpp"
#include "gui/panels/territories/territories_panel.hpp"
#include "gui/program/language.hpp"
#include "gui/session/session.hpp"
#include "gui/window/appearance.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "messages/messages.hpp"
#include "support/import_table.hpp"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QUndoStack>

#include <cstdio>

namespace {

using namespace cartocontrat;

/// Lets the program work until it has and nothing more comes of it, or for a minute.
template <class Condition>
bool waitFor(Condition const& isDone) {
    constexpr int patience = 60'000, calm = 3;
    QElapsedTimer timer;
    timer.start();
    for (int turns = 0; turns < calm && timer.elapsed() < patience;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        turns = isDone() ? turns + 1 : 0;
    }
    return isDone();
}

/// Opens the window, shows it what each picture is about and keeps the pictures.
class Photographer {
public:
    Photographer(Session& session, MainWindow& window, QString folder)
        : m_session(session), m_window(window), m_folder(std::move(folder)) {}

    [[nodiscard]] bool takeAll() {
        if (!settle()) {
            return false;
        }
        showTerritory("ternois");
        chooseProject("école de musique");
        m_window.actions().action(CommandId::Pin).trigger();
        take("1-cartographe");
        m_hasFailed = !takeFileDialogs(m_session, m_window, m_folder) || m_hasFailed;
        dragChosen();
        take("1b-cartographe-deplacement");
        press(Qt::Key_Escape);
        m_window.central().canvas().fit();
        takeDiagnostics();
        m_hasFailed = !test::takeExportPictures(m_session, m_window, m_folder) || m_hasFailed;
        m_window.actions().action(CommandId::ShowProjects).trigger();
        chooseProject("école de musique");
        m_window.actions().action(CommandId::HighContrast).trigger();
        take("6-contraste-eleve");
        m_window.actions().action(CommandId::HighContrast).trigger();
        takeImport();
        m_hasFailed = !test::takeCorrectingPictures(m_session, m_window, m_folder) || m_hasFailed;
        m_window.setProfile(Profile::Explorer);
        m_window.actions().action(CommandId::WholeDepartement).trigger();
        take("2-explorer");
        m_session.setSelection({});
        showTerritory("lens-lievin");
        take("2c-explorer-territoire");
        if (auto departement = m_session.findTerritory(TerritoryKind::Departement, "62")) {
            m_session.setTerritory(*departement);
            m_session.frameTerritory();
        }
        m_window.actions().action(CommandId::ShowTerritories).trigger();
        search(QStringLiteral("lens lie"));
        take("2b-explorer-recherche");
        closeSearch();
        m_window.actions().action(CommandId::ShowProjects).trigger();
        ProjectFilter sportToCome;
        sportToCome.tags = {{themeScheme, {"SPORT"}}};
        sportToCome.periods = {"a-venir"};
        m_session.setFilter(sportToCome);
        chooseProject("Escoffier");
        take("2-explorer-sport-a-venir");
        m_session.setSelection({});
        search(QStringLiteral("lenz"));
        take("2b-explorer-rien-trouve");
        closeSearch();
        showTerritory("7-vallees");
        take("7-filtre-trop-etroit-explorer");
        m_session.setFilter({});
        m_window.setProfile(Profile::Cartographer);
        m_session.setView(View::Page);
        showTerritory("ternois");
        chooseProject("école de musique");
        search(QStringLiteral("> étiq"));
        take("7-palette-de-commandes");
        search(QStringLiteral("ecole musique"));
        take("7-palette-projet");
        closeSearch();
        m_session.setFilter(sportToCome);
        showTerritory("7-vallees");
        if (auto* const field = m_window.findChild<TerritoriesPanel*>()->findChild<QLineEdit*>()) {
            field->setText(QStringLiteral("lenz"));
        }
        take("7-filtre-trop-etroit");
        m_session.setFilter({});
        takeDialogs();
        return !m_hasFailed;
    }

private:
    /// As in the data that lack a folder, with a finding chosen.
    void takeDiagnostics() {
        auto const data = m_session.sources().data;
        auto lacking = data;
        lacking.emplace_back("/serveur/sig/conservatoire-du-littoral");
        m_session.rereadFrom(lacking);
        settle();
        m_session.setSelection({});
        for (char const* const name : {"filters", "card"}) {
            m_window.findChild<QDockWidget*>(QLatin1String(name))->hide();
        }
        m_window.actions().action(CommandId::ShowDiagnostics).trigger();
        m_window.findChild<DiagnosticsPanel*>()->findChild<QTableView*>()->selectRow(2);
        take("5-diagnostics");
        m_window.actions().action(CommandId::DefaultLayout).trigger();
        m_session.rereadFrom(data);
        settle();
    }

    void search(QString const& text) {
        m_window.actions().action(CommandId::Find).trigger();
        auto* const palette = m_window.findChild<CommandPalette*>();
        waitFor([palette] { return palette->isReady(); });
        palette->findChild<QLineEdit*>()->setText(text);
    }

    void closeSearch() { m_window.findChild<CommandPalette*>()->dismiss(); }

    void takeDialogs() {
        auto const& workshop = *m_session.workshop();
        if (auto const* const project = workshop.contracts->findProject("saint-pol-sur-ternoise-ecole-de-musique")) {
            ProjectForm form(*project, *workshop.contracts, {}, &m_window);
            form.findChild<QLineEdit*>(QStringLiteral("amount"))->setText(QStringLiteral("beaucoup"));
            form.findChild<CommuneField*>()->setText(QStringLiteral("Lans"));
            form.show();
            form.accept();
            takeWidget(form, "8-modifier-projet");
        }
        PlaceForm places({&workshop.contracts->places.front()}, *workshop.contracts, workshop.design.pageTemplate,
                         m_session.document().places, &m_window);
        takeWidget(places, "8-modifier-lieu");
        ProjectTableModel const model;
        ColumnsDialog columns(model, firstColumns(), &m_window);
        takeWidget(columns, "8-colonnes");
        GuideWindow guide(m_session.resources().guide(), &m_window);
        guide.showPage(QStringLiteral("2-filtrer"));
        takeWidget(guide, "8-guide");
    }

    void takeWidget(QWidget& widget, QString const& name) {
        widget.show();
        settle();
        if (!widget.grab().save(QDir(m_folder).filePath(name + QStringLiteral(".png")))) {
            m_hasFailed = true;
        }
    }

    /// The assistant over the window, at each of its steps.
    void takeImport() {
        QTemporaryDir const folder;
        auto const path = folder.filePath(QStringLiteral("subventions_2019.csv"));
        QFile file(path);
        m_hasFailed |= !file.open(QIODevice::WriteOnly) || file.write(test::subventions2019) < 0;
        file.close();
        ImportAssistant assistant(m_session, std::filesystem::path(folder.path().toStdString()) / "correspondances",
                                  &m_window);
        assistant.show();
        assistant.openFile(path);
        m_hasFailed |= !waitFor([&] { return !assistant.draft().isBusy() && assistant.draft().review() != nullptr; });
        for (char const* const name : {"4-import-lecture", "4-import-colonnes", "4b-import-lignes",
                                       "4c-import-changements", "4d-import-resultat"}) {
            settle();
            if (assistant.step() == ImportAssistant::Rows) { // one row is mended, another one chosen
                auto const& review = *assistant.draft().review();
                auto const rows = review.rowsToReview();
                auto const mended = review.open(rows.front()).front();
                assistant.draft().setCell(rows.front(), mended.part, mended.proposals.front());
                settle();
                assistant.findChild<QTableWidget*>(QStringLiteral("import-issues"))->selectRow(2);
                settle();
            }
            m_hasFailed |=
                !assistant.grab().save(QDir(m_folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
            if (assistant.step() == ImportAssistant::Rows) {
                auto const& review = *assistant.draft().review();
                auto const rows = review.rowsToReview();
                for (auto const row : rows) {
                    for (auto const& issue : review.open(row)) {
                        assistant.draft().setCell(row, issue.part, issue.proposals.front());
                    }
                }
                assistant.draft().setAside(rows.front(), true);
            }
            settle();
            assistant.goOn();
        }
        m_session.undoStack().undo();
        settle();
    }

    void showTerritory(std::string const& slug) {
        for (auto const& territory : m_session.series()) {
            if (territory.slug == slug) {
                m_session.setTerritory(territory);
            }
        }
    }

    void chooseProject(QString const& words) {
        for (auto const& project : m_session.workshop()->contracts->projects) {
            if (QString::fromStdString(project.title).contains(words)) {
                m_session.setSelection({project.id});
            }
        }
        settle();
    }

    /// Zooms on the call-out that is chosen and holds it a little above its place.
    void dragChosen() {
        auto& page = m_window.central().page();
        settle();
        auto const* const target = page.chosenCallout();
        if (target == nullptr) {
            m_hasFailed = true;
            return;
        }
        page.frame(target->box.grown(45));
        settle();
        auto const from = page.sight().toView(page.chosenCallout()->box).center();
        auto const to = from - QPointF(0, 2.5 * page.sight().pixelsPerUnit);
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        send(QEvent::MouseMove, (from + to) / 2, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::LeftButton);
    }

    void send(QEvent::Type type, QPointF at, Qt::MouseButton button) {
        auto& page = m_window.central().page();
        QMouseEvent event(type, at, page.mapToGlobal(at), button, button, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &event);
    }

    void press(Qt::Key key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window.central().page(), &event);
    }

    bool settle() {
        return waitFor([this] {
            return m_session.workshop() && !m_session.isReading() && !m_session.isComposing() &&
                   m_window.central().canvas().isRefined();
        });
    }

    void take(QString const& name) {
        auto const file = QDir(m_folder).filePath(name + QStringLiteral(".png"));
        bool const isSettled = settle();
        auto picture = m_window.grab();
        for (auto* const widget : QApplication::topLevelWidgets()) { // a tip is a window of its own
            if (widget->isVisible() && widget->inherits("QTipLabel")) {
                QPainter(&picture).drawPixmap(widget->pos() - m_window.pos(), widget->grab());
            }
        }
        if (!isSettled || !picture.save(file)) {
            std::fprintf(stderr, "%s: no picture\n", qPrintable(file));
            m_hasFailed = true;
        }
    }

    Session& m_session;
    MainWindow& m_window;
    QString m_folder;
    bool m_hasFailed = false;
};

} // namespace

/// screenshots RESOURCES FOLDER [DATA...]: pictures of the window at 1600x1000.
int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication const application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cartocontrat-screenshots"));
    QCoreApplication::setOrganizationName(QStringLiteral("cartocontrat-screenshots"));
    auto const arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "screenshots RESOURCES FOLDER [DATA...]\n");
        return 2;
    }
    QSettings().clear(); // as at first
    Language const language(QStringLiteral("fr"), {});
    dressApplication(Contrast::Usual);
    Session session(ResourcePaths{arguments[1].toStdString()});
    MainWindow window(session, Profile::Cartographer);
    window.show();
    MapSources sources;
    for (auto const& folder : arguments.mid(3)) {
        sources.data.emplace_back(folder.toStdString());
    }
    QObject::connect(&session, &Session::readingFailed, &window,
                     [](Error const& error) { std::fprintf(stderr, "%s\n", sentence(error).c_str()); });
    QCoreApplication::processEvents();
    if (!window.grab().save(QDir(arguments[2]).filePath(QStringLiteral("0-vide.png")))) {
        return 1;
    }
    session.open(sources);
    return Photographer(session, window, arguments[2]).takeAll() ? 0 : 1;
}

// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/export_desk.hpp"
#include "gui/export/export_dialog.hpp"
#include "gui/export/export_preview.hpp"
#include "gui/export/export_report.hpp"
#include "gui/export/export_run.hpp"
#include "gui/import/import_assistant.hpp"
#include "gui/models/project_table_model.hpp"
#include "gui/panels/card/project_card.hpp"
#include "gui/window/appearance.hpp"
#include "guide_hands.hpp"
#include "support/import_table.hpp"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

#include <cstdio>
#include <memory>

namespace {

using namespace cartocontrat;
using test::require;
using test::StepFailed;
using test::waitFor;

/// Does the tasks of the guide by the commands and the widgets that it names, and keeps what is seen at each step.
class Guide : test::GuideHands {
public:
    Guide(Session& session, MainWindow& window, QString pictures, QString files)
        : GuideHands(session, window, std::move(pictures)), m_files(std::move(files)) {}

    /// Every task, though one before it could not be done.
    [[nodiscard]] bool takeAll() {
        bool areDone = true;
        for (auto const task :
             {&Guide::findTerritory, &Guide::filterProjects, &Guide::readFinancing, &Guide::moveCallout,
              &Guide::placeProject, &Guide::importTable, &Guide::exportPage, &Guide::exportSeries}) {
            try {
                settle();
                (this->*task)();
            } catch (StepFailed const& failed) {
                std::fprintf(stderr, "the guide tells what cannot be done: %s\n", failed.what());
                areDone = false;
            }
        }
        return areDone;
    }

private:
    void findTerritory() {
        search(QStringLiteral("lens lie"));
        keep(m_window.grab(QRect(0, 0, m_window.width(), m_window.height() * 2 / 5)), "1-trouver-recherche");
        enterSearch();
        require(m_session.territory().slug == "lens-lievin", "1: Enter shows Lens-Liévin");
        keep(m_window.grab(), "1-trouver-territoire");
        trigger(CommandId::WholeDepartement);
        require(m_session.territory().kind == TerritoryKind::Departement, "1: back to the département");
        m_window.setProfile(Profile::Cartographer);
        auto& dock = panel("territories", CommandId::ShowTerritories);
        dock.findChild<QLineEdit*>()->setText(QStringLiteral("lievin"));
        settle();
        keep(dock.grab(), "1-trouver-panneau");
        dock.findChild<QLineEdit*>()->clear();
        m_window.setProfile(Profile::Explorer);
        settle();
    }

    void filterProjects() {
        trigger(CommandId::WholeDepartement);
        auto& add = button(m_window, QStringLiteral("Ajouter un filtre"));
        auto* const menu = add.findChild<QMenu*>();
        pick(*menu, add, QStringLiteral("Thématique"), QStringLiteral("Sport"), "2-filtrer-menu");
        pick(*menu, add, QStringLiteral("Période"), QStringLiteral("À venir"), nullptr);
        auto const& filter = m_session.filter();
        require(!filter.tags.empty() && !filter.periods.empty(), "2: Sport, then À venir");
        keep(m_window.grab(QRect(0, 0, m_window.width(), m_window.height() * 3 / 5)), "2-filtrer-puces");
        press(m_window, QStringLiteral("Tout effacer"));
        require(m_session.filter().isEmpty(), "2: no filter is left");
        m_window.setProfile(Profile::Cartographer);
        auto& dock = panel("filters", CommandId::ShowFilters);
        QAction* only = nullptr;
        for (auto* const action : dock.findChildren<QAction*>()) {
            only = action->text() == QStringLiteral("Seulement « Sport »") ? action : only;
        }
        require(only != nullptr, "2: only Sport");
        only->trigger();
        settle();
        keep(dock.grab(), "2-filtrer-panneau");
        trigger(CommandId::ClearFilters);
    }

    void readFinancing() {
        m_window.setProfile(Profile::Explorer);
        settle();
        search(QStringLiteral("ecole musique"));
        keep(m_window.grab(QRect(0, 0, m_window.width(), m_window.height() * 2 / 5)), "3-financement-recherche");
        enterSearch();
        auto& dock = panel("card", CommandId::ShowCard);
        auto const text = dock.findChild<ProjectCard*>()->text().remove(QChar(0x202f)).remove(QChar(0xa0));
        require(text.contains(QStringLiteral("2268184,89")), "3: the whole cost");
        keep(dock.grab(), "3-financement-fiche");
        trigger(CommandId::CopyCard);
    }

    void moveCallout() {
        m_window.setProfile(Profile::Cartographer);
        showTernois();
        trigger(CommandId::SelectTool);
        search(QStringLiteral("ecole musique"));
        enterSearch();
        auto& page = m_window.central().page();
        require(page.chosenCallout() != nullptr, "4: the call-out of the project");
        page.frame(page.chosenCallout()->box.grown(45));
        settle();
        auto const from = page.sight().toView(page.chosenCallout()->box).center();
        auto const to = from - QPointF(0, 2.5 * page.sight().pixelsPerUnit);
        send(QEvent::MouseButtonPress, from);
        send(QEvent::MouseMove, (from + to) / 2);
        send(QEvent::MouseMove, to);
        keep(middle(from), "4-etiquette-deplacer");
        send(QEvent::MouseButtonRelease, to);
        settle();
        require(m_session.undoStack().count() == 1, "4: the call-out is moved");
        keep(middle(from), "4-etiquette-epinglee");
        trigger(CommandId::Pin);
        undoAll();
        page.fit();
        settle();
    }

    void placeProject() {
        constexpr char const* project = "ternois-maison-de-sante-pluridisciplinaire";
        constexpr char const* anvin = "62036";
        m_window.setProfile(Profile::Cartographer);
        showTernois();
        auto& dock = panel("projects", CommandId::ShowProjects);
        auto& toPlace = button(dock, QStringLiteral("À placer"));
        toPlace.setChecked(true);
        settle();
        keep(dock.grab(), "5-placer-tableau");
        ProjectTableModel* model = nullptr;
        for (auto* const table : dock.findChildren<QTableView*>()) {
            model = qobject_cast<ProjectTableModel*>(table->model());
        }
        require(model != nullptr && model->rowOf(project) >= 0, "5: the project is among those to place");
        auto& page = m_window.central().page();
        page.frame(Extent{80, 60, 180, 140});
        settle();
        auto const commune = m_session.workshop()->contracts->findCommune(anvin);
        auto const at = page.viewOf(commune->chefLieu).value_or(QPointF()).toPoint();
        std::unique_ptr<QMimeData> const row(model->mimeData({model->index(model->rowOf(project), 1)}));
        QDragEnterEvent enter(at, Qt::CopyAction, row.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, row.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &move);
        require(move.isAccepted(), "5: the row can be dropped on Anvin");
        keep(middle(at), "5-placer-glisser");
        QDropEvent drop(at, Qt::CopyAction, row.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
        settle();
        require(m_session.undoStack().count() == 1, "5: the project is placed");
        m_session.setSelection({project});
        keep(panel("card", CommandId::ShowCard).grab(), "5-placer-fiche");
        toPlace.setChecked(false);
        undoAll();
        page.fit();
        settle();
    }

    void importTable() {
        auto const path = QDir(m_files).filePath(QStringLiteral("subventions_2019.csv"));
        QFile file(path);
        require(file.open(QIODevice::WriteOnly) && file.write(test::subventions2019) > 0, "6: the table");
        file.close();
        trigger(CommandId::Import);
        auto* const assistant = m_window.findChild<ImportAssistant*>();
        require(assistant != nullptr, "6: the assistant");
        keep(*assistant, "6-importer-fichier");
        assistant->openFile(path);
        ready(*assistant, ImportAssistant::Reading);
        keep(*assistant, "6-importer-lecture");
        press(*assistant, QStringLiteral("Suivant >"));
        ready(*assistant, ImportAssistant::Columns);
        keep(*assistant, "6-importer-colonnes");
        press(*assistant, QStringLiteral("Suivant >"));
        ready(*assistant, ImportAssistant::Rows);
        keep(*assistant, "6-importer-lignes");
        press(*assistant, QStringLiteral("Appliquer toutes les propositions"));
        ready(*assistant, ImportAssistant::Rows);
        if (auto& aside = button(*assistant, QStringLiteral("Mettre tout de côté")); aside.isEnabled()) {
            aside.click();
            ready(*assistant, ImportAssistant::Rows);
        }
        press(*assistant, QStringLiteral("Suivant >"));
        ready(*assistant, ImportAssistant::Changes);
        keep(*assistant, "6-importer-changements");
        press(*assistant, QStringLiteral("Importer "));
        ready(*assistant, ImportAssistant::Result);
        keep(*assistant, "6-importer-resultat");
        require(m_session.undoStack().count() == 1, "6: the import is one step");
        assistant->close();
        undoAll();
        settle();
    }

    void exportPage() {
        m_window.setProfile(Profile::Explorer);
        showTernois();
        auto& dialog = exportDialog();
        require(dialog.picker().scope() == PageScope::One, "7: one page");
        keep(dialog, "7-exporter-page");
        press(dialog, QStringLiteral("Exporter 1 page"));
        auto const* const run = desk().run();
        require(run != nullptr && waitFor([&] { return !run->isRunning() && desk().dialog() == nullptr; }),
                "7: the page is written");
        require(run->count({PageState::Failed, PageState::Left}) == 0, "7: nothing failed");
        settle();
        constexpr int lines = 8;
        auto const height = m_window.fontMetrics().lineSpacing() * lines;
        keep(m_window.grab(QRect(0, m_window.height() - height, m_window.width(), height)), "7-exporter-termine");
    }

    void exportSeries() {
        m_window.setProfile(Profile::Cartographer);
        auto& dialog = exportDialog();
        press(dialog, QStringLiteral("Une série"));
        for (auto* const choice : dialog.findChildren<QComboBox*>()) {
            auto const all = choice->findText(QStringLiteral("Toutes les intercommunalités"));
            if (all >= 0) {
                choice->setCurrentIndex(all);
                emit choice->activated(all);
            }
        }
        require(dialog.plan().pages.size() == 20, "8: the twenty pages");
        require(waitFor([&] { return dialog.preview().isReady(); }), "8: the preview");
        keep(dialog, "8-serie-choisir");
        press(dialog, QStringLiteral("Exporter 20 pages"));
        auto const* const run = desk().run();
        require(run != nullptr && waitFor([&] { return run->count({PageState::Waiting}) < 10; }), "8: the export goes");
        keep(dialog, "8-serie-en-cours");
        auto const isTold = [&] { return !run->isRunning() && desk().report() != nullptr; };
        require(waitFor(isTold) || waitFor(isTold) || waitFor(isTold), "8: the report"); // two cores take a minute
        require(run->count({PageState::Failed, PageState::Left}) == 0, "8: nothing failed");
        desk().report()->table().selectRow(0);
        keep(*desk().report(), "8-serie-rapport");
        desk().report()->close();
    }

    ExportDesk& desk() { return *m_window.findChild<ExportDesk*>(); }

    /// Opened by its command, its files in a folder of their own.
    ExportDialog& exportDialog() {
        trigger(CommandId::Export);
        auto* const dialog = desk().dialog();
        require(dialog != nullptr, "7, 8: the export");
        for (auto* const field : dialog->findChildren<QLineEdit*>()) {
            if (field->accessibleName() == QStringLiteral("Dossier")) {
                field->setText(QDir(m_files).filePath(QStringLiteral("Cartes")));
            }
        }
        require(waitFor([&] { return dialog->preview().isReady() && dialog->preview().cost(); }), "7, 8: the preview");
        return *dialog;
    }

    static void ready(ImportAssistant& assistant, ImportAssistant::Step step) {
        require(waitFor([&] { return !assistant.draft().isBusy() && assistant.step() == step; }),
                "6: a step of the import");
        for (int turn = 0; turn < 3; ++turn) { // what the pages queue
            QCoreApplication::processEvents();
        }
    }

    QString m_files;
};

} // namespace

/// guide_pictures RESOURCES PICTURES FILES: does the tasks of the user guide over the data that ship. FILES: a folder,
/// seen in pictures, for what is imported and exported.
int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication const application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cartocontrat-guide"));
    QCoreApplication::setOrganizationName(QStringLiteral("cartocontrat-guide"));
    auto const arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fprintf(stderr, "guide_pictures RESOURCES PICTURES FILES\n");
        return 2;
    }
    QSettings().clear(); // as at first
    dressApplication(Contrast::Usual);
    Session session(ResourcePaths{arguments[1].toStdString()});
    MainWindow window(session, Profile::Explorer);
    window.show();
    session.open({});
    return Guide(session, window, arguments[2], arguments[3]).takeAll() ? 0 : 1;
}

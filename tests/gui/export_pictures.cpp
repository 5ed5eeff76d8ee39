// SPDX-License-Identifier: EUPL-1.2
#include "export_pictures.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/audit/check_dialog.hpp"
#include "gui/audit/page_check.hpp"
#include "gui/export/export_desk.hpp"
#include "gui/export/export_dialog.hpp"
#include "gui/export/export_preview.hpp"
#include "gui/export/export_report.hpp"
#include "gui/export/export_run.hpp"
#include "gui/window/main_window.hpp"
#include "waiting.hpp"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

namespace cartocontrat::test {
namespace {

bool keep(QWidget& what, QString const& folder, QString const& name) {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what the last event changed has its place
    return what.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

/// Every page of the series; one of them fails, since a folder has its name.
ExportPlan plannedSeries(Session const& session, QString const& folder) {
    ExportPlan plan;
    plan.output.formats = {FileFormat::Pdf, FileFormat::Png};
    plan.output.folder = (folder + QStringLiteral("/Cartes")).toStdString();
    plan.output.name = "{contrat}-{numéro}-{territoire}";
    for (auto const& territory : session.series()) {
        plan.pages.push_back({territory.kind, territory.id});
    }
    auto const fifth = session.series().at(4);
    std::filesystem::create_directories(plan.output.folder / ("2019-2021-05-" + fifth.slug + ".pdf") / "occupied");
    return plan;
}

} // namespace

bool takeExportPictures(Session& session, MainWindow& window, QString const& folder) {
    QTemporaryDir const files;
    auto* const desk = window.findChild<ExportDesk*>();
    window.actions().action(CommandId::Export).trigger();
    auto* const dialog = desk->dialog();
    if (dialog == nullptr) {
        return false;
    }
    dialog->setPlan(plannedSeries(session, files.path()), PageScope::Series);
    for (auto const& territory : session.series()) {
        if (territory.slug == "ternois") {
            dialog->picker().setCurrent(territory);
        }
    }
    auto const isReady = [&] { return dialog->preview().isReady(); };
    bool isTaken = waitFor(isReady) && keep(*dialog, folder, QStringLiteral("3-export"));
    auto* const tabs = dialog->findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    isTaken = keep(*dialog, folder, QStringLiteral("3-export-impression")) && isTaken;
    tabs->setCurrentIndex(2);
    isTaken = keep(*dialog, folder, QStringLiteral("3-export-mentions")) && isTaken;
    tabs->setCurrentIndex(0);
    for (auto* const button : dialog->findChildren<QPushButton*>()) {
        if (button->isDefault()) {
            button->click();
        }
    }
    auto const* const run = desk->run();
    isTaken = isTaken && run != nullptr && waitFor([&] { return run->count({PageState::Waiting}) < 9; }) &&
              keep(*dialog, folder, QStringLiteral("3b-export-en-cours")) &&
              waitFor([&] { return !run->isRunning() && desk->report() != nullptr; });
    if (!isTaken) {
        return false;
    }
    desk->report()->table().selectRow(4);
    isTaken = keep(*desk->report(), folder, QStringLiteral("5b-rapport-export"));
    desk->report()->close();
    isTaken = keep(window, folder, QStringLiteral("5c-export-termine")) && isTaken;
    window.setProfile(Profile::Explorer);
    window.actions().action(CommandId::Export).trigger();
    isTaken = isTaken && waitFor([&] { return desk->dialog()->preview().isReady(); }) &&
              keep(*desk->dialog(), folder, QStringLiteral("3-export-explorer"));
    desk->dialog()->reject();
    window.setProfile(Profile::Cartographer);
    window.actions().action(CommandId::CheckPage).trigger();
    auto* const check = window.findChild<PageCheck*>()->dialog();
    isTaken = isTaken && waitFor([&] { return !check->isChecking(); }) &&
              keep(*check, folder, QStringLiteral("controle-page")) && check->close();
    QTimer::singleShot(std::chrono::seconds(1), &window, [&] { // while the preview waits for its user
        auto* const preview = window.findChild<QDialog*>(QStringLiteral("print-preview"));
        isTaken = preview != nullptr && keep(*preview, folder, QStringLiteral("imprimer")) && isTaken;
        if (preview != nullptr) {
            preview->close();
        }
    });
    window.actions().action(CommandId::Print).trigger();
    return isTaken;
}

} // namespace cartocontrat::test

// SPDX-License-Identifier: EUPL-1.2
#include "at_export.hpp"
#include "gui/export/export_faults.hpp"
#include "gui/export/export_preview.hpp"
#include "gui/export/export_report.hpp"
#include "messages/messages.hpp"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace fs = std::filesystem;

TEST_CASE("One page is exported as a PNG, told in the status bar, and exported again with one key") {
    ExportWindow open;
    CHECK_FALSE(open.action(CommandId::RepeatExport).isEnabled());
    auto wanted = open.plan({FileFormat::Png}, 1);
    wanted.output.dpi = 72;
    wanted.output.name = "{contrat}-{numéro}-{territoire}";
    auto& dialog = open.openDialog(wanted, PageScope::One);
    auto& confirm = ExportWindow::button(dialog, QStringLiteral("Exporter 1 page"));
    CHECK(confirm.isDefault());
    QString said;
    QObject::connect(&open.session, &Session::announced, [&](QString const& text) { said = text; });
    confirm.click();
    open.waitForEnd();
    CHECK(said.toStdString() == "Exporté dans " + wanted.output.folder.string() + " : " +
                                    open.desk->run()->pages().front().record.files.front().filename().string());
    CHECK(open.desk->dialog() == nullptr);
    CHECK(open.desk->report() == nullptr);
    CHECK(open.status().toStdString() == "1 page écrite");
    auto const file = wanted.output.folder / ("2019-2021-01-" + open.session.series().front().slug + ".png");
    REQUIRE(fs::exists(file));

    auto const first = bytesOf(file);
    fs::remove(file);
    REQUIRE(open.action(CommandId::RepeatExport).isEnabled());
    open.action(CommandId::RepeatExport).trigger();
    open.waitForEnd();
    CHECK(bytesOf(file) == first);
    auto* const recents = open.action(CommandId::RecentExports).menu();
    REQUIRE(recents != nullptr);
    emit recents->aboutToShow();
    REQUIRE(recents->actions().size() == 1);
    CHECK(recents->actions().front()->text().toStdString() == "1 page, PNG, dans cartes");
}

TEST_CASE("An export repeated beside an open dialog leaves it, and the commands, in order") {
    ExportWindow open;
    auto wanted = open.plan({FileFormat::Png}, 1);
    wanted.output.dpi = 72;
    ExportWindow::button(open.openDialog(wanted, PageScope::One), QStringLiteral("Exporter 1 page")).click();
    open.waitForEnd();
    fs::remove_all(wanted.output.folder);
    QPointer<QDialog> const dialog(&open.openDialog(wanted, PageScope::One));
    open.action(CommandId::RepeatExport).trigger();
    REQUIRE(open.desk->run()->isRunning());
    open.waitForEnd();
    if (dialog) { // the end of the other run has left it
        dialog->accept();
    }
    if (open.desk->run()->isRunning()) {
        open.waitForEnd();
    }
    CHECK(open.action(CommandId::Export).isEnabled());
    CHECK_FALSE(fs::is_empty(wanted.output.folder));
}

TEST_CASE("A series is all the intercommunalités that have a contract, and ends with a report") {
    ExportWindow open;
    auto& dialog = open.openDialog(open.plan({FileFormat::Csv}, 0), PageScope::Series);
    CHECK(dialog.picker().chosen().size() == 20);
    auto const before = dialog.picker().current();
    dialog.picker().turn(1);
    CHECK(dialog.picker().current()->id != before->id);
    REQUIRE(waitFor([&] { return dialog.preview().isReady(); }));
    CHECK(dialog.preview().cost()->bytes > 0);
    ExportWindow::button(dialog, QStringLiteral("Exporter 20 pages")).click();
    CHECK(ExportWindow::button(dialog, QStringLiteral("Arrêter")).isVisible());
    CHECK(ExportWindow::button(dialog, QStringLiteral("Continuer")).isVisible());
    open.waitForEnd();
    REQUIRE(open.desk->report() != nullptr);
    CHECK(open.desk->report()->table().model()->rowCount() == 20);
    CHECK(open.status().toStdString() == "20 pages écrites");
    auto const folder = fs::path(open.folder.path().toStdString()) / "cartes";
    CHECK(std::distance(fs::directory_iterator(folder), fs::directory_iterator()) == 20);

    auto const report = folder / "rapport.json", table = folder / "rapport.csv";
    REQUIRE(open.desk->report()->save(report));
    REQUIRE(open.desk->report()->save(table));
    CHECK(bytesOf(report).find("\"template\": \"2019\"") != std::string::npos);
    auto const rows = bytesOf(table);
    CHECK(std::count(rows.begin(), rows.end(), '\n') == 21);
}

TEST_CASE("An export goes on behind a closed dialog, and stops leaving whole pages") {
    ExportWindow open;
    auto& dialog = open.openDialog(open.plan({FileFormat::Pdf, FileFormat::Svg}, 20), PageScope::Series);
    ExportWindow::button(dialog, QStringLiteral("Exporter 20 pages")).click();
    ExportWindow::button(dialog, QStringLiteral("Continuer")).click();
    CHECK_FALSE(dialog.isVisible());
    auto const& run = *open.desk->run();
    REQUIRE(run.isRunning());
    CHECK(open.status().startsWith(QStringLiteral("Export")));
    CHECK_FALSE(open.action(CommandId::RepeatExport).isEnabled());
    REQUIRE(waitFor([&] { return run.count({PageState::Written, PageState::Remarks}) > 0; }));
    QTimer::singleShot(0, [] {
        auto* const question = QApplication::activeModalWidget();
        REQUIRE(question != nullptr);
        ExportWindow::button(*question, QStringLiteral("Attendre la fin")).click();
    });
    CHECK_FALSE(open.window.close());
    CHECK(open.window.isVisible());
    open.action(CommandId::Export).trigger();
    CHECK(dialog.isVisible());
    ExportWindow::button(dialog, QStringLiteral("Arrêter")).click();
    open.waitForEnd();
    auto const written = run.count({PageState::Written, PageState::Remarks});
    CHECK(run.count({PageState::Left}) == 20 - written);
    CHECK(written < 20);
    REQUIRE(open.desk->report() != nullptr);
    for (auto const& page : run.pages()) {
        CHECK(page.record.files.size() == (page.state == PageState::Left ? 0 : 2));
        for (auto const& file : page.record.files) {
            auto const bytes = bytesOf(file);
            CHECK((bytes.ends_with("%%EOF\n") || bytes.ends_with("</svg>\n")));
        }
    }
}

TEST_CASE("The question whether to wait for an export goes at its end, and the window stays") {
    ExportWindow open;
    auto& dialog = open.openDialog(open.plan({FileFormat::Pdf}, 3), PageScope::Series);
    ExportWindow::button(dialog, QStringLiteral("Exporter 3 pages")).click();
    ExportWindow::button(dialog, QStringLiteral("Continuer")).click();
    REQUIRE(open.desk->run()->isRunning());
    CHECK_FALSE(open.window.close());
    CHECK_FALSE(open.desk->run()->isRunning());
    CHECK(open.window.isVisible());
}

TEST_CASE("A page that fails does not stop the others, and is tried again alone") {
    ExportWindow open;
    auto const wanted = open.plan({FileFormat::Pdf, FileFormat::Csv}, 3);
    auto const taken = wanted.output.folder / ("carte-" + open.session.series().at(1).slug + ".pdf");
    fs::create_directories(taken / "occupied");
    auto& dialog = open.openDialog(wanted, PageScope::Series);
    ExportWindow::button(dialog, QStringLiteral("Exporter 3 pages")).click();
    open.waitForEnd();
    auto const& run = *open.desk->run();
    CHECK(run.count({PageState::Failed}) == 1);
    CHECK(run.pages()[1].state == PageState::Failed);
    CHECK(run.pages()[1].record.files.size() == 1);
    CHECK(open.status().toStdString() == "2 pages écrites, 1 en échec");
    auto* const report = open.desk->report();
    REQUIRE(report != nullptr);
    auto const first = bytesOf(run.pages()[0].record.files.front());

    fs::remove_all(taken);
    report->table().selectRow(1);
    auto& retry = ExportWindow::button(*report, QStringLiteral("Réessayer"));
    REQUIRE(retry.isVisible());
    open.desk->report()->findChild<QLineEdit*>()->setText(open.session.series().at(1).name.c_str());
    retry.click();
    CHECK_FALSE(open.action(CommandId::Export).isEnabled());
    CHECK_FALSE(open.action(CommandId::RepeatExport).isEnabled());
    open.waitForEnd();
    CHECK(open.action(CommandId::RepeatExport).isEnabled());
    auto const table = wanted.output.folder / "rapport.csv"; // the list shows one of them
    REQUIRE(report->save(table));
    auto const rows = bytesOf(table);
    CHECK(std::count(rows.begin(), rows.end(), '\n') == 4);
    CHECK(run.count({PageState::Failed}) == 0);
    CHECK(fs::is_regular_file(taken));
    CHECK(bytesOf(run.pages()[0].record.files.front()) == first);
    CHECK(open.status().toStdString() == "3 pages écrites");
}

TEST_CASE("What cannot be exported says why and what to do, before anything is written") {
    ExportWindow open;
    auto const file = fs::path(open.folder.path().toStdString()) / "fichier";
    std::ofstream(file) << "x";
    struct Case {
        char const* what;
        std::function<void(ExportPlan&)> spoil;
        char const* said;
    };
    auto const output = [](auto change) { return [change](ExportPlan& plan) { change(plan.output); }; };
    for (auto const& one : std::vector<Case>{
             {"no page", [](ExportPlan& plan) { plan.pages.clear(); }, "Aucune page"},
             {"no format", output([](PageOutput& out) { out.formats.clear(); }), "Aucun format"},
             {"no folder", output([](PageOutput& out) { out.folder.clear(); }), "Aucun dossier"},
             {"a relative folder", output([](PageOutput& out) { out.folder = "cartes"; }), "en entier"},
             {"a folder that is a file", output([&](PageOutput& out) { out.folder = file / "cartes"; }),
              "est un fichier"},
             {"an unknown field", output([](PageOutput& out) { out.name = "{commune}"; }), "n’est pas un champ"},
             {"one name for two pages", output([](PageOutput& out) { out.name = "carte"; }), "le même nom"},
             {"a slash in the name", output([](PageOutput& out) { out.name = "a/{territoire}"; }), "n’admet pas"},
             {"no name", output([](PageOutput& out) { out.name.clear(); }), "est vide"},
             {"no such profile", output([](PageOutput& out) {
                  out.colours = Colours::Cmyk;
                  out.profile = "/nowhere.icc";
              }),
              "profil de l’imprimeur"},
             {"no such logo", [](ExportPlan& plan) { plan.imprint.logo = "/nowhere.svg"; }, "Le logo"}}) {
        INFO(one.what);
        auto wanted = open.plan({FileFormat::Csv}, 2);
        one.spoil(wanted);
        auto const verdict = judge(jobOf(wanted, open.session), open.session.workshop()->design);
        INFO(verdict.fault.toStdString());
        CHECK(verdict.fault.contains(QString::fromUtf8(one.said)));
        CHECK_FALSE(fs::exists(open.plan({}, 0).output.folder));
    }
    auto wanted = open.plan({FileFormat::Csv}, 2);
    wanted.output.folder = file / "cartes";
    auto& dialog = open.openDialog(wanted, PageScope::Series);
    CHECK(dialog.verdict().contains(QStringLiteral("est un fichier")));
    CHECK_FALSE(ExportWindow::button(dialog, QStringLiteral("Exporter 2")).isEnabled());

    auto const good = open.plan({FileFormat::Csv}, 2);
    fs::create_directories(good.output.folder);
    std::ofstream(good.output.folder / ("carte-" + open.session.series().front().slug + ".csv")) << "x";
    dialog.setPlan(good, PageScope::Series);
    CHECK(dialog.verdict().startsWith(QStringLiteral("1 fichier de ce nom")));
    CHECK(ExportWindow::button(dialog, QStringLiteral("Exporter 2")).isEnabled());
}

TEST_CASE("Explorers export the page as a picture, with the template that is open") {
    ExportWindow open;
    open.window.setProfile(Profile::Explorer);
    CHECK(open.action(CommandId::Export).text().toStdString() == "Exporter l’image…");
    open.action(CommandId::Export).trigger();
    REQUIRE(open.desk->dialog() != nullptr);
    auto const plan = open.desk->dialog()->plan();
    CHECK(plan.output.formats == std::vector{FileFormat::Png});
    REQUIRE(plan.pages.size() == 1);
    CHECK(plan.pages.front().id == open.session.territory().id);
    CHECK(plan.output.colours == Colours::Screen);
    open.desk->dialog()->reject();
    CHECK(open.desk->dialog() == nullptr);
}

TEST_CASE("A plan of pages that the list does not have chooses no other instead") {
    ExportWindow open;
    auto wanted = open.plan({FileFormat::Png}, 1);
    auto& dialog = open.openDialog(wanted, PageScope::One);
    REQUIRE(dialog.picker().chosen().size() == 1);
    wanted.pages = {{TerritoryKind::Commune, "62041"}};
    for (auto const scope : {PageScope::One, PageScope::Series}) {
        dialog.setPlan(wanted, scope);
        CHECK(dialog.picker().chosen().empty());
    }
}

TEST_CASE("A plan is kept as it was, whatever it asks") {
    ExportPlan plan;
    plan.pages = {{TerritoryKind::Epci, "200069672"}, {TerritoryKind::Departement, "62"}};
    plan.pageTemplate = "contrat-ville-2024";
    plan.format = "A3-portrait";
    plan.imprint = {"/un/logo.svg", "Avec le Département", "déc. 2018"};
    plan.output = {{FileFormat::Html, FileFormat::Png},
                   "/tmp/cartes",
                   "{numéro}-{territoire}",
                   150,
                   Colours::Cmyk,
                   "/un/profil.icc",
                   PdfGround::Georeferenced,
                   {3, CropMarks::With}};
    auto const kept = toPlan(toJson(plan));
    REQUIRE(kept);
    CHECK(toJson(*kept) == toJson(plan));
    CHECK(kept->pages == plan.pages);
    CHECK(kept->output.profile == plan.output.profile);
    CHECK_FALSE(toPlan("{}"));
    CHECK_FALSE(toPlan("nonsense"));
}

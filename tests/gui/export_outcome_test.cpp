// SPDX-License-Identifier: EUPL-1.2
#include "at_export.hpp"
#include "document/document_file.hpp"
#include "gui/export/export_report.hpp"
#include "messages/messages.hpp"

#include <QProcess>
#include <QTableView>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace fs = std::filesystem;

TEST_CASE("The window's export and the command line's, of the same document, give the same bytes") {
    ExportWindow open;
    auto const series = open.session.series();
    auto const slug = series.front().slug;
    std::string pinned;
    for (auto const* const located : open.session.projects()) {
        if (!located->location.sites.empty()) {
            pinned = located->project->id;
            break;
        }
    }
    REQUIRE_FALSE(pinned.empty());
    PageEdits edits;
    edits.callouts[pinned].side = Side::Left;
    edits.hidden = {"presence:COLLEGE"};
    open.session.replace(PagePart{slug, edits});
    ProjectFilter filter;
    filter.periods = {"2015-2018", unknownPeriod};
    filter.least = Euros::fromCents(100'000'00);
    open.session.setFilter(filter);
    REQUIRE(waitFor([&] { return !open.session.isComposing(); }));

    auto const wanted = open.plan({FileFormat::Pdf, FileFormat::Png, FileFormat::Svg, FileFormat::Html}, 2);
    fs::create_directories(wanted.output.folder);
    ExportRun run(jobOf(wanted, open.session), nullptr);
    run.start();
    REQUIRE(waitFor([&] { return !run.isRunning(); }));
    for (auto const& page : run.pages()) {
        for (auto const& error : page.record.errors) {
            UNSCOPED_INFO(sentence(error));
        }
    }
    REQUIRE(run.count({PageState::Failed}) == 0);

    auto document = open.session.document();
    document.filter = filter;
    auto const file = fs::path(open.folder.path().toStdString()) / "essai.carto.json";
    REQUIRE(saveDocument(document, file));
    QProcess program;
    program.setProgram(QStringLiteral(CARTOCONTRAT_PROGRAM));
    QStringList arguments{"export",           "--document", QString::fromStdString(file.string()), "--format",
                          "pdf,png,svg,html", "--out",      open.folder.filePath("commande")};
    for (std::size_t i = 0; i < 2; ++i) {
        arguments << "--territory" << QString::fromStdString(series[i].id);
    }
    program.setArguments(arguments);
    program.start();
    REQUIRE(program.waitForFinished(120'000));
    INFO(program.readAllStandardError().toStdString());
    REQUIRE(program.exitCode() == 0);
    for (auto const& page : run.pages()) {
        REQUIRE(page.record.files.size() == 4);
        for (auto const& mine : page.record.files) {
            INFO(mine);
            auto const theirs = fs::path(open.folder.filePath("commande").toStdString()) / mine.filename();
            CHECK(bytesOf(mine) == bytesOf(theirs));
        }
    }
}

TEST_CASE("A report stays when data are read anew, does not keep the former ones, and tries again from the new") {
    ExportWindow open;
    auto const wanted = open.plan({FileFormat::Csv}, 3);
    ExportWindow::button(open.openDialog(wanted, PageScope::Series), QStringLiteral("Exporter 3 pages")).click();
    open.waitForEnd();
    std::weak_ptr<Background const> const former = open.session.workshop()->background;
    REQUIRE(open.desk->report() != nullptr);
    QString said;
    QObject::connect(&open.session, &Session::announced, [&](QString const& text) { said = text; });
    open.session.reread();
    REQUIRE(waitFor([&] { return !open.session.isReading() && !open.session.isComposing(); }));
    CHECK(said.toStdString() == "Sources relues");
    CHECK(waitFor([&] { return former.expired(); }));
    REQUIRE(open.desk->report() != nullptr);
    CHECK(open.desk->report()->table().model()->rowCount() == 3);
    CHECK(open.status().toStdString() == "3 pages écrites");

    open.desk->run()->retry({1});
    open.waitForEnd();
    CHECK(open.desk->run()->job().workshop == open.session.workshop());
    CHECK(open.status().toStdString() == "3 pages écrites");
}

TEST_CASE("An export is forgotten once another document is open") {
    ExportWindow open;
    auto const wanted = open.plan({FileFormat::Csv}, 1);
    ExportWindow::button(open.openDialog(wanted, PageScope::One), QStringLiteral("Exporter 1 page")).click();
    open.waitForEnd();
    open.session.openDocument(open.session.wholeDocument());
    REQUIRE(waitFor([&] { return open.desk->run() == nullptr; }));
    CHECK_FALSE(open.window.findChild<QWidget*>(QStringLiteral("export-status"))->isVisible());
    CHECK(open.action(CommandId::RepeatExport).isEnabled());
}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/actions/action_set.hpp"
#include "gui/export/export_desk.hpp"
#include "gui/export/export_dialog.hpp"
#include "gui/export/export_run.hpp"
#include "gui/session/session.hpp"
#include "gui/window/main_window.hpp"
#include "waiting.hpp"

#include <catch2/catch.hpp>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace cartocontrat::test {

/// Of a file; none where it cannot be read.
inline std::string bytesOf(std::filesystem::path const& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// A window over the data that ship, with a folder to export to and no export made before.
struct ExportWindow {
    ExportWindow() : session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR}), window(session, Profile::Cartographer) {
        QSettings().remove("exports");
        window.show();
        session.open({});
        REQUIRE(waitFor([this] { return session.page() != nullptr; }));
        desk = window.findChild<ExportDesk*>();
        REQUIRE(desk != nullptr);
    }

    QAction& action(CommandId id) { return window.actions().action(id); }

    ExportPlan plan(std::vector<FileFormat> formats, std::size_t pages) {
        ExportPlan wanted;
        wanted.output.formats = std::move(formats);
        wanted.output.folder = std::filesystem::path(folder.path().toStdString()) / "cartes";
        auto const series = session.series();
        for (std::size_t i = 0; i < pages; ++i) {
            wanted.pages.push_back({series[i].kind, series[i].id});
        }
        return wanted;
    }

    ExportDialog& openDialog(ExportPlan const& wanted, PageScope scope) {
        action(CommandId::Export).trigger();
        REQUIRE(desk->dialog() != nullptr);
        desk->dialog()->setPlan(wanted, scope);
        return *desk->dialog();
    }

    /// The button whose text begins so, "&" aside.
    static QPushButton& button(QWidget& in, QString const& text) {
        auto const all = in.findChildren<QPushButton*>();
        auto const found = std::find_if(all.begin(), all.end(), [&](QPushButton const* one) {
            return one->text().remove(QLatin1Char('&')).startsWith(text);
        });
        REQUIRE(found != all.end());
        return **found;
    }

    void waitForEnd() {
        REQUIRE(desk->run() != nullptr);
        REQUIRE(waitFor([this] { return !desk->run()->isRunning(); }));
    }

    [[nodiscard]] QString status() const {
        return window.findChild<QWidget*>(QStringLiteral("export-status"))->findChild<QLabel*>()->text();
    }

    Session session;
    MainWindow window;
    QTemporaryDir folder;
    ExportDesk* desk = nullptr;
};

} // namespace cartocontrat::test

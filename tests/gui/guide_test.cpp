// SPDX-License-Identifier: EUPL-1.2
#include "gui/guide/guide_window.hpp"

#include "gui/export/export_desk.hpp"
#include "gui/export/export_dialog.hpp"
#include "gui/guide/guide_acts.hpp"
#include "open_window.hpp"

#include <catch2/catch.hpp>

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBlock>
#include <QTextBrowser>

using namespace cartocontrat;
using test::OpenWindow;
using test::waitFor;

namespace {

std::filesystem::path const folder = ResourcePaths{CARTOCONTRAT_SOURCE_DIR}.guide();

GuideWindow* guideOf(MainWindow const& window) {
    return window.findChild<GuideActs*>()->guide();
}

/// How many pictures a page shows; all must be there.
int picturesOf(QTextBrowser& text) {
    int count = 0;
    for (auto block = text.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            auto const format = part.fragment().charFormat().toImageFormat();
            if (format.isValid()) {
                INFO(format.name().toStdString());
                CHECK(text.loadResource(QTextDocument::ImageResource, QUrl(format.name())).isValid());
                ++count;
            }
        }
    }
    return count;
}

} // namespace

TEST_CASE("The guide has an index and a page a task, each with its pictures no wider than the page") {
    GuideWindow guide(folder, nullptr);
    guide.show();
    auto const pages = readGuide(folder);
    REQUIRE(pages.size() == 9);
    CHECK(pages.front().name == QLatin1String(guideIndex));
    auto& text = *guide.findChild<QTextBrowser*>();
    for (auto const& page : pages) {
        INFO(page.name.toStdString());
        guide.showPage(page.name);
        CHECK(guide.page() == page.name);
        CHECK(guide.windowTitle().startsWith(page.title));
        CHECK((picturesOf(text) > 0) == (page.name != QLatin1String(guideIndex)));
    }
    guide.resize(guide.width() * 2 / 3, guide.height());
    guide.showPage(pages[7].name);
    CHECK(waitFor([&] { return text.document()->idealWidth() <= text.viewport()->width(); }));
}

TEST_CASE("The guide is searched without regard for accents, and shows what it finds") {
    GuideWindow guide(folder, nullptr);
    guide.show();
    guide.showPage(QString::fromLatin1(guideIndex));
    auto& field = *guide.findChild<QLineEdit*>();
    auto& list = *guide.findChild<QListWidget*>();
    auto const shown = [&] {
        int count = 0;
        for (int row = 0; row < list.count(); ++row) {
            count += list.item(row)->isHidden() ? 0 : 1;
        }
        return count;
    };
    CHECK(shown() == 9);
    field.setText(QStringLiteral("ENCODAGE"));
    CHECK(shown() == 1);
    OpenWindow::key(field, Qt::Key_Return);
    CHECK(guide.page() == QStringLiteral("6-importer-un-tableau"));
    auto& text = *guide.findChild<QTextBrowser*>();
    REQUIRE_FALSE(text.extraSelections().isEmpty());
    CHECK(text.extraSelections().front().cursor.selectedText().compare(QStringLiteral("encodage"),
                                                                       Qt::CaseInsensitive) == 0);
    field.setText(QStringLiteral("epingl"));
    CHECK(shown() >= 1);
    field.setText(QStringLiteral("zzz"));
    CHECK(shown() == 0);
    CHECK(guide.page() == QStringLiteral("6-importer-un-tableau")); // what is read stays
}

TEST_CASE("A guide that is not there says so") {
    GuideWindow guide(folder / "nowhere", nullptr);
    guide.showPage(QString::fromLatin1(guideIndex));
    CHECK(guide.page().isEmpty());
    CHECK(guide.findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("Installez de nouveau")));
}

TEST_CASE("F1 opens the guide at its index, or at the page of what is done") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto& guide = open.window.actions().action(CommandId::Guide);
    REQUIRE(guide.isEnabled());
    CHECK(guide.shortcut() == QKeySequence(Qt::Key_F1));
    open.page().setFocus();
    guide.trigger();
    REQUIRE(guideOf(open.window) != nullptr);
    CHECK(guideOf(open.window)->page() == QLatin1String(guideIndex));
    guideOf(open.window)->close();

    open.session.setSelection({open.callout(0).project});
    CHECK(guidePageAt(&open.page()) == QStringLiteral("4-deplacer-une-etiquette"));

    open.window.actions().action(CommandId::Export).trigger();
    auto* const dialog = open.window.findChild<ExportDesk*>()->dialog();
    REQUIRE(dialog != nullptr);
    OpenWindow::key(*dialog, Qt::Key_F1);
    REQUIRE(guideOf(open.window) != nullptr);
    CHECK(guideOf(open.window)->page() == QStringLiteral("7-exporter-une-page"));
    CHECK(guideOf(open.window)->parentWidget() == dialog); // which would hold back a guide below it
    for (auto* const button : dialog->findChildren<QRadioButton*>()) {
        if (!button->isChecked()) {
            button->click();
            break;
        }
    }
    for (auto* const button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Aide")) {
            CHECK(button->isEnabled());
            button->click();
        }
    }
    CHECK(guideOf(open.window)->page() == QStringLiteral("8-exporter-la-serie"));
    dialog->reject();
}

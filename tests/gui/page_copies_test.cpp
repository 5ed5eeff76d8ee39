// SPDX-License-Identifier: EUPL-1.2
#include "gui/actions/action_set.hpp"
#include "gui/audit/check_dialog.hpp"
#include "gui/audit/page_check.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/export/page_copies.hpp"
#include "gui/session/session.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "render/export.hpp"
#include "render/page_file.hpp"
#include "waiting.hpp"

#include <catch2/catch.hpp>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <algorithm>

using namespace cartocontrat;
using test::waitFor;

namespace {

struct PageWindow {
    PageWindow() : session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR}), window(session, Profile::Cartographer) {
        window.show();
        session.open({});
        REQUIRE(waitFor([this] { return session.page() && window.central().page().isRefined(); }));
    }

    void trigger(CommandId id) {
        REQUIRE(window.actions().action(id).isEnabled());
        window.actions().action(id).trigger();
    }

    void copyShown() {
        auto* const copies = window.findChild<PageCopies*>();
        REQUIRE(copies != nullptr);
        bool isCopied = false;
        auto const told = QObject::connect(copies, &PageCopies::copied, [&] { isCopied = true; });
        trigger(CommandId::CopyPage);
        REQUIRE(waitFor([&] { return isCopied; }));
        QObject::disconnect(told);
    }

    Session session;
    MainWindow window;
};

} // namespace

TEST_CASE("The page is copied as a picture at 300 dots per inch, with its words") {
    PageWindow open;
    open.copyShown();
    auto const* const data = QGuiApplication::clipboard()->mimeData();
    auto const picture = qvariant_cast<QImage>(data->imageData());
    CHECK(picture.width() == 3508);
    CHECK(picture.height() == 2480);
    CHECK(picture.dotsPerMeterX() == 11811);
    auto const& workshop = *open.session.workshop();
    auto const drawn = makePicture(open.session.page()->scene, 300, *workshop.fonts, *workshop.pictograms);
    CHECK(picture.convertToFormat(drawn.format()) == drawn);
    CHECK(QImage::fromData(data->data(QStringLiteral("image/png")), "PNG") == picture);
    CHECK(data->data(QStringLiteral("image/png")).size() < picture.sizeInBytes() / 5); // it may wait there for hours
    auto const words = data->text().toStdString();
    CHECK(words.starts_with(open.session.page()->scene.title));
    for (auto const& located : open.session.page()->listed) {
        auto const* const project = open.session.workshop()->contracts->findProject(located);
        REQUIRE(project != nullptr);
        INFO(project->title);
        CHECK(words.find(project->title.substr(0, 8)) != std::string::npos);
    }
    open.trigger(CommandId::CopyDescription);
    CHECK(QGuiApplication::clipboard()->text().toStdString() == words);
    CHECK_FALSE(QGuiApplication::clipboard()->mimeData()->hasImage());
}

TEST_CASE("In the place of the page the map is copied as it is seen, without its buttons") {
    PageWindow open;
    open.session.setView(View::Map);
    auto& map = open.window.central().map();
    REQUIRE(waitFor([&] { return map.isRefined(); }));
    CHECK(open.window.actions().action(CommandId::CopyPage).text() == QStringLiteral("Copier la carte en image"));
    open.copyShown();
    auto const* const data = QGuiApplication::clipboard()->mimeData();
    auto const picture = qvariant_cast<QImage>(data->imageData());
    REQUIRE(picture.size() == map.size() * map.devicePixelRatioF());
    auto const seen = map.grab().toImage();
    auto const left = QRect(0, 0, picture.width() / 2, picture.height()); // the buttons are at the right
    CHECK(picture.copy(left).convertToFormat(seen.format()) == seen.copy(left));
    CHECK(picture.convertToFormat(seen.format()) != seen);
    CHECK(data->text().contains(QStringLiteral("carte à l’échelle 1:")));
    open.session.setView(View::Page);
    CHECK(open.window.actions().action(CommandId::CopyPage).text() == QStringLiteral("Copier la page en image"));
}

TEST_CASE("A page is printed as vectors, at its own size, the way it lies") {
    PageWindow open;
    QTemporaryDir const folder;
    struct Case {
        char const* format;
        double width, height; // mm
    };
    for (auto const& one : {Case{"A4", 297, 210}, Case{"A4-portrait", 210, 297}, Case{"A3", 420, 297}}) {
        INFO(one.format);
        open.session.setFormat(one.format);
        REQUIRE(waitFor([&] { return !open.session.isComposing(); }));
        auto const& scene = open.session.page()->scene;
        auto const file = folder.filePath(QString::fromLatin1(one.format) + QStringLiteral(".pdf"));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        setPageOf(printer, scene);
        printPage(printer, scene, *open.session.workshop());
        auto const printed = measurePdf(file.toStdString());
        REQUIRE(printed);
        REQUIRE(printed->pages.size() == 1);
        CHECK(printed->pages.front().width == Approx(one.width).margin(0.5));
        CHECK(printed->pages.front().height == Approx(one.height).margin(0.5));
        CHECK(printed->images == 0);
    }
}

TEST_CASE("The page is held to the rules, again after each change, and each fault leads to its place") {
    PageWindow open;
    open.trigger(CommandId::CheckPage);
    auto* const check = open.window.findChild<PageCheck*>();
    REQUIRE(check != nullptr);
    REQUIRE(check->dialog() != nullptr);
    auto& dialog = *check->dialog();
    REQUIRE(waitFor([&] { return !dialog.isChecking(); }));
    CHECK(dialog.findings().empty());

    // Boxes pinned in the order opposite to that of their sites: leaders must cross.
    std::vector<PageTarget> boxes;
    for (auto const& target : open.window.central().page().targets().targets) {
        if (target.isCallout && !target.sites.empty()) {
            boxes.push_back(target);
        }
    }
    REQUIRE(boxes.size() > 2);
    std::sort(boxes.begin(), boxes.end(),
              [](PageTarget const& a, PageTarget const& b) { return a.sites.front().y > b.sites.front().y; });
    PageEdits edits;
    double top = 30;
    for (auto const& box : boxes) {
        edits.callouts[box.project].pin = CalloutPin{Side::Left, top};
        top += box.box.height() + 1;
    }
    open.session.replace(PagePart{open.session.territory().slug, edits});
    REQUIRE(waitFor([&] { return !open.session.isComposing() && !dialog.isChecking(); }));
    REQUIRE_FALSE(dialog.findings().empty());
    CHECK(dialog.list().topLevelItemCount() == static_cast<int>(dialog.findings().size()));
    auto const before = open.window.central().page().sight();
    dialog.list().setCurrentItem(dialog.list().topLevelItem(0));
    emit dialog.list().itemActivated(dialog.list().topLevelItem(0), 0);
    CHECK_FALSE(open.window.central().page().sight() == before);
}

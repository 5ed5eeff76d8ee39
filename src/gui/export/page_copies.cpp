// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/page_copies.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/canvas/scale_bar.hpp"
#include "gui/session/session.hpp"
#include "gui/words/clipboard.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"
#include "render/export.hpp"
#include "render/painter.hpp"
#include "workshop/text_alternative.hpp"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace cartocontrat {
namespace {

constexpr double pictureDpi = 300;
constexpr double mmPerInch = 25.4;

/// As it is seen, with its bar of scale, without the buttons over it.
QImage pictureOf(MapCanvas& map) {
    QImage picture((QSizeF(map.size()) * map.devicePixelRatioF()).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(map.devicePixelRatioF());
    picture.fill(Qt::white);
    map.render(&picture, {}, {}, QWidget::DrawWindowBackground);
    if (auto* const bar = map.findChild<ScaleBar*>()) {
        bar->render(&picture, bar->pos(), {}, QWidget::RenderFlags()); // what it paints, without its ground
    }
    return picture;
}

} // namespace

void setPageOf(QPrinter& printer, Scene const& scene) {
    bool const isWide = scene.width > scene.height;
    QSizeF const upright(std::min(scene.width, scene.height), std::max(scene.width, scene.height));
    printer.setPageSize(QPageSize(upright, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true); // pages have margins of their own
    printer.setDocName(QString::fromStdString(scene.title));
}

void printPage(QPrinter& printer, Scene const& scene, Workshop const& workshop) {
    QPainter painter(&printer);
    auto const paper = printer.pageLayout().fullRect(QPageLayout::Millimeter);
    // A4 of 297.1 mm and the like is no reason to print smaller.
    constexpr double tolerance = 1.005;
    auto const room = std::min(paper.width() / scene.width, paper.height() / scene.height);
    auto const scale = room * tolerance < 1 ? room : 1;
    painter.scale(printer.resolution() / mmPerInch * scale, printer.resolution() / mmPerInch * scale);
    paint(scene, painter, *workshop.fonts, *workshop.pictograms);
}

PageCopies::PageCopies(Session& session, ActionSet& actions, MapCanvas& map, QWidget& window)
    : QObject(&window), m_session(session), m_actions(actions), m_map(map), m_window(window) {
    actions.setAct(CommandId::CopyPage, this, [this] { copyShown(); });
    actions.setAct(CommandId::CopyDescription, this, [this] { copyDescription(); });
    actions.setAct(CommandId::Print, this, [this] { print(); });
    for (auto const changed : {&Session::pageChanged, &Session::viewChanged, &Session::workshopChanged}) {
        connect(&session, changed, this, &PageCopies::follow);
    }
    follow();
}

void PageCopies::follow() {
    bool const isPage = m_session.page() != nullptr, isMap = m_session.view() == View::Map && m_session.workshop();
    for (auto const id : {CommandId::CopyDescription, CommandId::Print}) {
        m_actions.setAvailable(id, isPage, tr("Aucune page n’est montrée"));
    }
    m_actions.setAvailable(CommandId::CopyPage, isPage || isMap, tr("Aucune page n’est montrée"));
    m_actions.action(CommandId::CopyPage)
        .setText(isMap ? tr("Copier la carte en image") : tr("Copier la page en image"));
}

void PageCopies::copyShown() {
    if (m_session.view() == View::Map) {
        copyMap();
    } else {
        copyPicture();
    }
}

void PageCopies::copyMap() {
    auto const words = tr("%1, carte à l’échelle %2")
                           .arg(officialName(m_session.territory().name), scaleText(m_map.scaleDenominator()));
    m_painter.ask([this, picture = pictureOf(m_map), words](std::stop_token const&) -> NewestWork::Delivery {
        return [this, bytes = packed(picture), size = picture.size(), words] {
            copyPacked(bytes, words);
            m_session.announce(tr("Carte copiée en image (%1 × %2 pixels)").arg(size.width()).arg(size.height()));
            emit copied();
        };
    });
}

QString PageCopies::description() const {
    auto const& page = *m_session.page();
    auto const& workshop = *m_session.workshop();
    PageRecord record;
    record.territory = m_session.territory();
    record.inventory = readInventory(page.scene);
    return QString::fromStdString(
        toPlainText(describePage(page.scene, record, workshop.design.pageTemplate, *workshop.contracts)));
}

/// The words beside it serve programs that take no pictures.
void PageCopies::copyPicture() {
    m_session.announce(tr("Copie de la page…"));
    m_painter.ask([this, page = m_session.page(), workshop = m_session.workshop(),
                   words = description()](std::stop_token const&) -> NewestWork::Delivery {
        auto const picture = makePicture(page->scene, pictureDpi, *workshop->fonts, *workshop->pictograms);
        return [this, bytes = packed(picture), size = picture.size(), words] {
            if (bytes.isEmpty()) {
                m_session.announce(tr("La page n’a pas été copiée : il n’y a pas assez de mémoire pour son image"));
                return;
            }
            copyPacked(bytes, words);
            m_session.announce(
                tr("Page copiée en image (%1 × %2 pixels), avec sa description").arg(size.width()).arg(size.height()));
            emit copied();
        };
    });
}

void PageCopies::copyDescription() {
    QGuiApplication::clipboard()->setText(description());
    m_session.announce(tr("Description de la page copiée"));
    emit copied();
}

void PageCopies::print() {
    auto const page = m_session.page();
    auto const workshop = m_session.workshop();
    QPrinter printer(QPrinter::HighResolution);
    setPageOf(printer, page->scene);
    QPrintPreviewDialog dialog(&printer, &m_window);
    dialog.setObjectName(QStringLiteral("print-preview"));
    dialog.setWindowTitle(tr("Imprimer la page – Cartocontrat"));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [&](QPrinter* asked) { printPage(*asked, page->scene, *workshop); });
    constexpr double share = 0.85;
    dialog.resize(m_window.size() * share);
    dialog.exec();
}

} // namespace cartocontrat

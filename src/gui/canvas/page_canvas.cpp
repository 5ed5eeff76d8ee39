// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/page_canvas.hpp"

#include "gui/session/session.hpp"
#include "render/painter.hpp"

#include <QPainter>

namespace cartocontrat {
namespace {

constexpr double mmPerInch = 25.4;

/// The paper with its shadow, and the scene on it.
QImage drawPage(Page const& page, Workshop const& workshop, QColor const& desk, QSize size, Extent const& plane,
                double pixelsPerMillimetre) {
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(desk);
    QPainter painter(&picture);
    painter.scale(pixelsPerMillimetre, pixelsPerMillimetre);
    painter.translate(-plane.minX, -plane.minY);
    QRectF const paper(0, 0, page.scene.width, page.scene.height);
    constexpr double shadow = 3; // pixels
    auto const offset = shadow / pixelsPerMillimetre;
    painter.fillRect(paper.translated(offset, offset), desk.darker(130));
    painter.fillRect(paper, Qt::white);
    painter.setClipRect(paper);
    paint(page.scene, painter, *workshop.fonts, *workshop.pictograms);
    return picture;
}

} // namespace

PageCanvas::PageCanvas(Session& session, QWidget* parent) : PlaneView(parent), m_session(session) {
    setObjectName(QStringLiteral("page-canvas"));
    setAccessibleName(tr("Page"));
    connect(&session, &Session::pageChanged, this, &PageCanvas::takePage);
    takePage();
}

void PageCanvas::takePage() {
    auto const& page = m_session.page();
    std::optional<QSizeF> const paper =
        page ? std::optional(QSizeF(page->scene.width, page->scene.height)) : std::nullopt;
    if (paper == m_paper) {
        redraw();
        return;
    }
    m_paper = paper;
    fit();
    forget();
}

void PageCanvas::showActualSize() {
    setSight(sight().zoomed(1 / zoom(), QRectF(rect()).center()));
}

double PageCanvas::zoom() const {
    return sight().pixelsPerUnit / pixelsPerMillimetre();
}

double PageCanvas::pixelsPerMillimetre() const {
    return logicalDpiX() / mmPerInch;
}

Extent PageCanvas::whole() const {
    return m_paper ? Extent{0, 0, m_paper->width(), m_paper->height()} : Extent{};
}

std::pair<double, double> PageCanvas::scaleRange() const {
    constexpr double least = 0.1, greatest = 16;
    return {least * pixelsPerMillimetre(), greatest * pixelsPerMillimetre()};
}

PlaneView::Draw PageCanvas::drawing() const {
    if (!m_session.page()) {
        return {};
    }
    return [page = m_session.page(), workshop = m_session.workshop(), desk = palette().color(QPalette::Mid)](
               QSize size, Extent const& plane, double pixelsPerMillimetre, std::stop_token const&) {
        return drawPage(*page, *workshop, desk, size, plane, pixelsPerMillimetre);
    };
}

void PageCanvas::paintOver(QPainter& /*painter*/) {}

} // namespace cartocontrat

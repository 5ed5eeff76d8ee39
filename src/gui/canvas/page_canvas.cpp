// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/page_canvas.hpp"

#include "base/text.hpp"
#include "gui/canvas/canvas_tool.hpp"
#include "gui/canvas/page_picture.hpp"
#include "gui/icons/icon.hpp"
#include "gui/session/session.hpp"
#include "gui/words/project_words.hpp"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace cartocontrat {
namespace {

constexpr double mmPerInch = 25.4;

} // namespace

PageCanvas::PageCanvas(Session& session, QWidget* parent) : PlaneView(1, parent), m_session(session) {
    setObjectName(QStringLiteral("page-canvas"));
    setAccessibleName(tr("Page"));
    connect(&session, &Session::pageChanged, this, &PageCanvas::takePage);
    connect(&session, &Session::selectionChanged, this, &PageCanvas::announceChoice);
    takePage();
}

void PageCanvas::takePage() {
    auto const& page = m_session.page();
    m_targets = page ? targetsOf(page->scene, *m_session.workshop()->fonts) : PageTargets{};
    setAccessibleDescription(page ? QString::fromStdString(page->scene.description) : QString());
    emit choiceChanged();
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

PlaneView::Draw PageCanvas::drawing(std::size_t /*layer*/) const {
    if (!m_session.page()) {
        return {};
    }
    return [page = m_session.page(), workshop = m_session.workshop(),
            desk = palette().color(QPalette::Mid)](Wanted const& wanted, std::stop_token const& stop) {
        return Drawn{pagePicture(page->scene, *workshop, desk, wanted.size, wanted.plane,
                                 wanted.pixelsPerUnit * wanted.pixelRatio, stop),
                     {}};
    };
}

PageTarget const* PageCanvas::targetAt(QPointF view) const {
    constexpr double tolerance = 3; // pixels
    return m_targets.at(sight().toPlane(view), tolerance / sight().pixelsPerUnit);
}

PageTarget const* PageCanvas::chosenCallout() const {
    auto const& chosen = m_session.selection();
    auto const* const target = chosen.size() == 1 ? m_targets.find(chosen.front()) : nullptr;
    return target != nullptr && target->isCallout ? target : nullptr;
}

void PageCanvas::choose(std::string const& project, Choosing how) {
    auto chosen = how == Choosing::Toggle ? m_session.selection() : std::vector<std::string>{};
    if (auto const found = std::find(chosen.begin(), chosen.end(), project); found != chosen.end()) {
        chosen.erase(found);
    } else if (!project.empty()) {
        chosen.insert(chosen.begin(), project);
    }
    m_session.setSelection(std::move(chosen));
}

bool PageCanvas::isChosen(std::string const& project) const {
    auto const& chosen = m_session.selection();
    return std::find(chosen.begin(), chosen.end(), project) != chosen.end();
}

/// To the eye, and to screen readers.
void PageCanvas::announceChoice() {
    update();
    emit choiceChanged();
    auto const* const target = m_session.selection().empty() ? nullptr : m_targets.find(m_session.selection().front());
    if (target != nullptr && hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(static_cast<int>(target - m_targets.targets.data()));
        QAccessible::updateAccessibility(&focus);
    }
}

std::optional<Point> PageCanvas::groundAt(QPointF view) const {
    auto const& page = m_session.page();
    auto const at = sight().toPlane(view);
    bool const isOnMap = page && page->scene.map && page->scene.map->onPage.contains(at);
    return isOnMap ? std::optional(page->scene.map->toGround(at)) : std::nullopt;
}

std::optional<QPointF> PageCanvas::viewOf(Point ground) const {
    auto const& page = m_session.page();
    if (!page || !page->scene.map) {
        return std::nullopt;
    }
    auto const& [onPage, shown] = *page->scene.map;
    return sight().toView(Point{onPage.minX + (ground.x - shown.minX) / shown.width() * onPage.width(),
                                onPage.minY + (shown.maxY - ground.y) / shown.height() * onPage.height()});
}

std::vector<PageCanvas::Symbol> PageCanvas::symbols() const {
    auto const& page = m_session.page();
    return page ? symbolsOf(page->scene, {0, 0, page->scene.width, page->scene.height}) : std::vector<Symbol>();
}

std::optional<CalloutPin> PageCanvas::pinAsked(std::string const& project) const {
    return m_session.isComposing() ? m_session.document().edits(m_session.territory().slug).callout(project).pin
                                   : std::nullopt;
}

Project const* PageCanvas::projectOf(PageTarget const& target) const {
    return m_session.workshop()->contracts->findProject(target.project);
}

QString PageCanvas::tipFor(PageTarget const& target) const {
    auto const* const project = projectOf(target);
    if (project == nullptr) {
        return {};
    }
    QStringList facts{amountText(*project), themeText(*project), periodText(*project)};
    facts.removeAll(QString());
    return tr("<p style='white-space:pre'><b>%1</b><br>%2<br>Clic : fiche</p>")
        .arg(QString::fromStdString(typeset(project->title)).toHtmlEscaped(),
             facts.join(QStringLiteral(" · ")).toHtmlEscaped());
}

QString PageCanvas::describe(PageTarget const& target) const {
    auto const* const project = projectOf(target);
    if (project == nullptr) {
        return {};
    }
    auto const edits = m_session.document().edits(m_session.territory().slug);
    bool const isPinned = target.isCallout && edits.callout(target.project).pin;
    QStringList words{target.isCallout ? tr("Étiquette") : tr("Ligne de liste"),
                      QString::fromStdString(typeset(project->title)),
                      amountText(*project),
                      themeText(*project),
                      periodText(*project).toLower(),
                      isPinned ? tr("épinglée") : QString(),
                      target.side == Side::Left ? tr("colonne de gauche") : tr("colonne de droite")};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QPixmap PageCanvas::pictureOf(Extent const& page) {
    return grabPlane(page);
}

bool PageCanvas::mayMoveCallouts() const {
    return m_mayMoveCallouts && isSignalConnected(QMetaMethod::fromSignal(&PageCanvas::calloutMoved));
}

void PageCanvas::setHeld(std::string const& project) {
    if (m_held.empty() && !project.empty()) {
        m_session.announce(tr("Relâchez pour poser l’étiquette · Échap : annuler"));
    } else if (!m_held.empty() && project.empty()) {
        m_session.announce({});
    }
    m_held = project;
    update();
}

void PageCanvas::showGuides(bool areShown) {
    m_hasGuides = areShown;
    update();
}

void PageCanvas::paintOver(QPainter& painter) {
    if (chosenCallout() != nullptr && m_hasGuides && m_mayMoveCallouts) {
        paintGuides(painter);
    }
    for (std::string const& project : m_session.selection()) {
        if (auto const* const target = m_targets.find(project)) {
            paintChosen(painter, *target);
        }
    }
    auto const edits = m_session.document().edits(m_session.territory().slug);
    for (PageTarget const& target : m_targets.targets) {
        if (target.isCallout && edits.callout(target.project).pin) {
            paintPin(painter, target);
        }
    }
}

/// Beside the outer corner of the box, clear of its words.
QRectF PageCanvas::badgeOf(PageTarget const& target) const {
    auto const box = sight().toView(target.box);
    auto const size = static_cast<double>(fontMetrics().height());
    QRectF badge(0, 0, 1.1 * size, 1.1 * size);
    badge.moveCenter({target.side == Side::Left ? box.left() - size : box.right() + size, box.top() + size / 2});
    return badge;
}

PageTarget const* PageCanvas::badgeAt(QPointF view) const {
    auto const edits = m_session.document().edits(m_session.territory().slug);
    auto const found = std::find_if(m_targets.targets.begin(), m_targets.targets.end(), [&](PageTarget const& target) {
        return target.isCallout && edits.callout(target.project).pin && badgeOf(target).contains(view);
    });
    return found == m_targets.targets.end() ? nullptr : &*found;
}

void PageCanvas::paintPin(QPainter& painter, PageTarget const& target) {
    auto const badge = badgeOf(target);
    painter.setPen(QPen(chosenColour, 1.4));
    painter.setBrush(Qt::white);
    painter.drawEllipse(badge);
    QRectF glyph(0, 0, 0.72 * badge.width(), 0.72 * badge.height());
    glyph.moveCenter(badge.center());
    auto const picture = inkedPicture(QStringLiteral("pin"), (glyph.size() * devicePixelRatioF()).toSize(),
                                      QColor(0x1f, 0x4e, 0x7d)); // on a white plate in each theme
    painter.drawPixmap(glyph, picture, picture.rect());
}

/// Leaders, a ring on each site, the box.
void PageCanvas::paintChosen(QPainter& painter, PageTarget const& target) {
    constexpr double ringRadius = 2.9; // mm
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(chosenColour, leaderWidth));
    bool const isHeld = target.project == m_held;
    if (!isHeld) {
        paintLeaders(painter, target.leaders);
    }
    for (Point const site : target.sites) {
        auto const radius = ringRadius * sight().pixelsPerUnit;
        painter.drawEllipse(sight().toView(site), radius, radius);
    }
    if (!isHeld) {
        painter.drawRect(sight().toView(target.box));
    }
}

void PageCanvas::paintLeaders(QPainter& painter, std::vector<Line> const& leaders) const {
    for (Line const& leader : leaders) {
        QPolygonF line;
        for (Point const point : leader) {
            line.append(sight().toView(point));
        }
        painter.drawPolyline(line);
    }
}

/// The edges of both columns, over the whole view.
void PageCanvas::paintGuides(QPainter& painter) {
    painter.setPen(QPen(QColor(0xc2, 0x18, 0x5b), 1, Qt::DashLine));
    for (Extent const& column : m_targets.columns) {
        if (!column.isEmpty()) {
            for (double const x : {column.minX, column.maxX}) {
                auto const at = sight().toView(Point{x, 0}).x();
                painter.drawLine(QPointF(at, 0), QPointF(at, height()));
            }
        }
    }
}

void PageCanvas::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse) {
        auto const* const target = targetAt(event->pos());
        if (target == nullptr) {
            m_session.setSelection({});
        } else if (!isChosen(target->project)) {
            choose(target->project, Choosing::Replace);
        }
        emit menuAsked(event->globalPos());
        return;
    }
    auto const* const target = chosenCallout();
    auto const at = target ? sight().toView(target->box).center() : QRectF(rect()).center();
    emit menuAsked(mapToGlobal(at.toPoint()));
}

/// Tab goes from project to project in reading order, and out of the canvas after the last.
bool PageCanvas::focusNextPrevChild(bool isNext) {
    if (hasFocus() && tool() != nullptr && tool()->keepsChoice()) {
        return true;
    }
    auto const count = static_cast<std::ptrdiff_t>(m_targets.targets.size());
    auto const* const chosen = m_session.selection().empty() ? nullptr : m_targets.find(m_session.selection().front());
    auto const place = chosen ? chosen - m_targets.targets.data() + (isNext ? 1 : -1) : isNext ? 0 : count - 1;
    if (!hasFocus() || place < 0 || place >= count) {
        return QWidget::focusNextPrevChild(isNext);
    }
    choose(m_targets.targets[static_cast<std::size_t>(place)].project, Choosing::Replace);
    return true;
}

} // namespace cartocontrat

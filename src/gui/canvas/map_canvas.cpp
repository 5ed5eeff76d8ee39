// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/map_canvas.hpp"

#include "gui/session/session.hpp"
#include "render/painter.hpp"
#include "scene/page/known_ground.hpp"

#include <QContextMenuEvent>
#include <QPainter>

#include <algorithm>
#include <future>
#include <unordered_set>

namespace cartocontrat {
namespace {

constexpr double metresPerInch = 0.0254;
constexpr double largestScale = 5'000, smallestScale = 2'000'000; // denominators

enum Layer : std::size_t { Ground, Symbols };

Extent groundOf(Extent const& plane) {
    return {plane.minX, -plane.maxY, plane.maxX, -plane.minY};
}

} // namespace

MapCanvas::MapCanvas(Session& session, QWidget* parent) : PlaneView(2, parent), m_session(session) {
    setObjectName(QStringLiteral("map-canvas"));
    setAccessibleName(tr("Carte"));
    connect(&session, &Session::territoryChanged, this, &MapCanvas::takeTerritory);
    connect(&session, &Session::workshopChanged, this, &MapCanvas::takeTerritory);
    connect(&session, &Session::filterChanged, this, &MapCanvas::takeFilter);
    connect(&session, &Session::selectionChanged, this, qOverload<>(&QWidget::update));
    takeTerritory();
}

MapCanvas::Asked MapCanvas::wanted() const {
    return {m_session.workshop(), m_session.territory().kind, m_session.territory().id, m_session.filter()};
}

/// Several signals of one change ask once.
void MapCanvas::takeTerritory() {
    auto asked = wanted();
    if (!asked.workshop || asked == m_asked) {
        return;
    }
    m_asked = std::move(asked);
    if (!m_content || m_content->territory.id != m_session.territory().id) {
        keepFitting();
    }
    auto const known =
        m_content && m_workshop->background == m_session.workshop()->background ? m_content->known : nullptr;
    m_reader.ask([this, known, workshop = m_session.workshop(), territory = m_session.territory(),
                  filter = m_session.filter()](std::stop_token const&) -> NewestWork::Delivery {
        auto ground = std::async(known ? std::launch::deferred : std::launch::async,
                                 [&] { return known ? known : knownGround(*workshop->background); });
        auto content = readMapContent(territory, filter, pageInputs(*workshop));
        if (!content) {
            return {}; // the page tells why
        }
        content->known = ground.get();
        return [this, workshop, content = std::make_shared<MapContent const>(std::move(*content))] {
            m_workshop = workshop;
            m_content = content;
            redraw();
        };
    });
}

/// Only what stands on the ground changes, unless what is shown is not read yet: its reading must not be overtaken.
void MapCanvas::takeFilter() {
    auto const& shown = m_session.territory();
    if (!m_content || m_workshop != m_session.workshop() || m_content->territory.kind != shown.kind ||
        m_content->territory.id != shown.id) {
        takeTerritory();
        return;
    }
    m_asked = wanted();
    m_reader.ask([this, workshop = m_workshop, old = m_content,
                  filter = m_session.filter()](std::stop_token const&) -> NewestWork::Delivery {
        auto content = std::make_shared<MapContent const>(filtered(*old, filter, pageInputs(*workshop)));
        return [this, content] {
            m_content = content;
            redraw(Symbols);
        };
    });
}

double MapCanvas::metresPerPixel(double denominator) const {
    return denominator * metresPerInch / logicalDpiX();
}

double MapCanvas::scaleDenominator() const {
    return logicalDpiX() / metresPerInch / sight().pixelsPerUnit;
}

bool MapCanvas::isRefined() const {
    return !m_reader.isBusy() && PlaneView::isRefined();
}

void MapCanvas::setScale(double denominator) {
    setSight(sight().zoomed(1 / metresPerPixel(denominator) / sight().pixelsPerUnit, QRectF(rect()).center()));
}

void MapCanvas::bringIntoSight(std::string const& project) {
    auto const* const located = m_session.findProject(project);
    if (located == nullptr || located->location.sites.empty()) {
        return;
    }
    auto const& sites = located->location.sites;
    if (located->location.quality == LocationQuality::WholeEpci && m_session.territory().hasSeveralEpcis()) {
        constexpr double around = 2000; // metres: sites are the middles of communes
        Extent ground;
        for (Site const& site : sites) {
            ground.extend(site.position);
        }
        frame(groundOf(ground.grown(around)));
        return;
    }
    if (keepsFitting()) { // all is seen, or is about to be
        return;
    }
    constexpr int margin = 24; // pixels
    QRectF const clear = rect().adjusted(margin, margin, -margin, -margin);
    bool const isSeen = std::any_of(sites.begin(), sites.end(),
                                    [&](Site const& site) { return clear.contains(*viewOf(site.position)); });
    if (!isSeen) {
        setSight(sight().moved(clear.center() - *viewOf(sites.front().position)));
    }
}

/// For the project under the pointer, which is chosen, or for the map alone; from the keyboard, for what is chosen.
void MapCanvas::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() != QContextMenuEvent::Mouse) {
        emit menuAsked(mapToGlobal(rect().center()));
        return;
    }
    auto const symbols = symbolsAt(event->pos());
    auto const project = std::find_if(symbols.begin(), symbols.end(),
                                      [](Symbol const& symbol) { return symbol.kind != SymbolKind::Service; });
    m_session.setSelection(project == symbols.end() ? std::vector<std::string>() : std::vector{project->subject});
    emit menuAsked(event->globalPos());
}

std::optional<Point> MapCanvas::groundAt(QPointF view) const {
    return toGround(sight().toPlane(view));
}

std::optional<QPointF> MapCanvas::viewOf(Point ground) const {
    return sight().toView(Point{ground.x, -ground.y});
}

Extent MapCanvas::whole() const {
    return m_content ? groundOf(extentOf(Geometry{m_content->outline})) : Extent{};
}

std::pair<double, double> MapCanvas::scaleRange() const {
    return {1 / metresPerPixel(smallestScale), 1 / metresPerPixel(largestScale)};
}

PlaneView::Draw MapCanvas::drawing(std::size_t layer) const {
    if (!m_content) {
        return {};
    }
    auto const compose = layer == Ground ? &composeMapGround : &composeMapSymbols;
    auto const format = layer == Ground ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied;
    return [workshop = m_workshop, content = m_content, compose, format,
            dpi = logicalDpiX()](Wanted const& wanted, std::stop_token const& stop) {
        auto const scene = std::make_shared<Scene const>(
            compose(*content, {groundOf(wanted.plane), dpi / metresPerInch / wanted.pixelsPerUnit},
                    pageInputs(*workshop), stop));
        QImage picture(wanted.size, format);
        picture.fill(Qt::transparent);
        if (!stop.stop_requested()) {
            auto const toPixels =
                QTransform::fromScale(wanted.size.width() / scene->width, wanted.size.height() / scene->height);
            paintPicture(*scene, picture, toPixels, *workshop->fonts, *workshop->pictograms, Finish::Screen, stop);
        }
        return Drawn{std::move(picture), scene};
    };
}

bool MapCanvas::placesByWindow(std::size_t layer) const {
    return layer == Symbols;
}

std::vector<MapCanvas::Symbol> MapCanvas::symbols() const {
    auto const* const frame = shown(Symbols);
    if (frame == nullptr || !frame->drawn.scene) {
        return {};
    }
    auto const& scene = *frame->drawn.scene;
    auto found = symbolsOf(scene, frame->plane);
    auto const unit = frame->plane.width() / scene.width;
    for (auto const& layer : scene.layers) {
        for (auto const& item : layer.items) {
            auto const* const drawing = item.role == Role::CalloutBox ? std::get_if<Drawing>(&item.mark) : nullptr;
            auto const* const rectangle = drawing != nullptr ? std::get_if<RectShape>(&drawing->shape) : nullptr;
            if (rectangle == nullptr) {
                continue;
            }
            auto const& box = rectangle->box;
            auto const symbol = std::find_if(found.begin(), found.end(),
                                             [&](Symbol const& one) { return one.subject == item.subject; });
            if (symbol != found.end()) {
                symbol->label = {frame->plane.minX + box.minX * unit, frame->plane.minY + box.minY * unit,
                                 frame->plane.minX + box.maxX * unit, frame->plane.minY + box.maxY * unit};
            }
        }
    }
    return found;
}

/// A ring on each marker of what is chosen: one drawing, since thousands may be.
void MapCanvas::paintOver(QPainter& painter) {
    std::unordered_set<std::string_view> const chosen(m_session.selection().begin(), m_session.selection().end());
    if (chosen.empty()) {
        return;
    }
    constexpr double radius = 13, width = 2.5, reach = radius + width; // pixels
    QPixmap ring((QSizeF(2 * reach, 2 * reach) * devicePixelRatioF()).toSize());
    ring.setDevicePixelRatio(devicePixelRatioF());
    ring.fill(Qt::transparent);
    QPainter pen(&ring);
    pen.setRenderHint(QPainter::Antialiasing);
    pen.setPen(QPen(chosenColour, width));
    pen.drawEllipse(QPointF(reach, reach), radius, radius);
    pen.end();
    for (Symbol const& symbol : symbols()) {
        if (symbol.kind == SymbolKind::Project && chosen.contains(symbol.subject)) {
            painter.drawPixmap(sight().toView(symbol.plane) - QPointF(reach, reach), ring);
        }
    }
}

} // namespace cartocontrat

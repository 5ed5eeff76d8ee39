// SPDX-License-Identifier: EUPL-1.2
#include "gui/placing/point_tool.hpp"

#include "base/text.hpp"
#include "gui/icons/icon.hpp"
#include "gui/placing/commune_choice.hpp"
#include "gui/placing/ground_marks.hpp"
#include "gui/session/session.hpp"
#include "sources/placement.hpp"

#include <QApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QUndoStack>

#include <algorithm>

namespace cartocontrat {
namespace {

Point positionOf(Place const& place, Workshop const& workshop) {
    auto const* const commune = workshop.contracts->findCommune(place.insee);
    return place.position ? *place.position : commune ? chefLieu(*commune, *workshop.background) : Point{};
}

std::string subjectOf(Place const& place) {
    return place.category + "/" + place.insee;
}

/// Of those that a symbol stands for, the nearest to it.
Place const* placeNear(Workshop const& workshop, std::string const& subject, Point ground) {
    Place const* nearest = nullptr;
    for (Place const& place : workshop.contracts->places) {
        if (subjectOf(place) == subject &&
            (nearest == nullptr ||
             distance(positionOf(place, workshop), ground) < distance(positionOf(*nearest, workshop), ground))) {
            nearest = &place;
        }
    }
    return nearest;
}

QString nameOf(Project const& project) {
    return QString::fromStdString(typeset(project.title));
}

} // namespace

QCursor PointTool::cursor() const {
    return m_grip ? Qt::ClosedHandCursor : m_isOverSymbol ? Qt::OpenHandCursor : Qt::CrossCursor;
}

std::optional<PointTool::Thing> PointTool::thingOf(PlaneView::Symbol const& symbol) const {
    if (symbol.kind == PlaneView::SymbolKind::Project) {
        return Thing{symbol.kind, symbol.subject};
    }
    auto const ground = m_view.groundAt(m_view.sight().toView(symbol.plane));
    auto const* const place = ground ? placeNear(*m_session.workshop(), symbol.subject, *ground) : nullptr;
    return place ? std::optional(Thing{symbol.kind, place->id}) : std::nullopt;
}

std::optional<QPointF> PointTool::shownAt(Thing const& thing) const {
    auto subject = thing.id;
    if (thing.kind == PlaneView::SymbolKind::Service) {
        auto const* const place = m_session.workshop()->contracts->findPlace(thing.id);
        subject = place ? subjectOf(*place) : std::string();
    }
    auto const ground = groundOf(thing);
    auto const wished = ground ? m_view.viewOf(*ground) : std::nullopt;
    std::optional<QPointF> nearest;
    for (auto const& symbol : m_view.symbols()) {
        auto const at = m_view.sight().toView(symbol.plane);
        if (symbol.kind == thing.kind && symbol.subject == subject &&
            (!nearest || (wished && QLineF(at, *wished).length() < QLineF(*nearest, *wished).length()))) {
            nearest = at;
        }
    }
    return nearest;
}

std::optional<Point> PointTool::groundOf(Thing const& thing) const {
    if (thing.kind == PlaneView::SymbolKind::Service) {
        auto const* const place = m_session.workshop()->contracts->findPlace(thing.id);
        return place ? std::optional(positionOf(*place, *m_session.workshop())) : std::nullopt;
    }
    auto const* const located = m_session.findProject(thing.id);
    bool const isSomewhere = located != nullptr && !located->location.sites.empty();
    return isSomewhere ? std::optional(located->location.sites.front().position) : std::nullopt;
}

/// The point taken, unless another project was chosen since; else that of the only project chosen.
std::optional<PointTool::Thing> PointTool::held() const {
    auto const& chosen = m_session.selection();
    if (m_thing) {
        bool const isProject = m_thing->kind == PlaneView::SymbolKind::Project;
        bool const isStillChosen = isProject ? chosen == std::vector{m_thing->id} : chosen.empty();
        if (isStillChosen) {
            return m_thing;
        }
    }
    return chosen.size() == 1 ? std::optional(Thing{PlaneView::SymbolKind::Project, chosen.front()}) : std::nullopt;
}

void PointTool::take(Thing thing) {
    auto const& contracts = *m_session.workshop()->contracts;
    auto const* const project = contracts.findProject(thing.id);
    auto const* const place = contracts.findPlace(thing.id);
    auto const name = project ? nameOf(*project) : place ? QString::fromStdString(typeset(place->name)) : QString();
    m_session.announce(PlaneView::tr("Point de « %1 » · flèches ou souris : déplacer · Échap : laisser").arg(name));
    m_session.setSelection(project ? std::vector<std::string>{thing.id} : std::vector<std::string>{});
    m_thing = std::move(thing);
    m_view.update();
}

/// The next point of the view, or the one before, in the order they are drawn.
void PointTool::take(int next) {
    std::vector<Thing> things;
    for (auto const& symbol : m_view.symbols()) {
        auto thing = thingOf(symbol);
        if (thing &&
            std::none_of(things.begin(), things.end(), [&](Thing const& one) { return one.id == thing->id; })) {
            things.push_back(std::move(*thing));
        }
    }
    if (things.empty()) {
        return;
    }
    auto const current = held();
    auto const found =
        std::find_if(things.begin(), things.end(), [&](Thing const& one) { return current && one.id == current->id; });
    auto const count = static_cast<int>(things.size());
    auto const place = found == things.end() ? (next > 0 ? -1 : count) : static_cast<int>(found - things.begin());
    take(things[static_cast<std::size_t>((place + next + count) % count)]);
}

void PointTool::press(QMouseEvent const& event) {
    m_thing.reset();
    m_grip.reset();
    std::optional<std::pair<double, PlaneView::Symbol>> nearest;
    for (auto const& symbol :
         m_session.workshop() ? m_view.symbolsAt(event.position()) : std::vector<PlaneView::Symbol>()) {
        auto const away = QLineF(m_view.sight().toView(symbol.plane), event.position()).length();
        if (!nearest || away < nearest->first) {
            nearest = {away, symbol};
        }
    }
    auto const thing = nearest ? thingOf(nearest->second) : std::nullopt;
    if (!thing) {
        m_session.setSelection({});
        m_view.update();
        return;
    }
    take(*thing);
    m_grip = Grip{event.position(), m_view.sight().toView(nearest->second.plane) - event.position(), {}};
}

void PointTool::move(QMouseEvent const& event) {
    if (!m_grip) {
        m_isOverSymbol = !m_view.symbolsAt(event.position()).empty();
        return;
    }
    bool const hasGone = (event.position() - m_grip->from).manhattanLength() >= QApplication::startDragDistance();
    if (m_grip->to || hasGone) {
        m_grip->to = m_view.groundAt(event.position() + m_grip->offset);
        m_view.update();
    }
}

void PointTool::release(QMouseEvent const& /*event*/) {
    if (!m_grip) {
        return;
    }
    auto const to = m_grip->to;
    m_grip.reset();
    m_view.update();
    if (to && m_thing) {
        put(*m_thing, *to, MovedBy::Pointer);
    }
}

bool PointTool::key(QKeyEvent const& event) {
    auto const length = event.modifiers().testFlag(Qt::ShiftModifier) ? 20.0 : 2.0; // pixels
    switch (event.key()) {
    case Qt::Key_Left:
        return step({-length, 0});
    case Qt::Key_Right:
        return step({length, 0});
    case Qt::Key_Up:
        return step({0, -length});
    case Qt::Key_Down:
        return step({0, length});
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (m_session.workshop()) {
            take(event.key() == Qt::Key_PageDown ? 1 : -1);
        }
        return true;
    case Qt::Key_Escape:
        if (!m_grip && !held()) {
            return false;
        }
        if (m_grip) {
            m_grip.reset();
        } else {
            m_thing.reset();
            m_session.setSelection({});
        }
        m_view.update();
        return true;
    default:
        return false;
    }
}

bool PointTool::step(QPointF pixels) {
    auto const thing = held();
    auto const from = thing && m_session.workshop() ? groundOf(*thing) : std::nullopt;
    auto const at = from ? m_view.viewOf(*from) : std::nullopt;
    if (!at) {
        return false;
    }
    if (auto const to = m_view.groundAt(*at + pixels)) {
        put(*thing, *to, MovedBy::Keys);
    }
    return true;
}

void PointTool::put(Thing const& thing, Point to, MovedBy by) {
    if (thing.kind == PlaneView::SymbolKind::Project) {
        putProject(thing.id, to, by);
    } else {
        putPlace(thing.id, to, by);
    }
}

void PointTool::putProject(std::string const& id, Point to, MovedBy by) {
    auto const workshop = m_session.workshop();
    auto const* const located = m_session.findProject(id);
    if (located == nullptr) {
        return;
    }
    auto const name = nameOf(*located->project);
    if (located->location.sites.size() > 1) {
        m_session.announce(
            PlaneView::tr("« %1 » a plusieurs lieux : « Placer sur la carte » lui en donne un seul.").arg(name));
        return;
    }
    auto const choice = communeAt(*workshop, *located->project, to);
    if (!choice || !choice->isOfProject) {
        m_session.announce(
            PlaneView::tr("« %1 » n’a pas bougé : aucune page ne le montrerait hors de son intercommunalité.")
                .arg(name));
        return;
    }
    m_session.undoStack().push(moveProject(m_session, id, to, by).release());
    m_session.announce(PlaneView::tr("« %1 » est à %2").arg(name, communeText(*choice, *workshop)));
}

void PointTool::putPlace(std::string const& id, Point to, MovedBy by) {
    auto const workshop = m_session.workshop();
    auto const* const place = workshop->contracts->findPlace(id);
    auto const area = communeAt(*workshop, to);
    if (place == nullptr) {
        return;
    }
    auto const name = QString::fromStdString(typeset(place->name));
    if (!area || area->commune->epciSiren.empty()) {
        m_session.announce(PlaneView::tr("« %1 » n’a pas bougé : ce point est hors du département.").arg(name));
        return;
    }
    bool const isInSame = area->commune->insee == place->insee && m_session.view() == View::Page;
    m_session.undoStack().push(movePlace(m_session, id, to, area->commune->insee, by).release());
    m_session.announce(
        isInSame ? PlaneView::tr("« %1 » a bougé ; la page réunit les services d’une commune à son chef-lieu").arg(name)
                 : PlaneView::tr("« %1 » est à %2").arg(name, communeText(*area, *workshop)));
}

void PointTool::paint(QPainter& painter) const {
    auto const thing = m_session.workshop() ? held() : std::nullopt;
    auto const at = thing ? shownAt(*thing) : std::nullopt;
    if (!at) {
        return;
    }
    auto const ring = m_view.fontMetrics().height();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(chosenColour, 2));
    painter.drawEllipse(*at, ring, ring);
    auto const to = m_grip && m_grip->to ? m_view.viewOf(*m_grip->to) : std::nullopt;
    if (!to) {
        return;
    }
    painter.setPen(QPen(chosenColour, 1.2, Qt::DashLine));
    painter.drawLine(*at, *to);
    auto const area = communeAt(*m_session.workshop(), *m_grip->to);
    if (area && area->outline != nullptr) {
        paintArea(painter, m_view, *area->outline);
    }
    paintCrosshair(painter, m_view, *to, themedIcon(QStringLiteral("place")));
    paintWords(painter, m_view, *to,
               {area ? communeText(*area, *m_session.workshop()) : PlaneView::tr("Aucune commune ici"),
                PlaneView::tr("Relâcher : déplacer ici · Échap : annuler")});
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/placing/placing.hpp"

#include "base/text.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/commands/commands.hpp"
#include "gui/models/project_table_model.hpp"
#include "gui/placing/commune_dialog.hpp"
#include "gui/placing/ground_marks.hpp"
#include "gui/placing/place_tool.hpp"
#include "gui/session/session.hpp"
#include "gui/window/central_view.hpp"
#include "gui/words/legend_icon.hpp"
#include "gui/words/project_words.hpp"
#include "sources/placement.hpp"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QUndoStack>

#include <algorithm>

namespace cartocontrat {
namespace {

constexpr CommandId tools[] = {CommandId::SelectTool, CommandId::PanTool, CommandId::ZoomTool,
                               CommandId::MovePointTool};

std::string firstChosen(Session const& session) {
    return session.selection().empty() ? std::string() : session.selection().front();
}

} // namespace

Placing::Placing(Session& session, ActionSet& actions, CentralView& central, QWidget* window)
    : QObject(window), m_session(session), m_actions(actions), m_central(central), m_window(window) {
    actions.setAct(CommandId::PlaceProject, this, [this] { begin(firstChosen(m_session)); });
    actions.setAct(CommandId::ChooseCommune, this, [this] { chooseCommune(firstChosen(m_session)); });
    for (PlaneView* const view : {static_cast<PlaneView*>(&central.page()), static_cast<PlaneView*>(&central.map())}) {
        view->setAcceptDrops(true);
        view->installEventFilter(this);
    }
    connect(&session, &Session::selectionChanged, this, &Placing::followSelection);
    for (CommandId const tool : tools) { // another tool takes the crosshair's place
        connect(&actions.action(tool), &QAction::triggered, this, [this] { m_held.reset(); });
    }
    connect(&actions.action(CommandId::MovePointTool), &QAction::triggered, this, &Placing::placeInstead);
}

/// A project that lies nowhere has no point that could be moved: it is placed.
void Placing::placeInstead() {
    auto const* const chosen =
        m_session.selection().size() == 1 ? m_session.findProject(m_session.selection().front()) : nullptr;
    if (chosen != nullptr && chosen->location.quality == LocationQuality::Unlocated) {
        m_actions.action(CommandId::SelectTool).trigger(); // the one that comes back after
        begin(chosen->project->id);
    }
}

void Placing::begin(std::string const& id) {
    auto const* const project = m_session.workshop() ? m_session.workshop()->contracts->findProject(id) : nullptr;
    if (project == nullptr) {
        return;
    }
    showTerritoryOf(*project);
    hold(*project, Hand::Crosshair);
    auto& view = m_central.canvas();
    view.setFocus(Qt::OtherFocusReason);
    holdAt(firstPlace(view));
    step(view, {0, 0});
}

/// Otherwise the page would not show it.
void Placing::showTerritoryOf(Project const& project) {
    auto const* const located = m_session.findProject(project.id);
    if (located == nullptr || located->isIn(m_session.territory()) || project.epcis.empty()) {
        return;
    }
    if (auto territory = m_session.findTerritory(TerritoryKind::Epci, project.epcis.front())) {
        m_session.setTerritory(std::move(*territory));
    }
}

void Placing::hold(Project const& project, Hand hand) {
    m_held = Held{&project, m_session.workshop(), hand, {}, {}};
    auto& page = m_central.page();
    auto& map = m_central.map();
    page.setTool(std::make_unique<PlaceTool>(page, *this));
    map.setTool(std::make_unique<PlaceTool>(map, *this));
}

std::optional<Point> Placing::firstPlace(PlaneView const& view) const {
    if (auto const* const located = m_session.findProject(m_held->project->id)) {
        for (auto const& site : located->location.sites) {
            auto const at = view.viewOf(site.position);
            if (at && view.groundAt(*at)) { // it can be moved from there: others may lie off the page's map
                return site.position;
            }
        }
    }
    auto const communes = communesFor(*m_held->workshop, *m_held->project);
    auto const& first = communes.front();
    if (first.isOfProject && first.citation != Citation::None) {
        return chefLieu(*first.commune, *m_held->workshop->background);
    }
    if (auto const middle = view.groundAt(QRectF(view.rect()).center())) {
        return middle;
    }
    auto const& page = m_session.page();
    return page && page->scene.map ? std::optional(page->scene.map->ground.centre()) : std::nullopt;
}

void Placing::holdAt(std::optional<Point> ground) {
    m_held->ground = ground;
    m_held->choice = ground ? communeAt(*m_held->workshop, *m_held->project, *ground) : std::nullopt;
    updateCanvases();
}

void Placing::pointAt(PlaneView& view, QPointF at) {
    if (m_held) {
        holdAt(view.groundAt(at));
    }
}

void Placing::step(PlaneView& view, QPointF by) {
    if (!m_held) {
        return;
    }
    auto const from = m_held->ground ? view.viewOf(*m_held->ground) : QRectF(view.rect()).center();
    if (!from) {
        return;
    }
    if (auto const to = view.groundAt(*from + by)) {
        holdAt(to);
        if (!view.rect().contains((*from + by).toPoint())) {
            view.setSight(view.sight().moved(QRectF(view.rect()).center() - *from - by));
        }
    }
    m_session.announce(words().join(QStringLiteral(" · ")));
}

void Placing::settle() {
    if (!m_held) {
        return;
    }
    auto const held = *m_held;
    if (!held.choice || !held.choice->isOfProject) {
        m_session.announce(tr("Le projet n’est pas placé. %1").arg(words().join(QStringLiteral(" · "))));
        if (held.hand == Hand::Drag) {
            leave();
        }
        return;
    }
    leave();
    put(*held.project, *held.ground, communeText(*held.choice, *held.workshop));
}

/// One place instead of all those that it had in the same EPCI, which is told.
void Placing::put(Project const& project, HandPlacement placement, QString const& where) {
    auto const id = project.id;
    auto const said = tr("« %1 » est placé : %2").arg(QString::fromStdString(typeset(project.title)), where);
    auto const former = placeCount(id);
    m_session.undoStack().push(placeProject(m_session, id, std::move(placement)).release());
    m_session.setSelection({id});
    auto const left = placeCount(id);
    m_session.announce(left >= former
                           ? said
                           : tr("%1. De %2 lieux il lui en reste %3 ; Ctrl+Z annule.").arg(said).arg(former).arg(left));
}

int Placing::placeCount(std::string const& id) const {
    auto const* const located = m_session.findProject(id);
    return located == nullptr ? 0 : static_cast<int>(located->location.sites.size());
}

/// Another project was chosen meanwhile: what Enter would place is no longer what is seen.
void Placing::followSelection() {
    if (m_held && m_held->hand == Hand::Crosshair && firstChosen(m_session) != m_held->project->id) {
        auto const title = QString::fromStdString(typeset(m_held->project->title));
        leave();
        m_session.announce(tr("« %1 » n’est pas placé : un autre projet a été choisi").arg(title));
    }
}

void Placing::leave() {
    m_held.reset();
    restoreTool();
}

void Placing::restoreTool() {
    auto const used = std::find_if(std::begin(tools), std::end(tools),
                                   [this](CommandId tool) { return m_actions.action(tool).isChecked(); });
    m_actions.action(used != std::end(tools) ? *used : CommandId::SelectTool).trigger();
}

void Placing::chooseCommune(std::string const& id) {
    auto const workshop = m_session.workshop();
    auto const* const project = workshop ? workshop->contracts->findProject(id) : nullptr;
    if (project == nullptr) {
        return;
    }
    CommuneDialog dialog(workshop, *project, m_window);
    if (dialog.exec() != QDialog::Accepted || dialog.commune().empty()) {
        return;
    }
    auto const* const commune = workshop->contracts->findCommune(dialog.commune());
    put(*project, dialog.commune(), communeText({commune, nullptr}, *workshop));
}

QStringList Placing::words() const {
    auto const& [project, workshop, hand, ground, choice] = *m_held;
    if (!choice) {
        return {tr("Aucune commune ici"), tr("Échap : annuler")};
    }
    QStringList lines{communeText(*choice, *workshop)};
    if (auto const remark = remarkOn(*choice, *workshop, *project); !remark.isEmpty()) {
        lines.append(remark);
    }
    if (placeCount(project->id) > 1) {
        lines.append(tr("Remplace tous ses lieux de cette intercommunalité"));
    }
    lines.append(!choice->isOfProject ? tr("Aucune page ne l’y montrerait · Échap : annuler")
                 : hand == Hand::Drag ? tr("Relâcher : placer ici · Échap : annuler")
                                      : tr("Entrée ou clic : placer ici · Échap : annuler"));
    return lines;
}

void Placing::paint(QPainter& painter, PlaneView const& view) const {
    auto const at = m_held && m_held->ground ? view.viewOf(*m_held->ground) : std::nullopt;
    if (!at) {
        return;
    }
    if (m_held->choice && m_held->choice->outline != nullptr) {
        paintArea(painter, view, *m_held->choice->outline);
    }
    auto const& workshop = *m_held->workshop;
    paintCrosshair(painter, view, *at, themeIcon(workshop.design.pageTemplate.themeOf(*m_held->project), workshop));
    paintWords(painter, view, *at, words());
}

void Placing::updateCanvases() {
    m_central.page().update();
    m_central.map().update();
}

bool Placing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        drag(*static_cast<PlaneView*>(watched), *event);
        return true;
    case QEvent::DragLeave:
        if (m_held && m_held->hand == Hand::Drag) {
            leave();
        }
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

/// Of one row alone: several have no one place.
void Placing::drag(PlaneView& view, QEvent& event) {
    auto& drop = static_cast<QDropEvent&>(event); // what the three of them are
    auto const ids = draggedProjects(*drop.mimeData());
    auto const* const project =
        ids.size() == 1 && m_session.workshop() ? m_session.workshop()->contracts->findProject(ids.front()) : nullptr;
    if (project == nullptr || m_actions.profile() != Profile::Cartographer) {
        drop.ignore();
        return;
    }
    if (!m_held || m_held->hand != Hand::Drag || m_held->project != project) {
        hold(*project, Hand::Drag);
    }
    pointAt(view, drop.position());
    bool const mayPlace = m_held->choice && m_held->choice->isOfProject;
    drop.setDropAction(Qt::CopyAction);
    drop.setAccepted(mayPlace || event.type() == QEvent::DragEnter);
    if (event.type() == QEvent::Drop) {
        settle();
    }
}

} // namespace cartocontrat

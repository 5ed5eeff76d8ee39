// SPDX-License-Identifier: EUPL-1.2
#include "gui/edit/edit_acts.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/commands/commands.hpp"
#include "gui/edit/place_form.hpp"
#include "gui/edit/project_form.hpp"
#include "gui/session/session.hpp"

#include <QUndoStack>

#include <algorithm>

namespace cartocontrat {

EditActs::EditActs(Session& session, ActionSet& actions, QWidget* window)
    : QObject(window), m_session(session), m_window(window) {
    actions.setAct(CommandId::EditProject, this, [this] { edit(); });
}

void EditActs::edit() {
    if (!m_session.workshop()) {
        return;
    }
    if (m_session.selection().empty()) {
        editPlace();
    } else {
        editProject(m_session.selection().front());
    }
}

/// The data are kept while the form shows them: what is read meanwhile takes their place in the session.
void EditActs::editProject(std::string const& id) {
    auto const contracts = m_session.workshop()->contracts;
    auto const* const project = contracts->findProject(id);
    if (project == nullptr) {
        return;
    }
    auto const& changes = m_session.document().projects;
    auto const before = changes.find(id);
    ProjectForm form(*project, *contracts, before == changes.end() ? ProjectChange{} : before->second, m_window);
    if (form.exec() == QDialog::Accepted) {
        m_session.undoStack().push(cartocontrat::editProject(m_session, id, form.change()).release());
    }
}

void EditActs::editPlace() {
    auto const workshop = m_session.workshop();
    std::vector<Place const*> places;
    for (auto const& place : workshop->contracts->places) {
        if (m_session.territory().communes.contains(place.insee)) {
            places.push_back(&place);
        }
    }
    if (places.empty()) {
        m_session.announce(tr("Choisissez un projet : ce territoire n’a aucun lieu du Département"));
        return;
    }
    auto const& changes = m_session.document().places;
    PlaceForm form(std::move(places), *workshop->contracts, workshop->design.pageTemplate, changes, m_window);
    if (form.exec() == QDialog::Accepted) {
        m_session.undoStack().push(cartocontrat::editPlace(m_session, form.place().id, form.change()).release());
    }
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/projects/no_projects.hpp"

#include "gui/panels/empty_state.hpp"
#include "gui/panels/projects/projects_panel.hpp"
#include "gui/session/session.hpp"
#include "gui/words/filter_words.hpp"
#include "gui/words/numbers.hpp"

namespace cartocontrat {
void tellNoProjects(EmptyState& nothing, Session& session) {
    auto const& filter = session.filter();
    auto const place = QString::fromStdString(session.territory().name);
    if (filter.isEmpty()) {
        nothing.tell(ProjectsPanel::tr("Aucun projet sur ce territoire"),
                     ProjectsPanel::tr("Le contrat de %1 n’en nomme aucun.").arg(place));
        return;
    }
    QStringList asked;
    for (auto const& part : partsOf(filter, *session.workshop())) {
        asked.append(part.values.isEmpty() ? part.name : ProjectsPanel::tr("%1 : %2").arg(part.name, part.values));
    }
    auto advice = ProjectsPanel::tr("%1 – %2.").arg(asked.join(ProjectsPanel::tr(" ; ")), place);
    auto const projects = projectsOf(session);
    auto const& contracts = *session.workshop()->contracts;
    std::vector<EmptyState::Act> acts;
    if (auto const inTheWay = criterionInTheWay(filter, projects, contracts)) {
        auto const rest = filter.without(*inTheWay);
        auto const found = countBy(rest, projects, contracts).shown;
        auto const name = criterionName(*inTheWay);
        advice += QLatin1Char(' ');
        advice += found == 1
                      ? ProjectsPanel::tr("Sans filtre sur %1, 1 projet répond.").arg(name)
                      : ProjectsPanel::tr("Sans filtre sur %1, %2 projets répondent.").arg(name, groupedNumber(found));
        acts.push_back(
            {ProjectsPanel::tr("Ne plus filtrer sur %1").arg(name), [&session, rest] { session.setFilter(rest); }});
    }
    acts.push_back({ProjectsPanel::tr("Tout effacer"), [&session] { session.setFilter({}); }});
    nothing.tell(ProjectsPanel::tr("Aucun projet ne répond à ces filtres"), advice, acts);
}

} // namespace cartocontrat

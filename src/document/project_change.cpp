// SPDX-License-Identifier: EUPL-1.2
#include "document/project_change.hpp"

namespace cartocontrat {

namespace {

void place(Project& project, HandPlacement const& placement) {
    if (auto const* const point = std::get_if<Point>(&placement)) {
        project.rule = LocationRule::Point;
        project.position = *point;
        project.positionQuality = LocationQuality::Coordinates;
        return;
    }
    project.rule = LocationRule::Commune;
    project.locationValues = {std::get<std::string>(placement)};
    project.communes = project.locationValues;
    project.position.reset();
}

} // namespace

Project changed(Project project, ProjectChange const& change) {
    for (auto const& text : projectTexts) {
        project.*text.kept = (change.*text.changed).value_or(project.*text.kept);
    }
    if (change.amount) {
        project.amount = change.amount;
    }
    if (change.placement) {
        place(project, *change.placement);
    }
    return project;
}

Place changed(Place place, PlaceChange const& change) {
    for (auto const& text : placeTexts) {
        place.*text.kept = (change.*text.changed).value_or(place.*text.kept);
    }
    if (change.position) {
        place.position = change.position;
        place.positionQuality = LocationQuality::Coordinates;
    }
    return place;
}

} // namespace cartocontrat

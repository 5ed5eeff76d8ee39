// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/workshop.hpp"

#include <QString>

namespace cartocontrat {

/// A commune and what it covers of the ground. Points into the workshop.
struct CommuneArea {
    Commune const* commune = nullptr;
    MultiPolygon const* outline = nullptr; ///< null: the map has none
};

/// The commune that holds a place of the ground; none: no known one does.
[[nodiscard]] std::optional<CommuneArea> communeAt(Workshop const& workshop, Point ground);

/// Where a project's own text names a commune.
enum class Citation { None, Title, Note };

/// A commune as a place for a project.
struct CommuneChoice : CommuneArea {
    Citation citation = Citation::None;
    bool isOfProject = false; ///< lies in an EPCI of the project: elsewhere no page would show it
};

[[nodiscard]] std::optional<CommuneChoice> communeAt(Workshop const& workshop, Project const& project, Point ground);

/// All communes of the EPCI of the département: those of the project's own first, there those that its text names, then
/// by name.
[[nodiscard]] std::vector<CommuneChoice> communesFor(Workshop const& workshop, Project const& project);

/// "Anvin (62036), CC du Ternois".
[[nodiscard]] QString communeText(CommuneArea const& area, Workshop const& workshop);
/// What is to be known of it before it is chosen ("Commune citée dans la note du projet"); may be empty.
[[nodiscard]] QString remarkOn(CommuneChoice const& choice, Workshop const& workshop, Project const& project);

} // namespace cartocontrat

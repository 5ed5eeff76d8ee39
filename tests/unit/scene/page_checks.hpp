// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/page_fixture.hpp"

#include <set>

namespace cartocontrat::test {

/// What is wrong with a page, read from its scene alone; an empty result: nothing.
using Faults = std::vector<std::string>;

/// Call-outs and lists that overlap, or leave their column.
[[nodiscard]] Faults boxFaults(Scene const& scene, PageGrid const& grid);

/// Leaders of two projects that cross.
[[nodiscard]] Faults crossingFaults(Scene const& scene);

/// Projects that do not stand exactly once in a box or a row of a list, and such as do not belong to the page.
[[nodiscard]] Faults projectFaults(Scene const& scene, std::vector<Project const*> const& expected);

/// Names of communes that touch another name, a marker or a pictogram.
[[nodiscard]] Faults nameFaults(Scene const& scene, TextMetrics const& metrics);

/// Names of communes that a leader runs over.
[[nodiscard]] Faults leaderFaults(Scene const& scene, TextMetrics const& metrics);

/// Text that leaves the margins at the sides, or comes nearer to the trim than 3 mm.
[[nodiscard]] Faults textFaults(Scene const& scene, PageGrid const& grid, TextMetrics const& metrics);

/// Markers and names of communes that are not wholly within the frame of the map.
[[nodiscard]] Faults frameFaults(Scene const& scene, TextMetrics const& metrics);

/// INSEE codes of the communes named.
[[nodiscard]] std::set<std::string> namedCommunes(Scene const& scene);

/// Ids of the projects that have marks of a role.
[[nodiscard]] std::set<std::string> subjectsOf(Scene const& scene, Role role);

/// All text of a role, in drawing order.
[[nodiscard]] std::vector<std::string> textsOf(Scene const& scene, Role role);

/// From the top of the capitals to the end of the descent.
[[nodiscard]] Extent boxOf(TextRun const& run, TextMetrics const& metrics);

} // namespace cartocontrat::test

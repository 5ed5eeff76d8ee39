// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/page_fixture.hpp"

#include <set>

namespace cartocontrat::test {

/// What is wrong with a page, in words; an empty result: nothing.
using Faults = std::vector<std::string>;

/// What the audit finds on a page, with the limits that ship.
[[nodiscard]] Faults auditFaults(Scene const& scene, TextMetrics const& metrics);

/// Projects that do not stand exactly once in a box or a row of a list, and such as do not belong to the page.
[[nodiscard]] Faults projectFaults(Scene const& scene, std::vector<Project const*> const& expected);

/// INSEE codes of the communes named.
[[nodiscard]] std::set<std::string> namedCommunes(Scene const& scene);

/// Ids of the projects that have marks of a role.
[[nodiscard]] std::set<std::string> subjectsOf(Scene const& scene, Role role);

/// All text of a role, in drawing order.
[[nodiscard]] std::vector<std::string> textsOf(Scene const& scene, Role role);

/// From the top of the capitals to the end of the descent.
[[nodiscard]] Extent boxOf(TextRun const& run, TextMetrics const& metrics);

} // namespace cartocontrat::test

// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cartocontrat {

class EmptyState;
class Session;

/// Says why the territory or the filter leaves no project, with the one criterion whose removal helps.
/// \pre the session has a workshop, and shows no project
void tellNoProjects(EmptyState& nothing, Session& session);

} // namespace cartocontrat

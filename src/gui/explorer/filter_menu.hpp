// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QMenu;

namespace cartocontrat {

class Session;

/// Fills a menu with what can be added to the filter: criteria, and under each its values with how many projects have
/// them under the rest of the filter; values of one criterion add up. A value is taken away by choosing it again.
void fillFilterMenu(QMenu& menu, Session& session);

} // namespace cartocontrat

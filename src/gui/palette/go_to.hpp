// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cartocontrat {

class ActionSet;
class Session;
struct Contract;
struct SearchEntry;

/// Shows what was found: a territory with its card; a project chosen in its territory, under no filter that hides it;
/// the commune of a place, on the map; the page of a contract.
void goTo(Session& session, ActionSet const& actions, SearchEntry const& entry);

/// Shows the territory of a contract, with the template that tells it: the data are read again where that is another
/// one. Where no template does, the territory stays under the one in use.
void openPageOf(Session& session, Contract const& contract);

} // namespace cartocontrat

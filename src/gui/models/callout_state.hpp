// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <map>
#include <string>

namespace cartocontrat {

struct Page;
struct PageEdits;

/// How a page shows a project.
enum class CalloutState { Unknown, Automatic, OtherSide, Pinned, Listed, ToPlace, Hidden };

/// How the page shows each project it tells, by id.
[[nodiscard]] std::map<std::string, CalloutState> calloutStates(Page const& page, PageEdits const& edits);

/// Name of its icon; empty: none.
[[nodiscard]] QString stateIcon(CalloutState state);

} // namespace cartocontrat

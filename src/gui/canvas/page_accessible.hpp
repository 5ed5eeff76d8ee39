// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cartocontrat {

/// Lets screen readers go through the projects of a page canvas, one child each, in reading order. Once a process.
void installPageAccessibility();

} // namespace cartocontrat

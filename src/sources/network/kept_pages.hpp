// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cartocontrat {

/// What to do with the pages that an interrupted run has kept.
enum class KeptPages { Discard, Resume };

} // namespace cartocontrat

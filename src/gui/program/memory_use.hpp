// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cartocontrat {

/// Makes the C library give freed memory back to the system: pictures each by itself, and few heaps for all threads. To
/// be called before there are any threads. Without it an hour of work holds several times what it uses.
void keepMemorySmall();

} // namespace cartocontrat

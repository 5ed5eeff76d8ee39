// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>

namespace cartocontrat::test {

/// What the process has at a time; megabytes (of 2^20 bytes).
struct Memory {
    double minutes = 0;  ///< since the start
    double resident = 0; ///< of its own and of files that it maps
    double peak = 0;     ///< highest resident so far
    double inUse = 0;    ///< given out by the allocator and not yet given back
};

/// Now, but for the time.
[[nodiscard]] Memory readMemory();

struct Growth {
    double byHour = 0;
    double z = 0; ///< in standard deviations of what chance does to samples of one process that does not grow
};

/// Of a member over the second half of the samples: the median of its slopes between all pairs (Theil 1950, Sen 1968),
/// which one that stands out does not move, and how far the rises outnumber the falls (Mann 1945, Kendall 1975). None
/// where that half has fewer than two.
[[nodiscard]] Growth growthOf(std::span<Memory const> samples, double Memory::*what);

} // namespace cartocontrat::test

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

/// How much it grows in an hour: the median of a member's slopes between all pairs of the second half of the samples
/// (Theil 1950, Sen 1968), which one that stands out does not move. None where that half has fewer than two.
[[nodiscard]] double growthByHour(std::span<Memory const> samples, double Memory::*what);

} // namespace cartocontrat::test

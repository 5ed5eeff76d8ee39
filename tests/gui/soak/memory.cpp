// SPDX-License-Identifier: EUPL-1.2
#include "soak/memory.hpp"

#include <malloc.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <string>
#include <vector>

namespace cartocontrat::test {

Memory readMemory() {
    constexpr double kilobytesPerMegabyte = 1024, bytesPerMegabyte = 1024 * 1024;
    Memory now;
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        double kilobytes = 0;
        if (word == "VmRSS:" && status >> kilobytes) {
            now.resident = kilobytes / kilobytesPerMegabyte;
        } else if (word == "VmHWM:" && status >> kilobytes) {
            now.peak = kilobytes / kilobytesPerMegabyte;
        }
    }
    auto const heap = mallinfo2();
    now.inUse = static_cast<double>(heap.uordblks + heap.hblkhd) / bytesPerMegabyte;
    return now;
}

Growth growthOf(std::span<Memory const> samples, double Memory::*what) {
    constexpr double minutesPerHour = 60;
    auto const half = samples.subspan(samples.size() / 2);
    std::vector<double> slopes;
    double rises = 0;
    for (std::size_t i = 0; i < half.size(); ++i) {
        for (std::size_t j = i + 1; j < half.size(); ++j) {
            auto const rise = half[j].*what - half[i].*what;
            slopes.push_back(rise / (half[j].minutes - half[i].minutes) * minutesPerHour);
            rises += rise > 0 ? 1 : rise < 0 ? -1 : 0;
        }
    }
    if (slopes.empty()) {
        return {};
    }
    auto const middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::nth_element(slopes.begin(), middle, slopes.end());
    auto const count = static_cast<double>(half.size());
    auto const spread = std::sqrt(count * (count - 1) * (2 * count + 5) / 18);
    return {*middle, std::max(std::abs(rises) - 1, 0.0) * (rises < 0 ? -1 : 1) / spread};
}

} // namespace cartocontrat::test

// SPDX-License-Identifier: EUPL-1.2
#include "soak/memory.hpp"

#include <malloc.h>

#include <algorithm>
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

double growthByHour(std::span<Memory const> samples, double Memory::*what) {
    constexpr double minutesPerHour = 60;
    auto const half = samples.subspan(samples.size() / 2);
    std::vector<double> slopes;
    for (std::size_t i = 0; i < half.size(); ++i) {
        for (std::size_t j = i + 1; j < half.size(); ++j) {
            slopes.push_back((half[j].*what - half[i].*what) / (half[j].minutes - half[i].minutes) * minutesPerHour);
        }
    }
    if (slopes.empty()) {
        return 0;
    }
    auto const middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::nth_element(slopes.begin(), middle, slopes.end());
    return *middle;
}

} // namespace cartocontrat::test

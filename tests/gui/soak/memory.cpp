// SPDX-License-Identifier: EUPL-1.2
#include "soak/memory.hpp"

#include <malloc.h>

#include <fstream>
#include <string>

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
    auto const half = samples.subspan(samples.size() / 2);
    if (half.size() < 2) {
        return 0;
    }
    auto const count = static_cast<double>(half.size());
    double time = 0, value = 0, timeSquares = 0, products = 0;
    for (auto const& one : half) {
        time += one.minutes;
        value += one.*what;
        timeSquares += one.minutes * one.minutes;
        products += one.minutes * one.*what;
    }
    constexpr double minutesPerHour = 60;
    auto const spread = count * timeSquares - time * time;
    return spread > 0 ? (count * products - time * value) / spread * minutesPerHour : 0;
}

} // namespace cartocontrat::test

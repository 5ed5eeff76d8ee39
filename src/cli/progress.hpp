// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstddef>
#include <iosfwd>

namespace cartocontrat {

enum class ProgressDisplay { Silent, Line };

/// "12/20 pages, encore 3 s" on one line that is written over, or nothing at all.
class Progress {
public:
    Progress(std::ostream& stream, ProgressDisplay display, std::size_t total);
    void show(std::size_t done);
    /// Wipes the line, so that something else can be written.
    void clear();

private:
    std::ostream& m_stream;
    ProgressDisplay m_display;
    std::size_t m_total;
    std::chrono::steady_clock::time_point m_start;
};

} // namespace cartocontrat

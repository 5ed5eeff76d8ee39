// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <chrono>
#include <cstddef>
#include <iosfwd>

namespace cartocontrat {

enum class ProgressDisplay { Silent, OneLine };

/// "12/20 pages, encore 3 s" on one line that is written over, or nothing at all. `pattern`: what is counted, %1 of %2.
class Progress {
public:
    Progress(std::ostream& stream, ProgressDisplay display, std::size_t total, QString pattern);
    void show(std::size_t done);
    /// Wipes the line, so that something else can be written.
    void clear();

private:
    std::ostream& m_stream;
    ProgressDisplay m_display;
    std::size_t m_total;
    QString m_pattern;
    std::chrono::steady_clock::time_point m_start;
};

} // namespace cartocontrat

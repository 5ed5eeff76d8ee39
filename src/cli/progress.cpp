// SPDX-License-Identifier: EUPL-1.2
#include "cli/progress.hpp"

#include "messages/words.hpp"

#include <cmath>
#include <ostream>

namespace cartocontrat {

Progress::Progress(std::ostream& stream, ProgressDisplay display, std::size_t total, QString pattern)
    : m_stream(stream), m_display(display), m_total(total), m_pattern(std::move(pattern)),
      m_start(std::chrono::steady_clock::now()) {}

void Progress::show(std::size_t done) {
    if (m_display == ProgressDisplay::Silent) {
        return;
    }
    std::chrono::duration<double> const elapsed = std::chrono::steady_clock::now() - m_start;
    clear();
    QString line = m_pattern.arg(done).arg(m_total);
    if (done > 0 && done < m_total) {
        double const left = elapsed.count() / static_cast<double>(done) * static_cast<double>(m_total - done);
        line += Words::tr(", encore %1 s").arg(std::ceil(left));
    }
    m_stream << line.toStdString() << std::flush;
}

void Progress::clear() {
    if (m_display == ProgressDisplay::OneLine) {
        m_stream << "\r\033[K" << std::flush;
    }
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/session/session.hpp"

#include "gui/program/journal.hpp"

#include <QSet>

namespace cartocontrat {

/// Writes down what a session reads, what it warns of and what it could not do.
class JournalKeeper final : public QObject {
    Q_OBJECT

public:
    JournalKeeper(Session& session, Journal journal, QObject* parent);

    [[nodiscard]] Journal const& journal() const { return m_journal; }
    void writeFailure(Error const& error) const;

private:
    void writeReading() const;
    void writeWarnings();

    Session& m_session;
    Journal m_journal;
    QSet<QString> m_written; ///< warnings since the data were read
};

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/program/journal_keeper.hpp"

#include "gui/data/places.hpp"
#include "messages/messages.hpp"

namespace cartocontrat {

JournalKeeper::JournalKeeper(Session& session, Journal journal, QObject* parent)
    : QObject(parent), m_session(session), m_journal(std::move(journal)) {
    connect(&session, &Session::readingFailed, this, &JournalKeeper::writeFailure);
    connect(&session, &Session::readingBegun, this, [this](ReadingStep step) {
        if (step == ReadingStep::Facts) {
            m_written.clear();
            writeReading();
        }
    });
    connect(&session, &Session::diagnosticsChanged, this, &JournalKeeper::writeWarnings);
    connect(&session, &Session::announced, this, [this](QString const& text) {
        if (!text.isEmpty()) { // else what was said is over
            m_journal.write(text);
        }
    });
}

void JournalKeeper::writeFailure(Error const& error) const {
    constexpr std::size_t parser = 3; // place of its words among the arguments
    m_journal.write(tr("ÉCHEC  %1").arg(QString::fromStdString(windowSentence(error))));
    if (error.code == Code::DocumentDamaged && error.arguments.size() > parser) {
        m_journal.write(QString::fromStdString(error.arguments[parser]));
    }
}

void JournalKeeper::writeReading() const {
    QStringList places;
    for (auto const& place : m_session.sourcesAsked().data) {
        places.append(placeText(place));
    }
    m_journal.write(places.isEmpty() ? tr("Lecture des données livrées") : tr("Lecture de %1").arg(places.join(", ")));
}

void JournalKeeper::writeWarnings() {
    auto const write = [this](QString const& line) {
        if (!m_written.contains(line)) {
            m_written.insert(line);
            m_journal.write(line);
        }
    };
    auto const diagnostics = m_session.dataDiagnostics();
    for (auto const& one : diagnostics.entries()) {
        if (one.severity == Severity::Warning) {
            write(tr("Avertissement  %1").arg(QString::fromStdString(windowSentence(one.what))));
        }
    }
    if (auto const& error = m_session.pageError()) {
        write(tr("ÉCHEC  %1").arg(QString::fromStdString(windowSentence(*error))));
    }
}

} // namespace cartocontrat

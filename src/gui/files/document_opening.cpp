// SPDX-License-Identifier: EUPL-1.2
#include "document/document_file.hpp"
#include "gui/files/document_files.hpp"
#include "gui/files/file_questions.hpp"
#include "gui/files/recent_files.hpp"
#include "gui/session/newest_work.hpp"
#include "messages/messages.hpp"
#include "sources/tables/table_file.hpp"

#include <utility>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

fs::path wholePath(fs::path const& file) {
    std::error_code ignored; // without a working folder the path stays as it is
    return fs::absolute(file, ignored).lexically_normal();
}

} // namespace

void DocumentFiles::startNew(MapDocument document) {
    if (mayLeave()) {
        begin(Opening{{}, std::move(document)});
    }
}

void DocumentFiles::open() {
    auto const recent = recentFiles();
    auto const known = m_open.file.empty() && !recent.empty() ? recent.front() : m_open.file;
    if (auto const file = m_questions->askFileToOpen(known.parent_path())) {
        open(*file);
    }
}

void DocumentFiles::open(fs::path const& file) {
    if (isTableOrLayer(file)) {
        if (m_questions->ask(tableQuestion(file)) == 1) {
            emit importAsked(QString::fromStdString(file.string()));
        }
    } else if (mayLeave()) {
        m_coming.reset();
        m_session.forgetAsked();
        begin(prepare(wholePath(file)));
    }
}

std::optional<DocumentFiles::Opening> DocumentFiles::prepare(fs::path const& file) {
    Diagnostics diagnostics;
    auto document = readDocument(file, m_session.resources().documentSchema(), diagnostics);
    if (!document) {
        return prepareUnreadable(file, document.error());
    }
    for (auto const& told : diagnostics.entries()) {
        m_session.announce(QString::fromStdString(windowSentence(told.what)));
    }
    Opening opening{{file, *document, file}, *document};
    if (m_open.lock && m_open.key == file) {
        return opening; // open already: adopt() keeps the lock
    }
    auto lock = DocumentLock::take(file);
    if (!lock && lock.error().code == Code::DocumentLocked) {
        return prepareLocked(lock.error(), std::move(opening));
    }
    if (!lock) {
        opening.held.key.clear();
        opening.held.isReadOnly = true;
        m_session.announce(tr("« %1 » est en lecture seule : son dossier n’accepte pas d’écriture").arg(nameOf(file)));
        return opening;
    }
    opening.held.lock = std::move(*lock);
    auto const kept = m_recovery.find(file);
    return kept ? prepareKept(*kept, std::move(opening)) : std::optional(std::move(opening));
}

std::optional<DocumentFiles::Opening> DocumentFiles::prepareLocked(Error const& error, Opening opening) {
    auto& held = opening.held;
    switch (m_questions->ask(lockedQuestion(error))) {
    case 1: {
        held = {{}, {}, {}, {}, copyOf(held.file)};
        return opening;
    }
    case 2:
        held.key.clear();
        held.isReadOnly = true;
        return opening;
    default:
        return std::nullopt;
    }
}

/// With the work that a crash left of the document, unless it is what stands in the file.
std::optional<DocumentFiles::Opening> DocumentFiles::prepareKept(KeptWork const& work, Opening opening) {
    auto found = m_recovery.read(work.file);
    if (!found || found->content == opening.content) {
        return opening;
    }
    switch (m_questions->ask(keptQuestion(work))) {
    case 1:
        if (auto const aside = m_recovery.setAside(work.document); !aside) {
            emit failed(aside.error());
            return std::nullopt;
        }
        return opening;
    case 2:
        if (work.savedSince) {
            return prepareResumed(work);
        }
        opening.content = std::move(found->content);
        opening.resumed = work.file;
        return opening;
    default:
        return std::nullopt;
    }
}

std::optional<DocumentFiles::Opening> DocumentFiles::prepareUnreadable(fs::path const& file, Error const& error) {
    emit failed(error);
    auto kept = error.code == Code::DocumentFuture ? std::nullopt : m_recovery.find(file);
    if (kept) {
        kept->savedSince.reset(); // whatever that was, it cannot be read
    }
    return m_questions->ask(unreadableQuestion(error, kept ? &*kept : nullptr)) == 1 ? prepareResumed(*kept)
                                                                                     : std::nullopt;
}

void DocumentFiles::offerRecovery() {
    for (auto const& work : m_recovery.all()) {
        if (auto const lock = DocumentLock::take(work.document); !lock && lock.error().code == Code::DocumentLocked) {
            continue; // somebody is at work on it
        }
        switch (m_questions->ask(recoveryQuestion(work, m_recovery.isUntitled(work.document)))) {
        case 1:
            discard(work);
            break;
        case 2:
            begin(prepareResumed(work));
            return;
        default:
            break;
        }
    }
}

void DocumentFiles::discard(KeptWork const& work) {
    if (m_questions->ask(discardQuestion(work)) != 1) {
        return;
    }
    if (auto const discarded = m_recovery.discard(work); !discarded) {
        emit failed(discarded.error());
    }
}

/// Other work that was kept of its document would be overwritten by what comes of this.
bool DocumentFiles::setOthersAside(KeptWork const& work) {
    auto const other = m_recovery.find(work.document);
    if (!other || other->file == work.file) {
        return true;
    }
    auto const aside = m_recovery.setAside(work.document);
    if (!aside) {
        emit failed(aside.error());
        (void)m_questions->ask(unreadableQuestion(aside.error(), nullptr));
    }
    return aside.has_value();
}

/// Under its own name where that can be held, else as a copy; as a copy too where the document was saved since.
std::optional<DocumentFiles::Opening> DocumentFiles::prepareResumed(KeptWork const& work) {
    auto found = m_recovery.read(work.file);
    if (!found) {
        emit failed(found.error());
        (void)m_questions->ask(unreadableQuestion(found.error(), nullptr));
        return std::nullopt;
    }
    Opening opening{{}, std::move(found->content), work.file};
    auto& held = opening.held;
    auto lock = DocumentLock::take(work.document);
    bool const isItsOwn = lock && !work.savedSince;
    if (isItsOwn) {
        held.key = work.document;
        held.lock = std::move(*lock);
        if (!setOthersAside(work)) {
            return std::nullopt;
        }
    }
    if (m_recovery.isUntitled(work.document)) {
        return opening;
    }
    held.proposedName = isItsOwn ? work.document : copyOf(work.document);
    Diagnostics ignored; // of the file as it was saved, which is only compared with
    auto saved = readDocument(work.document, m_session.resources().documentSchema(), ignored);
    if (saved && isItsOwn) {
        held.file = work.document;
        held.saved = std::move(*saved);
    }
    return opening;
}

void DocumentFiles::begin(std::optional<Opening> opening) {
    if (opening) {
        m_coming = std::move(opening);
        m_session.openDocument(m_coming->content);
    }
}

void DocumentFiles::adopt() {
    auto coming = std::exchange(m_coming, {}).value_or(Opening()); // one that nobody holds has no file
    bool const isSameFile = !coming.held.lock && !coming.held.key.empty();
    if (isSameFile && coming.held.key == m_open.key) {
        coming.held.lock = std::move(m_open.lock);
    }
    leave();
    m_open = std::move(coming.held);
    if (m_open.saved.page.empty()) {
        m_open.saved.page = m_session.format();
    }
    if (!m_open.file.empty()) {
        rememberFile(m_open.file);
    }
    showView();
    if (!coming.resumed.empty()) {
        keep();
        m_keeper->finish();
        bool const isElsewhere = !m_open.key.empty() && coming.resumed != m_recovery.fileOf(m_open.key);
        std::error_code ignored; // it would be offered once more
        if (isElsewhere && (m_recovery.find(m_open.key) || !isModified())) {
            fs::remove(coming.resumed, ignored);
        }
    }
    emit changed();
}

} // namespace cartocontrat

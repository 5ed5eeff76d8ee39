// SPDX-License-Identifier: EUPL-1.2
#include "document/document_lock.hpp"

#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>

namespace cartocontrat {

namespace {

namespace fs = std::filesystem;

fs::path lockOf(fs::path const& document) {
    return document.parent_path() / ("." + document.filename().string() + ".lock");
}

std::string orDash(QString const& text) {
    return text.isEmpty() ? std::string("–") : text.toStdString();
}

Error heldBy(QLockFile const& lock, fs::path const& document) {
    qint64 process = 0;
    QString computer, program;
    lock.getLockInfo(&process, &computer, &program);
    QFileInfo const file(lock.fileName());
    return {Code::DocumentLocked,
            document.filename().string(),
            {document.string(), orDash(file.owner()), orDash(computer),
             orDash(file.lastModified().toString(QStringLiteral("dd/MM/yyyy HH:mm")))}};
}

} // namespace

DocumentLock::DocumentLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
DocumentLock::DocumentLock(DocumentLock&&) noexcept = default;
DocumentLock& DocumentLock::operator=(DocumentLock&&) noexcept = default;
DocumentLock::~DocumentLock() = default;

Result<DocumentLock> DocumentLock::take(fs::path const& document) {
    auto lock = std::make_unique<QLockFile>(QString::fromStdString(lockOf(document).string()));
    lock->setStaleLockTime(0); // a document may stay open for days
    if (lock->tryLock()) {
        return DocumentLock(std::move(lock));
    }
    if (lock->error() == QLockFile::LockFailedError) {
        return tl::make_unexpected(heldBy(*lock, document));
    }
    return failure(Code::FileUnwritable, document.filename().string(),
                   {lockOf(document).string(), "le dossier n’accepte pas de verrou"});
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "gui/files/document_files.hpp"

#include "document/document_file.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/files/file_questions.hpp"
#include "gui/files/recent_files.hpp"
#include "gui/session/newest_work.hpp"
#include "messages/messages.hpp"

#include <QTimer>
#include <QUndoStack>

#include <utility>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

/// Of what is only shown: nobody would miss it where no file keeps it. Territory and view count nowhere.
bool isShownAlike(Session const& session, MapDocument const& saved) {
    auto const& sources = session.sources();
    return session.format() == saved.page && sources.pageTemplate == saved.pageTemplate &&
           sources.style == saved.style && sources.data == saved.data &&
           session.document().nomenclature == saved.nomenclature && session.filter() == saved.filter;
}

/// Looked through at each change, without a copy: what is short comes first.
bool areChangesAlike(MapDocument const& one, MapDocument const& other) {
    return one.pages == other.pages && one.places == other.places && one.removed == other.removed &&
           one.projects == other.projects && one.addedPlaces == other.addedPlaces && one.added == other.added;
}

/// Between the ground and the plane of the map, whose y is turned.
Extent turned(Extent const& extent) {
    return {extent.minX, -extent.maxY, extent.maxX, -extent.minY};
}

} // namespace

DocumentFiles::DocumentFiles(Session& session, MapCanvas& map, std::unique_ptr<Questions> questions,
                             fs::path const& recovery, QObject* parent)
    : QObject(parent), m_session(session), m_map(map), m_questions(std::move(questions)),
      m_recovery(recovery, session.resources().documentSchema()), m_patience(new QTimer(this)),
      m_keeper(std::make_unique<NewestWork>(nullptr)) {
    constexpr int patience = 3000; // ms
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, &DocumentFiles::keep);
    connect(&session, &Session::documentOpened, this, &DocumentFiles::adopt);
    connect(&session, &Session::readingBegun, this, [this] {
        m_isComingLate = false;
        if (m_coming && !m_session.isDocumentAsked()) {
            giveUpComing(); // other sources were asked for since
        }
    });
    connect(&session, &Session::readingFailed, this, [this] { m_isComingLate = true; });
    connect(&session, &Session::readingStopped, this, [this] { m_isComingLate = true; });
    for (auto const change :
         {&Session::documentChanged, &Session::filterChanged, &Session::formatChanged, &Session::workshopChanged}) {
        connect(&session, change, this, &DocumentFiles::follow);
    }
}

/// What was asked for last is kept.
DocumentFiles::~DocumentFiles() {
    m_keeper->finish();
}

QString DocumentFiles::name() const {
    return m_open.file.empty() ? tr("Nouveau projet") : QString::fromStdString(m_open.file.filename().string());
}

bool DocumentFiles::isModified() const {
    bool const isShownAsSaved = m_open.file.empty() || isShownAlike(m_session, m_open.saved);
    return !isShownAsSaved || !areChangesAlike(m_session.document(), m_open.saved);
}

MapDocument DocumentFiles::wholeDocument() const {
    auto document = m_session.wholeDocument();
    if (document.view.kind == ViewKind::Map) {
        document.view.extent = turned(m_map.sight().window(m_map.size()));
    }
    return document;
}

void DocumentFiles::showView() {
    auto const& view = m_session.document().view;
    if (view.kind == ViewKind::Map && view.extent) {
        m_map.frame(turned(*view.extent));
    }
}

bool DocumentFiles::save() {
    return m_open.file.empty() || m_open.isReadOnly ? saveAs() : write(m_open.file);
}

bool DocumentFiles::saveAs() {
    auto const recent = recentFiles();
    auto proposed = m_open.file.empty() ? m_open.proposedName : m_open.isReadOnly ? copyOf(m_open.file) : m_open.file;
    if (proposed.empty()) {
        proposed = (recent.empty() ? fs::path() : recent.front().parent_path()) / tr("Contrats").toStdString();
        proposed += documentEnding;
    }
    auto file = m_questions->askFileToSave(proposed);
    if (!file) {
        return false;
    }
    if (!file->string().ends_with(documentEnding)) {
        *file += documentEnding;
    }
    return write(*file);
}

/// What the user does about a file that could not be written.
bool DocumentFiles::writeElsewise(fs::path const& file, Error const& error) {
    emit failed(error);
    switch (m_questions->ask(unwritableQuestion(error))) {
    case 1:
        return write(file);
    case 2:
        return saveAs();
    default:
        return false;
    }
}

/// Holds the file before writing it; asks where else when it cannot be.
bool DocumentFiles::write(fs::path const& file) {
    std::optional<DocumentLock> lock;
    bool const isHeld = m_open.lock && m_open.key == file;
    if (!isHeld) {
        auto taken = DocumentLock::take(file);
        if (!taken && taken.error().code == Code::DocumentLocked) {
            return writeElsewise(file, taken.error());
        }
        if (taken) {
            lock = std::move(*taken);
        }
    }
    auto document = wholeDocument();
    if (auto const written = saveDocument(document, file); !written) {
        lock.reset();
        return writeElsewise(file, written.error());
    }
    leave();
    if (!isHeld) {
        m_open.key = lock ? file : fs::path();
        m_open.lock = std::move(lock);
        m_open.isReadOnly = false;
    }
    m_open.file = file;
    m_open.saved = std::move(document);
    m_session.undoStack().setClean();
    rememberFile(file);
    emit saved();
    emit changed();
    return true;
}

bool DocumentFiles::mayLeave() {
    if (!isModified()) {
        return true;
    }
    switch (m_questions->ask(unsavedQuestion(name()))) {
    case 1:
        return true;
    case 2:
        return save();
    default:
        return false;
    }
}

void DocumentFiles::leave() {
    m_patience->stop();
    m_keeper->cancel();
    m_keeper->finish(); // else it would be kept after it was dropped
    if (m_open.key.empty()) {
        return;
    }
    if (auto const dropped = m_recovery.drop(m_open.key); !dropped) {
        emit failed(dropped.error());
    }
}

void DocumentFiles::giveUpComing() {
    m_coming.reset();
    m_session.announce(tr("L’ouverture de l’autre projet est abandonnée : le travail a continué sans l’attendre"));
}

/// Work that goes on gives up a document that is on its way: it would take the place of that work later, unasked.
void DocumentFiles::follow() {
    bool const isOnItsWay = m_coming && (m_isComingLate || m_session.isReading());
    if (isOnItsWay && isModified()) {
        giveUpComing();
        m_session.forgetAsked();
    }
    if (!m_patience->isActive()) {
        m_patience->start();
    }
    emit changed();
}

void DocumentFiles::keep() {
    if (!isModified()) {
        leave();
        return;
    }
    if (m_open.key.empty()) {
        claimUntitled();
    }
    m_keeper->ask([this, key = m_open.key, document = wholeDocument()](std::stop_token const&) -> NewestWork::Delivery {
        return [this, kept = m_recovery.keep(key, document)] { tellKept(kept); };
    });
}

void DocumentFiles::tellKept(Result<void> const& kept) {
    if (!kept && !m_hasToldKeeping) {
        m_session.announce(tr("Le travail n’a pas pu être gardé en cas d’arrêt imprévu : enregistrez-le"));
        emit failed(kept.error());
    }
    m_hasToldKeeping = !kept;
}

/// Another program that works has its own; one that was left by a crash stays.
void DocumentFiles::claimUntitled() {
    std::error_code ignored; // told when the work is kept
    fs::create_directories(m_recovery.untitled(1).parent_path(), ignored);
    for (int number = 1;; ++number) {
        auto const key = m_recovery.untitled(number);
        auto lock = DocumentLock::take(key);
        if (!lock && lock.error().code == Code::DocumentLocked) {
            continue;
        }
        if (!fs::exists(m_recovery.fileOf(key), ignored)) {
            m_open.key = key;
            m_open.lock = lock ? std::optional(std::move(*lock)) : std::nullopt;
            return;
        }
    }
}

} // namespace cartocontrat

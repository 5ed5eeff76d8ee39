// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/session/session.hpp"

#include "document/document_lock.hpp"
#include "document/recovery.hpp"
#include "gui/files/questions.hpp"

class QTimer;

namespace cartocontrat {

class MapCanvas;
class NewestWork;

/// The file of the document that a session works on: opened, saved, held against others, kept against a crash.
///
/// The work counts as changed when its value is no longer that of the file. Where nothing was saved yet, looking and
/// filtering is no work. What is kept against a crash is written on a thread of its own.
class DocumentFiles final : public QObject {
    Q_OBJECT

public:
    /// `map`: whose part of the ground documents keep. `recovery`: folder of unsaved work.
    DocumentFiles(Session& session, MapCanvas& map, std::unique_ptr<Questions> questions,
                  std::filesystem::path const& recovery, QObject* parent);
    ~DocumentFiles() override;

    /// Empty: never saved.
    [[nodiscard]] std::filesystem::path const& file() const { return m_open.file; }
    /// What is called so in the title.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isReadOnly() const { return m_open.isReadOnly; }
    [[nodiscard]] bool isModified() const;

    void startNew(MapDocument document);
    /// Asks which.
    void open();
    void open(std::filesystem::path const& file);
    /// Whether it was saved.
    bool save();
    bool saveAs();
    /// Whether the work may be left: it was saved, or the user does without.
    [[nodiscard]] bool mayLeave();
    /// The work ends here, with the user's consent.
    void leave();
    /// Proposes the work that a crash left, if there is any.
    void offerRecovery();

signals:
    /// Of file, name, being read only or modified.
    void changed();
    void saved();
    /// A table or a layer was chosen in the place of a document.
    void importAsked(QString const& file);
    /// What was said in a dialog.
    void failed(cartocontrat::Error const& error);

private:
    /// A document as it is held.
    struct Held {
        std::filesystem::path file;
        MapDocument saved = {};                  ///< what stands in the file
        std::filesystem::path key = {};          ///< what its unsaved work is kept as; empty: nothing was kept yet
        std::optional<DocumentLock> lock = {};   ///< of the key
        std::filesystem::path proposedName = {}; ///< of a copy
        bool isReadOnly = false;
    };
    /// One on its way: it is there once its data have been read.
    struct Opening {
        Held held;
        MapDocument content;
        std::filesystem::path resumed = {}; ///< file of the recovery folder that the content was taken from
    };

    /// No value: the user gave it up, or was told why not.
    [[nodiscard]] std::optional<Opening> prepare(std::filesystem::path const& file);
    [[nodiscard]] std::optional<Opening> prepareLocked(Error const& error, Opening opening);
    [[nodiscard]] std::optional<Opening> prepareKept(KeptWork const& work, Opening opening);
    [[nodiscard]] std::optional<Opening> prepareUnreadable(std::filesystem::path const& file, Error const& error);
    [[nodiscard]] std::optional<Opening> prepareResumed(KeptWork const& work);
    void discard(KeptWork const& work);
    [[nodiscard]] bool setOthersAside(KeptWork const& work);
    void begin(std::optional<Opening> opening);
    void adopt();
    void showView();
    [[nodiscard]] MapDocument wholeDocument() const;
    [[nodiscard]] bool write(std::filesystem::path const& file);
    [[nodiscard]] bool writeElsewise(std::filesystem::path const& file, Error const& error);
    void giveUpComing();
    void follow();
    void keep();
    void tellKept(Result<void> const& kept);
    void claimUntitled();

    Session& m_session;
    MapCanvas& m_map;
    std::unique_ptr<Questions> m_questions;
    RecoveryFolder m_recovery;
    Held m_open;
    std::optional<Opening> m_coming;
    bool m_isComingLate = false;   ///< its data could not be read so far
    bool m_hasToldKeeping = false; ///< that work cannot be kept
    QTimer* m_patience;
    std::unique_ptr<NewestWork> m_keeper;
};

} // namespace cartocontrat

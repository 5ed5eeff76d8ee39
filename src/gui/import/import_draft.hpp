// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/session/session.hpp"

#include "workshop/import/import_changes.hpp"
#include "workshop/import/mapping_store.hpp"

#include <QObject>

namespace cartocontrat {

class NewestWork;

/// An import as far as the user has come: a file, how it is read, what its columns are and what becomes of its rows.
/// Nothing of it is in the document before `import`. It lives on the thread of the interface; files are read and rows
/// checked on another, of which `review` is null meanwhile.
class ImportDraft final : public QObject {
    Q_OBJECT

public:
    /// `mappings`: the folder of the mappings that were saved.
    ImportDraft(Session& session, std::filesystem::path mappings, QObject* parent);
    ~ImportDraft() override;

    /// Reads another file: `fileRead`, or `failed` and nothing of it is kept.
    void open(std::filesystem::path file);
    [[nodiscard]] std::filesystem::path const& path() const { return m_file; }
    /// Reads it again in another way. Decisions stay where the columns and the number of rows do; else, where there are
    /// some, `otherRowsRead`.
    void read(TableReading asked);
    /// What `otherRowsRead` told of takes the place of what is read, and decisions go with that.
    void takeRead();
    /// Null until it is read.
    [[nodiscard]] TableFile const* file() const { return m_read.get(); }

    /// Of the positions; empty: as the file tells, or as they fall on the département.
    void setCrs(std::string crs);
    [[nodiscard]] std::string const& crs() const { return m_crs; }

    [[nodiscard]] RecognisedColumns const& columns() const { return m_columns; }
    void setSubject(ImportSubject subject);
    void setPart(std::size_t column, std::string const& part);
    [[nodiscard]] std::vector<SavedMapping> const& savedMappings() const { return m_saved; }
    void useMapping(SavedMapping const& saved);
    /// How many corrections of rows would go with it; all others stay.
    [[nodiscard]] std::size_t correctionsLostBy(std::size_t column, std::string const& part) const;
    /// Errors: those of MappingStore::save.
    [[nodiscard]] Result<void> saveMapping(std::string const& name);

    /// Checks the rows, with what was decided of them. \pre file
    void check();
    /// Null while rows are being checked, and once that was stopped.
    [[nodiscard]] ImportReview const* review() const { return m_review ? &*m_review : nullptr; }
    void setCell(std::size_t row, std::string const& part, std::string text);
    void revert(std::size_t row, std::string const& part);
    void setAside(std::size_t row, bool isAside);
    void setIdentity(std::size_t row, Identity identity);
    void applyAllProposals();
    void setAllAside();

    /// Whether the user chose something, of the reading, the columns or the rows, that would be lost with this.
    [[nodiscard]] bool hasWork() const;
    [[nodiscard]] bool isBusy() const;
    /// Leaves what is being read or checked.
    void stop();

    /// What came of an import: of the rows read, each counted once, and of what was removed.
    struct Outcome {
        std::size_t read = 0, added = 0, changed = 0, unchanged = 0, declined = 0, aside = 0;
        std::size_t removed = 0;
        std::vector<ImportedThing> things; ///< added or changed, in the order of the file
        std::filesystem::path asideFile;   ///< of the rows declined or set aside; empty: there are none
        std::optional<Error> asideError;   ///< they could be written nowhere
    };
    /// One command on the undo stack; nothing but the rows set aside is written. \pre review
    [[nodiscard]] Outcome import(ImportChanges const& changes, std::vector<bool> const& isTaken);

signals:
    void fileRead();
    /// What was read again is held back until `takeRead`.
    void otherRowsRead();
    void failed(cartocontrat::Error const& error);
    void columnsChanged();
    void reviewChanged();
    void busyChanged();
    void progressed(int done, int all);

private:
    struct Opened;
    void readWith(TableReading asked);
    void take(Result<Opened> opened);
    [[nodiscard]] bool isAlike(Opened const& opened) const;
    void keep(Opened opened);
    [[nodiscard]] std::map<std::size_t, ImportReview::Decision> decisions() const;

    Session& m_session;
    MappingStore m_store;
    std::filesystem::path m_file;
    std::shared_ptr<TableFile const> m_read;
    std::vector<ListDescription> m_lists;
    std::string m_crs;
    RecognisedColumns m_columns;
    std::vector<SavedMapping> m_saved;
    std::optional<ImportReview> m_review;
    std::map<std::size_t, ImportReview::Decision> m_decisions; ///< of the review before, while rows are checked again
    ColumnMapping m_decided;                                   ///< its mapping
    bool m_isTouched = false;         ///< how the file is read, or a column, was chosen by the user
    bool m_isMapped = false;          ///< a column was
    std::unique_ptr<Opened> m_opened; ///< held back
    std::unique_ptr<NewestWork> m_work;
};

} // namespace cartocontrat

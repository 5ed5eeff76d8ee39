// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/import_draft.hpp"

#include "domain/contract_index.hpp"
#include "gui/commands/commands.hpp"
#include "gui/import/import_words.hpp"
#include "gui/session/newest_work.hpp"
#include "workshop/map_data.hpp"

#include <QUndoStack>

#include <algorithm>

namespace cartocontrat {

struct ImportDraft::Opened {
    std::shared_ptr<TableFile const> file;
    std::vector<ListDescription> lists;
    std::vector<SavedMapping> saved;
    RecognisedColumns columns;
};

ImportDraft::ImportDraft(Session& session, std::filesystem::path mappings, QObject* parent)
    : QObject(parent), m_session(session), m_store(std::move(mappings), session.resources().mappingSchema()),
      m_work(std::make_unique<NewestWork>(nullptr)) {}

ImportDraft::~ImportDraft() = default;

bool ImportDraft::isBusy() const {
    return m_work->isBusy();
}

void ImportDraft::stop() {
    m_work->cancel();
    emit busyChanged();
}

void ImportDraft::open(std::filesystem::path file) {
    m_file = std::move(file);
    m_read = nullptr;
    m_review.reset();
    m_crs.clear();
    m_decisions.clear();
    m_isTouched = m_isMapped = false;
    readWith({});
}

void ImportDraft::read(TableReading asked) {
    m_isTouched = true;
    readWith(std::move(asked));
}

void ImportDraft::readWith(TableReading asked) {
    m_opened = nullptr;
    m_work->ask([this, asked = std::move(asked), file = m_file, store = m_store, resources = m_session.resources(),
                 contracts = m_session.workshop()->contracts](std::stop_token const& stop) -> NewestWork::Delivery {
        auto const readAll = [&]() -> Result<Opened> {
            auto lists = readLists(resources);
            if (!lists) {
                return tl::make_unexpected(lists.error());
            }
            auto table = readTableFile(file, asked, knownColumns(*lists), stop);
            if (!table) {
                return tl::make_unexpected(table.error());
            }
            if (stop.stop_requested()) { // nothing of it is delivered
                return Opened();
            }
            Opened opened{std::make_shared<TableFile const>(std::move(*table)), std::move(*lists), {}, {}};
            Diagnostics unread; // a mapping that cannot be read is not offered
            opened.saved = store.all(unread);
            KnownValues values(contracts, opened.lists);
            opened.columns = recogniseColumns(opened.file->table, opened.lists, opened.saved, values);
            return opened;
        };
        auto opened = std::make_shared<Result<Opened>>(readAll());
        return [this, opened] { take(std::move(*opened)); };
    });
    emit busyChanged();
}

void ImportDraft::take(Result<Opened> opened) {
    if (!opened) {
        emit busyChanged();
        emit failed(opened.error());
        return;
    }
    if (m_read && !isAlike(*opened) && !decisions().empty()) {
        m_opened = std::make_unique<Opened>(std::move(*opened));
        emit busyChanged();
        emit otherRowsRead();
        return;
    }
    keep(std::move(*opened));
}

void ImportDraft::takeRead() {
    if (auto const opened = std::exchange(m_opened, nullptr)) {
        keep(std::move(*opened));
    }
}

bool ImportDraft::isAlike(Opened const& opened) const {
    auto const &table = opened.file->table, &former = m_read->table;
    return table.columns() == former.columns() && table.rowCount() == former.rowCount();
}

void ImportDraft::keep(Opened opened) {
    if (!m_read || !isAlike(opened)) {
        m_review.reset(); // what was decided was of other rows
        m_decisions.clear();
    }
    if (!m_isMapped || opened.file->table.columns() != m_read->table.columns()) {
        m_columns = std::move(opened.columns);
        m_isMapped = false;
    }
    m_read = std::move(opened.file);
    m_lists = std::move(opened.lists);
    m_saved = std::move(opened.saved);
    check();
    emit fileRead();
    emit columnsChanged();
}

void ImportDraft::check() {
    if (m_review) {
        m_decisions = m_review->decisions();
        m_decided = m_review->mapping();
    }
    m_review.reset();
    auto const tell = [this](std::size_t done, std::size_t all) {
        QMetaObject::invokeMethod(
            this, [this, done, all] { emit progressed(static_cast<int>(done), static_cast<int>(all)); },
            Qt::QueuedConnection);
    };
    m_work->ask([this, tell, file = m_read, mapping = m_columns.mapping, crs = m_crs, lists = m_lists,
                 decisions = m_decisions, decided = m_decided,
                 contracts = m_session.workshop()->contracts](std::stop_token const& stop) -> NewestWork::Delivery {
        auto review = std::make_shared<std::optional<ImportReview>>(
            ImportReview::make({file, &file->table}, mapping, crs, KnownValues(contracts, lists), {tell, stop}));
        if (*review) {
            (*review)->decide(decisions, decided);
        }
        return [this, review] {
            m_review = std::move(*review);
            emit busyChanged();
            emit reviewChanged();
        };
    });
    emit busyChanged();
    emit reviewChanged();
}

void ImportDraft::setCrs(std::string crs) {
    if (crs != m_crs && m_read) {
        m_isTouched = true;
        m_crs = std::move(crs);
        check();
    }
}

/// What columns give another kind of thing too they still give.
void ImportDraft::setSubject(ImportSubject subject) {
    auto& mapping = m_columns.mapping;
    if (subject == mapping.subject) {
        return;
    }
    m_isTouched = m_isMapped = true;
    mapping.subject = subject;
    for (std::size_t i = 0; i < mapping.parts.size(); ++i) {
        bool const isPlaces = subject == ImportSubject::Places;
        auto const part =
            mapping.parts[i] == (isPlaces ? "title" : "name") ? (isPlaces ? "name" : "title") : mapping.parts[i];
        mapping.parts[i] = findField(subject, part) != nullptr ? part : std::string();
    }
    m_columns.schema.clear();
    check();
    emit columnsChanged();
}

void ImportDraft::setPart(std::size_t column, std::string const& part) {
    if (m_columns.mapping.parts.at(column) == part) {
        return;
    }
    m_isTouched = m_isMapped = true;
    m_columns.mapping.set(column, part);
    m_columns.how[column] = Recognised::BySaved; // the user says so
    check();
    emit columnsChanged();
}

void ImportDraft::useMapping(SavedMapping const& saved) {
    auto const& columns = m_read->table.columns();
    m_isTouched = m_isMapped = true;
    m_columns = {saved.name, applied(saved, columns), std::vector(columns.size(), Recognised::BySaved)};
    check();
    emit columnsChanged();
}

std::size_t ImportDraft::correctionsLostBy(std::size_t column, std::string const& part) const {
    std::size_t lost = 0;
    auto const former = m_columns.mapping.parts.at(column);
    for (auto const& [row, decision] : decisions()) {
        lost += former.empty() ? 0 : decision.edits.count(former);
        lost += part.empty() ? 0 : decision.edits.count(part);
    }
    return lost;
}

Result<void> ImportDraft::saveMapping(std::string const& name) {
    auto const saved = savedAs(name, m_columns.mapping, m_read->table.columns());
    if (auto const done = m_store.save(saved); !done) {
        return done;
    }
    Diagnostics unread;
    m_saved = m_store.all(unread);
    m_columns.schema = name;
    emit columnsChanged();
    return {};
}

void ImportDraft::setCell(std::size_t row, std::string const& part, std::string text) {
    m_review->setCell(row, part, std::move(text));
    emit reviewChanged();
}

void ImportDraft::revert(std::size_t row, std::string const& part) {
    m_review->revert(row, part);
    emit reviewChanged();
}

void ImportDraft::setAside(std::size_t row, bool isAside) {
    m_review->setAside(row, isAside);
    emit reviewChanged();
}

void ImportDraft::setIdentity(std::size_t row, Identity identity) {
    m_review->setIdentity(row, identity);
    emit reviewChanged();
}

std::map<std::size_t, ImportReview::Decision> ImportDraft::decisions() const {
    return m_review ? m_review->decisions() : m_decisions;
}

bool ImportDraft::hasWork() const {
    return m_isTouched || !decisions().empty();
}

void ImportDraft::applyAllProposals() {
    m_review->applyAllProposals();
    emit reviewChanged();
}

void ImportDraft::setAllAside() {
    m_review->setAllAside();
    emit reviewChanged();
}

ImportDraft::Outcome ImportDraft::import(ImportChanges const& changes, std::vector<bool> const& isTaken) {
    Outcome outcome;
    outcome.read = m_review->rowCount();
    outcome.unchanged = changes.unchanged;
    auto const declined = declinedRows(changes, isTaken);
    outcome.declined = declined.size();
    ContractIndex const known(m_review->contracts());
    for (std::size_t i = 0; i < changes.changes.size(); ++i) {
        auto const kind = changes.changes[i].kind;
        auto& count = kind == ChangeKind::Added     ? outcome.added
                      : kind == ChangeKind::Changed ? outcome.changed
                                                    : outcome.removed;
        count += isTaken[i] ? 1 : 0;
        if (isTaken[i] && kind != ChangeKind::Removed) {
            outcome.things.push_back(importedThing(changes.changes[i], known));
        }
    }
    outcome.aside = m_review->asideRows({}).size();
    if (outcome.aside + outcome.declined > 0) {
        auto const words = [this](CellIssue const& issue) { return reasonText(issue, *m_review).toStdString(); };
        std::error_code failed; // then its name has no folder, and writing says so
        auto const whole = std::filesystem::absolute(m_file, failed);
        auto const written = writeAside(*m_review, declined, whole.parent_path(), words);
        if (written) {
            outcome.asideFile = *written;
        } else {
            outcome.asideError = written.error();
        }
    }
    auto const things = thingsOf(changes, isTaken);
    if (!things.isEmpty()) {
        m_session.undoStack().push(importThings(m_session, things).release());
    }
    return outcome;
}

} // namespace cartocontrat

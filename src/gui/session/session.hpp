// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/commands/document_editor.hpp"
#include "gui/session/workshop_reading.hpp"
#include "scene/compose.hpp"
#include "workshop/located_projects.hpp"

#include <QObject>

#include <memory>

class QUndoStack;

namespace cartocontrat {

class ContractIndex;
class NewestWork;

/// What the middle of the window shows: the page as it prints, or a map free of it.
enum class View { Page, Map };

/// What one window works on, and all that its panels know of each other.
///
/// It lives on the thread of the interface, where every signal is emitted and every member is to be called. Data are
/// read and pages composed on other threads; what comes of it (`workshop`, `page`) never changes after, so that whoever
/// works elsewhere keeps a pointer of its own and reads from it without a lock. A setter that changes nothing emits
/// nothing.
class Session final : public QObject, public DocumentEditor {
    Q_OBJECT

public:
    explicit Session(ResourcePaths resources, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] ResourcePaths const& resources() const { return m_resources; }

    /// Reads data in the background: `readingBegun`, then `workshopChanged` or `readingFailed`. What is open stays so
    /// until then, and when it fails.
    void open(MapSources sources) { read({std::move(sources), {}}); }
    /// The same with what a document shows and what it changes, in the place of all that is open: `documentOpened`.
    void openDocument(MapDocument document);
    /// What was last asked for, again.
    void reread() { read(m_asked); }
    /// What was last asked for, from other places.
    void rereadFrom(std::vector<std::filesystem::path> data);
    /// Gives up what was last asked for, whether it could not be read or is being read.
    void forgetAsked();
    /// Whether a document was last asked for that has not taken its place yet.
    [[nodiscard]] bool isDocumentAsked() const { return m_asked.document.has_value(); }
    /// Where what was last asked for is; `sources` are those of what is open.
    [[nodiscard]] MapSources const& sourcesAsked() const { return m_asked.sources; }
    /// The territory to show once data have been read; of no id: the département, or the first EPCI.
    void startAt(TerritoryKind kind, std::string id = {});
    /// At the map of the whole département.
    void startAtDepartement();
    /// What is being read is left.
    void stopReading();
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] MapSources const& sources() const { return m_sources; }

    /// Null until data have been read.
    [[nodiscard]] std::shared_ptr<Workshop const> const& workshop() const { return m_reading.workshop; }
    /// What was read of the tables of facts.
    [[nodiscard]] std::vector<TableReport> const& tables() const { return m_reading.tables; }

    /// The territory shown; of no id until data have been read.
    [[nodiscard]] Territory const& territory() const { return m_territory; }
    void setTerritory(Territory territory);
    /// The EPCI in the order of their pages; empty until data have been read.
    [[nodiscard]] std::vector<Territory> series() const;
    /// By its kind and id; no value: the data have none.
    [[nodiscard]] std::optional<Territory> findTerritory(TerritoryKind kind, std::string const& id) const;

    /// Those that the template tells in the whole département, in the order of the data; valid until `workshopChanged`.
    [[nodiscard]] std::vector<LocatedProject> const& allProjects() const { return m_located; }
    /// Those of the territory shown, whatever the filter.
    [[nodiscard]] std::vector<LocatedProject const*> const& projects() const { return m_projects; }
    [[nodiscard]] LocatedProject const* findProject(std::string const& id) const; ///< null: none
    /// Ids of those that the list of projects shows, in its order.
    [[nodiscard]] std::vector<std::string> const& listed() const { return m_listed; }
    void setListed(std::vector<std::string> projects);

    [[nodiscard]] ProjectFilter const& filter() const { return m_filter; }
    void setFilter(ProjectFilter filter);

    /// Ids of the projects chosen, the one that the card shows first; those that are not on the page too.
    [[nodiscard]] std::vector<std::string> const& selection() const { return m_selection; }
    void setSelection(std::vector<std::string> projects);

    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);

    /// A key of PageTemplate::pages ("A4").
    [[nodiscard]] std::string const& format() const { return m_format; }
    void setFormat(std::string format);

    /// The page of the territory under the filter, as composed last: the one before while a new one is being composed
    /// (`isComposing`); null before the first, and where none can be made (`pageError`).
    [[nodiscard]] std::shared_ptr<Page const> const& page() const { return m_page; }
    [[nodiscard]] std::optional<Error> const& pageError() const { return m_pageError; }
    [[nodiscard]] bool isComposing() const;

    /// Of the contracts of `workshop`; null before there is one.
    [[nodiscard]] std::shared_ptr<ContractIndex const> const& contractIndex() const { return m_contractIndex; }

    /// Of the data, of the document's changes, then of the page where it is what is looked at, unless its filter leaves
    /// no project.
    [[nodiscard]] Diagnostics diagnostics() const;
    /// The same without the page.
    [[nodiscard]] Diagnostics dataDiagnostics() const;

    /// What the user changed by hand, applied to `workshop` and `page`. Of what is shown (data, territory, filter,
    /// view) the session itself tells.
    [[nodiscard]] MapDocument const& document() const override { return m_document; }
    /// For commands alone: whoever changes something pushes one of gui/commands on `undoStack`.
    void replace(DocumentPart part) override;
    [[nodiscard]] std::string titleOf(std::string const& id) const override;

    /// All of the present work as it is to be saved, but for the part of the ground that the map shows.
    [[nodiscard]] MapDocument wholeDocument() const;

    [[nodiscard]] QUndoStack& undoStack() const { return *m_undoStack; }

    /// Says something in the status bar: the outcome of an act, plain text.
    void announce(QString const& text) { emit announced(text); }
    /// Asks for the import of a table or a layer.
    void importFile(std::filesystem::path const& file) { emit importAsked(QString::fromStdString(file.string())); }
    /// Asks the view to show the whole territory.
    void frameTerritory() { emit framingAsked(); }
    /// Asks the map to bring a place of the project into sight.
    void showOnMap(std::string const& project) { emit showingAsked(project); }

signals:
    void readingBegun(cartocontrat::ReadingStep step);
    void readingFailed(cartocontrat::Error const& error);
    void readingStopped();
    void workshopChanged();
    void territoryChanged();
    void filterChanged();
    void formatChanged();
    void listedChanged();
    void selectionChanged();
    void viewChanged();
    /// A new page is there, or none can be made.
    void pageChanged();
    void documentChanged();
    /// In the place of another one; what it shows and changes is there.
    void documentOpened();
    void diagnosticsChanged();
    void announced(QString const& text);
    void framingAsked();
    void showingAsked(std::string const& project);
    void importAsked(QString const& file);

private:
    struct Asked {
        MapSources sources;
        std::optional<MapDocument> document; ///< none: that which is open stays
    };

    /// Data with a document's changes, and where their projects lie.
    struct Applied {
        std::shared_ptr<Workshop const> workshop;
        std::shared_ptr<ContractIndex const> index; ///< of its contracts
        std::vector<LocatedProject> located;
        Diagnostics diagnostics;
    };
    [[nodiscard]] static Applied apply(Workshop const& read, MapDocument const& document);

    void read(Asked asked);
    void take(Asked asked, WorkshopReading reading, std::optional<Applied> applied);
    void takeDocument(MapDocument document);
    void adopt(Applied applied);
    [[nodiscard]] bool isEmptied() const;
    void dropSelectionElsewhere();
    void gatherProjects();
    void compose();
    void takePage(Result<Page> page);

    ResourcePaths m_resources;
    MapSources m_sources;
    Asked m_asked;                          ///< last
    WorkshopReading m_reading;              ///< its workshop has the document's changes
    std::shared_ptr<Workshop const> m_read; ///< has not
    std::shared_ptr<ContractIndex const> m_contractIndex;
    MapDocument m_document;
    int m_changeCount = 0; ///< of `m_document`
    Territory m_territory;
    std::vector<LocatedProject> m_located;
    std::vector<LocatedProject const*> m_projects; ///< in the territory
    std::vector<std::string> m_listed;
    ProjectFilter m_filter;
    std::vector<std::string> m_selection;
    View m_view = View::Page;
    std::string m_format = "A4";
    Diagnostics m_changes; ///< of applying the document
    std::shared_ptr<Page const> m_page;
    std::optional<Error> m_pageError;
    QUndoStack* m_undoStack;
    std::unique_ptr<NewestWork> m_reader, m_composer; ///< last: their threads end before what they read does
};

} // namespace cartocontrat

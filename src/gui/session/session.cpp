// SPDX-License-Identifier: EUPL-1.2
#include "gui/session/session.hpp"

#include "base/text.hpp"
#include "domain/contract_index.hpp"
#include "domain/territories.hpp"
#include "gui/session/newest_work.hpp"

#include <QUndoStack>

#include <algorithm>
#include <unordered_set>

namespace cartocontrat {

Session::Session(ResourcePaths resources, QObject* parent)
    : QObject(parent), m_resources(std::move(resources)), m_undoStack(new QUndoStack(this)),
      m_reader(std::make_unique<NewestWork>(nullptr)), m_composer(std::make_unique<NewestWork>(nullptr)) {}

Session::~Session() = default;

void Session::openDocument(MapDocument document) {
    MapSources sources{document.data, m_sources.access, document.pageTemplate, document.style};
    read({std::move(sources), std::move(document)});
}

void Session::rereadFrom(std::vector<std::filesystem::path> data) {
    auto asked = m_asked;
    asked.sources.data = std::move(data);
    read(std::move(asked));
}

void Session::forgetAsked() {
    stopReading();
    m_asked = {m_sources, {}};
}

void Session::read(Asked asked) {
    m_asked = asked;
    auto const begun = [this](ReadingStep step) {
        QMetaObject::invokeMethod(
            this,
            [this, step] {
                if (isReading()) {
                    emit readingBegun(step);
                }
            },
            Qt::QueuedConnection);
    };
    auto const& document = asked.document ? *asked.document : m_document;
    m_reader->ask([this, begun, asked, document,
                   changes = m_changeCount](std::stop_token const& stop) -> NewestWork::Delivery {
        auto outcome = std::make_shared<Result<std::optional<WorkshopReading>>>(
            readWorkshop(asked.sources, m_resources, begun, stop));
        auto applied = std::make_shared<Applied>();
        if (*outcome && outcome->value()) {
            *applied = apply(*outcome->value()->workshop, document);
        }
        return [this, asked, outcome, applied, changes] {
            if (!*outcome) {
                emit readingFailed(outcome->error());
            } else if (outcome->value()) {
                bool const isAsNow = asked.document || changes == m_changeCount;
                take(asked, std::move(*outcome->value()), isAsNow ? std::optional(std::move(*applied)) : std::nullopt);
            }
        };
    });
}

void Session::startAt(TerritoryKind kind, std::string id) {
    m_territory.kind = kind;
    m_territory.id = std::move(id);
}

void Session::startAtDepartement() {
    startAt(TerritoryKind::Departement);
    setView(View::Map);
}

void Session::stopReading() {
    if (isReading()) {
        m_reader->cancel();
        emit readingStopped();
    }
}

bool Session::isReading() const {
    return m_reader->isBusy();
}

bool Session::isComposing() const {
    return m_composer->isBusy();
}

/// `applied`: to what the document is; none: that has changed meanwhile.
void Session::take(Asked asked, WorkshopReading reading, std::optional<Applied> applied) {
    bool const isReread = workshop() && !asked.document && asked.sources == m_sources;
    m_sources = std::move(asked.sources);
    m_reading = std::move(reading);
    m_read = m_reading.workshop;
    m_asked.document.reset(); // reading again keeps the work done since
    if (asked.document) {
        takeDocument(std::move(*asked.document));
    }
    adopt(applied ? std::move(*applied) : apply(*m_read, m_document));
    auto territory = findTerritory(m_territory.kind, m_territory.id);
    if (!territory) {
        bool const wantsAll = m_territory.kind == TerritoryKind::Departement || series().empty();
        territory = wantsAll ? departementTerritory(*workshop()->contracts) : series().front();
    }
    bool const isOther = territory->id != m_territory.id;
    m_territory = std::move(*territory);
    gatherProjects();
    emit workshopChanged();
    if (isOther || asked.document) {
        emit territoryChanged();
    }
    if (asked.document) {
        emit filterChanged();
        emit viewChanged();
        emit selectionChanged();
        emit documentChanged();
        emit documentOpened();
    }
    emit diagnosticsChanged();
    if (isReread) {
        announce(tr("Sources relues")); // all may look as before
    }
    compose();
}

/// The signals come when all is in its place.
void Session::takeDocument(MapDocument document) {
    m_undoStack->clear();
    m_territory.kind = document.territory.kind;
    m_territory.id = document.territory.id;
    m_filter = document.filter;
    m_view = document.view.kind == ViewKind::Page ? View::Page : View::Map;
    m_format = document.page.empty() ? workshop()->design.pageTemplate.defaultPage : document.page;
    m_selection.clear();
    m_document = std::move(document);
    ++m_changeCount;
}

MapDocument Session::wholeDocument() const {
    auto document = m_document;
    document.data = m_sources.data;
    document.pageTemplate = m_sources.pageTemplate;
    document.style = m_sources.style;
    document.page = m_format;
    document.territory = {m_territory.kind, m_territory.id};
    document.filter = m_filter;
    document.view = {m_view == View::Page ? ViewKind::Page : ViewKind::Map, {}};
    return document;
}

void Session::setTerritory(Territory territory) {
    if (territory.kind == m_territory.kind && territory.id == m_territory.id) {
        return;
    }
    m_territory = std::move(territory);
    gatherProjects();
    emit territoryChanged();
    dropSelectionElsewhere();
    compose();
}

/// Thousands may be chosen.
void Session::dropSelectionElsewhere() {
    std::unordered_set<std::string_view> here;
    for (auto const* const located : m_projects) {
        here.insert(located->project->id);
    }
    auto selection = m_selection;
    std::erase_if(selection, [&](std::string const& id) { return !here.contains(id); });
    setSelection(std::move(selection));
}

void Session::gatherProjects() {
    m_projects.clear();
    for (auto const& project : m_located) {
        if (project.isIn(m_territory)) {
            m_projects.push_back(&project);
        }
    }
}

LocatedProject const* Session::findProject(std::string const& id) const {
    auto const& all = m_located;
    auto const found = std::find_if(all.begin(), all.end(), [&](auto const& one) { return one.project->id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<Territory> Session::series() const {
    std::vector<Territory> territories;
    if (workshop()) {
        for (Epci const& epci : workshop()->contracts->epcis) {
            territories.push_back(territoryOf(epci, *workshop()->contracts));
        }
        std::stable_sort(territories.begin(), territories.end(),
                         [](Territory const& a, Territory const& b) { return a.pageNumber < b.pageNumber; });
    }
    return territories;
}

std::optional<Territory> Session::findTerritory(TerritoryKind kind, std::string const& id) const {
    if (!workshop()) {
        return std::nullopt;
    }
    auto const& contracts = *workshop()->contracts;
    switch (kind) {
    case TerritoryKind::Departement:
        return id == contracts.departement.code ? std::optional(departementTerritory(contracts)) : std::nullopt;
    case TerritoryKind::GrandTerritoire: {
        auto const all = grandTerritoires(contracts);
        auto const found = std::find_if(all.begin(), all.end(), [&](Territory const& one) { return one.id == id; });
        return found != all.end() ? std::optional(*found) : std::nullopt;
    }
    case TerritoryKind::Epci: {
        auto const* const epci = contracts.findEpci(id);
        return epci ? std::optional(territoryOf(*epci, contracts)) : std::nullopt;
    }
    case TerritoryKind::Commune: {
        auto const* const commune = contracts.findCommune(id);
        return commune && !commune->epciSiren.empty() ? std::optional(territoryOf(*commune, contracts)) : std::nullopt;
    }
    }
    return std::nullopt;
}

void Session::setFilter(ProjectFilter filter) {
    if (filter == m_filter) {
        return;
    }
    m_filter = std::move(filter);
    emit filterChanged();
    compose();
}

void Session::setSelection(std::vector<std::string> projects) {
    if (projects != m_selection) {
        m_selection = std::move(projects);
        emit selectionChanged();
    }
}

void Session::setListed(std::vector<std::string> projects) {
    if (projects != m_listed) {
        m_listed = std::move(projects);
        emit listedChanged();
    }
}

void Session::setView(View view) {
    if (view != m_view) {
        m_view = view;
        emit viewChanged();
        emit diagnosticsChanged(); // those of the page
    }
}

void Session::setFormat(std::string format) {
    if (format != m_format) {
        m_format = std::move(format);
        emit formatChanged();
        compose();
    }
}

void Session::replace(DocumentPart part) {
    auto const* const page = std::get_if<PagePart>(&part);
    bool const isOfPage = page != nullptr, isShown = isOfPage && page->slug == m_territory.slug;
    put(m_document, std::move(part));
    ++m_changeCount;
    emit documentChanged();
    if (!isOfPage) {
        if (m_read) {
            adopt(apply(*m_read, m_document));
        }
        gatherProjects();
        emit workshopChanged();
    }
    if (isShown || !isOfPage) {
        compose();
    }
}

/// Copies what was read with the document's changes; what was handed out before stays as it was.
Session::Applied Session::apply(Workshop const& read, MapDocument const& document) {
    Applied applied;
    auto changed = read;
    changed.contracts =
        std::make_shared<ContractData const>(applyChanges(*read.contracts, document, applied.diagnostics));
    applied.workshop = std::make_shared<Workshop const>(std::move(changed));
    applied.index = std::make_shared<ContractIndex const>(*applied.workshop->contracts);
    applied.located = locateProjects(*applied.workshop, applied.diagnostics);
    return applied;
}

void Session::adopt(Applied applied) {
    m_contractIndex = std::move(applied.index);
    m_reading.workshop = std::move(applied.workshop);
    m_located = std::move(applied.located);
    m_changes = std::move(applied.diagnostics);
}

void Session::compose() {
    if (!workshop()) {
        return;
    }
    PageRequest request{m_territory, m_filter, m_format};
    request.edits = m_document.edits(m_territory.slug);
    m_composer->ask([this, request = std::move(request), shared = workshop()](std::stop_token const& stop) {
        auto page = std::make_shared<Result<Page>>(composePage(request, pageInputs(*shared), stop));
        return [this, page] { takePage(std::move(*page)); };
    });
}

void Session::takePage(Result<Page> page) {
    if (page) {
        m_page = std::make_shared<Page const>(std::move(*page));
        m_pageError.reset();
    } else {
        m_page = nullptr;
        m_pageError = page.error();
    }
    emit pageChanged();
    emit diagnosticsChanged();
}

Diagnostics Session::dataDiagnostics() const {
    auto all = m_reading.diagnostics;
    all.append(m_changes);
    return all;
}

/// A page without projects that was only filtered is no page to be mended.
std::string Session::titleOf(std::string const& id) const {
    if (!m_contractIndex) {
        return {};
    }
    auto const* const project = m_contractIndex->project(id);
    auto const* const place = m_contractIndex->place(id);
    return project != nullptr ? typeset(project->title) : place != nullptr ? typeset(place->name) : std::string();
}

bool Session::isEmptied() const {
    return !m_filter.isEmpty() && std::none_of(m_projects.begin(), m_projects.end(), [&](auto const* one) {
        return m_filter.accepts(*one->project, *workshop()->contracts);
    });
}

Diagnostics Session::diagnostics() const {
    auto all = dataDiagnostics();
    if (m_page && m_view == View::Page && !isEmptied()) {
        auto const wordsOf = [](Diagnostic const& one) {
            auto words = std::to_string(static_cast<int>(one.severity)) + ' ' +
                         std::to_string(static_cast<int>(one.what.code)) + '\n' + one.what.subject;
            for (auto const& argument : one.what.arguments) {
                words += '\n' + argument;
            }
            return words;
        };
        std::unordered_set<std::string> known; // where projects lie is told by both
        for (auto const& one : all.entries()) {
            known.insert(wordsOf(one));
        }
        for (auto const& one : m_page->diagnostics.entries()) {
            if (known.insert(wordsOf(one)).second) {
                all.add(one);
            }
        }
    }
    return all;
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "workshop/import/import_changes.hpp"

#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "workshop/rejects.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace cartocontrat {

namespace {

using Texts = std::vector<std::pair<std::string, std::string>>; // part and what it says

std::string amountText(std::optional<Euros> amount) {
    return amount ? toText(*amount) : std::string();
}

std::string positionText(std::optional<Point> const& position) {
    return position ? std::to_string(std::llround(position->x)) + " ; " + std::to_string(std::llround(position->y))
                    : std::string();
}

std::string placeText(Project const& project, ContractData const& contracts) {
    std::vector<std::string> names;
    for (auto const& value : project.locationValues) {
        auto const* const commune = contracts.findCommune(value);
        names.push_back(commune == nullptr ? value : commune->name);
    }
    return join(names, ", ");
}

Texts textsOf(Project const& project, ContractData const& contracts) {
    return {{"title", project.title},
            {"amount", project.amount ? toText(*project.amount) : project.amountText},
            {"voted", amountText(project.voted)},
            {"theme", project.theme},
            {"period", project.period},
            {"year", project.year},
            {"kind", project.kind},
            {"place", placeText(project, contracts)},
            {"position", positionText(project.position)},
            {"owner", project.owner},
            {"address", project.address},
            {"note", project.note}};
}

Texts textsOf(Place const& place, ContractData const& contracts) {
    auto const* const commune = contracts.findCommune(place.insee);
    return {{"name", place.name},
            {"category", place.category},
            {"commune", commune == nullptr ? place.insee : commune->name},
            {"position", positionText(place.position)},
            {"address", place.address}};
}

/// What the data have of each id.
struct Known {
    std::unordered_map<std::string, Project const*> projects;
    std::unordered_map<std::string, Place const*> places;
    std::unordered_map<std::string, Operation const*> operations;

    explicit Known(ContractData const& contracts) {
        for (auto const& project : contracts.projects) {
            projects.emplace(project.id, &project);
        }
        for (auto const& place : contracts.places) {
            places.emplace(place.id, &place);
        }
        for (auto const& operation : contracts.operations) {
            operations.emplace(operation.project, &operation);
        }
    }
    /// What it is called; empty: there is none of that id.
    [[nodiscard]] std::string name(std::string const& id) const {
        auto const project = projects.find(id);
        auto const place = places.find(id);
        return project != projects.end() ? project->second->title
               : place != places.end()   ? place->second->name
                                         : std::string();
    }
    [[nodiscard]] Project const& of(Project const& project) const { return *projects.at(project.id); }
    [[nodiscard]] Place const& of(Place const& place) const { return *places.at(place.id); }
};

std::string const& nameOf(Project const& project) {
    return project.title;
}

std::string const& nameOf(Place const& place) {
    return place.name;
}

template <class Thing>
ImportChange changeTo(Thing const& thing, std::optional<Euros> cost, bool isKnown, Known const& known,
                      ContractData const& contracts) {
    auto const after = textsOf(thing, contracts);
    Texts before(after.size());
    if (isKnown) {
        before = textsOf(known.of(thing), contracts);
    }
    ImportChange change;
    change.kind = isKnown ? ChangeKind::Changed : ChangeKind::Added;
    change.id = thing.id;
    change.title = nameOf(thing);
    change.thing = thing;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before[i].second != after[i].second) {
            change.fields.push_back({after[i].first, before[i].second, after[i].second});
        }
    }
    auto const operation = known.operations.find(thing.id);
    auto const former = operation == known.operations.end() ? std::nullopt : operation->second->totalCost;
    if (cost && cost != former) {
        change.cost = cost;
        change.fields.push_back({"cost", amountText(former), amountText(cost)});
    }
    return change;
}

/// Whether an import of a file of that name added the project: "subventions.csv:9", "lieux.shp, ligne 9".
bool cameFrom(Project const& project, std::string const& file) {
    auto const& line = project.sourceLine;
    return line.starts_with(file + ":") || line.starts_with(file + ", ligne ");
}

} // namespace

ImportChanges changesOf(ImportReview const& review) {
    ImportChanges changes;
    auto const& contracts = review.contracts();
    Known const known(contracts);
    std::set<std::string> present; // ids that the file still tells, even of rows that are not ready
    for (std::size_t row = 0; row < review.table().rowCount(); ++row) {
        auto const& checked = review.checked(row);
        present.insert(checked.known.empty() ? checked.key : checked.known);
        if (review.state(row) != RowState::Ready) {
            continue;
        }
        auto change = std::visit(
            [&](auto const& thing) { return changeTo(thing, checked.cost, !checked.known.empty(), known, contracts); },
            checked.thing);
        change.line = review.line(row);
        change.row = row;
        change.told = review.cell(row, review.mapping().subject == ImportSubject::Projects ? "title" : "name");
        change.like = known.name(checked.like);
        change.likeness = checked.likeness;
        if (change.kind == ChangeKind::Changed && change.fields.empty()) {
            ++changes.unchanged;
        } else {
            changes.changes.push_back(std::move(change));
        }
    }
    if (review.mapping().subject == ImportSubject::Projects) {
        for (auto const& project : contracts.projects) {
            if (cameFrom(project, review.table().origin().file) && !present.contains(project.id)) {
                ImportChange removal;
                removal.kind = ChangeKind::Removed;
                removal.id = project.id;
                removal.title = project.title;
                removal.thing = project;
                changes.changes.push_back(std::move(removal));
            }
        }
    }
    return changes;
}

ImportedThings thingsOf(ImportChanges const& changes, std::vector<bool> const& isTaken) {
    ImportedThings things;
    for (std::size_t i = 0; i < changes.changes.size(); ++i) {
        auto const& change = changes.changes[i];
        if (!isTaken[i]) {
            continue;
        }
        if (change.kind == ChangeKind::Removed) {
            things.removed.insert(change.id);
            continue;
        }
        if (change.cost) {
            things.costs.emplace(change.id, *change.cost);
        }
        std::visit(Overloaded{[&](Project const& project) { things.projects.push_back(project); },
                              [&](Place const& place) { things.places.push_back(place); }},
                   change.thing);
    }
    return things;
}

std::set<std::size_t> declinedRows(ImportChanges const& changes, std::vector<bool> const& isTaken) {
    std::set<std::size_t> rows;
    for (std::size_t i = 0; i < changes.changes.size(); ++i) {
        if (!isTaken[i] && changes.changes[i].kind != ChangeKind::Removed) {
            rows.insert(changes.changes[i].row);
        }
    }
    return rows;
}

Result<std::filesystem::path> writeAside(ImportReview const& review, std::set<std::size_t> const& declined,
                                         std::filesystem::path const& folder) {
    TableReport report;
    report.origin = review.table().origin();
    report.origin.name = std::filesystem::path(report.origin.file).stem().string() + "_ecartes";
    report.columns = review.table().columns();
    report.rejected = review.asideRows(declined);
    auto const files = writeRejects({report}, folder);
    if (!files) {
        return tl::make_unexpected(files.error());
    }
    return files->empty() ? std::filesystem::path() : files->front();
}

} // namespace cartocontrat

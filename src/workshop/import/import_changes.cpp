// SPDX-License-Identifier: EUPL-1.2
#include "workshop/import/import_changes.hpp"

#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "domain/contract_index.hpp"
#include "messages/messages.hpp"
#include "workshop/rejects.hpp"

#include <algorithm>
#include <cmath>

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

/// What it is called; empty: there is none of that id.
std::string nameOf(std::string const& id, ContractIndex const& known) {
    auto const* const project = known.project(id);
    auto const* const place = known.place(id);
    return project != nullptr ? project->title : place != nullptr ? place->name : std::string();
}

/// Name of the commune of that code; the code of none.
std::string communeName(std::string const& insee, ContractIndex const& known) {
    auto const* const commune = known.commune(insee);
    return commune == nullptr ? insee : commune->name;
}

Project const& asKnown(Project const& project, ContractIndex const& known) {
    return *known.project(project.id);
}

Place const& asKnown(Place const& place, ContractIndex const& known) {
    return *known.place(place.id);
}

std::string placeText(Project const& project, ContractIndex const& known) {
    std::vector<std::string> names;
    for (auto const& value : project.locationValues) {
        names.push_back(communeName(value, known));
    }
    return join(names, ", ");
}

Texts textsOf(Project const& project, ContractIndex const& known) {
    return {{"title", project.title},
            {"amount", project.amount ? toText(*project.amount) : project.amountText},
            {"voted", amountText(project.voted)},
            {"theme", project.theme},
            {"period", project.period},
            {"year", project.year},
            {"kind", project.kind},
            {"place", placeText(project, known)},
            {"position", positionText(project.position)},
            {"owner", project.owner},
            {"address", project.address},
            {"note", project.note}};
}

Texts textsOf(Place const& place, ContractIndex const& known) {
    return {{"name", place.name},
            {"category", place.category},
            {"commune", communeName(place.insee, known)},
            {"position", positionText(place.position)},
            {"address", place.address}};
}

std::string const& nameOf(Project const& project) {
    return project.title;
}

std::string const& nameOf(Place const& place) {
    return place.name;
}

template <class Thing>
ImportChange changeTo(Thing const& thing, std::optional<Euros> cost, bool isKnown, ContractIndex const& known) {
    auto const after = textsOf(thing, known);
    Texts before(after.size());
    if (isKnown) {
        before = textsOf(asKnown(thing, known), known);
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
    auto const* const operation = known.operation(thing.id);
    auto const former = operation == nullptr ? std::nullopt : operation->totalCost;
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
    ContractIndex const known(contracts);
    std::set<std::string> present; // ids that the file still tells, even of rows that are not ready
    for (std::size_t row = 0; row < review.table().rowCount(); ++row) {
        auto const& checked = review.checked(row);
        present.insert(checked.known.empty() ? checked.key : checked.known);
        if (review.state(row) != RowState::Ready) {
            continue;
        }
        auto change =
            std::visit([&](auto const& thing) { return changeTo(thing, checked.cost, !checked.known.empty(), known); },
                       checked.thing);
        change.line = review.line(row);
        change.row = row;
        change.told = review.cell(row, review.mapping().subject == ImportSubject::Projects ? "title" : "name");
        change.like = nameOf(checked.like, known);
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

ImportedThing importedThing(ImportChange const& change, ContractIndex const& known) {
    return std::visit(Overloaded{[&](Project const& project) {
                                     auto const amount = project.amount ? project.amount : project.voted;
                                     return ImportedThing{project.title, placeText(project, known),
                                                          amount ? toText(*amount) : project.amountText};
                                 },
                                 [&](Place const& place) {
                                     return ImportedThing{place.name, communeName(place.insee, known), {}};
                                 }},
                      change.thing);
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

std::filesystem::path asideFile(ImportReview const& review, std::filesystem::path const& folder) {
    auto const name = std::filesystem::path(review.table().origin().file).stem().string() + "_ecartes";
    auto file = folder / (name + ".csv");
    std::error_code unknown; // a folder that cannot be looked into is told when the file is written
    for (int again = 2; std::filesystem::exists(file, unknown); ++again) {
        file = folder / (name + "-" + std::to_string(again) + ".csv");
    }
    return file;
}

Result<std::filesystem::path> writeAside(ImportReview const& review, std::set<std::size_t> const& declined,
                                         std::filesystem::path const& folder, IssueWords const& words) {
    std::vector<ReasonedRow> rows;
    for (auto& row : review.asideRows(declined)) {
        std::vector<std::string> reasons;
        std::transform(row.issues.begin(), row.issues.end(), std::back_inserter(reasons), words);
        rows.push_back({std::move(row.cells),
                        reasons.empty() ? sentence(row.choice) : row.choice.subject + " – " + join(reasons, " ")});
    }
    if (rows.empty()) {
        return std::filesystem::path();
    }
    auto const file = asideFile(review, folder);
    if (auto const written = writeReasonedRows(review.asideColumns(), rows, file); !written) {
        return tl::make_unexpected(written.error());
    }
    return file;
}

} // namespace cartocontrat

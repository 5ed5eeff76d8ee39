// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "sources/contracts/project_words.hpp"
#include "sources/lists/list_desk.hpp"

#include <algorithm>
#include <unordered_map>

namespace cartocontrat {

namespace {

using Words = std::map<std::string, std::string>;

bool haveCommon(std::vector<std::string> const& a, std::vector<std::string> const& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

void addOnce(std::string const& value, std::vector<std::string>& values) {
    if (!value.empty() && std::find(values.begin(), values.end(), value) == values.end()) {
        values.push_back(value);
    }
}

/// The place that a name means, in the communes, else in the EPCI: the only one so called, else the only one that has
/// all its words ("collège Rabelais"). Null: none, or several.
Place const* establishmentNamed(std::string const& name, Project const& project, std::vector<Place> const& places) {
    auto const asked = split(fold(name), ' ');
    auto const only = [&](auto fits) -> Place const* {
        auto const first = std::find_if(places.begin(), places.end(), fits);
        bool const isOnly = first != places.end() && std::find_if(first + 1, places.end(), fits) == places.end();
        return isOnly ? &*first : nullptr;
    };
    auto const isCalled = [&](Place const& place) { return fold(place.name) == fold(name); };
    auto const hasWords = [&](Place const& place) {
        auto const words = split(fold(place.name), ' ');
        return std::all_of(asked.begin(), asked.end(), [&](std::string const& word) {
            return std::find(words.begin(), words.end(), word) != words.end();
        });
    };
    auto const isInCommune = [&](Place const& place) { return haveCommon({place.insee}, project.communes); };
    auto const isInEpci = [&](Place const& place) { return haveCommon({place.epciSiren}, project.epcis); };
    if (auto const* const place = only([&](Place const& one) { return isInCommune(one) && isCalled(one); })) {
        return place;
    }
    if (auto const* const place = only([&](Place const& one) { return isInCommune(one) && hasWords(one); })) {
        return place;
    }
    if (auto const* const place = only([&](Place const& one) { return isInEpci(one) && isCalled(one); })) {
        return place;
    }
    return only([&](Place const& one) { return isInEpci(one) && hasWords(one); });
}

/// The first rule that the row has values for; its position, which comes first of all, is another matter.
void readRule(ListRows& rows, Project& project, ListDesk const& desk) {
    auto const establishment = rows.text("establishment");
    auto const roads = rows.list("road");
    auto const* const place =
        establishment.empty() ? nullptr : establishmentNamed(establishment, project, desk.data.places);
    if (!establishment.empty() && place == nullptr) {
        desk.diagnostics.warn(Code::EstablishmentUnknown, rows.reader.subject(), {establishment});
    }
    if (place != nullptr) {
        project.rule = LocationRule::College;
        project.locationValues = {place->id};
    } else if (!roads.empty()) {
        project.rule = LocationRule::Road;
        project.locationValues = roads;
    } else if (!project.communes.empty()) {
        project.rule = project.communes.size() > 1 ? LocationRule::Communes : LocationRule::Commune;
        project.locationValues = project.communes;
    } else {
        project.rule = LocationRule::Epci;
    }
}

void readTerritory(ListRows& rows, Project& project, ListDesk const& desk) {
    project.epcis = desk.territoriesOf(rows);
    project.communes = desk.communesOf(rows, project.epcis);
    if (project.epcis.empty()) {
        for (auto const& insee : project.communes) {
            auto const* const commune = desk.data.findCommune(insee);
            addOnce(commune == nullptr ? "" : commune->epciSiren, project.epcis);
        }
    }
    if (project.epcis.empty()) {
        rows.reader.fail(Code::CommuneUntold, {project.title});
    }
}

/// Those told, else every contract of its EPCI.
std::vector<std::string> contractsOf(ListRows& rows, std::vector<std::string> const& epcis, ContractData const& data,
                                     KeySet const& known) {
    if (auto const& column = rows.columns().of("contract"); !column.empty() && !rows.text("contract").empty()) {
        return rows.reader.references(column, known);
    }
    std::vector<std::string> contracts;
    for (auto const& contract : data.contracts) {
        if (haveCommon({contract.epciSiren}, epcis)) {
            contracts.push_back(contract.id);
        }
    }
    return contracts;
}

std::string wordOf(ListRows& rows, std::string const& part, Words const& words) {
    auto const& column = rows.columns().of(part);
    return column.empty() || rows.text(part).empty() ? std::string() : rows.reader.translated(column, words);
}

struct Keys {
    KeySet ids, themes, contracts;
};

Project projectOf(ListRows& rows, Keys& keys, ListDesk const& desk) {
    auto& reader = rows.reader;
    auto const& columns = rows.columns();
    Project project;
    project.title = reader.required(columns.of("title"));
    readTerritory(rows, project, desk);
    auto const id = rows.text("id");
    auto const territory = project.epcis.empty() ? std::string() : project.epcis.front();
    project.id = reader.key(columns.of(id.empty() ? "title" : "id"),
                            id.empty() ? slugOf(territory + " " + project.title) : id, keys.ids);
    project.contracts = contractsOf(rows, project.epcis, desk.data, keys.contracts);
    project.theme = reader.reference(columns.of("theme"), reader.required(columns.of("theme")), keys.themes);
    if (columns.has("amount")) {
        project.amount = reader.euros(columns.of("amount"));
        project.amountText = project.amount ? toText(*project.amount) : std::string();
    }
    if (columns.has("voted")) {
        project.voted = reader.euros(columns.of("voted"));
    }
    project.kind = wordOf(rows, "kind", kindWords());
    project.period = wordOf(rows, "period", periodWords());
    project.year = rows.text("year");
    project.owner = rows.text("owner");
    project.note = rows.text("note");
    project.origin = "operation";
    project.address = rows.text("address");
    readRule(rows, project, desk);
    if (auto const position = desk.positionOf(rows, project.communes.empty() ? "" : project.communes.front())) {
        project.position = position->point;
        project.positionQuality = position->quality;
    }
    return project;
}

/// The projects so far, to be found again.
class KnownProjects {
public:
    explicit KnownProjects(std::vector<Project> const& projects) {
        for (std::size_t place = 0; place < projects.size(); ++place) {
            add(projects[place], place);
        }
    }

    void add(Project const& project, std::size_t place) {
        m_byId.emplace(project.id, place);
        m_byTitle[fold(project.title)].push_back(place);
    }

    /// The first of the same id, or of the same title in the same EPCI; null: none.
    [[nodiscard]] Project* find(Project const& project, std::vector<Project>& projects) const {
        auto first = projects.size();
        if (auto const same = m_byId.find(project.id); same != m_byId.end()) {
            first = same->second;
        }
        if (auto const named = m_byTitle.find(fold(project.title)); named != m_byTitle.end()) {
            for (auto const place : named->second) {
                first = haveCommon(projects[place].epcis, project.epcis) ? std::min(first, place) : first;
            }
        }
        return first == projects.size() ? nullptr : &projects[first];
    }

private:
    std::unordered_map<std::string, std::size_t> m_byId;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byTitle; ///< folded
};

bool isPlaced(Project const& project) {
    return project.rule != LocationRule::Unknown && project.rule != LocationRule::Epci;
}

/// Gives a known project what it lacked.
void complete(Project& known, Project const& told, std::string const& subject, Diagnostics& diagnostics) {
    auto const fill = [&](char const* fact, std::string& had, std::string const& given) {
        if (had.empty()) {
            had = given;
        } else if (!given.empty() && fold(had) != fold(given)) {
            diagnostics.warn(Code::ProjectDiffers, subject, {known.title, fact, had, given});
        }
    };
    if (known.amount && told.amount && *known.amount != *told.amount) {
        fill("montant", known.amountText, told.amountText);
    } else if (!known.amount && told.amount) {
        known.amount = told.amount;
        known.amountText = told.amountText;
    }
    known.voted = known.voted ? known.voted : told.voted;
    fill("nature", known.kind, told.kind);
    fill("période", known.period, told.period);
    fill("thématique", known.theme, told.theme);
    fill("maître d’ouvrage", known.owner, told.owner);
    if (told.position) {
        known.position = told.position;
        known.positionQuality = told.positionQuality;
    }
    if (!isPlaced(known) && isPlaced(told)) {
        known.rule = told.rule;
        known.locationValues = told.locationValues;
    }
    for (auto const& insee : told.communes) {
        addOnce(insee, known.communes);
    }
}

} // namespace

Completed readProjectList(ListRows& rows, ListDesk& desk) {
    Keys keys;
    for (auto const& entry : desk.data.nomenclatures) {
        if (entry.scheme == themeScheme) {
            keys.themes.known.insert(entry.label);
        }
    }
    for (auto const& contract : desk.data.contracts) {
        keys.contracts.known.insert(contract.id);
    }
    KnownProjects knownProjects(desk.data.projects);
    Completed completed;
    while (rows.next()) {
        bool const isTaken = rows.isTaken();
        auto project = isTaken ? projectOf(rows, keys, desk) : Project();
        auto const subject = rows.reader.subject();
        if (!rows.reader.accept()) {
            continue;
        }
        completed.categories.insert("");
        if (auto* const known = knownProjects.find(project, desk.data.projects)) {
            complete(*known, project, subject, desk.diagnostics);
            tagWithTheme(*known, desk.data.nomenclatures);
            completed.updated.push_back(known->id);
        } else {
            completed.added.push_back(project.id);
            tagWithTheme(project, desk.data.nomenclatures);
            knownProjects.add(project, desk.data.projects.size());
            desk.data.projects.push_back(std::move(project));
        }
    }
    return completed;
}

} // namespace cartocontrat

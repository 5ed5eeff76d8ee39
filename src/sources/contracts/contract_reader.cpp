// SPDX-License-Identifier: EUPL-1.2
#include "sources/contracts/contract_reader.hpp"

#include "base/text.hpp"
#include "sources/contracts/record_reader.hpp"

#include <map>

namespace cartocontrat {

namespace {

using Path = std::filesystem::path;
using Outcome = Result<void>;

Outcome outcomeOf(RecordReader const& rows) {
    if (rows.error()) {
        return tl::make_unexpected(*rows.error());
    }
    return {};
}

/// The keys that later tables refer to.
struct Keys {
    KeySet epcis, contracts, communes, themes, establishments;
};

Outcome readEpcis(Path const& folder, ContractData& data, Keys& keys) {
    RecordReader rows(folder / "epci.csv",
                      {"siren", "slug", "name", "short_name", "kind", "grand_territoire", "communes_count"});
    static std::map<std::string, std::string> const kinds{{"CC", "CC"}, {"CA", "CA"}, {"CU", "CU"}};
    while (rows.next()) {
        data.epcis.push_back({rows.uniqueKey("siren"), rows.uniqueKey("slug"), rows.required("name"),
                              rows.required("short_name"), rows.translated("kind", kinds),
                              rows.text("grand_territoire"), rows.requiredCount("communes_count")});
        keys.epcis.insert(data.epcis.back().siren);
    }
    return outcomeOf(rows);
}

Outcome readCommunes(Path const& folder, ContractData& data, Keys& keys) {
    RecordReader rows(folder / "communes.csv",
                      {"insee", "name", "epci_siren", "population", "x_l93", "y_l93", "superficie_ha"});
    while (rows.next()) {
        data.communes.push_back({rows.uniqueKey("insee"), rows.required("name"),
                                 rows.reference("epci_siren", keys.epcis), rows.requiredCount("population"),
                                 Point{rows.requiredNumber("x_l93"), rows.requiredNumber("y_l93")},
                                 rows.requiredNumber("superficie_ha")});
        keys.communes.insert(data.communes.back().insee);
    }
    return outcomeOf(rows);
}

Outcome readNeighbours(Path const& folder, ContractData& data, Keys& keys) {
    RecordReader rows(folder / "communes_voisines.csv", {"insee", "name", "x_l93", "y_l93", "superficie_ha"});
    while (rows.next()) {
        data.neighbours.push_back({rows.uniqueKey("insee"), rows.required("name"), "", 0,
                                   Point{rows.requiredNumber("x_l93"), rows.requiredNumber("y_l93")},
                                   rows.requiredNumber("superficie_ha")});
        keys.communes.insert(data.neighbours.back().insee);
    }
    return outcomeOf(rows);
}

Outcome readContractList(Path const& folder, ContractData& data, Keys& keys) {
    RecordReader rows(folder / "contracts.csv", {"contract_id", "generation", "epci_siren", "title", "start", "end"});
    while (rows.next()) {
        data.contracts.push_back({rows.uniqueKey("contract_id"), rows.text("generation"),
                                  rows.reference("epci_siren", keys.epcis), rows.required("title"), rows.text("start"),
                                  rows.text("end")});
        keys.contracts.insert(data.contracts.back().id);
    }
    return outcomeOf(rows);
}

Outcome readNomenclatures(Path const& folder, ContractData& data, Keys& keys) {
    RecordReader rows(folder / "nomenclatures.csv", {"scheme_id", "scheme_label", "code", "label", "parent_code"});
    while (rows.next()) {
        data.nomenclatures.push_back({rows.required("scheme_id"), rows.text("scheme_label"), rows.text("code"),
                                      rows.required("label"), rows.text("parent_code")});
        if (data.nomenclatures.back().scheme == "thematiques-2019") {
            keys.themes.insert(data.nomenclatures.back().label);
        }
    }
    return outcomeOf(rows);
}

Outcome readIndicators(Path const& folder, ContractData& data, Keys const& keys) {
    RecordReader rows(folder / "indicateurs.csv", {"contract_id", "indicator", "value", "unit", "year_or_period"});
    while (rows.next()) {
        data.indicators.push_back({rows.reference("contract_id", keys.contracts), rows.required("indicator"),
                                   rows.text("unit"), rows.text("year_or_period"), rows.requiredNumber("value")});
    }
    return outcomeOf(rows);
}

Outcome readLegend(Path const& folder, ContractData& data) {
    RecordReader rows(folder / "legende.csv", {"group_label", "item_label"});
    while (rows.next()) {
        data.legend.push_back({rows.required("group_label"), rows.required("item_label")});
    }
    return outcomeOf(rows);
}

Outcome readColleges(Path const& folder, ContractData& data, Keys& keys) {
    RecordReader rows(folder / "colleges.csv", {"uai", "name", "insee", "epci_siren"});
    while (rows.next()) {
        data.places.push_back({rows.uniqueKey("uai"),
                               "COLLEGE",
                               rows.required("name"),
                               rows.reference("insee", keys.communes),
                               rows.reference("epci_siren", keys.epcis),
                               {}});
        keys.establishments.insert(data.places.back().id);
    }
    return outcomeOf(rows);
}

Outcome readFireStations(Path const& folder, ContractData& data, Keys const& keys) {
    RecordReader rows(folder / "cis.csv", {"name", "insee", "epci_siren"});
    std::map<std::string, int> stations;
    while (rows.next()) {
        auto const insee = rows.reference("insee", keys.communes);
        std::string id = "cis-";
        id += insee;
        if (int const number = ++stations[insee]; number > 1) {
            id += '-';
            id += std::to_string(number);
        }
        data.places.push_back({id, "CIS", rows.required("name"), insee, rows.reference("epci_siren", keys.epcis), {}});
    }
    return outcomeOf(rows);
}

Outcome readOffices(Path const& folder, ContractData& data, Keys const& keys) {
    static KeySet const drawn{"MDADT", "MDS", "CER", "CONSULTATION", "PERMANENCE"};
    RecordReader rows(folder / "lieux.csv", {"lieu_id", "category", "name", "insee", "epci_siren"});
    while (rows.next()) {
        auto const id = rows.uniqueKey("lieu_id");
        auto const category = rows.required("category");
        if (drawn.contains(category)) {
            data.places.push_back({id,
                                   category,
                                   rows.required("name"),
                                   rows.reference("insee", keys.communes),
                                   rows.reference("epci_siren", keys.epcis),
                                   {}});
        }
    }
    return outcomeOf(rows);
}

std::map<std::string, LocationRule> const& locationRules() {
    static std::map<std::string, LocationRule> const rules{
        {"point", LocationRule::Point},     {"commune", LocationRule::Commune}, {"communes", LocationRule::Communes},
        {"road", LocationRule::Road},       {"college", LocationRule::College}, {"epci", LocationRule::Epci},
        {"unknown", LocationRule::Unknown},
    };
    return rules;
}

/// Where the project is, with its values checked against the tables that its rule refers to.
void readLocation(RecordReader& rows, Project& project, Keys const& keys) {
    static auto const ruleWords = [] {
        std::map<std::string, std::string> words;
        for (auto const& rule : locationRules()) {
            words.emplace(rule.first, rule.first);
        }
        return words;
    }();
    auto const rule = locationRules().find(rows.translated("location_rule", ruleWords));
    if (rule == locationRules().end()) {
        return;
    }
    project.rule = rule->second;
    switch (project.rule) {
    case LocationRule::Road:
        project.locationValues = rows.list("location_value");
        break;
    case LocationRule::College:
        project.locationValues = rows.references("location_value", keys.establishments);
        break;
    default:
        project.locationValues = rows.references("location_value", keys.communes);
    }
    bool const scattered = project.rule == LocationRule::Epci || project.rule == LocationRule::Unknown;
    if (!scattered) {
        static_cast<void>(rows.required("location_value"));
    }
}

Outcome readProjects(Path const& folder, ContractData& data, Keys const& keys) {
    static std::map<std::string, std::string> const periods{
        {"", ""}, {"2015-2018", "2015-2018"}, {"a_venir", "a-venir"}, {"annuel", "annuel"}};
    static std::map<std::string, std::string> const origins{
        {"map_label", "map-label"}, {"operation_sheet", "operation"}, {"vote_2019", "vote"}};
    static std::map<std::string, std::string> const kinds{
        {"", ""}, {"investissement", "investissement"}, {"fonctionnement", "fonctionnement"}};
    RecordReader rows(folder / "projets.csv", {"projet_id", "contract_id", "epci_siren", "title", "amount_text",
                                               "amount_eur", "amount_future_text", "kind", "period", "year", "theme",
                                               "origin", "maitre_ouvrage", "location_rule", "location_value", "note"});
    while (rows.next()) {
        Project project;
        project.id = rows.uniqueKey("projet_id");
        project.title = rows.required("title");
        project.contracts = rows.references("contract_id", keys.contracts);
        project.epcis = rows.references("epci_siren", keys.epcis);
        project.amountText = rows.text("amount_text");
        project.amount = rows.euros("amount_eur");
        project.futureAmountText = rows.text("amount_future_text");
        project.kind = rows.translated("kind", kinds);
        project.period = rows.translated("period", periods);
        project.year = rows.text("year");
        project.theme = rows.reference("theme", keys.themes);
        project.origin = rows.translated("origin", origins);
        project.owner = rows.text("maitre_ouvrage");
        project.note = rows.text("note");
        readLocation(rows, project, keys);
        data.projects.push_back(std::move(project));
    }
    return outcomeOf(rows);
}

Outcome readRoadCategories(Path const& file, ContractData& data, Diagnostics& diagnostics) {
    static std::map<std::string, std::string> const categories{{"1", "1"}, {"2", "2"}, {"3", "3"}};
    if (!std::filesystem::exists(file)) {
        diagnostics.warn(Code::FileMissing, file.filename().string(), {file.string()});
        return {};
    }
    RecordReader rows(file, {"numero", "categorie", "statut", "source"});
    bool supposed = false;
    while (rows.next()) {
        auto const number = rows.uniqueKey("numero");
        data.roadCategories[number] = rows.translated("categorie", categories);
        supposed = supposed || fold(rows.text("statut")).starts_with("suppos");
    }
    data.roadCategoriesAreSupposed = supposed || data.roadCategories.empty();
    return outcomeOf(rows);
}

} // namespace

Result<ContractData> readContracts(Path const& folder, Diagnostics& diagnostics) {
    if (!std::filesystem::is_directory(folder)) {
        return failure(Code::FolderMissing, folder.string(), {folder.string()});
    }
    ContractData data;
    Keys keys;
    auto const categories = (folder / "").parent_path().parent_path() / "routes_categories.csv";
    auto const outcome = readEpcis(folder, data, keys)
                             .and_then([&] { return readCommunes(folder, data, keys); })
                             .and_then([&] { return readNeighbours(folder, data, keys); })
                             .and_then([&] { return readContractList(folder, data, keys); })
                             .and_then([&] { return readNomenclatures(folder, data, keys); })
                             .and_then([&] { return readIndicators(folder, data, keys); })
                             .and_then([&] { return readLegend(folder, data); })
                             .and_then([&] { return readOffices(folder, data, keys); })
                             .and_then([&] { return readColleges(folder, data, keys); })
                             .and_then([&] { return readFireStations(folder, data, keys); })
                             .and_then([&] { return readProjects(folder, data, keys); })
                             .and_then([&] { return readRoadCategories(categories, data, diagnostics); });
    if (!outcome) {
        return tl::make_unexpected(outcome.error());
    }
    return data;
}

} // namespace cartocontrat

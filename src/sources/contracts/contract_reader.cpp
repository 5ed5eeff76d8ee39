// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "sources/contracts/contract_desk.hpp"
#include "sources/contracts/operation_reader.hpp"
#include "sources/contracts/project_words.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

using Words = std::map<std::string, std::string>;

std::string epciOf(RecordReader& rows, ContractDesk const& desk) {
    return rows.reference("epci_siren", rows.code("epci_siren", CodeForm::Siren), desk.epcis);
}

Outcome readEpcis(ContractDesk& desk) {
    static Words const kinds{{"CC", "CC"}, {"CA", "CA"}, {"CU", "CU"}};
    return readRows(desk, "epci", {"siren", "slug", "name", "short_name", "kind", "grand_territoire", "communes_count"},
                    [&](RecordReader& rows) {
                        Epci epci{rows.key("siren", rows.code("siren", CodeForm::Siren), desk.epcis),
                                  rows.key("slug", rows.text("slug"), desk.slugs),
                                  rows.required("name"),
                                  rows.required("short_name"),
                                  rows.translated("kind", kinds),
                                  rows.text("grand_territoire"),
                                  rows.requiredCount("communes_count")};
                        if (rows.accept()) {
                            desk.data().epcis.push_back(std::move(epci));
                        }
                    });
}

Outcome readCommunes(ContractDesk& desk) {
    return readRows(desk, "communes", {"insee", "name", "epci_siren", "population", "x_l93", "y_l93", "superficie_ha"},
                    [&](RecordReader& rows) {
                        Commune commune{rows.key("insee", rows.code("insee", CodeForm::Insee), desk.communes),
                                        rows.required("name"),
                                        epciOf(rows, desk),
                                        rows.requiredCount("population"),
                                        Point{rows.requiredNumber("x_l93"), rows.requiredNumber("y_l93")},
                                        rows.requiredNumber("superficie_ha")};
                        if (rows.accept()) {
                            desk.reading.gazetteer.add(commune);
                            desk.data().communes.push_back(std::move(commune));
                        }
                    });
}

Outcome readNeighbours(ContractDesk& desk) {
    return readRows(desk, "communes_voisines", {"insee", "name", "x_l93", "y_l93", "superficie_ha"},
                    [&](RecordReader& rows) {
                        Commune commune{rows.key("insee", rows.code("insee", CodeForm::Insee), desk.neighbours),
                                        rows.required("name"),
                                        "",
                                        0,
                                        Point{rows.requiredNumber("x_l93"), rows.requiredNumber("y_l93")},
                                        rows.requiredNumber("superficie_ha")};
                        if (rows.accept()) {
                            desk.reading.gazetteer.add(commune);
                            desk.data().neighbours.push_back(std::move(commune));
                        }
                    });
}

Outcome readFormerCommunes(ContractDesk& desk) {
    auto const outcome =
        readRows(desk, "communes_nouvelles", {"ancien_insee", "ancien_nom", "insee"}, [&](RecordReader& rows) {
            auto const former = rows.code("ancien_insee", CodeForm::Insee);
            auto const formerName = rows.required("ancien_nom");
            auto const insee = rows.code("insee", CodeForm::Insee);
            if (former.empty() || insee.empty()) {
                rows.fail(Code::ValueInvalid, {former.empty() ? "ancien_insee" : "insee", "", "une valeur"});
            }
            if (rows.accept()) {
                desk.reading.gazetteer.addFormer(former, formerName, insee);
            }
        });
    auto const& former = desk.reading.gazetteer.formerCommunes();
    desk.data().formerCommunes = {former.begin(), former.end()};
    return unlessMissing(outcome);
}

Outcome readContractList(ContractDesk& desk) {
    return readRows(desk, "contracts", {"contract_id", "generation", "epci_siren", "title", "start", "end"},
                    [&](RecordReader& rows) {
                        Contract contract{rows.key("contract_id", rows.text("contract_id"), desk.contracts),
                                          rows.text("generation"),
                                          epciOf(rows, desk),
                                          rows.required("title"),
                                          rows.date("start"),
                                          rows.date("end"),
                                          rows.text("source_file")};
                        if (rows.accept()) {
                            desk.data().contracts.push_back(std::move(contract));
                        }
                    });
}

Outcome readDocuments(ContractDesk& desk) {
    return unlessMissing(readRows(desk, "sources", {"source", "title", "publisher", "date"}, [&](RecordReader& rows) {
        SourceDocument document{rows.required("source"), rows.required("title"), rows.text("publisher"),
                                rows.date("date")};
        if (rows.accept()) {
            desk.data().documents.push_back(std::move(document));
        }
    }));
}

Outcome readNomenclatures(ContractDesk& desk) {
    return readRows(desk, "nomenclatures", {"scheme_id", "scheme_label", "code", "label", "parent_code"},
                    [&](RecordReader& rows) {
                        NomenclatureEntry entry{rows.required("scheme_id"), rows.text("scheme_label"),
                                                rows.text("code"), rows.required("label"), rows.text("parent_code")};
                        if (rows.accept()) {
                            if (entry.scheme == themeScheme) {
                                desk.themes.known.insert(entry.label);
                            }
                            desk.data().nomenclatures.push_back(std::move(entry));
                        }
                    });
}

Outcome readIndicators(ContractDesk& desk) {
    return readRows(desk, "indicateurs", {"contract_id", "indicator", "value", "unit", "year_or_period"},
                    [&](RecordReader& rows) {
                        Indicator indicator{rows.reference("contract_id", rows.text("contract_id"), desk.contracts),
                                            rows.required("indicator"),
                                            rows.text("unit"),
                                            rows.text("year_or_period"),
                                            rows.requiredNumber("value"),
                                            rows.text("scope"),
                                            rows.text("note")};
                        if (rows.accept()) {
                            desk.data().indicators.push_back(std::move(indicator));
                        }
                    });
}

Outcome readLegend(ContractDesk& desk) {
    return readRows(desk, "legende", {"group_label", "item_label"}, [&](RecordReader& rows) {
        LegendWording wording{rows.required("group_label"), rows.required("item_label")};
        if (rows.accept()) {
            desk.data().legend.push_back(std::move(wording));
        }
    });
}

std::vector<std::string> epcisOf(Place const& place) {
    return place.epciSiren.empty() ? std::vector<std::string>() : std::vector{place.epciSiren};
}

/// Name, commune and EPCI of a place whose id and category are known.
Place placeOf(RecordReader& rows, std::string id, std::string category, ContractDesk const& desk) {
    Place place{std::move(id), std::move(category), rows.required("name"), {}, epciOf(rows, desk), {}};
    place.insee = communeOf(rows, "insee", rows.text("insee"), epcisOf(place), desk);
    return place;
}

void keep(Place place, std::string const& subject, ContractDesk& desk) {
    checkWithin(place.insee, epcisOf(place), subject, desk);
    desk.data().places.push_back(std::move(place));
}

Outcome readColleges(ContractDesk& desk) {
    return readRows(desk, "colleges", {"uai", "name", "insee", "epci_siren"}, [&](RecordReader& rows) {
        auto place = placeOf(rows, rows.key("uai", rows.text("uai"), desk.colleges), "COLLEGE", desk);
        if (rows.accept()) {
            keep(std::move(place), rows.subject(), desk);
        }
    });
}

Outcome readFireStations(ContractDesk& desk) {
    std::map<std::string, int> stations;
    return readRows(desk, "cis", {"name", "insee", "epci_siren"}, [&](RecordReader& rows) {
        auto place = placeOf(rows, {}, "CIS", desk);
        if (rows.accept()) {
            place.id = "cis-" + place.insee;
            if (int const number = ++stations[place.insee]; number > 1) {
                place.id += "-" + std::to_string(number);
            }
            keep(std::move(place), rows.subject(), desk);
        }
    });
}

Outcome readOffices(ContractDesk& desk) {
    static std::set<std::string> const drawn{"MDADT", "MDS", "CER", "CONSULTATION", "PERMANENCE"};
    return readRows(desk, "lieux", {"lieu_id", "category", "name", "insee", "epci_siren"}, [&](RecordReader& rows) {
        auto const id = rows.key("lieu_id", rows.text("lieu_id"), desk.offices);
        auto const category = rows.required("category");
        std::optional<Place> place;
        if (drawn.contains(category)) {
            place = placeOf(rows, id, category, desk);
            place->address = rows.text("address");
        } else {
            rows.leaveOut(Code::CategoryNotDrawn, {category});
        }
        if (rows.accept() && place) {
            keep(std::move(*place), rows.subject(), desk);
        }
    });
}

std::map<std::string, LocationRule> const& locationRules() {
    static std::map<std::string, LocationRule> const rules{
        {"point", LocationRule::Point},     {"commune", LocationRule::Commune}, {"communes", LocationRule::Communes},
        {"road", LocationRule::Road},       {"college", LocationRule::College}, {"epci", LocationRule::Epci},
        {"unknown", LocationRule::Unknown},
    };
    return rules;
}

bool isOfCommunes(LocationRule rule) {
    return rule != LocationRule::Road && rule != LocationRule::College;
}

/// Where the project is, with its values checked against the tables that its rule refers to.
void readLocation(RecordReader& rows, Project& project, ContractDesk const& desk) {
    static Words const ruleWords = [] {
        Words words;
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
    if (project.rule == LocationRule::College) {
        project.locationValues = rows.references("location_value", desk.colleges);
    } else {
        project.locationValues = rows.list("location_value");
    }
    if (isOfCommunes(project.rule)) {
        for (auto& value : project.locationValues) {
            value = communeOf(rows, "location_value", value, project.epcis, desk);
        }
    }
    bool const scattered = project.rule == LocationRule::Epci || project.rule == LocationRule::Unknown;
    if (!scattered) {
        static_cast<void>(rows.required("location_value"));
    }
}

Project projectOf(RecordReader& rows, ContractDesk& desk) {
    Project project;
    project.id = rows.key("projet_id", rows.text("projet_id"), desk.projects);
    project.title = rows.required("title");
    project.contracts = rows.references("contract_id", desk.contracts);
    project.epcis = rows.references("epci_siren", desk.epcis);
    project.amountText = rows.text("amount_text");
    project.amount = rows.euros("amount_eur");
    project.futureAmountText = rows.text("amount_future_text");
    project.kind = rows.translated("kind", kindWords());
    project.period = rows.translated("period", periodWords());
    project.year = rows.text("year");
    project.theme = rows.reference("theme", rows.text("theme"), desk.themes);
    project.themeBasis = basisNamed(rows.text("theme_basis"));
    tagWithTheme(project, desk.data().nomenclatures);
    project.origin = rows.translated("origin", originWords());
    project.owner = rows.text("maitre_ouvrage");
    project.note = rows.text("note");
    project.voted = rows.euros("subsidy_voted_eur");
    project.sourceLine = rows.text("source_line");
    readLocation(rows, project, desk);
    return project;
}

Outcome readProjects(ContractDesk& desk) {
    return readRows(desk, "projets",
                    {"projet_id", "contract_id", "epci_siren", "title", "amount_text", "amount_eur",
                     "amount_future_text", "kind", "period", "year", "theme", "origin", "maitre_ouvrage",
                     "location_rule", "location_value", "note"},
                    [&](RecordReader& rows) {
                        auto project = projectOf(rows, desk);
                        if (!rows.accept()) {
                            return;
                        }
                        if (isOfCommunes(project.rule)) {
                            for (auto const& insee : project.locationValues) {
                                checkWithin(insee, project.epcis, rows.subject(), desk);
                            }
                        }
                        desk.data().projects.push_back(std::move(project));
                    });
}

Outcome readRoadCategories(ContractDesk& desk) {
    static Words const categories{{"1", "1"}, {"2", "2"}, {"3", "3"}};
    auto& data = desk.data();
    bool supposed = false;
    auto const outcome =
        readRows(desk, "routes_categories", {"numero", "categorie", "statut", "source"}, [&](RecordReader& rows) {
            auto const number = rows.key("numero", rows.text("numero"), desk.roads);
            auto const category = rows.translated("categorie", categories);
            if (rows.accept()) {
                data.roadCategories[number] = category;
                supposed = supposed || fold(rows.text("statut")).starts_with("suppos");
            }
        });
    if (isMissing(outcome)) {
        desk.diagnostics.warn(outcome.error().code, "routes_categories", outcome.error().arguments);
    }
    data.roadCategoriesAreSupposed = supposed || data.roadCategories.empty();
    return unlessMissing(outcome);
}

/// Reports the tables that no page needs: their rows are counted, so that none is lost unseen.
void reportOthers(ContractDesk& desk) {
    for (auto const& name : desk.source.names()) {
        auto& tables = desk.reading.tables;
        bool const isRead = std::any_of(tables.begin(), tables.end(),
                                        [&](TableReport const& report) { return report.origin.name == name; });
        if (isRead) {
            continue;
        }
        auto const table = desk.source.table(name, desk.diagnostics);
        if (!table) {
            desk.diagnostics.warn(table.error().code, table.error().subject, table.error().arguments);
            continue;
        }
        tables.push_back(reportOfUnread(*table));
        tell(tables.back(), desk.diagnostics);
    }
}

} // namespace

Result<ContractReading> readContracts(TableSource const& source, Diagnostics& diagnostics) {
    ContractDesk desk{source, diagnostics};
    for (auto* const readOne :
         {readEpcis, readCommunes, readNeighbours, readFormerCommunes, readContractList, readDocuments,
          readNomenclatures, readIndicators, readLegend, readOffices, readColleges, readFireStations, readProjects,
          readOperations, readContributions, readCommitments, readQpvs, readTags, readRoadCategories}) {
        if (auto const outcome = readOne(desk); !outcome) {
            return tl::make_unexpected(outcome.error());
        }
    }
    reportOthers(desk);
    return std::move(desk.reading);
}

Result<ContractReading> readContracts(std::filesystem::path const& folder, Diagnostics& diagnostics) {
    if (!std::filesystem::is_directory(folder)) {
        return failure(Code::FolderMissing, folder.string(), {folder.string()});
    }
    return readContracts(FolderTables(folder), diagnostics);
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "cli/list_command.hpp"

#include "base/text.hpp"
#include "cli/text_table.hpp"
#include "domain/project_filter.hpp"
#include "messages/words.hpp"
#include "sources/postgis/shared_projects.hpp"
#include "workshop/data_place.hpp"
#include "workshop/map_data.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <ostream>

namespace cartocontrat {
namespace {

using Json = nlohmann::ordered_json;

/// Objects to write, and the keys that stand in the table with their headings.
struct Names {
    std::vector<std::pair<std::string, std::string>> columns; ///< key, heading
    Json rows = Json::array();
};

std::string cellOf(Json const& value) {
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_array()) {
        return join(value.get<std::vector<std::string>>(), ", ");
    }
    if (value.is_boolean()) {
        return value.get<bool>() ? Words::text("oui") : Words::text("non");
    }
    return value.is_null() ? std::string() : value.dump();
}

void write(Names const& names, OutputForm form, std::ostream& stream) {
    if (form == OutputForm::Json) {
        stream << names.rows.dump(2) << '\n';
        return;
    }
    std::vector<std::string> header;
    for (auto const& column : names.columns) {
        header.push_back(column.second);
    }
    TextTable table(header);
    for (Json const& row : names.rows) {
        std::vector<std::string> cells;
        for (auto const& column : names.columns) {
            cells.push_back(cellOf(row.at(column.first)));
        }
        table.add(std::move(cells));
    }
    table.write(stream);
}

Names territories(ContractData const& contracts) {
    Names names{{{"siren", "SIREN"},
                 {"slug", Words::text("fichier")},
                 {"name", Words::text("nom")},
                 {"communes", Words::text("communes")},
                 {"projects", Words::text("projets")}}};
    for (Epci const& epci : contracts.epcis) {
        auto const projects =
            std::count_if(contracts.projects.begin(), contracts.projects.end(), [&](Project const& project) {
                return std::find(project.epcis.begin(), project.epcis.end(), epci.siren) != project.epcis.end();
            });
        names.rows.push_back({{"siren", epci.siren},
                              {"slug", epci.slug},
                              {"name", epci.name},
                              {"short_name", epci.shortName},
                              {"kind", epci.kind},
                              {"communes", epci.communesCount},
                              {"projects", projects}});
    }
    return names;
}

/// Versions by id of the project, of a database that several people edit.
using Versions = std::map<std::string, std::int64_t>;

Names projects(ContractData const& contracts, std::optional<Versions> const& versions) {
    Names names{{{"id", Words::text("identifiant")},
                 {"epcis", Words::text("EPCI")},
                 {"theme", Words::text("thématique")},
                 {"period", Words::text("période")},
                 {"origin", Words::text("origine")},
                 {"amount", Words::text("montant")},
                 {"title", Words::text("intitulé")}}};
    for (Project const& project : contracts.projects) {
        names.rows.push_back({{"id", project.id},
                              {"title", project.title},
                              {"epcis", project.epcis},
                              {"contracts", project.contracts},
                              {"theme", project.theme},
                              {"period", project.period},
                              {"origin", project.origin},
                              {"amount", project.amountText}});
        if (versions) {
            auto const version = versions->find(project.id); // none: taken away since the others were read
            names.rows.back()["version"] = version == versions->end() ? Json() : Json(version->second);
        }
    }
    if (versions) {
        names.columns.insert(names.columns.begin() + 1, {"version", Words::text("version")});
    }
    return names;
}

Names places(ContractData const& contracts) {
    Names names{{{"id", Words::text("identifiant")},
                 {"category", Words::text("catégorie")},
                 {"epci", Words::text("EPCI")},
                 {"insee", "INSEE"},
                 {"name", Words::text("nom")}}};
    for (Place const& place : contracts.places) {
        names.rows.push_back({{"id", place.id},
                              {"category", place.category},
                              {"name", place.name},
                              {"insee", place.insee},
                              {"epci", place.epciSiren}});
    }
    return names;
}

/// Projects, commitments and QPV that are of a code.
std::size_t countTagged(NomenclatureEntry const& entry, ContractData const& contracts) {
    ProjectFilter filter;
    filter.tags[entry.scheme].insert(entry.code);
    std::size_t count = 0;
    for (auto const subject : {Subject::Projects, Subject::Commitments, Subject::Qpv}) {
        auto const& all = contracts.about(subject);
        count += static_cast<std::size_t>(std::count_if(
            all.begin(), all.end(), [&](Project const& project) { return filter.accepts(project, contracts); }));
    }
    return count;
}

Names nomenclatures(ContractData const& contracts) {
    Names names{{{"scheme", Words::text("nomenclature")},
                 {"code", Words::text("code")},
                 {"tagged", Words::text("projets")},
                 {"label", Words::text("libellé")}}};
    for (NomenclatureEntry const& entry : contracts.nomenclatures) {
        names.rows.push_back({{"scheme", entry.scheme},
                              {"scheme_label", entry.schemeLabel},
                              {"code", entry.code},
                              {"label", entry.label},
                              {"parent", entry.parent},
                              {"tagged", countTagged(entry, contracts)}});
    }
    return names;
}

Result<Names> layers(ResourcePaths const& resources) {
    auto const catalogue = readLayerCatalogue(resources.layers());
    if (!catalogue) {
        return tl::make_unexpected(catalogue.error());
    }
    Names names{{{"id", Words::text("identifiant")},
                 {"title", Words::text("titre")},
                 {"required", Words::text("obligatoire")},
                 {"files", Words::text("fichiers reconnus")}}};
    for (LayerDescription const& layer : *catalogue) {
        std::vector<std::string> files;
        std::vector<std::string> schemas;
        for (LayerSchema const& schema : layer.schemas) {
            files.insert(files.end(), schema.files.begin(), schema.files.end());
            schemas.push_back(schema.name);
        }
        names.rows.push_back({{"id", layer.id},
                              {"title", layer.title},
                              {"required", layer.required},
                              {"files", files},
                              {"schemas", schemas}});
    }
    return names;
}

Result<Names> templates(ResourcePaths const& resources) {
    auto const ids = templateIds(resources);
    if (!ids) {
        return tl::make_unexpected(ids.error());
    }
    Names names{{{"id", Words::text("identifiant")}, {"title", Words::text("titre")}, {"pages", Words::text("pages")}}};
    for (std::string const& id : *ids) {
        auto const design = readDesign(id, {}, resources);
        if (!design) {
            return tl::make_unexpected(design.error());
        }
        std::vector<std::string> pages;
        for (auto const& page : design->pageTemplate.pages) {
            pages.push_back(page.first);
        }
        names.rows.push_back({{"id", id}, {"title", design->pageTemplate.title}, {"pages", pages}});
    }
    return names;
}

Result<Names> styles(ResourcePaths const& resources) {
    auto const ids = styleIds(resources);
    if (!ids) {
        return tl::make_unexpected(ids.error());
    }
    Names names{{{"id", Words::text("identifiant")}, {"title", Words::text("titre")}}};
    for (std::string const& id : *ids) {
        auto const style = readStyle(id, resources);
        if (!style) {
            return tl::make_unexpected(style.error());
        }
        names.rows.push_back({{"id", id}, {"title", style->title()}});
    }
    return names;
}

/// None when the data are files.
Result<std::optional<Versions>> readVersions(std::vector<std::filesystem::path> const& data) {
    if (data.empty() || !isDatabaseAddress(data.front().string())) {
        return std::nullopt;
    }
    auto const address = readDatabaseAddress(data.front().string());
    if (!address) {
        return tl::make_unexpected(address.error());
    }
    auto const shared = SharedProjects::connect(*address, {});
    if (!shared) {
        return tl::make_unexpected(shared.error());
    }
    auto const projects = shared->read();
    if (!projects) {
        return tl::make_unexpected(projects.error());
    }
    Versions versions;
    for (auto const& project : *projects) {
        versions[project.id] = project.version;
    }
    return versions;
}

Names fromContracts(Listing what, ContractData const& contracts) {
    switch (what) {
    case Listing::Places:
        return places(contracts);
    case Listing::Nomenclatures:
        return nomenclatures(contracts);
    default:
        return territories(contracts);
    }
}

Result<Names> namesOf(ListOptions const& options, ResourcePaths const& resources, Diagnostics& diagnostics) {
    auto const what = options.what;
    if (what == Listing::Layers) {
        return layers(resources);
    }
    if (what == Listing::Templates) {
        return templates(resources);
    }
    if (what == Listing::Styles) {
        return styles(resources);
    }
    auto const place = openData({options.data}, resources);
    if (!place) {
        return tl::make_unexpected(place.error());
    }
    auto const reading = (*place)->facts(diagnostics);
    if (!reading) {
        return tl::make_unexpected(reading.error());
    }
    if (what != Listing::Projects) {
        return fromContracts(what, reading->contracts.data);
    }
    auto const versions = readVersions(options.data);
    if (!versions) {
        return tl::make_unexpected(versions.error());
    }
    return projects(reading->contracts.data, *versions);
}

} // namespace

ExitCode runList(ListOptions const& options, ResourcePaths const& resources, Streams const& streams) {
    Diagnostics diagnostics;
    auto const names = namesOf(options, resources, diagnostics);
    if (!names) {
        writeError(streams.err, names.error());
        return ExitCode::Failed;
    }
    writeWarnings(streams.err, diagnostics);
    write(*names, options.form, streams.out);
    return ExitCode::Done;
}

} // namespace cartocontrat

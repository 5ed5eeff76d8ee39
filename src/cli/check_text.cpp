// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "cli/check_findings.hpp"
#include "cli/streams.hpp"
#include "cli/text_table.hpp"
#include "messages/messages.hpp"
#include "messages/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <sstream>

namespace cartocontrat {

namespace {

std::string kilometres(Extent const& extent) {
    constexpr double metresPerKilometre = 1000;
    return extent.isEmpty() ? std::string()
                            : fmt::format("{:.0f} × {:.0f} km", extent.width() / metresPerKilometre,
                                          extent.height() / metresPerKilometre);
}

std::string nameOf(LocationQuality quality) {
    switch (quality) {
    case LocationQuality::Coordinates:
        return Words::text("coordonnées");
    case LocationQuality::Address:
        return Words::text("adresse");
    case LocationQuality::Establishment:
        return Words::text("établissement");
    case LocationQuality::Road:
        return Words::text("route");
    case LocationQuality::ApproximateAddress:
        return Words::text("adresse douteuse");
    case LocationQuality::ChefLieu:
        return Words::text("chef-lieu");
    case LocationQuality::Communes:
        return Words::text("communes");
    case LocationQuality::WholeEpci:
        return Words::text("tout l’EPCI");
    case LocationQuality::Unlocated:
        return Words::text("non placés");
    }
    return {};
}

using Counts = QualityCounts TerritoryFindings::*;

QualityCounts sumOf(std::vector<TerritoryFindings> const& territories, Counts counts) {
    QualityCounts sum{};
    for (auto const& territory : territories) {
        for (std::size_t i = 0; i < sum.size(); ++i) {
            sum.at(i) += (territory.*counts).at(i);
        }
    }
    return sum;
}

/// Those that are not nought, in words: "coordonnées 125, chef-lieu 40".
std::string inWords(QualityCounts const& counts) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i) > 0) {
            words.push_back(nameOf(qualityNames.at(i).quality) + " " + std::to_string(counts.at(i)));
        }
    }
    return join(words, ", ");
}

std::vector<Diagnostic> ofSeverity(Diagnostics const& diagnostics, Severity severity) {
    std::vector<Diagnostic> found;
    std::copy_if(diagnostics.entries().begin(), diagnostics.entries().end(), std::back_inserter(found),
                 [&](Diagnostic const& one) { return one.severity == severity; });
    return found;
}

void writeSummary(CheckFindings const& findings, std::ostream& stream) {
    auto const rows = rowsOf(*findings.facts);
    auto const sum = [](QualityCounts const& counts) {
        return std::to_string(std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
    };
    auto const places = sumOf(findings.territories, &TerritoryFindings::places);
    auto const projects = sumOf(findings.territories, &TerritoryFindings::projects);
    stream << Words::text("Résumé") << '\n';
    TextTable table({"", Words::text("couches"), std::to_string(findings.background.layers().size()), ""});
    table.add(
        {"", Words::text("tables et listes"), std::to_string(findings.facts->tables().size()),
         fmt::format(fmt::runtime(Words::text("{} lignes : {} lues (dont {} réparées), {} rejetées, {} non dessinées")),
                     rows.rows, rows.read, rows.repaired, rows.rejected, rows.notDrawn)});
    table.add({"", Words::text("lieux de présence"), sum(places), inWords(places)});
    table.add({"", Words::text("projets, par territoire"), sum(projects), inWords(projects)});
    table.add({"", Words::text("avertissements"),
               std::to_string(ofSeverity(findings.diagnostics, Severity::Warning).size()), ""});
    table.write(stream);
}

std::string setAside(LayerTally const& tally) {
    std::vector<std::string> parts;
    auto const add = [&](std::size_t count, char const* word) {
        if (count > 0) {
            parts.push_back(std::to_string(count) + " " + Words::text(word));
        }
    };
    add(tally.leftOut, "d’une autre classe");
    add(tally.elsewhere, "hors du territoire");
    add(tally.duplicates, "en double");
    add(tally.emptyOrNull, "sans géométrie");
    add(tally.notFinite, "sans coordonnées");
    add(tally.outOfRange, "hors de France");
    add(tally.otherKind, "d’une autre géométrie");
    return join(parts, ", ");
}

void writeLayers(CheckFindings const& findings, std::ostream& stream) {
    stream << '\n' << Words::text("Couches") << '\n';
    TextTable table({"", Words::text("couche"), Words::text("fichier"), Words::text("schéma"), Words::text("système"),
                     Words::text("emprise"), Words::text("lus"), Words::text("gardés"), Words::text("réparés"),
                     Words::text("laissés de côté")});
    for (FeatureLayer const& layer : findings.background.layers()) {
        std::filesystem::path const path(layer.file);
        auto const file = path.filename().string();
        bool const isNamedAlike = layer.table.empty() || layer.table == path.stem();
        auto const& tally = layer.tally;
        table.add({"", layer.title, isNamedAlike ? file : file + " (" + layer.table + ")", layer.schema,
                   layer.crs + (layer.crsAssumed ? Words::text(" supposé") : ""), kilometres(extentOf(layer)),
                   std::to_string(tally.read), std::to_string(tally.kept), std::to_string(tally.repaired),
                   setAside(tally)});
    }
    table.write(stream);
}

void writeTables(std::string const& heading, std::vector<TableReport> const& tables, std::ostream& stream) {
    if (tables.empty()) {
        return;
    }
    stream << '\n' << heading << '\n';
    TextTable rows({"", Words::text("fichier"), Words::text("forme"), Words::text("lignes"), Words::text("lues"),
                    Words::text("réparées"), Words::text("rejetées"), Words::text("non dessinées")});
    for (auto const& table : tables) {
        rows.add({"", table.origin.file, table.origin.form, std::to_string(table.rows), std::to_string(table.rowsRead),
                  std::to_string(table.rowsRepaired), std::to_string(table.rejected.size()),
                  std::to_string(table.rowsNotDrawn())});
    }
    rows.write(stream);
}

/// Why rows are not drawn, one reason a line.
void writeNotDrawn(std::vector<TableReport> const& tables, std::ostream& stream) {
    TextTable rows({"", Words::text("lignes"), Words::text("table et motif")});
    bool isAny = false;
    for (auto const& table : tables) {
        for (auto const& group : table.notDrawn) {
            isAny = true;
            rows.add({"", std::to_string(group.count), sentence(group.reason)});
        }
    }
    if (isAny) {
        stream << '\n' << Words::text("Lignes non dessinées") << '\n';
        rows.write(stream);
    }
}

void writeLists(std::vector<ListReading> const& lists, std::ostream& stream) {
    if (lists.empty()) {
        return;
    }
    stream << '\n' << Words::text("Ce que les listes apportent") << '\n';
    TextTable table({"", Words::text("liste"), Words::text("fichier"), Words::text("schéma"), Words::text("système"),
                     Words::text("ajoutés"), Words::text("complétés")});
    for (auto const& list : lists) {
        table.add({"", list.title, list.file.filename().string(), list.schema,
                   list.crs + (list.crsAssumed ? Words::text(" supposé") : ""), std::to_string(list.added.size()),
                   std::to_string(list.updated.size())});
    }
    table.write(stream);
}

/// A line for each territory, a column for each quality that some thing has.
void writePlacements(std::string const& heading, CheckFindings const& findings, Counts counts, std::ostream& stream) {
    auto const sum = sumOf(findings.territories, counts);
    stream << '\n' << heading << '\n';
    std::vector<std::string> header{"", Words::text("territoire")};
    for (std::size_t i = 0; i < sum.size(); ++i) {
        if (sum.at(i) > 0) {
            header.push_back(nameOf(qualityNames.at(i).quality));
        }
    }
    TextTable table(header);
    for (auto const& territory : findings.territories) {
        std::vector<std::string> row{"", territory.epci->name};
        for (std::size_t i = 0; i < sum.size(); ++i) {
            if (sum.at(i) > 0) {
                row.push_back(std::to_string((territory.*counts).at(i)));
            }
        }
        table.add(std::move(row));
    }
    table.write(stream);
}

void writeUnlocated(std::string const& heading, std::vector<UnlocatedThing> const& things, std::ostream& stream) {
    if (things.empty()) {
        return;
    }
    stream << '\n' << heading << '\n';
    TextTable table({"", Words::text("territoire"), Words::text("identifiant"), Words::text("nom")});
    for (auto const& thing : things) {
        table.add({"", thing.epci == nullptr ? "" : thing.epci->shortName, thing.id, thing.name});
    }
    table.write(stream);
}

void writeSources(CheckFindings const& findings, std::ostream& stream) {
    stream << '\n' << Words::text("Sources à citer") << '\n';
    TextTable table({"", Words::text("données"), Words::text("mention"), Words::text("producteur"),
                     Words::text("édition"), Words::text("mise à jour"), Words::text("licence")});
    auto const add = [&](std::string const& title, Attribution const& attribution) {
        auto const known = [](std::string const& text) { return text.empty() ? Words::text("non dite") : text; };
        table.add({"", title, attribution.mention, attribution.producer, known(attribution.edition),
                   known(attribution.updated), known(attribution.licence)});
    };
    for (auto const& layer : findings.background.layers()) {
        add(layer.title, layer.attribution);
    }
    for (auto const& list : findings.facts->lists) {
        add(list.title, list.attribution);
    }
    table.write(stream);
}

void writeDiagnostics(std::string const& heading, std::vector<Diagnostic> const& diagnostics, std::ostream& stream) {
    if (!diagnostics.empty()) {
        stream << '\n' << heading << " (" << diagnostics.size() << ")\n";
    }
    std::set<std::string> told; // what a page says of the data is said once
    for (auto const& diagnostic : diagnostics) {
        if (auto const text = sentence(diagnostic.what); told.insert(text).second) {
            stream << "  - " << text << '\n';
        }
    }
}

} // namespace

std::string toText(CheckFindings const& findings) {
    std::ostringstream stream;
    auto const& facts = *findings.facts;
    std::vector<TableReport> lists;
    std::transform(facts.lists.begin(), facts.lists.end(), std::back_inserter(lists),
                   [](ListReading const& list) { return list.table; });
    writeSummary(findings, stream);
    writeLayers(findings, stream);
    writeTables(Words::text("Tables des contrats"), facts.contracts.tables, stream);
    writeTables(Words::text("Listes du service"), lists, stream);
    writeLists(facts.lists, stream);
    writeNotDrawn(facts.tables(), stream);
    writePlacements(Words::text("Localisation des lieux de présence"), findings, &TerritoryFindings::places, stream);
    writePlacements(Words::text("Localisation des projets"), findings, &TerritoryFindings::projects, stream);
    writeUnlocated(Words::text("Lieux non placés"), findings.unlocatedPlaces, stream);
    writeUnlocated(Words::text("Projets non placés"), findings.unlocatedProjects, stream);
    writeSources(findings, stream);
    writeDiagnostics(Words::text("Avertissements"), ofSeverity(findings.diagnostics, Severity::Warning), stream);
    writeDiagnostics(Words::text("Informations"), ofSeverity(findings.diagnostics, Severity::Info), stream);
    for (auto const& file : findings.rejects) {
        stream << '\n' << Words::text("Lignes rejetées écrites dans ") << file.generic_string() << '\n';
    }
    return stream.str();
}

} // namespace cartocontrat

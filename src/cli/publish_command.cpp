// SPDX-License-Identifier: EUPL-1.2
#include "cli/publish_command.hpp"

#include "cli/text_table.hpp"
#include "map/sld.hpp"
#include "messages/words.hpp"
#include "workshop/data_place.hpp"
#include "workshop/map_data.hpp"

#include <ostream>
#include <set>

namespace cartocontrat {
namespace {

/// Whose style the layers get unless another is asked for.
constexpr char const* ordinaryTemplate = "2019";

/// Every table of the folder, and those beside it that the facts were read from.
/// The tables of facts, then the lists that complete them.
Result<std::vector<Table>> readTables(TableSource const& source, CompletedFacts const& facts,
                                      Diagnostics& diagnostics) {
    auto const listed = source.names();
    std::set<std::string> names(listed.begin(), listed.end());
    for (TableReport const& report : facts.contracts.tables) {
        names.insert(report.origin.name);
    }
    std::vector<Table> tables;
    Diagnostics alreadyTold;
    for (std::string const& name : names) {
        auto table = source.table(name, alreadyTold);
        if (!table) {
            return tl::make_unexpected(table.error());
        }
        if (!table->malformed().empty()) {
            diagnostics.warn(Code::RowsUnpublished, table->origin().file, {std::to_string(table->malformed().size())});
        }
        tables.push_back(std::move(*table));
    }
    for (ListReading const& list : facts.lists) {
        if (names.contains(std::string(listPrefix) + list.file.string())) {
            continue; // the source is a database, which holds it already
        }
        auto table = readTable(list.file, list.sheet);
        if (!table) {
            return tl::make_unexpected(table.error());
        }
        table->rename(std::string(listPrefix) + table->origin().name);
        tables.push_back(std::move(*table));
    }
    return tables;
}

std::map<std::string, LayerStyle> stylesOf(Style const& style) {
    std::map<std::string, LayerStyle> styles;
    for (std::string const& layer : styledLayers(style)) {
        styles[layer] = {layerToSld(style, layer), layerToQml(style, layer)};
    }
    return styles;
}

void writeSummary(Publication const& publication, DatabaseAddress const& address, std::ostream& stream) {
    TextTable summary({Words::text("couche"), Words::text("objets")});
    for (FeatureLayer const& layer : publication.background.layers()) {
        summary.add({layer.id, std::to_string(layer.features.size())});
    }
    summary.write(stream);
    stream << '\n';
    TextTable tables({Words::text("table"), Words::text("lignes")});
    for (Table const& table : publication.tables) {
        tables.add({table.origin().name, std::to_string(table.rowCount())});
    }
    tables.write(stream);
    stream << '\n'
           << Words::tr("Publié dans le schéma « %1 » de « %2 ».")
                  .arg(QString::fromStdString(address.schema), QString::fromStdString(address.shown))
                  .toStdString()
           << '\n';
}

Result<void> publishAll(PublishOptions const& options, ResourcePaths const& resources, Diagnostics& diagnostics,
                        Streams const& streams) {
    auto const database = Database::connect(options.to);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    auto const place = openData({options.data}, resources);
    if (!place) {
        return tl::make_unexpected(place.error());
    }
    auto const facts = (*place)->facts(diagnostics);
    if (!facts) {
        return tl::make_unexpected(facts.error());
    }
    ContractReading const& reading = facts->contracts;
    auto const tables = readTables((*place)->tables(), *facts, diagnostics);
    if (!tables) {
        return tl::make_unexpected(tables.error());
    }
    auto const background = (*place)->layers(reading.data, facts->files(), diagnostics);
    if (!background) {
        return tl::make_unexpected(background.error());
    }
    auto const design = readDesign(ordinaryTemplate, options.style, resources);
    if (!design) {
        return tl::make_unexpected(design.error());
    }
    auto const styles = stylesOf(design->style);
    Publication const publication{*tables, *background, styles, design->style.title(),
                                  reading.data.departement.projection.crs};
    auto const published = publish(*database, publication, options.existing, diagnostics);
    if (published) {
        writeSummary(publication, options.to, streams.out);
    }
    return published;
}

} // namespace

ExitCode runPublish(PublishOptions const& options, ResourcePaths const& resources, Streams const& streams) {
    Diagnostics diagnostics;
    auto const published = publishAll(options, resources, diagnostics, streams);
    writeWarnings(streams.err, diagnostics);
    if (!published) {
        writeError(streams.err, published.error());
        return published.error().code == Code::StyleUnknown ? ExitCode::Usage : ExitCode::Failed;
    }
    return ExitCode::Done;
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "sources/lists/office_lists.hpp"

#include "base/text.hpp"
#include "sources/layers/delivery.hpp"
#include "sources/layers/vector_file.hpp"
#include "sources/lists/list_desk.hpp"

#include <algorithm>
#include <system_error>

namespace cartocontrat {

namespace {

using Path = std::filesystem::path;

/// How far around the chefs-lieux of the contracts a list may place things, in metres.
constexpr double margin = 20'000;

struct FoundList {
    ListDescription const* description;
    ListSchema const* schema;
    ListColumns columns;
    Path file;
    std::string sheet;
    Table table;
    std::vector<Path> otherForms;
};

/// Files of tables in a folder and those within, one delivery after the other, the form preferred first.
std::vector<Path> tableFilesIn(Path const& folder) {
    constexpr int deepest = 8;
    std::vector<Path> files;
    std::error_code error;
    std::error_code ignored; // what cannot be looked at is no table
    std::filesystem::recursive_directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::recursive_directory_iterator(); entry.increment(error)) {
        bool const isHidden = entry->path().filename().string().starts_with('.');
        if (isHidden || entry.depth() >= deepest) {
            entry.disable_recursion_pending();
        }
        if (!isHidden && isTableFile(entry->path()) && entry->is_regular_file(ignored)) {
            files.push_back(entry->path());
        }
    }
    std::sort(files.begin(), files.end(), [](Path const& a, Path const& b) {
        return std::tuple(a.parent_path(), a.stem(), tableFileRank(a)) <
               std::tuple(b.parent_path(), b.stem(), tableFileRank(b));
    });
    return files;
}

bool isSpreadsheet(Path const& file) {
    auto const ending = fold(file.extension().string());
    return ending == "csv" || ending == "xlsx" || ending == "ods";
}

/// Finds the lists in a folder.
class Finder {
public:
    Finder(std::vector<ListDescription> const& catalogue, Diagnostics& diagnostics)
        : m_catalogue(catalogue), m_diagnostics(diagnostics) {}

    [[nodiscard]] std::vector<FoundList> findIn(Path const& folder) {
        std::vector<FoundList> lists;
        for (auto const& file : tableFilesIn(folder)) {
            bool const isAgain = !lists.empty() && lists.back().file.stem() == file.stem() &&
                                 lists.back().file.parent_path() == file.parent_path();
            if (isAgain) {
                lists.back().otherForms.push_back(file);
                m_diagnostics.info(Code::TableTwice, lists.back().table.origin().name,
                                   {lists.back().file.filename().string(), file.filename().string()});
            } else if (auto list = listOf(file)) {
                lists.push_back(std::move(*list));
            }
        }
        return lists;
    }

    [[nodiscard]] std::vector<FoundList> findIn(TableSource const& tables) {
        std::vector<FoundList> lists;
        for (auto const& name : tables.names()) {
            if (!name.starts_with(listPrefix)) {
                continue;
            }
            auto table = tables.table(name, m_diagnostics);
            if (!table) {
                m_diagnostics.warn(table.error().code, table.error().subject, table.error().arguments);
            } else if (auto list = recognised(name.substr(listPrefix.size()), {}, std::move(*table))) {
                lists.push_back(std::move(*list));
            }
        }
        return lists;
    }

private:
    [[nodiscard]] bool isNamed(Path const& file) const {
        return std::any_of(m_catalogue.begin(), m_catalogue.end(), [&](ListDescription const& list) {
            return std::any_of(list.schemas.begin(), list.schemas.end(), [&](ListSchema const& schema) {
                return matchesAny(file.filename().string(), schema.files);
            });
        });
    }

    /// Whether some table of a GIS file, which may be large, has the columns of a list; its name.
    [[nodiscard]] std::optional<std::string> tableLikeAList(Path const& file) const {
        for (auto const& [table, fields] : peekTables(file)) {
            for (auto const& list : m_catalogue) {
                for (auto const& schema : list.schemas) {
                    if (schema.recognition == Recognition::FileNameOrFields && ListColumns::make(schema, fields)) {
                        return table;
                    }
                }
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<FoundList> listOf(Path const& file) const {
        bool const named = isNamed(file);
        auto const sheet = named || isSpreadsheet(file) ? std::optional(std::string()) : tableLikeAList(file);
        if (!sheet) {
            return std::nullopt;
        }
        auto table = readTable(file, *sheet);
        if (!table) {
            if (named) {
                m_diagnostics.warn(table.error().code, table.error().subject, table.error().arguments);
            }
            return std::nullopt;
        }
        return recognised(file, *sheet, std::move(*table));
    }

    /// The list that a table is, by the name of its file or its columns.
    [[nodiscard]] std::optional<FoundList> recognised(Path const& file, std::string const& sheet, Table&& table) const {
        for (auto const recognition : {Recognition::FileName, Recognition::FileNameOrFields}) {
            for (auto const& list : m_catalogue) {
                for (auto const& schema : list.schemas) {
                    bool const mayBe = recognition == Recognition::FileName
                                           ? matchesAny(file.filename().string(), schema.files)
                                           : schema.recognition == recognition;
                    auto columns = mayBe ? ListColumns::make(schema, table.columns()) : std::nullopt;
                    if (columns) {
                        return FoundList{&list, &schema, std::move(*columns), file, sheet, std::move(table), {}};
                    }
                }
            }
        }
        if (isNamed(file)) {
            tellMissing(file, table);
        }
        return std::nullopt;
    }

    /// Tells the column that a file lacks to be the list that its name says.
    void tellMissing(Path const& file, Table const& table) const {
        for (auto const& list : m_catalogue) {
            for (auto const& schema : list.schemas) {
                if (!matchesAny(file.filename().string(), schema.files)) {
                    continue;
                }
                for (auto const& part : schema.required) {
                    auto const& names = schema.columns.at(part);
                    auto const isThere = [&](auto const& name) { return table.indexOf(name).has_value(); };
                    if (std::none_of(names.begin(), names.end(), isThere)) {
                        m_diagnostics.warn(Code::ColumnMissing, file.filename().string(),
                                           {names.front(), nearest(names.front(), table.columns()).value_or("")});
                        return;
                    }
                }
            }
        }
    }

    std::vector<ListDescription> const& m_catalogue;
    Diagnostics& m_diagnostics;
};

Completed read(FoundList const& list, ListRows& rows, ListDesk& desk) {
    switch (list.description->feeds) {
    case ListFeed::Postcodes:
        desk.geocoder.addPostcodes(rows);
        break;
    case ListFeed::Addresses:
        desk.geocoder.addAddresses(rows);
        break;
    case ListFeed::Presence:
        return readPresenceList(rows, *list.schema, desk);
    case ListFeed::Projects:
        return readProjectList(rows, desk);
    }
    return {};
}

ListReading readOne(FoundList const& list, ListScope const& scope, ListDesk& desk) {
    ListRows rows(list.table, *list.schema, list.columns, scope);
    auto completed = read(list, rows, desk);
    ListReading reading;
    reading.title = list.description->title;
    reading.schema = list.schema->name;
    reading.file = list.file;
    reading.sheet = list.sheet;
    reading.otherForms = list.otherForms;
    reading.attribution = attributionOf(list.file, list.schema->attribution);
    for (std::string const& category : completed.categories) {
        auto& known = desk.data.listAttributions[category];
        if (std::find(known.begin(), known.end(), reading.attribution) == known.end()) {
            known.push_back(reading.attribution);
        }
    }
    reading.crs = rows.crs();
    reading.crsAssumed = rows.crsAssumed();
    reading.table = rows.reader.report();
    reading.added = std::move(completed.added);
    reading.updated = std::move(completed.updated);
    auto const& file = reading.table.origin.file;
    for (auto const& [column, near] : list.columns.unused(*list.schema, list.table.columns())) {
        if (!near.empty()) {
            desk.diagnostics.info(Code::ColumnUnused, file, {column, near});
        }
    }
    if (reading.crsAssumed) {
        desk.diagnostics.warn(Code::CrsAssumed, file, {reading.crs, reading.title});
    }
    tell(reading.table, desk.diagnostics);
    return reading;
}

std::vector<ListReading> readAll(std::vector<FoundList> const& lists, ContractReading& contracts,
                                 Diagnostics& diagnostics) {
    Extent area;
    for (auto const& commune : contracts.data.communes) {
        area.extend(commune.chefLieu);
    }
    auto const& departement = contracts.data.departement;
    ListScope scope{area.isEmpty() ? departement.projection.extent : area.grown(margin), departement.otherCrs};
    scope.crs.insert(scope.crs.begin(), departement.projection.crs);
    ListDesk desk(contracts.data, contracts.gazetteer, diagnostics);
    std::vector<ListReading> readings;
    for (auto const feed : {ListFeed::Postcodes, ListFeed::Addresses, ListFeed::Presence, ListFeed::Projects}) {
        for (auto const& list : lists) {
            if (list.description->feeds == feed) {
                readings.push_back(readOne(list, scope, desk));
            }
        }
    }
    placeByAddress(desk);
    return readings;
}

} // namespace

std::vector<ListReading> readOfficeLists(std::vector<Path> const& folders,
                                         std::vector<ListDescription> const& catalogue, ContractReading& contracts,
                                         Diagnostics& diagnostics) {
    std::vector<FoundList> lists;
    Finder finder(catalogue, diagnostics);
    for (auto const& folder : folders) {
        auto found = finder.findIn(folder);
        std::move(found.begin(), found.end(), std::back_inserter(lists));
    }
    return readAll(lists, contracts, diagnostics);
}

std::vector<ListReading> readOfficeLists(TableSource const& tables, std::vector<ListDescription> const& catalogue,
                                         ContractReading& contracts, Diagnostics& diagnostics) {
    return readAll(Finder(catalogue, diagnostics).findIn(tables), contracts, diagnostics);
}

} // namespace cartocontrat

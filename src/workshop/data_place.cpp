// SPDX-License-Identifier: EUPL-1.2
#include "workshop/data_place.hpp"

#include "messages/words.hpp"
#include "sources/postgis/database_tables.hpp"
#include "sources/postgis/published_layers.hpp"

#include <algorithm>

namespace cartocontrat {
namespace {

using Path = std::filesystem::path;

class FilePlace : public DataPlace {
public:
    FilePlace(DataRequest asked, ResourcePaths const& resources)
        : m_folders(dataFolders(asked.data, resources)), m_access(std::move(asked.access)),
          m_contracts(asked.contracts.value_or(resources.contracts())), m_resources(resources), m_tables(m_contracts) {}

    [[nodiscard]] std::vector<Path> names() const override { return m_folders; }
    [[nodiscard]] Result<CompletedFacts> facts(Diagnostics& diagnostics) const override {
        return readFacts(m_contracts, m_folders, m_resources, diagnostics);
    }
    [[nodiscard]] TableSource const& tables() const override { return m_tables; }
    [[nodiscard]] Result<Background> layers(ContractData const& contracts, std::vector<Path> const& lists,
                                            Diagnostics& diagnostics) const override {
        return readLayers(m_folders, m_access, m_resources, contracts, diagnostics, lists);
    }

private:
    std::vector<Path> m_folders;
    LayerAccess m_access;
    Path m_contracts;
    ResourcePaths const& m_resources;
    FolderTables m_tables;
};

class DatabasePlace : public DataPlace {
public:
    [[nodiscard]] static Result<std::unique_ptr<DataPlace>> open(DatabaseAddress address,
                                                                 ResourcePaths const& resources) {
        auto database = Database::connect(std::move(address));
        if (!database) {
            return tl::make_unexpected(database.error());
        }
        auto owned = std::make_unique<Database>(std::move(*database));
        auto snapshot = Transaction::begin(*owned, Isolation::Snapshot);
        if (!snapshot) {
            return tl::make_unexpected(snapshot.error());
        }
        auto tables = DatabaseTables::open(*owned);
        if (!tables) {
            return tl::make_unexpected(tables.error());
        }
        return std::unique_ptr<DataPlace>(
            new DatabasePlace(std::move(owned), std::move(*snapshot), std::move(*tables), resources));
    }

    [[nodiscard]] std::vector<Path> names() const override { return {m_database->address().shown}; }
    [[nodiscard]] Result<CompletedFacts> facts(Diagnostics& diagnostics) const override {
        auto reading = withDepartement(readContracts(*m_tables, diagnostics), m_resources);
        if (!reading) {
            return tl::make_unexpected(reading.error());
        }
        auto const catalogue = readLists(m_resources);
        if (!catalogue) {
            return tl::make_unexpected(catalogue.error());
        }
        auto lists = readOfficeLists(*m_tables, *catalogue, *reading, diagnostics);
        return CompletedFacts{std::move(*reading), std::move(lists)};
    }
    [[nodiscard]] TableSource const& tables() const override { return *m_tables; }
    [[nodiscard]] Result<Background> layers(ContractData const& /*contracts*/, std::vector<Path> const& /*lists*/,
                                            Diagnostics& diagnostics) const override {
        auto const catalogue = readLayerCatalogue(m_resources.layers());
        if (!catalogue) {
            return tl::make_unexpected(catalogue.error());
        }
        return readPublishedLayers(*m_database, *catalogue, diagnostics);
    }

private:
    DatabasePlace(std::unique_ptr<Database> database, Transaction snapshot, std::unique_ptr<DatabaseTables> tables,
                  ResourcePaths const& resources)
        : m_database(std::move(database)), m_snapshot(std::move(snapshot)), m_tables(std::move(tables)),
          m_resources(resources) {}

    std::unique_ptr<Database> m_database;
    Transaction m_snapshot;
    std::unique_ptr<DatabaseTables> m_tables;
    ResourcePaths const& m_resources;
};

} // namespace

Result<std::unique_ptr<DataPlace>> openData(DataRequest asked, ResourcePaths const& resources) {
    auto const& data = asked.data;
    auto const database =
        std::find_if(data.begin(), data.end(), [](Path const& one) { return isDatabaseAddress(one.string()); });
    if (database == data.end()) {
        return std::make_unique<FilePlace>(std::move(asked), resources);
    }
    auto address = readDatabaseAddress(database->string());
    if (!address) {
        return tl::make_unexpected(address.error());
    }
    if (data.size() > 1 || asked.contracts) {
        return failure(Code::OptionInvalid, {},
                       {"--data", address->shown, Words::text("une base seule, sans dossier ni autre base")});
    }
    return DatabasePlace::open(std::move(*address), resources);
}

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "cli/data_place.hpp"

#include "cli/map_data.hpp"
#include "cli/words.hpp"
#include "sources/postgis/database_tables.hpp"
#include "sources/postgis/published_layers.hpp"

#include <algorithm>

namespace cartocontrat {
namespace {

using Path = std::filesystem::path;

class FilePlace : public DataPlace {
public:
    FilePlace(std::vector<Path> folders, ResourcePaths const& resources)
        : m_folders(std::move(folders)), m_resources(resources), m_tables(resources.contracts()) {}

    [[nodiscard]] std::vector<Path> names() const override { return m_folders; }
    [[nodiscard]] Result<ContractReading> contracts(Diagnostics& diagnostics) const override {
        return readFacts(m_resources, diagnostics);
    }
    [[nodiscard]] TableSource const& tables() const override { return m_tables; }
    [[nodiscard]] Result<Background> layers(ContractData const& contracts, Diagnostics& diagnostics) const override {
        return readLayers(m_folders, m_resources, contracts, diagnostics);
    }

private:
    std::vector<Path> m_folders;
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
    [[nodiscard]] Result<ContractReading> contracts(Diagnostics& diagnostics) const override {
        return withDepartement(readContracts(*m_tables, diagnostics), m_resources);
    }
    [[nodiscard]] TableSource const& tables() const override { return *m_tables; }
    [[nodiscard]] Result<Background> layers(ContractData const& /*contracts*/,
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

Result<std::unique_ptr<DataPlace>> openData(std::vector<Path> const& asked, ResourcePaths const& resources) {
    auto const database =
        std::find_if(asked.begin(), asked.end(), [](Path const& one) { return isDatabaseAddress(one.string()); });
    if (database == asked.end()) {
        return std::make_unique<FilePlace>(dataFolders(asked, resources), resources);
    }
    auto address = readDatabaseAddress(database->string());
    if (!address) {
        return tl::make_unexpected(address.error());
    }
    if (asked.size() > 1) {
        return failure(Code::OptionInvalid, {},
                       {"--data", address->shown, Words::text("une base seule, sans dossier ni autre base")});
    }
    return DatabasePlace::open(std::move(*address), resources);
}

} // namespace cartocontrat

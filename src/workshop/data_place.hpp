// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/map_data.hpp"

#include <memory>
#include <optional>

namespace cartocontrat {

/// Where a run reads its data: files, those that ship or those asked for; or an office's database, as it was when the
/// place was opened, whatever others write meanwhile.
class DataPlace {
public:
    DataPlace() = default;
    DataPlace(DataPlace const&) = delete;
    DataPlace& operator=(DataPlace const&) = delete;
    virtual ~DataPlace() = default;

    /// What the report names; no passwords.
    [[nodiscard]] virtual std::vector<std::filesystem::path> names() const = 0;
    [[nodiscard]] virtual Result<CompletedFacts> facts(Diagnostics& diagnostics) const = 0;
    [[nodiscard]] virtual TableSource const& tables() const = 0;
    /// `lists`: files that are no layers.
    [[nodiscard]] virtual Result<Background> layers(ContractData const& contracts,
                                                    std::vector<std::filesystem::path> const& lists,
                                                    Diagnostics& diagnostics) const = 0;
};

struct DataRequest {
    std::vector<std::filesystem::path> data; ///< values of --data: folders, or one "PG:..." alone
    LayerAccess access = {};
    std::optional<std::filesystem::path> contracts = {}; ///< folder of the tables, where it is not the one that ships
};

/// Errors: OptionInvalid (a database beside something else, tables included), ConnectionMalformed, those of
/// Database::connect and of listTables.
[[nodiscard]] Result<std::unique_ptr<DataPlace>> openData(DataRequest asked, ResourcePaths const& resources);

} // namespace cartocontrat

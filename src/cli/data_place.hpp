// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/resource_paths.hpp"
#include "sources/contracts/contract_reader.hpp"
#include "sources/layers/background.hpp"

#include <memory>

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
    [[nodiscard]] virtual Result<ContractReading> contracts(Diagnostics& diagnostics) const = 0;
    [[nodiscard]] virtual TableSource const& tables() const = 0;
    [[nodiscard]] virtual Result<Background> layers(ContractData const& contracts, Diagnostics& diagnostics) const = 0;
};

/// `asked`: values of --data, folders or one "PG:..." alone. Errors: OptionInvalid (a database beside something else),
/// ConnectionMalformed, those of Database::connect and of listTables.
[[nodiscard]] Result<std::unique_ptr<DataPlace>> openData(std::vector<std::filesystem::path> const& asked,
                                                          ResourcePaths const& resources);

} // namespace cartocontrat

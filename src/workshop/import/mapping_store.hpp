// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "workshop/import/column_mapping.hpp"

#include <filesystem>

namespace cartocontrat {

/// The mappings that a user saved, a file each in a folder of his settings.
class MappingStore {
public:
    /// `schema`: docs/schemas/mapping.schema.json. The folder need not be there.
    MappingStore(std::filesystem::path folder, std::filesystem::path schema)
        : m_folder(std::move(folder)), m_schema(std::move(schema)) {}

    /// By name. A file that cannot be read is left out, with a warning.
    [[nodiscard]] std::vector<SavedMapping> all(Diagnostics& diagnostics) const;
    /// In the place of one of that name. Errors: FolderUnwritable, FileUnwritable, OptionInvalid for a name without
    /// letters or digits.
    [[nodiscard]] Result<void> save(SavedMapping const& mapping) const;

private:
    std::filesystem::path m_folder, m_schema;
};

} // namespace cartocontrat

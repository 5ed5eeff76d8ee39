// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.hpp"
#include "cli/report.hpp"
#include "cli/workshop.hpp"

namespace cartocontrat {

/// Writes the files of a page in the formats asked, carte-<slug>.<format>, and notes in the record what was written,
/// what was worth saying and what failed.
void writePageFiles(Scene const& scene, ExportOptions const& options, ContractData const& contracts,
                    Workshop const& workshop, PageRecord& record);

} // namespace cartocontrat

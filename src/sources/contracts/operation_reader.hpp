// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/contracts/contract_desk.hpp"

namespace cartocontrat {

/// operations_detail: the sheets of projects read before. May be missing.
[[nodiscard]] Outcome readOperations(ContractDesk& desk);
/// financements: the plans of the operations read before; a project that has a plan and no sheet is given one. May be
/// missing.
[[nodiscard]] Outcome readContributions(ContractDesk& desk);

} // namespace cartocontrat

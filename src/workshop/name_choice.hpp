// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "domain/contract_data.hpp"
#include "domain/project_filter.hpp"

#include <span>

namespace cartocontrat {

/// The territories meant by what users type: the name of an EPCI in any of its forms (accents, case, "CC de", "CA du",
/// "CU d'" do not matter) or its SIREN, that of a grand territoire, the INSEE code of a commune of an EPCI,
/// "departement" or its name or code, or "all" (the EPCI); without repeats, in the order asked.
/// Errors: TerritoryUnknown, with a near miss, or the EPCI of a commune of that name.
[[nodiscard]] Result<std::vector<Territory>> chooseTerritories(std::span<std::string const> asked,
                                                               ContractData const& contracts);

/// The candidate equal to `asked` once folded. Errors: `code` with the nearest candidate.
[[nodiscard]] Result<std::string> chooseName(std::string const& asked, std::span<std::string const> candidates,
                                             Code code);

/// Themes by their label; tags as SCHEME:CODE or SCHEME:LABEL. Errors: ThemeUnknown, PeriodUnknown, OriginUnknown,
/// TagUnknown, with a near miss.
struct FilterWords {
    std::vector<std::string> themes, periods, origins, tags;
};
[[nodiscard]] Result<ProjectFilter> chooseFilter(FilterWords const& asked,
                                                 std::span<NomenclatureEntry const> nomenclatures);

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/euros.hpp"

#include <optional>
#include <string>
#include <vector>

namespace cartocontrat {

/// Who pays how much of an operation.
struct Contribution {
    std::string source; ///< as printed: "Département FARDA", "Région - PRADET"
    Euros amount;

    /// Whether it is the Département's own, under any of the names the contracts give it.
    [[nodiscard]] bool isOfDepartement() const;
};

/// What the operation sheet of a contract tells of a project.
struct Operation {
    std::string project, livret;
    std::string start, end; ///< as printed; may be empty
    std::optional<Euros> totalCost;
    std::string tax;     ///< HT, TTC or empty
    std::string summary; ///< may be empty
    std::string sourceLine;
    std::vector<Contribution> plan; ///< in the order of the sheet; may be empty
};

/// "22,0 %": what `part` is of `whole`, to one decimal; empty when `whole` is nothing.
[[nodiscard]] std::string shareText(Euros part, Euros whole);

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#include "domain/project.hpp"

namespace cartocontrat {

std::string printedAmount(Project const& project) {
    return project.amountText.empty() && project.amount ? toContractText(*project.amount) : project.amountText;
}

} // namespace cartocontrat

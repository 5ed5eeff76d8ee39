// SPDX-License-Identifier: EUPL-1.2
#include "domain/operation.hpp"

#include "base/text.hpp"

namespace cartocontrat {

bool Contribution::isOfDepartement() const {
    auto const name = fold(source);
    return name.starts_with("departement") || name.starts_with("conseil departemental") ||
           name.find("cd62") != std::string::npos;
}

std::string shareText(Euros part, Euros whole) {
    if (whole.cents() <= 0) {
        return {};
    }
    auto const tenths = (part.cents() * 1000 + whole.cents() / 2) / whole.cents();
    return std::to_string(tenths / 10) + "," + std::to_string(tenths % 10) + "\u00A0%";
}

} // namespace cartocontrat

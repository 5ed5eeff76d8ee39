// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace cartocontrat {

struct Project;

/// "6 000 000 €", or as the contract prints it where it is no number; empty: not told.
[[nodiscard]] QString amountText(Project const& project);
/// "2015-2018", "À venir", "Annuelle", "Non précisée".
[[nodiscard]] QString periodText(Project const& project);
/// The theme as the interface spells it ("Éducation").
[[nodiscard]] QString themeText(Project const& project);

} // namespace cartocontrat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/palette/palette_model.hpp"
#include "gui/palette/search_index.hpp"

namespace cartocontrat {

class ActionSet;

/// What is done with an answer that is chosen.
using GoTo = std::function<void(SearchEntry const&)>;

/// The answers to what is asked under a heading for each group, with how many there are; where there is none, or none
/// but far-fetched ones, names that are near.
[[nodiscard]] std::vector<PaletteRow> answerRows(SearchIndex const& index, Workshop const& workshop,
                                                 QString const& asked, GoTo const& goTo);

/// A few commands of the profile, under their heading, whose text has words that begin with all those asked; else none.
[[nodiscard]] std::vector<PaletteRow> namedCommandRows(ActionSet const& actions, QString const& asked);

/// The commands of the profile that have all the words asked in their text, tip or menu, with their shortcuts; those
/// that cannot be done now come last and say why.
[[nodiscard]] std::vector<PaletteRow> commandRows(ActionSet const& actions, QString const& asked);

} // namespace cartocontrat

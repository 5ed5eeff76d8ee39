// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/import/import_changes.hpp"

#include <QString>

namespace cartocontrat {

/// What is wrong with a cell, in a line of a table that names its row and column.
[[nodiscard]] QString issueText(CellIssue const& issue, ImportReview const& review);
/// The same with its column before, for a file that stands alone.
[[nodiscard]] QString reasonText(CellIssue const& issue, ImportReview const& review);
/// Title of its column, or of its field where no column gives it.
[[nodiscard]] QString columnText(CellIssue const& issue, ImportReview const& review);
/// "Aide votée (€)", without its unit where it stands beside values: "Aide votée".
[[nodiscard]] QString partText(ImportSubject subject, std::string const& part);
/// A value as the interface writes it: "À venir" for a-venir; "vide" for none.
[[nodiscard]] QString valueText(std::string const& part, std::string const& value);
/// "Skate-park : aide votée vide → 400 000 €"
[[nodiscard]] QString exampleText(ImportChange const& change, ImportSubject subject);
/// "« Sport »", its spaces unbroken.
[[nodiscard]] QString quoted(QString const& text);
/// "1 ligne", "19 lignes", "Aucune ligne": the noun and what agrees with it.
[[nodiscard]] QString rowsText(std::size_t count);
/// "19 lignes lues".
[[nodiscard]] QString rowsReadText(std::size_t count);
/// "4 à revoir", "aucune à revoir".
[[nodiscard]] QString toReviewText(std::size_t count);
/// "12 345", with its thousands apart.
[[nodiscard]] QString countText(std::size_t count);
/// As a CRS is called: "Lambert-93 (EPSG:2154)".
[[nodiscard]] QString crsText(std::string const& crs);

} // namespace cartocontrat

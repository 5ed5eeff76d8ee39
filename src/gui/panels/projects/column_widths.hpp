// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QTableView;

namespace cartocontrat {

/// From now on the titles take what the other columns leave of a table, but stay wide enough to be told apart: where
/// there is less, the table scrolls sideways. All columns grow with the text.
void keepColumnWidths(QTableView& table, int titles);

} // namespace cartocontrat

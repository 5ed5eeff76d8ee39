// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/import/import_review.hpp"

#include <QString>

class QStringListModel;
class QWidget;

namespace cartocontrat {

/// What a cell that is at fault may become: a choice where the data know what it may be, whose names of communes are
/// completed; else a field. `communes`: all names.
[[nodiscard]] QWidget* makeProposal(ImportReview const& review, std::size_t row, CellIssue const& issue,
                                    QStringListModel& communes, QWidget* parent);
/// What stands there by now.
[[nodiscard]] QString proposalText(QWidget const& proposal);

} // namespace cartocontrat

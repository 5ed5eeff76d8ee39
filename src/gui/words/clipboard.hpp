// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QAbstractItemModel;

namespace cartocontrat {

/// Whether the names of the columns stand over a table.
enum class Headings { Shown, Hidden };

/// The rows of a model, as word processors and mail programs paste them; columns aligned to the right stay so.
[[nodiscard]] QString htmlTable(QAbstractItemModel const& model, Headings headings);

/// The same thing twice: as text, and as HTML for who takes it.
void copy(QString const& text, QString const& html);

} // namespace cartocontrat
